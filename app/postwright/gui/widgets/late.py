"""Pages of a pane that are made when they are first needed: of most tabs, most never are.

late = Late(make) ──▶ late.when_made(connect it) ──▶ late.page makes it, then connects it
                                                └──▶ late.made is None until then
"""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

P_co = TypeVar("P_co", bound=QWidget, covariant=True)


class Late(Generic[P_co]):
    """A page that need not be there yet."""

    def __init__(self, make: Callable[[], P_co]) -> None:
        self._make = make
        self._wanted: list[Callable[[P_co], object]] = []
        self.made: P_co | None = None
        """The page, if it is there; for those who only have news for it."""

    @property
    def page(self) -> P_co:
        """The page, made if it has to be; for those who lead to it."""
        if self.made is None:
            self.made = page = self._make()
            wanted, self._wanted = self._wanted, []
            for do in wanted:
                do(page)
        return self.made

    def when_made(self, do: Callable[[P_co], object]) -> None:
        """Do something with the page: now, or as soon as it is there."""
        if self.made is not None:
            do(self.made)
        else:
            self._wanted.append(do)


def bare(page: QWidget) -> QWidget:
    """Let a page stand there itself, without a frame."""
    return page


class LatePages(QStackedWidget):
    """Shows one of several pages."""

    def __init__(self) -> None:
        super().__init__()
        self._late: dict[str, Late[QWidget]] = {}

    def add(
        self,
        key: str,
        late: Late[QWidget],
        framed: Callable[[QWidget], QWidget] = bare,
    ) -> None:
        """Take in a page; `framed` puts it into what is to stand in its place."""
        self._late[key] = late
        late.when_made(partial(self._put, framed))

    def page(self, key: str) -> QWidget:
        """Return what stands for a key, made if it has to be."""
        place: QWidget = self._late[key].page
        while (around := place.parentWidget()) is not None and around is not self:
            place = around
        return place

    def choose(self, key: str) -> None:
        """Show a page."""
        self.setCurrentWidget(self.page(key))

    def _put(self, framed: Callable[[QWidget], QWidget], page: QWidget) -> None:
        place = framed(page)
        self.addWidget(place)
        walk_here(place, self)


def walk_here(added: QWidget, parent: QWidget) -> None:
    """Let Tab come through what was just put into a parent when it comes by there, not last."""
    inside: list[QWidget] = []
    one: QWidget | None = added
    while one is not None and (one is added or added.isAncestorOf(one)):
        inside.append(one)
        one = one.nextInFocusChain()
    before = parent.previousInFocusChain()
    while before is not None and before is not parent and not _takes_focus(before):
        before = before.previousInFocusChain()
    for widget in filter(_takes_focus, inside):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
