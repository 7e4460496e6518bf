"""A response body on its way to disk: decoded already, written off the loop, one file each.

feed ─▶ buffer ── 1 MiB, or 50 ms later ──▶ writer thread ─▶ file (0600), SHA-256
                    └─ a small body is written in one go when it ends
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import itertools
import os
import uuid
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

BLOCK_BYTES = 1024 * 1024
LAG_S = 0.05
"""How long bytes may wait for more before a reader of the file sees them."""
SMALL_BYTES = 64 * 1024
"""A body to this size is written in one go, without the cost of a thread."""
HASHED_BYTES = 64 * 1024 * 1024
"""A larger body has no digest: it would take a third of a fast download's time."""
LAST_WRITE_S = 0.05
"""How long a broken-off send waits for its last block."""


MOST_SPARE = 32


class Spool:
    """The directory of bodies, and the one thread that makes and writes them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names = f"{folder}{os.sep}{uuid.uuid4().hex}-"
        self._numbers = itertools.count()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="spool")
        self._spare: deque[tuple[str, int]] = deque()
        """Empty files that nobody has yet: path and open descriptor."""
        self._batch = 1
        self._making = False
        self._closed = False

    def body(
        self, grew: Callable[[int], None] | None = None, *, length: int | None = None
    ) -> BodyFile:
        """Return a body to be fed. `grew` hears how many bytes are on disk.

        Where its length is known to be 0, it gets a file only when it comes after all.
        """
        if length == 0:
            return BodyFile("", -1, self, grew)
        path, descriptor = self._spare.popleft() if self._spare else ("", -1)
        if path and not os.fstat(descriptor).st_nlink:  # someone emptied the directory
            os.close(descriptor)
            path, descriptor = "", -1
        if len(self._spare) < self._batch // 2 + 1 and not self._making and not self._closed:
            self._making = True
            self._thread.submit(self._make)
        return BodyFile(path or self.path(), descriptor, self, grew, length)

    def submit(self, work: Callable[[], None]) -> Future[None]:
        """Do something in the thread, after what was given to it before."""
        if self._closed:
            done: Future[None] = Future()
            try:
                work()
            except OSError as error:
                done.set_exception(error)
            else:
                done.set_result(None)
            return done
        return self._thread.submit(work)

    def open(self, path: str) -> int:
        """Make a file of our own, and its directory at the first time."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            return os.open(path, flags, 0o600)
        except FileNotFoundError:
            # `mkdir` gives its mode to the last folder alone.
            self._folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.mkdir(mode=0o700, exist_ok=True)
            return os.open(path, flags, 0o600)

    def rewrite(self, path: str, data: bytes) -> None:
        """Put other bytes into a body's file. Blocks."""
        descriptor = os.open(path, os.O_WRONLY | os.O_TRUNC | getattr(os, "O_BINARY", 0))
        with open(descriptor, "wb") as file:
            file.write(data)

    def path(self) -> str:
        """Return a name that no body has yet."""
        return f"{self._names}{next(self._numbers):x}"

    def _make(self) -> None:
        try:
            for _ in range(self._batch):
                path = self.path()
                self._spare.append((path, self.open(path)))
            self._batch = min(self._batch * 2, MOST_SPARE)
        except OSError:
            pass  # told where a body needs its file
        finally:
            self._making = False

    def close(self) -> None:
        """Remove what nobody took, and end the thread when its last block is written."""
        if self._closed:
            return
        self._closed = True
        self._thread.submit(self._sweep)
        self._thread.shutdown(wait=False)

    def _sweep(self) -> None:
        while self._spare:
            path, descriptor = self._spare.popleft()
            os.close(descriptor)
            with contextlib.suppress(OSError):
                os.unlink(path)


class BodyFile:
    """One body. Feed it, then finish it; what was fed is on disk from then on."""

    def __init__(
        self,
        path: str,
        descriptor: int,
        spool: Spool,
        grew: Callable[[int], None] | None,
        length: int | None = None,
    ) -> None:
        self.path = path
        self.size_bytes = 0
        self._descriptor = descriptor
        self._spool = spool
        self._grew = grew
        self._length = length
        self._buffer: list[bytes] = []
        self._buffered = 0
        self._digest = hashlib.sha256()
        self._hashed = 0
        self._writing: Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()
        self._closed = False

    @property
    def sha256(self) -> str:
        """Of the whole body; empty while it grows, and for a large one."""
        if not self._closed or not 0 < self.size_bytes <= HASHED_BYTES:
            return ""
        return self._digest.hexdigest()

    async def feed(self, data: bytes) -> None:
        """Take the next bytes. Raise OSError where the disk does not take them."""
        self._buffer.append(data)
        self._buffered += len(data)
        self.size_bytes += len(data)
        if self._buffered >= BLOCK_BYTES:
            await self._settled()
            self._write()
        elif self._timer is None and self.size_bytes != self._length:
            self._timer = self._loop.call_later(LAG_S, self._late)

    async def finish(self) -> None:
        """Write what is left and close the file."""
        self._stop_timer()
        if self._closed:
            return
        if self._writing is None and self.size_bytes <= SMALL_BYTES and self._descriptor >= 0:
            self._closed = True
            if self.size_bytes:
                self._append(self._take())
                self._close()
                self._tell()
            else:
                self._spool.submit(self._discard)
            return
        await self._settled()
        self._write()
        await self._settled()
        self._closed = True
        self._spool.submit(self._close if self.size_bytes else self._discard)

    async def abandon(self) -> None:
        """Keep what came so far of a send that was broken off; waits a moment at most."""
        self._stop_timer()
        if self._closed:
            return
        self._closed = True
        if self.size_bytes:
            block = self._take()
            last = self._spool.submit(lambda: self._end(block))
            with contextlib.suppress(Exception):
                await asyncio.wait({asyncio.wrap_future(last)}, timeout=LAST_WRITE_S)
        else:
            self._spool.submit(self._discard)

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
            block = self._take()
            self._writing = self._spool.submit(lambda: self._append(block))

    def _take(self) -> bytes:
        block = self._buffer[0] if len(self._buffer) == 1 else b"".join(self._buffer)
        self._buffer.clear()
        self._buffered = 0
        return block

    def _append(self, block: bytes) -> None:
        if self._descriptor < 0:
            self.path = self.path or self._spool.path()
            self._descriptor = self._spool.open(self.path)
        if self._hashed <= HASHED_BYTES:
            self._digest.update(block)
            self._hashed += len(block)
        view = memoryview(block)
        while view:
            view = view[os.write(self._descriptor, view) :]

    def _close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _discard(self) -> None:
        if self._descriptor >= 0:
            self._close()
            with contextlib.suppress(OSError):
                os.unlink(self.path)

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
