"""A piece of work in a thread whose result arrives as a signal in the window's thread."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Work = Callable[[Callable[[], bool]], object]
"""Gets a function that tells whether its result is still wanted."""


class Job(QObject):
    """Runs once. `done` carries what the work returned; nothing comes after `cancel`."""

    done = Signal(object)
    _finished = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._finished.connect(self._hand_over)

    def start(self) -> None:
        threading.Thread(target=self._run, name="postwright-body", daemon=True).start()

    def cancel(self) -> None:
        self._cancelled.set()

    def _run(self) -> None:
        result = self._work(self._cancelled.is_set)
        if not self._cancelled.is_set():
            try:
                self._finished.emit(result)
            except RuntimeError:
                return  # the pane was closed meanwhile: its Qt half is gone

    def _hand_over(self, result: object) -> None:
        if not self._cancelled.is_set():
            self.done.emit(result)
