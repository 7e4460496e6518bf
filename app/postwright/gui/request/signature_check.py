"""Below a token: a place for keys, and what they say of its signature.

Gets values and gives values; the keys stay here, and the token goes nowhere.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis.jwt_signature import SignatureVerdict, issuer_address
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.file_dialogs import choose_file
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.widgets.speech import speak
from postwright.protocol.visible import visible

_PAUSE_MS = 200
_LINES = 4


class SignatureCheck(QWidget):
    """Closed until someone wants it; then it checks while keys are typed."""

    check_wanted = Signal(str, str)
    """A token, and the keys to check it with; blank keys end the check that is under way."""
    fetch_wanted = Signal(str)
    """The address of keys, or of a provider's description."""
    file_chosen = Signal(str)
    """The path of a file with keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._token = self._suggested = ""
        self.dialog: QFileDialog | None = None
        self.verdict = SignatureVerdict("muted", "")
        self.opener = Button(theme, self.tr("Check the signature"), "link")
        self.opener.setCheckable(True)
        self._inside = QWidget()
        words = self.tr("Keys as JWKS, JWK or PEM, or the secret")
        self._title = Label(theme, words, 12, token="muted")
        self.keys = QPlainTextEdit()
        self.keys.setAccessibleName(words)
        self.keys.setProperty("kind", "box")
        self.keys.setTabChangesFocus(True)
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address of the keys"))
        self.address.setPlaceholderText(self.tr("Address of the keys"))
        self._busy = False
        self.fetch = Button(theme, self.tr("Fetch keys"))
        self.load = Button(theme, self.tr("From a file…"))
        self._line = SignLine(theme, "", "muted")
        note = self.tr("The keys are not kept. To fetch them is a request of its own, without the "
                       "token.")  # fmt: skip
        self._note = Label(theme, note, 12, token="muted", wrap=True)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._restyle()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.addWidget(self.address, 1)
        self._row.addWidget(self.fetch)
        self._row.addWidget(self.load)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self.keys)
        self._column.addLayout(self._row)
        self._column.addWidget(self._line)
        self._column.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self._inside.hide()
        self._line.hide()

    def _connect(self) -> None:
        self.opener.toggled.connect(self._open)
        self.keys.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._check)
        self.address.returnPressed.connect(self._fetch)
        self.address.textChanged.connect(self._allow)
        self.fetch.clicked.connect(self._fetch)
        self.load.clicked.connect(self._choose)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(8))
        self.keys.setFont(self._theme.font(13, mono=True))
        self.keys.setFixedHeight(self.keys.fontMetrics().lineSpacing() * _LINES + px(14))
        self.address.setFont(self._theme.font(13, mono=True))

    # Showing

    def show_token(self, token: str) -> None:
        """Check this token from now on."""
        if token == self._token:
            return
        self._token = token
        suggested = issuer_address(token)
        if self.address.text() in ("", self._suggested):
            self.address.setText(suggested)
            self.address.setCursorPosition(0)
        self._suggested = suggested
        self._allow()
        if self.opener.isChecked():
            self._timer.start()

    def show_keys(self, text: str) -> None:
        """Put keys in place of what there was, as one step, and check with them."""
        self.keys.selectAll()
        self.keys.insertPlainText(text)
        self._timer.stop()
        self._check()

    def show_verdict(self, verdict: SignatureVerdict) -> None:
        """Show what a check came to."""
        if verdict == self.verdict:
            return
        self.verdict = verdict
        words = visible(translated(verdict.words))
        line = SignLine(self._theme, words, verdict.tone)
        self._column.replaceWidget(self._line, line)
        self._line.hide()
        self._line.deleteLater()
        self._line = line
        line.setVisible(bool(words))
        if words:
            speak(self, words)
        self.updateGeometry()

    def set_busy(self, busy: bool) -> None:
        """While keys are fetched they are not fetched once more."""
        self._busy = busy
        self.fetch.setText(self.tr("Fetching…") if busy else self.tr("Fetch keys"))
        self._allow()

    def words(self) -> str:
        """Return what is said of the signature."""
        return self._line.words()

    # Asking

    def _open(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        closing = self.tr("Close the check")
        self.opener.setText(closing if opened else self.tr("Check the signature"))
        self.updateGeometry()
        if opened:
            self.keys.setFocus(Qt.FocusReason.OtherFocusReason)
            self._check()
            QTimer.singleShot(0, self, self._come_into_view)

    def _come_into_view(self) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self._note)

    def _allow(self) -> None:
        self.fetch.setEnabled(not self._busy and bool(self.address.text().strip()))

    def _check(self) -> None:
        keys = self.keys.document().toRawText().replace("\u2029", "\n")
        if not keys.strip():
            self.show_verdict(SignatureVerdict("muted", ""))
        self.check_wanted.emit(self._token, keys)

    def _fetch(self) -> None:
        if self.fetch.isEnabled():
            self.fetch_wanted.emit(self.address.text().strip())

    def _choose(self) -> None:
        title = self.tr("Keys to check the token with")
        self.dialog = choose_file(self, title, self.file_chosen.emit)
