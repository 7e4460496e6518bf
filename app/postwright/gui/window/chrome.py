"""Wires what surrounds the tabs: header, sidebar, status bar, palette and menus of tabs."""

import asyncio
from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from postwright.demo.tour import tour_folder
from postwright.gui.environments.sidebar import EnvironmentSidebar
from postwright.gui.pages.welcome import WelcomePage
from postwright.gui.request_tab import RequestTab
from postwright.gui.said_words import translated
from postwright.gui.tab.answer_charset import AnswerCharset
from postwright.gui.tab.answer_filters import AnswerFilters
from postwright.gui.tab.draft_names import draft_name
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.widgets.shown_keys import ShownKeys
from postwright.gui.window.tab_key import TabKey
from postwright.gui.window.wire_export import WireExport
from postwright.gui.words import labelled
from postwright.model import tree
from postwright.model.collection import RequestRef
from postwright.model.request import Request
from postwright.storage.files import copy_folder

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow
    from postwright.gui.tab.auth import OwnerPlace

TOUR = "Postwright tour"


class Chrome(QObject):
    """Knows who asks for what."""

    told = Signal(str)
    """A sentence from any thread, to be shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._tab_menu = QMenu(window)
        self._drafts_menu = QMenu(window)
        self.told.connect(window.notices.warn)
        self._connect_header()
        self._connect_sidebar()
        self._connect_status()
        window.pages.welcome_made.connect(self._connect_welcome)
        TabKey(window.status.tab_key, self)
        window.pages.crashes.noted.connect(window.notices.tell)

    def _connect_header(self) -> None:
        header, actions, tabs = self._window.header, self._window.action_table, self._window.tabs
        ShownKeys(actions.commands, header.field.show_keys, header.field)
        ShownKeys(actions.switch_environment, header.environment.show_keys, header.environment)
        for action, button in (
            (actions.cookies, header.cookies),
            (actions.toggle_layout, header.layout_button),
            (actions.settings, header.gear),
        ):
            ShownKeys(action, button.show_keys, button)
        header.palette_wanted.connect(actions.open_request.trigger)
        header.cookies_wanted.connect(actions.cookies.trigger)
        header.layout_wanted.connect(actions.toggle_layout.trigger)
        header.settings_wanted.connect(actions.settings.trigger)
        header.notices_wanted.connect(self._show_notices)
        header.environment.chosen.connect(self._choose_environment)
        header.environment.edit_wanted.connect(actions.edit_environments.trigger)
        tabs.new_wanted.connect(actions.new_request.trigger)
        tabs.menu_wanted.connect(self._show_tab_menu)

    def _connect_sidebar(self) -> None:
        sidebar, actions = self._window.sidebar, self._window.action_table
        sidebar.new_collection_wanted.connect(actions.new_collection.trigger)
        sidebar.open_folder_wanted.connect(actions.open_folder.trigger)
        self.environments = EnvironmentSidebar(self._window)
        sidebar.environments.opened.connect(self._open_environment)
        sidebar.history.opened.connect(self._open_from_history)
        self._window.pages.answer_wanted.connect(self._open_answer)

    def _connect_status(self) -> None:
        status, actions = self._window.status, self._window.action_table
        status.cookies_wanted.connect(actions.cookies.trigger)
        status.console_wanted.connect(actions.console.trigger)
        status.zoom_wanted.connect(actions.settings.trigger)
        status.settings_wanted.connect(self._window.pages.settings)
        status.folder_wanted.connect(self._show_folder)
        status.drafts_wanted.connect(self._show_drafts)

    def _connect_welcome(self, page: WelcomePage) -> None:
        actions = self._window.action_table
        page.show_keys(actions)
        page.url_bar.send_requested.connect(actions.send.trigger)
        page.curl_wanted.connect(actions.focus_url.trigger)
        page.open_wanted.connect(actions.open_folder.trigger)
        page.tour_wanted.connect(actions.open_tour.trigger)
        try:
            page.show_server(self._window.session.demo_url())
        except OSError as error:
            page.show_no_server(translated(str(error)))

    def connect_tab(self, tab: RequestTab) -> None:
        """Wire a request's tab."""
        window = self._window
        actions = window.action_table
        ShownKeys(actions.send, tab.url_bar.send.show_keys, tab)
        ShownKeys(actions.send, tab.response.body_tab.keys.setText, tab)
        ShownKeys(actions.save, tab.title.show_save_keys, tab)
        ShownKeys(actions.rename, tab.title.show_rename_keys, tab)
        tab.url_bar.send.menu.addActions(window.menus.send.actions())
        tab.request_pane.copy_curl_wanted.connect(window.action_table.copy_curl.trigger)
        tab.save_wanted.connect(window.action_table.save.trigger)
        tab.quiet.connect(partial(window.saving.save_quietly, tab))
        tab.disk_answered.connect(partial(window.disk.settle, tab))
        tab.renamed.connect(window.rename_current)
        tab.crumb_chosen.connect(self._show_crumb)
        tab.face_changed.connect(self.show_title)
        tab.fix_wanted.connect(self._fix)
        tab.variables.edit_wanted.connect(self._edit_variable)
        tab.auth.owner_wanted.connect(self._edit_owner)
        tab.variables.owner_wanted.connect(self._edit_owner)
        tab.variables.request_wanted.connect(partial(window.open_ref, keep=True))
        tab.auth.run_wanted.connect(self._run)
        tab.response.save_requested.connect(window.action_table.save_response.trigger)
        WireExport(window.tasks, window.notices, tab)
        AnswerCharset(tab.document, tab.response)
        AnswerFilters(tab, window.session.workspace.state)
        window.examples.connect_tab(tab)
        window.history.comparing.serve(tab)
        tab.response.jar_requested.connect(window.action_table.cookies.trigger)
        tab.response.history_chosen.connect(self._show_answer)

    def show_title(self) -> None:
        """Call the window after the request in front."""
        tab = self._window.tabs.request_tab
        self._window.setWindowTitle(f"{tab.shown_name} — Postwright" if tab else "Postwright")

    # What is asked for

    def warn(self, what: str, error: BaseException) -> None:
        """Tell what could not be kept; from any thread."""
        self.told.emit(labelled(translated(what), translated(str(error))))

    def _show_notices(self) -> None:
        self._window.notices.popup(self._window.header.bell)

    def _choose_environment(self, name: str) -> None:
        if root := self._window.root():
            self._window.session.environments.choose(root, name)

    def _open_environment(self, name: str) -> None:
        if root := self._window.root():
            self._window.pages.environments(root, name)

    def _open_answer(self, exchange_id: str) -> None:
        self._open_from_history(exchange_id, True)

    def _open_from_history(self, exchange_id: str, keep: bool) -> None:
        self._window.commands.request.open_from_history(exchange_id, keep)

    def _show_answer(self, exchange_id: str) -> None:
        self._window.commands.request.show_answer(exchange_id)

    def _show_crumb(self, depth: int) -> None:
        window = self._window
        if tab := window.tabs.request_tab:
            window.sidebar.show_page(0)
            window.sidebar.tree.select(tab.ref.collection, tab.ref.path[:depth])
            window.sidebar.tree.setFocus()

    def _fix(self, name: str) -> None:
        """Do what an error page asks for outside of the request."""
        window = self._window
        if name in ("open_settings", "proxy_settings", "add_ca"):
            window.pages.settings("network")
        elif name == "allow_env":
            window.pages.settings("variables")
        elif name in ("set_variable", "switch_environment"):
            if window.root():
                window.commands.edit_environments()
            else:
                window.notices.warn(
                    self.tr("Save the request into a collection: variables live there.")
                )

    def _edit_variable(self, name: str, environment: str) -> None:
        if root := self._window.root():
            self._window.pages.environments(root, environment).edit_variable(name, environment)

    def _edit_owner(self, place: "OwnerPlace") -> None:
        root = FilePath(place.ref.collection)
        self._window.pages.shared(root, place.ref.path).tabs.choose(place.page)

    def _run(self, ref: RequestRef) -> None:
        tab = self._window.tabs.open(ref)
        if not tab.sending:
            tab.send()

    def _show_folder(self) -> None:
        if root := self._window.root():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(root)))

    def _show_drafts(self) -> None:
        menu, window = self._drafts_menu, self._window
        menu.clear()
        for ref, request in window.session.drafts.kept.items():
            label = menu_text(f"{request.method} {draft_name(request)}")
            menu.addAction(label, partial(window.tabs.open, ref, request))
        menu.popup(window.status.drafts.mapToGlobal(QPoint(0, 0)) - QPoint(0, 40))

    def _show_tab_menu(self, index: int, at: QPoint) -> None:
        menu, tabs = self._tab_menu, self._window.tabs
        menu.clear()
        menu.addAction(self.tr("Close"), partial(tabs.close_tab, index))
        menu.addAction(self.tr("Close the others"), partial(tabs.close_others, index))
        menu.addAction(self._window.action_table.reopen_tab)
        menu.popup(at)

    # The tour

    def is_tour(self, root: FilePath) -> bool:
        """Tell whether a collection is the one that ships with the program."""
        return root.name == TOUR

    def open_tour(self) -> None:
        """Bring the tour back and open its first request."""
        self._window.tasks.start(self._open_tour(), "tour")

    async def _open_tour(self) -> None:
        window = self._window
        root = await self.copy_tour()
        opened = await window.session.open_folder(root)
        first = next(
            (path for path, item in tree.walk(opened.tree) if isinstance(item.value, Request)), None
        )
        if first is not None:
            window.sidebar.show_page(0)
            window.open_ref(RequestRef(str(root), first), True)

    async def copy_tour(self) -> FilePath:
        """Put the tour among the user's own collections, unless it is there. Return where."""
        paths = self._window.session.workspace.paths
        root = paths.collections / TOUR
        if not root.exists():
            await asyncio.to_thread(copy_folder, tour_folder(), root)
        return root
