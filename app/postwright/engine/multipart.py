"""Multipart bodies (RFC 7578) in the order of their parts, files left to be streamed.

Names are escaped as browsers do it (HTML, multipart/form-data encoding algorithm), so no name
can end its header.
"""

import re
from collections.abc import Iterable
from random import Random

import msgspec

from postwright.engine.errors import InvalidField
from postwright.engine.headers import check_value, is_token
from postwright.model.exchange import FilePiece
from postwright.model.said import said

_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,\-./:=? ]{0,69}[0-9A-Za-z'()+_,\-./:=?]")
_NEEDS_QUOTES = re.compile(r"[()<>@,;:\\\"/\[\]?= ]")
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class MimePart(msgspec.Struct, frozen=True):
    """One part, resolved."""

    name: str
    content: bytes | FilePiece
    filename: str | None = None
    content_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    """Further ones; Content-Disposition and Content-Type here replace ours."""


def new_boundary(seed: int) -> str:
    """Return a boundary that no body holds by chance, the same for the same seed."""
    return "----PostwrightBoundary" + "".join(Random(seed).choices(_LETTERS, k=20))


def boundary_parameter(boundary: str) -> str:
    """Return `boundary=…`, quoted where it must be. Raise InvalidField."""
    if not _BOUNDARY.fullmatch(boundary):
        raise InvalidField(
            said("{boundary} is no boundary", boundary=repr(boundary)),
            where=said("multipart body"),
            fix=said("RFC 2046 allows 1 to 70 letters, digits and {signs}", signs="'()+_,-./:=?"),
        )
    return f'boundary="{boundary}"' if _NEEDS_QUOTES.search(boundary) else f"boundary={boundary}"


def encode(parts: Iterable[MimePart], boundary: str) -> tuple[bytes | FilePiece, ...]:
    """Return the body as bytes and files in turn. Raise InvalidField."""
    pieces: list[bytes | FilePiece] = []
    pending = bytearray()
    for part in parts:
        pending += f"--{boundary}\r\n{_head(part)}\r\n\r\n".encode()
        if isinstance(part.content, bytes):
            pending += part.content
        else:
            pieces += (bytes(pending), part.content)
            pending.clear()
        pending += b"\r\n"
    pending += f"--{boundary}--\r\n".encode()
    return (*pieces, bytes(pending))


def _head(part: MimePart) -> str:
    where = said("part {name}", name=part.name)
    disposition = f'form-data; name="{_escaped(part.name, where)}"'
    if part.filename is not None:
        disposition += f'; filename="{_escaped(part.filename, where)}"'
    own = {name.lower() for name, _ in part.headers}
    lines: list[tuple[str, str]] = []
    if "content-disposition" not in own:
        lines.append(("Content-Disposition", disposition))
    if part.content_type and "content-type" not in own:
        lines.append(("Content-Type", part.content_type))
    lines += part.headers
    for name, value in lines:
        if not is_token(name):
            raise InvalidField(said("{name} is no name for a header", name=repr(name)), where=where)
        check_value(value, said("{where}, {name}", where=where, name=name))
    return "\r\n".join(f"{name}: {value}" for name, value in lines)


def _escaped(text: str, where: str) -> str:
    escaped = text.translate(_ESCAPES)
    check_value(escaped, said("{where}, name", where=where))
    return escaped
