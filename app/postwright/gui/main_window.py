"""The window: lays the parts out and lets each follow what the others changed."""

from functools import partial
from pathlib import Path as FilePath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from postwright.gui.actions import Actions
from postwright.gui.environments.desks import EnvironmentDesks
from postwright.gui.models.collection_tree import CollectionTree
from postwright.gui.models.tree_nodes import TreeSource
from postwright.gui.palette.choices import Choices
from postwright.gui.palette.palette import Palette
from postwright.gui.request.document import RequestDocument
from postwright.gui.request_tab import RequestTab
from postwright.gui.sidebar.history_list import HistoryModel, summary_of
from postwright.gui.sidebar.sidebar import NARROWEST, WIDEST, Sidebar
from postwright.gui.tab.disk_answers import DiskAnswers
from postwright.gui.tab.saving import Saving
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.widgets.key_splitter import KeySplitter
from postwright.gui.window.arrangement import Arrangement
from postwright.gui.window.chrome import Chrome
from postwright.gui.window.collection_commands import CollectionCommands
from postwright.gui.window.commands import Commands
from postwright.gui.window.examples import Examples
from postwright.gui.window.finding import Finding
from postwright.gui.window.header import Header
from postwright.gui.window.history_panel import HistoryPanel
from postwright.gui.window.menus import Menus
from postwright.gui.window.notices import Notices
from postwright.gui.window.open_tabs import OpenTabs
from postwright.gui.window.pane_state import PaneState
from postwright.gui.window.regions import RegionWindow
from postwright.gui.window.restoring import Restoring
from postwright.gui.window.runs import Runs
from postwright.gui.window.status_bar import StatusBar
from postwright.gui.window.travel import Travel
from postwright.gui.window.window_pages import WindowPages
from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.model.request import Request

SIZE, SMALLEST, LEAST = (1440, 900), (760, 520), (720, 450)


class MainWindow(RegionWindow):
    """One window over one session."""

    closed = Signal()

    def __init__(
        self, theme: Theme, desks: EnvironmentDesks, tasks: Tasks, actions: Actions
    ) -> None:
        super().__init__()
        self.theme, self.session, self.tasks = theme, desks.session, tasks
        self.action_table = actions
        self.pane_state = PaneState(self)
        self.documents: dict[RequestRef, RequestDocument] = {}
        """Of another window, for the tabs that are to go on with them."""
        self.setObjectName("main_window")
        self.setWindowTitle("Postwright")
        self._make(desks)
        self._lay_out()
        self._connect()

    def _make(self, desks: EnvironmentDesks) -> None:
        theme, session = self.theme, self.session
        self.tree_model = CollectionTree(self)
        self.history_model = HistoryModel(self)
        self.menus = Menus(self.action_table, self)
        self.header = Header(theme, self.menus.all, self)
        self.sidebar = Sidebar(theme, self.tree_model, self.history_model, self.menus.new)
        self.tabs = OpenTabs(theme, self._make_tab)
        self.status = StatusBar(theme)
        divider = self.tr("Divider between sidebar and tabs")
        self.splitter = KeySplitter(theme, Qt.Orientation.Horizontal, divider)
        self.notices = Notices(theme, self)
        self.pages = WindowPages(theme, desks, self.tasks, self.tabs, self)
        self.saving = Saving(theme, session, self.notices, self)
        self.disk = DiskAnswers(self)
        self.collections = CollectionCommands(
            session, self.tasks, self.notices, self.tree_model, self.sidebar.tree, self
        )
        self.arrangement = Arrangement(self)
        self.travel = Travel(self)
        self.restoring = Restoring(self)
        self.chrome = Chrome(self)
        self.history = HistoryPanel(self)
        self.finding = Finding(self)
        self.runs = Runs(self)
        self.examples = Examples(theme, session, self.tasks, self.notices, self.tabs)
        self.palette_box = Palette(theme, Choices(self), self.action_table.send, self)
        self.commands = Commands(self)

    def _lay_out(self) -> None:
        self.setMenuWidget(self.header)
        self.splitter.addWidget(self.sidebar)
        self.splitter.addWidget(self.tabs)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.setCentralWidget(self.splitter)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 0, 0)
        if (inner := bar.layout()) is not None:
            inner.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self.status, 1)
        self.resize(*SIZE)
        self._relay()

    def _relay(self) -> None:
        px = self.theme.px
        self.setMinimumSize(QSize(*SMALLEST).expandedTo(QSize(*map(px, LEAST))))
        self.sidebar.setMinimumWidth(px(NARROWEST))
        self.sidebar.setMaximumWidth(px(WIDEST))
        self.statusBar().setFixedHeight(px(26))
        self.arrangement.fit()
        self.show_place()

    def _connect(self) -> None:
        session = self.session
        self.theme.changed.connect(self._relay)
        session.collections_changed.connect(self.show_collections)
        session.drafts.changed.connect(self.show_collections)
        session.environments.changed.connect(self.show_place)
        session.settings_changed.connect(self.show_place)
        session.exchange_recorded.connect(self._add_to_history)
        session.moved.connect(self.tabs.follow_move)
        session.taken_back.connect(self._keep_taken_back)
        self.tabs.current_changed.connect(self.show_place)
        self.tabs.counted.connect(self._mind_empty)
        self.tabs.closing.connect(self._let_go)
        self.collections.opened.connect(self.open_ref)
        self.collections.removed.connect(self.tabs.close_below)
        self.collections.environments_wanted.connect(self.pages.environments)
        self.collections.shared_wanted.connect(self.pages.shared)
        self.collections.text_wanted.connect(self.disk.edit_file)
        self.collections.run_wanted.connect(self.runs.go_to)
        self.pages.shared_changed.connect(self.commands.show_possible)
        self.pages.failed.connect(partial(self.chrome.warn, self.tr("Not saved")))
        self.saving.moved.connect(self._settled)
        self.saving.at_hand = self.collections.place

    # Tabs

    def _make_tab(self, ref: RequestRef, request: Request | None) -> RequestTab:
        document = self.documents.pop(ref, None) or self._document(ref, request)
        menus = (self.menus.copy_as, self.menus.more)
        tab = RequestTab(self.theme, self.session, self.tasks, document, menus, self.pane_state)
        document.live_in(tab)
        self.arrangement.arrange(tab)
        self.session.undo_group.addStack(document.undo_stack)
        tab.finished.connect(self._finished)
        tab.face_changed.connect(self.commands.show_possible)
        self.travel.serve(tab)
        self.chrome.connect_tab(tab)
        tab.recall_disk()
        return tab

    def _document(self, ref: RequestRef, request: Request | None) -> RequestDocument:
        saved, typed = self.session.saved(ref), self.session.drafts.of(ref)
        return RequestDocument(typed or request or saved or Request(), ref, saved)

    def open_ref(self, ref: RequestRef, keep: bool) -> None:
        """Show a request with its last answer."""
        tab = self.tabs.open(ref, keep=keep)
        if tab.exchange is None and not tab.sending:
            last = self.session.workspace.history.last(ref)
            if last is not None:
                tab.show_exchange(last)

    def _let_go(self, widget: QWidget) -> None:
        if isinstance(widget, RequestTab):
            widget.put_away()
            self.session.undo_group.removeStack(widget.document.undo_stack)
            widget.document.undo_stack.clear()  # its steps would keep the tab alive
        else:
            self.runs.let_go(widget)
            self.pages.let_go(widget)

    def _keep_taken_back(self, ref: RequestRef) -> None:
        if tab := self.tabs.tab_of(ref):
            tab.keep_without_file()

    def _mind_empty(self, count: int) -> None:
        if count == 0:
            self.pages.welcome()

    def _settled(self, tab: RequestTab, ref: RequestRef) -> None:
        self.sidebar.tree.select(ref.collection, ref.path)
        tab.refresh()
        self.show_place()

    def rename_current(self, name: str) -> None:
        """Give the request in front another name; one with a file at once."""
        tab = self.tabs.request_tab
        if tab is None:
            return
        if tab.is_new or tab.lost or not tab.ref.collection:
            tab.rename(name)
        else:
            self.session.edits.rename(FilePath(tab.ref.collection), tab.ref.path, name)

    def _finished(self, exchange: Exchange) -> None:
        for tab in self.tabs.request_tabs:
            if tab.exchange is exchange and tab is not self.tabs.current:
                tab.news = True
                tab.face_changed.emit()

    # What follows what

    def show_collections(self) -> None:
        """Let tree, tabs and status bar show the collections as they are."""
        drafts = self.session.drafts.kept
        self.tree_model.show([self._source(opened.root) for opened in self.session.collections])
        own = self.session.workspace.paths.collections
        others = [c for c in self.session.collections if not self.chrome.is_tour(c.root)]
        self.sidebar.show_hint(not others and own is not None)
        self.status.show_drafts(len(drafts))
        for tab in self.tabs.request_tabs:
            tab.follow_file()
            if tab.lost:
                tab.follow_return()
            tab.refresh()
        self.show_place()

    def _source(self, root: FilePath) -> TreeSource:
        opened = self.session.workspace.opened(root)
        kept = (ref for ref in self.session.drafts.kept if ref.collection == str(root))
        mine = frozenset(ref.path for ref in kept if not ref.draft)
        return TreeSource(root, opened.tree, opened.error, mine)

    def root(self) -> FilePath | None:
        """Return the collection that the tab in front is about, else the tree's current one."""
        tab = self.tabs.request_tab
        if tab is not None:
            return FilePath(tab.ref.collection) if tab.ref.collection else None
        current = self.tabs.current
        page_root = self.pages.root_of(current) or self.runs.root_of(current)
        node = self.sidebar.tree.current()
        return page_root or (node.root if node else None)

    def show_place(self) -> None:
        """Let header, lists and status bar show the current tab's collection."""
        root, tab = self.root(), self.tabs.request_tab
        opened = self.session.collection(root) if root else None
        environments = opened.tree.environments if opened else ()
        active = opened.environment if opened else ""
        self.header.environment.show_environments(environments, active, available=bool(opened))
        self.sidebar.environments.show_environments(environments, active, nowhere=not opened)
        nowhere = self.tr("In no collection") if tab and not opened else ""
        self.status.show_folder(opened.tree.name if opened else nowhere, str(root or ""))
        self.travel.show()
        self.chrome.show_title()
        if tab is not None:
            self.sidebar.tree.select(tab.ref.collection, tab.ref.path)
            self.header.show_layout(tab.stacked)
            tab.document.undo_stack.setActive(True)
        self.commands.show_possible()

    def _add_to_history(self, exchange: Exchange) -> None:
        self.history_model.add(summary_of(exchange))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()
