"""A prepared body as curl's options: `--data-raw`, `--data-binary`, `-F`, or a pipe into it."""

import base64
import re

import msgspec

from postwright.formats.snippets.form_parts import FormPart, form_parts
from postwright.formats.snippets.shell_text import LONGEST_ARGUMENT, Quote
from postwright.model.exchange import FilePiece, PreparedBody
from postwright.protocol.redaction import redact_bytes

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
"""What a terminal would not take over when pasted; a carriage return becomes a line feed."""
_DISPOSITION = re.compile(r'form-data; name="([^"=]*)"(?:; filename="([^"]*)")?')


class BodyOptions(msgspec.Struct, frozen=True):
    """The options, what is piped into curl, and whether curl writes the Content-Type."""

    options: tuple[str, ...] = ()
    pipe: str = ""
    typed_by_curl: bool = False


def body_options(
    body: PreparedBody, content_type: str, quote: Quote, secrets: tuple[str, ...]
) -> BodyOptions:
    """Return how curl sends these bytes."""
    if not body.pieces:
        return BodyOptions()
    if body.kind == "multipart-form" and content_type.startswith("multipart/form-data;"):
        options = [_form(part, quote) for part in form_parts(body)]
        if options and all(0 < len(option) < LONGEST_ARGUMENT for option in options):
            return BodyOptions(tuple(filter(None, options)), typed_by_curl=True)
    only = body.pieces[0]
    if len(body.pieces) == 1 and isinstance(only, FilePiece):
        return BodyOptions(("--data-binary " + quote("@" + only.path),))
    short = body.size_bytes <= LONGEST_ARGUMENT
    if short and len(body.pieces) == 1 and (text := _text(only)) is not None:
        return BodyOptions(("--data-raw " + quote(text),))
    return BodyOptions(("--data-binary @-",), pipe=_pipe(body, quote, secrets))


def _text(piece: bytes | FilePiece) -> str | None:
    """Return what can stand in the command itself."""
    try:
        text = piece.decode() if isinstance(piece, bytes) else None
    except UnicodeDecodeError:
        return None
    return None if text is None or _UNPRINTABLE.search(text) else text


def _pipe(body: PreparedBody, quote: Quote, secrets: tuple[str, ...]) -> str:
    commands: list[str] = []
    for piece in body.pieces:
        if isinstance(piece, FilePiece):
            commands.append(f"cat {quote(piece.path)}")
        elif (text := _text(piece)) is not None:
            commands.append(f"printf %s {quote(text)}")
        else:
            hidden = redact_bytes(piece, secrets) if quote.hides(piece.decode("latin-1")) else piece
            commands.append(f"printf %s {base64.b64encode(hidden).decode()} | base64 -d")
    if len(commands) == 1:
        return f"{commands[0]} | "
    return "{ " + "; ".join(commands) + "; } | "


def _form(part: FormPart, quote: Quote) -> str:
    """Return the `-F` of a part; empty where it cannot say these bytes."""
    (first, disposition), *more = part.head or (("", ""),)
    named = _DISPOSITION.fullmatch(disposition) if first == "Content-Disposition" else None
    if named is None:
        return ""
    name, filename = named.groups()
    types = [value for key, value in more if key == "Content-Type"]
    others = [(key, value) for key, value in more if key != "Content-Type"]
    if isinstance(part.content, FilePiece):
        if not types or filename is None:
            return ""  # curl would guess a type, or name the file itself
        content = "@" + _quoted(part.content.path)
    elif (text := _text(part.content)) is None:
        return ""
    elif not more and filename is None:
        return "--form-string " + quote(f"{name}={text}")
    else:
        content = _quoted(text)
    said = "".join(f";type={value}" for value in types)
    said += "" if filename is None else f";filename={_quoted(filename)}"
    said += "".join(f";headers={_quoted(f'{key}: {value}')}" for key, value in others)
    return "-F " + quote(f"{name}={content}{said}")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
