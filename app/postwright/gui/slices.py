"""Gives the window its turn between pieces of a long work that has to stay on the loop."""

import asyncio
import time

SLICE_S = 0.008
"""Half of a frame: what is typed meanwhile does not stutter."""


class Slices:
    """Asked after every piece, it waits only when a slice is over."""

    def __init__(self) -> None:
        self._end = time.monotonic() + SLICE_S

    async def breathe(self) -> None:
        """Let the window live, if it has not for a while."""
        if time.monotonic() >= self._end:
            await asyncio.sleep(0)
            self._end = time.monotonic() + SLICE_S
