"""The page of the settings about saved secrets: how they are protected, and changing that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.still_fields import ChoiceField

WAYS = ("keyring", "passphrase", "file")


class PrivacyPage(QWidget):
    """Shows what it is told; a change is asked for, and told when it is done."""

    protect_wanted = Signal(str, str)
    """One of WAYS, and the passphrase for it."""
    unlock_wanted = Signal()
    forget_wanted = Signal()
    """All that was agreed to is to be asked for again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        tr = self.tr
        told = tr("Values of secret variables and tokens never enter a collection's files.")
        self.about = Label(theme, told, wrap=True)
        self.state = Label(theme, "", token="muted", wrap=True)
        self.way = ChoiceField()
        self.way.addItems([
            tr("The system's keyring"), tr("A passphrase"), tr("A key file that only you can read"),
        ])  # fmt: skip
        self.way.setAccessibleName(tr("Protect by"))
        self.first, self.second = _secret(tr("Passphrase")), _secret(tr("Once more"))
        self.change = Button(theme, tr("Change"))
        self.unlock = Button(theme, tr("Unlock…"))
        self.outcome = Label(theme, "", token="muted", wrap=True)
        self.agreed = Label(theme, "", wrap=True)
        self.forget = Button(theme, tr("Ask again"))
        self.forget.setAccessibleName(tr("Forget everything that was agreed to, and ask again"))
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(12)
        self._form.addRow(tr("Protect by"), self.way)
        self._form.addRow(tr("Passphrase"), self.first)
        self._form.addRow(tr("Once more"), self.second)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change)
        buttons.addWidget(self.unlock)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for words in (self.about, self.state, self.outcome, self.agreed):
            # Else the height is reserved that they would need in the narrowest column.
            words.setMinimumWidth(theme.px(480))
        column.addWidget(self.about)
        column.addWidget(self.state)
        column.addLayout(self._form)
        column.addLayout(buttons)
        column.addWidget(self.outcome)
        column.addSpacing(12)
        column.addWidget(self.agreed)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._kept, self._locked, self._busy, self._has_keyring = "", False, False, True
        self.way.currentIndexChanged.connect(self._follow)
        self.first.textChanged.connect(self._follow)
        self.second.textChanged.connect(self._follow)
        self.change.clicked.connect(self._ask)
        self.unlock.clicked.connect(self.unlock_wanted)
        self.forget.clicked.connect(self.forget_wanted)
        self._follow()

    def show_protection(self, way: str, words: str, *, locked: bool, keyring: bool) -> None:
        """Show how values are kept; `way` is empty where none is kept yet."""
        self._kept, self._locked, self._busy = way, locked, False
        nothing = self.tr("Nothing is saved yet.")
        closed = self.tr("The saved secrets are locked; their passphrase opens them.")
        self.state.setText(closed if locked else words or nothing)
        first = "keyring" if keyring else "file"
        self.way.setCurrentIndex(WAYS.index(way or first))
        self.way.setItemText(
            0,
            self.tr("The system's keyring")
            if keyring
            else self.tr("The system's keyring (there is none)"),
        )
        self._has_keyring = keyring
        self._follow()

    def show_agreed(self, count: int) -> None:
        """Show how much was agreed to: secrets, files and names, for all collections."""
        told = self.tr("Collections that others wrote may do what you agreed to: {n} so far.")
        nothing = self.tr("Collections that others wrote ask before anything of yours is sent.")
        self.agreed.setText(told.format(n=count) if count else nothing)
        self.forget.setEnabled(bool(count))

    def show_outcome(self, text: str, *, failed: bool = False) -> None:
        """Say what became of a change."""
        self._busy = False
        self.outcome.set_token("err" if failed else "muted")
        self.outcome.setText(text)
        self.first.clear()
        self.second.clear()
        self._follow()

    @property
    def _chosen(self) -> str:
        return WAYS[max(self.way.currentIndex(), 0)]

    def _follow(self) -> None:
        by_passphrase = self._chosen == "passphrase"
        for field in (self.first, self.second):
            self._form.setRowVisible(field, by_passphrase and not self._locked)
        typed = self.first.text()
        if by_passphrase:
            ready = bool(typed) and typed == self.second.text()
        else:
            ready = self._chosen != self._kept and (self._has_keyring or self._chosen == "file")
        self.way.setEnabled(not self._locked and not self._busy)
        self.change.setEnabled(ready and not self._locked and not self._busy)
        self.change.setVisible(not self._locked)
        self.unlock.setVisible(self._locked)

    def _ask(self) -> None:
        self._busy = True
        self.outcome.set_token("muted")
        self.outcome.setText(self.tr("Changing…"))
        passphrase = self.first.text() if self._chosen == "passphrase" else ""
        self._follow()
        self.protect_wanted.emit(self._chosen, passphrase)


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field
