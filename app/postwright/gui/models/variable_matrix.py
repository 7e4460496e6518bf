"""Variables side by side: a row for each name, a column for the collection and environments."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from postwright.gui.environments.desk import WHOLE, EnvironmentDesk
from postwright.gui.environments.rows import last_of
from postwright.gui.environments.variable_edits import VariableEdits
from postwright.gui.models.variables import DOTS
from postwright.gui.words import labelled
from postwright.model.collection import Path
from postwright.model.request import Variable

Index = QModelIndex | QPersistentModelIndex
State = Literal["value", "secret", "empty", "unset", "inherited", "absent"]
ON, NAME, FIRST = 0, 1, 2


class Cell(NamedTuple):
    """What a variable is in one environment."""

    state: State
    text: str = ""
    """Its value as shown: dots for a secret one."""
    enabled: bool = True


class VariableMatrix(QAbstractTableModel):
    """Shows what a desk has; an edit is a step of the desk. The last row is blank."""

    def __init__(self, desk: EnvironmentDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.edits = VariableEdits(desk, self)
        self.scopes: tuple[str, ...] = ()
        """The environments from left to right, the collection first."""
        self.names: tuple[str, ...] = ()
        self._rows: dict[str, dict[str, Variable]] = {}
        self._uses: Mapping[str, tuple[Path, ...]] = {}
        self._filter = ""
        self._revealed = False
        self._added: list[str] = []
        """Names typed into the blank row: they stay where they were typed."""

    # Showing

    def refresh(self) -> None:
        """Show what there is now."""
        scopes = (WHOLE, *self._desk.names)
        rows = {scope: self._desk.rows(scope) for scope in scopes}
        self._rows = {scope: _counting(kept) for scope, kept in rows.items()}
        names = tuple(
            name
            for name in dict.fromkeys(row.name for kept in rows.values() for row in kept)
            if self._is_wanted(name)
        )
        added = tuple(name for name in self._added if name in names)
        names = (*(name for name in names if name not in added), *added)
        if scopes == self.scopes and names[:-1] == self.names and names:
            # The blank row turns into this one, and who edits it stays in it.
            number = len(names)
            self.beginInsertRows(QModelIndex(), number, number)
            self.names = names
            self.endInsertRows()
            self._redraw()
        elif (scopes, names) != (self.scopes, self.names):
            self.beginResetModel()
            self.scopes, self.names = scopes, names
            self.endResetModel()
        else:
            self._redraw()

    def show_uses(self, uses: Mapping[str, tuple[Path, ...]]) -> None:
        """Show how often each name is used."""
        if uses != self._uses:
            self._uses = uses
            self._redraw()

    def filter(self, text: str) -> None:
        """Show only variables with that text in their name, or in a value that is no secret."""
        self._filter = text.casefold()
        self.refresh()

    def reveal(self, revealed: bool) -> None:
        """Show secret values as text, or as dots."""
        self._revealed = revealed
        self._redraw()

    def _redraw(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def _is_wanted(self, name: str) -> bool:
        rows = (kept[name] for kept in self._rows.values() if name in kept)
        texts = (name, *(row.value for row in rows if not row.secret))
        return any(self._filter in text.casefold() for text in texts)

    def uses(self, name: str) -> tuple[Path, ...]:
        """Return where a name stands."""
        return self._uses.get(name, ())

    # What stands where

    def scope_of(self, column: int) -> str | None:
        """Return the environment of a column, None for the others."""
        number = column - FIRST
        return self.scopes[number] if 0 <= number < len(self.scopes) else None

    @property
    def used_column(self) -> int:
        return FIRST + len(self.scopes)

    def name_of(self, row: int) -> str:
        """Return the variable of a row, empty for the blank one."""
        return self.names[row] if 0 <= row < len(self.names) else ""

    def is_draft(self, row: int) -> bool:
        return row == len(self.names)

    def variable(self, name: str, scope: str) -> Variable | None:
        """Return the row that counts in an environment."""
        return self._rows.get(scope, {}).get(name)

    def cell(self, name: str, scope: str) -> Cell:
        """Return what a variable is in an environment."""
        row = self.variable(name, scope)
        if row is not None:
            if row.secret:
                shown = row.value if self._revealed else DOTS
                return Cell("secret", shown if row.value else "", row.enabled)
            return Cell("value" if row.value else "empty", row.value, row.enabled)
        whole = self.variable(name, WHOLE)
        if scope == WHOLE:
            return Cell("absent")
        if whole is not None and whole.enabled:
            return Cell("inherited", self.cell(name, WHOLE).text)
        return Cell("unset")

    def hides(self, name: str, scope: str | None) -> bool:
        """Tell whether a value is not to be seen, typed or not."""
        row = self.variable(name, scope) if scope is not None else None
        return not self._revealed and (row.secret if row else self.secret(name))

    def enabled(self, name: str) -> bool:
        """Tell whether a variable is on anywhere."""
        return any(kept[name].enabled for kept in self._rows.values() if name in kept)

    def secret(self, name: str) -> bool:
        """Tell whether a variable is secret anywhere."""
        return any(kept[name].secret for kept in self._rows.values() if name in kept)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.names) + 1

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else FIRST + len(self.scopes) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in shown:
            return None
        scope = self.scope_of(section)
        if scope is not None:
            label = scope or self.tr("Whole collection")
            if role == Qt.ItemDataRole.AccessibleTextRole and scope == self._desk.active != WHOLE:
                return self.tr("{name}, active").format(name=label)
            return label
        return {NAME: self.tr("Variable"), self.used_column: self.tr("Used")}.get(section)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        name, scope = self.name_of(row), self.scope_of(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == ON and not self.is_draft(row):
            on = self.enabled(name)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole and scope is not None:
            kept = self.variable(name, scope)
            return kept.value if kept else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        return None

    def _text(self, row: int, column: int) -> str:
        name, scope = self.name_of(row), self.scope_of(column)
        if column == NAME:
            return name
        if self.is_draft(row):
            return ""
        if column == self.used_column:
            return str(len(self.uses(name)))
        return "" if scope is None else self.words(self.cell(name, scope))

    def words(self, cell: Cell) -> str:
        """Return what a cell says."""
        if cell.state == "unset" or (cell.state == "secret" and not cell.text):
            return self.tr("not set")
        if cell.state == "empty":
            return self.tr("empty")
        return "–" if cell.state == "absent" else cell.text

    def _spoken(self, row: int, column: int) -> str:
        """Such as `customerId in Staging: cus_8fk2, row 5 of 8`."""
        name, scope = self.name_of(row), self.scope_of(column)
        if self.is_draft(row):
            return self.tr("Add a variable") if column == NAME else ""
        place = self.tr("row {n} of {all}").format(n=row + 1, all=len(self.names))
        if column == ON:
            state = self.tr("on") if self.enabled(name) else self.tr("off")
            return self.tr("{name} is {state}, {place}").format(name=name, state=state, place=place)
        if column == self.used_column + 1:
            return self.tr("Delete {name}, {place}").format(name=name, place=place)
        if scope is None:
            title = str(self.headerData(column, Qt.Orientation.Horizontal))
            return labelled(title, self._text(row, column))
        cell = self.cell(name, scope)
        value = self.words(cell)
        if cell.state == "secret" and cell.text and not self._revealed:
            value = self.tr("secret")
        elif cell.state == "inherited":
            value = self.tr("as the whole collection")
        label = scope or self.tr("Whole collection")
        return self.tr("{name} in {scope}: {value}, {place}").format(
            name=name, scope=label, value=value, place=place
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row, scope = index.row(), self.scope_of(index.column())
        if index.column() == ON and not self.is_draft(row):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if scope is not None and not self.is_draft(row) and not self._desk.is_broken(scope):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsEditable if self._begins(index) else flags

    def _begins(self, index: Index) -> bool:
        return index.column() == NAME and self.is_draft(index.row())

    # Edits: each is one step

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            self.edits.toggle(self.name_of(index.row()))
            return True
        scope = self.scope_of(index.column())
        if self._begins(index):
            name = str(value).strip()
            self._added.append(name)
            return self.edits.add(name)
        name = self.name_of(index.row())
        return scope is not None and self.edits.put(name, scope, str(value))


def _counting(rows: tuple[Variable, ...]) -> dict[str, Variable]:
    return {row.name: rows[last_of(rows, row.name)] for row in rows}
