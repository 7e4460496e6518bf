"""Edits of a collection's tree as undo steps; the disk follows each step at once."""

from collections.abc import Callable
from collections.abc import Collection as Names
from pathlib import Path as FilePath

from PySide6.QtGui import QUndoCommand

from postwright.gui.session.opened import OpenCollections
from postwright.model import tree
from postwright.model.collection import Collection, Item, Path, RequestRef

Step = Callable[[Collection], tree.Edited]


class TreeEdit(QUndoCommand):
    """One step there and back. Each way is made from the tree as it is then.

    Where its item is gone, because another program deleted it, a step raises KeyError and is given
    up.
    """

    def __init__(self, opened: OpenCollections, root: FilePath, text: str) -> None:
        super().__init__(text)
        self._opened, self._root = opened, root
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
            self._opened.taken_back.emit(RequestRef(str(self._root), self.path))

    def _apply(self, step: Step) -> None:
        opened = self._opened.collection(self._root)
        if opened is None:
            return
        try:
            edited, change = step(opened.tree)
        except KeyError:
            self.setObsolete(True)
            raise
        self._opened.workspace.edit(self._root, edited, change)
        self.path = change.path
        if change.kind == "move" and change.before is not None:
            root = str(self._root)
            before = RequestRef(collection=root, path=change.before)
            self._opened.moved.emit(before, RequestRef(collection=root, path=change.path))
        self._opened.collections_changed.emit()

    @classmethod
    def adding(
        cls,
        opened: OpenCollections,
        root: FilePath,
        parent: Path,
        item: Item,
        text: str,
        index: int | None = None,
        taken: Names[str] = (),
    ) -> "TreeEdit":
        """Put a new item into a folder; undone it is removed."""
        edit = cls(opened, root, text)
        edit._adds = True
        edit._there = lambda current: tree.add(current, parent, item, index, taken)
        edit._back = lambda current: tree.remove(current, edit.path)
        return edit

    @classmethod
    def renaming(
        cls,
        opened: OpenCollections,
        root: FilePath,
        path: Path,
        name: tuple[str, str],
        text: str,
        taken: Names[str] = (),
    ) -> "TreeEdit":
        """Give an item a name and a file's name; undone it has the old ones."""
        edit = cls(opened, root, text)
        edit.path = path
        item = opened.item(RequestRef(str(root), path))
        before = (item.value.name, item.file) if item else name
        edit._there = lambda current: tree.rename(current, edit.path, *name, taken)
        edit._back = lambda current: tree.rename(current, edit.path, *before)
        return edit

    @classmethod
    def moving(
        cls,
        opened: OpenCollections,
        root: FilePath,
        path: Path,
        place: tuple[Path, int | None],
        text: str,
        taken: Names[str] = (),
    ) -> "TreeEdit":
        """Put an item elsewhere; undone it is where it was."""
        edit = cls(opened, root, text)
        edit.path = path
        index = _place(opened, root, path)
        edit._there = lambda current: tree.move(current, edit.path, *place, taken)
        edit._back = lambda current: tree.move(current, edit.path, path[:-1], index)
        return edit

    @classmethod
    def removing(cls, opened: OpenCollections, root: FilePath, path: Path, text: str) -> "TreeEdit":
        """Delete an item; undone it is back where it was, with what its file held."""
        edit = cls(opened, root, text)
        item = opened.item(RequestRef(str(root), path))
        index = _place(opened, root, path)
        edit._there = lambda current: tree.remove(current, path)
        if item is not None:
            edit._back = lambda current: tree.add(current, path[:-1], item, index)
        return edit


def _place(opened: OpenCollections, root: FilePath, path: Path) -> int | None:
    found = opened.collection(root)
    siblings = tree.children(found.tree, path[:-1]) if found else ()
    return next((n for n, item in enumerate(siblings) if item.file == path[-1]), None)
