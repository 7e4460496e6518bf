"""Paints a row of the collection tree: chevron, method tag or icon, name, key, dirty dot."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from postwright.gui.models.collection_tree import Role
from postwright.gui.models.tree_nodes import Node
from postwright.gui.sidebar.row_plate import paint_plate
from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.words import method_tag

ROW = 28
INDENT = 16


class TreeDelegate(QStyledItemDelegate):
    """Draws everything of a row itself, so that the highlight spans the sidebar's width."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        node = index.data(Role.NODE)
        if not isinstance(node, Node):
            return
        theme = self._theme
        row = QRectF(option.rect)
        row.setLeft(0)
        row.setRight(self._view.viewport().width())
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._guides(painter, row, len(node.path))
        paint_plate(painter, theme, row, state, focused=self._view.hasFocus())
        x = row.left() + theme.px(12) + len(node.path) * theme.px(INDENT)
        if node.kind in ("collection", "folder"):
            open_ = self._view.isExpanded(self._view.model().index(index.row(), 0, index.parent()))
            self._icon(painter, "chev-d" if open_ else "chev-r", "muted", 12, x + 2, row)
        x += theme.px(18)
        right = self._marks(painter, node, row)
        self._label(painter, node, QRectF(x, row.top(), right - x, row.height()), selected)
        painter.restore()

    def _guides(self, painter: QPainter, row: QRectF, depth: int) -> None:
        px = self._theme.px
        for level in range(depth):
            x = row.left() + px(20) + level * px(INDENT)
            painter.fillRect(QRectF(x, row.top(), 1, row.height()), self._theme.color("line"))

    def _icon(
        self, painter: QPainter, name: str, token: str, size: int, x: float, row: QRectF
    ) -> None:
        ratio = self._view.devicePixelRatioF()
        pixmap = self._theme.pixmap(name, token, size, ratio)
        painter.drawPixmap(round(x), round(row.center().y() - self._theme.px(size) / 2), pixmap)

    def _marks(self, painter: QPainter, node: Node, row: QRectF) -> float:
        """Draw what stands at the right end. Return where it begins."""
        right = row.right() - 16
        if node.problem:
            self._icon(painter, "warn", "warn", 14, right - 12, row)
            right -= 20
        if node.signs and node.kind != "request":
            self._icon(painter, "key", "accent" if node.kind == "collection" else "muted",
                       14, right - 12, row)  # fmt: skip
            right -= 20
        if node.dirty:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("dirty"))
            painter.drawEllipse(QRectF(right - 8.5, row.center().y() - 3.5, 7, 7))
            right -= 16
        return right

    def _label(self, painter: QPainter, node: Node, box: QRectF, selected: bool) -> None:
        theme = self._theme
        weight, token, x = 400, "text2", box.left()
        if node.kind == "collection":
            self._icon(painter, "layers", "accent", 16, x, box)
            weight, token, x = 600, "text", x + theme.px(24)
        elif node.kind == "folder":
            self._icon(painter, "folder", "text2", 16, x, box)
            weight, token, x = 500, "text", x + theme.px(24)
        elif node.kind == "broken":
            self._icon(painter, "file", "warn", 16, x, box)
            token, x = "muted", x + theme.px(24)
        else:
            tag = method_tag(node.method) or "—"
            font = theme.font(11 if len(tag) < 5 else 10, 700, mono=True)
            painter.setFont(font)
            known = node.kind == "request"
            painter.setPen(theme.method(node.method) if known else theme.color("muted"))
            painter.drawText(QRectF(x, box.top(), theme.px(40), box.height()), LEFT, tag)
            x += theme.px(40)
            token = "text2" if known else "muted"
        if selected:
            weight, token = max(weight, 500), "text"
        font = theme.font(13, weight)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        room = box.right() - x
        text = QFontMetricsF(font).elidedText(node.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, box.top(), room + 2, box.height()), LEFT, text)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("kind", "cell")
        editor.setFont(self._theme.font(13))
        editor.setAccessibleName(self.tr("Name"))
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        node = index.data(Role.NODE)
        px = self._theme.px
        depth = len(node.path) if isinstance(node, Node) else 0
        lead = 40 if isinstance(node, Node) and node.kind == "request" else 24
        x = px(12) + depth * px(INDENT) + px(18) + px(lead) - 8
        width = self._view.viewport().width() - x - 8
        editor.setGeometry(x, option.rect.top() + 1, width, option.rect.height() - 2)
