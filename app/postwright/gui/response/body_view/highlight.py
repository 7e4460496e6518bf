"""Which stretches of a row get which colour; only rows that are shown are ever looked at."""

import re
import time
from collections.abc import Sequence
from math import inf
from typing import cast

from postwright.gui.response.body_view.index import Row, RowIndex
from postwright.gui.response.body_view.lexing import KINDS, LEXERS, Kind, Lexing, Run
from postwright.gui.response.body_view.string_states import StringStates

__all__ = ["KINDS", "Highlighter", "Kind", "Run", "json_runs"]

_MOST_CACHED = 4000
_MOST_COLUMNS = 4096
_MORE_COLUMNS = 64

_JSON = re.compile(
    r"""(?P<string>"(?:[^"\\]++|\\.)*+"?)(?P<colon>\s*:)?"""
    r"""|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"""
    r"""|(?P<literal>true|false|null)\b|(?P<punctuation>[{}\[\],:]+)"""
)
_STRING_END = re.compile(r'(?:[^"\\]|\\.)*"?')


def json_runs(text: str, *, stop: int | None = None, in_string: bool = False) -> list[Run]:
    """Colour JSON up to column `stop`; `in_string`: the text begins inside of one."""
    runs: list[Run] = []
    begin = 0
    if in_string:
        end = _STRING_END.match(text)
        begin = end.end() if end else 0
        runs.append(Run(0, begin, "string"))
    for found in _JSON.finditer(text, begin, len(text) if stop is None else stop):
        first, last = found.span()
        kind = found.lastgroup
        if kind == "colon":
            runs.append(Run(first, found.end("string"), "key"))
            runs.append(Run(last - 1, last, "punctuation"))
        else:
            runs.append(Run(first, last, cast("Kind", kind)))  # the groups are named for kinds
    return runs


class Highlighter:
    """Colours rows of one text; what was found is kept per row."""

    def __init__(self, language: str, index: RowIndex) -> None:
        self.language = language
        self._index = index
        self.strings = StringStates(index)
        self._kept: dict[int, list[Run]] = {}
        self._lexing: Lexing | None = None
        self._stop = _MORE_COLUMNS
        """Columns of a row that are looked at: those of a minified page are cheap to miss."""

    @property
    def pending(self) -> bool:
        """Whether rows that were asked for get their colours at a later look."""
        return self._lexing is not None

    def runs(
        self, rows: Sequence[Row], *, stop: int | None = None, within_s: float = inf
    ) -> list[list[Run]]:
        """Return the runs of each row, in order; columns past `stop` may stay plain."""
        is_json = self.language in ("json", "jsonl")
        if not rows or not (is_json or self.language in LEXERS):
            return [[] for _ in rows]
        wanted = _MOST_COLUMNS if stop is None else stop
        if wanted > self._stop:
            self._stop = min(_MOST_COLUMNS, wanted + _MORE_COLUMNS)
            self.forget()
        if len(self._kept) > _MOST_CACHED:
            self._kept.clear()
        if is_json:
            return [self._json(row) for row in rows]
        return self._lexed(rows, within_s)

    def forget(self) -> None:
        self._kept.clear()
        self._lexing = None

    def _json(self, row: Row) -> list[Run]:
        runs = self._kept.get(row.number)
        if runs is None:
            unknown = self.strings.missing
            inside = self.strings.inside(row)
            runs = json_runs(row.text, stop=self._stop, in_string=inside)
            if self.strings.missing == unknown:
                self._kept[row.number] = runs
        return runs

    def _lexed(self, rows: Sequence[Row], within_s: float) -> list[list[Run]]:
        """Lex from some rows back, so that a comment or a string begun there is known."""
        lexing = self._lexing
        known = lexing.runs if lexing is not None else {}
        if any(row.number not in self._kept and row.number not in known for row in rows):
            if lexing is not None:
                self._kept |= lexing.complete
            lexing = Lexing(self.language, self._index, rows, self._stop)
        if lexing is None:
            return [self._kept[row.number] for row in rows]
        end = time.perf_counter() + within_s
        lexing.step()
        while not lexing.done and time.perf_counter() < end:
            lexing.step()
        self._lexing = None if lexing.done else lexing
        if lexing.done:
            self._kept |= lexing.runs
        return [self._kept.get(row.number) or lexing.runs.get(row.number, []) for row in rows]
