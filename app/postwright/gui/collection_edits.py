"""The edits of collections that a window asks for: each is one undo step."""

from pathlib import Path as FilePath

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from postwright.gui.tree_edits import TreeEdit
from postwright.model import tree
from postwright.model.collection import Broken, Collection, Folder, Item, Path, RequestRef
from postwright.model.request import Request, Variable
from postwright.workspace.opened import OpenCollection
from postwright.workspace.workspace import Workspace


class CollectionEdits(QObject):
    """The part of a Session that changes trees; its signals say what became of them."""

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
        self.undo_group = QUndoGroup(self)
        self._stacks: dict[FilePath, QUndoStack] = {}
        self._drafts: dict[RequestRef, Request] = {}
        """What was typed and is in no file yet."""

    @property
    def collections(self) -> tuple[OpenCollection, ...]:
        return self.workspace.collections

    def collection(self, root: FilePath | str) -> OpenCollection | None:
        """Return the open collection in that folder."""
        wanted = FilePath(root)
        return next((c for c in self.collections if c.root == wanted), None)

    def broken(self, ref: RequestRef) -> Broken | None:
        """Return why the file of an item cannot be read, None where it can or there is none."""
        opened = self.collection(ref.collection) if ref.collection else None
        item = tree.find(opened.tree, ref.path) if opened and ref.path else None
        return item.value if item and isinstance(item.value, Broken) else None

    def stack(self, root: FilePath) -> QUndoStack:
        """Return the steps of a collection's tree."""
        if root not in self._stacks:
            self._stacks[root] = QUndoStack(self.undo_group)
        return self._stacks[root]

    def close_collection(self, root: FilePath) -> None:
        """Take a collection out of the window; its files stay."""
        self.workspace.close(root)
        if stack := self._stacks.pop(root, None):
            self.undo_group.removeStack(stack)
        self.collections_changed.emit()

    def add(self, root: FilePath, parent: Path, value: Request | Folder) -> Path:
        """Put a new request or folder last into a folder. Return where it is."""
        file = value.name if isinstance(value, Folder) else f"{value.name}.yml"
        taken = [one.file for one in tree.children(self._tree(root), parent)]
        taken += self._kept_in(root, parent)
        name = tree.free_file(self.workspace.file_name(file), taken)
        item = Item(file=name, value=value)
        text = self.tr("New {name}").format(name=value.name)
        edit = TreeEdit.adding(self, root, parent, item, text)
        self.stack(root).push(edit)
        return edit.path

    def _kept_in(self, root: FilePath, parent: Path) -> list[str]:
        """Return the files that drafts of a folder belong to: one may be gone by now."""
        here = (ref for ref in self._drafts if ref.collection == str(root) and ref.path)
        return [ref.path[-1] for ref in here if ref.path[:-1] == parent]

    def duplicate(self, root: FilePath, path: Path) -> Path:
        """Put a copy after the item itself. Return where it is."""
        current = self._tree(root)
        item = tree.find(current, path)
        if item is None:
            raise KeyError(path)
        name = self.tr("{name} copy").format(name=item.value.name)
        copy = Item(self._file(name, item), replace(item.value, name=name))
        siblings = tree.children(current, path[:-1])
        index = siblings.index(item) + 1
        text = self.tr("Duplicate {name}").format(name=item.value.name)
        edit = TreeEdit.adding(self, root, path[:-1], copy, text, index)
        self.stack(root).push(edit)
        return edit.path

    def copy(self, root: FilePath, path: Path, parent: Path, index: int | None) -> Path:
        """Put a copy of an item into a folder, at a place among its items. Return where it is."""
        item = tree.find(self._tree(root), path)
        if item is None:
            raise KeyError(path)
        text = self.tr("Copy {name}").format(name=item.value.name)
        edit = TreeEdit.adding(self, root, parent, item, text, index)
        self.stack(root).push(edit)
        return edit.path

    def rename(self, root: FilePath, path: Path, name: str) -> Path:
        """Give an item, or for the empty path the collection, another name."""
        if not path:
            self.workspace.rename_collection(root, name)
            self.collections_changed.emit()
            return path
        item = tree.find(self._tree(root), path)
        if item is None:
            raise KeyError(path)
        text = self.tr("Rename {name}").format(name=item.value.name)
        edit = TreeEdit.renaming(self, root, path, (name, self._file(name, item)), text)
        self.stack(root).push(edit)
        return edit.path

    def move(self, root: FilePath, path: Path, parent: Path, index: int | None) -> Path:
        """Put an item elsewhere; `index` counts the target's items without it."""
        item = tree.find(self._tree(root), path)
        if item is None:
            raise KeyError(path)
        text = self.tr("Move {name}").format(name=item.value.name)
        edit = TreeEdit.moving(self, root, path, (parent, index), text)
        self.stack(root).push(edit)
        return edit.path

    def remove(self, root: FilePath, path: Path) -> TreeEdit:
        """Delete an item; its files go to the trash. Return the step, to be undone."""
        item = tree.find(self._tree(root), path)
        if item is None:
            raise KeyError(path)
        text = self.tr("Delete {name}").format(name=item.value.name)
        edit = TreeEdit.removing(self, root, path, text)
        self.stack(root).push(edit)
        return edit

    def shared(self, root: FilePath, path: Path) -> Folder | Collection:
        """Return a folder, for the empty path the collection. Raise KeyError where it is gone."""
        opened = self.collection(root)
        if opened is None:
            raise KeyError(root)
        item = tree.find(opened.tree, path) if path else None
        value = item.value if item else opened.tree
        if not isinstance(value, Folder | Collection) or bool(path) != isinstance(value, Folder):
            raise KeyError(path)
        return value

    def save_shared(
        self,
        root: FilePath,
        path: Path,
        owner: Folder | Collection,
        typed: tuple[Variable, ...] = (),
        *,
        force: bool = False,
    ) -> None:
        """Write what a folder or a collection itself says. Raise ChangedOnDisk.

        `typed` has the values of secret variables, which go to the vault.
        """
        if isinstance(owner, Folder):
            self.workspace.save_folder(root, path, owner, force=force)
        else:
            self.workspace.save_collection(root, owner, force=force)
            for row in typed:
                if row.secret and row.value:
                    self.workspace.set_secret(root, "", row.name, row.value)
        self.collections_changed.emit()

    def shared_draft(self, ref: RequestRef) -> Request | None:
        """Return what was typed on the page of a folder or a collection and not saved."""
        kept = self.workspace.state.get(_draft_key(ref))
        return msgspec.json.decode(kept, type=Request) if kept else None

    def keep_shared_draft(self, ref: RequestRef, draft: Request | None) -> None:
        """Store what was typed on such a page; None forgets it."""
        if draft is not None:
            self.workspace.state.put(_draft_key(ref), msgspec.json.encode(draft))
        else:
            self.workspace.state.remove(_draft_key(ref))

    def _tree(self, root: FilePath) -> Collection:
        opened = self.collection(root)
        if opened is None:
            raise KeyError(root)
        return opened.tree

    def _file(self, name: str, item: Item) -> str:
        is_file = item.file.endswith(".yml") and not isinstance(item.value, Folder)
        return self.workspace.file_name(f"{name}.yml" if is_file else name)


def _draft_key(ref: RequestRef) -> str:
    return "\n".join(("shared draft", ref.collection, *ref.path))
