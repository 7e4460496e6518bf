"""The margins of a layout in unzoomed pixels, which follow the zoom."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout

from postwright.gui.theme import Theme


class Margins(QObject):
    """Belongs to its layout and ends with it."""

    def __init__(
        self, theme: Theme, layout: QLayout, left: int, top: int, right: int, bottom: int
    ) -> None:
        super().__init__(layout)
        self._theme, self._layout = theme, layout
        self._sides = left, top, right, bottom
        self._apply()
        theme.changed.connect(self._apply)

    def _apply(self) -> None:
        self._layout.setContentsMargins(*(self._theme.px(side) for side in self._sides))
