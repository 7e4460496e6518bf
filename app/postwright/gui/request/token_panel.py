"""The token of an OAuth 2.0 sign-in below its form: how long it lasts, and buttons for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.model.said import said, said_of
from postwright.model.tokens import Token
from postwright.protocol.visible import visible

_TICK_MS = 1000


class TokenPanel(QFrame):
    """Gets values; what its buttons do is the business of whoever listens."""

    get_wanted = Signal()
    refresh_wanted = Signal()
    forget_wanted = Signal()
    cancel_wanted = Signal()
    calls_wanted = Signal()
    """To see what was sent for the token and what came back."""

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__()
        self.setProperty("surface", "raised")
        self._theme, self._clock = theme, clock
        self._token: Token | None = None
        self._busy, self._by_itself = False, True
        self.title = Label(theme, self.tr("Token"), 13, 600)
        self.state = Label(theme, "", 13, 500, wrap=True)
        self.detail = Label(theme, "", 13, token="text2", wrap=True)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self.detail.setTextInteractionFlags(
            selectable | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.get = Button(theme, self.tr("Get token"))
        self.refresh = Button(theme, self.tr("Refresh"))
        self.forget = Button(theme, self.tr("Forget"), "ghost")
        self.calls = Button(theme, self.tr("Show the calls"), "link")
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._lay_out()
        self.get.clicked.connect(self._press)
        self.refresh.clicked.connect(self.refresh_wanted)
        self.forget.clicked.connect(self.forget_wanted)
        self.calls.clicked.connect(self.calls_wanted)
        self._ticks.timeout.connect(self._show)
        self.set_calls(False)
        self.show_token(None)
        self.state.setText("")  # not looked for yet

    def _lay_out(self) -> None:
        px = self._theme.px
        words = QHBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(self.title)
        words.addWidget(self.state, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.get, self.refresh, self.forget, self.calls):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(8))
        column.addLayout(words)
        column.addWidget(self.detail)
        column.addLayout(buttons)

    def show_token(self, token: Token | None, *, by_itself: bool = True, kept: str = "") -> None:
        """Show what is kept and where, and whether a send fetches one; a message about it goes."""
        self._token, self._by_itself = token, by_itself
        self._say_detail(kept if token is not None else "")
        self._show()

    def show_missing(self, what: str) -> None:
        """Show what the form still lacks."""
        self._token = None
        self._show()
        self.state.setText(what)
        self.get.setEnabled(False)

    def show_failure(self, title: str, detail: str) -> None:
        """Show why there is no new token."""
        self.state.setText(self.tr("Not fetched: {0}").format(visible(title)))
        self.state.set_token("err")
        self._say_detail(visible(detail))

    def show_asked(self, url: str, code: str = "") -> None:
        """Say where to sign in, and with which code."""
        if code:
            words = self.tr("Sign in at {0} with the code {1}").format(visible(url), visible(code))
        else:
            words = self.tr("Sign in with the browser that was opened. If none was: {0}").format(
                visible(url)
            )
        self._say_detail(words)

    def set_busy(self, busy: bool) -> None:
        """While a token is fetched, the first button ends that."""
        self._busy = busy
        self._show()

    def set_calls(self, there: bool) -> None:
        """Offer to look at the calls."""
        self.calls.setVisible(there)

    def words(self) -> str:
        """Return all that is said, as a screen reader says it."""
        return " ".join(text for text in (self.state.text(), self.detail.text()) if text)

    def _say_detail(self, text: str) -> None:
        self.detail.setText(text)
        self.detail.setVisible(bool(text))

    def _show(self) -> None:
        token, now = self._token, self._clock()
        fresh = token is not None and token.is_fresh(now)
        if self._busy:
            words, color = self.tr("Fetching…"), "text2"
        elif token is None:
            by_itself = self.tr("None yet. Send fetches it by itself.")
            by_hand = self.tr("None yet. It is fetched only by this button.")
            words, color = by_itself if self._by_itself else by_hand, "text2"
        elif fresh:
            words, color = self._valid(token, now), "ok"
        else:
            words, color = self._over(token), "warn"
        self.state.setText(words)
        self.state.set_token(color)
        self.setAccessibleName(self.tr("Token: {0}").format(words))
        self.get.setText(self.tr("Cancel") if self._busy else self.tr("Get token"))
        self.get.setEnabled(True)
        self.refresh.setEnabled(not self._busy and token is not None and bool(token.refresh))
        self.forget.setEnabled(not self._busy and token is not None)

    def _valid(self, token: Token, now: float) -> str:
        end = token.expires_at
        if end is None:
            words = self.tr("Valid; the server does not say how long")
        else:
            words = self.tr("Valid for {0}").format(lasting_words(end - now))
        if token.scope:
            words = self.tr("{0}, scope {1}").format(words, visible(token.scope))
        return words

    def _over(self, token: Token) -> str:
        if token.refresh:
            return self.tr("Expired. The next send refreshes it.")
        if self._by_itself:
            return self.tr("Expired. The next send fetches another.")
        return self.tr("Expired.")

    def _press(self) -> None:
        if self._busy:
            self.cancel_wanted.emit()
        else:
            self.get_wanted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticks.stop()


def lasting_words(seconds: float) -> str:
    """Return `4 min 12 s`, `2 h 5 min`, `3 days 4 h`, `40 s`."""
    left = max(0, int(seconds))
    minutes, s = divmod(left, 60)
    hours, min_ = divmod(minutes, 60)
    days, h = divmod(hours, 24)
    if days:
        several = translated(said_of(days, "1 day", "{n} days"))
        return translated(said("{days} {h} h", days=several, h=h))
    if hours:
        return translated(said("{h} h {min} min", h=hours, min=min_))
    if minutes:
        return translated(said("{min} min {s} s", min=minutes, s=s))
    return translated(said("{s} s", s=s))
