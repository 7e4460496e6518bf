"""Telling progress: often enough to look smooth, never so often that it costs."""

import asyncio
import time

from postwright.engine.ports import Event, Watch

EVENTS_S = 1 / 60
"""Progress is told at most so often."""


class Throttled:
    """Passes on at most sixty events a second, and the last one before a silence always."""

    def __init__(self, watch: Watch | None) -> None:
        self._watch = watch
        self._next = 0.0
        self._told: Event | None = None
        self._kept: Event | None = None
        self._waits = False

    def tell(self, event: Event) -> None:
        if self._watch is None:
            return
        now = time.perf_counter()
        if now >= self._next:
            self._next = now + EVENTS_S
            self.last(event)
            return
        self._kept = event
        if not self._waits and (task := _task()) is not None:
            self._waits = True
            task.get_loop().call_later(self._next - now, self._tell_kept, task)

    def last(self, event: Event) -> None:
        self._kept = None
        if self._watch is not None and event != self._told:
            self._told = event
            self._watch(event)

    def _tell_kept(self, task: "asyncio.Task[object]") -> None:
        """Tell it after all: nothing came after it. A send that ended tells no more."""
        self._waits = False
        if self._kept is not None and not task.done() and not task.cancelling():
            self.last(self._kept)


def _task() -> "asyncio.Task[object] | None":
    try:
        return asyncio.current_task()
    except RuntimeError:  # no event loop: a value that nothing follows is told by `last`
        return None
