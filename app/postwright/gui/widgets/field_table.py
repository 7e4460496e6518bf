"""The table that headers, parameters and form fields are edited in.

Typing starts an edit; Tab and Enter go on to the next cell and, in the last one, to a new row.
Space switches a row, Alt+Up and Alt+Down move it, Ctrl+Delete removes it, Ctrl+V takes lines.
"""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
    QWidget,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.field_delegate import FieldDelegate, Suggest
from postwright.gui.widgets.field_rows import Column, FieldRows
from postwright.gui.widgets.row_text import as_lines, as_text
from postwright.gui.widgets.variable_text import Known

ROW, HEAD, BOX, BIN, GRIP = 32, 28, 44, 34, 16
Hint = QAbstractItemDelegate.EndEditHint


class FieldTable(QTableView):
    """As high as its rows: it stands in a pane that scrolls."""

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
        super().__init__(parent)
        self.theme = theme
        self.fields = FieldRows(columns, blank, fixed=fixed, parent=self)
        self.cells = delegate(theme, self, self.paste)
        self._head, self._drag, self._drop = head, -1, -1
        self.setModel(self.fields)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        self._dress()
        self.fields.edited.connect(self.edited)
        self.fields.rowsInserted.connect(self._fit)
        self.fields.rowsRemoved.connect(self._fit)
        self.fields.modelReset.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _dress(self) -> None:
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setVisible(self._head)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(8)

    @property
    def rows(self) -> tuple[msgspec.Struct, ...]:
        return self.fields.rows

    def set_rows(self, rows: Sequence[msgspec.Struct]) -> None:
        """Show other rows without telling."""
        self.fields.set_rows(rows)

    def set_known(self, known: Known) -> None:
        """Say how to tell a variable that has no value."""
        self.cells.known = known

    def set_suggest(self, suggest: Suggest) -> None:
        """Say what cells may complete to."""
        self.cells.suggest = suggest

    def sizeHint(self) -> QSize:
        head = self.theme.px(HEAD) if self._head else 0
        return QSize(300, head + self.fields.rowCount() * self.theme.px(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _fit(self) -> None:
        self.updateGeometry()

    def _restyle(self) -> None:
        px = self.theme.px
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.horizontalHeader().setFixedHeight(px(HEAD))
        self.horizontalHeader().setFont(self.theme.font(13))
        self._spread()
        self.updateGeometry()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        px, columns = self.theme.px, self.fields.columns
        taken = px(BOX) + px(BIN) + sum(px(column.width) for column in columns)
        shares = [column for column in columns if not column.width]
        room = max(0, self.viewport().width() - taken)
        self.setColumnWidth(0, px(BOX))
        for number, column in enumerate(columns, 1):
            self.setColumnWidth(number, px(column.width) if column.width else room // len(shares))
        if shares:
            last = columns.index(shares[-1]) + 1
            self.setColumnWidth(last, room - room // len(shares) * (len(shares) - 1))
        self.setColumnWidth(len(columns) + 1, px(BIN))

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
            y = self._drop * self.theme.px(ROW)
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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self.fields.is_draft(index.row()):
            on = self.fields.row(index.row()).enabled  # type: ignore[attr-defined]
            switch = menu.addAction(self.tr("Turn off") if on else self.tr("Turn on"))
            switch.triggered.connect(self._toggle_current)
            up = menu.addAction(self.theme.icon("arrow-u"), self.tr("Move up"))
            up.triggered.connect(self._move_up)
            down = menu.addAction(self.theme.icon("arrow-d"), self.tr("Move down"))
            down.triggered.connect(self._move_down)
            delete = menu.addAction(self.theme.icon("trash"), self.tr("Delete"))
            delete.triggered.connect(self.remove_row)
            menu.addSeparator()
        menu.addAction(self.tr("Copy all as text")).triggered.connect(self.copy_all)
        menu.addAction(self.tr("Paste rows")).triggered.connect(self._paste_clipboard)
        menu.popup(event.globalPos())

    def _toggle_current(self) -> None:
        self.fields.toggle(self.currentIndex().row())

    def _move_up(self) -> None:
        self.move_row(-1)

    def _move_down(self) -> None:
        self.move_row(1)

    # Rows as text

    def _paste_clipboard(self) -> None:
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
