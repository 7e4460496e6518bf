"""A page with one sentence, and at most one button, where a view has nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label


class SaidPage(QWidget):
    """Says why, and what else there is."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = Label(theme, "", token="muted", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button(theme, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(32), theme.px(16), theme.px(32), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.button.clicked.connect(self.pressed)

    def say(self, words: str, button: str = "") -> None:
        """Show a sentence; without a button's words there is no button."""
        self.words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(words)
