"""Text whose lines end with a carriage return alone, as on old Macs: with line feeds instead."""

import re

from postwright.gui.response.body_view.source import Source

_HEAD_BYTES = 64 << 10
_LONE = re.compile(rb"\r(?!\n)")


def has_lone_ends(source: Source) -> bool:
    """Tell whether the beginning has such ends and no others."""
    head = source.read(0, _HEAD_BYTES)
    return b"\r" in head and b"\n" not in head


class BrokenLines:
    """The same bytes at the same places, but for the ends of lines."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.size = source.size

    def read(self, start: int, stop: int) -> bytes:
        block = self._source.read(start, stop + 1)  # whether a line feed follows the last
        return _LONE.sub(b"\n", block)[: max(0, stop - start)]

    def again(self) -> "BrokenLines":
        return BrokenLines(self._source.again())

    def close(self) -> None:
        self._source.close()
