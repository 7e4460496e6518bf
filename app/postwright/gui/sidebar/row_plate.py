"""The plate behind a row of the sidebar: chosen, under the mouse, ringed while it has the focus."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from postwright.gui.theme import Theme


def paint_plate(
    painter: QPainter, theme: Theme, row: QRectF, state: QStyle.StateFlag, *, focused: bool
) -> None:
    """Paint it, if there is one; `focused` says whether the list has the keyboard."""
    plate = row.adjusted(8, 1, -8, -1)
    selected = state & QStyle.StateFlag.State_Selected
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sel" if selected else "hover"))
        painter.drawRoundedRect(plate, 6, 6)
    if focused and state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("ring"), 2))
        painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), 5, 5)
