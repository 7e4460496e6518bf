"""Environments and variables of the open collections: which is active, and what they hold."""

from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from postwright.gui.session.opened import OpenCollections
from postwright.model.collection import Environment
from postwright.model.request import Variable


class Environments(QObject):
    """Writes them to their files, and values of secret variables to the vault."""

    changed = Signal()
    """What a variable may resolve to: an environment, which is active, or a secret's value."""

    def __init__(self, opened: OpenCollections) -> None:
        super().__init__(opened)
        self._opened = opened

    def of(self, root: FilePath | str) -> tuple[Environment, ...]:
        """Return a collection's environments."""
        opened = self._opened.collection(root)
        return opened.tree.environments if opened else ()

    def choose(self, root: FilePath, name: str) -> None:
        """Make an environment the active one; the empty name is none."""
        self._opened.workspace.choose_environment(root, name)
        self.changed.emit()

    def save(self, root: FilePath, environment: Environment, old_name: str | None = None) -> None:
        """Write an environment, under another name where `old_name` differs."""
        self._opened.workspace.save_environment(root, environment, old_name)
        self.changed.emit()

    def delete(self, root: FilePath, name: str) -> None:
        """Delete an environment's file."""
        self._opened.workspace.delete_environment(root, name)
        self.changed.emit()

    def save_variables(self, root: FilePath, rows: tuple[Variable, ...]) -> None:
        """Write the collection's own variables; values of secret ones go to the vault."""
        opened = self._opened.collection(root)
        if opened is None:
            return
        self.keep_secrets(root, rows)
        kept = tuple(replace(row, value="") if row.secret else row for row in rows)
        self._opened.workspace.save_collection(root, replace(opened.tree, variables=kept))
        self.changed.emit()

    def keep_secrets(self, root: FilePath, rows: tuple[Variable, ...]) -> None:
        """Put the values of the collection's own secret variables into the vault."""
        for row in rows:
            if row.secret and row.value:
                self._opened.workspace.set_secret(root, "", row.name, row.value)

    def set_variable(self, root: FilePath, environment: str, name: str, value: str) -> None:
        """Give a variable a value in an environment, for the empty name in the collection."""
        opened = self._opened.collection(root)
        if opened is None:
            return
        found = next((e for e in opened.tree.environments if e.name == environment), None)
        if found is not None:
            rows = with_value(found.variables, name, value)
            self.save(root, replace(found, variables=rows), environment)
        else:
            self.save_variables(root, with_value(opened.tree.variables, name, value))


def with_value(rows: tuple[Variable, ...], name: str, value: str) -> tuple[Variable, ...]:
    """Return the rows with one more, or with the one of that name switched on and set."""
    if any(row.name == name for row in rows):
        return tuple(
            replace(row, value=value, enabled=True) if row.name == name else row for row in rows
        )
    return (*rows, Variable(name=name, value=value))
