"""A body made ready to be shown: decoded to UTF-8, re-indented, or with its first error."""

import codecs
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from postwright.analysis.json_text import indented, problem_in
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
        self._folder: Path | None = None
        self._process: QProcess | None = None

    def start(self, path: Path) -> None:
        """Begin with this file; the one before is given up."""
        self.stop()
        self._folder = Path(tempfile.mkdtemp(prefix="postwright-"))
        self._target = self._folder / "pretty"
        process = QProcess(self)
        self._process = process
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        frozen = bool(getattr(sys, "frozen", False))
        program = [] if frozen else ["-I", "-m", "postwright"]
        process.start(
            sys.executable, [*program, "--worker", "format", str(path), str(self._target)]
        )

    def stop(self) -> None:
        """Give up what runs and delete what it made."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._finish)
            process.errorOccurred.disconnect(self._fail)
            process.kill()
            process.deleteLater()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _finish(self, status: int) -> None:
        process = self._process
        if process is None:
            return
        if status == 0:
            self.done.emit(Pretty(path=str(self._target)))
            return
        words = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        last = words.strip().rpartition("\n")[2].removeprefix("postwright: ")
        self.done.emit(Pretty(problem=Problem(last or self.tr("it is not valid JSON"))))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.done.emit(Pretty(problem=Problem(self.tr("the formatter did not start"))))


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
