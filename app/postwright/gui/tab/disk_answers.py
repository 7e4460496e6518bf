"""What open tabs do when files change under them, and what the user answers to that."""

from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from postwright.formats.opencollection import YamlError, write_request
from postwright.gui.pages.both_sides import BothSidesPage
from postwright.gui.pages.raw_file import OpenFile, RawFilePage
from postwright.gui.request_tab import RequestTab
from postwright.gui.said_words import translated
from postwright.gui.window.tabs import TabFace
from postwright.model.collection import Path

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

SHOW_BOTH, EDIT_FILE, CLOSE = "show_both", "edit_file", "close"


class DiskAnswers(QObject):
    """Opens what lets a user decide; writing is for `Saving` and the pages."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.session.disk.starting.connect(self._keep_typed)
        window.session.disk.ended.connect(self._follow)
        window.tabs.closing.connect(self._let_go)

    def _keep_typed(self, root: FilePath) -> None:
        """Store what is being typed, with the text that it is typed over."""
        for tab in self._window.tabs.request_tabs:
            if tab.ref.collection == str(root):
                tab.keep_pending()

    def _follow(self, root: FilePath) -> None:
        for tab in self._window.tabs.request_tabs:
            if tab.ref.collection == str(root):
                tab.follow_disk()
        for widget in self._window.tabs.widgets:
            if isinstance(widget, RawFilePage) and widget.root == root:
                widget.follow()

    def settle(self, tab: RequestTab, answer: str) -> None:
        """Do what the bar about a changed file was answered."""
        if answer == SHOW_BOTH:
            self.show_both(tab)
        elif answer == EDIT_FILE:
            self.edit_file(FilePath(tab.ref.collection), tab.ref.path)
        elif answer == CLOSE:
            self._window.session.drafts.drop(tab.ref)
            self._window.tabs.close_widget(tab)
        else:
            self._window.saving.settle(tab, answer)

    def show_both(self, tab: RequestTab) -> None:
        """Show the file beside what was typed."""
        window = self._window
        file = FilePath(tab.ref.collection).joinpath(*tab.ref.path)
        try:
            theirs = file.read_bytes().decode("utf-8", "replace")
        except OSError as error:
            window.notices.warn(translated(str(error)))
            return
        try:
            mine = write_request(tab.document.request, theirs)
        except YamlError:
            mine = write_request(tab.document.request, None)
        name = tab.document.request.name
        page = BothSidesPage(window.theme, tab.ref, name, (theirs, mine))
        page.answered.connect(partial(self._decide, tab, page))
        title = self.tr("{name}: both").format(name=name)
        window.tabs.open_page(page, TabFace(title, icon="split-h"))
        page.setFocus()

    def _decide(self, tab: RequestTab, page: BothSidesPage, answer: str) -> None:
        tabs = self._window.tabs
        tabs.close_widget(page)
        if tab in tabs.request_tabs:
            tabs.show_widget(tab)
            self._window.saving.settle(tab, answer)

    # Files that cannot be read

    def edit_file(self, root: FilePath, path: Path, opened: OpenFile | None = None) -> None:
        """Show the text of a file that cannot be read, to be mended; or go on with what was."""
        window = self._window
        for widget in window.tabs.widgets:
            if isinstance(widget, RawFilePage) and (widget.root, widget.path) == (root, path):
                window.tabs.show_widget(widget)
                return
        page = RawFilePage(window.theme, window.session, root, path, opened)
        page.face_changed.connect(partial(self._show_face, page))
        page.mended.connect(partial(self._open_mended, page))
        window.tabs.open_page(page, page.face())
        page.setFocus()

    def _let_go(self, widget: QWidget) -> None:
        """Before a page goes: let it keep what was typed."""
        if isinstance(widget, RawFilePage):
            widget.keep_draft()

    def shown_raw(self) -> RawFilePage | None:
        """Return the page of a file that is mended, where it is in front."""
        current = self._window.tabs.current
        return current if isinstance(current, RawFilePage) else None

    def _show_face(self, page: RawFilePage) -> None:
        self._window.tabs.set_face(page, page.face())
        self._window.commands.show_possible()

    def _open_mended(self, page: RawFilePage) -> None:
        """Go on with the request, now that it is one."""
        window = self._window
        text = self.tr("{name} can be read again").format(name=page.path[-1])
        window.notices.confirm(text)
        window.tabs.close_widget(page)
        if window.session.saved(page.ref) is not None:
            window.open_ref(page.ref, True)
