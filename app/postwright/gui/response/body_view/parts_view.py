"""A multipart answer in its parts: a list, and the chosen part shown as a body of its own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTemporaryDir
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.models.part_rows import PartRows
from postwright.gui.response.body_view.source import MemoryBytes, Source
from postwright.gui.response.body_view.viewing import Body, Outlet, Viewer
from postwright.gui.response.cells import CellDelegate, CellLook
from postwright.gui.response.job import Job, Work
from postwright.gui.response.plain_text import PlainText
from postwright.gui.response.table import ReadTable
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.file_dialogs import choose_place
from postwright.gui.widgets.key_splitter import KeySplitter
from postwright.gui.widgets.labels import Label
from postwright.model.said import said
from postwright.protocol.disposition import file_name
from postwright.protocol.multipart_answer import AnswerPart, Parts, split
from postwright.storage.files import write_out

if TYPE_CHECKING:
    from postwright.gui.response.body_view.pane import BodyPane

MOST_BYTES = 64 << 20
"""A larger body is split as far as that."""
_LOOKS = (
    CellLook(mono=True, token="muted", px=12),
    CellLook(mono=True, px=12),
    CellLook(mono=True, token="text2", px=12),
    CellLook(token="text2", px=12),
)
_WIDTHS = (40, 200, 200, 80)


class PartsView(QWidget, Viewer):
    """Splits off the event loop; `viewer` is made with the first part that is looked at."""

    def __init__(self, theme: Theme, outlet: Outlet) -> None:
        super().__init__()
        self._theme = theme
        self.viewer: BodyPane | None = None
        self._source: Source = MemoryBytes()
        self._parts = Parts()
        self._jobs: list[Job] = []
        self._opening: Job | None = None
        self._folder = QTemporaryDir()
        self.rows = PartRows(self)
        self.table = ReadTable(theme, self.rows, self.tr("Parts of the response"))
        self.table.setItemDelegate(CellDelegate(theme, _LOOKS, self.table))
        self.table.setSelectionBehavior(ReadTable.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(ReadTable.SelectionMode.SingleSelection)
        self.table.share_width(_WIDTHS)
        self.words = Label(theme, "", px=12, token="muted", wrap=True)
        self.save = Button(theme, self.tr("Save part"), kind="ghost", icon="download")
        self.headers = PlainText(theme, self.tr("Headers of the part"))
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(4), theme.px(10), theme.px(4))
        head.addWidget(self.words, 1)
        head.addWidget(self.save)
        divider = self.tr("Divider between parts and headers")
        self._split = KeySplitter(theme, Qt.Orientation.Vertical, divider)
        self._split.addWidget(self.table)
        self._split.addWidget(self.headers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self._split.setMinimumHeight(1)  # in a low window the words above it stay whole
        column.addWidget(self._split, 1)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentRowChanged.connect(self._show_part)
        self.save.clicked.connect(self.ask_where)

    def show_body(self, body: Body) -> None:
        """Split a body and show its first part."""
        self.leave()
        source, content_type = body.source.again(), body.content_type
        self._source = source
        self._parts = Parts()
        self.rows.show(())
        self.save.setEnabled(False)
        self.headers.show_text("")
        self.words.setText(self.tr("Splitting"))
        self._start(lambda cancelled: _split(source, content_type), self._use)

    def leave(self) -> None:
        """Give up what runs in other threads."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        self._source.close()
        if self.viewer is not None:
            self.viewer.stop()

    @property
    def chosen(self) -> AnswerPart | None:
        """Return the part that the list stands on."""
        row = self.table.currentIndex().row()
        return self._parts.parts[row] if 0 <= row < len(self._parts.parts) else None

    def ask_where(self) -> None:
        """Let the user say where the part is kept; an existing file is asked about."""
        part = self.chosen
        if part is None:
            return
        title, save = self.tr("Save the part"), partial(self.save_part, part)
        choose_place(self, title, name_of(part), save)

    def save_part(self, part: AnswerPart, path: str) -> None:
        """Write a part's bytes to a file that the user chose."""
        source = self._source
        self._start(lambda cancelled: _written(source, part, Path(path)), self._tell_saved)

    def _start(self, work: Work, done: Callable[..., None]) -> Job:
        job = Job(work, self)
        self._jobs.append(job)
        job.done.connect(done)
        job.start()
        return job

    def _use(self, parts: Parts) -> None:
        self._parts = parts
        self.rows.show(parts.parts)
        words = [
            self.tr("Parts: {count:,}").format(count=len(parts.parts)),
            *map(translated, parts.defects),
        ]
        self.words.setText(" · ".join(words))
        if parts.parts:
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(
                self.rows.index(0, 0), flags.ClearAndSelect | flags.Rows
            )

    def _show_part(self, now: QModelIndex) -> None:
        part = self.chosen
        self.save.setEnabled(part is not None)
        if part is None:
            return
        lines = "\n".join(f"{name}: {value}" for name, value in part.headers)
        self.headers.show_text(lines or self.tr("This part has no headers"))
        source, kind = self._source, part.header("content-type") or "text/plain"
        path = Path(self._folder.path()) / f"part-{now.row()}"
        if self._opening is not None:
            self._opening.cancel()  # threads keep no order: the part before could come last
        self._opening = self._start(
            lambda cancelled: msgspec.structs.replace(_written(source, part, path), kind=kind),
            self._open_part,
        )

    def _open_part(self, written: "Written") -> None:
        if written.error:
            self._tell_saved(written)
            return
        if self.viewer is None:
            from postwright.gui.response.body_view.pane import BodyPane  # a part is a body too

            self.viewer = BodyPane(self._theme)
            self.viewer.setAccessibleName(self.tr("Content of the part"))
            self.viewer.save_wanted.connect(self.ask_where)
            self._split.addWidget(self.viewer)
            divider = self.tr("Divider between headers and content")
            self._split.handle(2).setAccessibleName(divider)
            self._split.setSizes([150, 90, 400])
        self.viewer.show_file(written.path, written.kind)

    def _tell_saved(self, written: "Written") -> None:
        self.words.setText(
            f"{written.path}: {written.error}"
            if written.error
            else self.tr("Saved to {path}").format(path=written.path)
        )


class Written(msgspec.Struct, frozen=True):
    """What became of writing a part to a file."""

    path: str
    error: str = ""
    kind: str = ""


def name_of(part: AnswerPart) -> str:
    """Return a safe name for a part's file."""
    return file_name(part.header("content-disposition"), "", part.header("content-type"))


def _split(source: Source, content_type: str) -> Parts:
    parts = split(source.read(0, MOST_BYTES), content_type)
    if source.size > MOST_BYTES:
        words = said("Only the first {size} MiB were split.", size=MOST_BYTES >> 20)
        parts = msgspec.structs.replace(parts, defects=(*parts.defects, words))
    return parts


def _written(source: Source, part: AnswerPart, path: Path) -> Written:
    try:
        write_out(path, source.again().read(part.start, part.end))
    except OSError as error:
        return Written(str(path), translated(error.strerror or str(error)))
    return Written(str(path))
