"""The renames of a collection's variables that are under way: one after the other, in the back."""

import asyncio
import contextlib
from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from postwright.gui.environments.variable_rename import VariableRename
from postwright.gui.tasks import Tasks

QUIET_S = 0.3
"""A rename that is done by then is not spoken of."""


class RenameProgress(msgspec.Struct, frozen=True):
    """How far one is, on its way there or back."""

    rename: VariableRename
    there: bool
    percent: int
    over: bool = False
    """It has ended, one way or another."""


class RenameFailure(msgspec.Struct, frozen=True):
    """One that could not be carried out; every file is as it was."""

    rename: VariableRename
    error: OSError


class RenameJobs(QObject):
    """Carries one rename at a time; for the way back it halts the way there."""

    progressed = Signal(object)
    """A RenameProgress of what takes longer."""
    failed = Signal(object)
    """A RenameFailure."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._turn = asyncio.Lock()
        self._running: dict[asyncio.Task[object], tuple[VariableRename, asyncio.Event]] = {}

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def start(self, rename: VariableRename, *, there: bool) -> None:
        """Bring it to all requests, or take it back from those that have it by now."""
        for other, halted in self._running.values():
            if other is rename:
                halted.set()
        halted = asyncio.Event()
        task = self._tasks.start(self._run(rename, halted, there=there), "rename a variable")
        self._running[task] = rename, halted
        task.add_done_callback(self._forget)

    async def settle(self) -> None:
        """Wait until all is written."""
        while self._running:
            await asyncio.wait(list(self._running))

    def _forget(self, task: asyncio.Task[object]) -> None:
        self._running.pop(task, None)

    async def _run(self, rename: VariableRename, halted: asyncio.Event, *, there: bool) -> None:
        async with self._turn:
            teller = _Teller(self.progressed.emit, rename, there=there)
            try:
                if await rename.carry(teller.tell, halted.is_set, there=there):
                    rename.finish(there=there)
            except OSError as error:
                with contextlib.suppress(OSError):
                    await _turned_round(rename, there=not there)
                self.failed.emit(RenameFailure(rename, error))
            finally:
                teller.end()


async def _turned_round(rename: VariableRename, *, there: bool) -> None:
    rename.begin(there=there)
    await rename.carry(lambda done, of: None, lambda: False, there=there, firm=False)
    rename.finish(there=there)


class _Teller:
    """Speaks of a rename once it takes longer, and of each percent once."""

    def __init__(
        self, emit: Callable[[RenameProgress], None], rename: VariableRename, *, there: bool
    ) -> None:
        self._progress = partial(RenameProgress, rename, there)
        self._emit, self._percent = emit, -1
        self._from = asyncio.get_running_loop().time() + QUIET_S

    def tell(self, done: int, of: int) -> None:
        percent = 100 * done // of
        if percent != self._percent and asyncio.get_running_loop().time() > self._from:
            self._percent = percent
            self._emit(self._progress(percent))

    def end(self) -> None:
        if self._percent >= 0:
            self._emit(self._progress(100, over=True))
