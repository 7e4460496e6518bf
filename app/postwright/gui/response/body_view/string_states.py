"""Whether JSON is inside of a string where a very long line was cut; found out as it is needed."""

from collections.abc import Callable

from postwright.gui.response.body_view.index import Row, RowIndex
from postwright.gui.response.body_view.source import Source

OUTSIDE, INSIDE, ESCAPED = 0, 1, 2
"""The last one: inside, and a backslash stands right before."""
BLOCK_BYTES = 16 << 10
_ASKED_EVERY = 32 * BLOCK_BYTES
_BLOCKS_AT_ONCE = 8
"""So many blocks are read while a row is painted; more are left to `after_line`."""

States = bytearray
"""The state at each block's beginning, of one line."""


def state_after(block: bytes, state: int) -> int:
    """Return the state behind a stretch of JSON that begins in `state`."""
    if not block:
        return state
    if state == ESCAPED:
        block, state = block[1:], INSIDE
    if b"\\" in block:
        block = block.replace(b"\\\\", b"")
        if block.endswith(b"\\"):
            inside = state ^ (block.replace(b'\\"', b"").count(b'"') & 1)
            return ESCAPED if inside else OUTSIDE
        block = block.replace(b'\\"', b"")
    return state ^ (block.count(b'"') & 1)


def states_of_line(
    source: Source, start: int, stop: int, cancelled: Callable[[], bool] = lambda: False
) -> States:
    """Return the states at all blocks of a line from `start` to before `stop`."""
    states = States([OUTSIDE])
    for at in range(start, stop - BLOCK_BYTES, BLOCK_BYTES):
        if at % _ASKED_EVERY < BLOCK_BYTES and cancelled():
            break
        states.append(state_after(source.read(at, at + BLOCK_BYTES), states[-1]))
    return states


class StringStates:
    """What is known of each long line; asks for the rest instead of reading it."""

    def __init__(self, index: RowIndex) -> None:
        self._index = index
        self._lines: dict[int, States] = {}
        self.missing: tuple[int, int] | None = None
        """A line, from its beginning to its end, that is too long to be read at once."""

    def inside(self, row: Row) -> bool:
        """Whether a row begins inside a string; outside while that is not known."""
        if row.starts_line:
            return False
        start = self._index.line_start(row)
        states = self._lines.setdefault(start, States([OUTSIDE]))
        block = (row.offset - start) // BLOCK_BYTES
        if block >= len(states) + _BLOCKS_AT_ONCE:
            last = row.line >= self._index.line_count
            behind = self._index.offset_of_line(row.line + 1)
            self.missing = (start, self._index.indexed_bytes if last else behind)
            return False
        read = self._index.source.read
        while len(states) <= block:
            at = start + (len(states) - 1) * BLOCK_BYTES
            states.append(state_after(read(at, at + BLOCK_BYTES), states[-1]))
        at = start + block * BLOCK_BYTES
        return state_after(read(at, row.offset), states[block]) != OUTSIDE

    def learn(self, start: int, states: States) -> None:
        """Take in what `states_of_line` found."""
        if len(states) > len(self._lines.get(start, b"")):
            self._lines[start] = states
        self.missing = None
