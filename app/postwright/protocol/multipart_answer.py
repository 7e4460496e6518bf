"""A multipart body in its parts (RFC 2046 §5.1): where each begins and ends, nothing copied.

For answers such as `multipart/mixed`, `multipart/byteranges` and `multipart/form-data`.
"""

import re

import msgspec

from postwright.model.said import said
from postwright.protocol.http1_text import text_of
from postwright.protocol.media_types import parse

MOST_PARTS = 1000
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_LINE_END = re.compile(rb"\r?\n")
_FOLD = re.compile(rb"\r?\n[ \t]+")


class AnswerPart(msgspec.Struct, frozen=True):
    """One part; its body is `data[start:end]` of what was split."""

    headers: tuple[tuple[str, str], ...]
    start: int
    end: int

    def header(self, name: str) -> str:
        """Return the first value of that name, in any case; empty where there is none."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), "")


class Parts(msgspec.Struct, frozen=True):
    """What a body was split into, and what is wrong with it."""

    parts: tuple[AnswerPart, ...] = ()
    defects: tuple[str, ...] = ()


def split(data: bytes, content_type: str) -> Parts:
    """Split a body by the boundary that its Content-Type names; it never raises."""
    media = parse(content_type)
    boundary = media.parameter("boundary")
    if not media.essence.startswith("multipart/"):
        return Parts(defects=(said("The body is not multipart."),))
    if not boundary:
        return Parts(defects=(said("The Content-Type names no boundary."),))
    line = re.compile(
        rb"(?:\A|\r?\n)--" + re.escape(boundary.encode("utf-8", "replace"))
        + rb"(--)?[ \t]*(?=\r?\n|\Z)"
    )  # fmt: skip
    parts: list[AnswerPart] = []
    defects: list[str] = []
    found = line.search(data)
    if found is None:
        return Parts(
            defects=(said("The boundary “{boundary}” is nowhere in the body.", boundary=boundary),)
        )
    while not found[1]:
        following = line.search(data, found.end())
        if len(parts) == MOST_PARTS:
            defects.append(
                said(
                    "More than {most_parts} parts: the others are left out.", most_parts=MOST_PARTS
                )
            )
            break
        end = following.start() if following else len(data)
        parts.append(_part(data, found.end(), end, len(parts) + 1, defects))
        if following is None:
            defects.append(said("The last boundary is missing: the body may be cut off."))
            break
        found = following
    return Parts(tuple(parts), tuple(defects))


def _part(data: bytes, start: int, end: int, number: int, defects: list[str]) -> AnswerPart:
    """Read a part's head; `start` is at the line end of its boundary."""
    first = _LINE_END.match(data, start)
    head = min(first.end() if first else end, end)
    if blank := _LINE_END.match(data, head, end):  # no header at all
        return AnswerPart((), blank.end(), end)
    blank = _BLANK_LINE.search(data, head, end)
    if blank is None:
        if head < end:
            defects.append(
                said(
                    "Part {number} has no blank line: all of it is taken as its headers.",
                    number=number,
                )
            )
        return AnswerPart(_fields(data[head:end]), end, end)
    return AnswerPart(_fields(data[head : blank.start()]), blank.end(), end)


def _fields(lines: bytes) -> tuple[tuple[str, str], ...]:
    unfolded = _FOLD.sub(b" ", lines)
    pairs = (line.partition(b":") for line in _LINE_END.split(unfolded) if b":" in line)
    return tuple((text_of(name.strip()), text_of(value.strip())) for name, _, value in pairs)
