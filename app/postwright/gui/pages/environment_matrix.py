"""The matrix of variables: edited in place, gaps flagged, the active environment tinted.

Typing starts an edit; Tab and Enter go on to the next value. Space switches a row, Delete takes
a value out of its environment, Ctrl+Delete the variable out of all, Ctrl+V puts lines into one.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from postwright.gui.environments.desk import EnvironmentDesk
from postwright.gui.models.variable_matrix import NAME, ON, Index, VariableMatrix
from postwright.gui.pages.matrix_cells import ROW, MatrixCells
from postwright.gui.pages.matrix_head import HEAD, MatrixHead
from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.row_text import is_rows

Hint = QAbstractItemDelegate.EndEditHint
NAME_WIDTH, NARROW_NAME, LEAST, BOX, USED, BIN = 160, 130, 112, 44, 52, 34


class EnvironmentMatrix(QTableView):
    """Shows a VariableMatrix."""

    variable_chosen = Signal(str)
    """The variable of the current row; empty for the blank one."""
    rename_wanted = Signal(str)
    """The variable that is to be called otherwise."""
    menu_wanted = Signal(object)
    """The place on the screen for the menu of the current cell."""

    def __init__(
        self, theme: Theme, model: VariableMatrix, desk: EnvironmentDesk, reach: Reach
    ) -> None:
        super().__init__()
        self._theme, self._matrix, self._desk = theme, model, desk
        self.setObjectName("environment_matrix")
        self.setAccessibleName(self.tr("Variables side by side"))
        self.cells = MatrixCells(theme, self, model, desk, reach, self.paste)
        self.setItemDelegate(self.cells)
        self.setModel(model)
        self.head = MatrixHead(theme, model, desk, self)
        self.setHorizontalHeader(self.head)
        self.head.setVisible(True)
        self.head.setMinimumSectionSize(24)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.verticalHeader().hide()
        self._kept: tuple[str, int] = ("", NAME)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._find_place)
        theme.changed.connect(self._relay)
        self._relay()

    # Looks

    def _relay(self) -> None:
        px = self._theme.px
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.head.setFixedHeight(px(HEAD))
        self._spread()
        self.viewport().update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # a QResizeEvent
        self._spread()

    def _spread(self) -> None:
        px, matrix = self._theme.px, self._matrix
        wide = self.viewport().width() >= px(BOX + NAME_WIDTH + USED + BIN + 4 * LEAST)
        name = NAME_WIDTH if wide else NARROW_NAME
        room = self.viewport().width() - px(BOX + name + USED + BIN)
        share = max(px(LEAST), room // max(1, len(matrix.scopes)))
        for column in range(matrix.columnCount()):
            if matrix.scope_of(column) is not None:
                self.setColumnWidth(column, share)
        self.setColumnWidth(ON, px(BOX))
        self.setColumnWidth(NAME, px(name))
        self.setColumnWidth(matrix.used_column, px(USED))
        self.setColumnWidth(matrix.used_column + 1, px(BIN))

    def _keep_place(self) -> None:
        index = self.currentIndex()
        self._kept = (self._matrix.name_of(index.row()), index.column())

    def _find_place(self) -> None:
        self._spread()
        name, column = self._kept
        if name in self._matrix.names:
            self.choose(name, column)

    def choose(self, name: str, column: int = NAME) -> None:
        """Make a cell of a variable current."""
        if name in self._matrix.names:
            row = self._matrix.names.index(name)
            self.setCurrentIndex(self._matrix.index(row, column))

    def edit_value(self, name: str, scope: str) -> None:
        """Let a value be typed."""
        if name in self._matrix.names and scope in self._matrix.scopes:
            self.setFocus()
            self.choose(name, self._matrix.scopes.index(scope) + 2)
            self.edit(self.currentIndex())

    @property
    def variable(self) -> str:
        """Return the variable of the current row."""
        return self._matrix.name_of(self.currentIndex().row())

    @property
    def scope(self) -> str | None:
        """Return the environment of the current column."""
        return self._matrix.scope_of(self.currentIndex().column())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.cells.hot_row = current.row() if self.hasFocus() else self.cells.hot_row
        self.viewport().update()
        self.variable_chosen.emit(self._matrix.name_of(current.row()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._matrix.index(0, NAME))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        name = self._matrix.name_of(index.row()) if index.isValid() else ""
        if event.button() == Qt.MouseButton.LeftButton and name and index.column() == ON:
            self.setCurrentIndex(index)
            self._matrix.edits.toggle(name)
        elif (
            event.button() == Qt.MouseButton.LeftButton
            and name
            and index.column() == self._matrix.used_column + 1
        ):
            self._matrix.edits.remove(name)
        else:
            super().mousePressEvent(event)
            if self._matrix.flags(index) & Qt.ItemFlag.ItemIsEditable and index.isValid():
                self.edit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        name = self._matrix.name_of(index.row())
        if index.column() == NAME and name:
            self.rename_wanted.emit(name)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hot(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hot(self.currentIndex().row() if self.hasFocus() else -1)
        super().leaveEvent(event)

    def _set_hot(self, row: int) -> None:
        if row != self.cells.hot_row:
            self.cells.hot_row = row
            self.viewport().update()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the table's own keys from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            own = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)
            if event.matches(QKeySequence.StandardKey.Paste) or own or (control and own):
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers, name = event.key(), event.modifiers(), self.variable
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        renames = self.currentIndex().column() == NAME and bool(name)
        if key == Qt.Key.Key_Space and not modifiers and name:
            self._matrix.edits.toggle(name)
        elif control and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and name:
            self._matrix.edits.remove(name)
        elif key == Qt.Key.Key_Delete and name and self.scope is not None:
            self._matrix.edits.unset(name, self.scope)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            value = self.currentIndex().data(Qt.ItemDataRole.EditRole)
            QApplication.clipboard().setText(str(value or ""))
        elif key == Qt.Key.Key_F2 and name:
            self.rename_wanted.emit(name)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            if self.state() == QAbstractItemView.State.EditingState:
                return  # the line in the cell had it
            if renames:
                self.rename_wanted.emit(name)
            else:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paste(self, text: str) -> None:
        """Put lines `name: value` into the current environment, other text into the cell."""
        scope = self.scope if self.scope is not None else self._desk.active
        if editor := self.indexWidget(self.currentIndex()):
            self.closeEditor(editor, Hint.NoHint)
        if is_rows(text) or not self.variable or self.scope is None:
            self._matrix.edits.paste(text, scope)
        elif self._matrix.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
            self._matrix.edits.put(self.variable, scope, text.rstrip("\n"))

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """Go on to the next or previous value; from a new name to its value."""
        super().closeEditor(editor, Hint.NoHint)
        if hint in (Hint.EditNextItem, Hint.SubmitModelCache):
            self._go(1)
        elif hint == Hint.EditPreviousItem:
            self._go(-1)

    def _go(self, step: int) -> None:
        matrix, index = self._matrix, self.currentIndex()
        cells = [
            (row, column)
            for row in range(max(0, index.row() - 1), min(matrix.rowCount(), index.row() + 2))
            for column in range(NAME, matrix.used_column)
            if matrix.flags(matrix.index(row, column)) & Qt.ItemFlag.ItemIsEditable
        ]
        here = (index.row(), index.column())
        after = [cell for cell in cells if cell > here]
        before = [cell for cell in cells if cell < here]
        target = (after[:1] if step > 0 else before[-1:]) or None
        if target is None:
            self.focusNextPrevChild(step > 0)
            return
        following = matrix.index(*target[0])
        if index.column() == NAME and step > 0 and not matrix.is_draft(index.row()):
            following = matrix.index(index.row(), 2 + matrix.scopes.index(self._desk.active))
        self.setCurrentIndex(following)
        self.edit(following)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.visualRect(index).bottomLeft() + QPoint(8, 0)
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(below)
            self.menu_wanted.emit(at)
