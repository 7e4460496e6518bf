"""Rows of a large text in a scroll area: indexing, geometry and scrolling; paints nothing."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from postwright.gui.response.body_view.folds import Folds
from postwright.gui.response.body_view.index import ROW_BYTES, Row, RowIndex
from postwright.gui.response.body_view.row_painter import LEFT_PAD, RowPainter
from postwright.gui.response.body_view.source import Source
from postwright.gui.response.job import Job
from postwright.gui.theme import Theme

INDEXED_AT_ONCE = 8 << 20
"""Larger texts are indexed in a thread; their first rows are shown meanwhile."""
MOST_STEPS = 2**30
"""Of a scroll bar, which counts with 32 bits; of more rows one step stands for several."""
_INDEXED_AFTER_MS = 30
"""By then the first rows are painted."""
_FIRST_BYTES = 256 << 10
_FEWEST_COLUMNS = 20
_TOP_PAD = 8
_WHEEL_ROWS = 3
_NOTCH = 120
"""What Qt says of one notch of a wheel."""


class RowArea(QAbstractScrollArea):
    """Knows which rows of a text from a source are visible."""

    indexed = Signal()
    """All rows are known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.index = RowIndex()
        self.folds = Folds()
        self.painter = RowPainter(theme)
        self._wrap = False
        self._widest = 0.0
        self._top = 0
        self._rows_per_step = 1
        self._placing = False
        self._job: Job | None = None
        self._rewrap = QTimer(self)
        self._rewrap.setSingleShot(True)
        self._rewrap.setInterval(120)
        self._rewrap.timeout.connect(self._index_again)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setViewportMargins(0, _TOP_PAD, 0, 0)

    @property
    def wrap(self) -> bool:
        return self._wrap

    def set_wrap(self, wrap: bool) -> None:
        if wrap != self._wrap:
            self._wrap = wrap
            self.horizontalScrollBar().setValue(0)
            self._index_again()

    def text_described(self) -> None:
        """Tell what is shown to those who do not see it; called after each change."""

    def rows_placed(self) -> None:
        """Forget what was known of rows of another index."""

    # Indexing

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _width(self) -> int:
        if not self._wrap:
            return ROW_BYTES
        room = self.viewport().width() - self.gutter_width - LEFT_PAD
        return max(_FEWEST_COLUMNS, int(room / self.painter.column_width))

    def _index(self, source: Source) -> None:
        index = RowIndex(source, self._width())
        if source.size <= INDEXED_AT_ONCE:
            index.extend()
            self._use(index)
            self.indexed.emit()
            return
        index.extend(until=_FIRST_BYTES)
        self._use(index)
        width = index.width

        def build(cancelled: Callable[[], bool]) -> RowIndex:
            own = source.again()
            whole = RowIndex(own, width)
            whole.extend(cancelled=cancelled)
            own.close()
            return whole

        self._job = Job(build, self)
        self._job.done.connect(self._use_whole)
        self._job.start_later(_INDEXED_AFTER_MS)

    def _use_whole(self, index: RowIndex) -> None:
        self._job = None
        index.source = self.index.source
        index.rows_read += self.index.rows_read
        self._use(index)
        self.indexed.emit()

    def _index_again(self) -> None:
        """Cut the rows to another width; the topmost text stays where it is."""
        self._forget()
        first = self.index.rows(self.folds.row_of(self.top), 1)
        self._index(self.index.source)
        if first:
            self.set_top(self.folds.shown_of(self.index.row_at(first[0].offset)))

    def _use(self, index: RowIndex) -> None:
        self.index = index
        self.folds.place(index)
        self.rows_placed()
        self.rows_changed()

    def rows_changed(self) -> None:
        self.set_ranges()
        self.text_described()
        self.viewport().update()

    # Geometry

    @property
    def gutter_width(self) -> int:
        return self.painter.gutter_width(self.index.line_count)

    @property
    def visible_rows(self) -> int:
        """How many rows fit, the last one perhaps in part."""
        return -(-self.viewport().height() // self.painter.row_height)

    @property
    def page_rows(self) -> int:
        return max(1, self.viewport().height() // self.painter.row_height)

    @property
    def text_left(self) -> float:
        """Where column 0 is, in the viewport."""
        return self.gutter_width + LEFT_PAD - self.horizontalScrollBar().value()

    @property
    def shown_count(self) -> int:
        return self.folds.shown_count(self.index.row_count)

    @property
    def top(self) -> int:
        """The topmost row's place among the shown ones."""
        return self._top

    def set_top(self, shown: int) -> None:
        """Scroll so that this row is the topmost, as far as there are rows to fill the view."""
        self._top = max(0, min(shown, self.shown_count - self.page_rows))
        self._placing = True
        self.verticalScrollBar().setValue(self._top // self._rows_per_step)
        self._placing = False
        self.viewport().update()

    def set_ranges(self) -> None:
        vertical = self.verticalScrollBar()
        last = max(0, self.shown_count - self.page_rows)
        self._rows_per_step = 1 + last // MOST_STEPS
        self._placing = True
        vertical.setPageStep(max(1, self.page_rows // self._rows_per_step))
        vertical.setRange(0, last // self._rows_per_step)
        self._placing = False
        if self._rows_per_step == 1:
            self._top = vertical.value()
        room = self.viewport().width() - self.gutter_width - 2 * LEFT_PAD
        horizontal = self.horizontalScrollBar()
        horizontal.setSingleStep(int(self.painter.column_width * 4))
        horizontal.setPageStep(max(1, room))
        horizontal.setRange(0, 0 if self._wrap else max(0, int(self._widest - room)))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._placing:
            bar = self.verticalScrollBar()
            at_end = bar.value() == bar.maximum()
            last = max(0, self.shown_count - self.page_rows)
            self._top = last if at_end else bar.value() * self._rows_per_step
        super().scrollContentsBy(dx, dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go by rows also where one step of the scroll bar is many of them."""
        if self._rows_per_step == 1 or not event.angleDelta().y():
            super().wheelEvent(event)
            return
        self.set_top(self._top - event.angleDelta().y() * _WHEEL_ROWS // _NOTCH)
        event.accept()

    def note_width(self, width: float) -> None:
        """Widen the horizontal range: it knows the rows that were seen so far."""
        if width > self._widest:
            self._widest = width
            self.set_ranges()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_ranges()
        if self._wrap and self._width() != self.index.width:
            self._rewrap.start()

    def row_near(self, point: QPointF) -> Row | None:
        """Return the row at a point of the viewport, else the nearest."""
        shown = self.top + int(point.y() // self.painter.row_height)
        last = self.shown_count - 1
        rows = self.folds.rows(self.index, max(0, min(shown, last)), 1)
        return rows[0] if rows else None
