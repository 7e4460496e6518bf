"""What pages of a pane have in common: they follow the exchange, and none widens the pane."""

from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QStackedWidget

from postwright.model.exchange import Exchange


class Badge(NamedTuple):
    """What stands beside the name of a tab: a count or a dot, and the token of its colour."""

    text: str = ""
    token: str | None = None


@runtime_checkable
class Page(Protocol):
    """A page that follows the exchange by itself; the body is shown as it comes."""

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show this one, or that there is none."""


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
