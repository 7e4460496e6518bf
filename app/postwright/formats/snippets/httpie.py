"""A prepared request as an HTTPie command for a POSIX shell: https://httpie.io/docs/cli."""

import re

from postwright.formats.snippets.outline import Basic, FromFile, Line, Outline, outline
from postwright.formats.snippets.secret_names import Secret
from postwright.formats.snippets.shell_text import quoted
from postwright.formats.snippets.wget import as_argument, header, printed, word
from postwright.model.exchange import PreparedRequest

_ABLE = ("certificate", "ca", "insecure", "redirects", "raw", "proxy", "suppress", "repeat",
         "digest", "chunked")  # fmt: skip
_UNESCAPED = re.compile(r"\\[:;=@]")


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the command. What no argument can hold is piped in."""
    said = outline(prepared, reveal=reveal)
    pipe, options = _body(said)
    options += _how(said)
    items = [_item(line) for line in said.lines]
    items += [quoted(f"{name}:") for name in said.suppressed]
    items += ["Content-Type:"] if said.body and not said.typed else []
    notes = []
    if any(_UNESCAPED.search(line.data.decode("utf-8", "replace")) for line in said.lines):
        notes.append("HTTPie takes a backslash before : ; = or @ away.")
    comments = "".join(f"# {note}\n" for note in said.notes(*notes, able=_ABLE))
    place = [f"{prepared.method} {word(said.url)}", *items]
    return f"{comments}{pipe}http " + " \\\n  ".join([*options, *place]) + "\n"


def _item(line: Line) -> str:
    if isinstance(line.value, Basic):
        return header(line, ":")
    if not line.value:
        return quoted(f"{line.name};")
    first, *others = line.value
    if not isinstance(first, Secret) and first[0] in ":=@":
        return word((f"{line.name}:\\{first}", *others))
    return word((f"{line.name}:", *line.value))


def _body(said: Outline) -> tuple[str, list[str]]:
    """Return what is piped in, and the options."""
    if not said.body:
        return "", ["--ignore-stdin"]
    only, chunked = said.body[0], ["--chunked"] if said.chunked else []
    if len(said.body) == 1 and isinstance(only, tuple) and as_argument(only):
        return "", ["--ignore-stdin", *chunked, f"--raw={word(only)}"]
    if len(said.body) == 1 and isinstance(only, FromFile):
        return f"cat {quoted(only.path)} | ", chunked
    return f"{{ {'; '.join(map(printed, said.body))}; }} | ", chunked


def _how(said: Outline) -> list[str]:
    prepared, tls = said.prepared, said.prepared.tls
    options = ["--follow"] if prepared.follow_redirects else []
    if prepared.follow_redirects and prepared.max_redirects != 30:
        options.append(f"--max-redirects={prepared.max_redirects}")
    options += ["--path-as-is"] if said.odd_url else []
    if said.digest is not None:
        user, password = said.digest
        options.append(f"--auth-type=digest --auth={word((*user, ':', *password))}")
    if prepared.timeouts.read_s:
        options.append(f"--timeout={prepared.timeouts.read_s:g}")
    if prepared.scheme == "https":
        options += ["--verify=no"] if tls.verify is False else []
        options += [f"--verify={quoted(tls.ca)}"] if tls.ca and tls.verify is not False else []
        options += [f"--cert={quoted(tls.cert)}"] if tls.cert else []
        options += [f"--cert-key={quoted(tls.cert_key)}"] if tls.cert_key else []
    if prepared.proxy:
        proxy = word((f"{prepared.scheme}:", *said.names.split(prepared.proxy)))
        options.append(f"--proxy={proxy}")
    return options
