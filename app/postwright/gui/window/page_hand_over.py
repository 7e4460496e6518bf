"""Lets a page of one window go on in another; requests and their editors are for new_window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from postwright.gui.models.identity_rows import IdentityRow
from postwright.gui.pages.auth_matrix import AuthMatrixPage
from postwright.gui.pages.both_sides import BothSidesPage
from postwright.gui.pages.compare import ComparePage
from postwright.gui.pages.cookies import CookiesPage
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.pages.raw_file import OpenFile, RawFilePage
from postwright.gui.pages.search import SearchPage
from postwright.gui.pages.welcome import WelcomePage
from postwright.gui.request.document import RequestDocument
from postwright.model.collection import Path, RequestRef
from postwright.model.exchange import Exchange
from postwright.model.request import Request

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow
    from postwright.gui.pages.runner_kept import RunKept

Reopen = Callable[["MainWindow"], object]
"""Shows a page in a new window."""


def reopening(window: "MainWindow", page: QWidget) -> Reopen | None:
    """Take from a page what it holds. Return what shows it again; None: it cannot be."""
    found = _work(window, page) or _place(page)
    window.tabs.closing.emit(page)  # it ends what runs beside it, and keeps what was typed
    return found


def _place(page: QWidget) -> Reopen | None:
    """Pages that show what is elsewhere: their place, and what was chosen there."""
    from postwright.gui.pages.shared import SharedPage  # not before the window's first paint

    if isinstance(page, SharedPage):
        return partial(_shared, root=page.root, document=page.document, key=page.tabs.current_key)
    if isinstance(page, EnvironmentsPage):
        text, name = page.filter.text(), page.current
        return partial(_environments, root=page.root, name=name, text=text)
    if isinstance(page, CookiesPage):
        return partial(_cookies, root=page.root)
    if isinstance(page, WelcomePage):
        return partial(_welcome, document=page.document)
    if isinstance(page, SearchPage):
        return partial(_search, text=page.field.text())
    if isinstance(page, BothSidesPage):
        return partial(_both_sides, ref=page.ref)
    return None


def _work(window: "MainWindow", page: QWidget) -> Reopen | None:
    """Pages that hold what came of work."""
    comparing, identities = window.history.comparing, window.history.identities
    if isinstance(page, ComparePage):
        return partial(_compare, sides=page.exchanges, ref=comparing.ref, shown=page.shown.current)
    if isinstance(page, AuthMatrixPage):
        rows = tuple(page.rows.rows)
        return partial(_identities, ref=page.ref, request=identities.request, rows=rows)
    if isinstance(page, RawFilePage):
        return partial(_raw_file, root=page.root, path=page.path, opened=page.hand_over())
    if (runner := window.runs.page_of(page)) is not None:
        return partial(_runs, root=runner.root, kept=runner.hand_over())
    return None


def _shared(window: "MainWindow", root: FilePath, document: RequestDocument, key: str) -> None:
    window.pages.shared(root, document.ref.path, document).tabs.choose(key)


def _environments(window: "MainWindow", root: FilePath, name: str, text: str) -> None:
    window.pages.environments(root, name).filter.setText(text)


def _cookies(window: "MainWindow", root: str) -> None:
    window.pages.cookies(root)


def _welcome(window: "MainWindow", document: RequestDocument) -> None:
    window.pages.welcome(document)


def _search(window: "MainWindow", text: str) -> None:
    window.finding.open().field.setText(text)


def _both_sides(window: "MainWindow", ref: RequestRef) -> None:
    """Show the two sides again; what they are sides of stands further left."""
    if tab := window.tabs.tab_of(ref):
        window.disk.show_both(tab)
    elif shared := window.pages.shared_at(ref):
        window.pages.show_both(shared)


def _compare(
    window: "MainWindow",
    sides: tuple[Exchange | None, Exchange | None],
    ref: RequestRef,
    shown: int,
) -> None:
    window.history.comparing.compare(*sides, ref).show_part(shown)


def _identities(
    window: "MainWindow", ref: RequestRef, request: Request, rows: tuple[IdentityRow, ...]
) -> None:
    window.history.identities.show(ref, request)
    window.history.identities.take_over(rows)


def _raw_file(window: "MainWindow", root: FilePath, path: Path, opened: OpenFile | None) -> None:
    window.disk.edit_file(root, path, opened)


def _runs(window: "MainWindow", root: FilePath, kept: "RunKept") -> None:
    window.runs.open(root).take_over(kept)
