"""What a stream of bytes costs the window: longest gap of its loop, memory; servers in threads.

The servers have threads of their own, so that the loop that is measured does nothing for them.
"""

import contextlib
import os
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

GAP_S = 0.1
"""For so long the window's loop may stand still."""
MEMORY_BYTES = 150_000_000
"""So much an answer may need for a while."""
Blocks = Callable[[], Iterable[bytes]]


class Watched:
    """A 5 ms timer on the window's loop, and the process's memory at every beat."""

    def __init__(self) -> None:
        self.gap_s = self.busy_s = 0.0
        """The longest gap but for waits for a processor, and the most that was worked in one."""
        self._start_bytes = self._peak_bytes = resident()
        self._last = time.perf_counter()
        self._worked, self._waited = time.thread_time(), waited_s()
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gap_s = max(self.gap_s, now - self._last - (waited_s() - self._waited))
        self.busy_s = max(self.busy_s, time.thread_time() - self._worked)
        self._peak_bytes = max(self._peak_bytes, resident())
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._waited = waited_s()

    def stop(self) -> None:
        self._beat()
        self._timer.stop()

    @property
    def grown_bytes(self) -> int:
        return self._peak_bytes - self._start_bytes

    @property
    def is_fine(self) -> bool:
        """Whether both limits held. On a crowded machine only the thread's own work counts."""
        crowded = os.getloadavg()[0] > (os.cpu_count() or 1)
        gap_s = self.busy_s if crowded else self.gap_s
        return gap_s <= GAP_S and self.grown_bytes <= MEMORY_BYTES

    def __str__(self) -> str:
        gap = f"gap {self.gap_s * 1000:.0f} ms, of which {self.busy_s * 1000:.0f} ms worked"
        return f"{gap}, memory +{self.grown_bytes / 1e6:.0f} MB"


def waited_s() -> float:
    """Return how long this thread was ready to run while others had the processors.

    A load average tells of a crowd only after a while. 0 where the system does not say; Linux
    does: https://docs.kernel.org/scheduler/sched-stats.html
    """
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def resident() -> int:
    """Return how much memory the process holds; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


@contextlib.contextmanager
def served(blocks: Blocks) -> Iterator[str]:
    """Answer every request with these blocks of bytes; yield the address.

    When they are at their end nothing more comes, and the connection stays open until the
    client ends it.
    """
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_accept, args=(listener, blocks), daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


def _accept(listener: socket.socket, blocks: Blocks) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_answer, args=(connection, blocks), daemon=True).start()


def _answer(connection: socket.socket, blocks: Blocks) -> None:
    with connection, contextlib.suppress(OSError):
        while data := connection.recv(65536):
            if data.endswith(b"\r\n\r\n"):
                for block in blocks():
                    connection.sendall(block)
