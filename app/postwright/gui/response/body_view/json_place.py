"""Which value stands on a row of indented JSON, and the path to it (RFC 9535)."""

import re
from collections.abc import Callable

import msgspec

from postwright.analysis.json_nodes import text_of
from postwright.gui.response.body_view.folds import find_fold
from postwright.gui.response.body_view.index import Row, RowIndex
from postwright.gui.response.body_view.value_menu import PointedValue
from postwright.gui.response.value_place import ValuePlace

_LOOKED_BACK_BYTES = 4 << 20
_MOST_VALUE_BYTES = 16 << 20
_KEY = re.compile(rb'\s*("(?:[^"\\]|\\.)*"):\s*')
_CLOSES = (b"}", b"]")
_SHORT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def path_of(index: RowIndex, row: Row) -> str:
    """Return such as `$.data[0].id`; empty where it lies too far from the text's beginning."""
    start = max(0, row.end - _LOOKED_BACK_BYTES)
    lines = index.source.read(start, row.end).rstrip(b"\n").split(b"\n")
    steps: list[str] = []
    at = len(lines) - 1
    while at >= 0:
        indent = _indent(lines[at])
        closing = lines[at].lstrip().startswith(_CLOSES)
        key = _KEY.match(lines[at])
        if indent == 0 and not closing:
            return "$" + "".join(reversed(steps))
        at, siblings = _opener(lines, at, indent, itself=closing)
        if closing:
            continue
        steps.append(_name_step(key.group(1)) if key else f"[{siblings}]")
    return ""


def value_of(index: RowIndex, row: Row) -> str:
    """Return the value as text: a string without its quotes, an object with all it holds."""
    raw = token_of(index, row)
    if raw.startswith(b'"'):
        try:
            return msgspec.json.decode(raw, type=str)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return raw.decode("utf-8", "replace")
    return raw.decode("utf-8", "replace")


def token_of(index: RowIndex, row: Row) -> bytes:
    """Return the value that begins on a row, as it stands there."""
    key = _KEY.match(row.raw)
    begin = key.end() if key else len(row.raw) - len(row.raw.lstrip())
    fold = find_fold(index, row)
    if fold is not None:
        closing = index.rows(index.row_at(fold.stop), 1)
        end = closing[0].offset + len(closing[0].raw) if closing else fold.stop
        begin += row.offset
        raw = index.source.read(begin, min(end, begin + _MOST_VALUE_BYTES))
        return raw.removesuffix(b",")
    return row.raw[begin:].rstrip().removesuffix(b",")


def pointed(index: RowIndex, row: Row, path_of_body: Callable[[str], str]) -> PointedValue | None:
    """Return the value of a row, its path in the body; None where a row holds no value's start."""
    if row.raw.lstrip().startswith(_CLOSES):
        return None
    key = _KEY.match(row.raw)
    path = path_of(index, row)
    path = path_of_body(path) if path else ""
    token = token_of(index, row).decode("utf-8", "replace")
    return PointedValue(
        value_of(index, row),
        text_of(key.group(1)) if key else "",
        ValuePlace(path, token) if path else None,
    )


def _indent(line: bytes) -> int:
    return len(line) - len(line.lstrip(b" "))


def _opener(lines: list[bytes], at: int, indent: int, *, itself: bool) -> tuple[int, int]:
    """Return the row that opens what holds this one, and how many siblings stand before.

    `itself`: the row closes something; its own opener is meant, at the same indentation.
    """
    siblings = 0
    for above in range(at - 1, -1, -1):
        line = lines[above]
        level = _indent(line)
        if level < indent:
            return above, siblings
        if level == indent and not line.lstrip().startswith(_CLOSES):
            if itself:
                return above, 0
            siblings += 1
    return -1, siblings


def _name_step(quoted: bytes) -> str:
    try:
        name = msgspec.json.decode(quoted, type=str)
    except (msgspec.DecodeError, UnicodeDecodeError):
        name = quoted.decode("utf-8", "replace").strip('"')
    if _SHORT.fullmatch(name):
        return f".{name}"
    return f"[{msgspec.json.encode(name).decode()}]"
