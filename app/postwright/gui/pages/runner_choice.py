"""A request that a run may send, and its line in the list: a box, the method, the name."""

import msgspec
from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.widgets.tick_box import paint_tick_box
from postwright.gui.words import method_tag
from postwright.model import tree
from postwright.model.collection import Collection, Path
from postwright.model.request import Request

_ROW = 30


class RunChoice(msgspec.Struct, frozen=True):
    """One request of a collection."""

    path: str
    name: str
    method: str
    place: str = ""
    """The names of its folders."""


def choices_of(collection: Collection) -> list[RunChoice]:
    """Return every request of a collection, in the order in which they are run."""
    names: dict[Path, str] = {}
    choices = []
    for path, item in tree.walk(collection):
        if isinstance(item.value, Request):
            place = names.get(path[:-1], "")
            choices.append(RunChoice("/".join(path), item.value.name, item.value.method, place))
        else:
            above = names.get(path[:-1], "")
            names[path] = f"{above} / {item.value.name}" if above else item.value.name
    return choices


class ChoiceRows(QStyledItemDelegate):
    """A click anywhere on the line ticks it, and so does Space."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(100, self._theme.px(_ROW))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        role = Qt.ItemDataRole.CheckStateRole
        clicked = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if not clicked:
            return super().editorEvent(event, model, option, index)
        was = Qt.CheckState(index.data(role))
        now = Qt.CheckState.Unchecked if was == Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, now, role)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box, px = self._theme, QRectF(option.rect), self._theme.px
        choice = index.data(Qt.ItemDataRole.UserRole + 2)
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("ring"))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 4, 4)
        side = px(16)
        place = QRectF(px(16), box.center().y() - side / 2, side, side)
        paint_tick_box(painter, theme, place, on=ticked)
        painter.setFont(theme.font(11, 700, mono=True))
        painter.setPen(theme.method(choice.method))
        tag = QRectF(px(44), box.top(), px(46), box.height())
        painter.drawText(tag, LEFT, method_tag(choice.method))
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("text" if ticked else "muted"))
        name = QRectF(px(92), box.top(), box.width() - px(100), box.height())
        text = painter.fontMetrics().elidedText(
            choice.name, Qt.TextElideMode.ElideRight, round(name.width())
        )
        painter.drawText(name, LEFT, text)
        painter.fillRect(QRectF(0, box.bottom(), box.width(), 1), theme.color("line"))
        painter.restore()
