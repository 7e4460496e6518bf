"""The mark of Postwright, a dovetail joint: two pieces that only make sense together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from postwright.gui.tokens import TOKENS
from postwright.gui.window.looks import Name

if TYPE_CHECKING:
    from postwright.gui.theme import Theme


class Mark(QWidget):
    """The mark as a widget."""

    def __init__(self, theme: "Theme", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self.setAccessibleName("Postwright")
        theme.changed.connect(self._relay)
        self._relay()

    def _relay(self) -> None:
        self.setFixedSize(QSize(self._theme.px(self._size), self._theme.px(self._size)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, self.width(), self._theme.name)


def paint_mark(painter: QPainter, size: float, name: Name) -> None:
    """Draw the mark with its corner at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 20, size / 20)
    clip = QPainterPath()
    clip.addRoundedRect(QRectF(0, 0, 20, 20), 5, 5)
    painter.setClipPath(clip)
    painter.fillRect(QRectF(0, 0, 20, 20), QColor(TOKENS[name]["fill"]))
    path = QPainterPath(QPointF(20, 0))
    corners = ((9, 0), (9, 5.4), (13.6, 3.9), (13.6, 16.1), (9, 14.6), (9, 20), (20, 20))
    for x, y in corners:
        path.lineTo(x, y)
    path.closeSubpath()
    painter.fillPath(path, QColor(TOKENS[name]["mark"]))


def mark_icon(theme: "Theme") -> QIcon:
    """Return the window's icon."""
    icon = QIcon()
    for size in (16, 32, 64, 128):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_mark(painter, size, theme.name)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
