"""What an icon needs of a theme: the colour of a token."""

from typing import Protocol

from PySide6.QtGui import QColor


class ColorSource(Protocol):
    """Gives the colour that a token has now."""

    def color(self, token: str) -> QColor: ...
