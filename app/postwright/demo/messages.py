"""The demo server's half of HTTP/1.1: requests off a stream, replies onto it (RFC 9112)."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from urllib.parse import unquote

import msgspec

HEAD_LIMIT = 64 * 1024
BLOCK = 256 * 1024

_REQUEST_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([\x21-\xff]+) HTTP/1\.([01])")
_FIELD_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*")
_NO_BODY = frozenset({204, 304})


class Refused(Exception):
    """A request that cannot be answered as asked: a status and words for the client."""

    def __init__(self, status: int, message: str, *headers: tuple[str, str]) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = headers


Stream = Callable[[], AsyncIterator[bytes]]


class Reply(msgspec.Struct, frozen=True):
    """What goes back; Date, Server and the framing are added when it is written."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | Stream = b""
    length: int | None = None
    """Of a streamed body, where it is known; else the body is sent in chunks."""


class Incoming:
    """A request whose head was read; its body comes in blocks and is never held whole."""

    def __init__(
        self,
        line: tuple[str, str, bool],
        headers: tuple[tuple[str, str], ...],
        reader: asyncio.StreamReader,
        interim: Callable[[bytes], Awaitable[None]],
    ) -> None:
        self.method, self.target, self.old = line
        """`target` is the text of the request line; `old` means HTTP/1.0."""
        self.headers = headers
        """As received, in order, names may repeat."""
        path, _, self.query = _path_and_query(self.target)
        self.path = unquote(path, errors="replace") or "/"
        self._reader = reader
        self._interim = interim
        self._chunked = self._framing()
        self._left = 0 if self._chunked else int(self.header("content-length") or 0)
        self.consumed = not self._chunked and self._left == 0
        self.waits = self.header("expect").lower() == "100-continue" and not self.consumed
        """The client holds the body back until it is asked for it."""

    def _framing(self) -> bool:
        codings, lengths = self.all("transfer-encoding"), self.all("content-length")
        if codings and lengths:
            raise Refused(400, "Transfer-Encoding and Content-Length exclude each other")
        if codings and [c.strip().lower() for c in codings] != ["chunked"]:
            raise Refused(501, "the only transfer coding understood here is chunked")
        if any(not re.fullmatch("[0-9]{1,18}", text) for text in lengths) or len(set(lengths)) > 1:
            raise Refused(400, "Content-Length is not one number")
        return bool(codings)

    def all(self, name: str) -> list[str]:
        """Return every value of the header, in order."""
        return [value for n, value in self.headers if n.lower() == name]

    def header(self, name: str) -> str:
        """Return the first value of the header, empty where there is none."""
        return next(iter(self.all(name)), "")

    @property
    def keeps_alive(self) -> bool:
        words = {w.strip().lower() for v in self.all("connection") for w in v.split(",")}
        return "keep-alive" in words if self.old else "close" not in words

    async def blocks(self) -> AsyncIterator[bytes]:
        """Yield the rest of the body as it arrives, without its chunked framing."""
        if self.consumed:
            return
        if self.waits:
            self.waits = False
            await self._interim(b"HTTP/1.1 100 Continue\r\n\r\n")
        while self._left or self._chunked:
            if self._chunked and not self._left:
                self._left = await self._chunk_size()
                if self._left == 0:
                    break
            block = await self._reader.read(min(self._left, BLOCK))
            if not block:
                raise ConnectionResetError("the client left in the middle of the body")
            self._left -= len(block)
            if self._chunked and not self._left:
                await self._reader.readexactly(2)
            yield block
        self.consumed = True

    async def _chunk_size(self) -> int:
        try:
            line = await self._reader.readuntil(b"\r\n")
        except asyncio.LimitOverrunError:
            raise Refused(400, "the line of a chunk's size does not end") from None
        match = re.fullmatch(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r\n", line)
        if match is None:
            raise Refused(400, "a chunk's size is not a hexadecimal number")
        size = int(match[1], 16)
        while size == 0 and await self._reader.readuntil(b"\r\n") != b"\r\n":
            pass  # trailer fields
        return size

    async def body(self, limit: int) -> bytes:
        """Return the whole body; refuse one that is longer than `limit`."""
        kept = bytearray()
        async for block in self.blocks():
            kept += block
            if len(kept) > limit:
                raise Refused(413, f"this path reads at most {limit} bytes")
        return bytes(kept)


def _path_and_query(target: str) -> tuple[str, str, str]:
    """Split a target in origin form or, as a proxy gets it, in absolute form."""
    match = re.match(r"https?://[^/?]*", target, re.IGNORECASE)
    return target[match.end() if match else 0 :].partition("?")


async def read_request(
    reader: asyncio.StreamReader, interim: Callable[[bytes], Awaitable[None]]
) -> Incoming | None:
    """Read a head; None where the client closed between requests."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.LimitOverrunError:
        raise Refused(431, f"the head is longer than {HEAD_LIMIT} bytes") from None
    except asyncio.IncompleteReadError:
        return None
    lines = head.lstrip(b"\r\n")[:-4].split(b"\r\n")
    start = _REQUEST_LINE.fullmatch(lines[0])
    if start is None:
        raise Refused(400, "the request line is not HTTP/1.1")
    headers = []
    for line in lines[1:]:
        field = _FIELD_LINE.fullmatch(line)
        if field is None:
            raise Refused(400, f"not a header line: {_text(line)[:80]}")
        headers.append((_text(field[1]), _text(field[2])))
    names = [name.lower() for name, _ in headers]
    if names.count("host") != 1 and start[3] == b"1":
        raise Refused(400, "a request of HTTP/1.1 has exactly one Host header")
    line_values = (_text(start[1]), _text(start[2]), start[3] == b"0")
    return Incoming(line_values, tuple(headers), reader, interim)


def _text(raw: bytes) -> str:
    """Return UTF-8 where it is, else Latin-1, so that every byte can be shown."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def reply_head(reply: Reply, reason: str, fixed: tuple[tuple[str, str], ...]) -> bytes:
    """Return the head's bytes: the reply's own headers between the fixed ones and the framing."""
    lines = [f"HTTP/1.1 {reply.status} {reason}"]
    lines += [f"{name}: {value}" for name, value in (*fixed, *reply.headers)]
    return "\r\n".join([*lines, "", ""]).encode()


def framing(reply: Reply, *, old: bool) -> tuple[tuple[str, str], ...]:
    """Return the headers that tell where the body ends; none: it ends with the connection."""
    if reply.status in _NO_BODY:
        return ()
    if isinstance(reply.body, bytes):
        return (("Content-Length", str(len(reply.body))),)
    if reply.length is not None:
        return (("Content-Length", str(reply.length)),)
    return () if old else (("Transfer-Encoding", "chunked"),)
