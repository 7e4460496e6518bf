"""A page in a scroll area whose wrapped texts get the height they need, and no more."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class WrappingPage(QWidget):
    """As tall as its wrapped texts need at its width, and not as a narrower one would."""

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None:
            return QSize(0, 0)
        least = layout.minimumSize()
        width = max(self.width(), least.width())
        wraps = layout.hasHeightForWidth()
        return QSize(0, layout.heightForWidth(width) if wraps else least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
