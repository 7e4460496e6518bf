import pytest

from postwright.gui.response.body_view.caret_keys import Move
from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import MemoryBytes
from postwright.gui.response.body_view.spoken_moves import words_of

TEXT = "one two\n\n\tlast é".encode()


@pytest.mark.parametrize(
    ("move", "caret", "words"),
    [
        (Move.RIGHT, 1, "n"),
        (Move.RIGHT, 3, "space"),
        (Move.LEFT, 7, "end of line"),
        (Move.ROW_START, 9, "tab"),
        (Move.RIGHT, 15, "é"),
        (Move.WORD_RIGHT, 4, "two"),
        (Move.DOWN, 8, "blank"),
        (Move.DOWN, 10, "last é"),
        (Move.START, 0, "one two"),
    ],
)
def test_what_stands_at_the_caret_is_said(move, caret, words):
    index = RowIndex(MemoryBytes(TEXT))
    index.extend()
    row = index.rows(index.row_at(caret), 1)[0]
    assert words_of(index, row, move, Selection(), Selection(caret, caret)) == words


def test_what_was_selected_or_let_go_is_said():
    index = RowIndex(MemoryBytes(TEXT))
    index.extend()
    row = index.rows(0, 1)[0]
    more = words_of(index, row, Move.WORD_RIGHT, Selection(0, 4), Selection(0, 7))
    less = words_of(index, row, Move.LEFT, Selection(0, 7), Selection(0, 6))
    assert (more, less) == ("two, selected", "o, no longer selected")
