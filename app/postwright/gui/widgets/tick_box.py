"""The box of a row that is on or off, painted as the check boxes of forms look."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from postwright.gui.theme import Theme

SIDE = 16
_MARK = ((3.7, 8.3), (6.6, 11.2), (12.3, 5.1))
"""The tick on a square of 16 pixels."""


def paint_tick_box(painter: QPainter, theme: Theme, box: QRectF, *, on: bool) -> None:
    """Paint a box that fills the square `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if on else QPen(theme.color("control"), theme.px(1) * 1.2))
    painter.setBrush(theme.color("fill") if on else Qt.BrushStyle.NoBrush)
    inside = box if on else box.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.drawRoundedRect(inside, theme.px(4), theme.px(4))
    if on:
        unit = box.width() / SIDE
        pen = QPen(theme.color("on_fill"), 1.8 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([box.topLeft() + QPointF(x, y) * unit for x, y in _MARK])
    painter.restore()
