"""Edits of a collection's tree as undo steps; the disk follows each step at once."""

from collections.abc import Callable
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from postwright.model import tree
from postwright.model.collection import Collection, Item, Path, RequestRef

if TYPE_CHECKING:
    from postwright.gui.collection_edits import CollectionEdits

Step = Callable[[Collection], tree.Edited]


class TreeEdit(QUndoCommand):
    """One step there and back. Each way is made from the tree as it is then.

    Where its item is gone, because another program deleted it, a step raises KeyError and is given
    up.
    """

    def __init__(self, session: "CollectionEdits", root: FilePath, text: str) -> None:
        super().__init__(text)
        self._session, self._root = session, root
        self._adds = False
        self.path: Path = ()
        """Where the item is now."""
        self._there: Step
        self._back: Step

    def redo(self) -> None:
        self._apply(self._there)

    def undo(self) -> None:
        self._apply(self._back)
        if self._adds:
            self._session.taken_back.emit(RequestRef(str(self._root), self.path))

    def _apply(self, step: Step) -> None:
        opened = self._session.collection(self._root)
        if opened is None:
            return
        try:
            edited, change = step(opened.tree)
        except KeyError:
            self.setObsolete(True)
            raise
        self._session.workspace.edit(self._root, edited, change)
        self.path = change.path
        if change.kind == "move" and change.before is not None:
            root = str(self._root)
            before = RequestRef(collection=root, path=change.before)
            self._session.moved.emit(before, RequestRef(collection=root, path=change.path))
        self._session.collections_changed.emit()

    @classmethod
    def adding(
        cls,
        session: "CollectionEdits",
        root: FilePath,
        parent: Path,
        item: Item,
        text: str,
        index: int | None = None,
    ) -> "TreeEdit":
        """Put a new item into a folder; undone it is removed."""
        edit = cls(session, root, text)
        edit._adds = True
        edit._there = lambda current: tree.add(current, parent, item, index)
        edit._back = lambda current: tree.remove(current, edit.path)
        return edit

    @classmethod
    def renaming(
        cls,
        session: "CollectionEdits",
        root: FilePath,
        path: Path,
        name: tuple[str, str],
        text: str,
    ) -> "TreeEdit":
        """Give an item a name and a file's name; undone it has the old ones."""
        edit = cls(session, root, text)
        edit.path = path
        opened = session.collection(root)
        item = tree.find(opened.tree, path) if opened else None
        before = (item.value.name, item.file) if item else name
        edit._there = lambda current: tree.rename(current, edit.path, *name)
        edit._back = lambda current: tree.rename(current, edit.path, *before)
        return edit

    @classmethod
    def moving(
        cls,
        session: "CollectionEdits",
        root: FilePath,
        path: Path,
        place: tuple[Path, int | None],
        text: str,
    ) -> "TreeEdit":
        """Put an item elsewhere; undone it is where it was."""
        edit = cls(session, root, text)
        edit.path = path
        index = _place(session, root, path)
        edit._there = lambda current: tree.move(current, edit.path, *place)
        edit._back = lambda current: tree.move(current, edit.path, path[:-1], index)
        return edit

    @classmethod
    def removing(
        cls, session: "CollectionEdits", root: FilePath, path: Path, text: str
    ) -> "TreeEdit":
        """Delete an item; undone it is back where it was, with what its file held."""
        edit = cls(session, root, text)
        opened = session.collection(root)
        item = tree.find(opened.tree, path) if opened else None
        index = _place(session, root, path)
        edit._there = lambda current: tree.remove(current, path)
        if item is not None:
            edit._back = lambda current: tree.add(current, path[:-1], item, index)
        return edit


def _place(session: "CollectionEdits", root: FilePath, path: Path) -> int | None:
    opened = session.collection(root)
    siblings = tree.children(opened.tree, path[:-1]) if opened else ()
    return next((n for n, item in enumerate(siblings) if item.file == path[-1]), None)
