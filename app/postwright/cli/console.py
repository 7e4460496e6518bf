"""What commands print: bytes on stdout, words on stderr, nothing that drives the terminal."""

import codecs
import contextlib
import sys
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
        """Write lines to stderr, controls as signs; nobody may be there to read them."""
        with contextlib.suppress(OSError):
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


class BodyPrinter:
    """Writes a body's file to stdout, also while it still grows.

    A terminal gets text in UTF-8 with signs for controls, and a line feed at the end; anything
    else gets the bytes.
    """

    def __init__(self, path: str, content_type: str, *, as_text: bool) -> None:
        self._path = path
        self._content_type = content_type
        self._as_text = as_text
        self._written = 0
        self._decoder: codecs.IncrementalDecoder | None = None

    def more(self) -> None:
        """Write what came since the last time."""
        stream = _binary()
        with Path(self._path).open("rb") as file:
            file.seek(self._written)
            while block := file.read(_BLOCK):
                stream.write(self._text(block) if self._as_text else block)
                self._written += len(block)
        stream.flush()

    def end(self) -> None:
        """Write the rest."""
        self.more()
        if self._as_text:
            _binary().write(b"\n")
            _binary().flush()

    def _text(self, block: bytes) -> bytes:
        start = 0
        if self._decoder is None:
            charset = detect(block, self._content_type)
            self._decoder = codecs.getincrementaldecoder(charset.codec)("replace")
            start = charset.mark_bytes
        text = self._decoder.decode(block[start:]).replace("\r\n", "\n")
        return visible(text, lines=True).encode("utf-8", "replace")


def read_input() -> bytes:
    """Read standard input to its end."""
    if sys.stdin is None:
        raise Stop("standard input is closed", fix="name a file")
    return sys.stdin.buffer.read()


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
