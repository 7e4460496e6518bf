"""What left otherwise than it was prepared: the first request's tape against its preview.

It must never find anything but for what `pending` declares; that it is looked for at every send
is what makes the preview worth believing.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import Literal

import msgspec

from postwright.model.exchange import Exchange, Header, Hop, PreparedRequest

_SAME_REQUEST = ("", "retry", "expect")
_OF_PROXY = ("proxy-authorization", "proxy-connection")
_SHORT = 2000


class Difference(msgspec.Struct, frozen=True):
    """One thing that left otherwise than it was meant."""

    kind: Literal["line", "changed", "missing", "added", "order", "body"]
    name: str = ""
    """The header's; empty for the request line, the order and the body."""
    meant: str = ""
    sent: str = ""


def wire_differences(exchange: Exchange) -> tuple[Difference, ...] | None:
    """Compare; None where it cannot be told: nothing left, or it left in another framing.

    What is compared is the last attempt of the first request, before redirects and challenges.
    """
    hop = first_request(exchange)
    if hop is None or exchange.prepared.chunks is not None or not hop.http.startswith("1"):
        return None
    head, end, body = hop.sent.partition(b"\r\n\r\n")
    line, _, rest = head.partition(b"\r\n")
    if not end or not line.endswith((b" HTTP/1.1", b" HTTP/1.0")):
        return None
    lines = rest.split(b"\r\n") if rest else []
    prepared = exchange.prepared
    return (
        *_line(prepared, hop, line),
        *_headers(prepared, hop, lines),
        *_body(prepared, hop, lines, body),
    )  # fmt: skip


def first_request(exchange: Exchange) -> Hop | None:
    """Return the last attempt at what was prepared, None where nothing was begun."""
    own = [*takewhile(lambda hop: hop.reason_for in _SAME_REQUEST, exchange.hops)]
    return own[-1] if own else None


def _line(prepared: PreparedRequest, hop: Hop, line: bytes) -> Iterator[Difference]:
    in_query = any(one.header.endswith("(query)") for one in prepared.pending)
    signed_anew = hop.attempt > 1 and prepared.signing is not None
    targets = [prepared.target, prepared.url] if hop.proxy else [prepared.target]
    meant = [f"{prepared.method} {target} HTTP/1.1" for target in targets]
    sent = _text(line)
    if in_query or signed_anew:
        method = sent.partition(" ")[0]
        if method == prepared.method:
            return
    if sent not in meant:
        yield Difference("line", "", meant[0][:_SHORT], sent[:_SHORT])


def _headers(prepared: PreparedRequest, hop: Hop, lines: list[bytes]) -> Iterator[Difference]:
    open_names = _open_names(prepared, hop)
    meant = [h for h in prepared.headers if h.name.lower() not in open_names]
    wanted = [_bytes_of(header) for header in meant]
    sent = [line for line in lines if _name(line).lower() not in open_names]
    missing = [h for h, line in zip(meant, wanted, strict=True) if line not in sent]
    added = [line for line in sent if line not in wanted]
    if not missing and not added:
        if sent != wanted:
            order = [_name(line) for line in wanted], [_name(line) for line in sent]
            yield Difference("order", "", ", ".join(order[0]), ", ".join(order[1]))
        return
    for header in missing:
        name = header.name.lower()
        other = next((line for line in added if _name(line).lower() == name), None)
        if other is None:
            yield Difference("missing", header.name, header.value)
        else:
            added.remove(other)
            yield Difference("changed", header.name, header.value, _value(other))
    for line in added:
        yield Difference("added", _name(line), "", _value(line))


def _open_names(prepared: PreparedRequest, hop: Hop) -> set[str]:
    """Return the headers, in lower case, that only the wire could settle."""
    names = {one.header.lower() for one in prepared.pending}
    if hop.reason_for == "expect":
        names.add("expect")  # the server refused it, and it was left out
    if hop.attempt > 1:
        renewed = ("auth", "cookie") if prepared.signing else ("cookie",)
        names |= {h.name.lower() for h in hop.headers if h.origin in renewed}
        names |= {h.name.lower() for h in prepared.headers if h.origin in renewed}
    if hop.proxy:
        names.update(_OF_PROXY)
    return names


def _body(
    prepared: PreparedRequest, hop: Hop, lines: list[bytes], body: bytes
) -> Iterator[Difference]:
    """Compare the body: the tape holds it to a limit, which must be its beginning."""
    names = {_name(line).lower() for line in lines}
    pieces = prepared.body.pieces
    known = [piece for piece in pieces if isinstance(piece, bytes)]
    signed_anew = hop.attempt > 1 and prepared.signing is not None
    if "transfer-encoding" in names or len(known) < len(pieces) or signed_anew:
        return
    whole = b"".join(known)
    if not whole.startswith(body):
        yield Difference("body", "", _text(whole[:_SHORT]), _text(body[:_SHORT]))


def _bytes_of(header: Header) -> bytes:
    value = header.raw or header.value.encode("utf-8", "surrogateescape")
    return header.name.encode("utf-8", "replace") + b": " + value


def _name(line: bytes) -> str:
    return _text(line.partition(b":")[0])


def _value(line: bytes) -> str:
    return _text(line.partition(b":")[2].strip())


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
