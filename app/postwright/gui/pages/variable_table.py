"""The table of variables: ticks, monospaced values, dots for secrets, rows moved by keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from postwright.gui.models.variables import Column, VariablesModel
from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.widgets.variable_chips import paint_line

ROW, HEAD, BOX = 32, 28, 16
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine


class VariableDelegate(QStyledItemDelegate):
    """Paints cells on the theme's lines."""

    def __init__(self, theme: Theme, view: "VariableTable", model: VariablesModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._model = theme, view, model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box, column = self._theme, QRectF(option.rect), Column(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("hover"))
        line = theme.color("line")
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), line)
        if column != Column.ON:
            painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), line)
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        if check is not None:
            self._check(painter, box, on=Qt.CheckState(check) == Qt.CheckState.Checked)
        elif column not in (Column.ON, Column.SECRET):
            self._text(painter, box, index)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(box.adjusted(2, 1, -1, -1), 4, 4)
        painter.restore()

    def _check(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        theme = self._theme
        square = QRectF(0, 0, BOX, BOX)
        square.moveCenter(box.center())
        painter.setPen(QPen(theme.color("fill" if on else "control"), 1.2))
        painter.setBrush(theme.color("fill") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        if on:
            painter.setPen(QPen(Qt.GlobalColor.white, 1.6))
            x, y = square.left(), square.top()
            painter.drawPolyline(
                [QPointF(x + 4, y + 8), QPointF(x + 7, y + 11), QPointF(x + 12, y + 5)]
            )

    def _text(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, column, row = self._theme, Column(index.column()), index.row()
        draft = row >= len(self._model.rows)
        mono = column in (Column.NAME, Column.VALUE) and not draft
        token = "muted" if draft or column in (Column.NOTE, Column.USED) else "text"
        if not draft and not self._model.rows[row].enabled:
            token = "muted"
        room = box.adjusted(8, 0, -8, 0)
        if column == Column.VALUE and self._model.unset(row):
            icon = theme.pixmap("warn", "warn", 14, self._view.devicePixelRatioF())
            painter.drawPixmap(round(room.left()), round(room.center().y() - 7), icon)
            room.setLeft(room.left() + 20)
            token, mono = "warn", False
        elif column == Column.VALUE and not draft and self._model.rows[row].secret:
            icon = theme.pixmap("lock", "muted", 14, self._view.devicePixelRatioF())
            painter.drawPixmap(round(room.right() - 14), round(room.center().y() - 7), icon)
            room.setRight(room.right() - 20)
        font = theme.font(13, mono=mono)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        if column == Column.VALUE and "{{" in str(index.data() or ""):
            shown = str(index.data()).replace("\n", " ⏎ ")
            paint_line(painter, theme, room, shown, font, theme.color(token))
            return
        text = QFontMetricsF(font).elidedText(
            str(index.data() or "").replace("\n", " ⏎ "), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, RIGHT if column == Column.USED else LEFT, text)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("kind", "cell")
        column = Column(index.column())
        editor.setFont(self._theme.font(13, mono=column in (Column.NAME, Column.VALUE)))
        names = {Column.NAME: self.tr("Name"), Column.VALUE: self.tr("Value")}
        editor.setAccessibleName(names.get(column, self.tr("Note")))
        return editor

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(60, self._theme.px(ROW))


class VariableTable(QTableView):
    """Enter edits, Space ticks, Ctrl+Delete removes, Alt+Up and Alt+Down move."""

    def __init__(self, theme: Theme, model: VariablesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.setObjectName("variable_table")
        self.setAccessibleName(self.tr("Variables"))
        self.setModel(model)
        self.setItemDelegate(VariableDelegate(theme, self, model))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        head.setMinimumSectionSize(24)
        for column in (Column.ON, Column.SECRET):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.VALUE, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._relay)
        self._relay()

    def _relay(self) -> None:
        px = self._theme.px
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.horizontalHeader().setFixedHeight(px(HEAD))
        head = self.horizontalHeader()
        for part in (head, head.viewport()):  # a style sheet parts the two fonts
            part.setFont(self._theme.font(12, 500))
        self.setColumnWidth(Column.ON, px(44))
        self.setColumnWidth(Column.NAME, px(220))
        self.setColumnWidth(Column.SECRET, px(64))
        self.setColumnWidth(Column.NOTE, px(200))
        self.setColumnWidth(Column.USED, px(64))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Delete and modifiers & Qt.KeyboardModifier.ControlModifier:
            self._model.remove(row)
            self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), column))
        elif modifiers & Qt.KeyboardModifier.AltModifier and key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            row = self._model.move(row, -1 if key == Qt.Key.Key_Up else 1)
            self.setCurrentIndex(self._model.index(row, column))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
