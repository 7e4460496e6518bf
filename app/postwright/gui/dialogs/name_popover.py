"""The small popover that asks for a name."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button

WIDTH = 360


class NamePopover(QFrame):
    """A field and a button; Enter accepts, Escape closes."""

    accepted = Signal(str)

    def __init__(
        self, theme: Theme, title: str, name: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("name_popover")
        self.setProperty("surface", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(title)
        self.name.setPlaceholderText(title)
        self.name.setFont(theme.font(13))
        self.name.setFixedHeight(theme.px(30))
        self.save = Button(theme, button, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.save)
        self.setFixedWidth(theme.px(WIDTH))
        self.save.clicked.connect(self._accept)
        self.name.textChanged.connect(self._show_possible)

    def popup(self, at: QPoint) -> None:
        """Show it with its right upper corner there."""
        self.adjustSize()
        self.move(at - QPoint(self.width(), 0))
        self.show()
        self.name.setFocus()
        self.name.selectAll()

    def _show_possible(self, text: str) -> None:
        self.save.setEnabled(bool(text.strip()))

    def _accept(self) -> None:
        name = self.name.text().strip()
        if name:
            self.close()
            self.accepted.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
