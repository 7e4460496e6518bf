"""Rounded boxes that hold facts: quiet ones, and tinted ones that say something."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from postwright.gui import tokens
from postwright.gui.theme import Theme, mixed

_SHARE, _EDGE = 0.10, 0.55


class Card(QFrame):
    """Fills a column of its own; with a tone it is tinted and edged in that colour."""

    def __init__(
        self,
        theme: Theme,
        *,
        fill: str = "raised",
        tone: str = "",
        pad: tuple[int, int, int, int] = (14, 6, 14, 12),
    ) -> None:
        super().__init__()
        self._theme, self._fill, self._tone, self._pad = theme, fill, tone, pad
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self.column.setContentsMargins(*(px(side) for side in self._pad))
        self.update()

    def _colors(self) -> tuple[QColor, QColor]:
        theme = self._theme
        if not self._tone:
            return theme.color(self._fill), theme.color("line")
        bright = tokens.BRIGHT.get(self._tone) if theme.name == "light" else None
        hue, base = theme.color(self._tone), theme.color("base")
        return mixed(base, QColor(bright) if bright else hue, _SHARE), mixed(base, hue, _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge = self._colors()
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1))
        radius = self._theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
