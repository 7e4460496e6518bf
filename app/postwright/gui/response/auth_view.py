"""The Auth tab: how the server took who asked, what it asked for, and what was sent to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.analysis.auth_case import AuthCase, auth_case
from postwright.analysis.auth_challenge_text import FieldText, challenge_texts, info_texts
from postwright.analysis.auth_cookies import cookie_verdicts
from postwright.analysis.auth_hops import auth_hops, connection_words
from postwright.analysis.auth_inputs import Inputs, inputs_of
from postwright.analysis.auth_ntlm import ntlm_texts
from postwright.analysis.auth_table import asked_and_sent, request_number
from postwright.analysis.auth_verdict import Verdict, is_about_auth, verdict_of
from postwright.analysis.auth_ways_out import ways_out
from postwright.analysis.finding import Finding
from postwright.analysis.sentences import sentences
from postwright.gui.models.compare_rows import CompareRows
from postwright.gui.origins import DOTS
from postwright.gui.response.children_view import child_words
from postwright.gui.response.compare_table import CompareTable
from postwright.gui.response.findings_view import way_of
from postwright.gui.response.hop_list import HopList
from postwright.gui.response.page_stack import Badge
from postwright.gui.response.verdict_card import VerdictCard
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.code_box import CodeBox
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.pane_tabs import DOT
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.widgets.wrapping_page import WrappingPage
from postwright.gui.words import labelled
from postwright.model.exchange import Exchange
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.storage.record import secrets_of

_TONES = {"error": "err", "warning": "warn", "hint": "muted"}
_MOST = 12


def auth_badge(exchange: Exchange | None) -> Badge:
    """Mark an answer that refused who asked."""
    case = auth_case(exchange) if exchange else None
    refused = case is not None and case.is_refusal
    return Badge(DOT, "warn") if refused else Badge()


class AuthView(QScrollArea):
    """Built anew for each exchange, when it is first seen."""

    fix_requested = Signal(str)
    """The id of a fix."""
    child_opened = Signal(object)
    """The Child whose exchange is to be shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exchange: Exchange | None = None
        self._own_certificate = ""
        """What its file says, once that was read."""
        self._is_stale = False
        self._changes: QWidget | None = None
        self._aside = QWidget(self)
        """Holds the card while no page does: without a parent it would be a window."""
        self._aside.hide()
        self._mask: Callable[[str], str] = str
        self.setter: Callable[[Exchange], str] = lambda exchange: ""
        """Says which request sets a variable that signed in; empty: none does."""
        self.verdict: VerdictCard | None = None
        self.lines: list[SignLine] = []
        self.tables: list[CompareTable] = []
        self.boxes: list[CodeBox] = []
        self.hops: HopList | None = None
        self.calls: list[Button] = []
        self.certificate: SignLine | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The sign-in"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._build()

    def set_changes(self, widget: QWidget) -> None:
        """Put a card below the verdict: what changed since it last worked."""
        self._changes = widget
        widget.setParent(self._aside)
        self._restyle()

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show how the last answer took who asked."""
        self._exchange, self._is_stale = exchange, True
        self._own_certificate = ""
        if self.isVisible():
            self._build()

    def show_certificate(self, words: str) -> None:
        """Say which client certificate was shown, now that its file was read."""
        self._own_certificate = words
        if self.certificate is not None:
            self.certificate.text.setText(self._certificate_words(words))

    def _certificate_words(self, words: str) -> str:
        """Return which client certificate was ready for the server, and what chose it."""
        hops = self._exchange.hops if self._exchange is not None else ()
        chosen = next((hop.own_certificate for hop in hops if hop.own_certificate), "")
        why = self.tr("Chosen: {why}").format(why=visible(translated(chosen)))
        shown = self.tr("Client certificate: {words}").format(words=visible(translated(words)))
        return sentences(shown, why) if chosen and chosen != words else shown

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._is_stale:
            self._build()

    # Building

    def _build(self) -> None:
        self._is_stale = False
        exchange, px = self._exchange, self._theme.px
        if self._changes is not None:
            self._changes.setParent(self._aside)
        page = WrappingPage()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(px(16), px(14), px(16), px(16))
        self._column.setSpacing(px(8))
        self.verdict = self.hops = self.certificate = None
        self.lines, self.tables, self.boxes, self.calls = [], [], [], []
        if exchange is None:
            self._say(self.tr("Send to see what the server asks for, and what was sent"))
        elif not is_about_auth(exchange):
            self._say(self.tr("No sign-in was sent, and the server asked for none."))
        else:
            self._mask = redactor(secrets_of(exchange), DOTS)
            self._fill(exchange)
        self._column.addStretch(1)
        self.setWidget(page)

    def _say(self, words: str) -> None:
        line = SignLine(self._theme, words, "muted")
        self.lines.append(line)
        self._column.addWidget(line)

    def _fill(self, exchange: Exchange) -> None:
        case = auth_case(exchange)
        verdict = verdict_of(exchange)
        self._show_verdict(verdict, case, exchange)
        if case is not None:
            self._show_table(case)
        for text in challenge_texts(exchange):
            self._show_text(text)
        for text in (*info_texts(exchange), *ntlm_texts(exchange)):
            self._show_text(text)
        if case is not None:
            for inputs in inputs_of(case):
                self._show_inputs(inputs)
            self._show_cookies(case)
        self._show_calls(exchange)
        self._show_way(exchange)

    def _show_verdict(self, verdict: Verdict, case: AuthCase | None, exchange: Exchange) -> None:
        ways = ways_out(case, self.setter(exchange)) if case is not None else ()
        reasons = tuple(map(self._masked, verdict.reasons))
        masked = Verdict(verdict.tone, self._masked(verdict.title), reasons)
        self.verdict = VerdictCard(self._theme, masked, ways)
        self.verdict.chosen.connect(self.fix_requested)
        self._column.addWidget(self.verdict)
        if self._changes is not None:
            self._column.addWidget(self._changes)
        for finding in verdict.also[:_MOST]:
            self._show_finding(finding)

    def _masked(self, text: str) -> str:
        masked = self._mask(text)
        return text if masked == text else masked

    def _show_finding(self, finding: Finding) -> None:
        """Show one line; a text of several lines stands in a box of its own below."""
        parts = [translated(finding.title)]
        if finding.evidence and "\n" not in finding.evidence:
            parts.append(translated(finding.evidence))
        elif finding.severity == "hint":
            return
        if finding.fix:
            parts.append(translated(finding.fix))
        words = sentences(*parts)
        way = way_of(finding)
        line = SignLine(self._theme, visible(words), _TONES[finding.severity], self._way(way))
        line.pressed.connect(partial(self.fix_requested.emit, way))
        self.lines.append(line)
        self._column.addWidget(line)

    def _way(self, way: str) -> str:
        return {
            "open_auth": self.tr("Open Auth"),
            "open_headers": self.tr("Open Headers"),
            "open_params": self.tr("Open Params"),
            "open_settings": self.tr("Open settings"),
            "show_timing": self.tr("Show the chain"),
        }.get(way, "")

    def _show_table(self, case: AuthCase) -> None:
        asked = asked_and_sent(case)
        if asked:
            rows = CompareRows(self)
            rows.show_asked(asked, self._mask, request_number(case))
            self._add_table(self.tr("Asked for and sent"), rows)

    def _add_table(self, title: str, rows: CompareRows) -> None:
        card = Card(self._theme, fill="base", pad=(1, 1, 1, 1))
        table = CompareTable(self._theme, rows, title)
        rows.setParent(table)
        card.column.addWidget(table)
        self.tables.append(table)
        self._column.addSpacing(self._theme.px(4))
        self._column.addWidget(self._title(title))
        self._column.addWidget(card)

    def _title(self, words: str) -> Label:
        label = Label(self._theme, words, 13, 600)
        label.setMinimumHeight(self._theme.px(22))
        return label

    def _show_text(self, text: FieldText) -> None:
        self._add_box(translated(text.title), self._mask(translated(text.text)))

    def _add_box(self, title: str, text: str) -> None:
        copy = IconButton(self._theme, "copy", self.tr("Copy: {what}").format(what=title), size=24)
        copy.clicked.connect(partial(QGuiApplication.clipboard().setText, text))
        row = QHBoxLayout()
        row.addWidget(self._title(title), 1)
        row.addWidget(copy)
        box = CodeBox(self._theme, title)
        box.show_text(text)
        self.boxes.append(box)
        self._column.addSpacing(self._theme.px(4))
        self._column.addLayout(row)
        self._column.addWidget(box)

    def _show_inputs(self, inputs: Inputs) -> None:
        title = translated(inputs.title)
        if not inputs.is_compared:
            self._add_box(title, self._mask(inputs.text))
            return
        rows = CompareRows(self)
        rows.show_inputs(inputs, self._mask)
        self._add_table(title, rows)

    def _show_cookies(self, case: AuthCase) -> None:
        verdicts = cookie_verdicts(case)
        if not verdicts:
            return
        self._column.addWidget(self._title(self.tr("Cookies that sign in")))
        for one in verdicts[:_MOST]:
            words = labelled(visible(one.name), visible(translated(one.words)))
            line = SignLine(self._theme, words, one.tone)
            self.lines.append(line)
            self._column.addWidget(line)

    def _show_calls(self, exchange: Exchange) -> None:
        calls = [child for child in exchange.children if child.kind == "token"]
        if not calls:
            return
        self._column.addWidget(self._title(self.tr("Calls for the token")))
        for child in calls[:_MOST]:
            button = Button(self._theme, child_words(child), "link", "key")
            button.clicked.connect(partial(self.child_opened.emit, child))
            self.calls.append(button)
            self._column.addWidget(button)

    def _show_way(self, exchange: Exchange) -> None:
        hops = auth_hops(exchange)
        if len(hops) > 1:
            chain = Button(self._theme, self.tr("Show in Timing"), "link")
            chain.clicked.connect(partial(self.fix_requested.emit, "show_timing"))
            head = QHBoxLayout()
            head.addWidget(self._title(self.tr("Requests and their credentials")), 1)
            head.addWidget(chain)
            self._column.addLayout(head)
            self.hops = HopList(self._theme, hops)
            self._column.addWidget(self.hops)
        self._column.addSpacing(self._theme.px(4))
        own = next((hop.own_certificate for hop in exchange.hops if hop.own_certificate), "")
        if own:
            words = self._certificate_words(self._own_certificate or own)
            self.certificate = SignLine(self._theme, words, "muted")
            self._column.addWidget(self.certificate)
        for sentence in connection_words(exchange):
            self._say(visible(translated(sentence)))
