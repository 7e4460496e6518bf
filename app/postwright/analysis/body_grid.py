"""A body as a table: a list of JSON objects, or CSV (RFC 4180); cells as they were sent."""

import codecs
import csv
import io
import re
from array import array
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Protocol

import msgspec

from postwright.analysis import json_nodes
from postwright.analysis.json_nodes import Member
from postwright.analysis.json_places import Path

MOST_ROWS = 500_000
MOST_COLUMNS = 200
_LOOKED_AT = 20
"""Members of a list that tell whether it is one of objects."""
_LISTS = 50
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,9})?")
_SEPARATORS = (",", ";", "\t", "|")
Row = dict[str, msgspec.Raw]


class Grid(Protocol):
    """Rows and columns, both counted from 0."""

    titles: list[str]
    total: int
    """How many rows the body has."""

    @property
    def count(self) -> int:
        """Return how many of them can be looked at."""
        ...

    def cell(self, row: int, column: int) -> str | None:
        """Return a cell's text: of a JSON string what it says; None where there is none."""
        ...

    def column(self, column: int) -> Iterator[str | None]:
        """Yield all cells of a column."""
        ...

    def again(self) -> "Grid":
        """Return the same for another thread."""
        ...


class JsonList(msgspec.Struct, frozen=True):
    """A list of objects in a JSON text."""

    path: Path
    start: int


def lists_in(text: bytes) -> tuple[JsonList, ...]:
    """Return the lists of objects: the outermost value, or members of the two objects around."""
    outermost = json_nodes.root(text)
    found: list[JsonList] = []
    waiting: list[tuple[Path, Member]] = [((), outermost)]
    while waiting and len(found) < _LISTS:
        path, one = waiting.pop(0)
        kind = json_nodes.kind_of(text, one.start)
        if kind == "array" and _holds_objects(text, one):
            found.append(JsonList(path, one.start))
        elif kind == "object" and len(path) < 2:
            inside = json_nodes.range_members(text, one.start + 1, named=True)
            waiting += [
                ((*path, json_nodes.text_of(member.name or b"")), member) for member in inside
            ]
    return tuple(found)


def _holds_objects(text: bytes, one: Member) -> bool:
    inside = json_nodes.members(text, one.start + 1, named=False)
    return any(text[m.start : m.start + 1] == b"{" for m in islice(inside, _LOOKED_AT))


class JsonGrid:
    """Keeps the places of the rows and reads a row when it is looked at."""

    def __init__(
        self, text: bytes, start: int, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._text = text
        self._places = array("Q")
        self._last: tuple[int, Row] = (-1, {})
        self.total = 0
        names: dict[str, None] = {}
        self._odd = False
        """A member of the list is no object."""
        for member in json_nodes.members(text, start + 1, named=False):
            if cancelled():
                break
            self.total += 1
            if self.total > MOST_ROWS:
                continue
            self._places.extend((member.start, member.stop))
            if text[member.start] != 0x7B:
                self._odd = True
            elif len(names) <= MOST_COLUMNS:
                names.update(dict.fromkeys(self._read(self.count - 1)))
        self.titles = [*list(names)[:MOST_COLUMNS], *(["…"] if self._odd else [])]

    @property
    def count(self) -> int:
        return len(self._places) // 2

    def again(self) -> "JsonGrid":
        return copy(self)

    def name(self, column: int) -> str:
        """Return the name of a column's members; empty where it is for what is no object."""
        return "" if self._odd and column == len(self.titles) - 1 else self.titles[column]

    def token(self, row: int, column: int) -> bytes | None:
        """Return a cell as it was sent."""
        start, stop = self._places[2 * row], self._places[2 * row + 1]
        is_object = self._text[start] == 0x7B
        if self._odd and column == len(self.titles) - 1:
            return None if is_object else self._text[start:stop]
        if not is_object:
            return None
        raw = self._read(row).get(self.titles[column])
        return None if raw is None else bytes(raw)

    def cell(self, row: int, column: int) -> str | None:
        token = self.token(row, column)
        if token is None:
            return None
        if token[:1] == b'"':
            return json_nodes.text_of(token)
        return token.decode("utf-8", "replace")

    def column(self, column: int) -> Iterator[str | None]:
        for row in range(self.count):
            yield self.cell(row, column)

    def _read(self, row: int) -> Row:
        """Return a row; of a name that stands twice the last value counts."""
        if self._last[0] != row:
            start, stop = self._places[2 * row], self._places[2 * row + 1]
            try:
                made = msgspec.json.decode(memoryview(self._text)[start:stop], type=Row)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                made = {
                    json_nodes.text_of(one.name or b""): msgspec.Raw(
                        self._text[one.start : one.stop]
                    )
                    for one in json_nodes.members(self._text, start + 1, named=True)
                }
            self._last = (row, made)
        return self._last[1]


class CsvGrid:
    """Rows of unequal length are as long as they are."""

    def __init__(self, text: str, *, tabs: bool = False, titled: bool | None = None) -> None:
        text = text.removeprefix("\ufeff")
        self.separator = "\t" if tabs else _separator(text)
        csv.field_size_limit(1 << 30)
        rows: list[list[str]] = []
        self.total = 0
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=self.separator)
        for row in filter(None, reader):
            self.total += 1
            if self.total <= MOST_ROWS + 1:
                rows.append(row)
        self.titled = _has_titles(rows) if titled is None else titled and bool(rows)
        widest = min(MOST_COLUMNS, max(map(len, rows), default=0))
        titles = rows.pop(0) if self.titled else []
        self.total -= self.titled
        self._rows = rows[:MOST_ROWS]
        self.titles = [
            titles[n] if n < len(titles) and titles[n] else str(n + 1) for n in range(widest)
        ]

    @property
    def count(self) -> int:
        return len(self._rows)

    def cell(self, row: int, column: int) -> str | None:
        cells = self._rows[row]
        return cells[column] if column < len(cells) else None

    def again(self) -> "CsvGrid":
        return self

    def column(self, column: int) -> Iterator[str | None]:
        for row in range(self.count):
            yield self.cell(row, column)


def _separator(text: str) -> str:
    """Return what parts the cells of the first line most often, outside quotes."""
    line = re.sub(r'"[^"]*"', "", text[: 64 << 10]).partition("\n")[0]
    best = max(_SEPARATORS, key=line.count)
    return best if line.count(best) else ","


def _has_titles(rows: list[list[str]]) -> bool:
    """Tell whether the first row names the columns: all different, none empty, none a number."""
    first = [cell.strip() for cell in rows[0]] if rows else []
    numbers = any(_NUMBER.fullmatch(cell) for cell in first)
    return len(rows) > 1 and all(first) and len(set(first)) == len(first) and not numbers


def order(
    grid: Grid, column: int, *, falling: bool, cancelled: Callable[[], bool] = lambda: False
) -> "array[int]":
    """Return the rows' numbers in the order of a column: numbers by value, then texts.

    Equal ones stay as they came; those without a cell are the last, up and down.
    """
    numbers: list[tuple[Decimal, int]] = []
    texts: list[tuple[str, str, int]] = []
    without: list[int] = []
    for row, cell in enumerate(grid.column(column)):
        if row % 4096 == 0 and cancelled():
            break
        if cell is None or cell == "":
            without.append(row)
        elif _NUMBER.fullmatch(cell) and (value := _decimal(cell)) is not None:
            numbers.append((value, row))
        else:
            texts.append((cell.casefold(), cell, row))
    numbers.sort(key=lambda one: one[0], reverse=falling)
    texts.sort(key=lambda one: one[:2], reverse=falling)
    parts = [[one[-1] for one in numbers], [one[-1] for one in texts]]
    if falling:
        parts.reverse()
    return array("L", [*parts[0], *parts[1], *without])


def _decimal(cell: str) -> Decimal | None:
    try:
        return Decimal(cell)
    except InvalidOperation:
        return None


def written(rows: Iterator[Sequence[str]], separator: str) -> str:
    """Return rows as CSV (RFC 4180), or parted by tabs, with quotes where they are needed."""
    made = io.StringIO(newline="")
    csv.writer(made, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return made.getvalue()


def decoded(text: bytes) -> str:
    """Return text for a `CsvGrid`."""
    return text.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
