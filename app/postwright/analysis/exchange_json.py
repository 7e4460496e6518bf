"""An exchange as JSON, for reports and other programs; members are only ever added.

A member that were removed or changed its meaning would raise `version`.
"""

import hashlib
from collections.abc import Callable

import msgspec

from postwright.analysis.findings import findings
from postwright.analysis.header_fate import HopFates, header_fates
from postwright.analysis.told_secrets import secrets_of_exchange, secrets_of_request
from postwright.model.connection import Certificate, Timing
from postwright.model.exchange import PHASES, Exchange, Hop, PreparedBody, PreparedRequest, Response
from postwright.model.said import as_text
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import SURROGATE

VERSION = 1
Masked = Callable[[str], str]


def exchange_json(
    exchange: Exchange,
    *,
    reveal: bool = False,
    body_sha256: str = "",
    secrets: tuple[str, ...] | None = None,
) -> bytes:
    """Return the whole exchange. Secret values and credentials are masked unless `reveal`.

    `body_sha256` is what the caller knows of a request body with files in it, `secrets` what is
    to be masked, where the caller knows more than the exchange itself tells.
    """
    if reveal:
        shown = redactor(())
    else:
        shown = redactor(secrets_of_exchange(exchange) if secrets is None else secrets)
    failure = exchange.failure
    return _encoded(
        {
            "version": VERSION,
            "request": _request(exchange.prepared, shown, body_sha256),
            "hops": [
                {**_hop(hop, shown), "fates": _fates(fates, shown)}
                for hop, fates in zip(exchange.hops, header_fates(exchange), strict=True)
            ],
            "response": None if exchange.response is None else _response(exchange.response, shown),
            "elapsed_ms": round(exchange.elapsed_ms, 3),
            "error": None
            if failure is None
            else {
                "kind": failure.kind,
                "title": shown(failure.title),
                "detail": shown(failure.detail),
            },
            "findings": [
                {name: shown(text) for name, text in msgspec.structs.asdict(finding).items()}
                for finding in findings(exchange, reveal=reveal)
            ],
            "children": [
                {
                    "kind": child.kind,
                    "title": shown(child.title),
                    "exchange": msgspec.Raw(
                        exchange_json(child.exchange, reveal=reveal, secrets=secrets)
                    ),
                }
                for child in exchange.children
            ],
        }
    )


def prepared_json(prepared: PreparedRequest, *, reveal: bool = False) -> bytes:
    """Return what would be sent, in the shape of an exchange that did not happen."""
    shown = redactor(() if reveal else secrets_of_request(prepared))
    return _encoded(
        {
            "version": VERSION,
            "request": _request(prepared, shown, ""),
            "variables": [
                {
                    "name": use.name,
                    "value": shown(use.value),
                    "scope": use.scope,
                    "secret": use.secret,
                }
                for use in prepared.uses
            ],
            "body": body_text(prepared.body, shown),
            "asks": [
                {"kind": ask.kind, "name": ask.name, "origin": ask.origin, "where": ask.where}
                for ask in prepared.asks
            ],
        }
    )


def not_sent_json(kind: str, title: str, detail: str) -> bytes:
    """Return an exchange that was stopped before its first byte."""
    return _encoded(
        {
            "version": VERSION,
            "request": None,
            "hops": [],
            "response": None,
            "error": {"kind": kind, "title": title, "detail": detail},
            "findings": [],
        }
    )


def _encoded(value: object) -> bytes:
    """Return a value as JSON; bytes in a path that are no text become U+FFFD."""
    try:
        return msgspec.json.encode(value, enc_hook=as_text)
    except UnicodeEncodeError:
        return msgspec.json.encode(_as_text(value), enc_hook=as_text)


def _as_text(value: object) -> object:
    if isinstance(value, str):
        return SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_as_text(name): _as_text(one) for name, one in value.items()}
    return [_as_text(one) for one in value] if isinstance(value, (list, tuple)) else value


def body_text(body: PreparedBody, shown: Masked) -> str:
    """Return the body as text; a file as its path, bytes that are no text as their number."""
    texts = []
    for piece in body.pieces:
        if not isinstance(piece, bytes):
            texts.append(f"[{piece.path}, {piece.size_bytes} bytes]")
            continue
        try:
            texts.append(shown(piece.decode()))
        except UnicodeDecodeError:
            texts.append(f"[{len(piece)} bytes]")
    return "".join(texts)


def _request(prepared: PreparedRequest, shown: Masked, body_sha256: str) -> dict[str, object]:
    body = prepared.body
    return {
        "method": prepared.method,
        "url": shown(prepared.url),
        "target": shown(prepared.target),
        "http": prepared.http,
        "headers": [
            {"name": h.name, "value": shown(h.value), "origin": h.origin} for h in prepared.headers
        ],
        "body": {
            "kind": body.kind,
            "size_bytes": body.size_bytes,
            "sha256": body_sha256 or _sha256(body),
        },
        "pending": [{"header": p.header, "why": p.why} for p in prepared.pending],
    }


def _sha256(body: PreparedBody) -> str | None:
    """Return the hash of a body that is in memory, None where a file must be read for it."""
    digest = hashlib.sha256()
    for piece in body.pieces:
        if not isinstance(piece, bytes):
            return None
        digest.update(piece)
    return digest.hexdigest()


def _hop(hop: Hop, shown: Masked) -> dict[str, object]:
    tls = hop.tls
    return {
        "method": hop.method,
        "url": shown(hop.url),
        "http": hop.http,
        "attempt": hop.attempt,
        "reason_for": hop.reason_for,
        "pause": None
        if hop.pause is None
        else {
            "reason": shown(hop.pause.reason),
            "note": shown(hop.pause.note),
            "waited_ms": round(hop.pause.waited_s * 1000, 3),
        },
        "peer": hop.peer,
        "reused": hop.reused,
        "proxy": hop.proxy or None,
        "own_certificate": shown(hop.own_certificate) or None,
        "tls": None
        if tls is None
        else {
            "version": tls.version,
            "cipher": tls.cipher,
            "verified": tls.verified,
            "days_left": tls.days_left,
            "chain": [_certificate(one) for one in tls.chain],
        },
        "status": hop.status,
        "reason": hop.reason,
        "headers": _pairs(hop.response_headers, shown),
        "sent_headers": _pairs(tuple((h.name, h.value) for h in hop.headers), shown),
        "interim": [
            {"status": i.status, "reason": i.reason, "headers": _pairs(i.headers, shown)}
            for i in hop.interim
        ],
        "trailers": _pairs(hop.trailers, shown),
        "unsent": hop.unsent,
        "dropped": [{"name": d.name, "rule": d.rule} for d in hop.dropped],
        "timing_ms": _timing(hop.timing),
    }


def _fates(fates: HopFates, shown: Masked) -> list[dict[str, object]]:
    """Return what became of each header: those sent first, then those that were not."""
    return [
        {
            "name": one.name,
            "value": shown(one.value),
            "origin": one.origin,
            "fate": one.kind,
            "rule": one.why,
            "on_wire": one.on_wire,
        }
        for one in fates.headers
    ]


def _certificate(certificate: Certificate) -> dict[str, object]:
    return {
        "subject": certificate.subject,
        "issuer": certificate.issuer,
        "names": list(certificate.names),
        "not_before": certificate.not_before,
        "not_after": certificate.not_after,
        "sha256": certificate.sha256,
    }


def _timing(timing: Timing) -> dict[str, float | None]:
    phases: dict[str, float | None] = {phase: getattr(timing, phase) for phase in PHASES}
    return {**phases, "total": timing.total}


def _response(response: Response, shown: Masked) -> dict[str, object]:
    body = response.body
    return {
        "status": response.status,
        "reason": response.reason,
        "headers": _pairs(response.headers, shown),
        "body": {
            "size_bytes": body.size_bytes,
            "wire_bytes": body.wire_bytes,
            "sha256": body.sha256,
            "complete": body.complete,
        },
        "defects": list(response.defects),
    }


def _pairs(headers: tuple[tuple[str, str], ...], shown: Masked) -> list[list[str]]:
    return [[name, shown(value)] for name, value in headers]
