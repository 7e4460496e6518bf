"""Which collection's runs are shown where: one page for each collection."""

from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from postwright.gui.window.tabs import TabFace
from postwright.model.collection import Path
from postwright.model.exchange import Exchange

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow
    from postwright.gui.pages.runner import RunAnswer, RunnerPage


class Runs(QObject):
    """Opens the pages and ends what runs in them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._pages: list[RunnerPage] = []

    def open_current(self) -> None:
        """Show the runner of the collection in front, with what is in front ticked alone."""
        window = self._window
        tab, node = window.tabs.request_tab, window.sidebar.tree.current()
        if window.sidebar.tree.hasFocus() and node is not None:
            self.go_to(node.root, node.path)
        elif tab is not None and tab.ref.collection:
            self.go_to(FilePath(tab.ref.collection))
        elif root := window.root():
            self.go_to(root)

    def go_to(self, root: FilePath, path: Path = ()) -> None:
        """Show the runner with the focus on what begins the run."""
        self.open(root, path).run_button.setFocus()

    def open(self, root: FilePath, path: Path = ()) -> "RunnerPage":
        """Show the runner of a collection with what lies at or below a place ticked."""
        from postwright.gui.pages.runner import RunnerPage  # only who runs collections pays

        window = self._window
        page = next((one for one in self._pages if one.root == root), None)
        if page is None:
            page = RunnerPage(window.theme, window.session, root)
            page.open_wanted.connect(self._open_request)
            page.compare_wanted.connect(self._compare)
            page.folder.failed.connect(self._tell)
            self._pages.append(page)
        if path and not page.process.running:
            page.choose(path)
        opened = window.session.collection(root)
        name = opened.tree.name if opened else root.name
        face = TabFace(self.tr("Run: {name}").format(name=name), icon="play")
        window.tabs.open_page(page, face)
        return page

    @property
    def running(self) -> bool:
        """Whether a run is on its way."""
        return any(page.process.running for page in self._pages)

    def page_of(self, widget: QWidget | None) -> "RunnerPage | None":
        """Return what is in a tab where it is a page of runs."""
        return next((page for page in self._pages if page is widget), None)

    def root_of(self, widget: QWidget | None) -> FilePath | None:
        """Return the collection that a page is about."""
        page = self.page_of(widget)
        return page.root if page else None

    def let_go(self, widget: QWidget) -> None:
        """Before a page goes: end its run."""
        for page in [one for one in self._pages if one is widget]:
            page.put_away()
            self._pages.remove(page)

    def put_away(self) -> None:
        """At the end of the program: end every run."""
        for page in self._pages:
            page.put_away()

    def _open_request(self, answer: "RunAnswer") -> None:
        self._window.open_ref(answer.ref, True)
        tab = self._window.tabs.request_tab
        if tab is not None and answer.exchange is not None and not tab.sending:
            tab.show_exchange(answer.exchange)

    def _compare(self, sides: tuple[Exchange, Exchange]) -> None:
        self._window.history.comparing.compare(*sides)

    def _tell(self, error: OSError) -> None:
        self._window.chrome.warn(self.tr("The report was not saved"), error)
