"""A splitter whose divider takes the focus, and then is moved by arrow keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from postwright.gui.theme import Theme

STEP = 16
"""So many pixels an arrow key moves the divider."""


class KeySplitter(QSplitter):
    """Its parts keep their least size; `name` is what the divider is called."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation, name: str) -> None:
        self._theme, self._name = theme, name
        super().__init__(orientation)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return KeyDivider(self._theme, self, self._name)


class KeyDivider(QSplitterHandle):
    """A line; with the focus in the colour of the ring."""

    def __init__(self, theme: Theme, owner: QSplitter, name: str) -> None:
        super().__init__(owner.orientation(), owner)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        flat = self.orientation() == Qt.Orientation.Horizontal
        back, on = (Qt.Key.Key_Left, Qt.Key.Key_Right) if flat else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.key() in (back, on):
            step = self._theme.px(STEP) * (1 if event.key() == on else -1)
            wider = self.contentsMargins()  # a thin line is easier to grab than it looks
            self.moveSplitter(step + (self.x() + wider.left() if flat else self.y() + wider.top()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        token = "ring" if self.hasFocus() else "line"
        QPainter(self).fillRect(self.rect(), self._theme.color(token))
