"""The collection tree: opens on click, renames in place, moves by drag, asks through signals."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from postwright.gui.models.collection_tree import CollectionTree
from postwright.gui.models.tree_nodes import Node
from postwright.gui.sidebar.drop_place import DropPlace
from postwright.gui.sidebar.tree_delegate import TreeDelegate
from postwright.gui.theme import Theme

MANY = 500
"""So many rows are laid out at once while a filter is typed."""


class TreeView(QTreeView):
    """One click previews a request, a double click or Enter keeps it open."""

    opened = Signal(object, bool)
    """Node of a request, whether its tab is to stay."""
    refused = Signal(object)
    """Node of a file that is only listed, and cannot be opened."""
    menu_wanted = Signal(object, QPoint)
    delete_wanted = Signal(object)
    edit_wanted = Signal(object)
    """Node of a folder or a collection."""
    move_by_key = Signal(object, int)
    """Node, one up or down."""

    def __init__(self, theme: Theme, model: CollectionTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._expanded: set[str] = set()
        self._seen: set[str] = set()
        self._current = ""
        self._beside = ("", 0)
        """The key of what the current row was in, and its place there."""
        self.setObjectName("collection_tree")
        self.setAccessibleName(self.tr("Collections"))
        self.setModel(model)
        self.setItemDelegate(TreeDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)  # with Ctrl it copies
        self.setDragEnabled(True)
        self.setDropIndicatorShown(True)
        self._drop = DropPlace(theme, self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.expanded.connect(self._remember_open)
        self.collapsed.connect(self._remember_shut)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore)
        theme.changed.connect(self.doItemsLayout)

    def open_nodes(self) -> tuple[str, ...]:
        """Return the keys of the open nodes, to be kept."""
        return tuple(sorted(self._expanded))

    def set_open_nodes(self, keys: tuple[str, ...], known: tuple[str, ...]) -> None:
        """Open what was open; a collection not in `known` opens by itself."""
        self._expanded, self._seen = set(keys), set(known)
        self._restore()

    def known_roots(self) -> tuple[str, ...]:
        """Return every collection ever listed."""
        return tuple(sorted(self._seen))

    def select(self, root: str, path: tuple[str, ...]) -> None:
        """Show an item as the current one, its folders open; nothing where it is not there."""
        index = self._model.find(root, path)
        if not index.isValid() or index == self.currentIndex():
            return
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def current(self) -> Node | None:
        """Return the node under the cursor."""
        return self._model.node(self.currentIndex())

    def rename(self, root: str, path: tuple[str, ...]) -> None:
        """Begin to edit an item's name in place."""
        index = self._model.find(root, path)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def _remember_open(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node and node.all and not self._model.filtering:
            self._expanded.add(node.key)

    def _remember_shut(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node and not self._model.filtering:
            self._expanded.discard(node.key)

    def _remember_current(self) -> None:
        node = self.current()
        self._current = node.key if node else ""
        above = node.parent if node else None
        self._beside = (above.key, node.row) if node and above else ("", 0)

    def _restore(self) -> None:
        for row in range(self._model.rowCount()):
            node = self._model.node(self._model.index(row, 0))
            if node and node.key not in self._seen:
                self._seen.add(node.key)
                self._expanded.add(node.key)
        if self._model.filtering:
            self._open_found()
        else:
            for key in tuple(self._expanded):
                index = self._model.by_key(key)
                if index.isValid():
                    self.setExpanded(index, True)
        if self._current:
            index = self._model.by_key(self._current)
            self.setCurrentIndex(index if index.isValid() else self._neighbour())

    def _neighbour(self) -> QModelIndex:
        """Return what stands by now where the current row stood, else what it was in."""
        above, row = self._model.by_key(self._beside[0]), self._beside[1]
        count = self._model.rowCount(above) if above.isValid() else 0
        return self._model.index(min(row, count - 1), 0, above) if count else above

    def _open_found(self) -> None:
        """Open what the filter found, from the top; what is beyond many screens stays shut."""
        shut, left = list(reversed(self._model.roots)), MANY
        while shut and left > 0:
            node = shut.pop()
            if node.children:
                self.setExpanded(self._model.index_of(node), True)
                left -= len(node.children)
                shut.extend(reversed(node.children))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        node = self._model.node(index)
        if node is not None and node.kind in ("collection", "folder"):
            # Only now: expanding moves the rows below, and the press has chosen its row.
            QTimer.singleShot(0, self, lambda: self._toggle(node.key))

    def _toggle(self, key: str) -> None:
        index = self._model.by_key(key)
        if index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        dragging = self.state() == QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        node = self._model.node(index)
        if event.button() == Qt.MouseButton.LeftButton and node and not dragging:
            self._open(node, keep=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self._model.node(self.indexAt(event.position().toPoint()))
        if event.button() != Qt.MouseButton.LeftButton or node is None:
            return
        if node.kind in ("folder", "collection"):
            self.edit_wanted.emit(node)
        else:
            self._open(node, keep=True)

    def _open(self, node: Node, *, keep: bool) -> None:
        if node.kind == "request":
            self.opened.emit(node, keep)
        elif node.kind in ("broken", "foreign"):
            self.refused.emit(node)

    # Dragging

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._drop.follow(QPersistentModelIndex(index), self.dropIndicatorPosition())
        if not event.isAccepted():
            self._drop.hide()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._drop.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.setDropIndicatorShown(False)  # Qt's own line is hardly seen
        super().paintEvent(event)
        self.setDropIndicatorShown(True)
        self._drop.paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node, key = self.current(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if node is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(node, keep=True)
            if node.kind in ("folder", "collection"):
                self._toggle(node.key)
        elif key == Qt.Key.Key_F2:
            self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Delete and node.path:
            self.delete_wanted.emit(node)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by_key.emit(node, -1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # These keys belong to the tree while it has the focus, whatever the menus say.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def _ask_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.setCurrentIndex(index)
        self.menu_wanted.emit(self._model.node(index), self.viewport().mapToGlobal(place))
