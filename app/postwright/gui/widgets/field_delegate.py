"""Paints the cells of an editable table and makes the line that a cell is edited in."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.cell_edit import CellEdit
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.completion import Reach, nothing_in_reach
from postwright.gui.widgets.field_rows import FieldRows, Index
from postwright.gui.widgets.tick_box import paint_tick_box
from postwright.gui.widgets.variable_chips import Known, always_known, paint_line
from postwright.gui.words import phrases

Suggest = Callable[[int, str], Sequence[str]]
"""From a row's number and a member's name to what may be meant."""


class FieldDelegate(QStyledItemDelegate):
    """Grip, box, text with chips, bin; grip and bin only where the pointer or the focus is."""

    def __init__(self, theme: Theme, parent: QObject, paste: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.theme, self._paste = theme, paste
        self.known: Known = always_known
        self.suggest: Suggest | None = None
        self.reach: Reach = nothing_in_reach
        self.hot_row = -1
        """The row under the pointer or, without one, with the focus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(40), self.theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rows = self.theme, index.model()
        if not isinstance(rows, FieldRows):
            return
        rect = QRectF(option.rect)
        painter.save()
        if index.row() == self.hot_row:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        if 0 < index.column() <= len(rows.columns):
            painter.fillRect(QRectF(rect.x(), rect.y(), 1, rect.height()), theme.color("line"))
        if index.column() == 0:
            self._paint_box(painter, rect, index, rows)
        elif index.column() > len(rows.columns):
            self._paint_bin(painter, rect, index, rows)
        else:
            self.paint_cell(painter, rect, index, rows)
        focused = QStyle.StateFlag.State_HasFocus in option.state
        if focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 1.5, -1, -2), theme.px(4), theme.px(4))
        painter.restore()

    def paint_cell(self, painter: QPainter, rect: QRectF, index: Index, rows: FieldRows) -> None:
        """Paint a cell's text; for the blank row, what to do there."""
        theme, column = self.theme, rows.columns[index.column() - 1]
        draft = rows.is_draft(index.row())
        text = column.hint if draft else str(index.data() or "")
        off = not rows.row(index.row()).enabled  # type: ignore[attr-defined]
        token = "muted" if draft or off or not column.mono else "text"
        font = theme.font(13 if column.mono or draft else 12, mono=column.mono and not draft)
        pad = theme.px(8)
        if index.column() == self._last(rows) and not draft:
            rect = self._paint_remark(painter, rect, rows, index.row())
        paint_line(
            painter,
            theme,
            rect.adjusted(pad, 0, -pad / 2, 0),
            text.replace("\n", "↵"),
            font,
            theme.color(token),
            self.known,
        )

    def _last(self, rows: FieldRows) -> int:
        """Return the last column of text that has room."""
        view, last = self.parent(), len(rows.columns)
        while isinstance(view, QTableView) and last > 1 and view.isColumnHidden(last):
            last -= 1
        return last

    def _paint_remark(
        self, painter: QPainter, rect: QRectF, rows: FieldRows, number: int
    ) -> QRectF:
        """Paint what there is to know at the right end. Return what it leaves of the cell."""
        theme, px = self.theme, self.theme.px
        problem = rows.problem(number)
        remark = problem or rows.remark(number)
        if not remark:
            return rect
        beside = px(18) if problem else 0
        width = min(chip_width(theme, remark) + beside, rect.width() - px(12))
        box = QRectF(rect.right() - width - px(4), rect.center().y() - px(9), width, px(18))
        if problem:
            ratio = painter.device().devicePixelRatioF()
            mark = theme.pixmap("warn", "err", 14, ratio)
            painter.drawPixmap(QPointF(box.x(), box.y() + px(2)), mark)
            box = box.adjusted(beside, 0, 0, 0)
        metrics = QFontMetricsF(theme.font(11, 500))
        shown = metrics.elidedText(remark, Qt.TextElideMode.ElideRight, box.width() - px(8))
        paint_chip(painter, theme, box, shown, "err" if problem else "warn")
        return rect.adjusted(0, 0, -width - px(8), 0)

    def _paint_box(self, painter: QPainter, rect: QRectF, index: Index, rows: FieldRows) -> None:
        theme, px = self.theme, self.theme.px
        ratio = painter.device().devicePixelRatioF()
        if rows.is_draft(index.row()):
            return
        if index.row() == self.hot_row and not rows.fixed:
            grip = theme.pixmap("drag", "muted", 14, ratio)
            painter.drawPixmap(QPointF(rect.x() + px(1), rect.center().y() - px(7)), grip)
        if not rows.can_switch(index.row()):
            lock = theme.pixmap("lock", "muted", 14, ratio)
            painter.drawPixmap(QPointF(rect.x() + px(17), rect.center().y() - px(7)), lock)
            return
        on = rows.row(index.row()).enabled  # type: ignore[attr-defined]
        box = QRectF(rect.x() + px(16), rect.center().y() - px(8), px(16), px(16))
        paint_tick_box(painter, theme, box, on=on)

    def _paint_bin(self, painter: QPainter, rect: QRectF, index: Index, rows: FieldRows) -> None:
        if rows.is_draft(index.row()):
            return
        theme, px = self.theme, self.theme.px
        ratio = painter.device().devicePixelRatioF()
        if rows.fixed and not hasattr(rows.blank, "can_switch"):
            picture = theme.pixmap("lock", "muted", 14, ratio)
        elif index.row() == self.hot_row and not rows.fixed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("press"))
            button = QRectF(0, 0, px(24), px(24))
            button.moveCenter(rect.center())
            painter.drawRoundedRect(button, px(6), px(6))
            picture = theme.pixmap("trash", "text2", 14, ratio)
        else:
            return
        painter.drawPixmap(QPointF(rect.center().x() - px(7), rect.center().y() - px(7)), picture)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        rows = index.model()
        editor = CellEdit(self.theme, self.reach, self._paste, parent)
        editor.known = self.known
        editor.command_near.connect(partial(self.commitData.emit, editor))
        if isinstance(rows, FieldRows):
            column = rows.columns[index.column() - 1]
            editor.setFont(self.theme.font(13 if column.mono else 12, mono=column.mono))
            editor.setAccessibleName(phrases((column.title, str(index.row() + 1))))
            self._offer(editor, index, rows)
        return editor

    def _offer(self, editor: QLineEdit, index: Index, rows: FieldRows) -> None:
        words = self.suggest(index.row(), rows.member(index.column())) if self.suggest else ()
        if not words:
            return
        completer = QCompleter(list(words), editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        editor.setCompleter(completer)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            text = str(index.data(Qt.ItemDataRole.EditRole) or "")
            if text != editor.text() and not editor.isModified():
                editor.setText(text)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        # A value with line ends survives being looked at: only what was typed is taken.
        if isinstance(editor, QLineEdit) and editor.isModified() and isinstance(model, FieldRows):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(1, 1, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a list of suggestions have Tab and Enter first."""
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent):
            completer = watched.completer()
            popup = completer.popup() if completer else None
            listed = popup is not None and popup.isVisible()
            if listed or (isinstance(watched, CellEdit) and watched.completing):
                return False
            # Qt would commit Enter later, and what comes after it would not see the text.
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.type() == QEvent.Type.KeyPress and not event.modifiers():
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, self.EndEditHint.SubmitModelCache)
                return True
        return bool(super().eventFilter(watched, event))
