"""The strip over the response: how it ended, where the time went, how long, how much, when."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.phase_bar import PhaseBar
from postwright.gui.response.pill import Pill, Verdict, verdict_of
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.key_phrase import KeyPhrase
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.margins import Margins
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.words import seconds_words, size_words, time_words, when_words
from postwright.model.exchange import Exchange

HEIGHT = 40
_AGE_MS = 30_000
_LEAST_WIDTH = 200


class StatusStrip(QWidget):
    """Says what is known of one exchange; hidden parts are those that nothing is known of."""

    timing_requested = Signal()
    copy_requested = Signal()
    save_requested = Signal()
    example_requested = Signal()
    history_chosen = Signal(str)
    """The id of an earlier exchange."""
    compare_chosen = Signal(str)
    """Likewise, to be compared with the one that is shown."""

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._started_at = 0.0
        self._earlier: tuple[Exchange, ...] = ()
        self._shown_id = ""
        self.pill = Pill(theme)
        self.bar = PhaseBar(theme)
        self.time = Label(theme, "", weight=600)
        self.dot = Label(theme, "·", token="disabled")
        self.amount = Label(theme, "", token="text2")
        self.cancel_hint = KeyPhrase(theme, self.tr("Cancel with {keys}"), "Esc")
        self.when = Button(theme, "", kind="ghost", icon="clock", opens=True)
        self.copy = IconButton(theme, "copy", self.tr("Copy body"))
        self.save = IconButton(theme, "download", self.tr("Save response to a file"))
        self.example = IconButton(theme, "bookmark", self.tr("Keep as an example of the request"))
        self._wanted: tuple[QWidget, ...] = ()
        self._age = QTimer(self)
        self._age.setInterval(_AGE_MS)
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        FixedSize(self._theme, self, height=HEIGHT)
        row = QHBoxLayout(self)
        Margins(self._theme, row, 16, 0, 10, 0)
        row.setSpacing(self._theme.px(8))
        for part in (self.pill, self.bar, self.time, self.dot, self.amount):
            row.addWidget(part)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addStretch(1)
        for widget in (self.cancel_hint, self.when, self.example, self.copy, self.save):
            row.addWidget(widget)

    def _connect(self) -> None:
        self.bar.clicked.connect(self.timing_requested)
        self.when.clicked.connect(self.open_history)
        self.copy.clicked.connect(self.copy_requested)
        self.save.clicked.connect(self.save_requested)
        self.example.clicked.connect(self.example_requested)
        self._age.timeout.connect(self._tell_age)

    def clear(self) -> None:
        self._shown_id = ""
        self._show_parts(pill=False, bar=False, size=False, when=bool(self._earlier), body=False)
        self.time.setText("")
        self.when.setText(self.tr("Earlier"))
        self._age.stop()

    def show_exchange(self, exchange: Exchange) -> None:
        self._shown_id = exchange.id
        body = exchange.response.body if exchange.response else None
        has_body = body is not None and body.size_bytes > 0
        self._show_parts(pill=True, bar=True, size=body is not None, when=True, body=has_body)
        self.pill.say(verdict_of(exchange))
        self.bar.show_hops(exchange.hops)
        self.time.setText(time_words(exchange.elapsed_ms))
        if body is not None:
            self.amount.setText(size_words(body.size_bytes))
            sent = self.tr("{size} sent").format(size=size_words(body.wire_bytes))
            self.amount.setToolTip(sent if body.wire_bytes != body.size_bytes else "")
        self._started_at = exchange.started_at
        self._tell_age()
        self._age.start()

    def show_name(self, words: str) -> None:
        """Say what is shown where it is not an answer that came at some time."""
        self._age.stop()
        self.when.setText(words)
        self.when.setAccessibleName(words)
        self._show_parts(pill=True, bar=False, size=True, when=True, body=True)
        self.time.setText("")

    def show_sending(self, elapsed_s: float) -> None:
        """Say that a send runs, and for how long by now."""
        self._show_parts(pill=True, bar=False, size=False, when=False, body=False, cancel=True)
        self.pill.say(Verdict(self.tr("Sending"), "accent"))
        self.time.setText(seconds_words(elapsed_s) if elapsed_s >= 1 else "")
        self._age.stop()

    def show_verdict(self, verdict: Verdict) -> None:
        """Say how it ended where there is no exchange."""
        self._show_parts(pill=True, bar=False, size=False, when=bool(self._earlier), body=False)
        self.pill.say(verdict)
        self.time.setText("")
        self.when.setText(self.tr("Earlier"))
        self._age.stop()

    def set_history(self, exchanges: tuple[Exchange, ...]) -> None:
        """Offer earlier exchanges of this request, newest first."""
        self._earlier = exchanges

    def open_history(self) -> None:
        """List the earlier responses below the button."""
        self.history_menu().popup(self.when.mapToGlobal(QPoint(0, self.when.height())))

    def history_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for exchange in self._earlier:
            self._list(menu, exchange, self.history_chosen)
        if not self._earlier:
            menu.addAction(self.tr("No earlier responses")).setEnabled(False)
        others = [one for one in self._earlier if one.id != self._shown_id]
        if self._shown_id and others:
            menu.addSeparator()
            icon = self._theme.icon("split-h")
            compare = menu.addMenu(icon, self.tr("Compare what is shown with"))
            for exchange in others:
                self._list(compare, exchange, self.compare_chosen)
        return menu

    def _list(self, menu: QMenu, exchange: Exchange, chosen: SignalInstance) -> None:
        verdict = verdict_of(exchange)
        when = when_words(exchange.started_at, self._clock())
        parts = (verdict.words, time_words(exchange.elapsed_ms))
        sent_as = translated(exchange.prepared.sent_as)
        words = "   ".join(filter(None, (*parts, sent_as)))
        icon = self._theme.icon(verdict.icon, verdict.token)
        action = menu.addAction(icon, menu_text(f"{words}\t{when}"))
        action.triggered.connect(partial(chosen.emit, exchange.id))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_LEAST_WIDTH), self._theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what there is no room for, the least important first."""
        for part in self._wanted:
            part.setVisible(True)
        layout = self.layout()
        for part in (
            self.cancel_hint,
            self.dot,
            self.amount,
            self.bar,
            self.when,
            self.example,
            self.save,
        ):
            if layout is None or layout.minimumSize().width() <= self.width():
                return
            part.hide()

    def _show_parts(
        self, *, pill: bool, bar: bool, size: bool, when: bool, body: bool, cancel: bool = False
    ) -> None:
        shown = {
            self.pill: pill,
            self.bar: bar,
            self.time: True,
            self.amount: size,
            self.dot: size,
            self.cancel_hint: cancel,
            self.when: when,
            self.example: body,
            self.copy: body,
            self.save: body,
        }
        for part, visible in shown.items():
            part.setVisible(visible)
        self._wanted = tuple(part for part, visible in shown.items() if visible)
        QTimer.singleShot(0, self, self._fit)

    def _tell_age(self) -> None:
        words = when_words(self._started_at, self._clock())
        self.when.setText(words)
        self.when.setAccessibleName(
            self.tr("Earlier responses, this one {when}").format(when=words)
        )
