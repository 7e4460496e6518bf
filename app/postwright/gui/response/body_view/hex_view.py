"""Bytes in hexadecimal and as characters, sixteen a row, of a file of any size."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from postwright.gui.response.body_view.caret_keys import Move, move_of
from postwright.gui.response.body_view.reading import Reading
from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import MemoryBytes, Source
from postwright.gui.response.body_view.viewing import Body, Outlet, Viewer
from postwright.gui.response.hex_row import HEX_AT, ROW, TEXT_AT, HexRow, hex_row
from postwright.gui.theme import Theme

_MOST_ROWS = 2**31 - 1
_MOST_COPIED = 4 << 20
_PAD = 8
_WORD = 4
"""So many bytes are a word's."""


class HexView(QAbstractScrollArea, Viewer):
    """Selects whole bytes, by mouse and by keys; copies them as hexadecimal pairs."""

    def __init__(self, theme: Theme, outlet: Outlet) -> None:
        super().__init__()
        self._theme = theme
        self._source: Source = MemoryBytes()
        self.selection = Selection()
        self.setProperty("ringed", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewportMargins(0, _PAD, 0, 0)
        self.setAccessibleName(self.tr("Response body as bytes"))
        self.reading = Reading(self, self)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_body(self, body: Body) -> None:
        source = self._source = body.source
        self.selection = Selection()
        self.verticalScrollBar().setValue(0)
        self._set_range()
        self.setAccessibleDescription(self.tr("Bytes: {count}").format(count=source.size))
        self.reading.follow(changed=True)
        self.viewport().update()

    def row_text(self, row: int) -> str:
        """Return a row as it is shown: offset, pairs, characters."""
        return hex_row(row * ROW, self._source.read(row * ROW, (row + 1) * ROW))

    @property
    def caret_row(self) -> int:
        return min(self.selection.caret // ROW, max(0, self.shown_count - 1))

    @property
    def top(self) -> int:
        """The topmost row."""
        return self.verticalScrollBar().value()

    @property
    def visible_rows(self) -> int:
        """How many rows fit."""
        return max(1, self.viewport().height() // self._height)

    @property
    def shown_count(self) -> int:
        return -(-self._source.size // ROW)

    @property
    def text_font(self) -> QFont:
        return self._font

    def rows_from(self, first: int, count: int) -> tuple[list[HexRow], set[int]]:
        """Return so many rows; none of bytes is ever folded."""
        last = min(self.shown_count, first + count)
        return [HexRow(row, self.row_text(row)) for row in range(first, last)], set()

    def select(self, selection: Selection) -> None:
        """Select bytes, and bring the caret in sight."""
        self.selection = selection
        row, bar = self.caret_row, self.verticalScrollBar()
        if row < self.top:
            bar.setValue(row)
        elif row >= self.top + self.visible_rows:
            bar.setValue(row - self.visible_rows + 1)
        self.reading.follow()
        self.viewport().update()

    def select_all(self) -> None:
        self.selection = Selection(0, self._source.size)
        self.reading.follow()
        self.viewport().update()

    def copy(self) -> None:
        chosen = self.selection
        stop = min(chosen.stop, chosen.start + _MOST_COPIED)
        if chosen:
            text = self._source.read(chosen.start, stop).hex(" ")
            QGuiApplication.clipboard().setText(text)

    def _restyle(self) -> None:
        self._font = self._theme.font(13, mono=True)
        metrics = QFontMetricsF(self._font)
        self._column = metrics.horizontalAdvance("0" * 64) / 64
        self._height = max(1, round(metrics.height()))
        self._ascent = metrics.ascent()
        self._set_range()
        self.viewport().update()

    def _set_range(self) -> None:
        fit = self.visible_rows
        self.verticalScrollBar().setPageStep(fit)
        self.verticalScrollBar().setRange(0, min(_MOST_ROWS, max(0, self.shown_count - fit)))
        wide = int((TEXT_AT + ROW + 1) * self._column) + 2 * _PAD
        self.horizontalScrollBar().setRange(0, max(0, wide - self.viewport().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()
        self.reading.lay()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        if dy:
            self.reading.follow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reading.follow()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("base"))
        painter.setFont(self._font)
        first = self.verticalScrollBar().value()
        last = min(self.shown_count, first + self.visible_rows + 2)
        left = _PAD * 2 - self.horizontalScrollBar().value()
        for row in range(first, last):
            top = (row - first) * self._height
            self._draw_selection(painter, row, left, top)
            text = self.row_text(row)
            pieces = ((0, 8, "gutter"), (HEX_AT, TEXT_AT, "text"), (TEXT_AT, 999, "text2"))
            for start, stop, token in pieces:
                painter.setPen(self._theme.color(token))
                at = QPointF(left + start * self._column, top + self._ascent)
                painter.drawText(at, text[start:stop])
        if self.hasFocus() and not self.selection and self.shown_count:
            self._draw_caret(painter, left, (self.caret_row - first) * self._height)

    def _draw_caret(self, painter: QPainter, left: float, top: float) -> None:
        """Draw a line before the byte that the next selection begins with, in both columns."""
        painter.setPen(QPen(self._theme.color("ring"), 2))
        inside = self.selection.caret - self.caret_row * ROW
        for column in (HEX_AT + 3 * inside, TEXT_AT + inside):
            x = left + column * self._column
            painter.drawLine(QPointF(x, top + 1), QPointF(x, top + self._height - 1))

    def _draw_selection(self, painter: QPainter, row: int, left: float, top: float) -> None:
        start = max(0, self.selection.start - row * ROW)
        stop = min(ROW, self.selection.stop - row * ROW)
        if stop <= start:
            return
        color = self._theme.color("sel")
        x, wide = left + (HEX_AT + 3 * start) * self._column, (3 * (stop - start) - 1)
        painter.fillRect(QRectF(x, top, wide * self._column, self._height), color)
        x, wide = left + (TEXT_AT + start) * self._column, stop - start
        painter.fillRect(QRectF(x, top, wide * self._column, self._height), color)

    def _byte_near(self, point: QPointF) -> int:
        row = self.verticalScrollBar().value() + int(point.y() // self._height)
        column = (point.x() + self.horizontalScrollBar().value() - 2 * _PAD) / self._column
        inside = column - TEXT_AT if column >= TEXT_AT else (column - HEX_AT) / 3
        return max(0, min(self._source.size, row * ROW + max(0, min(ROW, round(inside)))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at, chosen = self._byte_near(event.position()), self.selection
        is_inside = bool(chosen) and chosen.start <= at <= chosen.stop
        if event.button() == Qt.MouseButton.LeftButton or not is_inside:
            self.select(Selection(at, at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self._byte_near(event.position())
            self.select(self.selection.moved(at, keep_anchor=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = move_of(event)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif move is not None:
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.select(self.selection.moved(self._moved(move), keep_anchor=keep))
        else:
            super().keyPressEvent(event)

    def _moved(self, move: Move) -> int:
        """Return where the caret is after a move."""
        caret, page, size = self.selection.caret, self.visible_rows * ROW, self._source.size
        start = self.caret_row * ROW
        steps = {
            Move.LEFT: -1, Move.RIGHT: 1, Move.WORD_LEFT: -_WORD, Move.WORD_RIGHT: _WORD,
            Move.UP: -ROW, Move.DOWN: ROW, Move.PAGE_UP: -page, Move.PAGE_DOWN: page,
        }  # fmt: skip
        places = {Move.ROW_START: start, Move.ROW_END: start + ROW - 1, Move.START: 0}
        wanted = caret + steps[move] if move in steps else places.get(move, size)
        return max(0, min(size, wanted))
