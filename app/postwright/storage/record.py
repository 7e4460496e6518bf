"""An exchange as history keeps it: without secrets, and without what would fill the disk."""

import hashlib
from collections.abc import Callable
from functools import cache
from typing import Literal, TypeVar, get_args, get_origin

import msgspec
from msgspec.structs import fields, replace

from postwright.analysis.told_secrets import secrets_of_exchange, secrets_of_header
from postwright.model.exchange import (
    Exchange,
    FilePiece,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    ResponseBody,
)
from postwright.protocol.redaction import redactor

MASK = "***"
LARGEST_PIECES = 1 << 20
"""Of a larger request body only the size is kept."""
_OWN: dict[type[msgspec.Struct], tuple[str, ...]] = {
    Exchange: ("id",),
    PreparedRequest: ("scheme", "auth_type"),
    PreparedBody: ("kind",),
    Header: ("mark",),
    Hop: ("reason_for", "http"),
    ResponseBody: ("path", "sha256"),
}
"""Words, names and digests by which a row is found and read: a password may be one of them."""

S = TypeVar("S", bound=msgspec.Struct)


def record(exchange: Exchange) -> Exchange:
    """Return the exchange with `***` for its secrets, typed ones too, wherever they stand."""
    secrets = secrets_of(exchange)
    kept = _marked(_light(exchange))
    if not secrets:
        return kept
    return _masked_struct(_readable(kept), redactor(secrets, MASK))


def secrets_of(exchange: Exchange) -> tuple[str, ...]:
    """Return every text that must not be kept; an answer's body is."""
    return tuple(one for one in secrets_of_exchange(exchange, bodies=False) if one != MASK)


def _light(exchange: Exchange) -> Exchange:
    children = tuple(replace(c, exchange=_light(c.exchange)) for c in exchange.children)
    return replace(exchange, prepared=_without_bulk(exchange.prepared), children=children)


def _marked(exchange: Exchange) -> Exchange:
    """Return the exchange with a mark for the secrets of each header.

    Sixteen bits tell two tokens apart, and are too few to guess one from.
    """
    headers = tuple(map(_with_mark, exchange.prepared.headers))
    if headers == exchange.prepared.headers:
        return exchange
    return replace(exchange, prepared=replace(exchange.prepared, headers=headers))


def _with_mark(header: Header) -> Header:
    secrets = [secret for secret in secrets_of_header(header) if secret != MASK]
    if not secrets:
        return header
    digest = hashlib.sha256("\0".join(secrets).encode("utf-8", "surrogateescape")).hexdigest()
    return replace(header, mark=digest[:4])


def _readable(exchange: Exchange) -> Exchange:
    """Return the exchange without bytes in which a secret could not be found.

    HTTP/2 writes header fields in a coding of its own (RFC 7541 §5.2).
    """
    hops = tuple(
        hop if not hop.sent or b" HTTP/1." in hop.sent.partition(b"\r\n")[0]
        else replace(hop, sent=b"", received=b"")
        for hop in exchange.hops
    )  # fmt: skip
    children = tuple(replace(c, exchange=_readable(c.exchange)) for c in exchange.children)
    return replace(exchange, hops=hops, children=children)


def _without_bulk(prepared: PreparedRequest) -> PreparedRequest:
    tls = replace(prepared.tls, cert_passphrase="")
    prepared = replace(prepared, signing=None, client_certificates=(), tls=tls)
    body = prepared.body
    if sum(len(piece) for piece in body.pieces if isinstance(piece, bytes)) <= LARGEST_PIECES:
        return prepared
    stand_in = FilePiece(path="", size_bytes=body.size_bytes, mtime_ns=0)
    return replace(prepared, body=replace(body, pieces=(stand_in,)))


def _masked_struct(value: S, redact: Callable[[str], str]) -> S:
    texts = {name: getattr(value, name) for name in _told(type(value))}
    return replace(value, **{name: _masked(text, redact) for name, text in texts.items()})


def _masked(value: object, redact: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, bytes):
        text = value.decode("utf-8", "surrogateescape")
        return redact(text).encode("utf-8", "surrogateescape")
    if isinstance(value, msgspec.Struct):
        return _masked_struct(value, redact)
    if isinstance(value, tuple):
        return tuple(_masked(item, redact) for item in value)
    return value


@cache
def _told(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """Return the members that may hold a secret, not those that this program alone writes."""
    own = _OWN.get(kind, ())
    return tuple(
        field.name for field in fields(kind)
        if field.name not in own and not _is_choice(field.type)
    )  # fmt: skip


def _is_choice(annotation: object) -> bool:
    return any(get_origin(one) is Literal for one in (annotation, *get_args(annotation)))
