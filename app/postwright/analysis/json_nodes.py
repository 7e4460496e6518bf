"""A JSON text as a tree of places: found where they are asked for, tokens as they were sent.

It makes no values of it: numbers keep their digits, names may stand twice, the order is that of
the text, and no depth can harm it, for nothing calls itself.
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

import msgspec

from postwright.analysis.json_text import problem_in
from postwright.model.said import said

RANGE = 1000
"""So many members are listed at once."""
Kind = Literal["object", "array", "string", "number", "literal"]

_TO_BRACKET = re.compile(rb'(?:[^"{}\[\]]++|"(?:[^"\\]++|\\.)*+"?)*+', re.S)
_TO_MEMBER = re.compile(rb"[\s,:]*+")
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.S)
_SCALAR = re.compile(rb"[^\s,:{}\[\]\"]*+")
_OPENS, _CLOSES = b"{[", b"}]"
_DEPTH = 4
"""Lists of values that are no deeper are counted a range at a time, which is much faster."""


def _of_range() -> re.Pattern[bytes]:
    """Return what a whole range of a list looks like."""
    text = rb'"(?:[^"\\]++|\\.)*+"'
    holder = rb"(?!)"
    for _ in range(_DEPTH):
        holder = rb'[{\[](?:[^"{}\[\]]++|' + text + rb"|" + holder + rb")*+[}\]]"
    value = rb'(?:[^\s,:{}\[\]"]++|' + text + rb"|" + holder + rb")"
    return re.compile(rb"(?:[\s,]*+%b){%d}+" % (value, RANGE), re.S)


_RANGE = _of_range()


class Member(NamedTuple):
    """A value in an object or a list; places count bytes, `stop` is behind its end."""

    name: bytes | None
    """As it was sent, in its quotes; None in a list."""
    start: int
    stop: int


class Listing(msgspec.Struct, frozen=True):
    """What an object or a list holds, as far as it is listed at once."""

    members: tuple[Member, ...]
    """The first ones, at most `RANGE`."""
    count: int
    marks: tuple[int, ...]
    """Where each range of `RANGE` members begins."""


def checked(text: bytes) -> str:
    """Return why a text is no JSON, empty where it is; what is too deep to be checked passes."""
    try:
        msgspec.json.decode(text, type=msgspec.Raw)
    except RecursionError:
        return ""
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        found = problem_in(text.decode("utf-8", "replace"))
        if found is not None:
            return said(
                "Line {line}, column {column}: {message}",
                line=found.line,
                column=found.column,
                message=found.message,
            )
        return "" if b"\\u" in text else str(error)  # half a surrogate pair, RFC 8259 §8.2
    return ""


def root(text: bytes) -> Member:
    """Return where the outermost value stands: all of the text but the blanks around it."""
    return Member(None, _blanks_end(text, 0), len(text.rstrip(b" \t\r\n")))


def kind_of(text: bytes, start: int) -> Kind:
    """Tell what begins there."""
    first = text[start : start + 1]
    kinds: dict[bytes, Kind] = {b"{": "object", b"[": "array", b'"': "string"}
    if first in kinds:
        return kinds[first]
    return "number" if first in b"-0123456789" else "literal"


def is_empty(text: bytes, start: int) -> bool:
    """Tell whether the object or list that begins there holds nothing."""
    after = _blanks_end(text, start + 1)
    return text[after : after + 1] in (b"}", b"]", b"")


def value_end(text: bytes, start: int) -> int:
    """Return the place behind the value that begins there."""
    first = text[start : start + 1]
    if first == b'"':
        return _end(_STRING, text, start)
    if first not in (b"{", b"["):
        return _end(_SCALAR, text, start)
    depth, at = 0, start
    while at < len(text):
        depth += 1 if text[at] in _OPENS else -1
        at += 1
        if depth == 0:
            return at
        at = _end(_TO_BRACKET, text, at)
    return len(text)


def members(text: bytes, start: int, *, named: bool) -> Iterator[Member]:
    """Yield what stands from here to the end of an object (`named`) or a list.

    `start` is behind the opening bracket or behind one of its members.
    """
    at = start
    while True:
        at = _end(_TO_MEMBER, text, at)
        if at >= len(text) or text[at] in _CLOSES:
            return
        name = None
        if named:
            behind = _end(_STRING, text, at)
            name = text[at:behind]
            at = _end(_TO_MEMBER, text, behind)
        stop = value_end(text, at)
        if stop == at:
            return
        yield Member(name, at, stop)
        at = stop


def listing(text: bytes, start: int, cancelled: Callable[[], bool] = lambda: False) -> Listing:
    """Count what the object or list at `start` holds; list the first ones and mark the ranges."""
    named = text[start : start + 1] == b"{"
    first = range_members(text, start + 1, named=named)
    marks: list[int] = []
    at, count = start + 1, 0
    while not cancelled():
        whole = None if named else _RANGE.match(text, at)
        if whole is not None:
            marks.append(at)
            at, count = whole.end(), count + RANGE
            continue
        found = range_members(text, at, named=named)
        if found:
            marks.append(at)
            at, count = found[-1].stop, count + len(found)
        if len(found) < RANGE:
            break
    return Listing(first, count, tuple(marks))


def range_members(text: bytes, mark: int, *, named: bool) -> tuple[Member, ...]:
    """Return the members of the range that begins at a mark."""
    found = []
    for member in members(text, mark, named=named):
        found.append(member)
        if len(found) == RANGE:
            break
    return tuple(found)


def text_of(token: bytes) -> str:
    """Return what a quoted name or text says; one that cannot be read, as it stands."""
    try:
        return msgspec.json.decode(token, type=str)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return token.decode("utf-8", "replace").strip('"')


def _blanks_end(text: bytes, at: int) -> int:
    while text[at : at + 1] in (b" ", b"\t", b"\r", b"\n"):
        at += 1
    return at


def _end(pattern: re.Pattern[bytes], text: bytes, at: int) -> int:
    found = pattern.match(text, at)
    return at if found is None else found.end()
