"""What can be done to one variable of a collection and its environments; each is one step."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject

from postwright.analysis.variable_renames import problem_of
from postwright.gui.environments.desk import WHOLE, EnvironmentDesk
from postwright.gui.environments.rows import last_of, with_row, without
from postwright.gui.said_words import translated
from postwright.gui.widgets.row_text import as_lines
from postwright.model.collection import Collection
from postwright.model.request import Variable


class VariableEdits(QObject):
    """Names steps and hands them to the desk."""

    def __init__(self, desk: EnvironmentDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def scopes(self) -> tuple[str, ...]:
        """Return the collection and its environments."""
        return (WHOLE, *self._desk.names)

    def names(self) -> tuple[str, ...]:
        """Return every variable once."""
        found = (row.name for scope in self.scopes for row in self._desk.rows(scope))
        return tuple(dict.fromkeys(found))

    def find(self, name: str, scope: str) -> Variable | None:
        """Return the row that counts in an environment, None where there is none."""
        rows = self._desk.rows(scope)
        at = last_of(rows, name)
        return rows[at] if at >= 0 else None

    def all(self, name: str) -> tuple[Variable, ...]:
        """Return a variable as it is in each environment that has it."""
        found = (self.find(name, scope) for scope in self.scopes)
        return tuple(row for row in found if row is not None)

    def is_secret(self, name: str) -> bool:
        """Tell whether a variable is secret anywhere."""
        return any(row.secret for row in self.all(name))

    def is_on(self, name: str) -> bool:
        """Tell whether a variable is on anywhere."""
        return any(row.enabled for row in self.all(name))

    def add(self, name: str) -> bool:
        """Make a variable without a value in the active environment, if it is a new name."""
        home = self._desk.active
        if not name:
            return False
        taken = replace(Collection(), variables=self.all(name))
        if problem := problem_of(name, taken):
            self._desk.told.emit(translated(problem))
            return False
        text = self.tr("Add variable {name}").format(name=name)
        self._desk.edit({home: with_row(self._desk.rows(home), Variable(name))}, text)
        return True

    def put(self, name: str, scope: str, value: str) -> bool:
        """Give a variable a value in an environment."""
        row = self.find(name, scope)
        if (row.value if row else "") == value and (row is not None or not value):
            return False
        made = row or Variable(name, secret=self.is_secret(name))
        rows = with_row(self._desk.rows(scope), replace(made, value=value))
        self._edit(scope, rows, self.tr("Edit {name} in {place}"), name)
        return True

    def unset(self, name: str, scope: str) -> None:
        """Take a variable out of one environment."""
        if self.find(name, scope) is not None:
            rows = without(self._desk.rows(scope), name)
            self._edit(scope, rows, self.tr("Remove {name} from {place}"), name)

    def _edit(self, scope: str, rows: tuple[Variable, ...], text: str, name: str) -> None:
        self._desk.edit({scope: rows}, text.format(name=name, place=self._desk.label(scope)))

    def toggle(self, name: str) -> None:
        """Switch a variable on or off wherever it is."""
        on = not self.is_on(name)
        text = self.tr("Turn {name} on") if on else self.tr("Turn {name} off")
        self._everywhere(name, text, lambda row: replace(row, enabled=on))

    def set_secret(self, name: str, secret: bool) -> None:
        """Keep a variable's values in the vault, or not.

        One that was secret loses its values: they must not fall into files by one press.
        """
        text = self.tr("Make {name} secret") if secret else self.tr("Make {name} plain")
        self._everywhere(
            name, text, lambda row: replace(row, secret=secret, value=row.value if secret else "")
        )

    def _everywhere(self, name: str, text: str, change: Callable[[Variable], Variable]) -> None:
        made = {
            scope: tuple(change(r) if r.name == name else r for r in self._desk.rows(scope))
            for scope in self.scopes
        }
        self._desk.edit(made, text.format(name=name))

    def remove(self, name: str) -> None:
        """Delete a variable in the collection and every environment."""
        made = {scope: without(self._desk.rows(scope), name) for scope in self.scopes}
        self._desk.edit(made, self.tr("Delete variable {name}").format(name=name))

    def paste(self, text: str, scope: str) -> bool:
        """Put values for lines `name: value` or `name=value` into an environment."""
        rows = before = self._desk.rows(scope)
        for line in as_lines(text):
            if line.name:
                known = self.find(line.name, scope)
                row = known or Variable(line.name, secret=self.is_secret(line.name))
                rows = with_row(rows, replace(row, value=line.value, enabled=line.enabled))
        if rows == before:
            return False
        what = self.tr("Paste variables into {place}").format(place=self._desk.label(scope))
        self._desk.edit({scope: rows}, what)
        return True

    def copy_names(self, names: tuple[str, ...], source: str, target: str) -> None:
        """Give an environment the variables of another, without their values."""
        rows = self._desk.rows(target)
        for name in names:
            known = self.find(name, source)
            made = replace(known, value="", enabled=True) if known else Variable(name)
            rows = with_row(rows, made)
        text = self.tr("Copy names from {source} to {target}")
        self._desk.edit({target: rows}, text.format(source=source, target=target))
