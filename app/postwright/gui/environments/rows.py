"""The variables of a collection's environments as they are typed: each edit is saved at once.

edit() ──▶ step ──▶ put() ──┬─▶ saved: file, and vault for secret values
                            ├─▶ asked: a credential that the file would hold for all to read
                            └─▶ asked: another program changed the file meanwhile
"""

from collections.abc import Mapping
from pathlib import Path as FilePath

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from postwright.gui.environments.steps import Rows, RowsStep, Scopes
from postwright.gui.pages.plain_secrets import PlainSecrets, made_secret
from postwright.gui.pages.shared_secrets import question
from postwright.gui.session import Session
from postwright.model.collection import Collection, Environment
from postwright.model.exchange import Use
from postwright.model.request import Variable
from postwright.storage.collections import ChangedOnDisk


class Question(msgspec.Struct, frozen=True):
    """What the user has to decide, with the keys and words of the answers."""

    text: str
    answers: tuple[tuple[str, str], ...]


class EnvironmentRows(QObject):
    """The part of an EnvironmentDesk that knows rows and saves them."""

    changed = Signal()
    """Rows that are not in a file yet; what is, the session tells."""
    asked = Signal(object)
    """A Question, or None where it is answered."""
    told = Signal(str)
    """Whether it was saved, in words."""
    failed = Signal(object)
    """An OSError, where a change could not be written."""

    def __init__(self, session: Session, root: FilePath, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.root = session, root
        self.undo_stack = QUndoStack(self)
        session.undo_group.addStack(self.undo_stack)
        self._waiting: dict[str, Rows] = {}
        """What was typed and is not in its file before an answer."""
        self._over_theirs: dict[str, Rows] = {}
        """What was typed over a file that another program changed meanwhile."""
        self._secrets = PlainSecrets()
        session.disk.starting.connect(self._save_before)

    # What there is

    @property
    def tree(self) -> Collection:
        """Return the collection, an empty one where it was closed."""
        opened = self.session.collection(self.root)
        return opened.tree if opened else Collection()

    @property
    def active(self) -> str:
        """Return the name of the environment in use, empty for none."""
        opened = self.session.collection(self.root)
        return opened.environment if opened else ""

    @property
    def environments(self) -> tuple[Environment, ...]:
        return self.tree.environments

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.environments)

    def environment(self, name: str) -> Environment | None:
        """Return an environment by its name."""
        return next((one for one in self.environments if one.name == name), None)

    def is_broken(self, scope: str) -> bool:
        """Tell whether an environment's file cannot be read, so that it stays as it is."""
        own = self.environment(scope)
        return own is not None and own.broken is not None

    def rows(self, scope: str) -> Rows:
        """Return the variables of an environment as typed, secret ones with their values."""
        if scope in self._waiting:
            return self._waiting[scope]
        return self._full(scope, self._saved(scope))

    def reach(self) -> tuple[Use, ...]:
        """Return every variable in use now, for who completes them."""
        found: dict[str, Use] = {}
        for scope in dict.fromkeys((self.active, "")):
            kind = "environment" if scope else "collection"
            for row in self.rows(scope):
                value = "" if row.secret else row.value
                found.setdefault(row.name, Use(row.name, value, kind, row.secret))
        return tuple(found.values())

    def label(self, scope: str) -> str:
        """Return what people call it."""
        return scope or self.tree.name

    def _saved(self, scope: str) -> Rows:
        own = self.environment(scope) if scope else None
        return own.variables if own else () if scope else self.tree.variables

    def _full(self, scope: str, rows: Rows) -> Rows:
        return tuple(
            replace(row, value=self._kept(scope, row.name)) if row.secret and not row.value else row
            for row in rows
        )

    def _kept(self, scope: str, name: str) -> str:
        if self.session.collection(self.root) is None:
            return ""
        return self.session.workspace.secret(self.root, scope, name) or ""

    # Variables

    def edit(self, scopes: Mapping[str, Rows], text: str) -> None:
        """Give environments other rows, as one step."""
        before = {scope: self.rows(scope) for scope in scopes}
        after = {
            scope: rows
            for scope, rows in scopes.items()
            if rows != before[scope] and not self.is_broken(scope)
        }
        if after:
            before = {scope: before[scope] for scope in after}
            self.undo_stack.push(RowsStep(self, before, after, text))
            self.undo_stack.setActive(True)

    def put(self, scopes: Scopes) -> None:
        """Let environments have these rows, and save them; for steps."""
        self._waiting.update(scopes)
        self._save_or_ask()
        self.changed.emit()

    # Saving

    def _save_before(self, root: FilePath) -> None:
        if root == self.root:
            self.save()

    def save(self) -> None:
        """Write what waits for an answer; a secret that nobody spoke of goes to the vault."""
        for scope, rows in list(self._waiting.items()):
            self._write(scope, made_secret(rows, self._new(scope)))
        self._told_off()

    def answer(self, key: str) -> None:
        """Do what a question was answered."""
        over, self._over_theirs = self._over_theirs, {}
        waiting = dict(self._waiting)
        if key == "keep_mine":
            self.put(over)
        elif key == "to_vault":
            # As it was typed it was never saved: undo leads to before that.
            made = {scope: made_secret(r, self._new(scope)) for scope, r in waiting.items()}
            self.edit(made, self.tr("Move to the vault"))
        elif key == "save_plain":
            for scope, rows in waiting.items():
                self._secrets.allow(rows, self._new(scope))
            self._save_or_ask()
        if not self._waiting:
            self._told_off()

    def _told_off(self) -> None:
        if not self._waiting and not self._over_theirs:
            self.asked.emit(None)

    def _new(self, scope: str) -> tuple[str, ...]:
        return self._secrets.new(self._waiting.get(scope, ()), self._saved(scope))

    def _save_or_ask(self) -> None:
        new: list[str] = []
        for scope, rows in list(self._waiting.items()):
            names = self._new(scope)
            if not names:
                self._write(scope, rows)
            new += [name for name in names if name not in new]
        if new:
            self.told.emit(self.tr("Not saved"))
            text, answers = question(new)
            self.asked.emit(Question(text, answers[:2]))
        elif not self._over_theirs:
            self._told_off()

    def _write(self, scope: str, rows: Rows) -> None:
        before = self._saved(scope)
        self._waiting.pop(scope, None)
        rows = tuple(row for row in rows if row.name or row.value)
        own = self.environment(scope) if scope else None
        if scope and own is None:
            return  # it was deleted meanwhile
        try:
            if own is not None:
                self.session.environments.save(self.root, replace(own, variables=rows), scope)
            else:
                self.session.environments.save_variables(self.root, rows)
        except ChangedOnDisk:
            self._over_theirs[scope] = rows
            self.session.disk.reload(self.root)  # shows theirs
            self.told.emit(self.tr("Not saved"))
            text = self.tr("Another program changed this file while you edited it.")
            take, keep = self.tr("Take theirs"), self.tr("Keep mine")
            self.asked.emit(Question(text, (("use_file", take), ("keep_mine", keep))))
        except OSError as error:
            self._waiting[scope] = rows
            self.told.emit(self.tr("Could not be saved: {why}").format(why=error))
            self.failed.emit(error)
        else:
            self._forget_secrets(scope, before, rows)
            self.told.emit(self.tr("Saved"))

    def _forget_secrets(self, scope: str, before: Rows, rows: Rows) -> None:
        """Take values out of the vault that no variable has any more."""
        kept = {row.name for row in rows if row.secret and row.value}
        gone = {row.name for row in before if row.secret} - kept
        for name in sorted(gone):
            if self._kept(scope, name):
                self.session.workspace.set_secret(self.root, scope, name, None)


def with_row(rows: Rows, row: Variable) -> Rows:
    """Return the rows with one in the place of that of its name, or at the end."""
    at = last_of(rows, row.name)
    return (*rows, row) if at < 0 else (*rows[:at], row, *rows[at + 1 :])


def without(rows: Rows, name: str) -> Rows:
    """Return the rows without those of that name."""
    return tuple(row for row in rows if row.name != name)


def last_of(rows: Rows, name: str) -> int:
    """Return which row of that name counts: the last that is on, else the last; -1 for none."""
    found = [n for n, row in enumerate(rows) if row.name == name]
    on = [n for n in found if rows[n].enabled]
    return (on or found or [-1])[-1]
