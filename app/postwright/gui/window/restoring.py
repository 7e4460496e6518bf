"""Brings the window back as it was left: place, panes, tabs, drafts, last answers; first run."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

from postwright.gui.request_tab import RequestTab
from postwright.gui.sidebar.sidebar import WIDTH
from postwright.gui.window.frame import keep_frame
from postwright.gui.window.open_tabs import memory_of
from postwright.gui.window.page_memory import bring_back_page, memory_of_page
from postwright.gui.window_state import TabMemory, WindowMemory, recall, remember
from postwright.model.collection import RequestRef

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

HISTORY_SHOWN = 500


class Restoring(QObject):
    """Reads the memory once, writes it at the end and after a tab was opened or closed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._memory = recall(window.session.workspace.state)
        self._restored = False

    @property
    def first_run(self) -> bool:
        return not self._memory.started_before

    def geometry(self) -> None:
        """Give the window its place; before it is shown."""
        window, memory = self._window, self._memory
        if memory.geometry and window.isWindow():  # else its frame has taken its place already
            window.restoreGeometry(QByteArray(memory.geometry))
        px = window.theme.px
        width = memory.sidebar_width or px(WIDTH)
        window.splitter.setSizes([width, max(window.width() - width, px(400))])
        window.sidebar.setVisible(memory.sidebar_shown)
        window.sidebar.show_page(memory.sidebar_page)
        window.arrangement.choose_layout(memory.layout)
        window.pane_state.panes = memory.panes
        window.sidebar.tree.set_open_nodes(memory.expanded, memory.known)
        window.arrangement.fit()

    async def tabs(self) -> None:
        """Open what was open, each with its last answer."""
        window, memory = self._window, self._memory
        history = window.session.workspace.history
        recent = await asyncio.to_thread(history.recent, HISTORY_SHOWN)
        window.history_model.show([entry.summary for entry in recent])
        for tab in memory.tabs:
            self.bring_back(tab)
        for ref in window.session.drafts.kept:
            if ref.draft and window.tabs.tab_of(ref) is None:
                self.bring_back(TabMemory(collection=ref.collection, draft=ref.draft))
        if self.first_run:
            window.sidebar.tree.expandAll()
        if not window.tabs.widgets:
            window.pages.welcome().url_bar.focus_url()
        else:
            window.tabs.go(min(memory.current, len(window.tabs.widgets) - 1))
        self._restored = True

    def begin_again(self) -> None:
        """Take note that another window had it all open: from now on there is something to keep."""
        window = self._window
        self.geometry()
        recent = window.session.workspace.history.recent(HISTORY_SHOWN)
        window.history_model.show([entry.summary for entry in recent])
        self._restored = True

    def bring_back(self, memory: TabMemory) -> None:
        """Open one tab as it was; what is gone stays away."""
        window = self._window
        if memory.page:
            bring_back_page(window, memory)
            return
        ref = RequestRef(memory.collection, memory.path, memory.draft)
        known = window.session.saved(ref) is not None or ref in window.session.drafts.kept
        if not known:
            return
        tab = window.tabs.open(ref)
        history = window.session.workspace.history
        exchange = history.get(memory.answer) if memory.answer else None
        exchange = exchange or history.last(ref)
        if exchange is not None:
            tab.show_exchange(exchange, aloud=False)

    def keep(self) -> None:
        """Remember the window as it is now."""
        window = self._window
        if not self._restored:
            return
        tabs: list[TabMemory] = []
        for widget in window.tabs.widgets:
            if isinstance(widget, RequestTab):
                widget.keep_pending()
                tabs.append(memory_of(widget))
            elif memory := memory_of_page(window, widget):
                tabs.append(memory)
        sizes = window.splitter.sizes()
        kept = WindowMemory(
            geometry=bytes(window.window().saveGeometry().data()),
            sidebar_width=window.arrangement.sidebar_width
            or sizes[0]
            or self._memory.sidebar_width,
            sidebar_shown=not window.sidebar.isHidden(),
            sidebar_page=window.sidebar.page,
            panes=window.pane_state.panes,
            layout=window.arrangement.layout,
            tabs=tuple(tabs),
            current=window.tabs.bar.currentIndex(),
            expanded=window.sidebar.tree.open_nodes(),
            known=window.sidebar.tree.known_roots(),
            started_before=True,
        )
        remember(window.session.workspace.state, kept)
        keep_frame(window.session.workspace.paths.frame, window, window.splitter)
