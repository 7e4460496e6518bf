"""Where each move of the caret leads in the rows of a text; changes nothing."""

from postwright.gui.response.body_view.caret_keys import Move
from postwright.gui.response.body_view.index import Row
from postwright.gui.response.body_view.row_area import RowArea
from postwright.gui.response.body_view.selection import next_word, previous_word, step

VERTICAL = (Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN)


def moved(area: RowArea, move: Move, row: Row, caret: int, wished_x: float) -> int:
    """Return the caret's offset after a move; `row` holds it, rows away it nears `wished_x`."""
    index = area.index
    rows = {
        Move.UP: -1,
        Move.DOWN: 1,
        Move.PAGE_UP: -area.page_rows,
        Move.PAGE_DOWN: area.page_rows,
    }
    if move in rows:
        return _rows_away(area, row, rows[move], caret, wished_x)
    match move:
        case Move.LEFT:
            return step(index, caret, -1)
        case Move.RIGHT:
            return step(index, caret, 1)
        case Move.WORD_LEFT:
            return previous_word(index, caret)
        case Move.WORD_RIGHT:
            return next_word(index, caret)
        case Move.ROW_START:
            first = row.offset + len(row.raw) - len(row.raw.lstrip())
            return row.offset if caret == first else first
        case Move.ROW_END:
            return row.offset + len(row.raw)
        case Move.START:
            return 0
        case _:
            return index.indexed_bytes


def _rows_away(area: RowArea, row: Row, by: int, caret: int, x: float) -> int:
    last = area.shown_count - 1
    wanted = area.folds.shown_of(row.number) + by
    if not 0 <= wanted <= last and abs(by) == 1:
        return caret
    found = area.folds.rows(area.index, max(0, min(last, wanted)), 1)
    return found[0].offset_of(area.painter.column_at(found[0], x)) if found else caret
