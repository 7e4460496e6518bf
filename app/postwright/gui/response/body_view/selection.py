"""What is selected in a body, as offsets of bytes, and how the caret moves by words."""

import re

import msgspec
from PySide6.QtCore import QTextBoundaryFinder

from postwright.gui.response.body_view.index import Row, RowIndex
from postwright.gui.response.body_view.shown_text import signs
from postwright.gui.response.body_view.source import Source

_CLUSTER = 64
"""Signs on either side that are looked at to tell what is one character."""
_WORDS = re.compile(r"\w+|[^\w\s]+|\s+")


class Selection(msgspec.Struct, frozen=True):
    """From the anchor, where it began, to the caret, where it is now."""

    anchor: int = 0
    caret: int = 0

    @property
    def start(self) -> int:
        return min(self.anchor, self.caret)

    @property
    def stop(self) -> int:
        return max(self.anchor, self.caret)

    def __bool__(self) -> bool:
        return self.anchor != self.caret

    def moved(self, caret: int, *, keep_anchor: bool) -> "Selection":
        return Selection(self.anchor if keep_anchor else caret, caret)


def text_between(source: Source, start: int, stop: int) -> str:
    """Return the text of these bytes, as it is and not as shown."""
    content = source.read(start, stop)
    return content.decode("utf-8", "replace").replace("\r\n", "\n")


def word_at(row: Row, column: int) -> tuple[int, int]:
    """Return the columns of the word, the blanks or the signs at a column."""
    for word in _WORDS.finditer(row.text):
        if word.start() <= column < word.end():
            return word.start(), word.end()
    return column, column


def next_word(index: RowIndex, offset: int) -> int:
    """Return where the next word begins; the end of a row counts as one."""
    row = _row_at(index, offset)
    if row is None:
        return offset
    column = row.column_of(offset)
    if column >= len(row.text):
        return min(row.end, index.indexed_bytes)
    starts = [w.start() for w in _WORDS.finditer(row.text) if not w.group().isspace()]
    return row.offset_of(next((s for s in starts if s > column), len(row.text)))


def previous_word(index: RowIndex, offset: int) -> int:
    """Return where the word before begins, else the end of the row before."""
    row = _row_at(index, offset)
    if row is None:
        return offset
    column = row.column_of(offset)
    if column == 0:
        before = index.rows(row.number - 1, 1) if row.number else []
        return before[0].offset + len(before[0].raw) if before else 0
    starts = [w.start() for w in _WORDS.finditer(row.text) if not w.group().isspace()]
    return row.offset_of(next((s for s in reversed(starts) if s < column), 0))


def step(index: RowIndex, offset: int, by: int) -> int:
    """Return the offset one character on (1) or back (-1), over row ends.

    What is seen as one, such as a letter with its accents, is one character.
    """
    row = _row_at(index, offset)
    if row is None:
        return offset
    column = _beside(row.text, row.column_of(offset), by)
    if column < 0:
        before = index.rows(row.number - 1, 1) if row.number else []
        return before[0].offset + len(before[0].raw) if before else 0
    if column > len(row.text):
        return min(row.end, index.indexed_bytes)
    return row.offset_of(column)


def _beside(text: str, column: int, by: int) -> int:
    if text.isascii() or not 0 <= column + by <= len(text):
        return column + by
    first = max(0, column - _CLUSTER)
    near = signs(text[first : column + _CLUSTER])
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, near)
    finder.setPosition(_units(near[: column - first]))
    found = finder.toNextBoundary() if by > 0 else finder.toPreviousBoundary()
    if found < 0:
        return column + by
    return first + len(near.encode("utf-16-le")[: 2 * found].decode("utf-16-le", "ignore"))


def _units(text: str) -> int:
    """Return the length in UTF-16, in which Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def _row_at(index: RowIndex, offset: int) -> Row | None:
    rows = index.rows(index.row_at(offset), 1)
    return rows[0] if rows else None
