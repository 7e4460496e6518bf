"""Sends a prepared request: attempts, redirects, cookies, the body to disk, failures in words.

    send ── attempt ──┬─ hop ── answer ─ keep it ─────────────────────▶ Exchange
             ▲        │   ▲       ├──── redirect ─┐
             │        │   └───────┼───────────────┘
             └────────┴── retry ──┘

It has no Qt and no storage; connections are kept between sends.
"""

import asyncio
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from postwright.engine import failures, proxies
from postwright.engine.ports import CookieJar, Files, Watch
from postwright.engine.recording import Recording
from postwright.engine.sending import Sending
from postwright.engine.spool import Spool
from postwright.engine.tls import ContextKey, Contexts, key_of
from postwright.engine.wire.transport import Transport
from postwright.engine.wire.tunnels import DIRECT, Route, RouteKind
from postwright.model.exchange import Exchange, PreparedRequest

ProxyFor = Callable[[str, str, int], str]
"""From scheme, host and port to a proxy's address, empty for none: for hops to new origins."""


class Engine:
    """Sends requests. One for the whole program; its connections are kept and used again."""

    def __init__(self, *, files: Files, spool: Path, proxy_for: ProxyFor | None = None) -> None:
        self.files = files
        self.spool = Spool(spool)
        self.proxy_for = proxy_for
        self._contexts = Contexts()
        self._transports: dict[tuple[object, ...], Transport] = {}

    async def send(
        self,
        prepared: PreparedRequest,
        *,
        recording: Recording | None = None,
        watch: Watch | None = None,
        jar: CookieJar | None = None,
    ) -> Exchange:
        """Send it and return all that happened; what went wrong is the exchange's failure.

        When it is cancelled, the recording holds what had arrived, and CancelledError passes.
        """
        recording = recording or Recording(
            prepared, exchange_id=uuid.uuid4().hex, started_at=time.time()
        )
        total_s = prepared.timeouts.total_s or None
        sending = Sending(self, recording, watch=watch, jar=jar)
        try:
            if total_s is None:
                await sending.run()
            else:
                async with asyncio.timeout(total_s) as limit:
                    await sending.run()
        except TimeoutError:
            if total_s is None or not limit.expired():
                raise
            recording.fail(failures.total_timeout(sending.where()))
        except asyncio.CancelledError:
            recording.fail(failures.cancelled(recording.phase, recording.elapsed_s))
            raise
        finally:
            sending.close_hop()
            recording.finish()
        return recording.exchange()

    async def warm(self) -> None:
        """Build the usual TLS context in a thread, so that the first https send need not wait."""
        await self._contexts.get(ContextKey())

    async def transport(self, request: PreparedRequest) -> Transport:
        """Return the connections for this request's TLS settings, proxy and HTTP version."""
        https = request.scheme == "https"
        proxy = _proxy_of(request)
        http = "1.1" if proxy and not https and request.http != "1.1" else request.http
        tls = key_of(request.tls, http) if https else None
        sni = request.tls.sni if https else ""
        key = (https, http, tls, proxy, sni)
        transport = self._transports.get(key)
        if transport is None:
            context = await self._contexts.get(tls) if tls else None
            route = await self._route(proxy, https=https)
            transport = self._transports.get(key)  # another send may have been faster
            if transport is None:
                transport = Transport(context, route=route, http=http, sni=sni)
                self._transports[key] = transport
        return transport

    async def unverified(self, request: PreparedRequest) -> Transport:
        """Return a transport that checks no certificate, to look at one that was refused."""
        proxy = _proxy_of(request)
        context = await self._contexts.get(ContextKey(verify=False))
        route = await self._route(proxy, https=True)
        return Transport(context, route=route, sni=request.tls.sni)

    async def _route(self, text: str, *, https: bool) -> Route:
        if not text:
            return DIRECT
        proxy = proxies.parse(text)
        kind: RouteKind = (
            "socks" if proxy.scheme.startswith("socks") else "tunnel" if https else "forward"
        )
        return Route(
            kind,
            proxy.host,
            proxy.port,
            tls=await self._contexts.get(ContextKey()) if proxy.scheme == "https" else None,
            credentials=(proxy.user, proxy.password) if proxy.user or proxy.password else None,
            remote_names=proxy.scheme == "socks5h",
        )

    @property
    def open_connections(self) -> int:
        """How many connections are open, busy or kept."""
        return sum(transport.open_connections for transport in self._transports.values())

    async def aclose(self) -> None:
        """Close every connection and end the writer thread."""
        transports, self._transports = list(self._transports.values()), {}
        for transport in transports:
            await transport.aclose()
        self.spool.close()


def _proxy_of(request: PreparedRequest) -> str:
    """Return the proxy that is used: none to this computer."""
    return "" if not request.proxy or proxies.is_loopback(request.host) else request.proxy
