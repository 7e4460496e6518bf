"""The rows of identities: ticked, moved, opened by keys and clicks; painted as other tables are."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from postwright.gui.models.identity_rows import (
    BODY,
    NOTE,
    SIZE,
    STATUS,
    TIME,
    WHO,
    IdentityRows,
)
from postwright.gui.response.table import ReadTable
from postwright.gui.theme import Theme
from postwright.gui.widgets.speech import speak
from postwright.gui.widgets.tick_box import paint_tick_box

ROW, GRIP = 36, 20
WIDTHS = {STATUS: 150, SIZE: 72, TIME: 76, BODY: 84}


class IdentityTable(ReadTable):
    """Space ticks a row, Enter and a double click open its answer.

    Rows but the first, with which they are compared, move by their grip and by Alt with arrows.
    """

    high = low = ROW
    opened = Signal(int)

    def __init__(self, theme: Theme, rows: IdentityRows, name: str) -> None:
        super().__init__(theme, rows, name)
        self._rows, self._held = rows, False
        self.is_still = False
        """While rows are sent they stay where they are."""
        self.hovered = -1
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.doubleClicked.connect(self._open)

    def _restyle(self) -> None:
        super()._restyle()
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        px, width = self.theme.px, self.viewport().width()
        fixed = sum(px(wide) for wide in WIDTHS.values())
        room = max(px(200), width - fixed)
        who = max(px(190), min(px(280), round(room * 0.45)))
        self.setColumnWidth(WHO, who)
        for column, wide in WIDTHS.items():
            self.setColumnWidth(column, px(wide))
        self.setColumnWidth(NOTE, max(px(80), room - who))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    # Moving rows

    def move_current(self, by: int) -> None:
        """Put the current row one place up or down, where it may go."""
        row = self.currentIndex().row()
        if not self.is_still and self._rows.move(row, row + by):
            self.selectRow(row + by)
            self.scrollTo(self.currentIndex())
            of = self.tr("Row {n} of {total}").format(n=row + by + 1, total=self._rows.rowCount())
            speak(self, of)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._held = left and at.x() < self.theme.px(GRIP) and self.indexAt(at).row() > 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()
        if self._held and row > 0:
            step = row - self.currentIndex().row()
            for _ in range(abs(step)):
                self.move_current(1 if step > 0 else -1)
        elif not self._held:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = -1
        self.viewport().update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.row())
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            tick(self.model(), index.siblingAtColumn(WHO))
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints rows as the other tables do, with a box where a row can be ticked."""

    def __init__(self, theme: Theme, parent: IdentityTable) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, parent

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, px, place = self._theme, self._theme.px, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("sel"))
        elif (tint := index.data(Qt.ItemDataRole.BackgroundRole)) is not None:
            painter.fillRect(place, tint)
        bottom = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
        painter.fillRect(bottom, theme.color("line"))
        left = float(px(8))
        if index.column() == WHO:
            left = px(20 + 26)
            self._paint_box(painter, self._box(place), index)
            if index.row() and index.row() in (self._table.hovered, self._current()):
                self._paint_grip(painter, place)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(theme.color("ring"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place.adjusted(1, 1, -2, -2))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            side = px(16)
            at = QPoint(round(place.x()) + px(8), round(place.center().y()) - side // 2)
            icon.paint(painter, QRect(at, QSize(side, side)))
            left += px(24)
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        inside = place.adjusted(left, 0, -px(6), 0)
        words = str(index.data() or "")
        text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _current(self) -> int:
        return self._table.currentIndex().row() if self._table.hasFocus() else -1

    def _paint_grip(self, painter: QPainter, place: QRectF) -> None:
        device, px = painter.device(), self._theme.px
        if device is not None:
            grip = self._theme.pixmap("drag", "muted", 14, device.devicePixelRatio())
            painter.drawPixmap(QPointF(place.x() + px(3), place.center().y() - px(7)), grip)

    def _box(self, place: QRectF) -> QRectF:
        px = self._theme.px
        return QRectF(place.x() + px(20), place.center().y() - px(8), px(16), px(16))

    def _paint_box(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        paint_tick_box(painter, self._theme, box, on=on)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick a row where its box was clicked."""
        is_click = event.type() == QEvent.Type.MouseButtonRelease
        if not (is_click and isinstance(event, QMouseEvent) and index.column() == WHO):
            return False
        if not self._box(QRectF(option.rect)).adjusted(-6, -6, 6, 6).contains(event.position()):
            return False
        tick(model, index)
        return True


def tick(model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex) -> None:
    """Tick a row, or untick it."""
    role = Qt.ItemDataRole.CheckStateRole
    on = Qt.CheckState(model.data(index, role)) == Qt.CheckState.Checked
    model.setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, role)
