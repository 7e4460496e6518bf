"""The edits of collections' trees that a window asks for: each is one undo step."""

from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoGroup, QUndoStack

from postwright.gui.session.drafts import Drafts
from postwright.gui.session.opened import OpenCollections
from postwright.gui.session.tree_edits import TreeEdit
from postwright.model import tree
from postwright.model.collection import Collection, Folder, Item, Path
from postwright.model.request import Request


class CollectionEdits(QObject):
    """Adds, moves and removes items; each collection has a stack of its own."""

    def __init__(self, opened: OpenCollections, drafts: Drafts, undo_group: QUndoGroup) -> None:
        super().__init__(opened)
        self._opened, self._drafts, self._undo_group = opened, drafts, undo_group
        self._stacks: dict[FilePath, QUndoStack] = {}
        opened.collections_changed.connect(self._let_go)

    def stack(self, root: FilePath) -> QUndoStack:
        """Return the steps of a collection's tree."""
        if root not in self._stacks:
            self._stacks[root] = QUndoStack(self._undo_group)
        return self._stacks[root]

    def _let_go(self) -> None:
        opened = {one.root for one in self._opened.collections}
        for root in [root for root in self._stacks if root not in opened]:
            self._undo_group.removeStack(self._stacks.pop(root))

    def add(self, root: FilePath, parent: Path, value: Request | Folder) -> Path:
        """Put a new request or folder last into a folder. Return where it is."""
        file = value.name if isinstance(value, Folder) else f"{value.name}.yml"
        item = Item(file=self._opened.workspace.file_name(file), value=value)
        text = self.tr("New {name}").format(name=value.name)
        taken = self._outlived(root, parent)
        edit = TreeEdit.adding(self._opened, root, parent, item, text, taken=taken)
        return self._push(root, edit).path

    def _outlived(self, root: FilePath, parent: Path) -> list[str]:
        """Return what is gone from a folder but for its drafts: those keep their place."""
        above, now = len(parent), self._tree(root)
        paths = {ref.path[: above + 1] for ref in self._drafts.kept if ref.collection == str(root)}
        inside = (path for path in paths if path[:-1] == parent and len(path) > above)
        return [path[-1] for path in inside if tree.find(now, path) is None]

    def duplicate(self, root: FilePath, path: Path) -> Path:
        """Put a copy after the item itself. Return where it is."""
        item = self._item(root, path)
        name = self.tr("{name} copy").format(name=item.value.name)
        copy = Item(self._file(name, item), replace(item.value, name=name))
        index = tree.children(self._tree(root), path[:-1]).index(item) + 1
        text = self.tr("Duplicate {name}").format(name=item.value.name)
        taken = self._outlived(root, path[:-1])
        edit = TreeEdit.adding(self._opened, root, path[:-1], copy, text, index, taken)
        return self._push(root, edit).path

    def copy(self, root: FilePath, path: Path, parent: Path, index: int | None) -> Path:
        """Put a copy of an item into a folder, at a place among its items. Return where it is."""
        item = self._item(root, path)
        text = self.tr("Copy {name}").format(name=item.value.name)
        taken = self._outlived(root, parent)
        edit = TreeEdit.adding(self._opened, root, parent, item, text, index, taken)
        return self._push(root, edit).path

    def rename(self, root: FilePath, path: Path, name: str) -> Path:
        """Give an item, or for the empty path the collection, another name."""
        if not path:
            self._opened.workspace.rename_collection(root, name)
            self._opened.collections_changed.emit()
            return path
        item = self._item(root, path)
        text = self.tr("Rename {name}").format(name=item.value.name)
        names, taken = (name, self._file(name, item)), self._outlived(root, path[:-1])
        edit = TreeEdit.renaming(self._opened, root, path, names, text, taken)
        return self._push(root, edit).path

    def move(self, root: FilePath, path: Path, parent: Path, index: int | None) -> Path:
        """Put an item elsewhere; `index` counts the target's items without it."""
        item = self._item(root, path)
        text = self.tr("Move {name}").format(name=item.value.name)
        taken = self._outlived(root, parent)
        edit = TreeEdit.moving(self._opened, root, path, (parent, index), text, taken)
        return self._push(root, edit).path

    def remove(self, root: FilePath, path: Path) -> TreeEdit:
        """Delete an item; its files go to the trash. Return the step, to be undone."""
        item = self._item(root, path)
        text = self.tr("Delete {name}").format(name=item.value.name)
        edit = TreeEdit.removing(self._opened, root, path, text)
        return self._push(root, edit)

    def _push(self, root: FilePath, edit: TreeEdit) -> TreeEdit:
        self.stack(root).push(edit)
        return edit

    def _item(self, root: FilePath, path: Path) -> Item:
        item = tree.find(self._tree(root), path)
        if item is None:
            raise KeyError(path)
        return item

    def _tree(self, root: FilePath) -> Collection:
        opened = self._opened.collection(root)
        if opened is None:
            raise KeyError(root)
        return opened.tree

    def _file(self, name: str, item: Item) -> str:
        is_file = item.file.endswith(".yml") and not isinstance(item.value, Folder)
        return self._opened.workspace.file_name(f"{name}.yml" if is_file else name)
