"""How the cells of the matrix look, and the line that a value is typed in."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postwright.gui.environments.desk import WHOLE, EnvironmentDesk
from postwright.gui.models.variable_matrix import NAME, ON, Index, VariableMatrix
from postwright.gui.pages.matrix_head import column_tint
from postwright.gui.theme import Theme
from postwright.gui.widgets.cell_edit import CellEdit
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.one_line import LEFT, RIGHT
from postwright.gui.widgets.tick_box import paint_tick_box
from postwright.gui.widgets.variable_chips import paint_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

ROW, BOX = 32, 16


class MatrixCells(QStyledItemDelegate):
    """Paints on the theme's lines; colour is never the only sign."""

    def __init__(
        self,
        theme: Theme,
        view: "QTableView",
        model: VariableMatrix,
        desk: EnvironmentDesk,
        reach: Reach,
        paste: Callable[[str], None],
    ) -> None:
        super().__init__(view)
        self._theme, self._view, self._model, self._desk = theme, view, model, desk
        self._reach, self._paste = reach, paste
        self._began = ""
        self.hot_row = -1
        """The row under the mouse, or the current one while the table has the focus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, self._theme.px(ROW))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEdit(self._theme, self._reach, self._paste, parent)
        editor.setFont(self._theme.font(13, mono=True))
        name = self._model.name_of(index.row())
        label = self._model.headerData(index.column(), Qt.Orientation.Horizontal)
        text = self.tr("{name} in {scope}").format(name=name, scope=label)
        editor.setAccessibleName(text if name else self.tr("Name of the new variable"))
        if name and self._model.hides(name, self._model.scope_of(index.column())):
            editor.setEchoMode(CellEdit.EchoMode.Password)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        super().setEditorData(editor, index)
        if isinstance(editor, CellEdit):
            self._began = editor.text()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was typed; a line end that the line cannot show is no edit."""
        if isinstance(editor, CellEdit) and editor.text() != self._began:
            model.setData(index, editor.text())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box, model = self._theme, QRectF(option.rect), self._model
        row, column = index.row(), index.column()
        name, scope = model.name_of(row), model.scope_of(column)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row == self.hot_row:
            painter.fillRect(box, theme.color("hover"))
        if scope is not None and scope == self._desk.active != WHOLE:
            painter.fillRect(box, column_tint(theme))
        line = theme.color("line")
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), line)
        if ON < column < model.used_column:
            painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), line)
        if column == ON and name:
            self._paint_box(painter, box, on=model.enabled(name))
        elif scope is not None and name:
            self._paint_value(painter, box, name, scope)
        elif column == model.used_column + 1:
            if name and row == self.hot_row:
                self._icon(painter, "trash", "text2", QPointF(box.center().x(), box.center().y()))
        else:
            self._paint_text(painter, box, index)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(box.adjusted(2, 1.5, -1, -1), 4, 4)
        painter.restore()

    def _icon(self, painter: QPainter, name: str, token: str, middle: QPointF) -> None:
        side = self._theme.px(14)
        icon = self._theme.pixmap(name, token, 14, self._view.devicePixelRatioF())
        painter.drawPixmap(round(middle.x() - side / 2), round(middle.y() - side / 2), icon)

    def _paint_box(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        side = self._theme.px(BOX)
        square = QRectF(0, 0, side, side)
        square.moveCenter(box.center())
        square.moveLeft(box.left() + self._theme.px(16))  # in line with the page's title
        paint_tick_box(painter, self._theme, square, on=on)

    def _paint_text(self, painter: QPainter, box: QRectF, index: Index) -> None:
        theme, model, px = self._theme, self._model, self._theme.px
        draft, column = model.is_draft(index.row()), index.column()
        if draft and column != NAME:
            return
        text = self.tr("Add a variable") if draft else str(index.data() or "")
        off = not draft and not model.enabled(model.name_of(index.row()))
        used = column == model.used_column
        font = theme.font(13, mono=not draft and not used, tnum=used)
        painter.setFont(font)
        painter.setPen(theme.color("muted" if draft or off or used else "text"))
        room = box.adjusted(px(8), 0, -px(8), 0)
        short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, RIGHT if used else LEFT, short)

    def _paint_value(self, painter: QPainter, box: QRectF, name: str, scope: str) -> None:
        theme, px, cell = self._theme, self._theme.px, self._model.cell(name, scope)
        room = box.adjusted(px(8), 0, -px(8), 0)
        text = self._model.words(cell).replace("\n", " ⏎ ")
        flagged = cell.state == "unset" or (cell.state == "secret" and not cell.text)
        if flagged:
            self._icon(painter, "warn", "warn", QPointF(room.left() + px(7), room.center().y()))
            room.setLeft(room.left() + px(20))
        elif cell.state == "inherited":
            self._icon(painter, "layers", "muted", QPointF(room.left() + px(7), room.center().y()))
            room.setLeft(room.left() + px(20))
        if cell.state == "secret":
            self._icon(painter, "lock", "muted", QPointF(room.right() - px(7), room.center().y()))
            room.setRight(room.right() - px(22))
        plain = flagged or cell.state in ("empty", "absent")
        quiet = cell.state in ("inherited", "empty", "absent") or not cell.enabled
        token = "warn" if flagged else "muted" if quiet else "text"
        font = theme.font(13, mono=not plain)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        if "{{" in text and not plain:
            paint_line(painter, theme, room, text, font, theme.color(token))
            return
        short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, LEFT, short)
