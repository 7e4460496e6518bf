"""Looks through all open collections in the background, and leads to each hit."""

import asyncio
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from postwright.analysis.patterns import BadPattern
from postwright.analysis.request_search import Hit, Wanted, search
from postwright.gui.pages.search import Found, Owner, SearchPage
from postwright.gui.request.request_pane import go_to_row
from postwright.gui.request_tab import RequestTab
from postwright.gui.said_words import translated
from postwright.gui.window.tabs import TabFace
from postwright.model import tree
from postwright.model.collection import Broken, Collection, Folder, Path, RequestRef
from postwright.model.request import Request
from postwright.workspace.opened import OpenCollection

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

AT_ONCE = 200
"""Items that are looked through between two looks at the window."""
MOST_HITS = 1000


class Finding(QObject):
    """Owns the page; one search at a time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._searching: asyncio.Task[object] | None = None
        window.tabs.closing.connect(self._let_go)

    def open(self) -> SearchPage:
        """Show the page with the cursor in its field."""
        tabs = self._window.tabs
        page = tabs.page(SearchPage)
        if not isinstance(page, SearchPage):
            page = SearchPage(self._window.theme)
            page.wanted.connect(self._start)
            page.opened.connect(self.go_to)
        tabs.open_page(page, TabFace(self.tr("Search"), icon="search"))
        page.field.setFocus()
        page.field.selectAll()
        return page

    def _let_go(self, widget: QWidget) -> None:
        if isinstance(widget, SearchPage):
            widget.put_away()
            self._stop()

    def _stop(self) -> None:
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None

    def _start(self, wanted: Wanted) -> None:
        self._stop()
        page = self._window.tabs.page(SearchPage)
        if isinstance(page, SearchPage):
            page.clear()
            if wanted.text:
                self._searching = self._window.tasks.start(self._search(page, wanted), "search")

    async def _search(self, page: SearchPage, wanted: Wanted) -> None:
        count = 0
        for opened in self._window.session.collections:
            drafts = self._window.session.drafts.kept.items()
            typed = {ref.path: one for ref, one in drafts if ref.collection == str(opened.root)}
            found = search(opened.tree, wanted, typed)
            try:
                while batch := await asyncio.to_thread(_some, found):
                    for hits in filter(None, batch):
                        count += len(hits)
                        owner = _owner(opened, hits[0].path)
                        page.add(owner, [Found(opened.root, hit) for hit in hits])
                    if count >= MOST_HITS:
                        text = self.tr("The first {n}; type more to find less")
                        page.tell(text.format(n=count))
                        return
            except BadPattern as error:
                page.tell(translated(str(error)))
                return
        page.tell(self.tr("Found: {n}").format(n=count) if count else self.tr("Nothing found"))

    def go_to(self, found: Found) -> None:
        """Open what has the hit, with the focus where it is."""
        window, hit = self._window, found.hit
        opened = window.session.collection(found.root)
        if opened is None:
            return
        item = tree.find(opened.tree, hit.path) if hit.path else None
        value: object = item.value if item else opened.tree
        if hit.page == "environment":
            window.pages.environments(found.root, hit.where)
        elif isinstance(value, Folder | Collection):
            window.pages.shared(found.root, hit.path).tabs.choose(hit.page)
        elif isinstance(value, Broken):
            window.disk.edit_file(found.root, hit.path)
        elif isinstance(value, Request):
            window.open_ref(RequestRef(str(found.root), hit.path), True)
            if (tab := window.tabs.request_tab) is not None:
                _show(tab, hit)


def _some(found: Iterator[list[Hit]]) -> list[list[Hit]]:
    return list(islice(found, AT_ONCE))


def _owner(opened: OpenCollection, path: Path) -> Owner:
    item = tree.find(opened.tree, path) if path else None
    if item is None:
        return Owner(opened.tree.name, "", str(opened.root))
    folders = tree.lineage_of(opened.tree, path).folders
    method = item.value.method if isinstance(item.value, Request) else ""
    names = (opened.tree.name, *(folder.name for folder in folders if folder is not item.value))
    return Owner(item.value.name, method, " / ".join(names))


def _show(tab: RequestTab, hit: Hit) -> None:
    """Put the focus into the field that has the hit."""
    pane = tab.request_pane
    if hit.page in ("url", "name"):
        tab.url_bar.focus_url()
        return
    pane.choose(hit.page)
    if hit.page == "headers":
        go_to_row(pane.headers.page.yours.table, hit.where)
    elif hit.page == "variables":
        go_to_row(pane.variables.page.table, hit.where)
    elif hit.page == "params":
        table = pane.params.query.table
        listed = any(hit.where.endswith(f" {row.name}") for row in tab.document.request.params
                     if row.kind == "query")  # fmt: skip
        go_to_row(table if listed else pane.params.path, hit.where)
    elif hit.page == "body" and not hit.where:
        _select(pane.body.page.text.editor, hit)
    elif hit.page == "docs" and not hit.where:
        _select(pane.docs.page.edit, hit)
    elif hit.page == "auth":
        pane.auth.page.go_to(hit.where)


def _select(edit: QPlainTextEdit, hit: Hit) -> None:
    block = edit.document().findBlockByNumber(max(hit.number - 1, 0))
    cursor = QTextCursor(block if block.isValid() else edit.document().firstBlock())
    start = cursor.block().position()
    last = start + len(cursor.block().text())
    cursor.setPosition(min(start + max(hit.at, 0), last))
    if hit.length:
        end = min(start + hit.at + hit.length, last)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.centerCursor()
    edit.setFocus()
