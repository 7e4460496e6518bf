"""A response body on its way to disk: decoded already, written off the loop, one file each.

feed ─▶ buffer ── 1 MiB, or 50 ms later ──▶ writer thread ─▶ file (0600), SHA-256
                    └─ a small body is written in one go when it ends
"""

import asyncio
import contextlib
import hashlib
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

BLOCK_BYTES = 1024 * 1024
LAG_S = 0.05
"""How long bytes may wait for more before a reader of the file sees them."""
SMALL_BYTES = 64 * 1024
"""A body to this size is written in one go, without the cost of a thread."""
LAST_WRITE_S = 0.05
"""How long a broken-off send waits for its last block."""


class Spool:
    """The directory of bodies, and the one thread that writes them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="spool")
        self._ready = False

    def path(self, name: str) -> str:
        """Return where a body of this name lies; the folder is made at the first call."""
        if not self._ready:
            # `mkdir` gives its mode to the last folder alone.
            self._folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._ready = True
        return f"{self._folder}{os.sep}{name}"

    def body(self, path: str, grew: Callable[[int], None] | None = None) -> "BodyFile":
        """Return a body to be fed. `grew` hears how many bytes are on disk."""
        return BodyFile(path, self._thread, grew)

    def close(self) -> None:
        """End the thread when its last block is written."""
        self._thread.shutdown(wait=False)


class BodyFile:
    """One body. Feed it, then finish it; what was fed is on disk from then on."""

    def __init__(
        self, path: str, thread: ThreadPoolExecutor, grew: Callable[[int], None] | None
    ) -> None:
        self.path = path
        self.size_bytes = 0
        self._thread = thread
        self._grew = grew
        self._buffer: list[bytes] = []
        self._buffered = 0
        self._descriptor = -1
        self._digest = hashlib.sha256()
        self._writing: Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()
        self._closed = False

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest() if self._closed and self.size_bytes else ""

    async def feed(self, data: bytes) -> None:
        """Take the next bytes. Raise OSError where the disk does not take them."""
        self._buffer.append(data)
        self._buffered += len(data)
        self.size_bytes += len(data)
        if self._buffered >= BLOCK_BYTES:
            await self._settled()
            self._write()
        elif self._timer is None:
            self._timer = self._loop.call_later(LAG_S, self._late)

    async def finish(self) -> None:
        """Write what is left and close the file."""
        self._stop_timer()
        if self._closed:
            return
        if self._writing is None and self.size_bytes <= SMALL_BYTES:
            self._closed = True
            if self.size_bytes:
                self._append(self._take())
                self._close()
                self._tell()
            return
        await self._settled()
        self._write()
        await self._settled()
        self._closed = True
        self._thread.submit(self._close)

    async def abandon(self) -> None:
        """Keep what came so far of a send that was broken off; waits a moment at most."""
        self._stop_timer()
        if self._closed:
            return
        self._closed = True
        if self.size_bytes:
            block = self._take()
            last = self._thread.submit(self._end, block)
            with contextlib.suppress(Exception):
                await asyncio.wait({asyncio.wrap_future(last)}, timeout=LAST_WRITE_S)

    def _end(self, block: bytes) -> None:
        try:
            self._append(block)
        finally:
            self._close()

    async def _settled(self) -> None:
        if self._writing is not None:
            writing, self._writing = self._writing, None
            if not writing.done():
                await asyncio.wrap_future(writing)
            writing.result()
            self._tell()

    def _late(self) -> None:
        self._timer = None
        if self._writing is not None and not self._writing.done():
            self._timer = self._loop.call_later(LAG_S, self._late)
        elif not self._closed:
            if self._writing is not None and self._writing.exception():
                return  # told by the next feed or by finish
            self._write()
            if self._writing is not None:
                self._writing.add_done_callback(self._tell_later)

    def _write(self) -> None:
        self._stop_timer()
        if self._buffered:
            self._writing = self._thread.submit(self._append, self._take())

    def _take(self) -> bytes:
        block = self._buffer[0] if len(self._buffer) == 1 else b"".join(self._buffer)
        self._buffer.clear()
        self._buffered = 0
        return block

    def _append(self, block: bytes) -> None:
        if self._descriptor < 0:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self.path, flags, 0o600)
        self._digest.update(block)
        view = memoryview(block)
        while view:
            view = view[os.write(self._descriptor, view) :]

    def _close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _tell(self) -> None:
        if self._grew is not None:
            self._grew(self.size_bytes - self._buffered)

    def _tell_later(self, done: Future[None]) -> None:
        if not done.cancelled() and done.exception() is None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._tell)
