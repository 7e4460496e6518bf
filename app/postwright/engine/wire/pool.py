"""The pool of connections, mended where httpcore2's loses track after a cancelled send."""

from typing import cast

import httpcore2

from postwright.engine.wire.connection import Connection
from postwright.engine.wire.tape import current_tape


class Pool(httpcore2.AsyncConnectionPool):
    """httpcore2's pool; `create_connection` is its public seam."""

    def create_connection(self, origin: httpcore2.Origin) -> httpcore2.AsyncConnectionInterface:
        return Lane(super().create_connection(origin))

    def connected(self) -> int:
        """Return how many connections are open."""
        return sum(cast("Lane", lane).is_connected() for lane in self.connections)


class Lane(httpcore2.AsyncConnectionInterface):
    """A connection of the pool that takes no more requests once one of them was broken off.

    WORKAROUND httpcore2 2.16.2 sends no RST_STREAM for a cancelled HTTP/2 request: the stream
    counts as open for ever (the 101st send fails), and what the server goes on sending eats the
    connection's window (the 4th cancelled download of 20 MB leaves every later body waiting).
    https://github.com/encode/httpcore/issues/943
    """

    def __init__(self, inner: httpcore2.AsyncConnectionInterface) -> None:
        self._inner = inner
        self._open = 0
        self._broken = False
        self._connection: Connection | None = None

    async def handle_async_request(self, request: httpcore2.Request) -> httpcore2.Response:
        self._open += 1
        try:
            answer = await self._inner.handle_async_request(request)
        except BaseException as error:
            self._know_connection()
            self.release(complete=isinstance(error, httpcore2.ConnectionNotAvailable))
            raise
        self._know_connection()
        answer.extensions["lane"] = self
        return answer

    def _know_connection(self) -> None:
        tape = current_tape.get()
        if tape is not None and tape.connection is not None:
            self._connection = tape.connection

    def extra_bytes(self) -> int:
        """Return how many bytes came after the end of the answer, over HTTP/1.1.

        WORKAROUND httpcore2 2.16.2 leaves them to the next request, as the start of its answer.
        """
        state = getattr(getattr(self._inner, "_connection", None), "_h11_state", None)
        return 0 if state is None else len(state.trailing_data[0])

    def release(self, *, complete: bool) -> None:
        """Note that a request is over, and whether its answer was read to the end."""
        self._open -= 1
        self._broken = self._broken or not complete or self.extra_bytes() > 0
        if self._broken and not self._open and self._connection is not None:
            self._connection.abort()  # not at the next send: that may never come

    def is_available(self) -> bool:
        return not self._broken and self._inner.is_available()

    def has_expired(self) -> bool:
        return (self._broken and not self._open) or self._inner.has_expired()

    def is_closed(self) -> bool:
        # WORKAROUND the pool forgets, and never closes, a connection whose first request was
        # cancelled while it connected, although the next one connects it again.
        return self._inner.is_closed() and not self._open

    def can_handle_request(self, origin: httpcore2.Origin) -> bool:
        return self._inner.can_handle_request(origin)

    def can_multiplex(self) -> bool:
        return self._inner.can_multiplex()

    def is_connected(self) -> bool:
        return self._inner.is_connected()

    def is_idle(self) -> bool:
        return self._inner.is_idle()

    def info(self) -> str:
        return self._inner.info()

    async def aclose(self) -> None:
        await self._inner.aclose()
