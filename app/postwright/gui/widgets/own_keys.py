"""Keys that a widget keeps for itself while it has the focus, whatever the menus say."""

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument

_HELD = (
    Qt.KeyboardModifier.MetaModifier  # Control; with Command the window would be minimized
    if sys.platform == "darwin"
    else Qt.KeyboardModifier.ControlModifier
)
TAB_TOGGLE = (_HELD | Qt.Key.Key_M).toCombined()
"""Changes what Tab does in an editor."""


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


def is_for_the_window(event: QKeyEvent, text: QTextDocument) -> bool:
    """Tell whether this key asks for an undo or redo that the text itself has none of."""
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    undoes = event.matches(undo) and not text.isUndoAvailable()
    return undoes or (event.matches(redo) and not text.isRedoAvailable())
