"""Which stretches of a row get which colour; only rows that are shown are ever looked at."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from itertools import islice
from typing import Literal, NamedTuple, Protocol, get_args

from postwright.gui.response.body_view.index import Row, RowIndex

Kind = Literal["key", "string", "number", "literal", "punctuation", "comment", "variable"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_BACK_ROWS = 200
_BACK_BYTES = 12 << 10
_LEX_BYTES = 36 << 10
_AHEAD_ROWS = 24
_MOST_TOKENS = 6000
"""Of one look; a text of nothing but signs would hold the window up."""
_MOST_CACHED = 4000
_MOST_COLUMNS = 4096

_JSON = re.compile(
    r"""(?P<text>"(?:[^"\\]|\\.)*"?)(?P<colon>\s*:)?"""
    r"""|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"""
    r"""|(?P<literal>true|false|null)\b|(?P<punctuation>[{}\[\],:]+)"""
)
_STRING_END = re.compile(r'(?:[^"\\]|\\.)*"?')


class _Lexer(Protocol):
    def get_tokens_unprocessed(self, text: str) -> Iterable[tuple[int, object, str]]: ...


class Run(NamedTuple):
    """A stretch of characters of one kind."""

    start: int
    stop: int
    kind: Kind


def json_runs(text: str, *, stop: int | None = None, in_string: bool = False) -> list[Run]:
    """Colour JSON up to column `stop`; `in_string`: the text begins inside of one."""
    runs: list[Run] = []
    begin = 0
    if in_string:
        end = _STRING_END.match(text)
        begin = end.end() if end else 0
        runs.append(Run(0, begin, "string"))
    for found in _JSON.finditer(text, begin, len(text) if stop is None else stop):
        if found.group("colon"):
            runs.append(Run(found.start(), found.end("text"), "key"))
            runs.append(Run(found.end() - 1, found.end(), "punctuation"))
        elif found.group("text"):
            runs.append(Run(found.start(), found.end(), "string"))
        elif found.group("number"):
            runs.append(Run(found.start(), found.end(), "number"))
        elif found.group("literal"):
            runs.append(Run(found.start(), found.end(), "literal"))
        else:
            runs.append(Run(found.start(), found.end(), "punctuation"))
    return runs


class Highlighter:
    """Colours rows of one text; what pygments found is kept per row."""

    def __init__(self, language: str, index: RowIndex) -> None:
        self.language = language
        self._index = index
        self._kept: dict[int, list[Run]] = {}
        self._stop = 512
        """Columns of a row that are looked at: those of a minified page are cheap to miss."""

    def runs(self, rows: Sequence[Row], *, stop: int | None = None) -> list[list[Run]]:
        """Return the runs of each row, in order; columns past `stop` may stay plain."""
        if self.language in ("json", "jsonl"):
            return [
                json_runs(row.text, stop=stop, in_string=self._starts_in_string(row))
                for row in rows
            ]
        if not rows or self.language not in _LEXERS:
            return [[] for _ in rows]
        if stop is None or stop > self._stop:
            self._stop = _MOST_COLUMNS if stop is None else 2 * stop
            self._kept.clear()
        if any(row.number not in self._kept for row in rows):
            self._lex(rows[0].number, rows[-1].number)
        return [self._kept.get(row.number, []) for row in rows]

    def forget(self) -> None:
        self._kept.clear()

    def _starts_in_string(self, row: Row) -> bool:
        """Whether a row that goes on from a cut begins inside a string, as near as 12 KiB tell."""
        if row.starts_line:
            return False
        before = self._index.source.read(max(0, row.offset - _BACK_BYTES), row.offset)
        line = before[before.rfind(b"\n") + 1 :]
        unescaped = line.replace(b"\\\\", b"").replace(b'\\"', b"")
        return unescaped.count(b'"') % 2 == 1

    def _lex(self, first: int, last: int) -> None:
        """Lex from some rows back, so that a comment or a string begun there is known."""
        if len(self._kept) > _MOST_CACHED:
            self._kept.clear()
        start = max(0, first - _BACK_ROWS)
        rows = self._index.rows(start, last + 1 + _AHEAD_ROWS - start)
        begin = next(row.offset for row in rows if row.number == first)
        rows = [row for row in rows if row.offset >= begin - _BACK_BYTES]
        spans: list[tuple[int, Row]] = []
        pieces: list[str] = []
        length = 0
        for row in rows:
            if length > _LEX_BYTES:
                break
            if pieces and row.starts_line:
                pieces.append("\n")
                length += 1
            spans.append((length, row))
            text = row.text[: self._stop]
            pieces.append(text)
            length += len(text)
        for row in rows:
            self._kept[row.number] = []
        self._spread("".join(pieces), spans)

    def _spread(self, text: str, spans: list[tuple[int, Row]]) -> None:
        at = 0
        tokens = _lexer(self.language).get_tokens_unprocessed(text)
        for begin, token, value in islice(tokens, _MOST_TOKENS):
            kind = _kind_of(str(token))
            if kind is None or not value.strip():
                continue
            end = begin + len(value)
            while at + 1 < len(spans) and spans[at + 1][0] <= begin:
                at += 1
            for start, row in spans[at:]:
                if start >= end:
                    break
                left = max(0, begin - start)
                right = min(end - start, len(row.text))
                if right > left:
                    self._kept[row.number].append(Run(left, right, kind))


_LEXERS = {
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
    module, name = _LEXERS[language]
    lexer: _Lexer = getattr(import_module(module), name)()
    return lexer
