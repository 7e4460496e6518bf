"""A request sent as several identities: a row for each, and what the answers together say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.analysis.identities import Identity, verdicts
from postwright.gui.models.identity_rows import IdentityRows
from postwright.gui.pages.identity_table import IdentityTable
from postwright.gui.response.page_stack import line
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.widgets.speech import speak
from postwright.model.collection import RequestRef


class AuthMatrixPage(QWidget):
    """Shows rows and asks; what is sent, and how, is for whoever listens."""

    send_wanted = Signal()
    cancel_wanted = Signal()
    open_wanted = Signal(int)
    """The row whose answer is to be shown."""
    compare_wanted = Signal(int)
    """The row whose answer is to be compared with the first one."""

    def __init__(self, theme: Theme, ref: RequestRef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.ref = theme, ref
        tr = self.tr
        self.setObjectName("auth_matrix_page")
        self.setAccessibleName(tr("Send as several identities"))
        self.title = Elided(theme, tr("Send as several identities"), 18, 600)
        self.about = Label(theme, "", token="muted", wrap=True)
        self.open = Button(theme, tr("Open answer"), "ghost", "external")
        self.compare = Button(theme, tr("Compare with the first"), "ghost", "split-h")
        self.send = self.sends_by = Button(theme, tr("Send"), "primary", "send")
        self.bar = InlineBar(theme)
        self.rows = IdentityRows(theme, self)
        self.table = IdentityTable(theme, self.rows, tr("Identities"))
        self.verdicts = QVBoxLayout()
        self.lines: list[SignLine] = []
        self.sending = False
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()
        self._show_possible()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(20), px(14), px(16), 0)
        head.setSpacing(px(8))
        head.addWidget(self.title, 1)
        for button in (self.open, self.compare, self.send):
            head.addWidget(button)
        about = QHBoxLayout()
        about.setContentsMargins(px(20), px(4), px(16), px(12))
        about.addWidget(self.about, 1)
        self.verdicts.setContentsMargins(px(20), px(10), px(20), px(12))
        self.verdicts.setSpacing(px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(about)
        column.addWidget(self.bar)
        column.addWidget(line())
        column.addWidget(self.table, 1)
        column.addWidget(line())
        column.addLayout(self.verdicts)

    def _connect(self) -> None:
        self.send.clicked.connect(self._send_or_cancel)
        self.open.clicked.connect(self._open)
        self.compare.clicked.connect(self._compare)
        self.table.opened.connect(self.open_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._show_possible)
        self.rows.ticked_changed.connect(self._show_possible)
        self.rows.dataChanged.connect(self._show_possible)

    def show_request(self, words: str, identities: tuple[Identity, ...]) -> None:
        """Show what would be sent, and as whom."""
        self.about.setText(words)
        self.rows.show(identities)
        self.table.selectRow(0)
        self._say(
            self.tr("Untick what is not to be tried. No answer changes the cookies."), "muted"
        )
        self._show_possible()

    def show_problem(self, words: str) -> None:
        """Say why nothing can be sent."""
        self.rows.show(())
        self._say(words, "err")
        self._show_possible()

    def set_sending(self, sending: bool) -> None:
        """Say whether rows are under way."""
        self.sending = self.table.is_still = sending
        self._show_possible()

    def show_verdicts(self) -> None:
        """Say what the answers mean together."""
        found = [(row.identity.kind, row.exchange) for row in self.rows.rows
                 if row.exchange is not None and row.identity.kind != "environment"]  # fmt: skip
        told = verdicts([(kind, exchange) for kind, exchange in found if exchange is not None])
        self._clear()
        for one in told:
            self._add(translated(one.words), one.tone)
        speak(self, " ".join(one.words() for one in self.lines))

    def _say(self, words: str, tone: str) -> None:
        self._clear()
        self._add(words, tone)

    def _clear(self) -> None:
        for one in self.lines:
            one.hide()
            one.deleteLater()
        self.lines = []

    def _add(self, words: str, tone: str) -> None:
        one = SignLine(self._theme, words, tone)
        self.lines.append(one)
        self.verdicts.addWidget(one)

    def _send_or_cancel(self) -> None:
        if self.sending:
            self.cancel_wanted.emit()
        else:
            self.send_wanted.emit()

    def _open(self) -> None:
        self.open_wanted.emit(self.table.currentIndex().row())

    def _compare(self) -> None:
        self.compare_wanted.emit(self.table.currentIndex().row())

    def _show_possible(self) -> None:
        count, row = len(self.rows.chosen), self.table.currentIndex().row()
        answered = 0 <= row < len(self.rows.rows) and self.rows.rows[row].exchange is not None
        self.send.setText(self.tr("Cancel") if self.sending else self.tr("Send %n", "", count))
        kind, icon = ("default", "stop") if self.sending else ("primary", "send")
        self.send.set_kind(kind, icon)
        self.send.setEnabled(self.sending or count > 0)
        self.open.setEnabled(answered)
        self.compare.setEnabled(answered and row > 0 and self.rows.baseline is not None)
