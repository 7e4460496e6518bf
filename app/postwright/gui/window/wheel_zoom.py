"""Ctrl and the wheel change the size of everything, wherever nothing else takes the wheel."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from postwright.gui.actions import Actions


class WheelZoom(QObject):
    """Hears what the window's widgets leave to the window."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        turned = event.angleDelta().y()
        if not turned or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        (self._actions.zoom_in if turned > 0 else self._actions.zoom_out).trigger()
        return True
