"""Bytes in hexadecimal and as characters, sixteen a row, of a file of any size."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import MemoryBytes, Source
from postwright.gui.response.body_view.viewing import Body, Outlet, Viewer
from postwright.gui.response.hex_row import ROW, hex_row
from postwright.gui.theme import Theme

_MOST_ROWS = 2**31 - 1
_MOST_COPIED = 4 << 20
_PAD = 8
_HEX_AT, _TEXT_AT = 10, 10 + 3 * ROW + 2
"""Columns: eight digits of the offset, two blanks, sixteen pairs, two blanks, the characters."""


class HexView(QAbstractScrollArea, Viewer):
    """Selects whole bytes; copies them as hexadecimal pairs."""

    def __init__(self, theme: Theme, outlet: Outlet) -> None:
        super().__init__()
        self._theme = theme
        self._source: Source = MemoryBytes()
        self.selection = Selection()
        self.setProperty("ringed", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewportMargins(0, _PAD, 0, 0)
        self.setAccessibleName(self.tr("Response body as bytes"))
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_body(self, body: Body) -> None:
        source = self._source = body.source
        self.selection = Selection()
        self.verticalScrollBar().setValue(0)
        self._set_range()
        self.setAccessibleDescription(self.tr("Bytes: {count}").format(count=source.size))
        self.viewport().update()

    def row_text(self, row: int) -> str:
        """Return a row as it is shown: offset, pairs, characters."""
        return hex_row(row * ROW, self._source.read(row * ROW, (row + 1) * ROW))

    def select_all(self) -> None:
        self.selection = Selection(0, self._source.size)
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
        fit = max(1, self.viewport().height() // self._height)
        rows = -(-self._source.size // ROW)
        self.verticalScrollBar().setPageStep(fit)
        self.verticalScrollBar().setRange(0, min(_MOST_ROWS, max(0, rows - fit)))
        wide = int((_TEXT_AT + ROW + 1) * self._column) + 2 * _PAD
        self.horizontalScrollBar().setRange(0, max(0, wide - self.viewport().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("base"))
        painter.setFont(self._font)
        first = self.verticalScrollBar().value()
        last = min(
            -(-self._source.size // ROW), first + self.viewport().height() // self._height + 2
        )
        left = _PAD * 2 - self.horizontalScrollBar().value()
        for row in range(first, last):
            top = (row - first) * self._height
            self._draw_selection(painter, row, left, top)
            text = self.row_text(row)
            pieces = ((0, 8, "gutter"), (_HEX_AT, _TEXT_AT, "text"), (_TEXT_AT, 999, "text2"))
            for start, stop, token in pieces:
                painter.setPen(self._theme.color(token))
                at = QPointF(left + start * self._column, top + self._ascent)
                painter.drawText(at, text[start:stop])

    def _draw_selection(self, painter: QPainter, row: int, left: float, top: float) -> None:
        start = max(0, self.selection.start - row * ROW)
        stop = min(ROW, self.selection.stop - row * ROW)
        if stop <= start:
            return
        color = self._theme.color("sel")
        x, wide = left + (_HEX_AT + 3 * start) * self._column, (3 * (stop - start) - 1)
        painter.fillRect(QRectF(x, top, wide * self._column, self._height), color)
        x, wide = left + (_TEXT_AT + start) * self._column, stop - start
        painter.fillRect(QRectF(x, top, wide * self._column, self._height), color)

    def _byte_near(self, point: QPointF) -> int:
        row = self.verticalScrollBar().value() + int(point.y() // self._height)
        column = (point.x() + self.horizontalScrollBar().value() - 2 * _PAD) / self._column
        inside = column - _TEXT_AT if column >= _TEXT_AT else (column - _HEX_AT) / 3
        return max(0, min(self._source.size, row * ROW + max(0, min(ROW, round(inside)))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._byte_near(event.position())
        self.selection = Selection(at, at)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self._byte_near(event.position())
            self.selection = self.selection.moved(at, keep_anchor=True)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            bar.setValue(bar.maximum())
        elif event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            bar.setValue(0)
        else:
            super().keyPressEvent(event)
