"""A table out of a body as rows, in the order sent or in that of a column."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from postwright.analysis.body_grid import Grid
from postwright.gui.models.read_rows import Index, ReadRows
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import labelled
from postwright.protocol.visible import visible

_CELL_CHARACTERS = 400
_TIP_CHARACTERS = 4000


class GridRows(ReadRows):
    """The first column is each row's number in the body."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid: Grid | None = None
        self._order: array[int] | None = None
        self._first = 0
        self.sorted_by, self.falling = -1, False
        """The column of the grid that the rows are in order of; -1: as sent."""

    def show(self, grid: Grid | None, *, first: int = 0) -> None:
        """Show another table; its rows are counted from `first`."""
        self.beginResetModel()
        self.grid, self._order, self._first = grid, None, first
        self.sorted_by, self.falling = -1, False
        self._retitle()
        self.endResetModel()

    def put_in_order(self, order: "array[int] | None", column: int, *, falling: bool) -> None:
        """Show the rows in this order, which is that of a column; None: as sent."""
        self.layoutAboutToBeChanged.emit()
        self._order = order
        self.sorted_by, self.falling = (column, falling) if order is not None else (-1, False)
        self._retitle()
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self._titles) - 1))

    def _retitle(self) -> None:
        titles = ["#"]
        for column, title in enumerate(self.grid.titles if self.grid else ()):
            sign = (" ↓" if self.falling else " ↑") if column == self.sorted_by else ""
            titles.append(visible(title[:_CELL_CHARACTERS]) + sign)
        self._titles = tuple(titles)

    def row_of(self, row: int) -> int:
        """Return which row of the body is shown there."""
        return row if self._order is None else self._order[row]

    def numbers(self) -> Sequence[int]:
        """Return the rows of the body in the order shown."""
        return range(self.count()) if self._order is None else self._order

    def cell(self, row: int, column: int) -> str:
        """Return a cell's text, whole; `column` counts the grid's columns."""
        assert self.grid is not None
        return self.grid.cell(self.row_of(row), column) or ""

    def count(self) -> int:
        return self.grid.count if self.grid is not None else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        roles = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        if role not in roles or self.grid is None:
            return None
        if index.column() == 0:
            text = str(self.row_of(index.row()) + self._first)
        else:
            text = self.cell(index.row(), index.column() - 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(visible(text[:_TIP_CHARACTERS]))
        text = visible(text[:_CELL_CHARACTERS])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labelled(self._titles[index.column()], text)
        return text
