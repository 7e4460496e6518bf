"""What commands print: bytes on stdout, words on stderr, nothing that drives the terminal."""

import codecs
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from postwright.protocol.charsets import detect
from postwright.protocol.visible import visible

_BLOCK = 256 * 1024


class Stop(Exception):
    """A command ends here: one line on stderr, and an exit status."""

    def __init__(self, what: str, where: str = "", fix: str = "", *, code: int = 2) -> None:
        super().__init__("; ".join(text for text in (what, where, fix) if text))
        self.code = code


class Console:
    """Standard output and standard error of one invocation."""

    def __init__(self) -> None:
        self.terminal = sys.stdout.isatty()
        """Whether a person reads stdout directly."""
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")

    def say(self, text: str) -> None:
        """Write lines to stderr, controls as signs."""
        print(visible(text, lines=True), file=sys.stderr, flush=True)

    def print(self, text: str) -> None:
        """Write lines to stdout, controls as signs."""
        sys.stdout.write(visible(text, lines=True) + "\n")
        sys.stdout.flush()

    def write(self, data: bytes) -> None:
        """Write bytes to stdout as they are."""
        stream = _binary()
        stream.write(data)
        stream.flush()

    def body(self, path: str, content_type: str, *, raw: bool) -> None:
        """Write a body to stdout: its bytes, or to a terminal its text with signs for controls."""
        if not path:
            return
        stream = _binary()
        with Path(path).open("rb") as file:
            blocks = iter(lambda: file.read(_BLOCK), b"")
            for data in _as_text(blocks, content_type) if self.terminal and not raw else blocks:
                stream.write(data)
        stream.flush()


def _as_text(blocks: Iterable[bytes], content_type: str) -> Iterator[bytes]:
    """Yield what a terminal shows, in UTF-8, with a line feed at the end."""
    decoder: codecs.IncrementalDecoder | None = None
    for block in blocks:
        start = 0
        if decoder is None:
            charset = detect(block, content_type)
            decoder = codecs.getincrementaldecoder(charset.codec)("replace")
            start = charset.mark_bytes
        text = decoder.decode(block[start:]).replace("\r\n", "\n")
        yield visible(text, lines=True).encode("utf-8", "replace")
    yield b"\n"


def _binary() -> BinaryIO:
    sys.stdout.flush()
    return sys.stdout.buffer


def size_words(size_bytes: int) -> str:
    """Return a size for people: `62 B`, `2.1 KB`."""
    size = float(size_bytes)
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1000 or unit == "GB":
            return f"{size:.0f} {unit}" if unit == "B" or size >= 100 else f"{size:.1f} {unit}"
        size /= 1000
    return ""


def time_words(ms: float) -> str:
    """Return a time for people: `0.4 ms`, `184 ms`, `2.31 s`."""
    if ms < 10:
        return f"{ms:.1f} ms"
    return f"{ms:.0f} ms" if ms < 1000 else f"{ms / 1000:.2f} s"
