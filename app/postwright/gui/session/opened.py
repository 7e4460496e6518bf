"""The collections that a window has open, and the signals that tell what becomes of them."""

import asyncio
import gc
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, Signal

from postwright.model import tree
from postwright.model.collection import Broken, Collection, Folder, Item, RequestRef
from postwright.model.collection import Path as ItemPath
from postwright.model.request import Request
from postwright.workspace.opened import OpenCollection
from postwright.workspace.workspace import Workspace


class OpenCollections(QObject):
    """What the parts of a Session share: the workspace, seen as trees that change."""

    collections_changed = Signal()
    """Some tree, or which collections are open."""
    moved = Signal(object, object)
    """An item's RequestRef before and after; what is below a folder moves with it."""
    rewritten = Signal(object)
    """A Rewritten, after its files were written: what is typed over them has to follow."""
    taken_back = Signal(object)
    """The RequestRef of an item that was new until its adding was undone."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace

    @property
    def collections(self) -> tuple[OpenCollection, ...]:
        return self.workspace.collections

    def collection(self, root: FilePath | str) -> OpenCollection | None:
        """Return the open collection in that folder."""
        wanted = FilePath(root)
        return next((c for c in self.collections if c.root == wanted), None)

    def item(self, ref: RequestRef) -> Item | None:
        """Return what a tree has at that place."""
        opened = self.collection(ref.collection) if ref.collection else None
        return tree.find(opened.tree, ref.path) if opened and ref.path else None

    def saved(self, ref: RequestRef) -> Request | None:
        """Return the request as its file says, None where it has none."""
        item = self.item(ref)
        return item.value if item and isinstance(item.value, Request) else None

    def broken(self, ref: RequestRef) -> Broken | None:
        """Return why the file of an item cannot be read, None where it can or there is none."""
        item = self.item(ref)
        return item.value if item and isinstance(item.value, Broken) else None

    def shared(self, root: FilePath, path: ItemPath) -> Folder | Collection:
        """Return a folder, for the empty path the collection. Raise KeyError where it is gone."""
        opened = self.collection(root)
        if opened is None:
            raise KeyError(root)
        item = tree.find(opened.tree, path) if path else None
        value = item.value if item else opened.tree
        if not isinstance(value, Folder | Collection) or bool(path) != isinstance(value, Folder):
            raise KeyError(path)
        return value

    async def open_known(self) -> None:
        """Open what was open before; reading leaves the loop."""
        await asyncio.to_thread(self.workspace.open_known)
        gc.freeze()  # modules and requests stay: no search for garbage looks through them again
        self.collections_changed.emit()

    async def open_folder(self, root: FilePath) -> OpenCollection:
        """Open a folder as a collection; it comes back at the next start."""
        opened = await asyncio.to_thread(self.workspace.open, root)
        gc.freeze()
        self.collections_changed.emit()
        return opened

    def create_collection(self, name: str) -> OpenCollection:
        """Make a collection in the user's own folder."""
        created = self.workspace.create(name)
        self.collections_changed.emit()
        return created

    def close_collection(self, root: FilePath) -> None:
        """Take a collection out of the window; its files stay."""
        self.workspace.close(root)
        self.collections_changed.emit()
