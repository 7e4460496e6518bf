"""Finding text in a body of any size, in slices so that other threads run between them."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from postwright.gui.response.body_view.source import Source

MOST_MATCHES = 100_000
_SLICE = 1 << 20


def find_all(
    source: Source,
    needle: bytes,
    *,
    match_case: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> "array[int]":
    """Return the offsets of all matches, at most `MOST_MATCHES`, in order, none overlapping.

    Without `match_case` the letters A to Z are equal to a to z.
    """
    found = array("Q")
    wanted = needle if match_case else needle.lower()
    position = 0
    while wanted and position < source.size and not cancelled():
        block = source.read(position, position + _SLICE + len(wanted) - 1)
        text = block if match_case else block.lower()
        at = text.find(wanted)
        while 0 <= at < _SLICE:
            found.append(position + at)
            if len(found) >= MOST_MATCHES:
                return found
            at = text.find(wanted, at + len(wanted))
        position += _SLICE
        if found:
            position = max(position, found[-1] + len(wanted))
    return found


class Matches:
    """What was found, and which of it is the current one."""

    def __init__(self, offsets: "array[int] | None" = None, length: int = 0) -> None:
        self.offsets = offsets if offsets is not None else array("Q")
        self.length = length
        self.current = -1

    def __len__(self) -> int:
        return len(self.offsets)

    @property
    def cut_short(self) -> bool:
        return len(self.offsets) >= MOST_MATCHES

    def go_from(self, offset: int) -> int | None:
        """Make the first match at or after `offset` the current one, around the end."""
        if not self.offsets:
            return None
        self.current = bisect_left(self.offsets, offset) % len(self.offsets)
        return self.offsets[self.current]

    def step(self, by: int) -> int | None:
        """Make the next (1) or the previous (-1) match the current one, around the ends."""
        if not self.offsets:
            return None
        self.current = (self.current + by) % len(self.offsets)
        return self.offsets[self.current]

    def between(self, start: int, stop: int) -> list[tuple[int, bool]]:
        """Return (offset, is current) of the matches that touch these bytes."""
        first = bisect_right(self.offsets, start - self.length)
        last = bisect_left(self.offsets, stop)
        return [(self.offsets[i], i == self.current) for i in range(first, last)]
