r"""Where the rows of a large text begin: a checkpoint every 4 KiB, never a list of lines.

    bytes      {\n··"a":·1,\n··"b":·[\n ……… 40 000 bytes without a line end ………
    rows       0    1         2         3 (cut after 4 096 bytes)   4 (cut) …
    checkpoint ^                        ^                           ^

A row ends at a line feed or after `width` bytes, on a UTF-8 boundary. Between two checkpoints
lie at most `width` bytes, so a row is found by bisection and one short read.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable

import msgspec

from postwright.gui.response.body_view.source import MemoryBytes, Source

ROW_BYTES = 4096
_BLOCK = 1 << 20
_LF, _CR = 10, 13


class Row(msgspec.Struct, frozen=True):
    """One row of text as it stands in the body."""

    number: int
    offset: int
    """Of its first byte."""
    raw: bytes
    """Without the line end."""
    end: int
    """Where the next row begins."""
    line: int
    """The line it belongs to, from 1."""
    starts_line: bool = True

    @property
    def text(self) -> str:
        """Its text; a byte that is not UTF-8 stands as one surrogate, so columns map back."""
        return self.raw.decode("utf-8", "surrogateescape")

    def offset_of(self, column: int) -> int:
        """Return the body's offset of a column, in characters."""
        if self.raw.isascii():
            return self.offset + min(column, len(self.raw))
        return self.offset + len(self.text[:column].encode("utf-8", "surrogateescape"))

    def column_of(self, offset: int) -> int:
        """Return the column, in characters, of a body's offset."""
        inside = max(0, min(offset - self.offset, len(self.raw)))
        if self.raw.isascii():
            return inside
        return len(self.raw[:inside].decode("utf-8", "surrogateescape"))


class RowIndex:
    """Rows of a source by number; grows with it."""

    def __init__(self, source: Source | None = None, width: int = ROW_BYTES) -> None:
        self.source: Source = source or MemoryBytes()
        self.width = width
        self.rows_read = 0
        """How many rows were ever taken out: what painting costs."""
        self._offsets = array("Q", [0])
        self._rows = array("Q", [0])
        self._lines = array("Q", [0])
        self._open_end = False

    @property
    def row_count(self) -> int:
        return self._rows[-1]

    @property
    def line_count(self) -> int:
        return self._lines[-1] + (1 if self._open_end else 0)

    @property
    def indexed_bytes(self) -> int:
        return self._offsets[-1]

    def extend(
        self, *, until: int | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        """Index what was added to the source since, up to `until` bytes."""
        size = self.source.size if until is None else min(until, self.source.size)
        if self._open_end:
            for checkpoints in (self._offsets, self._rows, self._lines):
                checkpoints.pop()
            self._open_end = False
        while self._offsets[-1] < size and not cancelled():
            start = self._offsets[-1]
            stop = min(size, start + max(_BLOCK, 2 * self.width))
            block = self.source.read(start, stop)
            shorter = len(block) < stop - start  # than it was: this is all there is
            self._scan(block, start, last=shorter or stop >= size)
            if shorter:
                return

    def _scan(self, block: bytes, start: int, *, last: bool) -> None:
        width, n = self.width, len(block)
        row, line = self._rows[-1], self._lines[-1]
        position = 0
        while position < n and (last or n - position > width + 2):
            found = block.rfind(b"\n", position, position + width)
            if found >= 0:
                lines = block.count(b"\n", position, found + 1)
                position, row, line = found + 1, row + lines, line + lines
            else:
                position = _forced_break(block, position + width)
                ended = block[position - 1] == _LF
                row, line = row + 1, line + (1 if ended else 0)
                self._open_end = last and position >= n and not ended
            self._offsets.append(start + position)
            self._rows.append(row)
            self._lines.append(line)

    def rows(self, first: int, count: int) -> list[Row]:
        """Return up to `count` rows from `first`."""
        found: list[Row] = []
        stop = min(first + count, self.row_count)
        chunk = bisect_right(self._rows, first) - 1
        while first < stop:
            rows = self._chunk(chunk)[first - self._rows[chunk] :][: stop - first]
            if not rows:
                break  # the file became shorter
            found += rows
            first += len(rows)
            chunk += 1
        self.rows_read += len(found)
        return found

    def row_at(self, offset: int) -> int:
        """Return the number of the row that holds the byte at `offset`."""
        if not self.row_count:
            return 0
        offset = max(0, min(offset, self.indexed_bytes))
        chunk = min(bisect_right(self._offsets, offset), len(self._offsets) - 1) - 1
        before = self.source.read(self._offsets[chunk], offset).count(b"\n")
        return min(self._rows[chunk] + before, self.row_count - 1)

    def offset_of_row(self, row: int) -> int:
        """Return where a row begins, without reading it; of one behind the last, the end."""
        if row >= self.row_count:
            return self.indexed_bytes
        chunk = bisect_right(self._rows, row) - 1
        start, before = self._offsets[chunk], row - self._rows[chunk]
        if not before:
            return start
        block = self.source.read(start, self._offsets[chunk + 1])
        return start + len(block) - len(block.split(b"\n", before)[-1])

    def line_start(self, row: Row) -> int:
        """Return the offset where the line of a row begins."""
        if row.starts_line:
            return row.offset
        return self._offsets[bisect_left(self._lines, row.line - 1)]

    def offset_of_line(self, line: int) -> int:
        """Return where a line begins, from 1; that of the nearest one there is."""
        wanted = max(0, min(line, self.line_count) - 1)
        chunk = bisect_left(self._lines, wanted)
        if chunk >= len(self._lines) or self._lines[chunk] > wanted:
            first = self._rows[chunk - 1] + wanted - self._lines[chunk - 1]
            return self.rows(first, 1)[0].offset
        return self._offsets[chunk]

    def _chunk(self, chunk: int) -> list[Row]:
        start, stop = self._offsets[chunk], self._offsets[chunk + 1]
        before = 1 if start else 0
        block = self.source.read(start - before, stop)
        starts_line = not before or block[:1] == b"\n"
        pieces = block[before:].split(b"\n")
        if len(pieces) > 1 and not pieces[-1]:
            pieces.pop()
        rows = []
        number, line, offset = self._rows[chunk], self._lines[chunk] + 1, start
        for piece in pieces:
            end = min(offset + len(piece) + 1, stop)
            raw = piece.removesuffix(b"\r") if end > offset + len(piece) else piece
            rows.append(Row(number, offset, raw, end, line, starts_line))
            number, line, offset, starts_line = number + 1, line + 1, end, True
        return rows


def _forced_break(block: bytes, wanted: int) -> int:
    """Return where a row without a line end is cut: at `wanted`, past a line end, or before."""
    if wanted >= len(block):
        return len(block)
    if block[wanted] == _LF:
        return wanted + 1
    if block[wanted] == _CR and block[wanted + 1 : wanted + 2] == b"\n":
        return wanted + 2
    for cut in range(wanted, wanted - 4, -1):
        if block[cut] & 0xC0 != 0x80:
            return cut
    return wanted
