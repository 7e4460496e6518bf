"""What pages of a pane have in common: none widens it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QStackedWidget


class PageStack(QStackedWidget):
    """Takes the room that there is: the page that is shown scrolls, wraps or elides."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def line() -> QFrame:
    """Return a horizontal line between parts of a pane."""
    made = QFrame()
    made.setProperty("line", "true")
    made.setFixedHeight(1)
    return made
