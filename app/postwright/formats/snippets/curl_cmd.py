"""A prepared request as a curl command for the prompt of Windows, cmd.exe.

Two readers stand in its way: cmd itself (carets, percent signs) and the C library that takes the
command line apart (backslashes, quotes). What neither can carry goes through a file.
https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
"""

import base64
import re

from postwright.formats.snippets import curl
from postwright.formats.snippets.curl_body import BodyOptions, body_options
from postwright.formats.snippets.curl_powershell import body_file, parted
from postwright.formats.snippets.outline import outline
from postwright.formats.snippets.secret_names import Secret, Text
from postwright.formats.snippets.shell_text import Unquoted
from postwright.model.exchange import PreparedRequest

_PRINTABLE = re.compile("[ -~]*")
_BARE = re.compile(r"[A-Za-z0-9_.:/+@-]+")
_SPECIAL = re.compile(r"[^A-Za-z0-9_ .,:/+=@?~\'*;\\$\[\]{}#-]")
_BREAKS = re.compile(r'["%^&|<>!\n\r]|\\\Z')
_FILE = "%TEMP%\\postwright-body"
_LONGEST = 8191
"""Characters in a command line of cmd."""


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the commands, to be typed or pasted; in a batch file `%` must be doubled."""
    said = outline(prepared, reveal=reveal)
    types = (h.value for h in prepared.headers if h.name.lower() == "content-type")
    body = body_options(prepared.body, next(types, ""), Unquoted(), ())
    before = after = ""
    if body.pipe or not all(_PRINTABLE.fullmatch(option) for option in body.options):
        script = body_file(said.body, '"$env:TEMP\\postwright-body"')
        encoded = base64.b64encode(script.encode("utf-16-le")).decode()
        before = f"powershell -NoProfile -EncodedCommand {encoded}\n"
        after = f'del "{_FILE}"\n'
        body = BodyOptions((f"--data-binary @{_FILE}",))
    words = []
    for option in curl.options(prepared, body, Unquoted()):
        flag, value = parted(option)
        if after and option in body.options:
            words.append(f'--data-binary "@{_FILE}"')
        elif value:
            words.append(f"{flag} {word(said.names.split(value))}".strip())
        else:
            words.append(flag)
    command = f"{before}curl.exe " + " ^\n  ".join(words) + f"\n{after}"
    notes = []
    if before:
        notes.append("The first command writes the body to a file.")
    if not all(line.ascii for line in said.lines):
        notes.append("Header values that are not ASCII depend on the code page.")
    used = {name for name in said.names.variables if f"%{name}%" in command}
    if any(_BREAKS.search(secret) for secret in said.names.values(used)):
        notes.append("cmd breaks one of these secrets where it fills it in: use PowerShell.")
    if max(map(len, command.replace("^\n", "").split("\n"))) > _LONGEST:
        notes.append(f"cmd takes at most {_LONGEST} characters: use PowerShell for this request.")
    return "".join(f"rem {note}\n" for note in said.notes(*notes, able=curl.ABLE)) + command


def word(text: Text) -> str:
    """Return one word."""
    plain = "".join(piece for piece in text if isinstance(piece, str))
    if len(text) == 1 and _BARE.fullmatch(plain):
        return plain
    if '"' not in plain and "%" not in plain:
        # Within quotes cmd leaves all but % alone.
        made = "".join(f"%{p.name}%" if isinstance(p, Secret) else p for p in text)
        return f'"{_doubled_at_end(made)}"'
    made = "".join(f"%{p.name}%" if isinstance(p, Secret) else _escaped(p) for p in text)
    return f'^"{_doubled_at_end(made)}^"'


def _escaped(text: str) -> str:
    r"""Escape for the C library, `"` with the backslashes before it, then for cmd."""
    for_c = re.sub(r'(\\*)"', r"\1\1\"", text)
    return _SPECIAL.sub(r"^\g<0>", for_c)


def _doubled_at_end(text: str) -> str:
    return re.sub(r"(\\+)\Z", r"\1\1", text)
