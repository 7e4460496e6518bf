"""Opens the menu of what has the focus, as a right click does; for platforms that do not."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication


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
