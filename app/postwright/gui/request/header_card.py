"""The credentials that will be sent, a line each: masked until the eye is pressed, to be copied."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.analysis.auth_preview import Credential
from postwright.gui.origins import DOTS
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import KeyLabel
from postwright.protocol.visible import visible

SHOWN_MS = 30_000
"""A secret that was revealed hides itself again."""
_LINE = 36


class HeaderCard(Card):
    """Rebuilt where the credentials changed; what was revealed is hidden then."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, pad=(12, 0, 6, 0))
        self.lines: list[CredentialLine] = []
        self._inside = QWidget()
        self.column.addWidget(self._inside)

    def show_credentials(self, credentials: tuple[Credential, ...]) -> None:
        """Show these, in the order of the wire."""
        self.column.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.lines = [CredentialLine(self._theme, one) for one in credentials]
        for line in self.lines:
            rows.addWidget(line)
        self.column.addWidget(self._inside)
        self._inside.show()
        self.setVisible(bool(credentials))


class CredentialLine(QWidget):
    """One credential: where it stands, its value, an eye, and a button that copies it."""

    def __init__(self, theme: Theme, credential: Credential) -> None:
        super().__init__()
        self._theme, self.credential = theme, credential
        name = {
            "header": self.tr("{name}:"),
            "query": self.tr("Query {name}="),
            "cookie": self.tr("Cookie {name}="),
        }[credential.place].format(name=visible(credential.name))
        self.name = KeyLabel(theme, name, 13, 500, mono=True)
        self.value = Elided(theme, "", 13, mono=True, tip=False)
        self.eye: IconButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(2))
        row.addWidget(self.name)
        row.addSpacing(theme.px(6))
        row.addWidget(self.value, 1)
        self.copy: IconButton | None = None
        if credential.value:
            self._add_buttons(row)
        self.setMinimumHeight(theme.px(_LINE))
        self._hides = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._hides.timeout.connect(self._hide)
        self._show()

    def _add_buttons(self, row: QHBoxLayout) -> None:
        theme, name = self._theme, visible(self.credential.name)
        if not self.credential.is_open:
            self.eye = IconButton(theme, "eye", self.tr("Show {name}").format(name=name))
            self.eye.setCheckable(True)
            self.eye.toggled.connect(self._show)
            row.addWidget(self.eye)
        self.copy = IconButton(theme, "copy", self.tr("Copy {name}").format(name=name))
        self.copy.clicked.connect(partial(_copy, self.credential))
        row.addWidget(self.copy)

    def _hide(self) -> None:
        if self.eye is not None:
            self.eye.setChecked(False)

    def _show(self) -> None:
        one = self.credential
        revealed = self.eye is None or self.eye.isChecked()
        if self.eye is not None:
            word = self.tr("Hide {name}") if revealed else self.tr("Show {name}")
            self.eye.set_name(word.format(name=visible(one.name)))
            self.eye.set_icon("eye-off" if revealed else "eye")
            if revealed:
                self._hides.start()
            else:
                self._hides.stop()
        if one.pending:
            shown = translated(one.pending)
            self.value.set_token("muted")
        else:
            shown = visible(one.value if revealed else one.hidden(DOTS))
        self.value.setText(shown)
        self.value.setAccessibleName(f"{self.name.text()} {shown}")


def _copy(credential: Credential) -> None:
    """Copy the line as it is sent: whoever copies it means to use it."""
    if credential.place == "header":
        text = f"{credential.name}: {credential.value}"
    else:
        text = f"{credential.name}={credential.value}"
    QGuiApplication.clipboard().setText(text)
