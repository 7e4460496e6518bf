"""A fixed width or height in unzoomed pixels that follows the zoom."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from postwright.gui.theme import Theme


class FixedSize(QObject):
    """Belongs to its widget and ends with it."""

    def __init__(
        self, theme: Theme, widget: QWidget, *, width: float = 0, height: float = 0
    ) -> None:
        super().__init__(widget)
        self._theme, self._widget = theme, widget
        self._width, self._height = width, height
        self._apply()
        theme.changed.connect(self._apply)

    def _apply(self) -> None:
        if self._width:
            self._widget.setFixedWidth(self._theme.px(self._width))
        if self._height:
            self._widget.setFixedHeight(self._theme.px(self._height))
