"""The window's event loop: qasync's, with a queue and a timer heap of its own.

qasync 0.28 starts a Qt timer for every callback, and a cancelled one lives until its time. Here
callbacks wait in a deque, delayed ones in a heap, and two Qt timers in all run them. Sockets,
signals, child processes and threads stay qasync's.

    call_soon ──▶ _ready ───▶ _run_ready ◀── _turn: as soon as Qt has nothing else to do
    call_at ────▶ _delayed ──▶ _ring ──▶ │ ◀── _alarm: when the first of them is due

Start it with `asyncio.Runner(loop_factory=lambda: EventLoop(app))`, never with `qasync.run`:
on Python 3.11 that makes every later loop of the process a Qt loop.
"""

import asyncio
import heapq
import itertools
import sys
import time
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

from PySide6.QtCore import QMetaObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

import qasync  # isort: skip - it takes the first Qt that it finds

Callback = Callable[..., object]

LONGEST_ALARM_MS = 86_400_000
"""Qt's interval is a 32-bit number; the alarm is set again after a day."""
TURN_S = 0.008
"""After this long the window gets its turn: half a frame at 60 Hz."""
AGAIN_S = 0.0005
"""For so long, what callbacks add runs in the same turn: a turn of Qt's costs 10 us."""
FEW = 256
"""So many cancelled timers may wait before the heap is rebuilt."""


class EventLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """Runs asyncio while Qt's loop runs, also under a menu, a drag or an open dialog."""

    def __init__(self, app: QApplication) -> None:
        self._ready: deque[asyncio.Handle] = deque()
        self._delayed: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._order = itertools.count()
        self._rebuild_at = FEW
        self._turn_set = self._running_ready = False
        self._turn = QTimer(singleShot=True, interval=0)
        self._turn.timeout.connect(self._run_ready)
        self._alarm = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._ring)
        super().__init__(app)

    def run_forever(self) -> None:
        # qasync leaves this out: an async generator dropped half-way would never be closed.
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(self._asyncgen_firstiter_hook, self._asyncgen_finalizer_hook)
        try:
            super().run_forever()
        finally:
            sys.set_asyncgen_hooks(*before)

    def call_soon(
        self, callback: Callback, *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        return self._add_callback(asyncio.Handle(callback, args, self, context))

    def call_soon_threadsafe(
        self, callback: Callback, *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        if self.is_closed():
            raise RuntimeError("Event loop is closed")
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        QMetaObject.invokeMethod(self._turn, "start", Qt.ConnectionType.QueuedConnection)
        return handle

    def call_later(
        self, delay: float, callback: Callback, *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callback, *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        if len(self._delayed) >= self._rebuild_at:
            self._forget_cancelled()
        heapq.heappush(self._delayed, (when, next(self._order), handle))
        if self._delayed[0][2] is handle:
            self._set_alarm()
        return handle

    def _add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        """Override qasync's, which asyncio also calls for signals, always without a delay."""
        self._ready.append(handle)
        self._set_turn()
        return handle

    def _set_turn(self) -> None:
        if not self._turn_set:
            self._turn_set = True
            self._turn.start()

    def _run_ready(self) -> None:
        self._turn_set = False
        if self._running_ready:  # a callback runs a nested Qt loop: tasks must not overlap
            return
        self._running_ready = True
        now = time.monotonic()
        soon, end = now + AGAIN_S, now + TURN_S
        handle: asyncio.Handle | None = None
        try:
            while self._ready and now < soon:
                for _ in range(len(self._ready)):
                    handle = self._ready.popleft()
                    if not handle.cancelled():
                        handle._run()  # noqa: SLF001 - asyncio has no public name for it
                    now = time.monotonic()
                    if now > end:
                        break
        finally:
            handle = None  # or the traceback of an error keeps it, and its task, alive
            self._running_ready = False
            if self._ready:
                self._set_turn()

    def _ring(self) -> None:
        now = time.monotonic()
        while self._delayed and (self._delayed[0][0] <= now or self._delayed[0][2].cancelled()):
            self._ready.append(heapq.heappop(self._delayed)[2])
        if self._delayed:
            self._set_alarm()
        self._run_ready()

    def _set_alarm(self) -> None:
        delay_ms = int((self._delayed[0][0] - time.monotonic()) * 1000 + 0.999)
        self._alarm.start(min(max(0, delay_ms), LONGEST_ALARM_MS))

    def _forget_cancelled(self) -> None:
        """Rebuild the heap each time it has doubled, so that cancelled timers cannot pile up."""
        self._delayed = [entry for entry in self._delayed if not entry[2].cancelled()]
        heapq.heapify(self._delayed)
        self._rebuild_at = max(FEW, 2 * len(self._delayed))

    def close(self) -> None:
        self._turn.stop()
        self._alarm.stop()
        super().close()
