"""What commands print: bytes on stdout, words on stderr, nothing that drives the terminal."""

import codecs
import sys
from pathlib import Path
from typing import BinaryIO

from postwright.protocol.visible import visible

_BLOCK = 256 * 1024
_CHARSETS = {
    "utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1", "iso-8859-2",
    "iso-8859-15", "windows-1250", "windows-1251", "windows-1252", "koi8-r", "shift_jis",
    "euc-jp", "euc-kr", "gbk", "gb18030", "big5",
}  # fmt: skip
"""A server may not choose just any codec of Python; some of them run code or raise."""


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

    def body(self, path: str, charset: str, *, raw: bool) -> None:
        """Write a body to stdout: its bytes, or to a terminal its text with signs for controls."""
        if not path:
            return
        as_text = self.terminal and not raw
        decoder = _decoder(charset)
        stream = _binary()
        with Path(path).open("rb") as file:
            while block := file.read(_BLOCK):
                if as_text:
                    text = visible(decoder.decode(block).replace("\r\n", "\n"), lines=True)
                    stream.write(text.encode("utf-8", "replace"))
                else:
                    stream.write(block)
        if as_text:
            stream.write(b"\n")
        stream.flush()


def _binary() -> BinaryIO:
    sys.stdout.flush()
    return sys.stdout.buffer


def _decoder(charset: str) -> codecs.IncrementalDecoder:
    try:
        return codecs.getincrementaldecoder(charset if charset in _CHARSETS else "utf-8")("replace")
    except LookupError:
        return codecs.getincrementaldecoder("utf-8")("replace")


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
