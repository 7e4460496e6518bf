"""Where a dragged item would go: a line with a knob, or a ring; a shut folder opens."""

from PySide6.QtCore import QPersistentModelIndex, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from postwright.gui.sidebar.tree_delegate import INDENT
from postwright.gui.theme import Theme

OPENS_AFTER_MS = 600
LINE, KNOB = 2, 3
"""The line's thickness and the knob's radius."""

Position = QAbstractItemView.DropIndicatorPosition


class DropPlace:
    """Told of each move of a drag over a tree; paints over its rows."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        self._theme, self._view = theme, view
        self._index = QPersistentModelIndex()
        self._position = Position.OnViewport
        self._timer = QTimer(view, singleShot=True, interval=OPENS_AFTER_MS)
        self._timer.timeout.connect(self._open)

    def follow(self, index: QPersistentModelIndex, position: Position) -> None:
        """Take note that the drag is at a row, and whether on it or at an edge of it."""
        if index != self._index:
            self._timer.start()
        self._index, self._position = index, position
        self._view.viewport().update()

    def hide(self) -> None:
        """Show nothing: it cannot be dropped there."""
        self._position = Position.OnViewport

    def leave(self) -> None:
        """Take note that there is no drag any more."""
        self._timer.stop()
        self._index = QPersistentModelIndex()
        self._view.viewport().update()

    def _open(self) -> None:
        index = self._view.model().index(self._index.row(), 0, self._index.parent())
        if self._index.isValid() and not self._view.isExpanded(index):
            self._view.expand(index)

    def paint(self) -> None:
        """Paint it over the rows; the line begins where the row does, so it tells the level."""
        if not self._index.isValid() or self._position == Position.OnViewport:
            return
        index = self._view.model().index(self._index.row(), 0, self._index.parent())
        row = QRectF(self._view.visualRect(index))
        row.setLeft(0)
        row.setRight(self._view.viewport().width())
        depth, above_it = 0, index.parent()
        while above_it.isValid():
            depth, above_it = depth + 1, above_it.parent()
        px, color = self._theme.px, self._theme.color("ring")
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, px(LINE)))
        if self._position == Position.OnItem:
            painter.drawRoundedRect(row.adjusted(px(9), px(2), -px(9), -px(2)), px(5), px(5))
            return
        above = self._position == Position.AboveItem
        y = max(row.top() if above else row.bottom(), px(KNOB) + 1)
        knob = QPointF(px(12 + INDENT * depth) + px(KNOB), y)
        painter.drawLine(QPointF(knob.x() + px(KNOB), y), QPointF(row.right() - px(10), y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(knob, px(KNOB), px(KNOB))
