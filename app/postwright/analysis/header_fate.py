"""Where every header of each hop came from, and what became of it, checked against the wire."""

from collections.abc import Iterator
from typing import Literal

import msgspec

from postwright.model.exchange import Exchange, Header, Hop, Origin, Shadowed
from postwright.model.said import said as spoken

Kind = Literal["sent", "changed", "added", "dropped", "replaced", "off", "pending"]


class HeaderFate(msgspec.Struct, frozen=True):
    """One header of one hop."""

    name: str
    value: str
    """With secrets in it; empty where only the name is known."""
    origin: Origin
    kind: Kind
    why: str = ""
    """The rule, or who won."""
    on_wire: bool | None = None
    """Whether these very bytes are on the tape; None where it cannot tell, as over HTTP/2."""

    @property
    def words(self) -> str:
        """Say the fate in a few words."""
        said = {
            "sent": spoken("sent"),
            "changed": spoken("sent, {why}", why=self.why) if self.why else spoken("sent, changed"),
            "added": spoken("sent, added for this hop"),
            "dropped": spoken("dropped: {why}", why=self.why),
            "replaced": spoken("not sent: {why}", why=self.why),
            "off": spoken("not sent: switched off"),
            "pending": spoken("not sent: {why}", why=self.why),
        }[self.kind]
        return (
            spoken("{domain}; NOT on the wire like this", domain=said)
            if self.on_wire is False
            else said
        )


class HopFates(msgspec.Struct, frozen=True):
    """All headers of one hop, those that were sent first, in their order."""

    number: int
    method: str
    url: str
    reason_for: str
    headers: tuple[HeaderFate, ...]
    unknown: tuple[str, ...] = ()
    """Lines on the tape that no header accounts for."""


def header_fates(exchange: Exchange) -> tuple[HopFates, ...]:
    """Return every hop with its headers. Rows that lost are told at the first hop only."""
    found = []
    before: Hop | None = None
    for number, hop in enumerate(exchange.hops, 1):
        tape = _tape(hop)
        fates = list(_sent(hop, before, tape))
        if before is None:
            fates += _lost_at_first(exchange, hop)
        fates += (_dropped(one.name, one.rule, before) for one in hop.dropped)
        own = [_line(header) for header in hop.headers]
        unknown = () if tape is None else tuple(_text(line) for line in tape if line not in own)
        found.append(HopFates(number, hop.method, hop.url, hop.reason_for, tuple(fates), unknown))
        before = hop
    return tuple(found)


def _sent(hop: Hop, before: Hop | None, tape: list[bytes] | None) -> Iterator[HeaderFate]:
    earlier = [] if before is None else list(before.headers)
    for header in hop.headers:
        proof = None if tape is None else _line(header) in tape
        kind: Kind = "sent"
        why = ""
        if before is not None:
            same = [h for h in earlier if h.name.lower() == header.name.lower()]
            if not same:
                kind = "added"
            elif all(h.value != header.value for h in same):
                kind, why = "changed", _change(hop, header)
        yield HeaderFate(header.name, header.value, header.origin, kind, why, proof)


def _change(hop: Hop, header: Header) -> str:
    if header.origin == "cookie":
        return spoken("chosen anew from the jar")
    if header.origin == "auth":
        return (
            spoken("signed anew") if hop.reason_for != "auth" else spoken("answers the challenge")
        )
    if header.name.lower() == "host":
        return spoken("names the new address")
    return spoken("changed for this hop")


def _lost_at_first(exchange: Exchange, hop: Hop) -> Iterator[HeaderFate]:
    for row in exchange.prepared.shadowed:
        yield _shadowed(row)
    for header in exchange.prepared.omitted:
        yield HeaderFate(header.name, header.value, header.origin, "off")
    names = {header.name.lower() for header in hop.headers}
    for pending in exchange.prepared.pending:
        if pending.header.lower() not in names:
            yield HeaderFate(
                pending.header, "", "auth", "pending", spoken("follows {why}", why=pending.why)
            )


def _shadowed(row: Shadowed) -> HeaderFate:
    kind, _, name = row.by.partition(":")
    winner = spoken("folder {name}", name=name) if kind == "folder" else _WINNERS.get(kind, kind)
    if name and kind != "folder":
        winner = f"{kind} {name}"
    return HeaderFate(
        row.name, row.value, row.origin, "replaced", spoken("that of {winner} won", winner=winner)
    )


_WINNERS = {
    "request": spoken("the request"),
    "collection": spoken("the collection"),
    "cookie": spoken("the jar"),
    "auth": spoken("auth"),
    "body": spoken("body"),
}


def _dropped(name: str, rule: str, before: Hop | None) -> HeaderFate:
    headers = () if before is None else before.headers
    old = next((h for h in headers if h.name.lower() == name.lower()), None)
    value, origin = ("", "") if old is None else (old.value, old.origin)
    return HeaderFate(name, value, origin, "dropped", rule)


def _tape(hop: Hop) -> list[bytes] | None:
    """Return the header lines as written to the socket; None where the tape has no such lines."""
    head, end, _ = hop.sent.partition(b"\r\n\r\n")
    if not end or not hop.http.startswith("1"):
        return None
    lines = head.split(b"\r\n")
    return lines[1:] if b" HTTP/1." in lines[0] else None


def _line(header: Header) -> bytes:
    value = header.raw or header.value.encode("utf-8", "surrogateescape")
    return header.name.encode("utf-8", "replace") + b": " + value


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace")
