"""A prepared request as the text of HTTP/1.1 itself (RFC 9112): the head and the body to read."""

import base64

from postwright.formats.snippets.outline import Basic, Content, FromFile, Line, outline
from postwright.formats.snippets.secret_names import Secret, Text, secret_names
from postwright.model.exchange import PreparedRequest


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the text; `< path` stands for what a file holds, `$NAME` for a secret."""
    names = secret_names(prepared, reveal=reveal)
    said = outline(prepared, reveal=reveal)
    own = {line.name.lower(): line for line in said.lines}
    version = "HTTP/1.1" if prepared.http == "auto" else f"HTTP/{prepared.http}"
    text = f"{prepared.method} {_text(names.split(prepared.target))} {version}\n"
    for header in prepared.headers:
        line = own.get(header.name.lower())
        if line is not None and isinstance(line.value, Basic):
            text += f"{header.name}: {_value(line)}\n"
        else:
            text += f"{header.name}: {_text(names.split(header.value))}\n"
    return text + "\n" + "".join(map(_content, said.body))


def _value(line: Line) -> str:
    if isinstance(line.value, Basic):
        return f"Basic (Base64 of {_text(line.value.pair)})"
    return _text(line.value)


def _text(text: Text) -> str:
    return "".join(f"${p.name}" if isinstance(p, Secret) else p for p in text)


def _content(piece: Content) -> str:
    if isinstance(piece, FromFile):
        return f"< {piece.path}"
    if isinstance(piece, bytes):
        return f"({len(piece)} bytes, in Base64: {base64.b64encode(piece).decode()})"
    return _text(piece)
