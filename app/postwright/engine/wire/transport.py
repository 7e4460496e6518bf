"""Sends one request as it is: an httpx2 transport over httpcore2's public pool.

It tells what the library keeps to itself (`Tape`: phases, bytes, reuse). It knows nothing of
redirects, cookies, authentication or decoding: those are the engine's.

    engine ── httpx2.Request ──▶ Transport ──▶ Pool ──▶ Lane ──▶ Backend ──▶ Connection
                                     └──────── Tape ◀─── filled in by the last two
"""

import asyncio
import contextlib
import functools
import ssl
from collections.abc import AsyncIterator

import httpcore2
import httpx2

from postwright.engine.routes import ITSELF, Destination
from postwright.engine.wire.dialing import Backend
from postwright.engine.wire.pool import Pool
from postwright.engine.wire.tape import Tape, recording
from postwright.engine.wire.tunnels import DIRECT, Route
from postwright.model.options import HttpVersion
from postwright.model.said import said

KEEP_IDLE_S = 30
MAX_CONNECTIONS = 100
_closing: set["asyncio.Future[None]"] = set()
"""The event loop alone would not keep them alive."""


class Transport(httpx2.AsyncBaseTransport):
    """One pool for one set of TLS, proxy and version settings.

    Runs inside `tape.recording()`. A request's extension "target" is the exact request target.
    """

    def __init__(
        self,
        context: ssl.SSLContext | None,
        *,
        route: Route = DIRECT,
        end: Destination = ITSELF,
        http: HttpVersion = "1.1",
        sni: str = "",
        most: int = MAX_CONNECTIONS,
    ) -> None:
        self._route = route
        self._end = end
        self._context = context
        self._sni = sni
        self._pool = Pool(
            ssl_context=context,
            http1=http != "2",
            http2=http != "1.1",
            max_connections=most,
            keepalive_expiry=KEEP_IDLE_S,
            network_backend=Backend(route, end=end, only_http2=http == "2"),
        )

    @property
    def open_connections(self) -> int:
        return self._pool.connected()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return when the head of the answer is there. Raise httpx2's exceptions only."""
        url = request.url
        headers = request.headers.raw
        extensions = request.extensions
        target = extensions.get("target", url.raw_path)
        if self._route.kind == "forward":
            target = _absolute(url, target)
            if self._route.authorization:
                headers = [*headers, (b"Proxy-Authorization", self._route.authorization)]
        if self._sni:
            extensions = {**extensions, "sni_hostname": self._sni}
        with _AS_HTTPX2:
            answer = await self._pool.handle_async_request(
                httpcore2.Request(
                    request.method,
                    httpcore2.URL(
                        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=target
                    ),
                    headers=headers,
                    content=request.stream,
                    extensions={**extensions, "target": target},
                )
            )
        return httpx2.Response(
            answer.status,
            headers=answer.headers,
            stream=_Body(answer),
            extensions=answer.extensions,
        )

    async def certificates(self, host: str, port: int) -> tuple[bytes, ...]:
        """Return the server's certificates as DER: a handshake and nothing more."""
        if self._context is None:
            raise ValueError(said("there is no TLS context"))
        with recording(Tape()), _AS_HTTPX2:
            connection = await Backend(self._route, end=self._end).connect_tcp(host, port)
            await connection.start_tls(self._context, self._sni or host)
            connection.abort()
        return connection.certificates

    async def aclose(self) -> None:
        await self._pool.aclose()


@functools.lru_cache(maxsize=256)
def origin_url(scheme: str, host: str, port: int) -> httpx2.URL:
    """Return the URL of an origin; the target travels beside it, byte for byte."""
    return httpx2.URL(scheme=scheme, host=host, port=port, path="/")


def _absolute(url: httpx2.URL, target: bytes) -> bytes:
    """Return the form that a forward proxy wants (RFC 9112 §3.2.2)."""
    if not target.startswith(b"/"):
        return target
    host = b"[%b]" % url.raw_host if b":" in url.raw_host else url.raw_host
    port = b"" if url.port is None else b":%d" % url.port
    return b"%b://%b%b%b" % (url.raw_scheme, host, port, target)


class _Body(httpx2.AsyncByteStream):
    """An answer's body; telling the lane at the end whether it was read whole."""

    def __init__(self, answer: httpcore2.Response) -> None:
        self._answer = answer
        self._complete = False
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _AS_HTTPX2:
            async with contextlib.aclosing(self._answer.aiter_stream()) as blocks:
                async for block in blocks:
                    yield block
        self._complete = True

    async def aclose(self) -> None:
        """Give the connection back; one who is cancelled meanwhile leaves it to its end."""
        if self._closed:
            return
        self._closed = True
        self._answer.extensions["lane"].release(complete=self._complete)
        closing = asyncio.ensure_future(self._answer.aclose())
        _closing.add(closing)
        closing.add_done_callback(_closing.discard)
        await asyncio.shield(closing)


class _AsHttpx2:
    """Raises httpx2's exception of the same name.

    Errors of h11 and h2 pass httpcore2 unmapped: a body that is longer than its Content-Length.
    """

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, traceback: object) -> None:
        if error is None:
            return
        package = type(error).__module__.partition(".")[0]
        if package == "httpcore2":
            kind = getattr(httpx2, type(error).__name__, httpx2.ProtocolError)
        elif package in ("h11", "h2"):
            local = "Local" in type(error).__name__
            kind = httpx2.LocalProtocolError if local else httpx2.RemoteProtocolError
        else:
            return
        raise kind(str(error)) from error


_AS_HTTPX2 = _AsHttpx2()
