"""The requests and folders that use a variable; a click or Enter opens one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.words import method_tag
from postwright.model import tree
from postwright.model.collection import Collection, Folder, Path
from postwright.model.request import Request

ROW, METHOD = 28, 52
PLACE = Qt.ItemDataRole.UserRole + 1
SIGN = Qt.ItemDataRole.UserRole + 2
"""A method; a folder and the collection have an icon instead."""


class UseList(QListWidget):
    """As long as it has to be; the pane around it scrolls."""

    opened = Signal(object)
    """The path of an item, empty for the collection itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("Where the variable is used"))
        self.setItemDelegate(_Delegate(theme, self))
        self.setMouseTracking(True)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.itemClicked.connect(self._open)
        theme.changed.connect(self._relay)

    def show_places(self, collection: Collection, paths: tuple[Path, ...]) -> None:
        """List these."""
        self.clear()
        for path in paths:
            found = tree.find(collection, path) if path else None
            value = found.value if found else collection
            item = QListWidgetItem(value.name)
            sign = value.method if isinstance(value, Request) else ""
            icon = "folder" if isinstance(value, Folder) else "layers"
            item.setData(PLACE, path)
            item.setData(SIGN, (sign, icon))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{sign} {value.name}".strip())
            self.addItem(item)
        self._relay()

    def _relay(self) -> None:
        self.setFixedHeight(self.count() * self._theme.px(ROW))
        self.doItemsLayout()

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(PLACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: UseList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, px, box = self._theme, self._theme.px, QRectF(option.rect)
        sign, icon = index.data(SIGN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = box.adjusted(-px(2), 1, 0, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(plate, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(plate.adjusted(2, 1, -1, -1), 5, 5)
        room = box.adjusted(px(4), 0, -px(4), 0)
        if sign:
            painter.setFont(theme.font(11, 700, mono=True))
            painter.setPen(theme.method(sign))
            painter.drawText(room, LEFT, method_tag(sign)[:6])
        else:
            mark = theme.pixmap(icon, "muted", 14, self._view.devicePixelRatioF())
            painter.drawPixmap(round(room.left()), round(room.center().y() - px(7)), mark)
        font = theme.font(13)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        room.setLeft(room.left() + px(METHOD))
        name = str(index.data() or "")
        short = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, LEFT, short)
        painter.restore()
