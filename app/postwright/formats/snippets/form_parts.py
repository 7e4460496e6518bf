"""The parts of a multipart body, taken apart again from its bytes (RFC 2046 §5.1.1)."""

import re

import msgspec

from postwright.formats.snippets.python_text import PYTHON, content
from postwright.formats.snippets.secret_names import SecretNames
from postwright.model.exchange import FilePiece, PreparedBody, PreparedRequest

_DISPOSITION = re.compile(r'form-data; name="([^"]*)"(?:; filename="([^"]*)")?')
_PLAIN = re.compile(r"[ !#$&-\[\]-~]+")
"""Names that every library writes alike."""


class FormPart(msgspec.Struct, frozen=True):
    """A part: its header lines and its bytes, or where they are."""

    head: tuple[tuple[str, str], ...]
    content: bytes | FilePiece


def form_parts(body: PreparedBody) -> list[FormPart]:
    """Return the parts in order."""
    whole = b"".join(piece for piece in body.pieces if isinstance(piece, bytes))
    number = 0
    while (mark := b"<file %d>" % number) in whole:
        number += 1
    files = [piece for piece in body.pieces if isinstance(piece, FilePiece)]
    joined = b"\r\n" + b"".join(mark if isinstance(p, FilePiece) else p for p in body.pieces)
    parts: list[FormPart] = []
    for chunk in joined.split(b"\r\n--" + body.boundary.encode())[1:-1]:
        head, _, inside = chunk.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        lines = (line.partition(": ") for line in head.decode().split("\r\n"))
        fields = tuple((name, value) for name, _, value in lines)
        parts.append(FormPart(fields, files.pop(0) if inside == mark else inside))
    return parts


def is_form(prepared: PreparedRequest) -> bool:
    """Tell whether the body is a form with the type that libraries give it."""
    declared = (h.value for h in prepared.headers if h.name.lower() == "content-type")
    form = next(declared, "").startswith("multipart/form-data;")
    return form and prepared.body.kind == "multipart-form" and bool(prepared.body.pieces)


def simple_parts(prepared: PreparedRequest, names: SecretNames) -> list[tuple[str, str]]:
    """Return name and `(file name, content, type)` in Python; nothing where that would differ."""
    if not is_form(prepared):
        return []
    made: list[tuple[str, str]] = []
    for part in form_parts(prepared.body):
        first, *more = part.head
        named = _DISPOSITION.fullmatch(first[1]) if first[0] == "Content-Disposition" else None
        if named is None or len(more) > 1 or any(key != "Content-Type" for key, _ in more):
            return []
        name, filename = named.groups()
        if not _PLAIN.fullmatch(name) or not _PLAIN.fullmatch(filename or "x"):
            return []
        if filename is not None and not more:
            return []  # a type would be guessed
        words = ["None" if filename is None else PYTHON.text(names.split(filename))]
        words.append(_inside(part.content, names))
        words += [PYTHON.text(names.split(value)) for _, value in more]
        made.append((PYTHON.text(names.split(name)), f"({', '.join(words)})"))
    return made


def _inside(inside: bytes | FilePiece, names: SecretNames) -> str:
    if isinstance(inside, FilePiece):
        return f'open({PYTHON.literal(inside.path)}, "rb")'
    try:
        return content(names.split(inside.decode()), "        ")
    except UnicodeDecodeError:
        return content(inside, "        ")
