"""What stands out in an exchange, worst first; each finding says why and what to do."""

import re
from collections.abc import Iterator

from postwright.analysis.auth_findings import auth_findings
from postwright.analysis.finding import Finding
from postwright.analysis.told_secrets import secrets_of_exchange
from postwright.model.exchange import Exchange, Hop
from postwright.model.said import said, said_of
from postwright.protocol.dates import parse_http_date
from postwright.protocol.redaction import redactor

__all__ = ["Finding", "findings"]

_ORDER = {"error": 0, "warning": 1, "hint": 2}
_MOST_COOKIES = 5
"""So many refused ones are told by name; a server may set thousands."""
_FORGOTTEN = re.compile(r"/:[A-Za-z_]\w*|/(?:undefined|null|None)(?=[/?]|$)")


def findings(exchange: Exchange, *, reveal: bool = False) -> tuple[Finding, ...]:
    """Return everything worth knowing beyond the status itself; secrets masked unless `reveal`."""
    hop = next((hop for hop in reversed(exchange.hops) if hop.status is not None), None)
    found = [*auth_findings(exchange, reveal=reveal), *_cookies(exchange), *_methods(exchange)]
    if hop is not None:
        found += [*_refused(exchange, hop), *_waiting(exchange, hop), *_leaving(hop)]
        found += _unsafe(hop)
    found += [Finding("warning", text, "", "") for text in exchange.prepared.warnings]
    mask = redactor(() if reveal else secrets_of_exchange(exchange, bodies=False))
    return tuple(sorted((one.masked(mask) for one in found), key=lambda one: _ORDER[one.severity]))


def _refused(exchange: Exchange, hop: Hop) -> Iterator[Finding]:
    """Say which part of the request the status is about."""
    if hop.status == 405 and (allowed := _received(hop, "allow")):
        title = said("This address takes {allowed}", allowed=allowed)
        yield Finding("error", title, f"Allow: {allowed}", said("choose one of these methods"))
    if hop.status == 406 and (accept := _sent(hop, "accept")):
        yield Finding(
            "error", said("No version fits Accept"), f"Accept: {accept}", said("try Accept: */*")
        )
    if hop.status == 415:
        sent = _sent(hop, "content-type")
        wanted = _received(hop, "accept-post") or _received(hop, "accept-patch")
        title = (
            said("The server does not take {sent}", sent=sent)
            if sent
            else said("The body went without Content-Type")
        )
        fix = (
            said("it takes {wanted}", wanted=wanted)
            if wanted
            else said("change the body's kind or its Content-Type")
        )
        yield Finding("error", title, _content_type(sent), fix)
    if hop.status in (400, 422) and _is_mistyped_json(exchange, hop):
        sent = _sent(hop, "content-type")
        title = said("The body looks like JSON, but does not say so")
        yield Finding("warning", title, _content_type(sent), said("send application/json"))
    if hop.status == 404 and (left := _FORGOTTEN.search(exchange.prepared.target)):
        title = said("The path holds {left}", left=left[0][1:])
        yield Finding(
            "warning", title, exchange.prepared.target, said("give the parameter a value")
        )


def _is_mistyped_json(exchange: Exchange, hop: Hop) -> bool:
    first = next(iter(exchange.prepared.body.pieces), b"")
    looks = isinstance(first, bytes) and first.lstrip()[:1] in (b"{", b"[")
    return looks and "json" not in _sent(hop, "content-type").lower()


def _waiting(exchange: Exchange, hop: Hop) -> Iterator[Finding]:
    """Read Retry-After: seconds or a date (RFC 9110 §10.2.3)."""
    text = _received(hop, "retry-after")
    if hop.status not in (429, 503) or not text:
        return
    if text.isascii() and text.isdigit():
        seconds = float(text[:9])
    else:
        moment = parse_http_date(text)
        if moment is None:
            return
        seconds = max(0.0, moment - (exchange.started_at + exchange.elapsed_ms / 1000))
    title = said("Wait {duration} before the next try", duration=_duration(seconds))
    yield Finding("error", title, f"Retry-After: {text}", said("send again after that"))


def _leaving(hop: Hop) -> Iterator[Finding]:
    if sunset := _received(hop, "sunset"):
        yield Finding(
            "warning",
            said("This address goes away on {sunset}", sunset=sunset),
            said("Sunset (RFC 8594)"),
            "",
        )
    elif deprecated := _received(hop, "deprecation"):
        yield Finding("hint", said("This address is deprecated"), f"Deprecation: {deprecated}", "")


def _unsafe(hop: Hop) -> Iterator[Finding]:
    if hop.tls is not None and not hop.tls.verified:
        yield Finding(
            "warning",
            said("The certificate was not checked"),
            said("{version} with {peer}", version=hop.tls.version, peer=hop.peer),
            said("anyone on the way could have answered; switch the check on"),
        )


def _cookies(exchange: Exchange) -> Iterator[Finding]:
    refused = [cookie for cookie in exchange.cookies if cookie.is_refused]
    for cookie in refused[:_MOST_COOKIES]:
        name = cookie.line.partition("=")[0].strip()
        yield Finding("hint", said("The cookie {name} was not kept", name=name), cookie.why, "")
    if (more := len(refused) - _MOST_COOKIES) > 0:
        title = said("{more:,} more cookies were not kept", more=more)
        yield Finding("hint", title, said("the answer's cookies have them all"), "")


def _methods(exchange: Exchange) -> Iterator[Finding]:
    """Note where a redirect made a GET of another method (RFC 9110 §15.4)."""
    for before, after in zip(exchange.hops, exchange.hops[1:], strict=False):
        changed = after.reason_for == "redirect" and before.method != after.method
        if changed and before.status in (301, 302):
            yield Finding(
                "hint",
                said(
                    "{method} became {method2} after {status}",
                    method=before.method,
                    method2=after.method,
                    status=before.status,
                ),
                said("{url} to {url2}", url=before.url, url2=after.url),
                said("the body was left behind; send to that address directly"),
            )


def _received(hop: Hop, name: str) -> str:
    return next((v.strip() for n, v in hop.response_headers if n.lower() == name), "")


def _content_type(sent: str) -> str:
    return f"Content-Type: {sent}" if sent else said("Content-Type: (none)")


def _sent(hop: Hop, name: str) -> str:
    return next((h.value for h in hop.headers if h.name.lower() == name), "")


def _duration(seconds: float) -> str:
    if seconds < 120:
        return said_of(round(seconds), "1 second", "{n} seconds")
    if seconds < 7200:
        return said("{seconds:.0f} minutes", seconds=seconds / 60)
    return said("{seconds:.0f} hours", seconds=seconds / 3600)
