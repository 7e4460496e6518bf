"""A table model over a tuple of row structs; its last row is a blank one to type into."""

from collections.abc import Callable, Sequence
from typing import Any, Literal

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

Index = QModelIndex | QPersistentModelIndex
Kind = Literal["grip", "box", "code", "text", "choice", "files", "chip", "bin"]
MOVED = "application/x-postwright-rows"


class Column(msgspec.Struct, frozen=True):
    """One column: which member of a row it shows, and how."""

    member: str
    title: str = ""
    kind: Kind = "code"
    width: int = 0
    """Unzoomed pixels; 0: takes what is left."""
    choices: tuple[tuple[str, str], ...] = ()
    """For a choice: (value, label)."""
    read_only: bool = False


class FieldRows(QAbstractTableModel):
    """Rows are frozen structs with `enabled`; every edit makes a new tuple and tells it."""

    edited = Signal(object, str)
    """The new tuple of rows and what was done, such as `Delete a row`."""

    def __init__(
        self,
        columns: Sequence[Column],
        blank: Callable[[], Any],
        *,
        can_add: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._blank = blank
        self.can_add = can_add
        self.rows: tuple[Any, ...] = ()
        self.placeholder = ""
        """What the blank row invites to."""

    def show(self, rows: tuple[Any, ...]) -> None:
        """Show other rows without telling."""
        if rows == self.rows:
            return
        if len(rows) == len(self.rows):
            self.rows = rows
            last = self.index(len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def is_blank(self, row: int) -> bool:
        """Whether that is the row to type a new one into."""
        return row >= len(self.rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows) + self.can_add

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if self.is_blank(index.row()):
            return self._blank_data(index, column, role)
        row = self.rows[index.row()]
        if column.kind == "box" and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.enabled else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(index.row(), column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.shown(row, column)
        return None

    def shown(self, row: Any, column: Column) -> str:
        """Return a cell's text."""
        value = getattr(row, column.member, "")
        if column.kind == "choice":
            return dict(column.choices).get(value, str(value))
        if isinstance(value, tuple):
            return ", ".join(str(one) for one in value)
        return value if isinstance(value, str) else ""

    def _blank_data(self, index: Index, column: Column, role: int) -> Any:
        texts = [n for n, c in enumerate(self.columns) if c.kind in ("code", "text")]
        if role == Qt.ItemDataRole.DisplayRole and texts and index.column() == texts[0]:
            return self.placeholder
        if role == Qt.ItemDataRole.EditRole:
            return ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0}, new row").format(column.title or self.placeholder)
        return None

    def _said(self, number: int, column: Column) -> str:
        row = self.rows[number]
        state = self.tr("on") if getattr(row, "enabled", True) else self.tr("off")
        place = self.tr("row {0} of {1}").format(number + 1, len(self.rows))
        return ", ".join(
            part for part in (column.title, self.shown(row, column), place, state) if part
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        column = self.columns[index.column()]
        able = flag.ItemIsEnabled | flag.ItemIsSelectable
        if column.kind == "box" and not self.is_blank(index.row()):
            return able | flag.ItemIsUserCheckable
        if column.kind in ("code", "text", "choice") and not column.read_only:
            able |= flag.ItemIsEditable
        if not self.is_blank(index.row()):
            able |= flag.ItemIsDragEnabled
        return able

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            on = Qt.CheckState(value) == Qt.CheckState.Checked
            return self._change(index.row(), {"enabled": on}, self.tr("Switch a row"))
        if role != Qt.ItemDataRole.EditRole:
            return False
        if self.is_blank(index.row()):
            if not value:
                return False
            row = msgspec.structs.replace(self._blank(), **{column.member: value})
            self.put((*self.rows, row), self.tr("Add a row"))
            return True
        return self._change(index.row(), {column.member: value}, self.tr("Edit a row"))

    def _change(self, number: int, members: dict[str, Any], label: str) -> bool:
        changed = msgspec.structs.replace(self.rows[number], **members)
        if changed == self.rows[number]:
            return False
        rows = list(self.rows)
        rows[number] = changed
        self.put(tuple(rows), label)
        return True

    def put(self, rows: tuple[Any, ...], label: str) -> None:
        """Show other rows and tell."""
        self.show(rows)
        self.edited.emit(self.rows, label)

    def toggle(self, number: int) -> None:
        """Switch a row on or off."""
        if not self.is_blank(number):
            on = not self.rows[number].enabled
            self._change(number, {"enabled": on}, self.tr("Switch a row"))

    def remove(self, number: int) -> None:
        """Delete a row."""
        if not self.is_blank(number):
            name = getattr(self.rows[number], "name", "")
            label = self.tr("Delete {0}").format(name) if name else self.tr("Delete a row")
            self.put(self.rows[:number] + self.rows[number + 1 :], label)

    def move(self, number: int, to: int) -> bool:
        """Put a row at another place. Return whether it moved."""
        if self.is_blank(number) or not 0 <= to < len(self.rows) or to == number:
            return False
        rows = list(self.rows)
        rows.insert(to, rows.pop(number))
        self.put(tuple(rows), self.tr("Move a row"))
        return True

    # Dragging by the grip

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MOVED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MOVED, str(indexes[0].row()).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(MOVED):
            return False
        source = int(bytes(data.data(MOVED).data()))
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        if target > source:
            target -= 1
        self.move(source, min(target, len(self.rows) - 1))
        return False  # the rows have moved already; the view must not remove the source
