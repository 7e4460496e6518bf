"""What each action does in a window: one line in the table for each."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from postwright import __version__
from postwright.gui.models.tree_nodes import Node
from postwright.gui.window.code_command import CodeCommand
from postwright.gui.window.context_key import ContextKey, open_context_menu
from postwright.gui.window.exporting import Exporting
from postwright.gui.window.importing import Importing
from postwright.gui.window.jumping import Jumping
from postwright.gui.window.request_commands import RequestCommands
from postwright.gui.window.undoing import Undoing
from postwright.gui.window.wheel_zoom import WheelZoom
from postwright.gui.window.zooming import Zooming
from postwright.model.collection import Path
from postwright.model.request import Request

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

NEEDS_REQUEST = (
    "save", "save_as", "revert", "send", "send_and_save", "send_repeatedly",
    "send_without_cookies", "send_as", "focus_url", "choose_method", "copy_curl", "copy_code",
    "history", "format_body", "toggle_layout", "console",
)  # fmt: skip
NEEDS_ANSWER = ("copy_body", "save_response", "compare", "compare_worked")
NEEDS_COMPARISON = ("next_difference", "previous_difference")
NEEDS_COLLECTION = (
    "switch_environment", "edit_environments", "run_collection", "export_any", "close_collection",
)  # fmt: skip


class Commands(QObject):
    """Connects the actions, and switches off those that have nothing to act on."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.request = RequestCommands(window)
        self.importing = Importing(window)
        theme, session, tasks, notices = window.theme, window.session, window.tasks, window.notices
        self.exporting = Exporting(theme, session, tasks, notices, window)
        window.collections.export_wanted.connect(self.exporting.ask)
        window.collections.close_wanted.connect(self._close)
        self._code = CodeCommand(theme, session, tasks, notices, window.tabs)
        self.undoing = Undoing(window)
        self._zooming = Zooming(session, self)
        window.palette_box.new_wanted.connect(self._new_request_to)
        for name, act in self._acts().items():
            getattr(window.action_table, name).triggered.connect(partial(_call, act))
        window.action_table.dark_theme.triggered.connect(self._set_dark)
        window.addActions(list(window.action_table.all()))
        WheelZoom(window, window.action_table)
        ContextKey(window.action_table.context_menu, window)

    def _acts(self) -> dict[str, Callable[[], object]]:
        """Return what each action of the table does, by its name."""
        window = self._window
        tabs = {f"tab_{number}": partial(window.tabs.go, number - 1) for number in range(1, 9)}
        return tabs | {
            "new_request": self.new_request,
            "new_folder": window.collections.new_folder,
            "new_collection": window.collections.new_collection,
            "open_folder": window.collections.open_folder,
            "import_any": self.importing.ask,
            "import_curl": self.request.import_curl,
            "save": self.save,
            "save_as": self.request.save_as,
            "revert": self.request.revert,
            "close_tab": self._close_tab,
            "reopen_tab": self._reopen_tab,
            "settings": self.settings,
            "quit": window.close,
            "undo": self.undoing.undo,
            "redo": self.undoing.redo,
            "find": self._find,
            "find_next": self.request.find_next,
            "go_to_line": self.request.go_to_line,
            "filter_response": self.request.filter_response,
            "search_requests": window.finding.open,
            "format_body": self.request.format_body,
            "duplicate": self._duplicate,
            "rename": self._rename,
            "delete": self._delete,
            "commands": partial(window.palette_box.popup, ">"),
            "open_request": partial(window.palette_box.popup, ""),
            "jump": Jumping(window).begin,
            "toggle_sidebar": self._toggle_sidebar,
            "toggle_layout": window.arrangement.toggle_layout,
            "context_menu": open_context_menu,
            "next_pane": partial(self._window.regions.step, 1),
            "previous_pane": partial(self._window.regions.step, -1),
            "tab_right": partial(window.tabs.move_current, 1),
            "tab_left": partial(window.tabs.move_current, -1),
            "next_tab": partial(window.tabs.step, 1),
            "previous_tab": partial(window.tabs.step, -1),
            "tab_9": partial(window.tabs.go, -1),
            "zoom_in": self._zooming.enlarge,
            "zoom_out": self._zooming.reduce,
            "zoom_reset": self._zooming.reset,
            "send": self.request.send,
            "send_and_save": self.request.send_and_save,
            "send_repeatedly": self.request.send_repeatedly,
            "send_as": window.history.identities.open,
            "send_without_cookies": self.request.send_without_cookies,
            "focus_url": self.focus_url,
            "choose_method": self.request.choose_method,
            "copy_curl": self.request.copy_curl,
            "copy_code": self._code.show,
            "copy_body": self.request.copy_body,
            "console": self.request.show_console,
            "save_response": self.request.save_response,
            "history": self.request.show_history,
            "compare": window.history.comparing.compare_current,
            "compare_worked": window.history.comparing.compare_worked,
            "next_difference": partial(window.history.comparing.step, 1),
            "previous_difference": partial(window.history.comparing.step, -1),
            "switch_environment": self._switch_environment,
            "edit_environments": self.edit_environments,
            "cookies": self.cookies,
            "run_collection": window.runs.open_current,
            "export_any": self._export,
            "close_collection": self._close_collection,
            "help_shortcuts": self._shortcuts,
            "welcome": self.welcome,
            "open_tour": window.chrome.open_tour,
            "open_log": window.pages.open_log,
            "about": self._about,
        }

    def show_possible(self) -> None:
        """Switch off what has nothing to act on."""
        window, tab = self._window, self._window.tabs.request_tab
        welcome = window.pages.shown_welcome() is not None
        self._enable(NEEDS_REQUEST, tab is not None)
        if welcome or window.pages.sends_by() is not None:
            self._enable(("send",), True)
        if welcome:
            self._enable(("focus_url",), True)
        saved = tab or window.pages.shown_shared() or window.disk.shown_raw()
        self._enable(("save",), saved is not None and saved.unsaved)
        self._enable(("revert",), tab is not None and tab.document.dirty and not tab.is_new)
        self._enable(NEEDS_COMPARISON, window.history.comparing.shown is not None)
        self._enable(NEEDS_ANSWER, tab is not None and tab.exchange is not None)
        self._enable(NEEDS_COLLECTION, window.root() is not None)
        window.action_table.dark_theme.setChecked(window.theme.name == "dark")

    def _enable(self, names: tuple[str, ...], on: bool) -> None:
        for name in names:
            getattr(self._window.action_table, name).setEnabled(on)

    # Requests and tabs

    def new_request(self) -> None:
        """Open an empty request, of the collection at hand; Save will ask where it goes."""
        self._new_request_to("")

    def _new_request_to(self, url: str) -> None:
        root = self._window.root()
        opened = self._window.session.collection(root) if root else None
        folder = self._folder_in_front()
        tab = self._window.tabs.open_new(Request(url=url), opened.root if opened else None)
        self._window.saving.suggest(tab, folder)
        tab.url_bar.focus_url()

    def _folder_in_front(self) -> Path | None:
        """Return the folder that the tab in front is in, or about; None: it is about none."""
        if tab := self._window.tabs.request_tab:
            return self._window.saving.suggested(tab) if tab.is_new else tab.ref.path[:-1]
        shared = self._window.pages.shown_shared()
        return shared.document.ref.path if shared else None

    def save(self) -> None:
        """Write the current request's file."""
        if tab := self._window.tabs.request_tab:
            self._window.saving.save(tab)
        elif page := self._window.pages.shown_shared() or self._window.disk.shown_raw():
            page.save()

    def _close_tab(self) -> None:
        self._window.tabs.close_tab(self._window.tabs.bar.currentIndex())

    def _reopen_tab(self) -> None:
        memory = self._window.tabs.reopenable()
        if memory is not None:
            self._window.restoring.bring_back(memory)

    def focus_url(self) -> None:
        """Put the cursor into the URL of what is in front."""
        if tab := self._window.tabs.request_tab:
            tab.url_bar.focus_url()
        elif page := self._window.pages.shown_welcome():
            page.url_bar.focus_url()

    # Editing

    def _find(self) -> None:
        sidebar = self._window.sidebar
        focus = QApplication.focusWidget()
        if focus is not None and sidebar.isAncestorOf(focus):
            sidebar.filter.setFocus()
            sidebar.filter.selectAll()
        else:
            self.request.find()

    def _tree_node(self) -> Node | None:
        """Return the tree's row where it has the focus, else that of the current tab."""
        tree, tab = self._window.sidebar.tree, self._window.tabs.request_tab
        if tree.hasFocus() or tab is None:
            return tree.current()
        index = self._window.tree_model.find(tab.ref.collection, tab.ref.path)
        return self._window.tree_model.node(index)

    def _duplicate(self) -> None:
        tab = self._window.tabs.request_tab
        if tab is not None and tab.is_new:
            self._window.tabs.open_new(tab.document.request)
        elif (node := self._tree_node()) is not None and node.path:
            self._window.collections.duplicate(node)

    def _rename(self) -> None:
        tab = self._window.tabs.request_tab
        node = self._window.sidebar.tree.current()
        if self._window.sidebar.tree.hasFocus() and node:
            self._window.sidebar.tree.rename(str(node.root), node.path)
        elif tab is not None and tab.title.isVisible():
            tab.title.edit_name()

    def _delete(self) -> None:
        if (node := self._tree_node()) is not None:
            self._window.collections.delete(node)

    # The window

    def _toggle_sidebar(self) -> None:
        sidebar = self._window.sidebar
        sidebar.setVisible(sidebar.isHidden())

    def _set_dark(self, dark: bool) -> None:
        session = self._window.session
        theme = "dark" if dark else "light"
        session.change_settings(replace(session.settings, theme=theme))

    def settings(self, page: str = "appearance") -> None:
        """Open the settings."""
        self._window.pages.settings(page)

    def _switch_environment(self) -> None:
        self._window.header.environment.open_menu()

    def edit_environments(self) -> None:
        """Open the environments of the current collection."""
        if root := self._window.root():
            self._window.sidebar.show_page(2)
            self._window.pages.environments(root).go_to_variables()

    def cookies(self) -> None:
        """Open the jar that the current request uses."""
        root = self._window.root()
        self._window.pages.cookies(str(root) if root else "")

    def _export(self) -> None:
        if root := self._window.root():
            self.exporting.ask(root)

    def _close_collection(self) -> None:
        if root := self._window.root():
            self._close(root)

    def _close(self, root: FilePath) -> None:
        """Take a collection and its tabs out of the window."""
        window = self._window
        if window.pages.desks.of(root).jobs.busy:
            text = self.tr("A variable is being renamed here. Close it when that is done.")
            window.notices.inform(text)
            return
        for tab in window.tabs.request_tabs:
            if tab.ref.collection == str(root):
                window.tabs.close_widget(tab)
        for page in window.tabs.widgets:
            if root in (window.pages.root_of(page), window.runs.root_of(page)):
                window.tabs.close_widget(page)
        window.session.close_collection(root)

    def _shortcuts(self) -> None:
        self._window.pages.shortcuts()

    def welcome(self) -> None:
        """Open the first page with the cursor in its URL."""
        self._window.pages.welcome().url_bar.focus_url()

    def _about(self) -> None:
        text = self.tr("Postwright {version}").format(version=__version__)
        self._window.notices.inform(text)


def _call(act: Callable[[], object], checked: bool = False) -> None:
    """Call without what QAction.triggered says."""
    act()
