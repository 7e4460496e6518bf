"""Keys that a widget keeps for itself while it has the focus, whatever the menus say."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def keeps_copy(event: QEvent) -> bool:
    """Take Copy from a shortcut of the window: the key press then comes to the widget."""
    if (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Copy)
    ):
        event.accept()
        return True
    return False
