"""A failure as text to paste into a chat or a ticket: what, where, when, no secrets."""

import datetime

from postwright.gui.phases import phase_times, phase_words
from postwright.gui.words import time_words
from postwright.model.exchange import Exchange, Hop
from postwright.model.said import said, said_list
from postwright.protocol.redaction import redact, redactor
from postwright.storage.record import secrets_of


def error_report(exchange: Exchange) -> str:
    """Return the report of a failed exchange."""
    failure, prepared = exchange.failure, exchange.prepared
    when = datetime.datetime.fromtimestamp(exchange.started_at, datetime.UTC)
    lines = [
        failure.title if failure else "",
        failure.detail if failure else "",
        "",
        f"Request: {prepared.method} {prepared.url}",
        f"Sent: {when:%Y-%m-%d %H:%M:%S} UTC, ended after {time_words(exchange.elapsed_ms)}",
        *(f"{name}: {value}" for name, value in details_of(exchange)),
    ]
    for number, hop in enumerate(exchange.hops, 1):
        lines.append(f"Hop {number}: {hop.method} {hop.url} → {hop.status or 'no answer'}")
        times = phase_times(hop.timing)
        lines += [f"  {phase_words(phase)}: {time_words(ms)}" for phase, ms in times.items()]
    return redact("\n".join(lines), secrets_of(exchange))


def details_of(exchange: Exchange) -> tuple[tuple[str, str], ...]:
    """Return name and value of what is exactly known of a failure."""
    failure = exchange.failure
    hop = exchange.hops[-1] if exchange.hops else None
    details: list[tuple[str, str]] = []
    if failure is not None and failure.error:
        details.append((said("Error"), failure.error))
    if failure is not None and failure.kind == "tls" and hop and hop.tls:
        details += _certificate(hop)
    if hop is not None and hop.peer:
        version = hop.tls.version if hop.tls else ""
        details.append((said("Server"), said_list([t for t in (hop.peer, version) if t])))
    if hop is not None and hop.sent_bytes:
        details.append((said("Sent"), said("{n} bytes", n=hop.sent_bytes)))
        details.append((said("Received"), said("{n} bytes", n=hop.received_bytes)))
    if hop is not None and hop.own_certificate:
        details.append((said("Client certificate"), hop.own_certificate))
    details.append((said("Proxy"), hop.proxy if hop and hop.proxy else said("none")))
    mask = redactor(secrets_of(exchange))
    return tuple((name, mask(text)) for name, text in details)


def _certificate(hop: Hop) -> list[tuple[str, str]]:
    own = hop.tls.certificate if hop.tls else None
    if own is None:
        return []
    return [
        (said("Subject"), own.subject),
        (said("Issuer"), said("itself") if own.self_signed else own.issuer),
        (said("Names"), said_list(own.names)),
        (
            said("Valid"),
            said("{first} to {last}", first=own.not_before[:10], last=own.not_after[:10]),
        ),
        ("SHA-256", own.sha256),
    ]
