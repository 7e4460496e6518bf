"""One network connection: an asyncio protocol on one side, an httpcore2 stream on the other.

It knows nothing of HTTP, nor of names and addresses: see `transport` and `dialing`.
"""

import asyncio
import select
import ssl
from collections import deque
from collections.abc import Callable
from typing import Any

import httpcore2

from postwright.engine.certificates import chain_of
from postwright.engine.wire.tape import Tape, current_tape
from postwright.model.said import said
from postwright.protocol.http1_text import continues

READ_BYTES = 128 * 1024
"""What is taken from the system at a time."""
ASKED_BYTES = 64 * 1024
"""What httpcore2 asks for. It takes more as well, so a larger block is not cut."""
WRITE_BYTES = 256 * 1024
"""After this much the event loop has its turn, or an upload freezes the window."""
HEAD_BYTES = 8 * 1024
"""What is handed out at a time before the head is there: thousands of 1xx answers fit into more."""
HOLD_BYTES = 16 * 1024
"""A head to this size waits for the body's first bytes: one packet, one system call."""
INBOX_BLOCKS = 8
"""So much may arrive before it is asked for."""


class Http2Refused(Exception):
    """The server did not agree to HTTP/2, and nothing else was offered."""


class Connection(asyncio.BufferedProtocol, httpcore2.AsyncNetworkStream):
    """One socket, plain or under TLS; an https proxy makes it TLS within TLS."""

    def __init__(self, opener: Tape, *, only_http2: bool = False) -> None:
        self._opener = self._tape = opener
        self._only_http2 = only_http2
        self._transport: Any = None
        self._block = memoryview(bytearray(READ_BYTES))
        self._inbox: deque[bytes] = deque()
        self._inbox_paused = self._outbox_full = self._ended = False
        self._error: Exception | None = None
        self._written = 0
        self._held = b""
        self._changed: asyncio.Future[None] | None = None
        self.certificates: tuple[bytes, ...] = ()
        """Of the last handshake, as DER: the server's, or before that an https proxy's."""

    # asyncio calls these.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def get_buffer(self, sizehint: int) -> memoryview:
        del sizehint
        return self._block

    def buffer_updated(self, nbytes: int) -> None:
        self._inbox.append(bytes(self._block[:nbytes]))
        if len(self._inbox) >= INBOX_BLOCKS and not self._inbox_paused:
            self._inbox_paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        self._ended = True
        self._wake()
        # Stay writable, so that an early answer (413) to a long upload is read. TLS cannot.
        return self._transport.get_extra_info("ssl_object") is None

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended, self._error = True, exc
        self._wake()

    @property
    def error(self) -> Exception | None:
        """What ended it, where that was no orderly end."""
        return self._error

    def pause_writing(self) -> None:
        self._outbox_full = True

    def resume_writing(self) -> None:
        self._outbox_full = False
        self._wake()

    def _wake(self) -> None:
        if self._changed is not None and not self._changed.done():
            self._changed.set_result(None)

    async def _until(
        self, ready: Callable[[], object], timeout: float | None, error: type[Exception]
    ) -> None:
        try:
            while not ready():
                async with asyncio.timeout(timeout):
                    self._changed = asyncio.get_running_loop().create_future()
                    await self._changed
        except TimeoutError:
            raise error(said("nothing for {timeout:g} s", timeout=timeout)) from None

    # httpcore2 calls these.

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        tape = current_tape.get() or self._tape
        if self._held:
            await self._write(b"", timeout)
        if not self._inbox and not self._ended:
            tape.awaits()
            await self._until(self._something_came, timeout, httpcore2.ReadTimeout)
        elif tape.head_at is None and tape.received_bytes:
            await asyncio.sleep(0)  # a head that never ends leaves the window its turn
        if not self._inbox:
            if self._error is not None:
                raise httpcore2.ReadError(str(self._error)) from self._error
            return b""
        data = self._inbox.popleft()
        most = max_bytes if max_bytes < ASKED_BYTES else len(data)
        if tape.head_at is None:
            most = min(most, HEAD_BYTES)
        if len(data) > most:
            self._inbox.appendleft(data[most:])
            data = data[:most]
        if self._inbox_paused and len(self._inbox) < INBOX_BLOCKS // 2:
            self._inbox_paused = False
            self._transport.resume_reading()
        tape.read(data)
        return data

    def _something_came(self) -> bool:
        return bool(self._inbox) or self._ended

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        if not self._held and _is_head(buffer):
            self._begin_write()
            self._held = buffer  # until there is more, or an answer is asked for
            return
        await self._write(buffer, timeout)

    async def _write(self, buffer: bytes, timeout: float | None) -> None:
        tape = self._begin_write()
        if self._held:
            buffer, self._held = self._held + buffer, b""
        for start in range(0, len(buffer), WRITE_BYTES):
            if self._transport.is_closing():
                raise httpcore2.WriteError(
                    str(self._error or said("the server closed the connection"))
                )
            if self._was_refused():
                tape.unsent = said("The server answered before the body was sent whole.")
                raise httpcore2.WriteError("the server answered before all was sent")
            block = buffer[start : start + WRITE_BYTES] if len(buffer) > WRITE_BYTES else buffer
            self._transport.write(block)
            tape.wrote(block)
            if self._outbox_full:
                await self._until(self._may_write, timeout, httpcore2.WriteTimeout)
            self._written += len(block)
            if self._written >= WRITE_BYTES:
                self._written = 0
                await asyncio.sleep(0)

    async def wants_body(self, seconds: float) -> bool:
        """Send the head and wait for 100 Continue (RFC 9110 §10.1.1), or as long as it may take.

        A final answer instead, or the end of the connection, means: do not send the body.
        """
        if self.speaks_http2:  # its answer is in frames, perhaps of another stream
            return True
        if self._held:
            await self._write(b"", None)
        try:
            async with asyncio.timeout(seconds):
                await self._until(
                    lambda: self._ended or continues(b"".join(self._inbox)) is not None,
                    None,
                    httpcore2.ReadTimeout,
                )
        except TimeoutError:
            return True
        return continues(b"".join(self._inbox)) is True

    @property
    def waiting_bytes(self) -> int:
        """What was written and the socket did not take yet."""
        return 0 if self._transport is None else int(self._transport.get_write_buffer_size())

    @property
    def speaks_http2(self) -> bool:
        """Whether the TLS handshake agreed on HTTP/2."""
        agreed = self._transport.get_extra_info("ssl_object")
        return agreed is not None and agreed.selected_alpn_protocol() == "h2"

    def _begin_write(self) -> Tape:
        tape = current_tape.get() or self._tape
        if self._ended and tape is not self._opener and not tape.sent_bytes:
            self._held = b""
            raise httpcore2.ConnectionNotAvailable  # nothing was sent: the pool takes another
        if tape.connection is not self:  # the first write of this send
            tape.connection, tape.reused = self, tape is not self._opener
        self._tape = tape
        return tape

    def _may_write(self) -> bool:
        return not self._outbox_full or self._ended or self._was_refused()

    def _was_refused(self) -> bool:
        """Tell whether an error answer came while the request is still being written.

        A server that will not read the rest leaves the writer stuck for ever, so the answer is
        read instead (RFC 9112 §9.3: the client should stop sending).
        """
        return bool(self._inbox) and _is_refusal(self._inbox[0])

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> "Connection":
        tape = current_tape.get() or self._tape
        try:
            with tape.span("tls", server_hostname or ""):
                async with asyncio.timeout(timeout):
                    self._transport = await asyncio.get_running_loop().start_tls(
                        self._transport,
                        self,
                        ssl_context,
                        server_hostname=server_hostname,
                        ssl_handshake_timeout=86_400,  # ours counts, not asyncio's 60 s
                    )
                agreed = self._transport.get_extra_info("ssl_object")
                self.certificates = chain_of(agreed)
                if self._only_http2 and agreed.selected_alpn_protocol() != "h2":
                    raise Http2Refused(said("the server does not speak HTTP/2"))
        except BaseException as error:
            self.abort()  # or the socket stays open: the pool does not own it yet
            if isinstance(error, TimeoutError):
                raise httpcore2.ConnectTimeout(f"no TLS within {timeout:g} s") from error
            if isinstance(error, (OSError, ValueError, Http2Refused)):  # ValueError: a bad name
                raise httpcore2.ConnectError(str(error)) from error
            raise
        return self

    async def aclose(self) -> None:
        self.abort()

    def abort(self) -> None:
        """Close at once. `close()` goes on sending, and under TLS waits 30 s for the peer."""
        if self._transport is not None:
            self._transport.abort()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # asked of an idle connection: has the server ended it?
            return bool(self._inbox) or self._ended or _is_readable(self._transport)
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._transport.get_extra_info(names.get(info, info))


def _is_refusal(data: bytes) -> bool:
    """Tell whether these bytes begin a 4xx or 5xx answer of HTTP/1."""
    return data[:7] == b"HTTP/1." and data[8:10] in (b" 4", b" 5")


def _is_readable(transport: asyncio.BaseTransport) -> bool:
    """Ask the system: the loop may not have told yet that the server closed the connection."""
    number = transport.get_extra_info("socket").fileno()
    if number < 0:
        return True
    if hasattr(select, "poll"):
        asked = select.poll()
        asked.register(number, select.POLLIN)
        return bool(asked.poll(0))
    return bool(select.select([number], [], [], 0)[0])


def _is_head(data: bytes) -> bool:
    """Tell whether these bytes are the whole head of a request of HTTP/1, and a small one.

    Frames of HTTP/2 are never held: another stream may be waiting for them.
    """
    return len(data) <= HOLD_BYTES and data.endswith(b"\r\n\r\n") and b" HTTP/1.1\r\n" in data
