"""A request on its way out: as the library takes it, its body in pieces."""

import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator

import httpcore2
import httpx2
import msgspec

from postwright.engine.ports import Files, Sent, Watch
from postwright.engine.progress import Throttled
from postwright.engine.wire.tape import current_tape
from postwright.engine.wire.transport import origin_url
from postwright.model.exchange import Header, PreparedBody, PreparedRequest
from postwright.model.options import Timeouts
from postwright.model.said import said

PIECE_BYTES = 1024 * 1024
LEAST_BYTES = 16 * 1024
STEP_S = 0.05
"""A step that takes longer is followed by a smaller one, so that progress moves on slow ways."""
CONTINUE_S = 1.0
"""How long a body waits for 100 Continue before it goes out all the same."""


def wire_request(request: PreparedRequest, files: Files, watch: Watch | None) -> httpx2.Request:
    """Return the request as it goes to the transport, nothing added, nothing changed."""
    if {"content-length", "transfer-encoding"} <= {h.name.lower() for h in request.headers}:
        raise httpx2.LocalProtocolError(
            "Content-Length and Transfer-Encoding together leave the body's end open"
        )
    wire = httpx2.Request(
        request.method,
        origin_url(request.scheme, request.host, request.port),
        headers=[(h.name.encode(), h.raw or h.value.encode()) for h in request.headers],
        stream=Upload(request.body, files, watch, waits=waits(request)),
        extensions={
            "target": request.target.encode("ascii"),
            "timeout": _timeouts(request.timeouts),
        },
    )
    wire.method = request.method  # the library would write it in capitals
    return wire


def waits(request: PreparedRequest) -> bool:
    """Tell whether the body is held back until the server asks for it."""
    return request.http != "2" and any(_expects(header) for header in request.headers)


def without_expect(request: PreparedRequest) -> PreparedRequest:
    """Return the request for a server that does not know what it was asked for."""
    headers = tuple(header for header in request.headers if not _expects(header))
    return msgspec.structs.replace(request, headers=headers)


def _expects(header: Header) -> bool:
    return header.name.lower() == "expect" and header.value.strip().lower() == "100-continue"


def as_http2(headers: tuple[Header, ...]) -> tuple[Header, ...]:
    """Return the headers as HTTP/2 carries them (RFC 9113 §8.2, §8.3)."""
    return tuple(
        msgspec.structs.replace(
            h, name=":authority" if h.name.lower() == "host" else h.name.lower()
        )
        for h in headers
        if h.name.lower() != "transfer-encoding"
    )


def _timeouts(timeouts: Timeouts) -> dict[str, float | None]:
    """Return the limits as the library takes them; 0 is none."""
    read_s = timeouts.read_s or None
    return {
        "connect": timeouts.connect_s or None,
        "read": read_s,
        "write": timeouts.write_s or (read_s if timeouts.write_s is None else None),
        "pool": timeouts.pool_s or None,
    }


class Upload(httpx2.AsyncByteStream):
    """A request's body: bytes and files in their order, telling how much is out."""

    def __init__(
        self, body: PreparedBody, files: Files, watch: Watch | None, *, waits: bool = False
    ) -> None:
        self._body = body
        self._files = files
        self._waits = waits
        self._progress = Throttled(watch)
        self._step_bytes = PIECE_BYTES // 4

    async def __aiter__(self) -> AsyncIterator[bytes]:
        total = self._body.size_bytes
        sent = 0
        if self._waits and total:
            await _permission()
        for piece in self._body.pieces:
            if isinstance(piece, bytes):
                async for block in self._in_steps(piece):
                    yield block
                    sent += len(block)
                    self._progress.tell(Sent(_accepted(sent), total))
                continue
            try:
                async with contextlib.aclosing(_closable(self._files.blocks(piece))) as blocks:
                    async for read in blocks:
                        async for block in self._in_steps(read):
                            yield block
                            sent += len(block)
                            self._progress.tell(Sent(_accepted(sent), total, piece.path))
            except OSError as error:
                error.filename = error.filename or piece.path
                raise
        if total:
            self._progress.last(Sent(sent, total))

    async def _in_steps(self, data: bytes) -> AsyncIterator[bytes]:
        """Yield it whole where the network is quick, in small steps where it is slow."""
        start = 0
        while start < len(data):
            block = data[start : start + self._step_bytes]
            start += len(block)
            began_s = time.perf_counter()
            yield block
            slow = time.perf_counter() - began_s > STEP_S
            step = self._step_bytes // 4 if slow else self._step_bytes * 2
            self._step_bytes = min(PIECE_BYTES, max(LEAST_BYTES, step))


def _accepted(handed: int) -> int:
    """Return how much the socket took of what was handed over."""
    tape = current_tape.get()
    waiting = tape.connection.waiting_bytes if tape is not None and tape.connection else 0
    return max(0, handed - waiting)


async def _permission() -> None:
    """Wait for 100 Continue. Raise WriteError where the server wants no body."""
    tape = current_tape.get()
    if tape is None or tape.connection is None or await tape.connection.wants_body(CONTINUE_S):
        return
    tape.unsent = said("The server answered instead of asking for the body, so it was not sent.")
    raise httpcore2.WriteError(tape.unsent)  # the library then reads the answer


async def _closable(blocks: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """Pass blocks on; a generator among them is closed at once, not when it is collected."""
    try:
        async for block in blocks:
            yield block
    finally:
        if isinstance(blocks, AsyncGenerator):
            await blocks.aclose()
