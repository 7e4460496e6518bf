"""How a request is sent, once request, folders, collection and settings have had their say."""

from collections.abc import Callable, Iterator
from typing import Literal, TypeVar

import msgspec

from postwright.engine.errors import InvalidField
from postwright.model.collection import Lineage
from postwright.model.options import HttpVersion, Network, Postwright, RetryPolicy, Timeouts, Tls
from postwright.model.request import Request
from postwright.model.said import said as spoken
from postwright.model.settings import Settings

T = TypeVar("T")


class Effective(msgspec.Struct, frozen=True):
    """Options with nothing left to inherit."""

    timeouts: Timeouts
    tls: Tls
    http: HttpVersion
    forward_to: tuple[str, ...]
    send_cookies: bool
    store_cookies: bool
    retry: RetryPolicy | None
    network: Network
    unchecked: tuple[str, ...]


def effective(request: Request, lineage: Lineage, settings: Settings) -> Effective:
    """Return the nearest word on each option: request, inner to outer folder, collection."""
    levels = [level for level in _levels(request, lineage) if level != _NOTHING]
    send = _first(levels, lambda level: level.cookies.send)
    store = _first(levels, lambda level: level.cookies.store)
    return Effective(
        timeouts=_timeouts(request, levels, settings),
        tls=_tls(levels, settings),
        http=_first(levels, lambda level: level.http) or "1.1",
        forward_to=_first(levels, lambda level: level.redirects.forward_to or None) or (),
        send_cookies=True if send is None else send,
        store_cookies=settings.store_cookies if store is None else store,
        retry=_first(levels, lambda level: level.retry),
        network=_network(levels),
        unchecked=() if _first(levels, _verify) is not None else settings.unchecked_hosts,
    )


def on_one_connection(http: HttpVersion) -> HttpVersion:
    """Return the version for a sign-in that belongs to a connection of HTTP/1.1.

    Raise InvalidField where HTTP/2 alone was chosen.
    """
    if http == "2":
        raise InvalidField(
            spoken("this sign-in belongs to a connection, which HTTP/2 shares among requests"),
            where=spoken("auth"),
            fix=spoken("choose HTTP/1.1"),
        )
    return "1.1"


_NOTHING = Postwright()


def _levels(request: Request, lineage: Lineage) -> Iterator[Postwright]:
    yield request.options.postwright
    for folder in reversed(lineage.folders):
        yield folder.postwright
    yield lineage.collection.postwright


def _first(levels: list[Postwright], member: Callable[[Postwright], T | None]) -> T | None:
    for level in levels:
        if (found := member(level)) is not None:
            return found
    return None


def _timeouts(request: Request, levels: list[Postwright], settings: Settings) -> Timeouts:
    """Return every limit in seconds, 0 for none.

    The format's own `timeout` is for the whole exchange. Where it is written, it also stands in
    for the application's read limit, which would else end a send that was allowed to last.
    """
    own_ms = request.options.timeout_ms
    read_s = settings.read_timeout_s if own_ms is None else 0.0
    read_s = _or(_first(levels, lambda level: level.timeout.read_s), read_s)
    total_s = request.options.postwright.timeout.total_s
    if total_s is None and own_ms is not None:
        total_s = own_ms / 1000
    if total_s is None:
        inherited = _first(levels, lambda level: level.timeout.total_s)
        total_s = _or(inherited, settings.total_timeout_s)
    return Timeouts(
        connect_s=_or(
            _first(levels, lambda level: level.timeout.connect_s), settings.connect_timeout_s
        ),
        read_s=read_s,
        write_s=_or(
            _first(levels, lambda level: level.timeout.write_s),
            _or(settings.write_timeout_s, read_s),
        ),
        pool_s=_or(_first(levels, lambda level: level.timeout.pool_s), settings.pool_timeout_s),
        total_s=total_s,
    )


def _tls(levels: list[Postwright], settings: Settings) -> Tls:
    verify = _first(levels, _verify)
    # Key and passphrase belong to the certificate that names them.
    own = _first(levels, lambda level: level.tls if level.tls.cert else None) or Tls()
    return Tls(
        verify=settings.verify_tls if verify is None else verify,
        ca=_first(levels, lambda level: level.tls.ca or None) or settings.ca_file,
        min_version=_first(levels, lambda level: level.tls.min_version or None) or "",
        sni=_first(levels, lambda level: level.tls.sni or None) or "",
        cert=own.cert,
        cert_key=own.cert_key,
        cert_passphrase=own.cert_passphrase,
        trust=_first(levels, lambda level: level.tls.trust or None) or _only(settings),
    )


def _verify(level: Postwright) -> bool | None:
    return level.tls.verify


def _only(settings: Settings) -> Literal["", "file"]:
    return "file" if settings.trust == "file" else ""


def _network(levels: list[Postwright]) -> Network:
    """Return all host rows, the nearest level's first: the first one that fits counts."""
    said = [level.network for level in levels if level.network != _NO_NETWORK]
    if not said:
        return _NO_NETWORK
    return Network(
        proxy=next((one.proxy for one in said if one.proxy), ""),
        hosts=tuple(row for one in said for row in one.hosts),
        prefer=next((one.prefer for one in said if one.prefer), ""),
    )


_NO_NETWORK = Network()


def _or(value: float | None, default: float) -> float:
    return default if value is None else value
