"""Where the secrets of a request would go: what its user has to have agreed to, and no more.

A place is an origin (RFC 6454 §4). Beside the request's own these count: where its token is asked
for, where redirects may take credentials, and a proxy or another address that the collection
chose, where these see what is sent.
"""

from collections.abc import Iterable, Iterator, Mapping

from postwright.engine import proxies, redirects, routes
from postwright.engine.auth import SCHEMES
from postwright.engine.auth.scheme import NeedsToken
from postwright.engine.collection_proxy import WHERE as PROXY
from postwright.engine.oauth2.asked import Asked, asked, key_of
from postwright.engine.origins import origin_words
from postwright.engine.variables import PROCESS, Resolver
from postwright.model.collection import Environment
from postwright.model.consent import Ask
from postwright.model.exchange import PreparedRequest, Use
from postwright.model.said import said
from postwright.protocol.host_pattern import matches
from postwright.protocol.target import TargetError, resolve_target

TOKEN = "OAuth 2.0 token"
_NOT_SENT = said("client certificate")
"""What opens a key is not sent."""
_AUTH = "auth, "
_WITH_TOKEN = (said("auth, Header prefix"), said("auth, Name in query"))
_NOT_IN_BROWSER = (said("auth, Client secret"), said("auth, Password"))


def asks_of(
    prepared: PreparedRequest, resolver: Resolver, environment: Environment | None, own_ca: str
) -> tuple[Ask, ...]:
    """Return every secret with every place it would go to.

    `environment` is the active one, `own_ca` the CA file that the user chose for all requests.
    """
    found: dict[Ask, Ask] = {}
    for ask in _asks(prepared, resolver.places, environment, own_ca):
        found.setdefault(ask.subject, ask)
    return tuple(found.values())


def _asks(
    prepared: PreparedRequest,
    places: Mapping[tuple[str, str], Use],
    environment: Environment | None,
    own_ca: str,
) -> Iterator[Ask]:
    rows = environment.variables if environment else ()
    here = {row.name for row in rows if row.secret and row.enabled}
    active = environment.name if environment else ""
    wanted = _token_of(prepared)
    content = tuple(_content_places(prepared, own_ca))
    for (name, where), use in places.items():
        if where.startswith(_NOT_SENT):
            continue
        if where.startswith(PROXY):
            origins: Iterable[str] = (_proxy_origin(prepared),)
        elif wanted is not None and where.startswith(_AUTH) and where not in _WITH_TOKEN:
            origins = _token_places(prepared, wanted, where, own_ca)
        else:
            origins = content
        for origin in origins:
            if use.scope == "process":
                yield Ask("process", name[len(PROCESS) :], origin, where=where)
            else:
                yield Ask("secret", use.kept, origin, active if use.kept in here else "", where)
    if wanted is not None:
        others = _refresh_places(prepared, wanted, own_ca)
        for origin in (*content, *others):
            yield Ask("token", TOKEN, origin, key_of(wanted), "auth")


def _token_of(prepared: PreparedRequest) -> Asked | None:
    signing = prepared.signing
    if signing is None or not isinstance(SCHEMES.get(signing.type), NeedsToken):
        return None
    return asked(dict(signing.values))


def _content_places(prepared: PreparedRequest, own_ca: str) -> Iterator[str]:
    own = redirects.origin_of(prepared)
    yield from _reached(prepared, *own, own_ca)
    for text in prepared.forward_to:
        yield from _reached_by_url(prepared, text, own_ca)


def _token_places(
    prepared: PreparedRequest, wanted: Asked, where: str, own_ca: str
) -> Iterator[str]:
    urls = [wanted.token_url, wanted.refresh_url, wanted.device_url]
    if where not in _NOT_IN_BROWSER:
        urls.append(wanted.authorization_url)
    for url in urls:
        yield from _reached_by_url(prepared, url, own_ca)


def _refresh_places(prepared: PreparedRequest, wanted: Asked, own_ca: str) -> tuple[str, ...]:
    """Return who gets a kept refresh token without having given it out."""
    gave = tuple(_reached_by_url(prepared, wanted.token_url, own_ca))
    again = _reached_by_url(prepared, wanted.refresh_url, own_ca)
    return tuple(origin for origin in again if origin not in gave)


def _reached_by_url(prepared: PreparedRequest, url: str, own_ca: str) -> Iterator[str]:
    if not url:
        return
    try:
        target = resolve_target(url)
    except TargetError:
        return  # nothing is sent to what is no address
    yield from _reached(prepared, target.scheme, target.host, target.port, own_ca)


def _reached(
    prepared: PreparedRequest, scheme: str, host: str, port: int, own_ca: str
) -> Iterator[str]:
    """Yield an origin, and who else sees what is sent there by the collection's own word."""
    yield origin_words(scheme, host, port)
    if not _is_open(prepared, scheme, host, port, own_ca):
        return
    end = routes.destination(prepared.network, host, port)
    if end.path:
        yield routes.UNIX + end.path
    elif end.host:
        yield origin_words(scheme, end.host, end.port or port)
    if prepared.proxy_by and prepared.proxy:
        yield _proxy_origin(prepared)


def _is_open(prepared: PreparedRequest, scheme: str, host: str, port: int, own_ca: str) -> bool:
    """Tell whether somebody on the way can read it: no certificate proves who the server is."""
    tls = prepared.tls
    if scheme != "https" or tls.verify is False or (tls.ca and tls.ca != own_ca):
        return True
    return any(matches(one, host, port) for one in prepared.unchecked)


def _proxy_origin(prepared: PreparedRequest) -> str:
    try:
        proxy = proxies.parse(prepared.proxy)
    except proxies.BadProxy:
        return ""
    return origin_words(proxy.scheme, proxy.host, proxy.port)
