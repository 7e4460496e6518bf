"""Headers: those of the request, and those that will be added, each with its origin."""

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.request.bulk import BulkTable
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.header_words import header_words
from postwright.gui.request.origins import origin_token, origin_words
from postwright.gui.request.params_editor import columns
from postwright.gui.request.section import SectionHead
from postwright.gui.theme import Theme
from postwright.gui.widgets.field_rows import Column
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.variable_chips import Known
from postwright.model.exchange import Header, PreparedRequest
from postwright.model.request import Field

DOTS = "••••••••"


class AddedRow(msgspec.Struct, frozen=True):
    """A header that is added for the user, as the table shows it."""

    name: str
    value: str
    origin: str
    token: str
    enabled: bool = True
    can_omit: bool = False


class HeadersEditor(QWidget):
    """Two tables: yours, and what is added; an automatic one is left out by its box."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        tr = self.tr
        table = FieldTable(
            theme,
            columns(tr("Name"), tr("Value"), tr("Note")),
            Field,
            tr("Your headers"),
            placeholder=tr("Add a header"),
        )
        table.delegate.words = header_words
        self.yours = BulkTable(theme, tr("Yours"), table, Field())
        self.added_head = SectionHead(theme, tr("Added for you"), tr("untick one to leave it out"))
        self.added = FieldTable(
            theme,
            (
                Column("", "", "grip", 16),
                Column("enabled", "", "box", 28),
                Column("name", tr("Name"), "code", 150, read_only=True),
                Column("value", tr("Value"), read_only=True),
                Column("origin", tr("Origin"), "chip", 140),
            ),
            lambda: AddedRow("", "", "", "muted"),
            tr("Added headers"),
            can_add=False,
        )
        self.added.horizontalHeader().hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.yours, self.added_head, self.added):
            column.addWidget(widget)
        column.addStretch(1)
        self.yours.edited.connect(self._take)
        self.added.edited.connect(self._omit)
        document.changed.connect(self.refresh)
        self.refresh()

    @property
    def count(self) -> int:
        """How many of the request's own headers are on."""
        return sum(field.enabled for field in self._document.request.headers)

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self.yours.table.delegate.known = known
        self.yours.table.viewport().update()

    def refresh(self) -> None:
        """Show what the document says."""
        self.yours.show_rows(self._document.request.headers)

    def show_prepared(self, prepared: PreparedRequest) -> None:
        """Show what is added to the request's own headers."""
        rows = [_row(h, on=True) for h in prepared.headers if h.origin != "request"]
        rows += [_row(header, on=False) for header in prepared.omitted]
        self.added.show_rows(tuple(rows))
        self.added.viewport().update()

    def _take(self, rows: tuple[Field, ...], label: str) -> None:
        self._document.set(label, headers=rows)

    def _omit(self, rows: tuple[AddedRow, ...], label: str) -> None:
        options = self._document.request.options
        omitted = {name.lower(): name for name in options.postwright.omit_headers}
        for row in rows:
            if not row.enabled:
                omitted.setdefault(row.name.lower(), row.name)
            elif row.can_omit:
                omitted.pop(row.name.lower(), None)
        replace = msgspec.structs.replace
        ours = replace(options.postwright, omit_headers=tuple(omitted.values()))
        self._document.set(label, options=replace(options, postwright=ours))


def _row(header: Header, *, on: bool) -> AddedRow:
    value = header.value
    for secret in header.secrets:
        value = value.replace(secret, DOTS)
    words, token = origin_words(header.origin), origin_token(header.origin)
    return AddedRow(header.name, value, words, token, on, header.origin in ("automatic", "body"))
