"""`-v`: what went over the wire, hop by hop, as lines for stderr."""

from collections.abc import Callable, Iterator

from postwright.analysis.told_secrets import secrets_of_exchange
from postwright.cli.console import size_words, time_words
from postwright.model.exchange import PHASES, Exchange, Hop
from postwright.protocol.redaction import redactor

BODY_BYTES = 64 * 1024


def summary(exchange: Exchange) -> str:
    """Return the one line that is always shown: `200 OK · 184 ms · 2.1 KB`."""
    response = exchange.response
    if response is None:
        return f"no response · {time_words(exchange.elapsed_ms)}"
    status = f"{response.status} {response.reason}".strip()
    size = size_words(response.body.size_bytes)
    return f"{status} · {time_words(exchange.elapsed_ms)} · {size}"


def transcript(exchange: Exchange, *, bodies: bool, reveal: bool) -> Iterator[str]:
    """Yield the lines; secrets are masked unless `reveal`."""
    mask = redactor(() if reveal else secrets_of_exchange(exchange))
    for child in exchange.children:
        yield f"* {child.kind}: {child.title}"
        for hop in child.exchange.hops:
            yield from _hop(hop, bodies=bodies, mask=mask)
    for number, hop in enumerate(exchange.hops, 1):
        if number > 1:
            why = hop.reason_for or "next"
            yield f"* hop {number}: {why}{_pause(hop)}"
        yield from _hop(hop, bodies=bodies, mask=mask)
    for cookie in exchange.cookies:
        kept = "kept" if cookie.stored else f"not kept: {cookie.why}"
        yield f"* cookie {cookie.line.partition('=')[0]} {kept}"
    if exchange.response:
        for defect in exchange.response.defects:
            yield f"* {defect}"


def _pause(hop: Hop) -> str:
    if hop.pause is None:
        return ""
    waited = time_words(hop.pause.waited_s * 1000)
    note = f" ({hop.pause.note})" if hop.pause.note else ""
    return f", attempt {hop.attempt} after {hop.pause.reason}, waited {waited}{note}"


def _hop(hop: Hop, *, bodies: bool, mask: Callable[[str], str]) -> Iterator[str]:
    yield from _way(hop)
    yield from (f"* {dropped.name} was dropped: {dropped.rule}" for dropped in hop.dropped)
    yield from (f"> {mask(line)}" for line in _request(hop, bodies=bodies))
    if hop.status is not None:
        yield from (f"< {mask(line)}" for line in _answer(hop, bodies=bodies))
    yield f"* {_times(hop)}"


def _way(hop: Hop) -> Iterator[str]:
    """Yield by which connection it went, and whose certificates were shown."""
    if hop.peer:
        reused = "kept connection" if hop.reused else "new connection"
        tls = f", {hop.tls.version} {hop.tls.cipher}" if hop.tls else ""
        unsafe = ", certificate NOT checked" if hop.tls and not hop.tls.verified else ""
        proxy = f", proxy {hop.proxy}" if hop.proxy else ""
        yield f"* {hop.peer}, {reused}{proxy}{tls}{unsafe}"
    if hop.own_certificate:
        yield f"* client certificate ready: {hop.own_certificate}"
    if hop.tls and (own := hop.tls.certificate):
        issuer = "itself" if own.self_signed else own.issuer_name or own.issuer
        until = f"until {own.not_after[:10]} ({hop.tls.days_left} days left)"
        yield f"* certificate of {', '.join(own.names[:4]) or own.subject} by {issuer}, {until}"


def _request(hop: Hop, *, bodies: bool) -> Iterator[str]:
    head, _, body = hop.sent.partition(b"\r\n\r\n")
    if head:
        yield from (*_text(head).split("\r\n"), "")
    elif hop.status is not None:  # HTTP/2 has no text of its own
        yield f"{hop.method} {hop.url} HTTP/{hop.http}"
        yield from (f"{header.name}: {header.value}" for header in hop.headers)
        yield ""
    if bodies and body:
        yield from _shown(body, hop.sent_bytes)


def _answer(hop: Hop, *, bodies: bool) -> Iterator[str]:
    yield f"HTTP/{hop.http} {hop.status} {hop.reason}".rstrip()
    yield from (f"{name}: {value}" for name, value in hop.response_headers)
    yield ""
    body = hop.received.partition(b"\r\n\r\n")[2]
    if bodies and body:
        yield from _shown(body, hop.received_bytes)


def _times(hop: Hop) -> str:
    spent = [(phase, getattr(hop.timing, phase)) for phase in PHASES]
    words = [f"{phase} {time_words(ms)}" for phase, ms in spent if ms is not None]
    return " · ".join([*words, f"total {time_words(hop.timing.total)}"])


def _shown(body: bytes, total_bytes: int) -> list[str]:
    """Return the body's lines; bytes that are no text only as their number."""
    if b"\0" in body[:4096]:
        return [f"[{size_words(total_bytes)}]"]
    lines = _text(body[:BODY_BYTES]).splitlines()
    return [*lines, "[…]"] if len(body) > BODY_BYTES else lines


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
