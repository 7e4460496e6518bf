"""Puts a stretch of a body of any length on the clipboard; a long one is read in a thread."""

import codecs
from collections.abc import Callable, Iterator

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from postwright.gui.response.body_view.selection import text_between
from postwright.gui.response.body_view.source import Source
from postwright.gui.response.job import Job

COPIED_AT_ONCE = 1 << 20
MOST_COPIED_BYTES = 1 << 30
_SLICE = 1 << 20
_PLAIN_TEXT = "text/plain"


class Copier(QObject):
    """Reads what is to be copied; the last wish wins."""

    done = Signal(int)
    """So many bytes are on the clipboard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def start(self, source: Source, start: int, stop: int) -> bool:
        """Copy these bytes as text; False where they are too many."""
        self.stop()
        if stop - start > MOST_COPIED_BYTES:
            return False
        if stop - start <= COPIED_AT_ONCE:
            QGuiApplication.clipboard().setText(text_between(source, start, stop))
            self.done.emit(stop - start)
            return True

        def read(cancelled: Callable[[], bool]) -> QByteArray:
            own = source.again()
            text = QByteArray()
            text.reserve(stop - start)
            for piece in pieces(own, start, stop):
                if cancelled():
                    break
                text.append(piece)
            own.close()
            return text

        self._job = Job(read, self)
        self._job.done.connect(self._put)
        self._job.start()
        return True

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _put(self, text: QByteArray) -> None:
        """Hand over the bytes; whoever pastes them decodes them."""
        self._job = None
        data = QMimeData()
        data.setData(_PLAIN_TEXT, text)
        QGuiApplication.clipboard().setMimeData(data)
        self.done.emit(text.size())


def pieces(source: Source, start: int, stop: int) -> Iterator[bytes]:
    """Yield the text in UTF-8, line ends as line feeds, what is no text as U+FFFD."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    held = b""
    for at in range(start, stop, _SLICE):
        block = held + source.read(at, min(at + _SLICE, stop))
        last = at + _SLICE >= stop
        held = b"\r" if block.endswith(b"\r") and not last else b""
        block = block[: len(block) - len(held)]
        if b"\r\n" in block:
            block = block.replace(b"\r\n", b"\n")
        yield decoder.decode(block, last).encode()


def put_in_selection(text: str) -> None:
    """Let the middle button paste it, where the system has such a clipboard."""
    clipboard = QGuiApplication.clipboard()
    if text and clipboard.supportsSelection():
        clipboard.setText(text, QClipboard.Mode.Selection)
