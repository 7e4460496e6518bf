"""The table for names and values: rows to switch, edit, move, delete, paste and edit as text."""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.field_delegate import FieldDelegate
from postwright.gui.widgets.field_rows import Column, FieldRows

HEAD, ROW = 28, 32
LINE = re.compile(r"^(?P<off>#\s*|//\s*)?(?P<name>[^:=\s][^:=]*?)\s*(?:[:=]\s?(?P<value>.*))?$")


class FieldTable(QTableView):
    """Shows a tuple of rows and tells a new one after each edit. As high as its rows."""

    edited = Signal(object, str)
    """The new tuple of rows, and what was done."""

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column],
        blank: Callable[[], Any],
        name: str,
        *,
        can_add: bool = True,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._blank = theme, blank
        self.fields = FieldRows(columns, blank, can_add=can_add, parent=self)
        self.fields.placeholder = placeholder
        self.delegate = FieldDelegate(theme, self.fields, self)
        self.setModel(self.fields)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self._set_up()
        self.fields.edited.connect(self.edited)
        self.fields.edited.connect(self._fit)
        self.fields.modelReset.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.AnyKeyPressed
            | trigger.DoubleClicked
            | trigger.SelectedClicked
            | trigger.EditKeyPressed
        )
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setDragEnabled(self.fields.can_add)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(8)

    def _restyle(self) -> None:
        px = self._theme.px
        head = self.horizontalHeader()
        head.setFixedHeight(px(HEAD))
        head.setFont(self._theme.font(12, 500))
        self.verticalHeader().setMinimumSectionSize(px(20))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        for number, column in enumerate(self.fields.columns):
            if column.width:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                self.setColumnWidth(number, px(column.width))
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        head = 0 if self.horizontalHeader().isHidden() else px(HEAD)
        return QSize(px(320), head + px(ROW) * self.fields.rowCount() + 1)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show other rows without telling."""
        self.fields.show(rows)
        self._fit()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.matches(QKeySequence.StandardKey.Paste) and self.fields.can_add:
            self.paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(str(index.data() or ""))
        elif control and key == Qt.Key.Key_Delete and self.fields.can_add:
            self._remove(index)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.fields.can_add:
            to = index.row() + (1 if key == Qt.Key.Key_Down else -1)
            if self.fields.move(index.row(), to):
                self.setCurrentIndex(self.fields.index(to, index.column()))
        elif key == Qt.Key.Key_Space and not control and index.isValid():
            self.fields.toggle(index.row())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control and index.isValid():
            self.edit_cell(index)
        elif key == Qt.Key.Key_Tab and self._at_end(index):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _at_end(self, index: QModelIndex) -> bool:
        last = self.fields.index(self.fields.rowCount() - 1, self.fields.columnCount() - 1)
        return not index.isValid() or index == last

    def edit_cell(self, index: QModelIndex) -> None:
        """Begin typing in a cell, or do what its box or bin does."""
        kind = self.fields.columns[index.column()].kind
        if kind == "box":
            self.fields.toggle(index.row())
        elif kind == "bin":
            self._remove(index)
        elif self.fields.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def begin_new(self) -> None:
        """Put the cursor into the blank row."""
        for number, column in enumerate(self.fields.columns):
            if column.kind in ("code", "text"):
                index = self.fields.index(len(self.fields.rows), number)
                self.setFocus()
                self.setCurrentIndex(index)
                self.edit(index)
                return

    def _remove(self, index: QModelIndex) -> None:
        if index.isValid():
            self.fields.remove(index.row())
            row = min(index.row(), self.fields.rowCount() - 1)
            self.setCurrentIndex(self.fields.index(row, index.column()))

    def paste(self, text: str) -> None:
        """Add the rows that a text of lines or a JSON object has; else fill the cell."""
        rows = rows_of(text, self._blank())
        if len(rows) > 1 or (rows and not self.currentIndex().isValid()):
            self.fields.put((*self.fields.rows, *rows), self.tr("Paste rows"))
        elif self.currentIndex().isValid():
            self.fields.setData(self.currentIndex(), text.strip())

    # Hover and focus

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.delegate.hovered:
            self.delegate.hovered = row
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.fields.is_blank(index.row()):
            self.edit_cell(index)  # one click is enough where nothing can be selected

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.fields.rowCount():
            names = [n for n, c in enumerate(self.fields.columns) if c.kind in ("code", "text")]
            self.setCurrentIndex(self.fields.index(0, names[0] if names else 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def rows_of(text: str, blank: Any) -> tuple[Any, ...]:
    """Read rows from lines `name: value` or `name=value`, `#` for off, or from a JSON object."""
    make = msgspec.structs.replace
    stripped = text.strip()
    if stripped.startswith("{") and not stripped.startswith("{{"):
        try:
            members = json.loads(stripped)
        except ValueError:
            members = {}
        return tuple(
            make(blank, name=name, value=value if isinstance(value, str) else json.dumps(value))
            for name, value in members.items()
        )
    rows = []
    for line in text.splitlines():
        match = LINE.match(line.strip())
        if match:
            value = match["value"] or ""
            rows.append(make(blank, name=match["name"], value=value, enabled=not match["off"]))
    return tuple(rows)


def text_of_rows(rows: Sequence[Any]) -> str:
    """Write rows as lines `name: value`, those that are off behind a `#`."""
    return "\n".join(
        f"{'' if row.enabled else '# '}{row.name}: {row.value}".rstrip() for row in rows
    )
