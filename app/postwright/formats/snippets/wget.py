"""A prepared request as a wget command for a POSIX shell: https://www.gnu.org/software/wget/."""

import base64
import re

from postwright.formats.snippets.outline import Basic, Content, FromFile, Line, Outline, outline
from postwright.formats.snippets.secret_names import Secret, Text, merged
from postwright.formats.snippets.shell_text import LONGEST_ARGUMENT, quoted
from postwright.model.exchange import PreparedRequest

_ABLE = ("certificate", "ca", "insecure", "redirects", "raw", "proxy", "suppress")
_TERMINAL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
"""What does not survive a paste into a terminal, or cannot stand in an argument."""
_CHANGED = re.compile(r"""[ "<>\\^`{|}\x7f-\U0010ffff]|%(?![0-9A-Fa-f]{2})""")


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the command. A body that no argument can hold goes through a file of its own."""
    said = outline(prepared, reveal=reveal)
    before, body, after = _body(said)
    implied = "POST" if body else "GET"
    options = ["-q", "-O -", "--content-on-error", "--tries=1"]
    options += [f"--method={prepared.method}"] if body or prepared.method != implied else []
    options += [f"--header={header(line)}" for line in said.joined()]
    names = {name.lower() for name in said.suppressed}
    options += ["--user-agent=''"] if "user-agent" in names else []
    options += [body] if body else []
    options += _how(said)
    notes = said.notes(*_notes(said), able=_ABLE)
    command = "wget " + " \\\n  ".join([*options, word(said.url)])
    return "".join(f"# {note}\n" for note in notes) + before + command + after + "\n"


def word(text: Text) -> str:
    """Return one word of the shell."""
    pieces = (f'"${p.name}"' if isinstance(p, Secret) else quoted(p) for p in merged(text))
    return "".join(pieces) or "''"


def header(line: Line, sign: str = ": ") -> str:
    """Return name and value as one word of the shell."""
    if isinstance(line.value, Basic):
        pair = f"printf %s {word(line.value.pair)} | base64 | tr -d '\\n'"
        return quoted(f"{line.name}{sign}Basic ") + f'"$({pair})"'
    return word((line.name + sign, *line.value))


def printed(piece: Content) -> str:
    """Return a command that writes this piece of a body to its output."""
    if isinstance(piece, FromFile):
        return f"cat {quoted(piece.path)}"
    if isinstance(piece, tuple) and _is_printable(piece):
        return f"printf %s {word(piece)}"
    if isinstance(piece, bytes):
        return f"printf %s {base64.b64encode(piece).decode()} | base64 -d"
    commands = [
        f'printf %s "${part.name}"' if isinstance(part, Secret) else f"printf {_format(part)}"
        for part in piece
    ]
    return "; ".join(commands)


def _format(text: str) -> str:
    """Return the text as printf's own format, controls by their numbers (IEEE 1003.1, printf)."""
    named = {"\\": "\\\\", "%": "%%", "\r": "\\r", "\n": "\\n", "\t": "\\t"}
    signs = [named.get(s) or (f"\\{ord(s):03o}" if _TERMINAL.match(s) else s) for s in text]
    if signs[0] == "-":
        signs[0] = "\\055"  # not to be taken for an option
    return quoted("".join(signs))


def as_argument(piece: Content) -> bool:
    """Tell whether this piece of a body may stand in the command itself."""
    if not isinstance(piece, tuple) or not _is_printable(piece):
        return False
    return sum(len(_plain(part).encode()) for part in piece) <= LONGEST_ARGUMENT


def _is_printable(text: Text) -> bool:
    return not _TERMINAL.search("".join(map(_plain, text)))


def _plain(piece: str | Secret) -> str:
    return piece if isinstance(piece, str) else ""


def _body(said: Outline) -> tuple[str, str, str]:
    """Return what stands before the command, its option, and what stands after it."""
    if not said.body:
        return "", "", ""
    only = said.body[0]
    if len(said.body) == 1 and isinstance(only, FromFile):
        return "", f"--body-file={quoted(only.path)}", ""
    if len(said.body) == 1 and isinstance(only, tuple) and as_argument(only):
        return "", f"--body-data={word(only)}", ""
    commands = "; ".join(map(printed, said.body))
    before = f'file=$(mktemp)\n{{ {commands}; }} > "$file"\n'
    return before, '--body-file="$file"', '\nrm "$file"'


def _how(said: Outline) -> list[str]:
    prepared, limits, tls = said.prepared, said.prepared.timeouts, said.prepared.tls
    options = [f"--max-redirect={prepared.max_redirects if prepared.follow_redirects else 0}"]
    options += [f"--connect-timeout={limits.connect_s:g}"] if limits.connect_s else []
    options += [f"--read-timeout={limits.read_s:g}"] if limits.read_s else []
    if prepared.scheme == "https":
        options += ["--no-check-certificate"] if tls.verify is False else []
        options += [f"--ca-certificate={quoted(tls.ca)}"] if tls.ca else []
        options += [f"--certificate={quoted(tls.cert)}"] if tls.cert else []
        options += [f"--private-key={quoted(tls.cert_key)}"] if tls.cert_key else []
    if prepared.proxy:
        proxy = word((f"{prepared.scheme}_proxy=", *said.names.split(prepared.proxy)))
        options += ["-e use_proxy=yes", f"-e {proxy}"]
    return options


def _notes(said: Outline) -> list[str]:
    prepared, notes = said.prepared, []
    if prepared.method != prepared.method.upper():
        notes.append("wget writes methods in capitals.")
    if said.odd_url and (_CHANGED.search(prepared.target) or "/." in prepared.target):
        notes.append("wget writes some characters of this URL in its own way.")
    if said.body and not said.typed:
        notes.append("wget adds Content-Type: application/x-www-form-urlencoded.")
    if left := [name for name in said.suppressed if name.lower() != "user-agent"]:
        notes.append(f"Sent all the same: {', '.join(left)}.")
    return notes
