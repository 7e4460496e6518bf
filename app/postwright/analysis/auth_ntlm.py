"""NTLM explained: what each message of the handshake says, and where it does not fit.

Of proofs only the length is told, never a byte.
"""

import base64
import binascii
from collections.abc import Iterator

import msgspec

from postwright.analysis.auth_case import AuthCase, duration
from postwright.analysis.auth_challenge_text import FieldText
from postwright.analysis.auth_token import moment
from postwright.analysis.finding import Finding
from postwright.model.exchange import Exchange, Hop
from postwright.model.said import Said, said, said_lines
from postwright.protocol.challenges import challenges
from postwright.protocol.ntlm_message import NtlmMessage, read_ntlm

_WORDS = ("ntlm", "negotiate")
_A_LINE = 4
_TOO_FAR_S = 1800.0
"""From so far on a server may refuse an answer of version 2 ([MS-NLMP] §3.1.5.1.2)."""
_NAMES = {
    "computer": said("Server"),
    "domain": said("Server's domain"),
    "dns_computer": said("Server in DNS"),
    "dns_domain": said("Server's domain in DNS"),
    "dns_forest": said("Server's forest in DNS"),
}


class _Step(msgspec.Struct, frozen=True):
    """A message with the request that carried it, or whose answer did."""

    number: int
    hop: Hop
    message: NtlmMessage


def ntlm_texts(exchange: Exchange) -> tuple[FieldText, ...]:
    """Return each message of the handshake as it can be read, in the order of the wire."""
    return tuple(FieldText(_title(step), said_lines(_lines(step))) for step in _steps(exchange))


def ntlm_findings(case: AuthCase) -> Iterator[Finding]:
    """Say what of the handshake does not fit; silent for other schemes."""
    steps = [*_steps(case.exchange)]
    challenge = next((s for s in reversed(steps) if s.message.kind == 2), None)
    answer = next((s for s in reversed(steps) if s.message.kind == 3), None)
    if challenge is None or answer is None:
        return
    yield from _clock(case, challenge)
    asked, given = dict(challenge.message.names), answer.message
    known = {
        name.lower() for name in (asked.get("domain", ""), asked.get("dns_domain", "")) if name
    }
    if known and given.domain and given.domain.lower() not in known:
        title = said("The user is of another domain than the server")
        evidence = said(
            "sent: {sent}; the server is in {server}",
            sent=given.domain,
            server=asked.get("domain") or asked.get("dns_domain"),
        )
        yield Finding("warning", title, evidence, said("check the domain under Auth"))
    elif known and not given.domain and "@" not in given.user:
        title = said("No domain was sent with the user name")
        evidence = said(
            "the server is in {server}", server=asked.get("domain") or asked.get("dns_domain")
        )
        yield Finding("warning", title, evidence, said("fill in the domain under Auth"))


def _clock(case: AuthCase, challenge: _Step) -> Iterator[Finding]:
    there = challenge.message.time
    if there is None:
        return
    skew = there - (case.exchange.started_at + challenge.hop.started_s)
    if abs(skew) > _TOO_FAR_S:
        title = said("The clocks are {time} apart", time=duration(abs(skew)))
        evidence = said("the challenge says {moment}", moment=moment(there))
        yield Finding("warning", title, evidence, said("set this computer's clock"))


def _steps(exchange: Exchange) -> Iterator[_Step]:
    for number, hop in enumerate(exchange.hops, 1):
        sent = [h.value for h in hop.headers if h.name.lower() == "authorization"]
        got = [v for n, v in hop.response_headers if n.lower() == "www-authenticate"]
        for values in (sent, got):
            for found in challenges(values):
                message = _message(found.token68) if found.scheme.lower() in _WORDS else None
                if message is not None:
                    yield _Step(number, hop, message)


def _message(text: str) -> NtlmMessage | None:
    try:
        return read_ntlm(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return None


def _title(step: _Step) -> Said:
    if step.message.kind == 1:
        return said("NTLM message 1, sent with request {n}: it begins", n=step.number)
    if step.message.kind == 2:
        return said("NTLM message 2, in answer {n}: the challenge", n=step.number)
    return said("NTLM message 3, sent with request {n}: the answer", n=step.number)


def _lines(step: _Step) -> tuple[str, ...]:
    message = step.message
    told = [*_who(message)]
    told += _server(message) if message.kind == 2 else ()
    told += _proofs(message) if message.kind == 3 else ()
    if message.version:
        told.append(said("Made by: version {version}", version=message.version))
    told.append(said("Flags: {names}", names=_in_lines(message.flags) or "—"))
    return tuple(told)


def _in_lines(names: tuple[str, ...]) -> str:
    """Return names a few a line, so that none is broken."""
    rows = (names[at : at + _A_LINE] for at in range(0, len(names), _A_LINE))
    return ",\n  ".join(", ".join(row) for row in rows)


def _who(message: NtlmMessage) -> Iterator[str]:
    nothing = said("not told")
    if message.kind == 2:
        yield said("Target: {name}", name=message.target or nothing)
        return
    if message.kind == 3:
        yield said("User: {name}", name=message.user or nothing)
    yield said("Domain: {name}", name=message.domain or nothing)
    yield said("Workstation: {name}", name=message.workstation or nothing)


def _server(message: NtlmMessage) -> Iterator[str]:
    for name, value in message.names:
        if name in _NAMES:
            yield said("{name}: {value}", name=_NAMES[name], value=value)
    yield said("Challenge: {hex}", hex=message.challenge)
    if message.time is not None:
        yield said("Time there: {moment}", moment=moment(message.time))


def _proofs(message: NtlmMessage) -> Iterator[str]:
    if not message.nt_bytes:
        yield said("Proof: none, nobody signs in")
    elif message.ntlm_version == 1:
        yield said("Proof: NTLMv1, {n} bytes, not shown. It can be broken.", n=message.nt_bytes)
    else:
        yield said("Proof: NTLMv2, {n} bytes, not shown", n=message.nt_bytes)
    if service := dict(message.names).get("service"):
        yield said("For the service: {name}", name=service)
    if message.checked:
        yield said("Code over all three messages (MIC): there")
    if message.bound:
        yield said("Tied to the server's certificate: yes")
