"""Each request of an exchange with its credentials: kept or dropped, and by which rule."""

import msgspec

from postwright.analysis.auth_way import is_credential
from postwright.model.exchange import Dropped, Exchange, Hop
from postwright.model.said import Said, said, said_of


class AuthHop(msgspec.Struct, frozen=True):
    """One request, as far as credentials matter."""

    number: int
    method: str
    origin: str
    """Scheme, host and port."""
    why: str
    """Why there was this request after another; empty for the first."""
    outcome: str
    """`302 Found`; what went wrong; empty where nothing came."""
    kept: tuple[str, ...]
    """Names of the headers that sign in, as sent."""
    dropped: tuple[Dropped, ...]


_WHY = {
    "redirect": said("after a redirect"),
    "retry": said("tried again"),
    "auth": said("to answer the challenge"),
    "expect": said("without Expect"),
}


def auth_hops(exchange: Exchange) -> tuple[AuthHop, ...]:
    """Return all requests in the order of sending."""
    return tuple(
        AuthHop(
            number,
            hop.method,
            origin_of(hop.url),
            _WHY.get(hop.reason_for, hop.reason_for),
            _outcome(hop),
            tuple(dict.fromkeys(h.name for h in hop.headers if is_credential(h))),
            hop.dropped,
        )
        for number, hop in enumerate(exchange.hops, 1)
    )


def origin_of(url: str) -> str:
    """Return scheme, host and port of an address."""
    scheme, mark, rest = url.partition("://")
    ends = [at for at in (rest.find(sign) for sign in "/?#") if at >= 0]
    return f"{scheme}{mark}{rest[: min(ends)] if ends else rest}"


def _outcome(hop: Hop) -> str:
    if hop.failure is not None:
        return hop.failure.title
    return f"{hop.status} {hop.reason}".strip() if hop.status is not None else ""


def connection_words(exchange: Exchange) -> tuple[Said, ...]:
    """Return what there is to know of the way: redirects, the connection, a proxy."""
    hops = exchange.hops
    if not hops:
        return ()
    redirects = sum(hop.reason_for == "redirect" for hop in hops)
    host = origin_of(hops[-1].url).partition("://")[2]
    first = (
        said_of(redirects, "1 redirect was followed.", "{n} redirects were followed.")
        if redirects
        else said("No redirects.")
    )
    if hops[-1].reused:
        second = said("The connection to {host} was reused.", host=host)
    else:
        second = said("The connection to {host} was new.", host=host)
    return (said("{first} {second}", first=first, second=second), *_proxy(hops[-1]))


def _proxy(hop: Hop) -> tuple[Said, ...]:
    if not hop.proxy:
        return ()
    own = b"\nproxy-authorization:" in hop.sent[:65536].lower()
    if own:
        return (said("The proxy {proxy} got Proxy-Authorization.", proxy=hop.proxy),)
    return (said("It went through the proxy {proxy}.", proxy=hop.proxy),)
