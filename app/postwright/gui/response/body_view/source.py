"""Bytes that can be read in pieces: a body in memory, or in a file that may still grow."""

from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

IN_MEMORY_BYTES = 1 << 20
"""Bodies to this size are read at once; larger ones stay in their file."""


class Source(Protocol):
    """Bytes of a known size; a read past the end is short, never an error."""

    size: int

    def read(self, start: int, stop: int) -> bytes: ...

    def again(self) -> "Source":
        """Return the same bytes for another thread."""
        ...

    def close(self) -> None: ...


class MemoryBytes:
    """Bytes that are already here."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content
        self.size = len(content)

    def read(self, start: int, stop: int) -> bytes:
        return self.content[start:stop]

    def again(self) -> "MemoryBytes":
        return self

    def close(self) -> None:
        """Nothing is held open."""


class FileBytes:
    """A file read where it is asked for; not mapped, so a shrinking file cannot crash us."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("rb", buffering=0)
        self.size = self.grown()

    def grown(self) -> int:
        """Return the size by now and take it for ours."""
        self.size = self._file.seek(0, 2)
        return self.size

    def read(self, start: int, stop: int) -> bytes:
        self._file.seek(start)
        return self._file.read(max(0, min(stop, self.size) - start))

    def again(self) -> Source:
        try:
            return FileBytes(self.path)
        except OSError:  # it vanished from the disk
            return MemoryBytes()

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_source(path: Path) -> Source:
    """Open a body's file. Raise OSError where it cannot be read."""
    if path.stat().st_size <= IN_MEMORY_BYTES:
        return MemoryBytes(path.read_bytes())
    return FileBytes(path)
