"""The model of an editable table: frozen rows, a box to switch each off, a blank row last."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import phrases

Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What every row has; the rest is named by the columns."""

    @property
    def enabled(self) -> bool: ...


class Column(NamedTuple):
    """A member of the rows that is shown and edited."""

    member: str
    title: str
    width: int = 0
    """Unzoomed pixels; 0 takes a share of what is left."""
    mono: bool = True
    hint: str = ""
    """What the blank row says in this column."""
    read_only: bool = False


def no_remark(number: int) -> str:
    """Say nothing about any row."""
    return ""


class FieldRows(QAbstractTableModel):
    """Column 0 is the box, then the columns; the last is for the bin."""

    edited = Signal(str)
    """The user changed `rows`; the text names the step."""

    def __init__(
        self,
        columns: Sequence[Column],
        blank: msgspec.Struct,
        *,
        fixed: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns, self.blank, self.fixed = tuple(columns), blank, fixed
        self.rows: tuple[msgspec.Struct, ...] = ()
        self.remark: Callable[[int], str] = no_remark
        """What there is to know about a row, said at its end."""
        self.problem: Callable[[int], str] = no_remark
        """What is wrong with a row; it is said in place of the remark."""

    def set_rows(self, rows: Sequence[msgspec.Struct]) -> None:
        """Show other rows; nothing is told."""
        rows = tuple(rows)
        if rows == self.rows:
            return
        if len(rows) == len(self.rows):
            self.rows = rows
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def is_draft(self, row: int) -> bool:
        return row == len(self.rows)

    def row(self, number: int) -> msgspec.Struct:
        """Return a row, for the last number the blank one."""
        return self.rows[number] if number < len(self.rows) else self.blank

    def can_switch(self, number: int) -> bool:
        """Tell whether a row can be off; one whose `can_switch` is False is always on."""
        return not self.is_draft(number) and getattr(self.row(number), "can_switch", True)

    def member(self, column: int) -> str:
        """Return what a column shows; empty for the box and the bin."""
        return self.columns[column - 1].member if 0 < column <= len(self.columns) else ""

    def rowCount(self, parent: Index | None = None) -> int:
        inside = parent is not None and parent.isValid()
        return 0 if inside else len(self.rows) + (not self.fixed)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not self.member(section):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section - 1].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, member = self.row(index.row()), self.member(index.column())
        if index.column() == 0 and role == Qt.ItemDataRole.CheckStateRole:
            if self.is_draft(index.row()):
                return None
            return Qt.CheckState.Checked if row.enabled else Qt.CheckState.Unchecked  # type: ignore[attr-defined]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole) and member:
            edited = role == Qt.ItemDataRole.EditRole
            return shown(getattr(row, member)) if edited else self.said(index.row(), member)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole and not self.is_draft(index.row()):
            return plain_tip(self.problem(index.row())) or None
        return None

    def said(self, number: int, member: str) -> str:
        """Return what a cell shows."""
        return shown(getattr(self.row(number), member))

    def _spoken(self, index: Index) -> str:
        """Such as `Value, open, row 1 of 3, on`."""
        place = self.tr("row {row} of {count}").format(row=index.row() + 1, count=self.rowCount())
        if self.is_draft(index.row()):
            place = self.tr("new row")
        row, member = self.row(index.row()), self.member(index.column())
        state = self.tr("on") if row.enabled else self.tr("off")  # type: ignore[attr-defined]
        if not member:
            name = self.tr("Switch") if index.column() == 0 else self.tr("Delete")
            return phrases((name, place, state))
        title = self.columns[index.column() - 1].title
        said = (title, self.said(index.row(), member), place, state)
        number = index.row()
        remark = "" if self.is_draft(number) else self.problem(number) or self.remark(number)
        return phrases((*said, remark))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self.can_switch(index.row()):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if self.can_edit(index.row(), index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def can_edit(self, row: int, column: int) -> bool:
        """Tell whether a cell holds text to be typed."""
        return bool(self.member(column)) and not self.columns[column - 1].read_only

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        member = self.member(index.column())
        if index.column() == 0 and role == Qt.ItemDataRole.CheckStateRole:
            self.toggle(index.row())
            return True
        if not member or role != Qt.ItemDataRole.EditRole:
            return False
        if value == self.data(index, role):
            return False
        title = self.columns[index.column() - 1].title
        self.change(index.row(), self.tr("Edit {column}").format(column=title), **{member: value})
        return True

    # Edits by the user: each is told once.

    def change(self, number: int, label: str, **members: object) -> None:
        """Give members of a row other values; the blank row becomes a real one."""
        row = msgspec.structs.replace(self.row(number), **members)
        if self.is_draft(number):
            # The blank row turns into this one and another comes after it: who edits the
            # row stays in it.
            self.beginInsertRows(QModelIndex(), number + 1, number + 1)
            self.rows = (*self.rows, row)
            self.endInsertRows()
        else:
            self.rows = (*self.rows[:number], row, *self.rows[number + 1 :])
        self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))
        self.edited.emit(label)

    def toggle(self, number: int) -> None:
        """Switch a row on or off."""
        if self.can_switch(number):
            row = self.row(number)
            on = not row.enabled  # type: ignore[attr-defined]
            self.change(number, self.tr("Turn on") if on else self.tr("Turn off"), enabled=on)

    def insert(self, number: int, rows: Sequence[msgspec.Struct], label: str) -> None:
        """Put rows before the one of that number."""
        if rows:
            self.beginInsertRows(QModelIndex(), number, number + len(rows) - 1)
            self.rows = (*self.rows[:number], *rows, *self.rows[number:])
            self.endInsertRows()
            self.edited.emit(label)

    def remove(self, number: int) -> None:
        """Delete a row."""
        if not self.fixed and 0 <= number < len(self.rows):
            self.beginRemoveRows(QModelIndex(), number, number)
            self.rows = (*self.rows[:number], *self.rows[number + 1 :])
            self.endRemoveRows()
            self.edited.emit(self.tr("Delete row"))

    def move(self, number: int, target: int) -> bool:
        """Take a row to another place. Return whether it moved."""
        if self.fixed or not (0 <= number < len(self.rows) and 0 <= target < len(self.rows)):
            return False
        if number == target:
            return False
        below = target + (target > number)
        self.beginMoveRows(QModelIndex(), number, number, QModelIndex(), below)
        rows = list(self.rows)
        rows.insert(target, rows.pop(number))
        self.rows = tuple(rows)
        self.endMoveRows()
        self.edited.emit(self.tr("Move row"))
        return True


def shown(value: object) -> str:
    """Return a member as the text that a cell shows."""
    return value if isinstance(value, str) else ", ".join(value) if isinstance(value, tuple) else ""
