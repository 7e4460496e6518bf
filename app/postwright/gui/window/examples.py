"""Keeps the answer that is shown as an example of its request, and shows examples as answers."""

import asyncio
from functools import partial

from PySide6.QtCore import QObject

from postwright.gui.dialogs.name_popover import NamePopover
from postwright.gui.request.docs_page import DocsPage
from postwright.gui.request_tab import RequestTab
from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.window.notices import Notice, Notices
from postwright.gui.window.open_tabs import OpenTabs
from postwright.model.exchange import Exchange
from postwright.model.request import Example
from postwright.workspace.examples import NoExample, answer_of, example_of


class Examples(QObject):
    """An example is an edit of the request: undo takes it back, Save writes it."""

    def __init__(
        self, theme: Theme, session: Session, tasks: Tasks, notices: Notices, tabs: OpenTabs
    ) -> None:
        super().__init__(tabs)
        self._theme, self._session, self._tasks = theme, session, tasks
        self._notices, self._tabs = notices, tabs
        self.popover: NamePopover | None = None

    def connect_tab(self, tab: RequestTab) -> None:
        """Wire a request's tab."""
        tab.response.strip.example_requested.connect(partial(self.ask, tab))
        tab.request_pane.docs.when_made(partial(self._serve, tab))

    def _serve(self, tab: RequestTab, docs: DocsPage) -> None:
        docs.examples.opened.connect(partial(self._open, tab))

    def ask(self, tab: RequestTab) -> None:
        """Ask for a name, then keep the answer that the tab shows."""
        exchange = tab.exchange
        if exchange is None or exchange.response is None:
            return
        response = exchange.response
        name = f"{response.status} {response.reason}".strip()
        taken = {example.name for example in tab.document.request.examples}
        number = 2
        while name in taken:
            name = f"{response.status} {response.reason}".strip() + f" ({number})"
            number += 1
        self.popover = popover = NamePopover(
            self._theme, self.tr("Name of the example"), name, self.tr("Keep as example"),
            self._tabs,
        )  # fmt: skip
        popover.accepted.connect(partial(self._start, tab, exchange))
        popover.destroyed.connect(self._forget)
        strip = tab.response.strip
        popover.popup(strip.mapToGlobal(strip.rect().bottomRight()))

    def _forget(self) -> None:
        self.popover = None

    def _start(self, tab: RequestTab, exchange: Exchange, name: str) -> None:
        self._tasks.start(self._keep(tab, exchange, name), "example")

    async def _keep(self, tab: RequestTab, exchange: Exchange, name: str) -> None:
        notices, request = self._notices, tab.document.request
        try:
            example = await asyncio.to_thread(example_of, request, exchange, name)
        except NoExample as error:
            notices.warn(translated(str(error)))
            return
        if tab not in self._tabs.request_tabs:
            return
        kept = (*tab.document.request.examples, example)
        tab.document.set(self.tr("Keep an example"), examples=kept)
        text = self.tr("{name} is an example of this request now; it is under Docs")
        notices.tell(Notice(text.format(name=name), icon="bookmark"))

    def _open(self, tab: RequestTab, example: Example) -> None:
        self._tasks.start(self._show(tab, example), "show example")

    async def _show(self, tab: RequestTab, example: Example) -> None:
        spool = self._session.workspace.paths.spool
        try:
            exchange = await asyncio.to_thread(answer_of, example, spool)
        except OSError as error:
            self._notices.warn(translated(str(error)))
            return
        if tab in self._tabs.request_tabs:
            tab.show_exchange(exchange)
            name = self.tr("Example: {name}").format(name=example.name)
            tab.response.strip.show_name(name)
