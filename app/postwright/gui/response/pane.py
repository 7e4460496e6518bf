"""The response side of a tab: status strip, tabs, and what each of them shows."""

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.engine.errors import NotSent
from postwright.engine.ports import Event, Head, Received
from postwright.gui.response.auth_view import AuthView
from postwright.gui.response.children_view import ChildTrail
from postwright.gui.response.cookies_view import CookiesView
from postwright.gui.response.page_stack import line
from postwright.gui.response.pill import Verdict
from postwright.gui.response.progress import Progress
from postwright.gui.response.speech import speak_exchange
from postwright.gui.response.status_strip import StatusStrip
from postwright.gui.response.tab_pages import TabPages
from postwright.gui.response.timing_view import TimingView
from postwright.gui.theme import Theme
from postwright.gui.widgets.speech import speak
from postwright.model.cookies import CookieVerdict
from postwright.model.exchange import Exchange

_QUIET_S, _PHASES_FROM_S = 0.15, 1.0
_TICK_MS, _GROW_S, _RETRY_MS = 100, 1 / 30, 2000


class ResponsePane(QWidget):
    """Gets values; asks by signals for whatever is not its own."""

    fix_requested = Signal(str)
    """The id of a fix, see `fixes.Fix`; also `open_auth` and `open_headers`."""
    cancel_requested = Signal()
    save_requested = Signal()
    charset_chosen = Signal(str)
    """The standard's name of a charset for the answers of this request; empty: find it out."""
    copy_requested = Signal()
    """The body was copied."""
    history_chosen = Signal(str)
    """The id of an earlier exchange."""
    jar_requested = Signal()
    """The page of the cookies that are kept."""

    def __init__(
        self,
        theme: Theme,
        *,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._monotonic = monotonic
        self.exchange: Exchange | None = None
        self.progress: Progress | None = None
        self._earlier: tuple[Exchange, ...] = ()
        self._jar: tuple[CookieVerdict, ...] = ()
        self._retrying = False
        self._grew_s = 0.0
        self._head: Head | None = None
        """Of an answer whose first byte is not here yet."""
        self.strip = StatusStrip(theme, clock)
        self.pages = TabPages(theme, clock)
        self.tabs, self.body_tab = self.pages.tabs, self.pages.body
        self.headers, self.cookies = self.pages.headers, self.pages.cookies
        self.timing, self.checks = self.pages.timing, self.pages.checks
        self.trail = ChildTrail(theme, self.show)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(_RETRY_MS)
        self._lay_out()
        self._connect()
        self.show_empty()

    @property
    def body(self) -> QWidget:
        return self.body_tab.body

    def _lay_out(self) -> None:
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Response"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.trail.bar)
        column.addWidget(self.strip)
        column.addWidget(line())
        column.addWidget(self.pages, 1)
        column.addWidget(self.trail.view)

    def _connect(self) -> None:
        self.strip.timing_requested.connect(self.show_timing)
        self.strip.copy_requested.connect(self.copy_body)
        self.strip.save_requested.connect(self.save_requested)
        self.body_tab.body.charset_chosen.connect(self.charset_chosen)
        self.body_tab.body.save_wanted.connect(self.save_requested)
        self.strip.history_chosen.connect(self.history_chosen)
        self.body_tab.fix_requested.connect(self._follow)
        self.pages.auth.when_made(self._serve_auth)
        self.cookies.when_made(self._serve_cookies)
        self.timing.when_made(self._serve_timing)
        self.trail.view.resume_requested.connect(lambda: self._follow("resume_upload"))
        self._ticks.timeout.connect(self._tick)
        self._retry.timeout.connect(self._try_again)

    def _serve_auth(self, page: AuthView) -> None:
        page.fix_requested.connect(self._follow)
        page.child_opened.connect(self.trail.open)

    def _serve_cookies(self, page: CookiesView) -> None:
        page.jar_requested.connect(self.jar_requested)
        page.show_verdicts(self._jar)

    def _serve_timing(self, page: TimingView) -> None:
        page.set_earlier(self._earlier)

    def minimumSizeHint(self) -> QSize:
        """Allow less than the tabs would like; each of them scrolls or elides."""
        return QSize(self._theme.px(240), self._theme.px(160))

    # States

    def show_empty(self) -> None:
        """Nothing was sent yet."""
        self._end_sending()
        self.exchange = None
        self.strip.clear()
        self.body_tab.show_empty()
        self._follow_exchange(None)

    def show_sending(self, started_s: float) -> None:
        """Wait for a send that began at this monotonic moment; at first nothing moves."""
        self._retry.stop()
        self.progress = Progress(self._monotonic, started_s)
        self._head = None
        self._ticks.start()

    def watch(self, event: Event) -> None:
        """Take in what happens while it runs."""
        progress = self.progress
        if progress is None:
            return
        progress.note(event)
        if isinstance(event, Head):
            self._head = event
        elif isinstance(event, Received) and event.received_bytes:
            self._stream()

    def _stream(self) -> None:
        """Show the body as it comes, from its first byte."""
        now = self._monotonic()
        if self._head is not None:
            head, self._head = self._head, None
            self.body_tab.begin_body(head)
        elif now - self._grew_s >= _GROW_S:
            self.body_tab.body.grew()
        else:
            return
        self._grew_s = now

    def show(
        self, exchange: Exchange | None = None, meaning: str = "", *, aloud: bool = True
    ) -> None:
        """Show an exchange, whole or failed. Without one: make the widget visible, as Qt does.

        With `aloud` a screen reader is told of it, if it is in sight.
        """
        if exchange is None:
            super().show()
            return
        self._end_sending()
        self.exchange = exchange
        failure = exchange.failure
        refused = failure is not None and failure.kind == "refused"
        self._retrying = self._retrying and refused
        self.strip.show_exchange(exchange)
        self.body_tab.show_exchange(exchange, meaning, retrying=self._retrying)
        self._follow_exchange(exchange)
        if self._retrying:
            self._retry.start()
        elif aloud and self.isVisible():
            speak_exchange(self, exchange)
        if failure is not None and exchange.response is None and not self._retrying:
            self.choose_tab("body")

    def show_not_sent(self, error: NotSent) -> None:
        """Show what stopped a send before its first byte."""
        self._end_sending()
        self.exchange = None
        self.strip.show_verdict(Verdict(self.tr("Not sent"), "err", "x-circle"))
        self.body_tab.show_not_sent(error)
        self._follow_exchange(None)
        self.choose_tab("body")
        if self.isVisible():
            speak(self, self.body_tab.error.title.text(), urgent=True)

    def set_history(self, exchanges: tuple[Exchange, ...]) -> None:
        """Offer earlier exchanges of this request, newest first."""
        self._earlier = exchanges
        self.strip.set_history(exchanges)
        if (page := self.timing.made) is not None:
            page.set_earlier(exchanges)

    def set_jar(self, cookies: tuple[CookieVerdict, ...]) -> None:
        """Show what the jar of the collection has for the request."""
        self._jar = cookies
        if (page := self.cookies.made) is not None:
            page.show_verdicts(cookies)

    def set_charset(self, name: str) -> None:
        """Read bodies in this charset; empty: find it out."""
        self.body_tab.body.choose_charset(name)

    def set_wrap(self, wrap: bool) -> None:
        self.body_tab.body.set_wrapped(wrap)

    # Commands

    def copy_body(self) -> None:
        if self.body_tab.body.copy_all():
            self.copy_requested.emit()
        elif self.exchange is not None and self.exchange.response is None:
            self.body_tab.error.copy()

    def show_timing(self) -> None:
        self.choose_tab("timing")

    def open_find(self) -> None:
        """Find in the body, whichever tab is open."""
        self.choose_tab("body")
        self.body_tab.body.open_find()

    def open_filter(self) -> None:
        """Filter the body, whichever tab is open."""
        self.choose_tab("body")
        self.body_tab.body.open_filter()

    def stop(self) -> None:
        """End what runs beside the window; the tab is about to close."""
        self._end_sending()
        self._retry.stop()
        self.body_tab.body.stop()

    # Inside

    def _follow_exchange(self, exchange: Exchange | None) -> None:
        self.pages.show_exchange(exchange)
        self.trail.follow(exchange)

    def _end_sending(self) -> None:
        self._ticks.stop()
        self.progress = self._head = None

    def _tick(self) -> None:
        progress = self.progress
        if progress is None or progress.elapsed_s < _QUIET_S:
            return
        self.strip.show_sending(progress.elapsed_s)
        if progress.head is None or self._head is not None:
            self.body_tab.dim()
        else:
            self.body_tab.body.grew()
        if progress.elapsed_s >= _PHASES_FROM_S or progress.waiting:
            self.body_tab.show_progress(progress)

    def _follow(self, fix: str) -> None:
        if fix == "show_timing":
            self.show_timing()
        elif fix == "retry_until":
            self._retrying = True
            self._try_again()
        elif fix == "retry_stop":
            self._retrying = False
            self._retry.stop()
            if self.exchange is not None:
                self.show(self.exchange)
        else:
            self.fix_requested.emit(fix)

    def _try_again(self) -> None:
        if self._retrying:
            self.fix_requested.emit("retry")

    def choose_tab(self, key: str) -> None:
        """Open a page by its key, such as `body` or `timing`."""
        self.pages.choose(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Left and Alt+Right go to other responses, Escape ends a send or trying again."""
        if event.key() == Qt.Key.Key_Escape and self._retrying:
            self._follow("retry_stop")
        elif event.key() == Qt.Key.Key_Escape and self.progress is not None:
            self.cancel_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Back):
            self._step_history(1)
        elif event.matches(QKeySequence.StandardKey.Forward):
            self._step_history(-1)
        else:
            super().keyPressEvent(event)

    def _step_history(self, by: int) -> None:
        ids = [exchange.id for exchange in self._earlier]
        now = self.exchange.id if self.exchange else ""
        at = (ids.index(now) if now in ids else -1) + by
        if 0 <= at < len(ids):
            self.history_chosen.emit(ids[at])
