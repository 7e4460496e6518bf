"""How the parts of the window lie: panes beside or stacked, and what a small window gives up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postwright.gui.sidebar.sidebar import NARROWEST
from postwright.gui.widgets.row_height import is_low
from postwright.gui.window.header import COMPACT_BELOW

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow
    from postwright.gui.request_tab import RequestTab


class Arrangement(QObject):
    """One for all tabs of a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.layout = ""
        """`beside` or `stacked` where the user chose, else nothing."""
        self.sidebar_width = 0
        """What the sidebar gets back where the window is wide again; 0: what it has."""
        self._compact = False

    def choose_layout(self, layout: str) -> None:
        """Put the panes this way in every tab."""
        self.layout = layout
        for tab in self._window.tabs.request_tabs:
            tab.set_layout(layout)

    def toggle_layout(self) -> None:
        """Put the panes the other way; it stays so in this window."""
        if tab := self._window.tabs.request_tab:
            self.choose_layout("beside" if tab.stacked else "stacked")
            self._window.header.show_layout(tab.stacked)

    def fit(self) -> None:
        """Give up what a small window has no room for, and take it back in a larger one."""
        if self._narrow != self._compact:
            self._compact = self._narrow
            self._fit_sidebar()
        for tab in self._window.tabs.request_tabs:
            self._fit_tab(tab)

    def arrange(self, tab: "RequestTab") -> None:
        """Let a new tab lie as the others do."""
        tab.set_layout(self.layout)
        self._fit_tab(tab)

    @property
    def _narrow(self) -> bool:
        return self._window.width() < self._window.theme.px(COMPACT_BELOW)

    def _fit_sidebar(self) -> None:
        window, before = self._window, self.sidebar_width
        window.sidebar.set_compact(self._compact)
        sizes = window.splitter.sizes()
        self.sidebar_width = sizes[0] if self._compact else 0
        width = window.theme.px(NARROWEST) if self._compact else before or sizes[0]
        window.splitter.setSizes([width, sum(sizes) - width])

    def _fit_tab(self, tab: "RequestTab") -> None:
        tab.show_title(not self._narrow)
        tab.set_short(is_low(self._window, self._window.theme))
