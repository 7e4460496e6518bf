"""The open collections as a tree for views: names, methods, dots and what can be dropped where."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from pathlib import Path as FilePath
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from postwright.gui.said_words import translated
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.model.collection import Broken, Collection, Folder, Foreign, Item, Path
from postwright.model.request import Request
from postwright.model.said import said

MIME = "application/x-postwright-item"
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TAG = "tag:"
"""Begins a word of the filter that names a tag."""
SIGNS_NOTHING = (None, "inherit", "none")


class Role(IntEnum):
    """What the delegate asks for beside the display text."""

    NODE = Qt.ItemDataRole.UserRole + 1


class TreeSource(msgspec.Struct, frozen=True):
    """One collection as the tree needs it."""

    root: FilePath
    tree: Collection
    error: str = ""
    dirty: frozenset[Path] = frozenset()
    """Requests that have a draft."""


class Node:
    """A row: a collection, a folder, a request, or a file that is only listed."""

    __slots__ = ("children", "dirty", "kind", "name", "parent", "path", "root", "row", "value")

    def __init__(
        self,
        root: FilePath,
        path: Path,
        value: Collection | Request | Folder | Foreign | Broken,
        parent: "Node | None",
    ) -> None:
        self.root, self.path, self.value, self.parent = root, path, value, parent
        self.kind = type(value).__name__.lower()
        self.name = value.name or (path[-1] if path else root.name)
        self.row = 0
        self.dirty = False
        self.children: list[Node] = []

    @property
    def key(self) -> str:
        """Name the node over restarts."""
        return "\n".join((str(self.root), *self.path))

    @property
    def method(self) -> str:
        return self.value.method if isinstance(self.value, Request) else ""

    @property
    def signs(self) -> bool:
        """Whether auth is defined here."""
        auth = getattr(self.value, "auth", None)
        return auth is not None and auth.type not in SIGNS_NOTHING

    @property
    def problem(self) -> str:
        """Why the file could not be read, with its line; empty where it could."""
        broken = self.value if isinstance(self.value, Broken) else None
        broken = broken or getattr(self.value, "broken", None)
        if broken is None:
            return ""
        why = translated(broken.reason)
        if not broken.line:
            return why
        return translated(said("line {line}: {why}", line=broken.line, why=why))

    def walk(self) -> Iterator["Node"]:
        """Yield this node and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


class CollectionTree(QAbstractItemModel):
    """Collections → folders → requests. It never edits: it says what the user wants."""

    rename_wanted = Signal(object, str)
    """Node, new name."""
    move_wanted = Signal(object, object, int)
    """Node, the node to be its parent, its place among the children (-1: last)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[TreeSource, ...] = ()
        self._roots: list[Node] = []
        self._nodes: dict[str, Node] = {}
        self._filter = ""

    def show(self, sources: Sequence[TreeSource]) -> None:
        """Show these collections. Where only dots differ the rows stay."""
        before, self._sources = self._sources, tuple(sources)
        same = len(before) == len(self._sources) and all(
            a.root == b.root and a.tree is b.tree and a.error == b.error
            for a, b in zip(before, self._sources, strict=True)
        )
        if same:
            self._mark()
        else:
            self._build()

    def filter(self, text: str) -> None:
        """Keep only requests and folders whose name, method or URL holds the text.

        `tag:smoke` keeps requests with a tag that begins so.
        """
        if text.casefold() != self._filter:
            self._filter = text.casefold()
            self._build()

    def _build(self) -> None:
        self.beginResetModel()
        self._roots, self._nodes = [], {}
        for source in self._sources:
            root = Node(source.root, (), source.tree, None)
            self._fill(root, source.tree.items)
            if not self._filter or root.children or self._matches(root):
                root.row = len(self._roots)
                self._roots.append(root)
        for root in self._roots:
            self._nodes.update((node.key, node) for node in root.walk())
        for source in self._sources:
            self._set_dirty(source)
        self.endResetModel()

    def _fill(self, parent: Node, items: Sequence[Item]) -> None:
        for item in items:
            node = Node(parent.root, (*parent.path, item.file), item.value, parent)
            if isinstance(item.value, Folder):
                self._fill(node, item.value.items)
            if self._filter and not node.children and not self._matches(node):
                continue
            node.row = len(parent.children)
            parent.children.append(node)

    def _matches(self, node: Node) -> bool:
        text = f"{node.method} {node.name} {getattr(node.value, 'url', '')}".casefold()
        tags = {tag.casefold() for tag in getattr(node.value, "tags", ())}
        words = self._filter.split()
        wanted = [word.removeprefix(TAG) for word in words if word.startswith(TAG)]
        if not wanted:
            return self._filter in text
        rest = " ".join(word for word in words if not word.startswith(TAG))
        return rest in text and all(any(t.startswith(w) for t in tags) for w in wanted)

    def _set_dirty(self, source: TreeSource) -> list[Node]:
        changed = []
        prefix = str(source.root)
        for key, node in self._nodes.items():
            if key.split("\n", 1)[0] == prefix and node.dirty != (node.path in source.dirty):
                node.dirty = node.path in source.dirty
                changed.append(node)
        return changed

    def _mark(self) -> None:
        for source in self._sources:
            for node in self._set_dirty(source):
                index = self.index_of(node)
                self.dataChanged.emit(index, index)

    def node(self, index: Index) -> Node | None:
        """Return the row's node; None for an index outside the tree."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else None

    def find(self, root: FilePath | str, path: Path) -> QModelIndex:
        """Return the row of an item; invalid where it is not shown."""
        node = self._nodes.get("\n".join((str(root), *path)))
        return self.index_of(node) if node else QModelIndex()

    def by_key(self, key: str) -> QModelIndex:
        """Return the row that `Node.key` names."""
        node = self._nodes.get(key)
        return self.index_of(node) if node else QModelIndex()

    def index_of(self, node: Node) -> QModelIndex:
        """Return the node's row."""
        return self.createIndex(node.row, 0, node)

    # What follows is Qt's interface of a model.

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        above = self.node(parent)
        rows = above.children if above else self._roots
        if column == 0 and 0 <= row < len(rows):
            return self.createIndex(row, 0, rows[row])
        return QModelIndex()

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # QObject's has no argument
        node = self.node(index)
        return self.index_of(node.parent) if node and node.parent else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        node = self.node(parent)
        return len(node.children if node else self._roots) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if node is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.name
        if role == Role.NODE:
            return node
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.about(node))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        return None

    def about(self, node: Node) -> str:
        """Return what there is to know about a row: its URL, or why it cannot be opened."""
        if node.problem:
            return self.tr("{name} could not be read: {problem}").format(
                name=node.path[-1] if node.path else node.root.name, problem=node.problem
            )
        if isinstance(node.value, Foreign):
            return self.tr("Listed and kept, but not sent: {kind}").format(kind=node.value.kind)
        if isinstance(node.value, Request):
            tags = self.tr("Tags: {tags}").format(tags=", ".join(node.value.tags))
            return f"{node.method} {node.value.url}" + (f"\n{tags}" if node.value.tags else "")
        return str(node.root) if isinstance(node.value, Collection) else ""

    def _spoken(self, node: Node) -> str:
        words = [f"{node.method} {node.name}".strip()]
        if node.kind in ("collection", "folder"):
            words[0] = f"{node.kind} {node.name}"
        if node.dirty:
            words.append(self.tr("unsaved"))
        if node.problem:
            words.append(self.tr("cannot be read, {problem}").format(problem=node.problem))
        if node.signs:
            words.append(self.tr("auth is set here"))
        return ", ".join(words)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self.node(index)
        if node is None or role != Qt.ItemDataRole.EditRole:
            return False
        name = str(value).strip()
        if name and name != node.name:
            self.rename_wanted.emit(node, name)
        return bool(name)

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self.node(index)
        if node is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.kind in ("folder", "request", "collection") and not node.problem:
            flags |= Qt.ItemFlag.ItemIsEditable
        if node.path and not self._filter:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if node.kind in ("folder", "collection"):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        node = self.node(indexes[0]) if indexes else None
        data = QMimeData()
        if node:
            data.setData(MIME, QByteArray(node.key.encode()))
        return data

    def dragged(self, data: QMimeData) -> Node | None:
        """Return the node that a drag carries."""
        return self._nodes.get(bytes(data.data(MIME).data()).decode())

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        node, target = self.dragged(data), self.node(parent)
        if node is None or target is None or node.root != target.root:
            return False
        inside = target.path[: len(node.path)] == node.path
        return target.kind in ("folder", "collection") and not inside

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        node, target = self.dragged(data), self.node(parent)
        self.move_wanted.emit(node, target, row)
        return True
