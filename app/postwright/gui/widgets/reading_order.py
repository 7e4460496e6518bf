"""Keeps a line in order that begins with Hebrew or Arabic: Qt would turn all of it round."""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

LEFT_TO_RIGHT_MARK = "\u200e"
_STRONG = {"L", "R", "AL"}


def read_from_the_left(document: QTextDocument) -> None:
    """Lay every line out from the left: code and addresses have that order in any language."""
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)


def begins_from_the_right(text: str) -> bool:
    """Tell whether the first letter is one of a script that is written from the right."""
    if text.isascii():
        return False
    kinds = (bidirectional(sign) for sign in text)
    return next((kind for kind in kinds if kind in _STRONG), "L") != "L"
