"""The connections that are kept between sends, by TLS settings, proxy and HTTP version."""

import msgspec

from postwright.engine import proxies
from postwright.engine.client_certificates import own_certificate
from postwright.engine.routes import checks, destination_of, proxy_of
from postwright.engine.tls import ContextKey, Contexts, key_of
from postwright.engine.wire.transport import MAX_CONNECTIONS, Transport
from postwright.engine.wire.tunnels import DIRECT, Route, RouteKind
from postwright.model.exchange import PreparedRequest
from postwright.model.options import HttpVersion, Tls


class Connections:
    """Transports and TLS contexts, each made when it is first asked for."""

    def __init__(self) -> None:
        self._contexts = Contexts()
        self._transports: dict[tuple[object, ...], Transport] = {}

    async def warm(self) -> None:
        """Build the usual TLS context in a thread."""
        await self._contexts.get(ContextKey())

    async def transport(self, request: PreparedRequest, owner: object = None) -> Transport:
        """Return the connections for this request's TLS settings, proxy and HTTP version.

        An owner gets one connection that nobody else uses, until its `release`.
        """
        https = request.scheme == "https"
        proxy = proxy_of(request)
        http = "1.1" if proxy and not https and request.http != "1.1" else request.http
        tls = _key_of(request, http) if https else None
        sni = request.tls.sni if https else ""
        end = destination_of(request)
        to_proxy = _to_proxy(request.tls.ca) if proxy.startswith("https:") else None
        key = (https, http, tls, proxy, to_proxy, sni, end, owner)
        transport = self._transports.get(key)
        if transport is None:
            context = await self._contexts.get(tls) if tls else None
            route = await self._route(proxy, https=https, ca=request.tls.ca)
            transport = self._transports.get(key)  # another send may have been faster
            if transport is None:
                most = MAX_CONNECTIONS if owner is None else 1
                transport = Transport(context, route=route, end=end, http=http, sni=sni, most=most)
                self._transports[key] = transport
        return transport

    async def release(self, owner: object) -> None:
        """Close what belongs to an owner alone."""
        for key in [key for key in self._transports if key[-1] is owner]:
            await self._transports.pop(key).aclose()

    async def unverified(self, request: PreparedRequest) -> Transport:
        """Return a transport that checks no certificate, to look at one that was refused."""
        proxy = proxy_of(request)
        # Nothing of ours is shown to a server that was not accepted: no client certificate.
        key = ContextKey(verify=False, min_version=request.tls.min_version)
        context = await self._contexts.get(key)
        route = await self._route(proxy, https=True, ca=request.tls.ca)
        end = destination_of(request)
        return Transport(context, route=route, end=end, sni=request.tls.sni)

    async def _route(self, text: str, *, https: bool, ca: str) -> Route:
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
            tls=await self._contexts.get(_to_proxy(ca)) if proxy.scheme == "https" else None,
            credentials=(proxy.user, proxy.password) if proxy.user or proxy.password else None,
            remote_names=proxy.scheme == "socks5h",
        )

    @property
    def open(self) -> int:
        """How many are open, busy or kept."""
        return sum(transport.open_connections for transport in self._transports.values())

    async def aclose(self) -> None:
        """Close every one of them."""
        transports, self._transports = list(self._transports.values()), {}
        for transport in transports:
            await transport.aclose()


def _key_of(request: PreparedRequest, http: HttpVersion) -> ContextKey:
    tls = msgspec.structs.replace(request.tls, verify=checks(request))
    return key_of(tls, http, own_certificate(request))


def _to_proxy(ca: str) -> ContextKey:
    """Return how an HTTPS proxy is judged: a company's CA file may vouch for it as well."""
    return key_of(Tls(ca=ca), "1.1")
