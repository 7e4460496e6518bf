"""Telling progress: often enough to look smooth, never so often that it costs."""

import time

from postwright.engine.ports import Event, Watch

EVENTS_S = 1 / 60
"""Progress is told at most so often."""


class Throttled:
    """Passes on at most sixty events a second, and the last one always."""

    def __init__(self, watch: Watch | None) -> None:
        self._watch = watch
        self._next = 0.0
        self._told: Event | None = None

    def tell(self, event: Event) -> None:
        if self._watch is not None:
            now = time.perf_counter()
            if now >= self._next:
                self._next = now + EVENTS_S
                self._told = event
                self._watch(event)

    def last(self, event: Event) -> None:
        if self._watch is not None and event != self._told:
            self._told = event
            self._watch(event)
