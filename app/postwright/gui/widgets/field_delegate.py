"""Paints and edits the cells of a FieldTable."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.field_rows import Column, FieldRows, Index
from postwright.gui.widgets.variable_chips import Known, always_known, paint_line

Words = Callable[[str, str], list[str]]
"""From a column's member and the row's name to what may be completed."""


def no_words(member: str, name: str) -> list[str]:
    """Complete nothing."""
    return []


class FieldDelegate(QStyledItemDelegate):
    """One delegate for every column; the column's kind says how."""

    def __init__(self, theme: Theme, rows: FieldRows, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._rows, self._view = theme, rows, view
        self.known: Known = always_known
        self.words: Words = no_words
        self.hovered = -1

    def active(self, row: int) -> bool:
        """Whether the row shows its grip and bin."""
        current = self._view.currentIndex().row() == row and self._view.hasFocus()
        return row == self.hovered or current

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        column = self._rows.columns[index.column()]
        rect: QRect = option.rect
        box = QRectF(rect)
        blank = self._rows.is_blank(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == self.hovered and not blank:
            painter.fillRect(box, theme.color("hover"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.color("line"))
        if column.kind in ("code", "text", "choice", "files", "chip"):
            painter.fillRect(QRectF(box.x(), box.y(), 1, box.height()), theme.color("line"))
        self._paint_cell(painter, box, index, column, blank=blank)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 3, 3)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, box: QRectF, index: Index, column: Column, *, blank: bool
    ) -> None:
        px = self._theme.px
        if column.kind == "grip":
            if self.active(index.row()) and not blank:
                self._icon(painter, box, "drag", "muted", 16)
        elif column.kind == "box":
            if not blank:
                self._paint_box(painter, box, on=self._rows.rows[index.row()].enabled)
        elif column.kind == "bin":
            if self.active(index.row()) and not blank and self._rows.can_add:
                self._icon(painter, box, "trash", "text2", 14)
        else:
            text = str(index.data() or "")
            cell = box.adjusted(px(8), 0, -px(6), -1)
            self._paint_text(painter, cell, text, index, column, blank=blank)

    def _paint_text(
        self,
        painter: QPainter,
        cell: QRectF,
        text: str,
        index: Index,
        column: Column,
        *,
        blank: bool,
    ) -> None:
        theme = self._theme
        if blank:
            line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.setFont(theme.font(13))
            painter.setPen(theme.color("muted"))
            painter.drawText(cell, line, text)
            return
        row = self._rows.rows[index.row()]
        on = getattr(row, "enabled", True)
        if column.kind == "chip":
            if text:
                token = str(getattr(row, "token", "muted"))
                high = theme.px(18)
                chip = QRectF(cell.x(), cell.center().y() - high / 2, chip_width(theme, text), high)
                paint_chip(painter, theme, chip, text, token)
            return
        if column.kind == "choice":
            self._icon(
                painter,
                QRectF(cell.right() - 14, cell.y(), 14, cell.height()),
                "chev-d",
                "muted",
                12,
            )
        mono = column.kind == "code"
        token = "muted" if not on else "text" if mono else "text2"
        font = theme.font(13 if mono else 12, mono=mono)
        known = self.known if on else always_known
        paint_line(painter, theme, cell, text, font, theme.color(token), known)

    def _paint_box(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        theme, side = self._theme, self._theme.px(16)
        square = QRectF(0, 0, side, side)
        square.moveCenter(box.center())
        square.moveTo(round(square.x()), round(square.y()))
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(theme.color("control"), 1.2))
        painter.setBrush(theme.color("fill") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, theme.px(4), theme.px(4))
        if on:
            self._icon(painter, square, "check", "on_fill", 12)

    def _icon(self, painter: QPainter, box: QRectF, name: str, token: str, size: int) -> None:
        side = self._theme.px(size)
        place = QRect(0, 0, side, side)
        place.moveCenter(box.toRect().center())
        self._theme.icon(name, token).paint(painter, place)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._rows.columns[index.column()]
        if column.kind == "choice":
            combo = QComboBox(parent)
            for value, label in column.choices:
                combo.addItem(label, value)
            combo.setAccessibleName(column.title)
            combo.activated.connect(self._commit_combo)
            return combo
        editor = QLineEdit(parent)
        editor.setProperty("kind", "cell")
        editor.setFont(
            self._theme.font(13 if column.kind == "code" else 12, mono=column.kind == "code")
        )
        editor.setFrame(False)
        editor.setAccessibleName(column.title)
        rows = self._rows.rows
        name = getattr(rows[index.row()], "name", "") if index.row() < len(rows) else ""
        words = self.words(column.member, name)
        if words:
            completer = QCompleter(words, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        return editor

    def _commit_combo(self) -> None:
        combo = self._view.indexWidget(self._view.currentIndex())
        editor = combo or self._view.viewport().focusWidget()
        if editor is not None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data() or ""))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, -1, 1, 0))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and not self._rows.is_blank(index.row()):
            kind = self._rows.columns[index.column()].kind
            if kind == "box":
                self._rows.toggle(index.row())
                return True
            if kind == "bin" and self._rows.can_add:
                self._rows.remove(index.row())
                return True
        return False
