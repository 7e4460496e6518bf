"""Builds the window anew in its place, in another language; what is open goes on as it was.

old window ─▶ its memory, documents with their undo, carets ─▶ new window ─▶ old window goes
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from postwright.gui.pages.cookies import CookiesPage
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.pages.raw_file import RawFilePage
from postwright.gui.pages.search import SearchPage
from postwright.gui.pages.welcome import WelcomePage
from postwright.gui.request.document import RequestDocument
from postwright.gui.request_tab import RequestTab
from postwright.model.collection import Path
from postwright.model.exchange import Exchange

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow


class Caret(NamedTuple):
    """Where an editor's text cursor stood."""

    text: QTextDocument
    anchor: int
    position: int
    focused: bool


class OpenRequest(NamedTuple):
    """A request's tab without its widgets."""

    document: RequestDocument
    preview: bool
    pane: str
    answer_page: str
    exchange: Exchange | None
    carets: tuple[Caret, ...]


Reopen = Callable[["MainWindow"], object]
"""Shows another page in a new window."""
Open = OpenRequest | Reopen


def is_busy(window: "MainWindow") -> bool:
    """Tell whether something is on its way that has to end in the tab that began it."""
    return window.runs.running or any(tab.sending for tab in window.tabs.request_tabs)


def put_down(window: "MainWindow") -> tuple[Open, ...]:
    """Let a window keep what it remembers. Return what is open, in the order of its tabs."""
    window.restoring.keep()
    return tuple(_opened(window))


def take_up(window: "MainWindow", opened: tuple[Open, ...], current: int) -> None:
    """Show in a new window what another had open, with that tab in front."""
    window.restoring.begin_again()
    window.show_collections()
    tabs = []
    for one in opened:
        if isinstance(one, OpenRequest):
            tabs.append((_reopen(window, one), one.carets))
        else:
            one(window)
    window.tabs.go(current)
    for tab, carets in tabs:
        _place(tab, carets)


def _opened(window: "MainWindow") -> Iterator[Open]:
    for widget in window.tabs.widgets:
        if isinstance(widget, RequestTab):
            widget.keep_pending()
            yield OpenRequest(
                widget.document,
                widget.preview,
                widget.request_pane.current,
                widget.response.tabs.current_key,
                widget.exchange,
                tuple(_carets(widget)),
            )
        elif reopen := _page(window, widget):
            yield reopen


def _page(window: "MainWindow", widget: QWidget) -> Reopen | None:
    """Let a page keep what was typed. Return what shows it again; None: it is left out."""
    from postwright.gui.pages.shared import SharedPage  # not before the window's first paint

    if isinstance(widget, SharedPage):
        widget.keep_draft()
        return partial(_shared, root=widget.root, path=widget.document.ref.path)
    if isinstance(widget, EnvironmentsPage):
        widget.save()
        return partial(_environments, root=widget.root, name=widget.current)
    if isinstance(widget, CookiesPage):
        return partial(_cookies, root=widget.root)
    if isinstance(widget, WelcomePage):
        return partial(_welcome, document=widget.document)
    if isinstance(widget, SearchPage):
        return partial(_search, text=widget.field.text())
    if isinstance(widget, RawFilePage):
        widget.keep_draft()
        return partial(_raw_file, root=widget.root, path=widget.path)
    root = window.runs.root_of(widget)
    return partial(_runs, root=root) if root else None


def _shared(window: "MainWindow", root: FilePath, path: Path) -> None:
    window.pages.shared(root, path)


def _environments(window: "MainWindow", root: FilePath, name: str) -> None:
    window.pages.environments(root, name)


def _cookies(window: "MainWindow", root: str) -> None:
    window.pages.cookies(root)


def _welcome(window: "MainWindow", document: RequestDocument) -> None:
    window.pages.welcome(document)


def _search(window: "MainWindow", text: str) -> None:
    window.finding.open().field.setText(text)


def _raw_file(window: "MainWindow", root: FilePath, path: Path) -> None:
    window.disk.edit_file(root, path)


def _runs(window: "MainWindow", root: FilePath) -> None:
    window.runs.open(root)


def _reopen(window: "MainWindow", one: OpenRequest) -> RequestTab:
    ref = one.document.ref
    window.documents[ref] = one.document
    tab = window.tabs.open(ref, keep=not one.preview)
    if one.exchange is not None:
        tab.show_exchange(one.exchange)
    tab.request_pane.choose(one.pane)
    tab.response.choose_tab(one.answer_page)
    return tab


def _carets(tab: RequestTab) -> Iterator[Caret]:
    for editor in _editors(tab):
        cursor = editor.textCursor()
        yield Caret(editor.document(), cursor.anchor(), cursor.position(), editor.hasFocus())


def _place(tab: RequestTab, carets: tuple[Caret, ...]) -> None:
    for editor in _editors(tab):
        for caret in carets:
            if caret.text is editor.document():
                cursor = QTextCursor(caret.text)
                cursor.setPosition(caret.anchor)
                cursor.setPosition(caret.position, QTextCursor.MoveMode.KeepAnchor)
                editor.setTextCursor(cursor)
                if caret.focused:
                    editor.setFocus()


def _editors(tab: RequestTab) -> Iterator[QPlainTextEdit]:
    """Yield the editors of the request's own texts."""
    own = tuple(tab.document.texts.values())
    widget = tab.nextInFocusChain()
    while widget is not None and widget is not tab:
        if isinstance(widget, QPlainTextEdit) and widget.document() in own:
            yield widget
        widget = widget.nextInFocusChain()
