"""What makes a window step back while something stands over it; it takes no clicks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postwright.gui.theme import Theme

STRENGTH = {"dark": 0.5, "light": 0.2}


class Shade(QWidget):
    """Lies over all of a window from `fall` to `lift`."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def fall(self) -> None:
        """Darken what is there now."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def lift(self) -> None:
        """Show everything as it is."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        black = QColor(Qt.GlobalColor.black)
        black.setAlphaF(STRENGTH[self._theme.name])
        QPainter(self).fillRect(event.rect(), black)
