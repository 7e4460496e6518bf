"""Hawk explained: the normalized string of what was sent, and what the server's clock says."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from postwright.analysis.auth_case import AuthCase, duration
from postwright.analysis.finding import Finding
from postwright.model.said import said
from postwright.protocol.challenges import Challenge, challenges
from postwright.protocol.hawk_text import Artifacts, normalized

_TOLERATED_S = 60


def hawk_findings(case: AuthCase) -> Iterator[Finding]:
    """Show what the MAC is over and compare the times; silent for other schemes."""
    sent = next((c for c in challenges([case.sent]) if c.scheme.lower() == "hawk"), None)
    if sent is None:
        return
    for challenge in case.asked:
        if challenge.scheme.lower() == "hawk":
            yield from _time(sent, challenge)
    made = artifacts(case, sent)
    if case.is_refusal and made is not None:
        fix = said("if the server computes another MAC from these lines, the key is wrong")
        yield Finding("hint", said("What the MAC is over"), normalized(made).rstrip("\n"), fix)


def artifacts(case: AuthCase, sent: Challenge) -> Artifacts | None:
    """Return what the MAC is made of; None where the address cannot be read."""
    try:
        address = urlsplit(case.hop.url)
        authority = urlsplit(f"//{case.sent_header('host')}")
        port = authority.port or address.port or (443 if address.scheme == "https" else 80)
        host = authority.hostname or address.hostname or ""
    except ValueError:
        return None
    return Artifacts(
        ts=sent.get("ts"),
        nonce=sent.get("nonce"),
        method=case.hop.method,
        resource=case.target,
        host=host,
        port=port,
        hash=sent.get("hash"),
        ext=sent.get("ext"),
        app=sent.get("app"),
        dlg=sent.get("dlg"),
    )


def _time(sent: Challenge, challenge: Challenge) -> Iterator[Finding]:
    theirs, ours = challenge.get("ts"), sent.get("ts")
    if error := challenge.get("error")[:200]:
        yield Finding("error", said("The server refuses the Hawk header"), error, _fix(error))
    if not (_is_number(theirs) and _is_number(ours)):
        return
    offset = int(theirs) - int(ours)
    if abs(offset) > _TOLERATED_S:
        title = said("The server's clock differs by {duration}", duration=duration(abs(offset)))
        evidence = said("ts sent: {ours}; ts of the server: {theirs}", ours=ours, theirs=theirs)
        if challenge.get("tsm"):
            evidence = said("{evidence}; tsm proves that it is the server's", evidence=evidence)
        yield Finding(
            "error", title, evidence, said("set this computer's clock; Hawk allows a minute")
        )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 16


def _fix(error: str) -> str:
    lowered = error.lower()
    if "mac" in lowered:
        return said("check the key; then host, port and path, which a proxy may change")
    if "nonce" in lowered:
        return said("leave the nonce empty, so that each send has its own")
    if "timestamp" in lowered:
        return said("set this computer's clock")
    return said("check key and key ID")
