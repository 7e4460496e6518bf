"""Undoes Content-Encoding in bounded steps; what was decoded before an error is kept."""

import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from postwright.model.said import said, said_after, said_by

STEP_BYTES = 256 * 1024
"""How much comes out of one step, so that a bomb can neither fill memory nor stop the window."""
MOST_CODINGS = 5
MOST_HELD = 64
"""Blocks that are kept while nothing comes out of them."""
WINDOW_LOG = 23
"""8 MiB: what a zstd body may ask for at most (RFC 9659)."""


class BadCoding(Exception):
    """The bytes are not what the coding says."""


class Coding(Protocol):
    """One layer. `feed` yields what comes out, `finish` tells what followed after the end.

    Both raise BadCoding, the latter where the end is missing.
    """

    def feed(self, data: bytes) -> Iterator[bytes]: ...

    def finish(self) -> str: ...


class Decoder:
    """All the codings of one body, the last one applied undone first (RFC 9110 §8.4)."""

    def __init__(self, content_encoding: Sequence[str]) -> None:
        names = [
            name.strip().lower()
            for line in content_encoding
            for name in line.split(",")
            if name.strip() and name.strip().lower() != "identity"
        ]
        self.defects: list[str] = []
        self._codings: list[Coding] = []
        self._names: list[str] = []
        self._fed = self._failed = self._came = False
        self._held: list[bytes] = []
        """What came in while nothing came out."""
        unknown = [name for name in names if name not in CODINGS]
        if unknown:
            self.defects.append(
                said(
                    "The coding “{unknown}” is not known: the body is shown as it came.",
                    unknown=unknown[0],
                )
            )
        elif len(names) > MOST_CODINGS:
            self.defects.append(
                said(
                    "{count} codings on one body are more than {most_codings}: it is "
                    "shown as it came.",
                    count=len(names),
                    most_codings=MOST_CODINGS,
                )
            )
        else:
            self._names = names[::-1]
            self._codings = [CODINGS[name]() for name in self._names]

    @property
    def is_plain(self) -> bool:
        """Nothing to undo: the bytes are the body."""
        return not self._codings

    @property
    def is_intact(self) -> bool:
        """Nothing was damaged or cut off so far."""
        return not self._failed

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the decoded bytes, at most 256 KiB at a time.

        After an error nothing more is decoded. Where not a byte had come out by then, the body
        is given as it came.
        """
        self._fed = self._fed or bool(data)
        if self._failed:
            if not self._came:
                yield data
            return
        if not self._came:
            self._held.append(data)
            if len(self._held) > MOST_HELD:  # so much that says nothing is no text either
                self._came = True
                self._held.clear()
        try:
            for block in self._through(0, data):
                self._came = True
                self._held.clear()
                yield block
        except BadCoding as error:
            self._failed = True
            self.defects.append(said_by(error))
            if not self._came:
                yield from self._as_it_came()

    def _as_it_came(self) -> list[bytes]:
        self.defects[-1] = said_after(self.defects[-1], said("It is shown as it came."))
        held, self._held = self._held, []
        return held

    def _through(self, layer: int, data: bytes) -> Iterator[bytes]:
        if layer == len(self._codings):
            yield data
            return
        for block in self._codings[layer].feed(data):
            yield from self._through(layer + 1, block)

    def finish(self) -> list[bytes]:
        """Note what is wrong at the end, and return what is left to be shown as it came.

        A body without a byte lacks nothing.
        """
        if self._failed or not self._fed:
            return []
        defect = ""
        try:
            defect = next((told for coding in self._codings if (told := coding.finish())), "")
        except BadCoding as error:
            self._failed, defect = True, said_by(error)
        if not defect:
            return []
        self.defects.append(defect)
        return [] if self._came else self._as_it_came()


class Gzip:
    """gzip of one or more members (RFC 1952)."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(wbits=31)
        self._extra = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._extra:
            self._extra += len(data)
            return
        try:
            yield from self._members(data)
        except zlib.error as error:
            raise BadCoding(said("The gzip data is damaged ({why}).", why=_words(error))) from error

    def _members(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._stream.eof:
                if data[0] != 0x1F:
                    self._extra = len(data)
                    return
                self._stream = zlib.decompressobj(wbits=31)
            yield from _inflated(self._stream, data)
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail

    def finish(self) -> str:
        if self._extra:
            return said("{extra:,} bytes follow after the end of the gzip data.", extra=self._extra)
        return _ended("gzip", self._stream.eof)


class Deflate:
    """zlib's format as the standard says, or bare deflate as some servers send."""

    def __init__(self) -> None:
        self._stream: Any = None
        self._start = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._stream is None:
            self._start += data
            if len(self._start) < 2:
                return
            data, self._start = self._start, b""
            wrapped = data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0
            self._stream = zlib.decompressobj(wbits=15 if wrapped else -15)
        try:
            while data:
                yield from _inflated(self._stream, data)
                data = b"" if self._stream.eof else self._stream.unconsumed_tail
        except zlib.error as error:
            raise BadCoding(
                said("The deflate data is damaged ({why}).", why=_words(error))
            ) from error

    def finish(self) -> str:
        return _ended("deflate", self._stream is not None and self._stream.eof)


class Brotli:
    """Brotli (RFC 7932)."""

    def __init__(self) -> None:
        import brotli  # type: ignore[import-untyped]  # it has no stubs

        self._stream = brotli.Decompressor()
        self._error: type[Exception] = brotli.error

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._stream.is_finished():
            return
        while True:
            try:
                block = self._stream.process(data, output_buffer_limit=STEP_BYTES)
            except self._error as error:
                raise BadCoding(said("The br data is damaged.")) from error
            data = b""
            if block:
                yield from _steps(block)
            if self._stream.is_finished():
                return
            if not block and self._stream.can_accept_more_data():
                return  # asked once more before: it keeps some of its output back

    def finish(self) -> str:
        return _ended("br", self._stream.is_finished())


class Zstd:
    """Zstandard frames (RFC 8878), windows to 8 MiB."""

    def __init__(self) -> None:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd

        self._make: Callable[[], Any] = lambda: zstd.ZstdDecompressor(
            options={zstd.DecompressionParameter.window_log_max: WINDOW_LOG}
        )
        self._error: type[Exception] = zstd.ZstdError
        self._stream = self._make()

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data or not self._stream.needs_input:
            if self._stream.eof:
                self._stream = self._make()
            try:
                block = self._stream.decompress(data, STEP_BYTES)
            except self._error as error:
                raise BadCoding(
                    said("The zstd data is damaged ({why}).", why=_words(error))
                ) from error
            if block:
                yield block
            data = self._stream.unused_data if self._stream.eof else b""
            if self._stream.eof and not data:
                return

    def finish(self) -> str:
        return _ended("zstd", self._stream.eof)


def _ended(name: str, at_end: bool) -> str:
    if not at_end:
        raise BadCoding(said("The {name} data ends too early: the body is cut off.", name=name))
    return ""


def _inflated(stream: Any, data: bytes) -> Iterator[bytes]:
    """Yield a step of what is in it. Raise zlib.error after all that comes before damage."""
    before = stream.copy()
    try:
        block = stream.decompress(data, STEP_BYTES)
    except zlib.error:
        yield from _as_far_as_it_goes(before, data)
        raise
    if block:
        yield block


def _as_far_as_it_goes(stream: Any, data: bytes) -> Iterator[bytes]:
    """Yield what comes out before the damage; zlib keeps it back where an error is in one call."""
    out = bytearray()
    try:
        for place in range(len(data)):
            out += stream.decompress(data[place : place + 1])
            if len(out) >= STEP_BYTES:
                yield bytes(out)
                out.clear()
    except zlib.error:
        pass
    if out:
        yield bytes(out)


def _steps(block: bytes) -> Iterator[bytes]:
    for start in range(0, len(block), STEP_BYTES):
        yield block[start : start + STEP_BYTES]


def _words(error: Exception) -> str:
    """Return the library's words without its error number."""
    text = str(error)
    return text.rpartition(": ")[2] if text.startswith("Error ") else text


CODINGS: dict[str, type[Coding]] = {
    "gzip": Gzip,
    "x-gzip": Gzip,
    "deflate": Deflate,
    "br": Brotli,
    "zstd": Zstd,
}
