"""Ctrl+S: writes a request to its file, asks for a place first, minds others' changes."""

import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path as FilePath
from typing import TypeGuard

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from postwright.analysis.told_secrets import masked_address
from postwright.gui.dialogs.save_as import Place, SavePopover, places
from postwright.gui.request_tab import RequestTab
from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.tab.draft_names import draft_name, is_named
from postwright.gui.tab.secret_question import AS_IT_IS, NOT_NOW, TO_VAULT, SecretQuestion
from postwright.gui.theme import Theme
from postwright.gui.window.notices import Notices
from postwright.model import tree
from postwright.model.collection import Path, RequestRef
from postwright.model.request import Request
from postwright.storage.collections import ChangedOnDisk

USE_FILE, KEEP_MINE = "use_file", "keep_mine"


class Saving(QObject):
    """Saves what a tab holds."""

    moved = Signal(object, object)
    """The tab, and the RequestRef that its request has now."""

    def __init__(self, theme: Theme, session: Session, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._session, self._notices = theme, session, notices
        self._window = window
        self._tab: weakref.ref[RequestTab] | None = None
        """Whose place is asked for."""
        self._suggested = weakref.WeakKeyDictionary[RequestTab, RequestRef]()
        self.at_hand: Callable[[], tuple[FilePath, Path] | None] = lambda: None
        """Tells the folder that a new request is likely to go to."""
        self._secrets = SecretQuestion(session, self)
        session.moved.connect(self._follow)

    def suggest(self, tab: RequestTab, folder: Path | None) -> None:
        """Propose a folder of its collection when a new request is saved; None: that at hand."""
        if folder is not None:
            self._suggested[tab] = RequestRef(tab.ref.collection, folder)

    def suggested(self, tab: RequestTab) -> Path | None:
        """Return the folder that a new request is likely to go to, as far as that was told."""
        ref = self._suggested.get(tab)
        return ref.path if ref else None

    def _follow(self, before: RequestRef, after: RequestRef) -> None:
        for tab, ref in list(self._suggested.items()):
            self._suggested[tab] = ref.followed(before, after)

    def save(self, tab: RequestTab, *, elsewhere: bool = False) -> None:
        """Write the tab's request; a new one, or `elsewhere`, asks where."""
        if tab.is_new or elsewhere:
            self._ask(tab)
        else:
            self.write(tab)

    def write(self, tab: RequestTab, *, force: bool = False) -> None:
        """Write to the file that the request has; a secret in it is asked about first."""
        if not self._secrets.stops(tab, partial(self._write, force=force)):
            self._write(tab, force=force)

    def save_quietly(self, tab: RequestTab) -> None:
        """Write what was typed where that is a setting, and nothing has to be asked."""
        asks = tab.bar.isVisibleTo(tab) or self._secrets.finds(tab)
        if self._session.settings.save_while_typing and not asks:
            self._write(tab, force=False)

    def _write(self, tab: RequestTab, *, force: bool) -> None:
        try:
            self._secrets.move(tab, FilePath(tab.ref.collection))
            request = tab.document.request
            self._session.save(tab.ref, request, force=force)
        except ChangedOnDisk:
            tab.ask_about_disk()
            return
        except (OSError, KeyError) as error:
            self._complain(error)
            return
        tab.mark_saved(request)

    def settle(self, tab: RequestTab, answer: str) -> None:
        """Do what the bar about a changed file, or a secret, was answered."""
        if answer in (TO_VAULT, AS_IT_IS, NOT_NOW):
            self._secrets.settle(tab, answer)
        elif answer == KEEP_MINE:
            self.write(tab, force=True)
        elif answer == USE_FILE:
            self._session.disk.reload(FilePath(tab.ref.collection))
            saved = self._session.saved(tab.ref)
            if saved is not None:
                tab.revert_to(saved)
                self._session.drafts.drop(tab.ref)

    def _ask(self, tab: RequestTab) -> None:
        opened = [(c.root, c.tree) for c in self._session.collections if not c.error]
        offered = list(places(opened))
        here, all_places = self._likely(tab), [(place.root, place.path) for place in offered]
        while here is not None and here not in all_places and here[1]:
            here = here[0], here[1][:-1]  # the folder is gone: the one that it was in
        chosen = all_places.index(here) if here in all_places else 0
        request = tab.document.request
        popover = SavePopover(self._theme, suggested_name(request.name, request.url), offered,
                              chosen, self._window)  # fmt: skip
        self._tab = weakref.ref(tab)  # it may be closed long before the next is saved
        popover.accepted.connect(self._save_at)
        popover.popup(tab.title.corner())

    def _likely(self, tab: RequestTab) -> tuple[FilePath, Path] | None:
        """Return where the request is; for a new one where one stood, or the folder at hand."""
        folder = self.suggested(tab) if tab.is_new else None
        if tab.ref.collection and folder is not None:
            return FilePath(tab.ref.collection), folder
        root, at_hand = FilePath(tab.ref.collection), self.at_hand()
        if not tab.ref.collection or (tab.is_new and at_hand and at_hand[0] == root):
            return at_hand
        return root, tab.ref.path[:-1]

    def _save_at(self, name: str, place: Place) -> None:
        tab = self._tab() if self._tab else None
        if tab is None or not isValid(tab):
            return
        if not self._secrets.stops(tab, partial(self._write_at, name=name, place=place)):
            self._write_at(tab, name=name, place=place)

    def _write_at(self, tab: RequestTab, *, name: str, place: Place) -> None:
        try:
            root = place.root or self._session.create_collection(self.tr("My collection")).root
            self._secrets.move(tab, root)
            request = replace(tab.document.request, name=name)
            ref = self._session.save_new(tab.ref, request, root, place.path)
        except (OSError, KeyError, ValueError) as error:
            self._complain(error)
            return
        opened = self._session.collection(root)
        item = tree.find(opened.tree, ref.path) if opened else None
        if item is not None:
            request = replace(request, seq=item.value.seq)  # type: ignore[union-attr]  # a Request
        tab.settle_at(ref, request)
        self.moved.emit(tab, ref)
        where = opened.tree.name if opened else root.name
        text = self.tr("Saved {name} to {where}").format(name=name, where=where)
        self._notices.confirm(text)

    def _complain(self, error: Exception) -> None:
        why = (
            f"{error.filename}: {error.strerror}" if _names_file(error) else translated(str(error))
        )
        text = self.tr("Not saved: {why}").format(why=why)
        self._notices.warn(text)


def _names_file(error: Exception) -> TypeGuard[OSError]:
    return isinstance(error, OSError) and bool(error.filename and error.strerror)


def suggested_name(name: str, url: str) -> str:
    """Return a name for a new request: its own, else the last part of its path."""
    if is_named(Request(name=name)):
        return name
    url = masked_address(url)
    path = url.partition("://")[2] or url
    path = path.partition("?")[0].rstrip("/")
    last = path.rpartition("/")[2].rpartition("@")[2]
    return last if last and not last.startswith("{{") else draft_name(Request(url=url))
