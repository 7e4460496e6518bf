"""The tabs of an answer and the page of each. A new page is one line of the table here."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.models.check_results import NO_RESULTS, Results
from postwright.gui.response.auth_view import AuthView, auth_badge
from postwright.gui.response.body_tab import BodyTab
from postwright.gui.response.checks_view import ChecksView, checks_badge
from postwright.gui.response.console_view import ConsoleView, console_badge
from postwright.gui.response.cookies_view import CookiesView, cookies_badge
from postwright.gui.response.headers_view import HeadersView, headers_badge
from postwright.gui.response.page_stack import Page, line
from postwright.gui.response.timing_view import TimingView
from postwright.gui.theme import Theme
from postwright.gui.widgets.late import Late, LatePages
from postwright.gui.widgets.margins import Margins
from postwright.gui.widgets.pane_tabs import PaneTabs
from postwright.model.exchange import Exchange


class TabPages(QWidget):
    """Shows one page; all of them follow the exchange, those that are made later too."""

    shown = Signal(object)
    """The Exchange that the pages show now, or None."""

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__()
        self._theme = theme
        self._exchange: Exchange | None = None
        self._results = NO_RESULTS
        """The last that came, kept for when their answer is looked at again."""
        self.tabs = PaneTabs(theme, 36)
        self.tabs.set_name(self.tr("Response"))
        self.body = BodyTab(theme)
        self.headers = Late(lambda: HeadersView(theme))
        self.cookies = Late(lambda: CookiesView(theme, clock))
        self.timing = Late(lambda: TimingView(theme))
        self.auth = Late(lambda: AuthView(theme))
        self.console = Late(lambda: ConsoleView(theme))
        self.checks = Late(lambda: ChecksView(theme))
        self._stack = LatePages()
        self._stack.setMinimumSize(1, 1)  # the page that is shown scrolls, wraps or elides
        self._following: tuple[Late[QWidget], ...] = (
            self.headers, self.cookies, self.timing, self.auth, self.console, self.checks,
        )  # fmt: skip
        for key, label, late in (
            ("body", self.tr("Body"), Late(lambda: self.body)),
            ("headers", self.tr("Headers"), self.headers),
            ("cookies", self.tr("Cookies"), self.cookies),
            ("timing", self.tr("Timing"), self.timing),
            ("auth", self.tr("Auth"), self.auth),
            ("console", self.tr("Console"), self.console),
            ("checks", self.tr("Checks"), self.checks),
        ):
            self.tabs.add(key, label)
            self._stack.add(key, late)
        for late in self._following:
            late.when_made(self._show_in)
        self._lay_out()
        self._stack.choose("body")
        self.tabs.chosen.connect(self._stack.choose)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tabs = QHBoxLayout()
        Margins(self._theme, tabs, 16, 0, 10, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(line())
        column.addWidget(self._stack, 1)

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Let every page but the body show this."""
        self._exchange = exchange
        for late in self._following:
            self._show_in(late.made)
        self._show_badges()
        self.shown.emit(exchange)

    def show_results(self, results: Results) -> None:
        """Show what came of the checks of the exchange."""
        self._results = results
        for late in (self.checks, self.console):
            self._show_in(late.made)
        self._show_badges()

    def _results_now(self) -> Results:
        now = self._exchange
        return self._results if now and now.id == self._results.exchange_id else NO_RESULTS

    def _show_in(self, page: QWidget | None) -> None:
        if isinstance(page, ChecksView | ConsoleView):
            page.show_exchange(self._exchange, self._results_now())
        elif isinstance(page, Page):
            page.show_exchange(self._exchange)

    def _show_badges(self) -> None:
        """Say beside the names what the pages have, or will have."""
        exchange, results = self._exchange, self._results_now()
        for key, badge in (
            ("headers", headers_badge(exchange)),
            ("cookies", cookies_badge(exchange)),
            ("auth", auth_badge(exchange)),
            ("console", console_badge(exchange, results)),
            ("checks", checks_badge(results.judged)),
        ):
            self.tabs.set_badge(key, *badge)

    def choose(self, key: str) -> None:
        """Open a page by its key."""
        self.tabs.choose(key)

    def page(self, key: str) -> QWidget:
        """Return a page by its key."""
        return self._stack.page(key)
