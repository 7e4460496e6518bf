"""The popover that asks for a new name, and tells before Enter what it would change."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.popover import Popover

WIDTH = 380


class Outlook(NamedTuple):
    """What a name would bring about."""

    text: str
    possible: bool = True


class RenamePopover(Popover):
    """A field, a button, and below them what the name typed would do."""

    accepted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        name: str,
        button: str,
        look: Callable[[str], Outlook],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("rename_popover", title, parent)
        self._look = look
        self.name = QLineEdit(name)
        self.name.setAccessibleName(title)
        self.name.setPlaceholderText(title)
        self.name.setFont(theme.font(13))
        self.name.setFixedHeight(theme.px(28))
        self.save = Button(theme, button, "primary")
        self.note = Label(theme, "", 12, token="muted", wrap=True)
        self.note.setFixedWidth(theme.px(WIDTH) - 34)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.save)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.note)
        self.row.addLayout(column)
        self.setFixedWidth(theme.px(WIDTH))
        self.save.clicked.connect(self.accept)
        self.name.textChanged.connect(self._show_outlook)
        self._show_outlook(name)

    def popup(self, at: QPoint) -> None:
        """Show it there, its name ready to be typed over."""
        super().popup(at)
        self.name.setFocus()
        self.name.selectAll()

    def _show_outlook(self, text: str) -> None:
        outlook = self._look(text.strip())
        self.note.setText(outlook.text)
        self.note.setVisible(bool(outlook.text))
        self.note.set_token("muted" if outlook.possible else "err")
        self.save.setEnabled(outlook.possible)
        self.name.setAccessibleDescription(outlook.text)
        self.adjustSize()

    def refresh(self) -> None:
        """Say anew what the name would do."""
        self._show_outlook(self.name.text())

    def accept(self) -> None:
        """Take the name, if it can be."""
        name = self.name.text().strip()
        if self._look(name).possible:
            self.close()
            self.accepted.emit(name)
