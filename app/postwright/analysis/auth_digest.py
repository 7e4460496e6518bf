"""Digest explained (RFC 7616): what the answer was made of, and where it fits no challenge."""

import hashlib
from collections.abc import Iterator

from postwright.analysis.auth_case import AuthCase, short
from postwright.analysis.finding import Finding
from postwright.model.said import said, said_lines
from postwright.protocol.challenges import Challenge, challenges

_HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}


def digest_findings(case: AuthCase) -> Iterator[Finding]:
    """Check the parts of the answer and show its inputs; silent for other schemes."""
    sent = next((c for c in challenges([case.sent]) if c.scheme.lower() == "digest"), None)
    if sent is None:
        return
    asked = answered_challenge(case, sent)
    if any(c.get("stale").lower() == "true" for c in case.asked if _is_digest(c)):
        title = said("The server's nonce was too old when it was used")
        yield Finding(
            "warning", title, said("stale=true: user and password are right"), said("send again")
        )
    if sent.get("uri") and sent.get("uri") != case.target:
        title = said("The signed address is not the one that was sent")
        evidence = said(
            "uri: {uri}\nsent: {sent}", uri=short(sent.get("uri")), sent=short(case.target)
        )
        yield Finding("error", title, evidence, said("sign again; both must be equal (§3.4)"))
    for name in ("realm", "opaque", "algorithm"):
        wanted = asked.get(name) if asked else ""
        if asked and wanted.lower() != sent.get(name).lower():
            title = said("The answer has another {name} than the challenge", name=name)
            evidence = said(
                "challenge: {challenge}\nanswer: {answer}",
                challenge=short(wanted),
                answer=short(sent.get(name)),
            )
            yield Finding("error", title, evidence, said("send again, so that it is answered anew"))
    offered = [one.strip() for one in asked.get("qop").lower().split(",")] if asked else []
    if asked and asked.get("qop") and sent.get("qop").lower() not in offered:
        title = said("The answer uses a protection (qop) that was not offered")
        evidence = said(
            "offered: {value}; used: {value2}",
            value=short(asked.get("qop")),
            value2=short(sent.get("qop")) or said("none"),
        )
        yield Finding("error", title, evidence, said("send again"))
    yield Finding("hint", said("What the Digest answer is made of"), inputs(case, sent), "")


def unanswered(case: AuthCase) -> Iterator[Finding]:
    """Say why a challenge got no answer although Digest was chosen."""
    if case.exchange.prepared.auth_type != "digest":
        return
    for challenge in (one for one in case.asked if _is_digest(one)):
        if why := _lacks(challenge):
            evidence = ", ".join(f"{name}={short(value, 80)}" for name, value in challenge.params)
            fix = said("look into the server's settings, or choose another way under Auth")
            yield Finding(
                "error", said("The server's Digest challenge {why}", why=why), evidence, fix
            )


def _lacks(challenge: Challenge) -> str:
    for name in ("realm", "nonce"):
        if name not in dict(challenge.params):
            return said("has no {name}", name=name)
    algorithm, qop = challenge.get("algorithm"), challenge.get("qop")
    if (algorithm or "MD5").upper().removesuffix("-SESS") not in _HASHES:
        return said("names an unknown algorithm, {algorithm}", algorithm=short(algorithm, 40))
    offered = {word.strip().lower() for word in qop.split(",")}
    if qop.strip(" ,") and not offered & {"auth", "auth-int"}:
        return said("names an unknown protection (qop), {qop}", qop=short(qop, 40))
    return ""


def inputs(case: AuthCase, sent: Challenge) -> str:
    """Return the inputs, a line each; of the password nothing."""
    algorithm = sent.get("algorithm") or "MD5"
    names = ("realm", "nonce", "uri", "qop", "nc", "cnonce")
    lines: list[str] = [f"algorithm: {short(algorithm, 40)}"]
    lines += [f"{name}: {short(sent.get(name), 120)}" for name in names if sent.get(name)]
    user = sent.get("username") or sent.get("username*")
    session = algorithm.lower().endswith("-sess")
    lines.append(
        said(
            "HA1 = H({user}:{realm}:password)",
            user=short(user, 60),
            realm=short(sent.get("realm"), 60),
        )
    )
    if session:
        lines.append("HA1 = H(HA1:nonce:cnonce)")
    a2 = f"{case.hop.method}:{short(sent.get('uri'), 200)}"
    if sent.get("qop").lower() == "auth-int":
        lines.append(said("HA2 = H({a2}:hash of the body)", a2=a2))
    else:
        made = _hash(algorithm, f"{case.hop.method}:{sent.get('uri')}")
        lines.append(f"HA2 = H({a2})" + (f" = {made}" if made else ""))
    middle = "nonce:nc:cnonce:qop" if sent.get("qop") else "nonce"
    lines.append(f"response = H(HA1:{middle}:HA2)")
    return said_lines(lines)


def answered_challenge(case: AuthCase, sent: Challenge) -> Challenge | None:
    """Return the challenge whose nonce was used, else the last of this realm."""
    name = "proxy-authenticate" if case.hop.status == 407 else "www-authenticate"
    seen = [
        challenge
        for hop in case.exchange.hops
        for challenge in challenges(v for n, v in hop.response_headers if n.lower() == name)
        if _is_digest(challenge)
    ]
    return next((c for c in seen if c.get("nonce") == sent.get("nonce")), None)


def _is_digest(challenge: Challenge) -> bool:
    return challenge.scheme.lower() == "digest"


def _hash(algorithm: str, text: str) -> str:
    name = _HASHES.get(algorithm.upper().removesuffix("-SESS"))
    if name is None:
        return ""
    return hashlib.new(name, text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
