"""The strip beside the scroll bar that shows where in the whole text the matches are."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postwright.gui.response.body_view.folds import Folds
from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.search import Matches
from postwright.gui.theme import Theme

WIDTH = 8
_MARK = 3


def marked(matches: Matches, index: RowIndex, folds: Folds, slots: int) -> list[tuple[int, bool]]:
    """Return the slots of a strip that have a match, and whether the current one is there.

    The strip stands for all shown rows; folded rows count where they are folded.
    """
    rows = folds.shown_count(index.row_count)
    if not rows or slots < 1 or not len(matches):
        return []
    firsts = (folds.row_of(slot * rows // slots) for slot in range(slots))
    edges = [index.offset_of_row(row) for row in firsts]
    edges.append(index.indexed_bytes + 1)
    now = matches.offsets[matches.current] if matches.current >= 0 else -1
    return [
        (slot, start <= now < stop)
        for slot, (start, stop) in enumerate(pairwise(edges))
        if matches.any_between(start, stop)
    ]


class MatchMarks(QWidget):
    """Lies over the right edge of the text; a click goes there."""

    pressed = Signal(float)
    """How far down, from 0 to 1."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.marks: list[tuple[int, bool]] = []
        self.setAccessibleName(self.tr("Where the matches are"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    @property
    def slots(self) -> int:
        return max(1, self.height() // _MARK)

    def show_marks(self, marks: list[tuple[int, bool]]) -> None:
        self.marks = marks
        self.setVisible(bool(marks))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("base"))
        plain, current = self._theme.color("warn"), self._theme.color("text")
        for slot, is_current in self.marks:
            place = QRectF(1, slot * self.height() / self.slots, self.width() - 2, _MARK - 1)
            painter.fillRect(place, current if is_current else plain)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(max(0.0, min(1.0, event.position().y() / max(1, self.height()))))
