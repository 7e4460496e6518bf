"""What went over the wire, hop by hop, as text: `>` sent, `<` received, `*` about it."""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from postwright.gui.phases import phase_times
from postwright.gui.response.hex_row import ROW, hex_row
from postwright.gui.words import size_words
from postwright.model.exchange import Exchange, Hop
from postwright.protocol.redaction import redact_bytes, redactor
from postwright.storage.record import secrets_of

Sign = Literal["*", ">", "<"]
Part = Literal["all", "sent", "received", "tls"]
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


def wire_log(exchange: Exchange, *, reveal: bool = False) -> tuple[WireLine, ...]:
    """Return the log of all hops; secret values are masked unless `reveal`."""
    secrets = () if reveal else secrets_of(exchange)
    mask = redactor(secrets)
    return tuple(
        WireLine(line.at_ms, line.sign, mask(line.text), line.about_tls)
        for hop in exchange.hops
        for line in _hop(hop, secrets)
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


def _hop(hop: Hop, secrets: tuple[str, ...]) -> Iterator[WireLine]:
    times = phase_times(hop.timing)
    start = hop.started_s * 1000
    if hop.pause is not None:
        waited = f"waited {hop.pause.waited_s:.3g} s"
        note = f", {hop.pause.note}" if hop.pause.note else ""
        yield WireLine(
            start, "*", f"Attempt {hop.attempt} after {hop.pause.reason}, {waited}{note}"
        )
    ready = start + sum(times.get(p, 0.0) for p in ("blocked", "lookup", "connect", "tls"))
    answered = ready + times.get("send", 0.0) + times.get("wait", 0.0)
    end = answered + times.get("download", 0.0)
    if hop.peer:
        how = "Uses the open connection to" if hop.reused else "Connected to"
        before = ready if hop.reused else ready - times.get("tls", 0.0)
        yield WireLine(before, "*", f"{how} {hop.peer}")
    if hop.proxy:
        yield WireLine(ready, "*", f"Through the proxy {hop.proxy}")
    yield from _tls(hop, ready)
    if hop.own_certificate:
        words = f"Client certificate ready: {hop.own_certificate}"
        yield WireLine(ready, "*", words, about_tls=True)
    if hop.sent:
        yield from _message(_Tape(hop.sent, hop.sent_bytes, secrets), ">", ready)
    if hop.unsent:
        yield WireLine(answered, "*", hop.unsent)
    if hop.received:
        yield from _message(_Tape(hop.received, hop.received_bytes, secrets), "<", answered)
        if hop.received_bytes > len(hop.received):  # else they stand there already
            for name, value in hop.trailers:
                yield WireLine(end, "<", f"{name}: {value}")
    if hop.failure is not None:
        yield WireLine(end, "*", f"{hop.failure.title}: {hop.failure.error}".rstrip(": "))


def _tls(hop: Hop, at: float) -> Iterator[WireLine]:
    tls = hop.tls
    if tls is None:
        return
    checked = "certificate checked" if tls.verified else "certificate not checked"
    yield WireLine(at, "*", f"{tls.version}, {tls.cipher}, {checked}", about_tls=True)
    own = tls.certificate
    if own is not None:
        left = "" if tls.days_left is None else f", {_days(tls.days_left)}"
        facts = (
            f"Subject: {own.subject}",
            f"Issuer: {'itself' if own.self_signed else own.issuer_name or own.issuer}",
            f"Names: {', '.join(own.names)}",
            f"Valid: {own.not_before} to {own.not_after}{left}",
            f"SHA-256: {own.sha256}",
            *(
                f"Above it: {one.subject_name or one.subject}, {one.not_before} to {one.not_after}"
                for one in tls.chain[1:]
            ),
        )
        for text in facts:
            yield WireLine(at, "*", text, about_tls=True)


def _days(left: int) -> str:
    if left < 0:
        return "expired"
    return "1 day left" if left == 1 else f"{left} days left"


class _Tape(msgspec.Struct, frozen=True):
    """What was kept of what went one way."""

    content: bytes
    all_bytes: int
    secrets: tuple[str, ...]
    """To be masked."""

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
            yield WireLine(at, sign, f"[{more:,} more lines]")
        left = max(1, left - len(lines))  # of 1xx answers there may be thousands
        interim = head.startswith(b"HTTP/1.") and head[9:10] == b"1"
        if not (interim and rest):
            break
        if left == 1:
            yield WireLine(at, sign, "[more of them]")
            return
    if blank:
        yield WireLine(at, sign, "")
    if not rest and not tape.missing:
        return
    shown = rest[:_BODY_SHOWN]
    if not _is_text(shown):
        yield from _bytes(tape, rest, sign, at)
        return
    texts = shown.decode("utf-8", "replace").splitlines()
    for text in texts[:_LINES_SHOWN]:
        yield WireLine(at, sign, text)
    left_out = len(rest) - len(shown) + len("\n".join(texts[_LINES_SHOWN:]).encode())
    if more_bytes := tape.missing + left_out:
        yield WireLine(at, sign, f"[{size_words(more_bytes)} more]")


def _bytes(tape: _Tape, content: bytes, sign: Sign, at: float) -> Iterator[WireLine]:
    """Give bytes as they went over the wire, such as a body in its coding.

    Rows would cut a secret in pieces that nobody finds, so it is masked before.
    """
    size = len(content) + tape.missing
    yield WireLine(at, sign, f"[{size_words(size)} that are no text]")
    most = ROW * _LINES_SHOWN
    shown = redact_bytes(content[: most + _LONGEST_SECRET], tape.secrets)[:most]
    for start in range(0, len(shown), ROW):
        yield WireLine(at, sign, hex_row(start, shown[start : start + ROW]))
    if left := size - min(len(content), most):
        yield WireLine(at, sign, f"[{size_words(left)} more]")


def _is_http1(content: bytes) -> bool:
    return b"HTTP/" in content.partition(b"\n")[0] and not content.startswith(b"PRI * HTTP/2")


def _is_text(content: bytes) -> bool:
    if b"\0" in content:
        return False
    text = content.decode("utf-8", "replace")
    return text.count("\ufffd") <= len(text) // 50
