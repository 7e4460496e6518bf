"""Builds the window anew in its place, in another language; what is open goes on as it was.

old window ─▶ its memory, documents with their undo, carets ─▶ new window ─▶ old window goes
"""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from postwright.gui.request.document import RequestDocument
from postwright.gui.request_tab import RequestTab
from postwright.gui.window.notices import Notice
from postwright.gui.window.page_hand_over import Reopen, reopening
from postwright.gui.window_state import TabMemory
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


Open = OpenRequest | Reopen


class PutDown(NamedTuple):
    """What a window had open, in the order of its tabs."""

    opened: tuple[Open, ...]
    current: int
    """Which of them was in front."""
    closed: tuple[TabMemory, ...]
    """Tabs that can be opened again."""
    filter: str
    """Of the sidebar's tree."""
    notices: tuple[Notice, ...]
    """What the bell lists, the newest first."""


def is_busy(window: "MainWindow") -> bool:
    """Tell whether something is on its way that has to end in the window that began it."""
    return window.tasks.busy or window.runs.running


def put_down(window: "MainWindow") -> PutDown:
    """Let a window keep what it remembers, and end what it has at work. Return what is open."""
    window.restoring.keep()
    opened = tuple(_opened(window))
    before = opened[: window.tabs.bar.currentIndex()]
    return PutDown(
        opened=tuple(filter(None, opened)),
        current=sum(one is not None for one in before),
        closed=window.tabs.closed,
        filter=window.sidebar.filter.text(),
        notices=window.notices.kept,
    )


def take_up(window: "MainWindow", put_down: PutDown) -> None:
    """Show in a new window what another had open."""
    window.restoring.begin_again()
    window.show_collections()
    window.sidebar.filter.setText(put_down.filter)
    window.notices.take_over(put_down.notices)
    tabs = []
    for one in put_down.opened:
        if isinstance(one, OpenRequest):
            tabs.append((_reopen(window, one), one.carets))
        else:
            one(window)
    window.tabs.closed = put_down.closed
    window.tabs.go(put_down.current)
    for tab, carets in tabs:
        _place(carets, tab.url_bar)
        for late in (tab.request_pane.body, tab.request_pane.docs):
            late.when_made(partial(_place, carets))


def give_focus(window: "MainWindow") -> None:
    """Let what is in front have the focus where no editor got it back."""
    has, page = window.focusWidget(), window.tabs.current
    if page is not None and not (has is not None and has.isVisible()):
        window.regions.go_to(page)


def _opened(window: "MainWindow") -> Iterator[Open | None]:
    for widget in window.tabs.widgets:
        if isinstance(widget, RequestTab):
            widget.put_away()
            yield OpenRequest(
                widget.document,
                widget.preview,
                widget.request_pane.current,
                widget.response.tabs.current_key,
                widget.exchange,
                tuple(_carets(widget)),
            )
        else:
            yield reopening(window, widget)


def _reopen(window: "MainWindow", one: OpenRequest) -> RequestTab:
    ref = one.document.ref
    window.documents[ref] = one.document
    tab = window.tabs.open(ref, keep=not one.preview)
    if one.exchange is not None:
        tab.show_exchange(one.exchange, aloud=False)
    tab.request_pane.choose(one.pane)
    tab.response.choose_tab(one.answer_page)
    return tab


def _carets(tab: RequestTab) -> Iterator[Caret]:
    for editor in _editors(tab):
        cursor = editor.textCursor()
        yield Caret(editor.document(), cursor.anchor(), cursor.position(), editor.hasFocus())


def _place(carets: tuple[Caret, ...], part: QWidget) -> None:
    for editor in part.findChildren(QPlainTextEdit):
        for caret in carets:
            if caret.text is editor.document():
                cursor = QTextCursor(caret.text)
                end = caret.text.characterCount() - 1  # it may have been undone to less
                cursor.setPosition(min(caret.anchor, end))
                cursor.setPosition(min(caret.position, end), QTextCursor.MoveMode.KeepAnchor)
                editor.setTextCursor(cursor)
                if caret.focused:
                    editor.setFocus()


def _editors(tab: RequestTab) -> Iterator[QPlainTextEdit]:
    """Yield the editors of the request's own texts."""
    own = tuple(tab.document.texts.values())
    for editor in tab.findChildren(QPlainTextEdit):  # the focus chain leads through all tabs
        if editor.document() in own:
            yield editor
