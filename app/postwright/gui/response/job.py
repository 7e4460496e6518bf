"""A piece of work in a thread whose result arrives as a signal in the window's thread."""

import contextlib
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

Work = Callable[[Callable[[], bool]], object]
"""Gets a function that tells whether its result is no longer wanted, to be asked now and then."""
_BREATH_S = 0.0002
"""Python lets a busy thread go on for 5 ms; by that the window would stutter."""


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

    def start_later(self, delay_ms: int) -> None:
        """Start then: until the window has painted, two threads would only wait for each other."""
        QTimer.singleShot(delay_ms, self, self._start_unless_cancelled)

    def _start_unless_cancelled(self) -> None:
        if self._cancelled.is_set():
            self.deleteLater()
        else:
            self.start()

    def cancel(self) -> None:
        self._cancelled.set()

    def _run(self) -> None:
        result = self._work(self._ask)
        with contextlib.suppress(RuntimeError):  # the pane was closed: its Qt half is gone
            self._finished.emit(result)

    def _ask(self) -> bool:
        """Let the window have its turn, and say whether the result is no longer wanted."""
        time.sleep(_BREATH_S)
        return self._cancelled.is_set()

    def _hand_over(self, result: object) -> None:
        if not self._cancelled.is_set():
            self.done.emit(result)
        self.deleteLater()  # or its parent would keep every one there ever was
