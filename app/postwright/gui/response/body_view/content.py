"""A body made ready to be shown: decoded to UTF-8, re-indented, or with its first error."""

import codecs
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTemporaryDir, Signal

from postwright.analysis import html_layout, xml_layout
from postwright.analysis.json_text import indented, problem_in
from postwright.gui.response.body_view.child import Child
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes, Source, open_source
from postwright.gui.response.job import Job
from postwright.protocol.charsets import Charset
from postwright.storage.files import write_scratch

FORMATTED_HERE_BYTES = 5 << 20
"""Larger JSON is re-indented by a child process, so that the window goes on."""
_FORMATTED_HERE = {"json": FORMATTED_HERE_BYTES, "xml": 128 << 10, "html": 128 << 10}
FORMATTED_AT_ALL_BYTES = 512 << 20
"""It takes three times as much memory for a moment."""
_PLACE = re.compile(r" \(byte (\d+)\)")
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


def to_utf8(source: Source, codec: str) -> bytes:
    """Return a body of another charset in UTF-8; what does not decode becomes U+FFFD."""
    return b"".join(utf8_pieces(source, codec, lambda: False))


def utf8_pieces(source: Source, codec: str, cancelled: Callable[[], bool]) -> Iterator[bytes]:
    """Yield the same in pieces, without a byte order mark."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    mark = _MARK
    for start in range(0, source.size, _BLOCK):
        if cancelled():
            return
        block = source.read(start, start + _BLOCK)
        piece = decoder.decode(block, start + _BLOCK >= source.size).encode()
        yield piece.removeprefix(mark)
        mark = b"" if piece else mark


def formats(language: str) -> bool:
    """Whether a body of this language can be re-indented."""
    return language in _FORMATTED_HERE


def formatted_here(language: str, size: int) -> bool:
    """Whether so much of it is re-indented before the window goes on."""
    return size <= _FORMATTED_HERE.get(language, 0)


def pretty(text: bytes, language: str = "json") -> Pretty:
    """Re-indent a body that is small enough to be done at once."""
    text = text.removeprefix(_MARK)
    try:
        if language == "json":
            return Pretty(text=indented(text))
        read = text.decode("utf-8", "surrogateescape")
        made = html_layout.indented(read) if language == "html" else xml_layout.indented(read)
        return Pretty(text=made.encode("utf-8", "surrogateescape"))
    except xml_layout.XmlProblem as error:
        return Pretty(problem=_xml_problem(text, error))
    except ValueError as error:
        return Pretty(problem=_problem(text, str(error)))


def _problem(text: bytes, words: str) -> Problem:
    if len(text) <= _CHECKED_BYTES:
        decoded = text.decode("utf-8", "replace")
        found = problem_in(decoded)
        if found is not None:
            offset = len(decoded[: found.offset].encode())
            return Problem(found.message, offset)
    return placed(words, len(text))


def _xml_problem(text: bytes, error: xml_layout.XmlProblem) -> Problem:
    before = text.decode("utf-8", "surrogateescape")[: error.offset]
    return Problem(str(error), len(before.encode("utf-8", "surrogateescape")))


def placed(words: str, size: int) -> Problem:
    """Read where in the text of `size` bytes it breaks out of what a formatter says of it."""
    found = _PLACE.search(words)
    words = words.removeprefix("not JSON: ").removeprefix("JSON is malformed: ")
    if found is not None:
        return Problem(_PLACE.sub("", words), int(found[1]))
    return Problem(words, size if "truncated" in words else None)


class Formatter(QObject):
    """Re-indents a large body in a child process and keeps the result in a file of its own."""

    done = Signal(object)
    """A Pretty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child = Child(self)
        self._child.done.connect(self._finish)
        self._target = Path()
        self._size = 0

    def start(self, source: Source, language: str) -> None:
        """Begin with this text; the one before is given up."""
        folder = self._child.folder()
        self._size = source.size
        path = source.path if isinstance(source, FileBytes) else folder / "text"
        if not isinstance(source, FileBytes):
            write_scratch(path, source.read(0, source.size))
        self._target = folder / "pretty"
        worker = "format" if language == "json" else f"format-{language}"
        self._child.start(worker, path, self._target)

    def stop(self) -> None:
        """Give up what runs and delete what it made."""
        self._child.stop()

    def _finish(self, problem: str) -> None:
        made = (
            Pretty(problem=placed(problem, self._size))
            if problem
            else Pretty(path=str(self._target))
        )
        self.done.emit(made)


class Decoder(QObject):
    """Turns a body of another charset into UTF-8, in a thread and a file where it is large."""

    done = Signal(object)
    """A Source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._folder: QTemporaryDir | None = None

    def start(self, source: Source, charset: Charset) -> None:
        """Begin with this source, which is ours from now on."""
        self.stop()
        if source.size <= _DECODED_HERE_BYTES:
            made = MemoryBytes(to_utf8(source, charset.codec))
            source.close()
            self.done.emit(made)
            return
        self._folder = QTemporaryDir()
        target = Path(self._folder.filePath("text"))

        def decode(cancelled: Callable[[], bool]) -> Source:
            write_scratch(target, utf8_pieces(source, charset.codec, cancelled))
            source.close()
            return opened(str(target))

        self._job = Job(decode, self)
        self._job.done.connect(self.done)
        self._job.start()

    def stop(self) -> None:
        """Give up what runs and delete what it made."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._folder = None


def opened(path: str, *, growing: bool = False) -> Source:
    """Open a body; one that vanished from the disk is empty."""
    try:
        if path and growing:
            return FileBytes(Path(path))
        return open_source(Path(path)) if path else MemoryBytes()
    except OSError:
        return MemoryBytes()
