"""The bar that asks for the value of a variable that has none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from postwright.gui.theme import Theme
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.protocol.visible import visible


class VariableBar(InlineBar):
    """Enter in the field sets the value, Escape closes the bar."""

    set_wanted = Signal(str, str)
    """The variable's name and what was typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("variable_bar")
        self.name = ""
        self.field = QLineEdit()
        self.field.setFont(theme.font(13, mono=True))
        self.field.setMinimumWidth(theme.px(140))
        self._row.insertWidget(1, self.field, 1)
        self.field.returnPressed.connect(self._set)
        self.chosen.connect(self._answer)

    def ask_value(self, name: str, place: str, *, secret: bool = False) -> None:
        """Ask for the value of a variable that will be kept in a place; empty: in the request."""
        words = self.tr("Set {name} in {place} to send") if place else self.tr("Set {name} to send")
        sentence = words.format(name=visible(name), place=place)
        if not self.isHidden() and self.text == sentence:
            return
        if name != self.name:
            self.field.clear()
        self.name = name
        normal, dots = QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password
        self.field.setEchoMode(dots if secret else normal)
        self.field.setAccessibleName(self.tr("Value of {name}").format(name=visible(name)))
        self.field.setPlaceholderText(self.tr("Value"))
        answers = (("set", self.tr("Set value")), ("close", self.tr("Close")))
        self.ask(sentence, "warn", answers)

    def _answer(self, key: str) -> None:
        if key == "set":
            self._set()
        else:
            self.hide()

    def _set(self) -> None:
        value = self.field.text()
        if value:
            self.field.clear()
            self.set_wanted.emit(self.name, value)
        else:
            self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
