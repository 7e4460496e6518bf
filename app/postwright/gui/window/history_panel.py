"""What the list of history is asked for: looking through all that was kept, opening, deleting."""

import asyncio
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from postwright.gui.window.comparing import Comparing
from postwright.gui.window.identity_desk import IdentityDesk

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

MOST_FOUND = 500


class HistoryPanel(QObject):
    """Carries out what the list asks for; what is searched is read off the loop."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._menu = QMenu(window)
        theme, session, tasks, tabs = window.theme, window.session, window.tasks, window.tabs
        self.comparing = Comparing(theme, session, tasks, window.notices, tabs)
        self.identities = IdentityDesk(theme, session, tasks, tabs, self.comparing)
        self._searching: asyncio.Task[object] | None = None
        window.history_model.search_wanted.connect(self._start_search)
        window.sidebar.history.delete_wanted.connect(self.delete)
        window.sidebar.history.menu_wanted.connect(self._show_menu)

    def _start_search(self, text: str) -> None:
        if self._searching is not None:
            self._searching.cancel()
        self._searching = self._window.tasks.start(self._search(text), "search history")

    async def _search(self, text: str) -> None:
        history = self._window.session.workspace.history
        found = await asyncio.to_thread(history.search, text, MOST_FOUND)
        self._window.history_model.show_found(text, [entry.summary for entry in found])

    def open_as_draft(self, exchange_id: str) -> None:
        """Open what was sent as a new request, with its answer."""
        exchange = self._window.session.workspace.history.get(exchange_id)
        if exchange is not None:
            self._window.commands.request.open_as_draft(exchange)

    def delete(self, exchange_id: str) -> None:
        """Forget an exchange."""
        row = self._window.sidebar.history.currentIndex().row()
        self._told(self._window.session.workspace.history.remove(exchange_id))
        self._window.history_model.remove(exchange_id)
        self._window.sidebar.history.select_near(row)

    def clear(self) -> None:
        """Forget all exchanges."""
        self._told(self._window.session.workspace.history.clear())
        self._window.history_model.clear()

    def _told(self, future: Future[None]) -> None:
        text = self.tr("History could not be changed")
        self._window.session.workspace.told(text, future)

    def _offer_compare(self, menu: QMenu, exchange_id: str) -> None:
        comparing, chosen = self.comparing, self._window.sidebar.history.chosen_ids
        tab = self._window.tabs.request_tab
        if len(chosen) == 2:
            menu.addAction(self.tr("Compare the two"), partial(comparing.compare_ids, *chosen))
        elif tab is not None and tab.exchange is not None and tab.exchange.id != exchange_id:
            text = self.tr("Compare with the answer in front")
            menu.addAction(text, partial(comparing.compare_with, exchange_id))

    def _show_menu(self, exchange_id: str, at: QPoint) -> None:
        menu, tr = self._menu, self.tr
        menu.clear()
        if exchange_id:
            open_ = self._window.sidebar.history.opened
            menu.addAction(tr("Open"), lambda: open_.emit(exchange_id, True))
            menu.addAction(tr("Open as a new request"), lambda: self.open_as_draft(exchange_id))
            self._offer_compare(menu, exchange_id)
            menu.addAction(tr("Delete"), lambda: self.delete(exchange_id))
            menu.addSeparator()
        all_ = menu.addMenu(tr("Delete all"))
        all_.addAction(tr("Forget everything that was sent"), self.clear)
        all_.setEnabled(self._window.history_model.rowCount() > 0)
        menu.popup(at)
