"""Colours by pygments: rows lexed from some rows back, in slices that a frame has time for."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from itertools import islice
from typing import Literal, Protocol, get_args

import msgspec

from postwright.gui.response.body_view.index import Row, RowIndex

Kind = Literal["key", "string", "number", "literal", "punctuation", "comment", "variable"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_BACK_ROWS = 200
_BACK_BYTES = 12 << 10
_LEX_BYTES = 36 << 10
_AHEAD_ROWS = 24
_MOST_TOKENS = 6000
"""Of one look; a text of nothing but signs would hold the window up."""


class Run(msgspec.Struct, frozen=True, gc=False):
    """A stretch of characters of one kind; so many are kept that none is to be tracked."""

    start: int
    stop: int
    kind: Kind


class _Lexer(Protocol):
    def get_tokens_unprocessed(self, text: str) -> Iterable[tuple[int, object, str]]: ...


class Lexing:
    """One pass over the rows around those that are shown; `step` does a little of it."""

    def __init__(self, language: str, index: RowIndex, shown: Sequence[Row], columns: int) -> None:
        first, last = shown[0], shown[-1]
        start = max(0, first.number - _BACK_ROWS)
        rows = index.rows(start, last.number + 1 + _AHEAD_ROWS - start)
        rows = [row for row in rows if row.offset >= first.offset - _BACK_BYTES]
        self.runs: dict[int, list[Run]] = {}
        """Of each row by its number; those from `at` on are not complete."""
        self._spans: list[tuple[int, Row]] = []
        self._at = 0
        pieces: list[str] = []
        length = 0
        for row in rows:
            if length > _LEX_BYTES:
                break
            if pieces and row.starts_line:
                pieces.append("\n")
                length += 1
            self._spans.append((length, row))
            self.runs[row.number] = []
            text = row.text[:columns]
            pieces.append(text)
            length += len(text)
        for row in shown:
            self.runs.setdefault(row.number, [])
        found = _lexer(language).get_tokens_unprocessed("".join(pieces))
        self._tokens: Iterator[tuple[int, object, str]] = islice(found, _MOST_TOKENS)
        self.done = False

    @property
    def complete(self) -> dict[int, list[Run]]:
        """The rows that no later token can touch."""
        if self.done:
            return self.runs
        return {row.number: self.runs[row.number] for _, row in self._spans[: self._at]}

    def step(self) -> None:
        """Take in a few tokens."""
        taken = 0
        for begin, token, value in islice(self._tokens, 50):
            taken += 1
            self._spread(begin, _kind_of(str(token)), value)
        self.done = taken == 0

    def _spread(self, begin: int, kind: Kind | None, value: str) -> None:
        if kind is None or not value.strip():
            return
        end = begin + len(value)
        spans = self._spans
        while self._at + 1 < len(spans) and spans[self._at + 1][0] <= begin:
            self._at += 1
        for place in range(self._at, len(spans)):
            start, row = spans[place]
            if start >= end:
                break
            left = max(0, begin - start)
            right = min(end - start, len(row.text))
            if right > left:
                self.runs[row.number].append(Run(left, right, kind))


LEXERS = {
    "xml": ("pygments.lexers.html", "XmlLexer"),
    "html": ("pygments.lexers.html", "HtmlLexer"),
    "javascript": ("pygments.lexers.javascript", "JavascriptLexer"),
    "css": ("pygments.lexers.css", "CssLexer"),
    "yaml": ("pygments.lexers.data", "YamlLexer"),
}

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("Token.Comment", "comment"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Literal.Scalar", "string"),
    ("Token.Literal", "string"),
    ("Token.Keyword", "literal"),
    ("Token.Name.Tag", "key"),
    ("Token.Name.Attribute", "variable"),
    ("Token.Name.Entity", "literal"),
    ("Token.Name.Class", "key"),
    ("Token.Name.Function", "key"),
    ("Token.Name.Constant", "number"),
    ("Token.Punctuation", "punctuation"),
    ("Token.Operator", "punctuation"),
)


@cache
def _kind_of(token: str) -> Kind | None:
    return next((kind for prefix, kind in _KINDS if token.startswith(prefix)), None)


@cache
def _lexer(language: str) -> _Lexer:
    module, name = LEXERS[language]
    lexer: _Lexer = getattr(import_module(module), name)()
    return lexer
