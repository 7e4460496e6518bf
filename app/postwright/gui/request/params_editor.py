"""Query and path parameters, in step with the URL."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.request.bulk import BulkTable
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.row_problems import of_field
from postwright.gui.request.section import SectionHead
from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.field_rows import Column
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.variable_chips import Known
from postwright.model.request import Param
from postwright.protocol.url_text import with_query


def columns(
    name: str, value: str, note: str, hint: str = "", *, path: bool = False
) -> tuple[Column, ...]:
    """Return the columns of a table of names and values."""
    return (
        Column("name", name, 150, hint=hint, read_only=path),
        Column("value", value),
        Column("note", note, 140, mono=False),
    )


class ParamsEditor(QWidget):
    """Two tables: the query in its order, and the `:names` of the path."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        tr = self.tr
        table = FieldTable(
            theme,
            columns(tr("Name"), tr("Value"), tr("Note"), tr("Add a parameter")),
            Param(),
            tr("Query parameters"),
        )
        self.query = BulkTable(theme, tr("Query"), table)
        self.path_head = SectionHead(theme, tr("Path"))
        self.path = FieldTable(
            theme,
            columns(tr("Name"), tr("Value"), tr("Note"), path=True),
            Param(kind="path"),
            tr("Path parameters"),
            fixed=True,
            head=False,
        )
        for shown in (self.query.table, self.path):
            shown.fields.problem = partial(_problem, shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.query, self.path_head, self.path):
            column.addWidget(widget)
        column.addStretch(1)
        self.query.edited.connect(self._take_query)
        self.path.edited.connect(self._take_path)
        document.changed.connect(self.refresh)
        self.refresh()

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        for table in (self.query.table, self.path):
            table.set_known(known)
            table.viewport().update()

    def set_reach(self, reach: Reach) -> None:
        """Say which variables there are to choose from."""
        for table in (self.query.table, self.path):
            table.set_reach(reach)

    def refresh(self) -> None:
        """Show what the document says."""
        params = self._document.request.params
        self.query.set_rows(tuple(param for param in params if param.kind == "query"))
        path = tuple(param for param in params if param.kind == "path")
        self.path.set_rows(path)
        self.path.setVisible(bool(path))
        self.path_head.setVisible(bool(path))

    def _take_query(self, label: str) -> None:
        request = self._document.request
        path = tuple(param for param in request.params if param.kind == "path")
        rows = [param for param in self.query.rows if isinstance(param, Param)]
        url = with_query(request.url, rows)
        self._document.set(label, params=(*rows, *path), url=url)

    def _take_path(self, label: str) -> None:
        query = tuple(p for p in self._document.request.params if p.kind == "query")
        self._document.set(label, params=(*query, *self.path.rows))


def _problem(table: FieldTable, number: int) -> str:
    return of_field(table.rows[number], table.cells.known)
