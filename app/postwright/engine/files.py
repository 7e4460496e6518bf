"""Reads the files that a request names: regular ones only, in blocks, off the event loop."""

import asyncio
import os
import stat
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import BinaryIO

from postwright.engine.errors import OutsideFile
from postwright.engine.ports import FileChanged, FileFacts
from postwright.model.exchange import FilePiece
from postwright.model.said import said

BLOCK_BYTES = 1 << 20


class LocalFiles:
    """Files of this machine; relative paths stand in the collection's folder."""

    def __init__(
        self, root: Path | None = None, agreed: Callable[[str], bool] = lambda _: True
    ) -> None:
        """`agreed` is asked about the real path of each file that lies outside `root`."""
        self._root, self._agreed = root, agreed

    def facts(self, path: str) -> FileFacts:
        """Return size and time of a file.

        Raise OSError unless it is regular and readable, OutsideFile unless that was agreed to.
        """
        full = os.path.abspath(os.path.join(self._root or "", path))
        if is_of_another_computer(full):
            # Only to look at it would sign in there with the user's name.
            if self._root is not None and not self._agreed(full):
                raise OutsideFile(full)
            return self._look(full)
        found = self._look(full)
        real = os.path.realpath(full)
        if not self._is_inside(real) and not self._agreed(real):
            raise OutsideFile(real)
        return found

    def _is_inside(self, real: str) -> bool:
        return self._root is None or Path(real).is_relative_to(os.path.realpath(self._root))

    def _look(self, full: str) -> FileFacts:
        found = os.stat(full)
        if not stat.S_ISREG(found.st_mode):
            if stat.S_ISDIR(found.st_mode):
                raise IsADirectoryError(21, said("it is a folder"), full)
            raise OSError(22, said("it is not a regular file"), full)
        if not os.access(full, os.R_OK):
            raise PermissionError(13, said("it may not be read"), full)
        return FileFacts(full, found.st_size, found.st_mtime_ns)

    async def blocks(self, piece: FilePiece) -> AsyncIterator[bytes]:
        """Yield the file, or its part, in blocks; while one is sent, the next is read.

        Raise FileChanged where the file is not what it was, OSError where it cannot be read.
        """
        loop = asyncio.get_running_loop()
        reader = _Reader(piece)
        left = piece.size_bytes
        ahead = loop.run_in_executor(None, reader.read)
        try:
            while block := await ahead:
                left -= len(block)
                if left > 0:
                    ahead = loop.run_in_executor(None, reader.read)
                yield block
                if left <= 0:
                    return
        finally:
            ahead.add_done_callback(_forget)
            loop.run_in_executor(None, reader.close).add_done_callback(_forget)


def is_of_another_computer(path: str) -> bool:
    """Tell whether a path leads to a share of a network (UNC), or to a device of Windows."""
    return os.name == "nt" and path[:2].replace("/", "\\") == "\\\\"


class _Reader:
    """One file being read; a thread reads or closes, never both at once."""

    def __init__(self, piece: FilePiece) -> None:
        self._piece = piece
        self._lock = threading.Lock()
        self._file: BinaryIO | None = None
        self._closed = False
        self._read_bytes = 0

    def read(self) -> bytes:
        """Return the next block, empty at the end."""
        with self._lock:
            if self._closed:
                return b""
            if self._file is None:
                self._file = self._open()
            left = self._piece.size_bytes - self._read_bytes
            whole = self._piece.of_bytes is None
            block = self._file.read(BLOCK_BYTES if whole else min(BLOCK_BYTES, left))
            self._read_bytes += len(block)
            if self._read_bytes >= self._piece.size_bytes or not block:
                self._compare(os.fstat(self._file.fileno()))
            return block

    def close(self) -> None:
        """Close, after a read that may still be going on in another thread."""
        with self._lock:
            self._closed = True
            if self._file is not None:
                self._file.close()

    def _open(self) -> BinaryIO:
        """Open without waiting for a writer, should the path have become a pipe."""
        handle = os.open(self._piece.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
        file = os.fdopen(handle, "rb", buffering=0)
        try:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise FileChanged(said("{path} is no longer a regular file", path=self._piece.path))
            self._compare(found)
            if self._piece.offset:
                file.seek(self._piece.offset)
        except BaseException:
            file.close()
            raise
        return file

    def _compare(self, found: os.stat_result) -> None:
        piece = self._piece
        read_all = self._file is None or self._read_bytes == piece.size_bytes
        if (found.st_size, found.st_mtime_ns) != (piece.file_bytes, piece.mtime_ns) or not read_all:
            raise FileChanged(
                said("{path} was changed after the request was prepared", path=piece.path)
            )


_BINARY = getattr(os, "O_BINARY", 0)


def _forget(future: "asyncio.Future[bytes] | asyncio.Future[None]") -> None:
    """Take the outcome of a read that nobody waits for."""
    if not future.cancelled():
        future.exception()
