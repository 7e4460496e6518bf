"""What pages of a pane have in common: none widens it, wrapped texts get the height they need."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Takes the room that there is: the page that is shown scrolls, wraps or elides."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class WrappingPage(QWidget):
    """As tall as its wrapped texts need at its width, and not as a narrower one would."""

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        width = max(self.width(), layout.minimumSize().width() if layout else 0)
        return QSize(0, layout.heightForWidth(width) if layout else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


def line() -> QFrame:
    """Return a horizontal line between parts of a pane."""
    made = QFrame()
    made.setProperty("line", "true")
    made.setFixedHeight(1)
    return made
