"""Asks for the passphrase that opens the saved secrets; without it all else goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label


class PassphraseDialog(QDialog):
    """Stays open until the passphrase is right or the user says Later."""

    entered = Signal(str)
    """The passphrase that was typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passphrase")
        self.setWindowTitle(self.tr("Unlock the saved secrets"))
        self.setModal(True)
        told = self.tr(
            "The values of secret variables are protected by your passphrase. Until it is typed "
            "they have no values; everything else works."
        )
        self.told = Label(theme, told, wrap=True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.field.setMinimumHeight(theme.px(34))
        self.problem = Label(theme, "", token="err", wrap=True)
        self.problem.hide()
        self.later = Button(theme, self.tr("Later"), "ghost")
        self.unlock = Button(theme, self.tr("Unlock"), "primary")
        self.unlock.setDefault(True)
        self.unlock.setEnabled(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.unlock)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.told, self.field, self.problem):
            column.addWidget(widget)
            # Else the height is reserved that the words would need in the narrowest column.
            widget.setMinimumWidth(theme.px(392))
        column.addStretch(1)
        column.addLayout(row)
        self.resize(theme.px(440), theme.px(210))
        self.field.textChanged.connect(self._follow)
        self.unlock.clicked.connect(self._enter)
        self.later.clicked.connect(self.reject)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say why it did not open, and let it be typed again."""
        self.problem.setText(text)
        self.problem.show()
        self._set_busy(False)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, text: str) -> None:
        self.unlock.setEnabled(bool(text))
        self.problem.hide()

    def _enter(self) -> None:
        self._set_busy(True)
        self.entered.emit(self.field.text())

    def _set_busy(self, busy: bool) -> None:
        self.field.setEnabled(not busy)
        self.unlock.setEnabled(not busy and bool(self.field.text()))
