"""How the body goes out: how its end is told, whether it waits, and whether it goes in chunks."""

import msgspec
from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postwright.engine.chunks import DEFAULTS, NAMES
from postwright.gui.request.options.group import OptionGroup, show_choice, tr
from postwright.gui.said_words import translated
from postwright.gui.widgets.field_rows import Column
from postwright.gui.widgets.field_table import FieldTable
from postwright.model.options import Options, Upload
from postwright.model.said import said, sentences

FRAMINGS = (("length", said("Content-Length")), ("chunked", said("Transfer-Encoding: chunked")))
TARGETS = (("form", said("Form fields")), ("header", said("Headers")))
UNITS = (("1024", said("KiB")), ("1048576", said("MiB")), ("1", said("bytes")))
_HINTS = sentences(
    {
        "form": "Each chunk is a file part of a multipart form, with these fields before it.",
        "header": "Each chunk is the body, or the body's file part, with these headers.",
    }
)


class TemplateRow(msgspec.Struct, frozen=True):
    """A field of each chunk and what it says."""

    name: str = ""
    value: str = ""
    enabled: bool = True
    can_switch: bool = False


class UploadOptions(OptionGroup):
    """Edits `body` and `upload` of `_postwright`."""

    title = said("Upload")

    def make(self) -> None:
        self.framing = self.choice(
            tr("Body's end"), FRAMINGS, lambda value: self._frame(framing=value)
        )
        self.framing_hint = self.hint()
        self.waits = self.box(
            tr("Wait for 100 Continue, one second at most"),
            lambda on: self._frame(expect_continue=on),
        )
        self.waits_hint = self.hint()
        self.on = self.box(tr("Upload the file in chunks, one request for each"), self._switch)
        self._unit = int(UNITS[1][0])
        self.chunk_size = self.number(tr("Chunk size"), 1, 1 << 40, self._set_size)
        self.unit = self.choice(tr("Unit of the chunk size"), UNITS, self._set_unit)
        for field in (self.chunk_size, self.unit):
            field.setFixedWidth(self._theme.px(120))
        self.target = self.choice(tr("Say which chunk it is in"), TARGETS, self._set_target)
        self.target_hint = self.hint()
        self.retries = self.number(
            tr("Send a chunk again"), 0, 20, lambda n: self._set(retry_per_chunk=round(n))
        )
        self.retries.setSuffix(tr(" times"))
        self.table = FieldTable(
            self._theme,
            (
                Column("name", tr("Name"), hint=tr("Add a field")),
                Column("value", tr("Value")),
            ),
            TemplateRow(),
            tr("Fields of each chunk"),
        )
        self.table.setColumnHidden(0, True)  # there is nothing to switch
        self.table.set_known(lambda name: name in NAMES)
        self.table.edited.connect(self._take)
        self.names = self.hint()
        self.names.setText(
            tr("index counts from 0, number from 1; end is the last byte: {names}").format(
                names=", ".join(f"{{{{{name}}}}}" for name in NAMES)
            )
        )
        self.add(tr("Body's end"), self.framing, self.framing_hint)
        self.add("", self.waits)
        self.add("", self.waits_hint)
        self.add("", self.on)
        size = QWidget()
        beside = QHBoxLayout(size)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.chunk_size)
        beside.addWidget(self.unit)
        size.setFocusProxy(self.chunk_size)
        self.size_row = size
        self.add(tr("Chunk size"), size)
        self.add(tr("Send again"), self.retries)
        self.add(tr("Chunks told by"), self.target, self.target_hint)
        self._rows[self.table] = self.form.rowCount()
        self.form.addRow(self.table)
        self.add("", self.names)

    def show_options(self, options: Options) -> None:
        ours = options.postwright
        show_choice(self.framing, ours.body.framing)
        self.waits.setChecked(ours.body.expect_continue)
        http2 = ours.http == "2"
        self.framing_hint.setText(tr("HTTP/2 has frames and needs neither.") if http2 else "")
        self.waits_hint.setText(tr("Over HTTP/2 the body is sent without waiting."))
        self.show_row(self.waits_hint, http2 and ours.body.expect_continue)
        upload = ours.upload
        self.on.setChecked(upload is not None)
        for field in (self.size_row, self.retries, self.target, self.table, self.names):
            self.show_row(field, upload is not None)
        if upload is not None:
            self._show_upload(upload)

    def _show_upload(self, upload: Upload) -> None:
        if upload.chunk_bytes % self._unit:
            self._unit = max(int(u) for u, _ in UNITS if upload.chunk_bytes % int(u) == 0)
        show_choice(self.unit, str(self._unit))
        self.chunk_size.setValue(upload.chunk_bytes / self._unit)
        self.retries.setValue(upload.retry_per_chunk)
        show_choice(self.target, upload.target)
        self.target_hint.setText(translated(_HINTS[upload.target]))
        rows = tuple(
            TemplateRow(name, value) for name, value in upload.fields or DEFAULTS[upload.target]
        )
        if rows != self._rows_said():
            self.table.set_rows(rows)

    def _rows_said(self) -> tuple[TemplateRow, ...]:
        return tuple(row for row in self.table.rows if isinstance(row, TemplateRow))

    def _frame(self, **members: object) -> None:
        self.put_ours(body=replace(self.ours.body, **members))

    def _switch(self, on: bool) -> None:
        self.put_ours(upload=Upload() if on else None)

    def _set(self, **members: object) -> None:
        if self.ours.upload is not None:
            self.put_ours(upload=replace(self.ours.upload, **members))

    def _set_size(self, count: float) -> None:
        if not self._showing:
            self._set(chunk_bytes=round(count) * self._unit)

    def _set_unit(self, unit: str) -> None:
        """Keep the number that is shown and give it another unit."""
        self._unit = int(unit)
        self._set_size(self.chunk_size.value())

    def _set_target(self, target: str) -> None:
        """Change to what is usual there; fields that were typed are of the other kind."""
        self._set(target=target, fields=())

    def _take(self, _: str) -> None:
        upload = self.ours.upload
        if upload is None:
            return
        fields = tuple((row.name, row.value) for row in self._rows_said() if row.name or row.value)
        self._set(fields=() if fields == DEFAULTS[upload.target] else fields)
