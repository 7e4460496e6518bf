"""Paints the visible rows of a large text: colours, selection, matches, gutter; moves no caret."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from postwright.gui.response.body_view.folds import can_fold
from postwright.gui.response.body_view.highlight import Highlighter
from postwright.gui.response.body_view.index import Row, RowIndex
from postwright.gui.response.body_view.match_marks import WIDTH, MatchMarks, marked
from postwright.gui.response.body_view.row_area import RowArea
from postwright.gui.response.body_view.row_painter import RowPainter
from postwright.gui.response.body_view.search import Matches
from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import MemoryBytes, Source
from postwright.gui.response.body_view.string_states import States, states_of_line
from postwright.gui.response.job import Job
from postwright.gui.theme import Theme

_COLORING_S = 0.006
"""Of one frame; what is left is coloured in the next one."""


class TextArea(RowArea):
    """Shows UTF-8 text; only rows that are visible are read, coloured, painted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.selection = Selection()
        self.matches = Matches()
        self.language = "text"
        self.foldable = False
        self.dimmed = False
        self._columns = 0
        """How many columns of a row can be visible, from its first one."""
        self._strings_job: Job | None = None
        self._highlighter = Highlighter("text", self.index)
        self.marks = MatchMarks(theme, self)
        self.marks.pressed.connect(self._go_to_mark)
        theme.changed.connect(self._restyle)

    # What is shown

    def show_text(self, source: Source, language: str, *, foldable: bool = False) -> None:
        """Show another text from its start."""
        self._forget()
        old = self.index.source
        self.language, self.foldable = language, foldable
        self.folds.clear()
        self.selection = Selection()
        self.set_matches(Matches())
        self._widest = 0.0
        self.set_top(0)
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

    def set_matches(self, matches: Matches) -> None:
        self.matches = matches
        self.show_marks()
        self.viewport().update()

    def show_marks(self) -> None:
        """Mark beside the scroll bar where matches are; where the current one is may be new."""
        marks = marked(self.matches, self.index, self.folds, self.marks.slots)
        self.marks.show_marks(marks)

    def _go_to_mark(self, share: float) -> None:
        self.set_top(int(share * self.shown_count) - self.page_rows // 2)

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw it faintly: it is the answer before the one on its way."""
        self.dimmed = dimmed
        self.viewport().update()

    def rows_placed(self) -> None:
        self._highlighter = Highlighter(self.language, self.index)
        if self._strings_job is not None:
            self._strings_job.cancel()
            self._strings_job = None

    def rows_changed(self) -> None:
        super().rows_changed()
        self.show_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        frame, width = self.viewport().geometry(), self._theme.px(WIDTH)
        self.marks.setGeometry(frame.right() + 1 - width, frame.top(), width, frame.height())
        self.show_marks()

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
        rows = self.folds.rows(self.index, self.top, self.visible_rows)
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
            if self.foldable and can_fold(row, self.language):
                self.painter.draw_fold(painter, top, gutter, folded=self.folds.folded(row))
        painter.end()
        self._color_on()
        if widest > self._widest:
            QTimer.singleShot(0, self, partial(self._note_width_of, self.index, widest))

    def _note_width_of(self, index: RowIndex, widest: float) -> None:
        """Take in how wide painted rows were, unless others are shown by now."""
        if index is self.index:
            self.note_width(widest)

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
        for offset, stop, current in self.matches.between(row.offset, row.end):
            x = left + self._x(row, offset)
            end = left + self._x(row, stop)
            place = QRectF(x, top + 1, end - x, self.painter.row_height - 2)
            painter.setBrush(self._theme.tint("warn"))
            painter.setPen(self._theme.color("warn") if current else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place, 2, 2)
