"""The line that a table's cell is edited in: it completes variables and knows pasted rows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import Reach, offered
from postwright.gui.widgets.row_text import is_rows
from postwright.model.variable_text import UNFINISHED

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_KEYS = {Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape}


class CellEdit(QLineEdit):
    """After `{{` it lists the variables in reach; text of several rows is not for it alone."""

    command_near = Signal()
    """A key that may be a shortcut: what it does has to see what is typed here."""

    def __init__(
        self, theme: Theme, reach: Reach, paste: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._reach, self._paste = theme, reach, paste
        self._names: dict[str, str] = {}
        self._lines = QStringListModel(self)
        self._variables = QCompleter(self._lines, self)
        self._variables.setWidget(self)
        self._variables.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.popup = QListView()
        self.popup.setAccessibleName(self.tr("Variables"))
        self.popup.setFont(theme.font(12, mono=True))
        self._variables.setPopup(self.popup)
        self.setProperty("kind", "cell")
        self.setFrame(False)
        self._variables.activated.connect(self._insert)
        self.textEdited.connect(self._follow)

    def event(self, event: QEvent) -> bool:
        """Tell of a shortcut before it acts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if event.modifiers() & _COMMAND or function:
                self.command_near.emit()
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.popup.isVisible() and event.key() in _KEYS:
            if event.key() != Qt.Key.Key_Escape:
                self._insert(str(self.popup.currentIndex().data() or ""))
            self.popup.hide()
            return
        if event.matches(QKeySequence.StandardKey.Paste) and not self.text():
            text = QApplication.clipboard().text()
            if is_rows(text):
                self._paste(text)
                return
        super().keyPressEvent(event)

    def _typed(self) -> str | None:
        found = UNFINISHED.search(self.text()[: self.cursorPosition()])
        return found[1] if found else None

    def _follow(self) -> None:
        typed = self._typed()
        if typed is None:
            self.popup.hide()
            return
        self._names = offered(self._reach())
        self._lines.setStringList(list(self._names))
        self._variables.setCompletionPrefix(typed)
        if not self._variables.completionCount():
            self.popup.hide()
            return
        place = QRect(self.rect())
        place.setWidth(max(place.width(), self._theme.px(320)))
        self._variables.complete(place)
        self.popup.setCurrentIndex(self._variables.completionModel().index(0, 0))

    def _insert(self, line: str) -> None:
        typed, name = self._typed(), self._names.get(line)
        if typed is None or name is None:
            return
        place = self.cursorPosition()
        closed = self.text()[place:].startswith("}}")
        self.setSelection(place - len(typed), len(typed) + 2 * closed)
        self.insert(f"{name}}}}}")
