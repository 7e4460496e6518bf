"""A body made ready to be shown: decoded to UTF-8, re-indented, or with its first error."""

import codecs
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from postwright.analysis.json_text import indented, problem_in
from postwright.gui.response.body_view.child import Child
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes, Source, open_source
from postwright.gui.response.job import Job
from postwright.protocol.charsets import Charset

FORMATTED_HERE_BYTES = 5 << 20
"""Larger JSON is re-indented by a child process, so that the window goes on."""
FORMATTED_AT_ALL_BYTES = 1 << 30
_CHECKED_BYTES = 2 << 20
_DECODED_HERE_BYTES = 1 << 20
_BLOCK = 1 << 20
_MARK = b"\xef\xbb\xbf"


class Problem(msgspec.Struct, frozen=True):
    """Why a body is shown as it came."""

    words: str
    offset: int | None = None


class Pretty(msgspec.Struct, frozen=True):
    """Re-indented text, or why there is none."""

    path: str = ""
    """Of a file of ours; empty: `text` holds it."""
    text: bytes = b""
    problem: Problem | None = None


def shows_as_it_is(charset: Charset) -> bool:
    """Whether the bytes can be shown without another copy: UTF-8 without a mark."""
    return charset.codec == "utf-8" and not charset.mark_bytes


def to_utf8(source: Source, codec: str, cancelled: Callable[[], bool] = lambda: False) -> bytes:
    """Return a body of another charset in UTF-8; what does not decode becomes U+FFFD."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    pieces = []
    for start in range(0, source.size, _BLOCK):
        if cancelled():
            break
        block = source.read(start, start + _BLOCK)
        pieces.append(decoder.decode(block, start + _BLOCK >= source.size).encode())
    return b"".join(pieces).removeprefix(_MARK)


def pretty(text: bytes) -> Pretty:
    """Re-indent JSON that is small enough to be done at once."""
    try:
        return Pretty(text=indented(text.removeprefix(_MARK)))
    except ValueError as error:
        return Pretty(problem=_problem(text, str(error)))


def _problem(text: bytes, words: str) -> Problem:
    if len(text) <= _CHECKED_BYTES:
        decoded = text.decode("utf-8", "replace")
        found = problem_in(decoded)
        if found is not None:
            offset = len(decoded[: found.offset].encode())
            place = f"Line {found.line}, column {found.column}:"
            return Problem(f"{place} {found.message}", offset)
    return Problem(words)


class Formatter(QObject):
    """Re-indents a large JSON file in a child process and keeps the result in a file of its own."""

    done = Signal(object)
    """A Pretty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child = Child(self)
        self._child.done.connect(self._finish)
        self._target = Path()

    def start(self, path: Path) -> None:
        """Begin with this file; the one before is given up."""
        self._target = self._child.folder() / "pretty"
        self._child.start("format", path, self._target)

    def stop(self) -> None:
        """Give up what runs and delete what it made."""
        self._child.stop()

    def _finish(self, problem: str) -> None:
        made = Pretty(problem=Problem(problem)) if problem else Pretty(path=str(self._target))
        self.done.emit(made)


class Decoder(QObject):
    """Turns a body of another charset into UTF-8, in a thread where it is large."""

    done = Signal(object)
    """A Source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def start(self, source: Source, charset: Charset) -> None:
        self.stop()
        if source.size <= _DECODED_HERE_BYTES:
            self.done.emit(MemoryBytes(to_utf8(source, charset.codec)))
            return
        self._job = Job(
            lambda cancelled: MemoryBytes(to_utf8(source, charset.codec, cancelled)), self
        )
        self._job.done.connect(self.done)
        self._job.start()

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


def opened(path: str, *, growing: bool = False) -> Source:
    """Open a body; one that vanished from the disk is empty."""
    try:
        if path and growing:
            return FileBytes(Path(path))
        return open_source(Path(path)) if path else MemoryBytes()
    except OSError:
        return MemoryBytes()
