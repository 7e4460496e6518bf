"""The small popover that asks for a name."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.popover import Popover

WIDTH = 360


class NamePopover(Popover):
    """A field and a button."""

    accepted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        name: str,
        button: str,
        parent: QWidget | None = None,
        *,
        about: tuple[str, ...] = (),
    ) -> None:
        """`about` tells, a line each, what the name is for."""
        super().__init__("name_popover", title, parent)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(title)
        self.name.setPlaceholderText(title)
        self.name.setFont(theme.font(13))
        self.name.setFixedHeight(theme.px(28))
        self.save = Button(theme, button, "primary")
        asked = QHBoxLayout()
        asked.setSpacing(theme.px(8))
        asked.addWidget(self.name, 1)
        asked.addWidget(self.save)
        column = QVBoxLayout()
        column.setSpacing(theme.px(6))
        column.addLayout(asked)
        self.about = [Label(theme, text, 12, token="muted", wrap=True) for text in about]
        for label in self.about:
            label.setMinimumHeight(1)  # as many lines as the width makes, not the narrowest's
            column.addWidget(label)
        self.name.setAccessibleDescription(" ".join(about))
        self.row.addLayout(column)
        self.setFixedWidth(theme.px(WIDTH))
        self.save.clicked.connect(self.accept)
        self.name.textChanged.connect(self._show_possible)

    def popup(self, at: QPoint) -> None:
        """Show it there, its name ready to be typed over."""
        super().popup(at)
        self.name.setFocus()
        self.name.selectAll()

    def _show_possible(self, text: str) -> None:
        self.save.setEnabled(bool(text.strip()))

    def accept(self) -> None:
        """Take the name; an empty one is none."""
        name = self.name.text().strip()
        if name:
            self.close()
            self.accepted.emit(name)
