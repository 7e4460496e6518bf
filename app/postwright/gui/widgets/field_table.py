"""The table that headers, parameters and form fields are edited in.

Typing starts an edit; Tab and Enter go on to the next cell and, in the last one, to a new row.
Space switches a row, Alt+Up and Alt+Down move it, Ctrl+Delete removes it, Ctrl+V takes lines.
"""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QScrollArea,
    QWidget,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.field_delegate import FieldDelegate, Suggest
from postwright.gui.widgets.field_rows import Column, Index
from postwright.gui.widgets.row_menu import RowMenu
from postwright.gui.widgets.row_text import as_lines, as_text
from postwright.gui.widgets.rows_view import RowsView
from postwright.gui.widgets.variable_chips import Known

GRIP = 16
Hint = QAbstractItemDelegate.EndEditHint


class FieldTable(RowsView):
    """Emits `edited` after each edit of the user; `set_rows` tells nothing."""

    edited = Signal(str)
    """The user changed the rows; the text names the step."""

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column],
        blank: msgspec.Struct,
        name: str,
        *,
        fixed: bool = False,
        head: bool = True,
        delegate: type[FieldDelegate] = FieldDelegate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, columns, blank, fixed=fixed, head=head, parent=parent)
        self.cells = delegate(theme, self, self.paste)
        self._drag = self._drop = -1
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        self.fields.edited.connect(self.edited)

    @property
    def rows(self) -> tuple[msgspec.Struct, ...]:
        return self.fields.rows

    def set_rows(self, rows: Sequence[msgspec.Struct]) -> None:
        """Show other rows without telling."""
        self.fields.set_rows(rows)

    def set_known(self, known: Known) -> None:
        """Say how to tell a variable that has no value."""
        self.cells.known = known
        self.viewport().update()

    def set_reach(self, reach: Reach) -> None:
        """Say which variables a cell offers after `{{`."""
        self.cells.reach = reach

    def set_suggest(self, suggest: Suggest) -> None:
        """Say what cells may complete to."""
        self.cells.suggest = suggest

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        draft = self.fields.is_draft(index.row())
        if index.column() == 0 and not draft:
            self.setCurrentIndex(index)
            if event.position().x() < self.theme.px(GRIP) and not self.fields.fixed:
                self._drag = index.row()
            else:
                self.fields.toggle(index.row())
        elif index.column() == self.fields.columnCount() - 1 and not draft:
            self.fields.remove(index.row())
        else:
            super().mousePressEvent(event)
            if self.fields.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(round(event.position().y()))
        if self._drag >= 0:
            self._drop = self._place(event.position().toPoint())
            self.viewport().update()
            return
        self._set_hot(row)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, drop = self._drag, self._drop
        self._drag = self._drop = -1
        if drag >= 0:
            if drop >= 0 and self.fields.move(drag, drop - (drop > drag)):
                self.setCurrentIndex(self.fields.index(drop - (drop > drag), 0))
            self.viewport().update()
            return
        super().mouseReleaseEvent(event)

    def _place(self, point: QPoint) -> int:
        """Return between which rows a drop would go: the number of the row below."""
        row = self.rowAt(point.y())
        if row < 0:
            return len(self.fields.rows) if point.y() > 0 else 0
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return min(row + (point.y() > middle), len(self.fields.rows))

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hot(self.currentIndex().row() if self.hasFocus() else -1)
        super().leaveEvent(event)

    def _set_hot(self, row: int) -> None:
        if row != self.cells.hot_row:
            self.cells.hot_row = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop >= 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.theme.color("ring"), 2))
            y = self._drop * self.row_px
            painter.drawLine(0, y, self.viewport().width(), y)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.fields.index(0, 1))
        self._set_hot(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_hot(-1)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._set_hot(current.row())
            self._show_row(current)

    def _show_row(self, index: Index) -> None:
        """Scroll the pane around the table to a row that the keyboard went to."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        pane = area.widget() if area is not None else None
        if area is not None and pane is not None:
            place = self.viewport().mapTo(pane, self.visualRect(index).center())
            area.ensureVisible(place.x(), place.y(), 0, 2 * self.row_px)

    def event(self, event: QEvent) -> bool:
        """Keep the table's own keys from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            pasted = event.matches(QKeySequence.StandardKey.Paste)
            if pasted or (control and event.key() == Qt.Key.Key_Delete):
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key, modifiers = self.currentIndex().row(), event.key(), event.modifiers()
        alt = modifiers == Qt.KeyboardModifier.AltModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Space and not modifiers:
            self.fields.toggle(row)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if key == Qt.Key.Key_Up else 1)
        elif control and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_row()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(str(self.currentIndex().data() or ""))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def move_row(self, by: int) -> None:
        """Move the current row up or down."""
        index = self.currentIndex()
        if self.fields.move(index.row(), index.row() + by):
            self.setCurrentIndex(self.fields.index(index.row() + by, index.column()))

    def remove_row(self) -> None:
        """Delete the current row; the one that takes its place becomes current."""
        index = self.currentIndex()
        row, column = index.row(), index.column()
        self.fields.remove(row)
        self.setCurrentIndex(self.fields.index(min(row, self.fields.rowCount() - 1), column))

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        super().closeEditor(editor, Hint.NoHint)
        if hint in (Hint.EditNextItem, Hint.SubmitModelCache):
            self._go(1)
        elif hint == Hint.EditPreviousItem:
            self._go(-1)

    def _go(self, step: int) -> None:
        """Edit the next or previous cell of text; leave the table after the last one."""
        index = self.currentIndex()
        cells = [
            (row, column)
            for row in range(max(0, index.row() - 1), min(self.fields.rowCount(), index.row() + 2))
            for column in range(1, len(self.fields.columns) + 1)
            if self.fields.can_edit(row, column)
        ]
        here = (index.row(), index.column())
        after = [cell for cell in cells if cell > here]
        before = [cell for cell in cells if cell < here]
        target = (after[:1] if step > 0 else before[-1:]) or None
        leaves = self.fields.is_draft(index.row()) and step > 0 and index.column() == 1
        if target is None or leaves:
            self.focusNextPrevChild(step > 0)
            return
        following = self.fields.index(*target[0])
        self.setCurrentIndex(following)
        self.edit(following)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if at_mouse else self.currentIndex()
        if not index.isValid() or self.fields.fixed:
            return
        self.setCurrentIndex(index)
        draft = self.fields.is_draft(index.row())
        on = self.fields.row(index.row()).enabled  # type: ignore[attr-defined]
        RowMenu(self.theme, self, self, on=on, draft=draft).popup(event.globalPos())

    def toggle_row(self) -> None:
        """Switch the current row on or off."""
        self.fields.toggle(self.currentIndex().row())

    def move_up(self) -> None:
        """Move the current row up."""
        self.move_row(-1)

    def move_down(self) -> None:
        """Move the current row down."""
        self.move_row(1)

    # Rows as text

    def paste_clipboard(self) -> None:
        """Add rows for what is on the clipboard."""
        self.paste(QApplication.clipboard().text())

    def copy_all(self) -> None:
        """Put all rows on the clipboard, a line each."""
        QApplication.clipboard().setText(as_text(self.rows))  # type: ignore[arg-type]

    def paste(self, text: str) -> None:
        """Add rows for lines `name: value`, `name=value` or a JSON object."""
        if self.fields.fixed:
            return
        rows = [
            msgspec.structs.replace(
                self.fields.blank, name=line.name, value=line.value, enabled=line.enabled
            )
            for line in as_lines(text)
        ]
        row = self.currentIndex().row()
        if editor := self.indexWidget(self.currentIndex()):
            self.closeEditor(editor, Hint.NoHint)
        place = len(self.rows) if row < 0 else min(row, len(self.rows))
        self.fields.insert(place, rows, self.tr("Paste rows"))
