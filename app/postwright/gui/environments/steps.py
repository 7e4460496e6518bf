"""Edits of environments and their variables that can be taken back, one step each."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from postwright.model.collection import Environment
from postwright.model.request import Variable

Rows = tuple[Variable, ...]
Scopes = Mapping[str, Rows]
"""Rows by the name of their environment; the empty name is the collection."""


class HasRows(Protocol):
    """Who brings rows to the files."""

    def put(self, scopes: Scopes) -> None: ...


class HasEnvironments(Protocol):
    """Who brings environments to the files."""

    def become(self, before: Environment | None, after: Environment | None) -> None: ...


class RowsStep(QUndoCommand):
    """Other rows of some environments, there and back."""

    def __init__(self, desk: HasRows, before: Scopes, after: Scopes, text: str) -> None:
        super().__init__(text)
        self._desk, self._before, self._after = desk, before, after

    def redo(self) -> None:
        self._desk.put(self._after)

    def undo(self) -> None:
        self._desk.put(self._before)


class EnvironmentStep(QUndoCommand):
    """An environment made, deleted, or called and marked otherwise."""

    def __init__(
        self,
        desk: HasEnvironments,
        before: Environment | None,
        after: Environment | None,
        text: str,
    ) -> None:
        super().__init__(text)
        self._desk, self._before, self._after = desk, before, after

    def redo(self) -> None:
        self._desk.become(self._before, self._after)

    def undo(self) -> None:
        self._desk.become(self._after, self._before)


class DoneStep(QUndoCommand):
    """What was done before it became a step, because it may fail; `there` and `back` repeat it."""

    def __init__(self, there: Callable[[], bool], back: Callable[[], bool], text: str) -> None:
        """Both return whether it worked; what did not is no step any more."""
        super().__init__(text)
        self._there, self._back, self._done = there, back, True

    def redo(self) -> None:
        if not self._done:
            self._run(self._there)
        self._done = False

    def undo(self) -> None:
        self._run(self._back)

    def _run(self, act: Callable[[], bool]) -> None:
        if not act():
            self.setObsolete(True)
