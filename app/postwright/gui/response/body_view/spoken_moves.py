"""What a screen reader is told when the caret moved: a character, a word, a line, or a selection.

WORKAROUND PySide6 6.11 cannot answer `interface_cast` from Python (any override ends the process
as soon as a bridge asks), so there is no QAccessibleTextInterface; announcements take its place.
"""

from PySide6.QtCore import QCoreApplication

from postwright.gui.response.body_view.caret_keys import Move
from postwright.gui.response.body_view.index import Row, RowIndex
from postwright.gui.response.body_view.selection import Selection, text_between, word_at
from postwright.gui.response.body_view.shown_text import signs

_LONGEST = 200
_SPOKEN_BYTES = 4 * _LONGEST


def words_of(index: RowIndex, row: Row, move: Move, before: Selection, after: Selection) -> str:
    """Return what to say of a move that led to `row`."""
    if after:
        return _selected(index, before, after)
    column = row.column_of(after.caret)
    if move in (Move.LEFT, Move.RIGHT, Move.ROW_START, Move.ROW_END):
        return _character(row.text[column : column + 1])
    if move in (Move.WORD_LEFT, Move.WORD_RIGHT):
        start, stop = word_at(row, column)
        return signs(row.text[start:stop][:_LONGEST]) or _character("")
    return _line(row)


def _line(row: Row) -> str:
    text = signs(row.text[:_LONGEST]).strip()
    if not text:
        return QCoreApplication.translate("SpokenMoves", "blank")
    return text


def _character(character: str) -> str:
    translate = QCoreApplication.translate
    if not character:
        return translate("SpokenMoves", "end of line")
    if character == "\t":
        return translate("SpokenMoves", "tab")
    return translate("SpokenMoves", "space") if character.isspace() else signs(character)


def _selected(index: RowIndex, before: Selection, after: Selection) -> str:
    start, stop = sorted((before.caret, after.caret))
    text = text_between(index.source, start, min(stop, start + _SPOKEN_BYTES))
    grew = abs(after.caret - after.anchor) >= abs(before.caret - before.anchor)
    said = (
        QCoreApplication.translate("SpokenMoves", "{text}, selected")
        if grew
        else QCoreApplication.translate("SpokenMoves", "{text}, no longer selected")
    )
    return said.format(text=signs(text[:_LONGEST]))
