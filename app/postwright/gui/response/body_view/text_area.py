"""Rows of a large text in a scroll area: indexing, geometry, painting; no caret movement."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from postwright.gui.response.body_view.folds import Folds, can_fold
from postwright.gui.response.body_view.highlight import Highlighter
from postwright.gui.response.body_view.index import ROW_BYTES, Row, RowIndex
from postwright.gui.response.body_view.row_painter import LEFT_PAD, RowPainter
from postwright.gui.response.body_view.search import Matches
from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import MemoryBytes, Source
from postwright.gui.response.body_view.string_states import States, states_of_line
from postwright.gui.response.job import Job
from postwright.gui.theme import Theme

INDEXED_AT_ONCE = 8 << 20
"""Larger texts are indexed in a thread; their first rows are shown meanwhile."""
_FIRST_BYTES = 256 << 10
_FEWEST_COLUMNS = 20
_MOST_ROWS = 2**31 - 1
_TOP_PAD = 8
_COLORING_S = 0.006
"""Of one frame; what is left is coloured in the next one."""


class TextArea(QAbstractScrollArea):
    """Shows UTF-8 text from a source; only rows that are visible are read, coloured, painted."""

    indexed = Signal()
    """All rows are known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.index = RowIndex()
        self.folds = Folds()
        self.selection = Selection()
        self.matches = Matches()
        self.language = "text"
        self.foldable = False
        self.dimmed = False
        self._wrap = False
        self._widest = 0.0
        self._columns = 0
        """How many columns of a row can be visible, from its first one."""
        self._job: Job | None = None
        self._strings_job: Job | None = None
        self._highlighter = Highlighter("text", self.index)
        self.painter = RowPainter(theme)
        self._rewrap = QTimer(self)
        self._rewrap.setSingleShot(True)
        self._rewrap.setInterval(120)
        self._rewrap.timeout.connect(self._index_again)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setViewportMargins(0, _TOP_PAD, 0, 0)
        theme.changed.connect(self._restyle)

    # What is shown

    def show_text(self, source: Source, language: str, *, foldable: bool = False) -> None:
        """Show another text from its start."""
        self._forget()
        old = self.index.source
        self.language, self.foldable = language, foldable
        self.folds.clear()
        self.selection, self.matches = Selection(), Matches()
        self._widest = 0.0
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._index(source)
        if old is not source:
            old.close()

    def text_grew(self) -> None:
        """Take in what the source holds by now; scroll position and selection stay."""
        if self._job is None:
            self._highlighter.forget()
            self.index.extend()
            self.rows_changed()

    def clear(self) -> None:
        self.show_text(MemoryBytes(), "text")

    @property
    def wrap(self) -> bool:
        return self._wrap

    def set_wrap(self, wrap: bool) -> None:
        if wrap != self._wrap:
            self._wrap = wrap
            self.horizontalScrollBar().setValue(0)
            self._index_again()

    def set_matches(self, matches: Matches) -> None:
        self.matches = matches
        self.viewport().update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw it faintly: it is the answer before the one on its way."""
        self.dimmed = dimmed
        self.viewport().update()

    def text_described(self) -> None:
        """Tell what is shown to those who do not see it; called after each change."""

    # Indexing

    def _forget(self) -> None:
        for job in (self._job, self._strings_job):
            if job is not None:
                job.cancel()
        self._job = self._strings_job = None

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
        self._job.start()

    def _use_whole(self, index: RowIndex) -> None:
        self._job = None
        index.source = self.index.source
        index.rows_read += self.index.rows_read
        self._use(index)
        self.indexed.emit()

    def _index_again(self) -> None:
        """Cut the rows to another width; the topmost text stays where it is."""
        self._forget()
        first = self.index.rows(self.folds.row_of(self.verticalScrollBar().value()), 1)
        self._index(self.index.source)
        if first:
            top = self.folds.shown_of(self.index.row_at(first[0].offset))
            self.verticalScrollBar().setValue(top)

    def _use(self, index: RowIndex) -> None:
        self.index = index
        self._highlighter = Highlighter(self.language, index)
        self.folds.place(index)
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

    def set_ranges(self) -> None:
        shown = self.folds.shown_count(self.index.row_count)
        vertical = self.verticalScrollBar()
        vertical.setPageStep(self.page_rows)
        vertical.setRange(0, max(0, min(_MOST_ROWS, shown - self.page_rows)))
        room = self.viewport().width() - self.gutter_width - 2 * LEFT_PAD
        horizontal = self.horizontalScrollBar()
        horizontal.setSingleStep(int(self.painter.column_width * 4))
        horizontal.setPageStep(max(1, room))
        horizontal.setRange(0, 0 if self._wrap else max(0, int(self._widest - room)))

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

    def _restyle(self) -> None:
        self.painter = RowPainter(self._theme)
        self._widest = 0.0
        self.set_ranges()
        self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("base"))
        if self.dimmed:
            painter.setOpacity(0.45)
        rows = self.folds.rows(self.index, self.verticalScrollBar().value(), self.visible_rows)
        left, room = self.text_left, self.viewport().width()
        columns = int((room - left) / self.painter.column_width) + 2
        self._columns = columns
        colors = self._highlighter.runs(rows, stop=columns, within_s=_COLORING_S)
        caret_row = self.index.row_at(self.selection.caret) if self.hasFocus() else -1
        gutter = self.gutter_width
        painter.setClipRect(QRectF(gutter, 0, room, self.viewport().height()))
        widest = 0.0
        for place, (row, runs) in enumerate(zip(rows, colors, strict=True)):
            top = place * self.painter.row_height
            if row.number == caret_row:
                self._fill(painter, gutter, top, room - gutter, "hover")
            self._draw_selection(painter, row, left, top)
            self._draw_matches(painter, row, left, top)
            self.painter.draw_guides(painter, row, left, top)
            self.painter.draw_text(painter, row, runs, left, top, room)
            width = self.painter.width_of(row, stop=columns)
            widest = max(widest, width)
            if self.folds.folded(row):
                self.painter.draw_folded(painter, left + width, top)
            if row.number == caret_row and not self.selection:
                x = left + self._x(row, self.selection.caret)
                self._fill(painter, x, top + 1, 1, "text", self.painter.row_height - 2)
        painter.setClipping(False)
        for place, row in enumerate(rows):
            top = place * self.painter.row_height
            self.painter.draw_number(painter, row, top, gutter, current=row.number == caret_row)
            if self.foldable and can_fold(row):
                self.painter.draw_fold(painter, top, gutter, folded=self.folds.folded(row))
        painter.end()
        self._color_on()
        if widest > self._widest:
            QTimer.singleShot(0, self, lambda: self.note_width(widest))

    def _color_on(self) -> None:
        """Look again soon where colours are not known yet."""
        strings = self._highlighter.strings
        if self._highlighter.pending:
            QTimer.singleShot(0, self.viewport(), self.viewport().update)
        elif strings.missing is not None and self._strings_job is None:
            start, stop = strings.missing
            source = self.index.source

            def read(cancelled: Callable[[], bool]) -> States:
                own = source.again()
                states = states_of_line(own, start, stop, cancelled)
                own.close()
                return states

            def learn(states: States) -> None:
                self._strings_job = None
                strings.learn(start, states)
                self.viewport().update()

            self._strings_job = Job(read, self)
            self._strings_job.done.connect(learn)
            self._strings_job.start()

    def _fill(
        self,
        painter: QPainter,
        x: float,
        y: float,
        width: float,
        token: str,
        height: float | None = None,
    ) -> None:
        place = QRectF(x, y, width, self.painter.row_height if height is None else height)
        painter.fillRect(place, self._theme.color(token))

    def _x(self, row: Row, offset: int) -> float:
        return self.painter.x_of(row, row.column_of(offset), stop=self._columns)

    def _draw_selection(self, painter: QPainter, row: Row, left: float, top: float) -> None:
        chosen = self.selection
        if not chosen or chosen.stop <= row.offset or chosen.start >= row.end:
            return
        x = left + self._x(row, chosen.start)
        end = left + self._x(row, chosen.stop)
        if chosen.stop >= row.end and row.end > row.offset + len(row.raw):
            end += self.painter.column_width  # the line end is selected too
        self._fill(painter, x, top, end - x, "sel")

    def _draw_matches(self, painter: QPainter, row: Row, left: float, top: float) -> None:
        for offset, current in self.matches.between(row.offset, row.end):
            x = left + self._x(row, offset)
            end = left + self._x(row, offset + self.matches.length)
            place = QRectF(x, top + 1, end - x, self.painter.row_height - 2)
            painter.setBrush(self._theme.tint("warn"))
            painter.setPen(self._theme.color("warn") if current else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place, 2, 2)

    def row_near(self, point: QPointF) -> Row | None:
        """Return the row at a point of the viewport, else the nearest."""
        shown = self.verticalScrollBar().value() + int(point.y() // self.painter.row_height)
        last = self.folds.shown_count(self.index.row_count) - 1
        rows = self.folds.rows(self.index, max(0, min(shown, last)), 1)
        return rows[0] if rows else None
