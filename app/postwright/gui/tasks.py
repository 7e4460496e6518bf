"""Starts coroutines for the window, keeps them alive, reports crashes, ends them at shutdown."""

import asyncio
from collections.abc import Coroutine

from PySide6.QtCore import QObject, Signal


class Tasks(QObject):
    """The only place in the window that starts a coroutine."""

    crashed = Signal(object)
    """The exception that a coroutine did not expect."""

    def __init__(self) -> None:
        super().__init__()
        self._running: set[asyncio.Task[object]] = set()

    @property
    def busy(self) -> bool:
        """Whether any has not ended."""
        return bool(self._running)

    def start(
        self, coroutine: Coroutine[object, object, object], name: str = ""
    ) -> asyncio.Task[object]:
        """Run it on the window's loop; `cancel()` what is returned to end it."""
        task = asyncio.get_running_loop().create_task(coroutine, name=name or None)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: "asyncio.Task[object]") -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.crashed.emit(error)

    async def aclose(self) -> None:
        """Cancel all and wait until they have cleaned up."""
        while self._running:
            running = list(self._running)
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
