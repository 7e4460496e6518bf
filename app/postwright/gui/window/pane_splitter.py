"""Request and response beside or above each other, divided alike in every tab of a window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from postwright.gui.theme import Theme
from postwright.gui.window.pane_state import PaneState

BESIDE_FROM = 960
STEP = 16
"""So many pixels an arrow key moves the divider."""


class PaneSplitter(QSplitter):
    """Lies as the user chose, else by the width there is."""

    def __init__(self, theme: Theme, state: PaneState, request: QWidget, response: QWidget) -> None:
        self._theme, self._state, self._choice = theme, state, ""
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for number, pane in enumerate((request, response)):
            self.addWidget(pane)
            self.setStretchFactor(number, 1)
        self.splitterMoved.connect(self._keep_share)
        state.changed.connect(self._follow)

    def createHandle(self) -> QSplitterHandle:
        return Divider(self._theme, self)

    def move_by(self, pixels: int) -> None:
        """Give the first pane so much more room."""
        first, second = self.sizes()
        self.setSizes([first + pixels, second - pixels])
        self._keep_share()

    def reset(self) -> None:
        """Give both panes the same room."""
        self._state.put(**{"stacked" if self.stacked else "beside": 0.5})
        self._divide()

    @property
    def stacked(self) -> bool:
        return self.orientation() == Qt.Orientation.Vertical

    def choose(self, layout: str) -> None:
        """Put the panes `beside` each other or `stacked`; empty: as the width allows."""
        self._choice = layout
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= self._theme.px(BESIDE_FROM)
        beside = self._choice == "beside" or (not self._choice and wide)
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self._divide()

    def _divide(self) -> None:
        panes = self._state.panes
        share = panes.stacked if self.stacked else panes.beside
        room = self.height() if self.stacked else self.width()
        self.setSizes([round(room * share), round(room * (1 - share))])

    def _keep_share(self) -> None:
        sizes = self.sizes()
        name = "stacked" if self.stacked else "beside"
        self._state.put(**{name: sizes[0] / max(sum(sizes), 1)})

    def _follow(self) -> None:
        if not self.isVisible():
            self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Before it was shown the splitter had no sizes that mean anything.
        self._arrange()
        self._divide()


class Divider(QSplitterHandle):
    """Dragged, moved by arrow keys while it has the focus, put in the middle by a double click."""

    def __init__(self, theme: Theme, owner: PaneSplitter) -> None:
        super().__init__(owner.orientation(), owner)
        self._theme, self._owner = theme, owner
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Divider between request and response"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back, on = (
            (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if self._owner.stacked
            else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        )
        if event.key() in (back, on):
            self._owner.move_by(self._theme.px(STEP) * (1 if event.key() == on else -1))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._owner.reset()

    def paintEvent(self, event: QPaintEvent) -> None:
        token = "ring" if self.hasFocus() else "line"
        QPainter(self).fillRect(self.rect(), self._theme.color(token))
