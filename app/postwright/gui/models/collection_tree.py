"""The open collections as a tree for views: names, methods, dots and what can be dropped where."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path as FilePath
from typing import Any

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

from postwright.analysis.told_secrets import masked_address
from postwright.gui.models.tree_nodes import Node, TreeSource, Wanted, grow, updated
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import listed, phrases
from postwright.model.collection import Collection, Foreign, Path
from postwright.model.request import Request

MIME = "application/x-postwright-item"
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside the display text."""

    NODE = Qt.ItemDataRole.UserRole + 1


ENABLED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
EDITABLE = ENABLED | Qt.ItemFlag.ItemIsEditable
FOLDER = (ENABLED | Qt.ItemFlag.ItemIsDropEnabled, EDITABLE | Qt.ItemFlag.ItemIsDropEnabled)
"""Flags of folders and collections, broken or not; put together once, as rows are many."""
LEAF = (ENABLED, EDITABLE)


class CollectionTree(QAbstractItemModel):
    """Collections → folders → requests. It never edits: it says what the user wants."""

    rename_wanted = Signal(object, str)
    """Node, new name."""
    move_wanted = Signal(object, object, int)
    """Node, the node to be its parent, its place among the children (-1: last)."""
    copy_wanted = Signal(object, object, int)
    """The same three."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[TreeSource, ...] = ()
        self._roots: list[Node] = []
        self._all: list[Node] = []
        self._filter = ""

    def show(self, sources: Sequence[TreeSource]) -> None:
        """Show these collections. Where rows only change, none comes anew."""
        before, self._sources = self._sources, tuple(sources)
        if not self._update(before):
            self._build()
        self._mark(before)

    def filter(self, text: str) -> None:
        """Keep only requests and folders whose name, method or URL holds the text.

        `tag:smoke` keeps requests with a tag that begins so.
        """
        if text.casefold() != self._filter:
            self._filter = text.casefold()
            self.beginResetModel()
            self._choose()
            self.endResetModel()

    @property
    def filtering(self) -> bool:
        """Whether what is shown is less than there is."""
        return bool(self._filter)

    @property
    def roots(self) -> tuple[Node, ...]:
        """Return the rows of the collections shown, from the top."""
        return tuple(self._roots)

    def _update(self, before: tuple[TreeSource, ...]) -> bool:
        """Give the rows their new values; False where rows come, go or move."""
        sources = self._sources
        if [source.root for source in before] != [source.root for source in sources]:
            return False
        for root, was, now in zip(self._all, before, sources, strict=True):
            if was.tree is now.tree:
                continue
            changed = None if self._filter else updated(root, now.tree.items)
            if changed is None:
                return False
            root.take(now.tree)
            for node in (root, *changed):
                self._tell(node)
        return True

    def _build(self) -> None:
        self.beginResetModel()
        before = {root.root: root for root in self._all}
        self._all = [grow(source, before.get(source.root)) for source in self._sources]
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        wanted = Wanted(self._filter)
        self._roots = [root for root in self._all if wanted.choose(root)]
        for row, root in enumerate(self._roots):
            root.row = row

    def _mark(self, before: tuple[TreeSource, ...]) -> None:
        was = {source.root: source.dirty for source in before}
        for root, source in zip(self._all, self._sources, strict=True):
            for path in source.dirty | was.get(source.root, frozenset()):
                node = root.below(path)
                if node is not None and node.dirty != (path in source.dirty):
                    node.dirty = not node.dirty
                    self._tell(node)

    def _tell(self, node: Node) -> None:
        index = self.find(node.root, node.path)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def node(self, index: Index) -> Node | None:
        """Return the row's node; None for an index outside the tree."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else None

    def find(self, root: FilePath | str, path: Path) -> QModelIndex:
        """Return the row of an item; invalid where it is not shown."""
        node = next((node for node in self._roots if str(node.root) == str(root)), None)
        for name in path:
            rows = node.children if node else ()
            node = next((child for child in rows if child.path[-1] == name), None)
        return self.index_of(node) if node else QModelIndex()

    def by_key(self, key: str) -> QModelIndex:
        """Return the row that `Node.key` names."""
        root, *path = key.split("\n")
        return self.find(root, tuple(path))

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
            tags = self.tr("Tags: {tags}").format(tags=listed(node.value.tags))
            url = masked_address(node.value.url)
            return f"{node.method} {url}" + (f"\n{tags}" if node.value.tags else "")
        return str(node.root) if isinstance(node.value, Collection) else ""

    def _spoken(self, node: Node) -> str:
        words = [f"{node.method} {node.name}".strip()]
        if node.kind == "collection":
            words[0] = self.tr("collection {name}").format(name=node.name)
        elif node.kind == "folder":
            words[0] = self.tr("folder {name}").format(name=node.name)
        if node.dirty:
            words.append(self.tr("unsaved"))
        if node.problem:
            words.append(self.tr("cannot be read, {problem}").format(problem=node.problem))
        if node.signs:
            words.append(self.tr("auth is set here"))
        return phrases(words)

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
        editable = node.kind in ("folder", "request", "collection") and node.broken is None
        flags = (FOLDER if node.kind in ("folder", "collection") else LEAF)[editable]
        return flags if self._filter or not node.path else flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

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
        return self.node(self.by_key(bytes(data.data(MIME).data()).decode()))

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
        copies = action == Qt.DropAction.CopyAction
        (self.copy_wanted if copies else self.move_wanted).emit(node, target, row)
        return True
