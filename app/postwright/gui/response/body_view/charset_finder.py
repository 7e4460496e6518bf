"""What takes time about a body's charset: a guess by its looks, and what cannot be read in it."""

import codecs
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Signal

from postwright.gui.response.body_view.source import Source
from postwright.gui.response.job import Job, Work
from postwright.gui.said_words import run_on
from postwright.protocol.charsets import Charset, guessed

COUNTED_BYTES = 16 << 20
_COUNTED_AFTER_MS = 250
"""It can wait until the body is on the screen."""
_BLOCK = 256 << 10
_SIGN = "\ufffd"


class CharsetFinder(QObject):
    """Works in threads, on a bounded part of a body."""

    guessed = Signal(object)
    """A Charset."""
    counted = Signal(str)
    """How much could not be read, in words; nothing comes where all of it could."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._name = ""
        self._size = 0

    def guess(self, head: bytes, content_type: str) -> None:
        """Find out what the text looks like."""
        self._begin(lambda _: guessed(head, content_type), self._hand_guess)

    def count(self, source: Source, charset: Charset) -> None:
        """Count the signs that stand for what is no text in this charset."""
        self._name, self._size = charset.name, source.size
        self._begin(
            lambda cancelled: unread(source.again(), charset, cancelled),
            self._hand_count,
            _COUNTED_AFTER_MS,
        )

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self, work: Work, done: Callable[..., None], after_ms: int = 0) -> None:
        self.stop()
        self._job = Job(work, self)
        self._job.done.connect(done)
        self._job.start_later(after_ms)

    def _hand_guess(self, charset: Charset) -> None:
        self._job = None
        self.guessed.emit(charset)

    def _hand_count(self, count: int) -> None:
        self._job = None
        if not count:
            return
        words = self.tr("Not valid {name}, shown as {sign}: {count} places.")
        text = words.format(count=QLocale().toString(count), name=self._name, sign=_SIGN)
        if self._size > COUNTED_BYTES:
            note = self.tr("Only the first {size} MiB were looked at.")
            text = run_on((text, note.format(size=COUNTED_BYTES >> 20)))
        self.counted.emit(text)


def unread(source: Source, charset: Charset, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Return how many U+FFFD decoding makes; those that the body itself holds do not count."""
    decoder = codecs.getincrementaldecoder(charset.codec)("replace")
    sign = _SIGN.encode(charset.codec, "ignore")
    end = min(source.size, COUNTED_BYTES)
    count = own = 0
    for start in range(0, end, _BLOCK):
        if cancelled():
            break
        block = source.read(start, min(start + _BLOCK, end))
        last = start + _BLOCK >= end and end == source.size
        count += decoder.decode(block, last).count(_SIGN)
        own += block.count(sign) if sign else 0
    source.close()
    return max(0, count - own)
