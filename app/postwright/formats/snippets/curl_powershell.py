"""A prepared request as a curl command for PowerShell 5.1 and 7.

Before 7.3 PowerShell loses double quotes in the arguments of programs: texts with any go through
a file of options, and bodies through a file of their own.
https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing
"""

import base64
import re

from postwright.formats.snippets import curl
from postwright.formats.snippets.curl_body import BodyOptions, body_options
from postwright.formats.snippets.outline import Content, FromFile, outline
from postwright.formats.snippets.secret_names import Secret, Text
from postwright.formats.snippets.shell_text import Unquoted
from postwright.model.exchange import PreparedRequest

_SAFE = re.compile(r"[ !#-~]*[!#-\[\]-~]")
"""What every version hands over as it is: printable ASCII, no double quote, no last backslash."""
_LONGEST = 8000
"""Characters; Windows takes four times as many in a whole command line."""
_BARE = re.compile(r"-[A-Za-z]|--[a-z0-9-]+(?:\.[0-9])?|[A-Za-z0-9_.:/+-]+")
_QUOTES = re.compile("(['\u2018\u2019\u201a\u201b])")
_FLAGS = {"-H": "header", "-u": "user", "-F": "form", "-X": "request"}


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the script."""
    said = outline(prepared, reveal=reveal)
    body = body_options(prepared.body, _content_type(prepared), Unquoted(), ())
    before = after = ""
    if body.pipe or not all(map(_fits, body.options)):
        before = body_file(said.body)
        after = "Remove-Item $body\n"
        body = BodyOptions(("--data-binary @$body",))
    words: list[str] = []
    configured: list[str] = []
    for option in curl.options(prepared, body, Unquoted()):
        flag, value = parted(option)
        text = said.names.split(value)
        if option == "--data-binary @$body":
            words.append('--data-binary "@$body"')
        elif not value or _SAFE.fullmatch(value):
            words.append(f"{flag} {word(text)}".strip() if value else flag)
        else:
            configured.append(_configured(flag, text))
    if configured:
        before += "$config = [IO.Path]::GetTempFileName()\n"
        rows = ",\n".join(f"  {row}" for row in configured)
        before += f"[IO.File]::WriteAllLines($config, [string[]]@(\n{rows}\n))\n"
        words.insert(0, "--config $config")
        after += "Remove-Item $config\n"
    notes = "".join(f"# {note}\n" for note in said.notes(able=curl.ABLE))
    return f"{notes}{before}curl.exe " + " `\n  ".join(words) + f"\n{after}"


def _fits(option: str) -> bool:
    return len(option) <= _LONGEST and _SAFE.fullmatch(option) is not None


def parted(option: str) -> tuple[str, str]:
    """Return flag and value of what curl's options say; the URL has no flag."""
    if not option.startswith("-"):
        return "", option
    if option.startswith(("--globoff ", "--path-as-is ")):
        flag, _, rest = option.partition(" ")
        more, value = parted(rest)
        return f"{flag} {more}".strip(), value
    flag, _, value = option.partition(" ")
    return flag, value


def word(text: Text) -> str:
    """Return one expression: literals in single quotes, secrets from the environment."""
    if not text:
        return "''"
    if len(text) == 1 and isinstance(text[0], str) and _BARE.fullmatch(text[0]):
        return text[0]
    made = " + ".join(_piece(piece) for piece in text)
    return f"({made})" if len(text) > 1 else made


def body_file(pieces: tuple[Content, ...], path: str = "[IO.Path]::GetTempFileName()") -> str:
    """Return a script that writes the body's bytes to a file, and puts its path in `$body`."""
    code = f"$body = {path}\n"
    code += "$out = [IO.File]::Create($body)\n"
    for piece in pieces:
        if isinstance(piece, FromFile):
            code += f"$in = [IO.File]::OpenRead({_quoted(piece.path)})\n"
            code += "$in.CopyTo($out)\n$in.Close()\n"
            continue
        if isinstance(piece, bytes):
            text = base64.b64encode(piece).decode()
            code += f"$bytes = [Convert]::FromBase64String('{text}')\n"
        else:
            code += f"$bytes = [Text.Encoding]::UTF8.GetBytes({_whole(piece)})\n"
        code += "$out.Write($bytes, 0, $bytes.Length)\n"
    return code + "$out.Close()\n"


def _whole(text: Text) -> str:
    """Return an expression for a text with any characters: controls by their numbers."""
    parts: list[str] = []
    for piece in text:
        if isinstance(piece, Secret):
            parts.append(f"$env:{piece.name}")
            continue
        for run in re.findall(r"[\x00-\x09\x0b-\x1f\x7f]|[^\x00-\x09\x0b-\x1f\x7f]+", piece):
            control = len(run) == 1 and not run.isprintable() and run != "\n"
            parts.append(f"[char]{ord(run)}" if control else _quoted(run))
    made = " + ".join(parts) if parts else "''"
    # A character in front would add numbers.
    return f"'' + {made}" if made.startswith("[char]") else made


def _piece(piece: str | Secret) -> str:
    return f"$env:{piece.name}" if isinstance(piece, Secret) else _quoted(piece)


def _quoted(text: str) -> str:
    return "'" + _QUOTES.sub(r"\1\1", text) + "'"


def _configured(flag: str, text: Text) -> str:
    """Return a line of curl's file of options (curl.1, --config)."""
    *others, last = flag.split(" ")
    first = "".join(f"{other.removeprefix('--')}\n" for other in others if other)
    if last in ("--globoff", "--path-as-is"):
        first, last = f"{first}{last.removeprefix('--')}\n", ""
    name = _FLAGS.get(last, last.removeprefix("--")) or "url"
    escaped = [
        f"$env:{p.name}.Replace('\\', '\\\\').Replace('\"', '\\\"')"
        if isinstance(p, Secret)
        else _quoted(p.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t"))
        for p in text
    ]
    return "(" + " + ".join([_quoted(f'{first}{name} = "'), *escaped, "'\"'"]) + ")"


def _content_type(prepared: PreparedRequest) -> str:
    types = (h.value for h in prepared.headers if h.name.lower() == "content-type")
    return next(types, "")
