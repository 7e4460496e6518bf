"""What went over the wire, hop by hop, as text: `>` sent, `<` received, `*` about it."""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from postwright.analysis.told_secrets import masked_answer
from postwright.gui.phases import phase_times
from postwright.gui.response.hex_row import ROW, hex_row
from postwright.gui.said_words import translated
from postwright.gui.words import phrases, size_words
from postwright.model.exchange import Exchange, Hop
from postwright.model.said import said, said_list, said_of
from postwright.protocol.redaction import redact_bytes, redactor
from postwright.storage.record import secrets_of

Sign = Literal["*", ">", "<"]
Part = Literal["all", "sent", "received", "tls"]
Secrets = tuple[str, ...] | None
"""What is to be masked; None: nothing, nor what an answer gives out."""
_BODY_SHOWN = 16 << 10
_LONGEST_SECRET = 4096
"""What may stand across the end of what is shown."""
_LINES_SHOWN = 500
"""Of a head, and of a body: more would hold the window up, and nobody reads them here."""


class WireLine(msgspec.Struct, frozen=True):
    """One line, and when it came to be."""

    at_ms: float
    sign: Sign
    text: str
    about_tls: bool = False

    def as_text(self) -> str:
        return f"{self.at_ms:9.1f}  {self.sign} {self.text}"


def wire_log(
    exchange: Exchange, *, reveal: bool = False, as_hex: bool = False
) -> tuple[WireLine, ...]:
    """Return the log of all hops; secret values are masked unless `reveal`.

    With `as_hex` all that was sent and received stands there in hexadecimal.
    """
    secrets = None if reveal else secrets_of(exchange)
    mask = redactor(secrets or ())
    return tuple(
        WireLine(line.at_ms, line.sign, mask(line.text), line.about_tls)
        for hop in exchange.hops
        for line in _hop(hop, secrets, as_hex=as_hex)
    )


def selected(lines: Sequence[WireLine], part: Part) -> tuple[WireLine, ...]:
    """Return the lines of one part."""
    if part == "sent":
        return tuple(line for line in lines if line.sign == ">")
    if part == "received":
        return tuple(line for line in lines if line.sign == "<")
    if part == "tls":
        return tuple(line for line in lines if line.about_tls)
    return tuple(lines)


def _hop(hop: Hop, secrets: Secrets, *, as_hex: bool) -> Iterator[WireLine]:
    message = _all_bytes if as_hex else _message
    times = phase_times(hop.timing)
    start = hop.started_s * 1000
    if hop.pause is not None:
        words = said(
            "Attempt {n} after {reason}, waited {s:.3g} s",
            n=hop.attempt,
            reason=hop.pause.reason,
            s=hop.pause.waited_s,
        )
        if hop.pause.note:
            words = said("{words}, {note}", words=words, note=hop.pause.note)
        yield WireLine(start, "*", translated(words))
    ready = start + sum(times.get(p, 0.0) for p in ("blocked", "lookup", "connect", "tls"))
    answered = ready + times.get("send", 0.0) + times.get("wait", 0.0)
    end = answered + times.get("download", 0.0)
    if hop.peer:
        how = (
            said("Uses the open connection to {peer}", peer=hop.peer)
            if hop.reused
            else said("Connected to {peer}", peer=hop.peer)
        )
        before = ready if hop.reused else ready - times.get("tls", 0.0)
        yield WireLine(before, "*", translated(how))
    if hop.proxy:
        yield WireLine(ready, "*", translated(said("Through the proxy {proxy}", proxy=hop.proxy)))
    yield from _tls(hop, ready)
    if hop.own_certificate:
        words = said("Client certificate ready: {name}", name=hop.own_certificate)
        yield WireLine(ready, "*", translated(words), about_tls=True)
    if hop.sent:
        yield from message(_Tape(hop.sent, hop.sent_bytes, secrets), ">", ready)
    if hop.unsent:
        yield WireLine(answered, "*", translated(hop.unsent))
    if hop.received:
        yield from message(_Tape(hop.received, hop.received_bytes, secrets), "<", answered)
        if hop.received_bytes > len(hop.received):  # else they stand there already
            for name, value in hop.trailers:
                yield WireLine(end, "<", f"{name}: {value}")
    if hop.failure is not None:
        yield WireLine(
            end, "*", f"{translated(hop.failure.title)}: {hop.failure.error}".rstrip(": ")
        )


def _tls(hop: Hop, at: float) -> Iterator[WireLine]:
    tls = hop.tls
    if tls is None:
        return
    checked = said("certificate checked") if tls.verified else said("certificate not checked")
    words = phrases((tls.version, tls.cipher, translated(checked)))
    yield WireLine(at, "*", words, about_tls=True)
    own = tls.certificate
    if own is not None:
        issuer = said("itself") if own.self_signed else own.issuer_name or own.issuer
        valid = said("Valid: {begin} to {end}", begin=own.not_before, end=own.not_after)
        if tls.days_left is not None:
            valid = said("{valid}, {left}", valid=valid, left=_days(tls.days_left))
        facts = (
            said("Subject: {subject}", subject=own.subject),
            said("Issuer: {issuer}", issuer=issuer),
            said("Names: {names}", names=said_list(own.names)),
            valid,
            f"SHA-256: {own.sha256}",
            *(
                said(
                    "Above it: {name}, {begin} to {end}",
                    name=one.subject_name or one.subject,
                    begin=one.not_before,
                    end=one.not_after,
                )
                for one in tls.chain[1:]
            ),
        )
        for text in facts:
            yield WireLine(at, "*", translated(text), about_tls=True)


def _days(left: int) -> str:
    if left < 0:
        return said("expired")
    return said_of(left, "1 day left", "{n} days left")


class _Tape(msgspec.Struct, frozen=True):
    """What was kept of what went one way."""

    content: bytes
    all_bytes: int
    secrets: Secrets

    @property
    def missing(self) -> int:
        return max(0, self.all_bytes - len(self.content))


def _message(tape: _Tape, sign: Sign, at: float) -> Iterator[WireLine]:
    """Give heads line by line, a text body too, and any other body in hexadecimal."""
    rest = content = tape.content
    if not _is_http1(content) and not _is_text(content[:_BODY_SHOWN]):
        yield from _bytes(tape, content, sign, at)
        return
    left = _LINES_SHOWN
    while True:
        head, blank, rest = rest.partition(b"\r\n\r\n")
        lines = head.split(b"\r\n", left)
        for line in lines[:left]:
            yield WireLine(at, sign, line.decode("utf-8", "replace"))
        if len(lines) > left:
            more = lines[-1].count(b"\r\n") + 1
            yield WireLine(at, sign, translated(said("[{n:,} more lines]", n=more)))
        left = max(1, left - len(lines))  # of 1xx answers there may be thousands
        interim = head.startswith(b"HTTP/1.") and head[9:10] == b"1"
        if not (interim and rest):
            break
        if left == 1:
            yield WireLine(at, sign, translated(said("[more of them]")))
            return
    if blank:
        yield WireLine(at, sign, "")
    if not rest and not tape.missing:
        return
    shown = rest[:_BODY_SHOWN]
    if not _is_text(shown):
        yield from _bytes(tape, rest, sign, at)
        return
    told = shown if tape.secrets is None else _masked(shown, sign)
    texts = told.decode("utf-8", "replace").splitlines()
    for text in texts[:_LINES_SHOWN]:
        yield WireLine(at, sign, text)
    left_out = len(rest) - len(shown) + len("\n".join(texts[_LINES_SHOWN:]).encode())
    if more_bytes := tape.missing + left_out:
        yield WireLine(at, sign, translated(said("[{size} more]", size=size_words(more_bytes))))


def _bytes(tape: _Tape, content: bytes, sign: Sign, at: float) -> Iterator[WireLine]:
    """Give bytes as they went over the wire, such as a body in its coding.

    Rows would cut a secret in pieces that nobody finds, so it is masked before.
    """
    size = len(content) + tape.missing
    yield WireLine(at, sign, translated(said("[{size} that are no text]", size=size_words(size))))
    yield from _rows(tape, content, sign, at)


def _all_bytes(tape: _Tape, sign: Sign, at: float) -> Iterator[WireLine]:
    """Give heads and bodies alike in hexadecimal."""
    return _rows(tape, tape.content, sign, at)


def _rows(tape: _Tape, content: bytes, sign: Sign, at: float) -> Iterator[WireLine]:
    size = len(content) + tape.missing
    most = ROW * _LINES_SHOWN
    shown = content[: most + _LONGEST_SECRET]
    if tape.secrets is not None:
        shown = _masked(redact_bytes(shown, tape.secrets), sign)
    shown = shown[:most]
    for start in range(0, len(shown), ROW):
        yield WireLine(at, sign, hex_row(start, shown[start : start + ROW]))
    if left := size - min(len(content), most):
        yield WireLine(at, sign, translated(said("[{size} more]", size=size_words(left))))


def _masked(content: bytes, sign: Sign) -> bytes:
    """Return what was received without the credentials that it gives out."""
    if sign != "<":
        return content
    text = masked_answer(content.decode("utf-8", "surrogateescape"))
    return text.encode("utf-8", "surrogateescape")


def _is_http1(content: bytes) -> bool:
    return b"HTTP/" in content.partition(b"\n")[0] and not content.startswith(b"PRI * HTTP/2")


def _is_text(content: bytes) -> bool:
    if b"\0" in content:
        return False
    text = content.decode("utf-8", "replace")
    return text.count("\ufffd") <= len(text) // 50
