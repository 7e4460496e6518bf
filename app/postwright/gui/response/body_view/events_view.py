"""Server-sent events as they come: a list of the last ones, and the data of the chosen one."""

import contextlib
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.analysis.json_text import indented
from postwright.gui.models.event_rows import EventRows
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes, Source
from postwright.gui.response.body_view.viewing import Body, Outlet, Viewer
from postwright.gui.response.cells import CellDelegate, CellLook
from postwright.gui.response.plain_text import PlainText
from postwright.gui.response.table import ReadTable
from postwright.gui.theme import Theme
from postwright.gui.widgets.key_splitter import KeySplitter
from postwright.gui.widgets.labels import Label
from postwright.protocol.events import EventStream, ServerEvent

STEP_BYTES = 64 * 1024
"""So much is read at one turn of the event loop."""
START_BYTES = 4096
_LOOKS = (
    CellLook(mono=True, token="muted", px=12),
    CellLook(mono=True, token="text2", px=12),
    CellLook(mono=True, token="muted", px=12),
    CellLook(mono=True, px=12),
)
_WIDTHS = (120, 100, 80, 300)
_PRETTY_CHARACTERS = 256 << 10


class Stream(Protocol):
    """Makes events of the bytes of a body."""

    def feed(self, data: bytes, *, last: bool = False) -> list[ServerEvent]:
        """Return those that these bytes complete."""
        ...


class EventsView(QWidget, Viewer):
    """Reads a body that may still grow; the newest event is in view unless one scrolled up."""

    def __init__(
        self, theme: Theme, outlet: Outlet, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__()
        self._clock = clock
        self._source: Source = MemoryBytes()
        self._growing = self._timed = False
        self._read = 0
        self._stream = self._new_stream()
        self._at_end = True
        self._start = b""
        """What the stream begins with."""
        self.rows = self._new_rows()
        self.table = ReadTable(theme, self.rows, self.rows.name)
        self.table.setItemDelegate(CellDelegate(theme, _LOOKS, self.table))
        self.table.setSelectionBehavior(ReadTable.SelectionBehavior.SelectRows)
        self.table.share_width(_WIDTHS)
        self.words = Label(theme, "", px=12, token="muted", wrap=True)
        self.words.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        self.data = PlainText(theme, self.tr("What is chosen in the list"))
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        divider = self.tr("Divider between the list and what is chosen in it")
        split = KeySplitter(theme, Qt.Orientation.Vertical, divider)
        split.addWidget(self.table)
        split.addWidget(self.data)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        split.setMinimumHeight(1)  # in a low window the words above it stay whole
        column.addWidget(split, 1)
        self.setFocusProxy(self.table)
        self._more.timeout.connect(self._read_on)
        bar = self.table.verticalScrollBar()
        bar.valueChanged.connect(self._note_place)
        bar.rangeChanged.connect(self._keep_end)
        self.table.selectionModel().currentRowChanged.connect(self._show_data)

    def _new_stream(self) -> Stream:
        return EventStream()

    def _new_rows(self) -> EventRows:
        return EventRows(self)

    def show_body(self, body: Body) -> None:
        self._follow(body.source.again(), growing=body.growing)

    def _follow(self, source: Source, *, growing: bool) -> None:
        """Show a body's events; one that was followed while it came goes on where it was."""
        # Its file is another one by then: what was kept of it tells.
        followed = self._growing and source.size >= self._read > 0
        followed = followed and source.read(0, len(self._start)) == self._start
        self._source.close()
        self._source = source
        self._growing = growing
        self._timed = growing or followed
        if not followed or growing:
            self._read = 0
            self._stream = self._new_stream()
            self._at_end, self._start = True, b""
            self.rows.clear()
            self.data.show_text("")
        self._tell()
        self._read_on()

    def grew(self) -> None:
        """More of the body is on disk."""
        if isinstance(self._source, FileBytes):
            self._source.grown()
        if not self._more.isActive():
            self._read_on()

    def _read_on(self) -> None:
        block = self._source.read(self._read, self._read + STEP_BYTES)
        self._read += len(block)
        self._start += block[: START_BYTES - len(self._start)]
        last = not self._growing and self._read >= self._source.size
        found = self._stream.feed(block, last=last)
        if found:
            when = self._clock() if self._timed else None
            self.rows.add(found, when)
            if not self.table.currentIndex().isValid():
                self._choose_first()
        self._tell()
        if block and self._read < self._source.size:
            self._more.start()

    def _choose_first(self) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.table.setAutoScroll(False)  # else it would leave the newest, if only when shown
        self.table.selectionModel().setCurrentIndex(
            self.rows.index(0, 0), flags.ClearAndSelect | flags.Rows
        )
        self.table.setAutoScroll(True)
        self._at_end = self._growing

    def _note_place(self, value: int) -> None:
        self._at_end = value >= self.table.verticalScrollBar().maximum()

    def _keep_end(self, _least: int, most: int) -> None:
        """Stay with the newest event, unless someone scrolled up."""
        if self._at_end:
            self.table.verticalScrollBar().setValue(most)

    def _tell(self) -> None:
        total, listed = self.rows.total, self.rows.rowCount()
        parts = [self.rows.count_words()]
        if listed < total:
            parts.append(self.tr("the last {count:,} are listed, Raw has all").format(count=listed))
        ended = not self._growing and self._read >= self._source.size
        self.words.setText(" · ".join([*parts, *self._notes(ended=ended)]))

    def _notes(self, *, ended: bool) -> list[str]:
        """Return what else is to be said of the stream."""
        stream, parts = self._stream, []
        assert isinstance(stream, EventStream)
        if stream.comments:
            parts.append(self.tr("comments: {count:,}").format(count=stream.comments))
        if stream.retry_ms is not None:
            parts.append(self.tr("retry: {ms:,} ms").format(ms=stream.retry_ms))
        if stream.last_id:
            parts.append(self.tr("last id: {id}").format(id=stream.last_id[:80]))
        if stream.pending and ended:
            parts.append(self.tr("the last one has no blank line after it and does not count"))
        return parts

    def _show_data(self, now: QModelIndex) -> None:
        event = self.rows.event_at(now.row()) if now.isValid() else None
        if event is None:
            self.data.show_text("")
            return
        text = event.data
        if text[:1] in ("{", "[") and len(text) <= _PRETTY_CHARACTERS:
            with contextlib.suppress(ValueError):  # then it is shown as it came
                text = indented(text.encode("utf-8", "replace")).decode()
        if event.cut:
            text += "\n" + self.tr("[The event is longer than is kept; Raw has all of it]")
        self.data.show_text(text)
