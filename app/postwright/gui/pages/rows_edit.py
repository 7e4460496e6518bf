"""An edit of an environment's rows that can be taken back."""

from typing import Protocol

from PySide6.QtGui import QUndoCommand

from postwright.model.request import Variable

Rows = tuple[Variable, ...]


class HasRows(Protocol):
    """A page that shows rows by the name of their environment."""

    def put_rows(self, name: str, rows: Rows) -> None: ...


class RowsEdit(QUndoCommand):
    """An edit of one environment's rows, there and back."""

    def __init__(self, page: HasRows, name: str, rows: tuple[Rows, Rows], text: str) -> None:
        super().__init__(text)
        self._page, self._name = page, name
        self._before, self._after = rows

    def redo(self) -> None:
        self._page.put_rows(self._name, self._after)

    def undo(self) -> None:
        self._page.put_rows(self._name, self._before)
