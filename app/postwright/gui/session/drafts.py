"""What was typed and is in no file yet: of requests, and of the pages of folders."""

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from postwright.gui.session.opened import OpenCollections
from postwright.model.collection import RequestRef
from postwright.model.request import Request


class Drafts(QObject):
    """Keeps each draft on disk at once; a draft goes where its file goes."""

    changed = Signal()
    """Which requests have a draft."""

    def __init__(self, opened: OpenCollections) -> None:
        super().__init__(opened)
        self._opened = opened
        self._kept: dict[RequestRef, Request] = {}
        opened.moved.connect(self._follow)

    @property
    def kept(self) -> Mapping[RequestRef, Request]:
        return self._kept

    def load(self) -> None:
        """Fetch every draft that was kept."""
        self._kept = dict(self._opened.workspace.drafts.all())
        self.changed.emit()

    def of(self, ref: RequestRef) -> Request | None:
        """Return what was typed, under the name and at the place that the file has by now."""
        typed, saved = self._kept.get(ref), self._opened.saved(ref)
        if typed is None or saved is None:
            return typed
        return replace(typed, name=saved.name, seq=saved.seq)

    def keep(self, ref: RequestRef, request: Request) -> None:
        """Store what was typed, so that it outlives the program."""
        self._opened.workspace.keep_draft(ref, request)
        new = ref not in self._kept
        self._kept[ref] = request
        if new:
            self.changed.emit()

    def drop(self, ref: RequestRef) -> None:
        """Forget what was typed: it is in the file now, or was taken back."""
        if self._kept.pop(ref, None) is not None:
            self._opened.workspace.drop_draft(ref)
            self.changed.emit()

    def _follow(self, before: RequestRef, after: RequestRef) -> None:
        moved = ((ref.followed(before, after), request) for ref, request in self._kept.items())
        self._kept = dict(moved)

    # Of folders and collections

    def shared(self, ref: RequestRef) -> Request | None:
        """Return what was typed on the page of a folder or a collection and not saved."""
        kept = self._opened.workspace.state.get(_shared_key(ref))
        return msgspec.json.decode(kept, type=Request) if kept else None

    def keep_shared(self, ref: RequestRef, draft: Request) -> None:
        """Store what was typed on such a page."""
        self._opened.workspace.state.put(_shared_key(ref), msgspec.json.encode(draft))

    def drop_shared(self, ref: RequestRef) -> None:
        """Forget what was typed on such a page."""
        self._opened.workspace.state.remove(_shared_key(ref))


def _shared_key(ref: RequestRef) -> str:
    return "\n".join(("shared draft", ref.collection, *ref.path))
