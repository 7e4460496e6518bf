"""The variables of an environment or a collection as a table that can be edited."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from postwright.model.request import Variable

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DOTS = "••••••••••"


class Column(IntEnum):
    """From left to right."""

    ON = 0
    NAME = 1
    VALUE = 2
    SECRET = 3
    NOTE = 4
    USED = 5


class VariablesModel(QAbstractTableModel):
    """The last row is blank: typing into it makes a variable."""

    edited = Signal(object, str)
    """The rows as they are now, and what was done to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Variable, ...] = ()
        self._secret: Callable[[str], str | None] = _no_secret
        self._revealed = False
        self._uses: Mapping[str, int] = {}
        self.place = ""
        """What the owner of the rows is called in steps to undo; empty: it goes without saying."""

    @property
    def rows(self) -> tuple[Variable, ...]:
        return self._rows

    def show(self, rows: Sequence[Variable], secret: Callable[[str], str | None]) -> None:
        """Show these; `secret` returns the kept value of a secret one."""
        self.beginResetModel()
        self._rows, self._secret = tuple(rows), secret
        self.endResetModel()

    def show_uses(self, uses: Mapping[str, int]) -> None:
        """Show in how many requests each name stands."""
        if uses != self._uses:
            self._uses = dict(uses)
            last = self.index(self.rowCount() - 1, Column.USED)
            self.dataChanged.emit(self.index(0, Column.USED), last)

    def reveal(self, revealed: bool) -> None:
        """Show secret values as text, or as dots."""
        self._revealed = revealed
        last = self.index(self.rowCount() - 1, Column.VALUE)
        self.dataChanged.emit(self.index(0, Column.VALUE), last)

    def value_of(self, row: Variable) -> str:
        """Return a row's value; a secret one's from where it is kept."""
        if row.secret and not row.value:
            return self._secret(row.name) or ""
        return row.value

    def remove(self, row: int) -> None:
        """Take a row out."""
        if 0 <= row < len(self._rows):
            name = self._rows[row].name
            self._change(
                (*self._rows[:row], *self._rows[row + 1 :]),
                self.tr("Delete variable {name}").format(name=name),
            )

    def move(self, row: int, by: int) -> int:
        """Put a row one up or down. Return where it is then."""
        target = row + by
        if not (0 <= row < len(self._rows) and 0 <= target < len(self._rows)):
            return row
        rows = list(self._rows)
        rows.insert(target, rows.pop(row))
        self._change(tuple(rows), self.tr("Move variable"))
        return target

    def _change(self, rows: tuple[Variable, ...], what: str) -> None:
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.edited.emit(rows, what)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        tr = self.tr
        return ("", tr("Variable"), tr("Value"), tr("Secret"), tr("Note"), tr("Used"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = Column(index.column())
        if index.row() == len(self._rows):
            return self._draft_data(column, role)
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and column in (Column.ON, Column.SECRET):
            on = row.enabled if column == Column.ON else row.secret
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column, editing=role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column, index.row())
        return None

    def _draft_data(self, column: Column, role: int) -> Any:
        if column == Column.NAME and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Add a variable")
        if role == Qt.ItemDataRole.EditRole:
            return ""
        if column == Column.NAME and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Add a variable")
        return None

    def _text(self, row: Variable, column: Column, *, editing: bool) -> str:
        if column == Column.NAME:
            return row.name
        if column == Column.NOTE:
            return row.note
        if column == Column.USED:
            return str(self._uses.get(row.name, 0))
        if column != Column.VALUE:
            return ""
        value = self.value_of(row)
        if not row.secret or editing or self._revealed:
            return value
        return DOTS if value else self.tr("not set")

    def unset(self, row: int) -> bool:
        """Tell whether a row is a secret that has no value here."""
        if not 0 <= row < len(self._rows):
            return False
        return self._rows[row].secret and not self.value_of(self._rows[row])

    def _spoken(self, row: Variable, column: Column, number: int) -> str:
        names = (
            self.tr("On"),
            self.tr("Name"),
            self.tr("Value"),
            self.tr("Secret"),
            self.tr("Note"),
            self.tr("Used in requests"),
        )
        yes, no = self.tr("yes"), self.tr("no")
        flags = {Column.ON: row.enabled, Column.SECRET: row.secret}
        text = (yes if flags[column] else no) if column in flags else ""
        text = text or self._text(row, column, editing=False)
        return self.tr("{column}, {text}, row {n} of {all}").format(
            column=names[column], text=text, n=number + 1, all=len(self._rows)
        )

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column, number = Column(index.column()), index.row()
        if number == len(self._rows):
            return self._begin(column, str(value))
        row = self._rows[number]
        if role == Qt.ItemDataRole.CheckStateRole:
            on = Qt.CheckState(value) == Qt.CheckState.Checked
            # A value that was secret must not fall into the file by one tick.
            changed = (
                replace(row, enabled=on)
                if column == Column.ON
                else replace(row, secret=on, value=row.value if on else "")
            )
            what = self.tr("Switch {name}")
        else:
            field = {Column.NAME: "name", Column.VALUE: "value", Column.NOTE: "note"}[column]
            if str(value) == self._text(row, column, editing=True):
                return False
            changed = replace(row, **{field: str(value)})
            if column == Column.NAME and row.secret and not row.value:
                changed = replace(changed, value=self.value_of(row))
            what = self.tr("Edit {name} in {place}") if self.place else self.tr("Edit {name}")
        self._put(number, changed, what.format(name=changed.name, place=self.place))
        return True

    def _begin(self, column: Column, text: str) -> bool:
        if not text or column not in (Column.NAME, Column.VALUE):
            return False
        new = Variable(name=text) if column == Column.NAME else Variable(value=text)
        number = len(self._rows)
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows = (*self._rows, new)
        self.endInsertRows()
        self.edited.emit(self._rows, self.tr("Add variable {name}").format(name=new.name))
        return True

    def _put(self, number: int, row: Variable, what: str) -> None:
        rows = list(self._rows)
        rows[number] = row
        self._rows = tuple(rows)
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))
        self.edited.emit(self._rows, what)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = Column(index.column()) if index.isValid() else Column.ON
        draft = index.row() == len(self._rows)
        if column in (Column.ON, Column.SECRET):
            return flags if draft else flags | Qt.ItemFlag.ItemIsUserCheckable
        if column == Column.USED or (draft and column == Column.NOTE):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable


def _no_secret(name: str) -> str | None:
    return None
