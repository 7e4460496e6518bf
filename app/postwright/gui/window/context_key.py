"""Opens the menu of what has the focus, as a right click does; for platforms that do not."""

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def open_context_menu() -> None:
    """Ask what has the focus for its menu, at its caret or its current row."""
    focus = QApplication.focusWidget()
    if focus is None:
        return
    caret = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = QRectF(caret).center().toPoint()
    by_key = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(by_key, place, focus.mapToGlobal(place))
    QCoreApplication.sendEvent(focus, event)


class ContextKey(QObject):
    """Gives the action to each dialog and popover that the focus comes to: it has no menu bar."""

    def __init__(self, action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._action, self._window = action, window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not isValid(self._window):  # which takes the focus with it, going
            return
        over = now.window()
        if over is not self._window.window() and self._action not in over.actions():
            over.addAction(self._action)
