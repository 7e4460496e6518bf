"""The line that a table's cell is edited in: it completes variables and knows pasted rows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.row_text import is_rows
from postwright.gui.widgets.variable_line import VariableLine

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class CellEdit(VariableLine):
    """Text of several rows is not for it alone."""

    command_near = Signal()
    """A key that may be a shortcut: what it does has to see what is typed here."""

    def __init__(
        self, theme: Theme, reach: Reach, paste: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.reach, self._paste = reach, paste
        self.setProperty("kind", "cell")
        self.setFrame(False)

    def event(self, event: QEvent) -> bool:
        """Tell of a shortcut before it acts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if event.modifiers() & _COMMAND or function:
                self.command_near.emit()
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pastes = event.matches(QKeySequence.StandardKey.Paste) and not self.completing
        if pastes and not self.text():
            text = QApplication.clipboard().text()
            if is_rows(text):
                self._paste(text)
                return
        super().keyPressEvent(event)
