"""An exchange as history keeps it: without secrets, and without what would fill the disk."""

import hashlib
from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from postwright.analysis.told_secrets import secrets_of_exchange, secrets_of_header
from postwright.model.exchange import Exchange, FilePiece, Header, PreparedRequest
from postwright.model.said import as_text
from postwright.protocol.redaction import redactor

MASK = "***"
LARGEST_PIECES = 1 << 20
"""Of a larger request body only the size is kept."""


def record(exchange: Exchange) -> Exchange:
    """Return the exchange with `***` for its secrets, typed ones too, wherever they stand."""
    secrets = secrets_of(exchange)
    kept = _marked(_light(exchange))
    if not secrets:
        return kept
    plain = msgspec.to_builtins(_readable(kept), builtin_types=(bytes,), enc_hook=as_text)
    return msgspec.convert(
        _masked(plain, redactor(secrets, MASK)), type=Exchange, builtin_types=(bytes,)
    )


def secrets_of(exchange: Exchange) -> tuple[str, ...]:
    """Return every text that must not be kept, the longest first; an answer's body is."""
    found = {*secrets_of_exchange(exchange, bodies=False)}
    return tuple(sorted(found - {"", MASK}, key=len, reverse=True))


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


def _masked(value: object, redact: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, bytes):
        text = value.decode("utf-8", "surrogateescape")
        return redact(text).encode("utf-8", "surrogateescape")
    if isinstance(value, dict):
        return {key: _masked(item, redact) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(item, redact) for item in value]
    return value
