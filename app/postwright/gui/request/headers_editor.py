"""Headers: those of the request, and those that will be added, each with its origin."""

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.origins import can_leave_out, hiding, origin_token, origin_words
from postwright.gui.request.bulk import BulkTable
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.header_words import header_words
from postwright.gui.request.params_editor import columns
from postwright.gui.request.row_problems import of_header
from postwright.gui.request.section import SectionHead
from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.field_delegate import FieldDelegate
from postwright.gui.widgets.field_rows import Column, FieldRows, Index
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.variable_chips import Known
from postwright.model.exchange import Header, PreparedRequest
from postwright.model.request import Field
from postwright.protocol.visible import visible


class AddedRow(msgspec.Struct, frozen=True):
    """A header that is added for the user, as the table shows it."""

    name: str
    value: str
    origin: str
    token: str
    enabled: bool = True
    can_switch: bool = False


class AddedDelegate(FieldDelegate):
    """Paints the origin as a chip."""

    def paint_cell(self, painter: QPainter, rect: QRectF, index: Index, rows: FieldRows) -> None:
        row = rows.row(index.row())
        if rows.member(index.column()) != "origin" or not isinstance(row, AddedRow):
            super().paint_cell(painter, rect, index, rows)
            return
        px = self.theme.px
        width = min(chip_width(self.theme, row.origin), rect.width() - px(12))
        box = QRectF(rect.x() + px(8), rect.center().y() - px(9), width, px(18))
        paint_chip(painter, self.theme, box, row.origin, row.token)


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
            columns(tr("Name"), tr("Value"), tr("Note"), tr("Add a header")),
            Field(),
            tr("Your headers"),
        )
        table.set_suggest(self._suggest)
        table.fields.remark = self._remark
        table.fields.problem = self._problem
        self._replaced: dict[str, str] = {}
        """Whose header a row's stands instead of, by its lower-case name."""
        self.yours = BulkTable(theme, tr("Yours"), table)
        self.added_head = SectionHead(theme, tr("Added for you"), tr("untick one to leave it out"))
        self.added = FieldTable(
            theme,
            (
                Column("name", tr("Name"), 150, read_only=True),
                Column("value", tr("Value"), read_only=True),
                Column("origin", tr("Origin"), 140, read_only=True),
            ),
            AddedRow("", "", "", "muted"),
            tr("Added headers"),
            fixed=True,
            head=False,
            delegate=AddedDelegate,
        )
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

    def show_added(self, shown: bool) -> None:
        """Show or hide what is added: only a request that is sent has that."""
        self.added_head.setVisible(shown)
        self.added.setVisible(shown)

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self.yours.table.set_known(known)
        self.yours.table.viewport().update()

    def set_reach(self, reach: Reach) -> None:
        """Say which variables there are to choose from."""
        self.yours.table.set_reach(reach)

    def refresh(self) -> None:
        """Show what the document says."""
        self.yours.set_rows(self._document.request.headers)

    def show_prepared(self, prepared: PreparedRequest, collection: str = "") -> None:
        """Show what is added to the request's own headers; secrets as dots."""
        hidden = hiding(prepared)

        def row(header: Header, *, on: bool) -> AddedRow:
            origin = header.origin
            words = origin_words(origin, prepared.auth_owner, collection)
            value, can_omit = visible(hidden(header.value)), can_leave_out(header)
            return AddedRow(header.name, value, words, origin_token(origin), on, can_omit)

        self._replaced = {
            lost.name.lower(): origin_words(lost.origin, "", collection)
            for lost in reversed(prepared.shadowed)
            if lost.by == "request" and lost.origin.partition(":")[0] in ("folder", "collection")
        }
        self.yours.table.viewport().update()
        rows = [row(header, on=True) for header in prepared.headers if header.origin != "request"]
        rows += [row(header, on=False) for header in prepared.omitted]
        self.added.set_rows(tuple(rows))
        self.added.viewport().update()

    def omit(self, name: str) -> None:
        """Leave an automatic header out."""
        options = self._document.request.options
        names = options.postwright.omit_headers
        if name.lower() not in (known.lower() for known in names):
            ours = msgspec.structs.replace(options.postwright, omit_headers=(*names, name))
            changed = msgspec.structs.replace(options, postwright=ours)
            self._document.set(self.tr("Leave out {0}").format(name), options=changed)

    def _suggest(self, row: int, member: str) -> list[str]:
        rows = self.yours.rows
        return header_words(member, getattr(rows[row], "name", "") if row < len(rows) else "")

    def _problem(self, number: int) -> str:
        return of_header(self.yours.rows[number], self.yours.table.cells.known)

    def _remark(self, number: int) -> str:
        """Say that a name stands more than once, or whose header a row replaces."""
        row = self.yours.rows[number]
        if not isinstance(row, Field) or not row.enabled or not row.name:
            return ""
        name = row.name.lower()
        own = (r for r in self.yours.rows if isinstance(r, Field) and r.enabled)
        times = sum(r.name.lower() == name for r in own)
        if times > 1:
            often = self.tr("sent {n} times").format(n=times)
            return self.tr("sent twice") if times == 2 else often
        owner = self._replaced.get(name, "")
        return self.tr("instead of {owner}").format(owner=owner) if owner else ""

    def _take(self, label: str) -> None:
        self._document.set(label, headers=self.yours.rows)

    def _omit(self, label: str) -> None:
        options = self._document.request.options
        omitted = {name.lower(): name for name in options.postwright.omit_headers}
        for row in self.added.rows:
            if not isinstance(row, AddedRow):
                continue
            if not row.enabled:
                omitted.setdefault(row.name.lower(), row.name)
            elif row.can_switch:
                omitted.pop(row.name.lower(), None)
        replace = msgspec.structs.replace
        ours = replace(options.postwright, omit_headers=tuple(omitted.values()))
        self._document.set(label, options=replace(options, postwright=ours))
