"""The environments of one collection: click to edit, the filled dot is the active one."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from postwright.gui.said_words import translated
from postwright.gui.sidebar.row_plate import paint_plate
from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT, RIGHT
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import phrases
from postwright.model.collection import Environment

ENVIRONMENT = Qt.ItemDataRole.UserRole + 1
ACTIVE = Qt.ItemDataRole.UserRole + 2


def dot_color(theme: Theme, environment: Environment) -> QColor:
    """Return the colour of an environment's dot: its own, else the accent."""
    chosen = QColor(environment.color) if environment.color else QColor()
    return chosen if chosen.isValid() else theme.color("accent")


def dot_icon(theme: Theme, environment: Environment) -> QIcon:
    """Return the dot as an icon, large enough for every screen."""
    pixmap = QPixmap(48, 48)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dot_color(theme, environment))
    painter.drawEllipse(QRectF(9, 9, 30, 30))
    painter.end()
    return QIcon(pixmap)


class EnvironmentDelegate(QStyledItemDelegate):
    """Dot, name, number of variables."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self._theme.px(32))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box, state = self._theme, QRectF(option.rect), option.state
        environment, active = index.data(ENVIRONMENT), index.data(ACTIVE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        paint_plate(painter, theme, box, state, focused=self._view.hasFocus())
        color = dot_color(theme, environment)
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(color if active else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(19.5, box.center().y() - 4.5, 9, 9))
        font = theme.font(13, 600 if active else 500)
        painter.setFont(font)
        painter.setPen(theme.color("text" if active or selected else "text2"))
        room = box.right() - 60 - 42
        name = environment.name
        text = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(42, box.top(), room + 2, box.height()), LEFT, text)
        painter.setFont(theme.font(12, tnum=True))
        if environment.broken:
            pixmap = theme.pixmap("warn", "warn", 14, self._view.devicePixelRatioF())
            painter.drawPixmap(round(box.right() - 34), round(box.center().y() - 7), pixmap)
        else:
            painter.setPen(theme.color("text2" if selected else "muted"))
            count = QRectF(box.right() - 60, box.top(), 40, box.height())
            painter.drawText(count, RIGHT, str(len(environment.variables)))
        painter.restore()


class EnvironmentList(QListWidget):
    """A click or Enter opens the page at that environment; Space makes it active.

    F2 renames, Ctrl+D makes another like it, Delete deletes; the menu has them all.
    """

    opened = Signal(str)
    activated_name = Signal(str)
    rename_wanted = Signal(str)
    duplicate_wanted = Signal(str)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str)
    """The menu of that environment is to be opened at `menu_place`."""
    counted = Signal()
    """How many there are may be another number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("environment_list")
        self.setAccessibleName(self.tr("Environments"))
        self.setItemDelegate(EnvironmentDelegate(theme, self))
        self.setMouseTracking(True)
        self.menu_place = QPoint()
        self.nowhere = False
        """What is in front is in no collection, so there can be no environments."""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)
        theme.changed.connect(self.doItemsLayout)

    def show_environments(
        self, environments: Sequence[Environment], active: str, *, nowhere: bool = False
    ) -> None:
        """List these; `active` names the one in use."""
        self.nowhere = nowhere
        current = self.currentItem().data(ENVIRONMENT).name if self.currentItem() else ""
        self.clear()
        for environment in environments:
            item = QListWidgetItem(environment.name)
            item.setData(ENVIRONMENT, environment)
            item.setData(ACTIVE, environment.name == active)
            words = [environment.name]
            if environment.name == active:
                words.append(self.tr("active"))
            if not environment.broken:
                words.append(self.tr("%n variable(s)", "", len(environment.variables)))
            if environment.broken:
                words.append(translated(environment.broken.reason))
                item.setToolTip(plain_tip(translated(environment.broken.reason)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, phrases(words))
            self.addItem(item)
            if environment.name == current:
                self.setCurrentItem(item)
        self.counted.emit()

    def filter(self, text: str) -> None:
        """Hide those without the text in their name."""
        for row in range(self.count()):
            item = self.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(ENVIRONMENT).name)

    @property
    def chosen(self) -> str:
        """Return the name of the current row, empty where there is none."""
        item = self.currentItem()
        return item.data(ENVIRONMENT).name if item else ""

    def corner(self) -> QPoint:
        """Return where a popover about the current row opens: its right upper corner."""
        place = self.visualItemRect(self.currentItem()) if self.currentItem() else self.rect()
        return self.viewport().mapToGlobal(place.bottomRight())

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._signal_of(event) is not None
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def _signal_of(self, event: QKeyEvent) -> SignalInstance | None:
        key, modifiers = event.key(), event.modifiers()
        if modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_D:
            return self.duplicate_wanted
        plain = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Space: self.activated_name,
            Qt.Key.Key_F2: self.rename_wanted,
            Qt.Key.Key_Delete: self.delete_wanted,
        }
        return plain.get(Qt.Key(key)) if not modifiers else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = self._signal_of(event)
        if signal is not None and self.chosen:
            signal.emit(self.chosen)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentItem() is None and self.count():
            self.setCurrentRow(0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            item = self.itemAt(event.pos())
            if item is None:
                return
            self.setCurrentItem(item)
            self.menu_place = event.globalPos()
        else:
            self.menu_place = self.corner()
        if self.chosen:
            self.menu_wanted.emit(self.chosen)
