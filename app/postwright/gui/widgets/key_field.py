"""A field that records one key combination instead of typing it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_MODIFIERS = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown, 0,
}  # fmt: skip
_LEAVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class KeyField(QLineEdit):
    """Every combination is recorded; Escape gives up, Tab leaves as in any field."""

    recorded = Signal(QKeySequence)
    given_up = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else the window would act on it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and not event.modifiers():
            self.given_up.emit()
        elif key in _LEAVING and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key not in _MODIFIERS:
            sequence = QKeySequence(event.keyCombination())
            self.setText(sequence.toString(QKeySequence.SequenceFormat.NativeText))
            self.recorded.emit(sequence)
