"""What an answer set is kept: for the session, in its environment's file, or in the vault."""

from pathlib import Path as FilePath

from PySide6.QtCore import QObject

from postwright.analysis import credentials
from postwright.gui.request.document import RequestDocument
from postwright.gui.session import Session
from postwright.model.judged import Captured
from postwright.model.request import Variable
from postwright.protocol.visible import visible

LONGEST = 80


class CapturedValues(QObject):
    """Of one request; a credential does not get into a file in plain sight."""

    def __init__(self, session: Session, document: RequestDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._document = session, document

    def outlook(self, value: str) -> tuple[str, ...]:
        """Return a value as it is now, and where a new variable of it will be kept; for eyes."""
        shown = visible(value)
        shown = shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"
        where = self.tr("Kept for this session, and in no file.")
        if name := self._environment():
            where = self.tr(
                "Kept for this session; its row under Checks can keep it in {name} instead: "
                "in the file, or in the vault where it is a secret."
            ).format(name=visible(name))
        return self.tr("Value now: {value}").format(value=shown), where

    def keep(self, one: Captured) -> str:
        """Keep a captured value. Return where, in words."""
        ref, tr = self._document.ref, self.tr
        workspace = self._session.workspace
        changed = workspace.captured.put(ref.collection, one)
        where, environment = tr("kept for this session"), self._environment()
        if one.to == "environment" and one.value is not None:
            if not environment:
                where = tr("kept for this session: no environment is chosen")
            elif "{{" in one.value:
                where = tr("kept for this session: in a file its braces would be a variable")
            elif self._is_credential(one, environment):
                words = tr("kept for this session: make it a secret of {name} to keep it there")
                where = words.format(name=environment)
            else:
                root = FilePath(ref.collection)
                if self._value_in(environment, one.name) != one.value:
                    self._session.environments.set_variable(root, environment, one.name, one.value)
                where = tr("kept in {name}").format(name=environment)
        if changed:
            self._session.environments.changed.emit()
        return where

    def _environment(self) -> str:
        found = self._session.workspace.lineage(self._document.ref).environment
        return found.name if found and self._document.ref.collection else ""

    def _value_in(self, environment: str, name: str) -> str | None:
        rows = self._rows(environment)
        return next((row.value for row in rows if row.name == name and not row.secret), None)

    def _is_credential(self, one: Captured, environment: str) -> bool:
        """Tell whether a value must not stand in a file in plain sight."""
        if any(row.secret for row in self._rows(environment) if row.name == one.name):
            return False  # it goes to the vault
        value = one.value or ""
        return bool(credentials.of_field(one.name, value) or credentials.of_text(value))

    def _rows(self, environment: str) -> tuple[Variable, ...]:
        found = self._session.environments.of(self._document.ref.collection)
        return next((e.variables for e in found if e.name == environment), ())
