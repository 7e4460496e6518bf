"""The tabs of an answer and the page of each. A new page is one line of the table here."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.response.auth_view import AuthView
from postwright.gui.response.body_tab import BodyTab
from postwright.gui.response.checks_view import ChecksView
from postwright.gui.response.console_view import ConsoleView
from postwright.gui.response.cookies_view import CookiesView
from postwright.gui.response.headers_view import HeadersView
from postwright.gui.response.page_stack import Page, PageStack, line
from postwright.gui.response.timing_view import TimingView
from postwright.gui.theme import Theme
from postwright.gui.widgets.margins import Margins
from postwright.gui.widgets.pane_tabs import PaneTabs
from postwright.model.exchange import Exchange


class TabPages(QWidget):
    """Shows one page; all of them follow the exchange."""

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__()
        self._theme = theme
        self.tabs = PaneTabs(theme, 36)
        self.tabs.set_name(self.tr("Response"))
        self.body = BodyTab(theme)
        self.headers = HeadersView(theme)
        self.cookies = CookiesView(theme, clock)
        self.timing = TimingView(theme)
        self.auth = AuthView(theme)
        self.console = ConsoleView(theme)
        self.checks = ChecksView(theme)
        self._pages: dict[str, QWidget] = {}
        self._stack = PageStack()
        for key, label, page in (
            ("body", self.tr("Body"), self.body),
            ("headers", self.tr("Headers"), self.headers),
            ("cookies", self.tr("Cookies"), self.cookies),
            ("timing", self.tr("Timing"), self.timing),
            ("auth", self.tr("Auth"), self.auth),
            ("console", self.tr("Console"), self.console),
            ("checks", self.tr("Checks"), self.checks),
        ):
            self.tabs.add(key, label)
            self._pages[key] = page
            self._stack.addWidget(page)
        self._lay_out()
        self.tabs.chosen.connect(self._open)
        self.checks.changed.connect(self.refresh_badges)
        self.console.changed.connect(self.refresh_badges)

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
        for page in self._pages.values():
            if isinstance(page, Page):
                page.show_exchange(exchange)
        self.refresh_badges()

    def refresh_badges(self) -> None:
        """Say anew beside the names what the pages have."""
        for key, page in self._pages.items():
            if isinstance(page, Page):
                self.tabs.set_badge(key, *page.badge())

    def choose(self, key: str) -> None:
        """Open a page by its key."""
        self.tabs.choose(key)
        self._open(key)

    def page(self, key: str) -> QWidget:
        """Return a page by its key."""
        return self._pages[key]

    def _open(self, key: str) -> None:
        self._stack.setCurrentWidget(self._pages[key])
