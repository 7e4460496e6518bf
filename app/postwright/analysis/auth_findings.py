"""Why a server said 401, 403 or 407: what it asked for, and what it got instead."""

import base64
import binascii
import re
from collections.abc import Iterator

from postwright.analysis.finding import Finding
from postwright.analysis.jwt import read_jwt
from postwright.model.exchange import Exchange, Hop
from postwright.protocol.challenges import Challenge, challenges
from postwright.protocol.dates import parse_http_date


def auth_findings(exchange: Exchange) -> tuple[Finding, ...]:
    """Return what explains that the last answer was 401, 403 or 407; empty for any other."""
    hop = next((hop for hop in reversed(exchange.hops) if hop.status is not None), None)
    if hop is None or hop.status not in (401, 403, 407):
        return ()
    asking, giving = ("www-authenticate", "authorization")
    if hop.status == 407:
        asking, giving = ("proxy-authenticate", "proxy-authorization")
    asked = challenges(value for name, value in hop.response_headers if name.lower() == asking)
    sent = next((header.value for header in hop.headers if header.name.lower() == giving), "")
    found = [*_proof(exchange), *_dropped(exchange, hop), *_said(asked)]
    if sent:
        found += [*_mistyped(sent), *_scheme(sent, asked), *_token(sent, exchange, hop)]
        if not found:
            found += _answered(sent, asked)
    elif not found:
        found += _nothing_sent(hop, asked)
    return tuple(found)


def _proof(exchange: Exchange) -> Iterator[Finding]:
    """Repeat what went wrong while signing in, which the answer itself does not say."""
    scheme = exchange.prepared.auth_type
    if exchange.response is not None and scheme in ("ntlm", "digest", "hawk"):
        for defect in exchange.response.defects:
            yield Finding("error", defect, "", "")


def _answered(sent: str, asked: tuple[Challenge, ...]) -> Iterator[Finding]:
    """Say that an answer to the server's own challenge was refused."""
    scheme = sent.partition(" ")[0]
    if scheme.lower() in ("ntlm", "negotiate", "digest"):
        yield Finding(
            "error",
            f"The server refused the answer to its {scheme} challenge",
            ", ".join(_shown(challenge) for challenge in asked),
            "check the user name and the password",
        )


def _dropped(exchange: Exchange, last: Hop) -> Iterator[Finding]:
    for hop in exchange.hops:
        for dropped in hop.dropped:
            if dropped.name.lower() in ("authorization", "cookie", "proxy-authorization"):
                yield Finding(
                    "error",
                    f"{dropped.name} was not sent after a redirect",
                    f"{dropped.rule}; hop {exchange.hops.index(hop) + 1} went to {last.url}",
                    "send to that address directly, or trust its origin for this request",
                )


def _said(asked: tuple[Challenge, ...]) -> Iterator[Finding]:
    """Read what the server itself gives as the reason (RFC 6750 §3.1)."""
    for challenge in asked:
        error, words = challenge.get("error"), challenge.get("error_description")
        if error == "insufficient_scope":
            scope = challenge.get("scope")
            needs = f"it needs the scope {scope}" if scope else "it needs a wider scope"
            yield Finding("error", "The token may not do this", words or needs, needs)
        elif error:
            evidence = f"{error}: {words}" if words else error
            yield Finding(
                "error", "The server does not accept the token", evidence, "get a new one"
            )


def _mistyped(sent: str) -> Iterator[Finding]:
    scheme, _, rest = sent.partition(" ")
    if re.match(rf"{re.escape(scheme)}\s", rest, re.IGNORECASE):
        yield Finding(
            "error",
            f"The word {scheme} stands twice",
            f"Authorization: {scheme} {scheme} …",
            f"leave {scheme} out of the token",
        )
    if "{{" in sent and "}}" in sent:
        yield Finding("error", "The token holds a variable that was not replaced", "", "set it")
    if rest != rest.strip() or (re.search(r"\s", rest.strip()) and scheme.lower() == "bearer"):
        yield Finding("warning", "The token has blanks in it", "", "remove them")
    if len(rest) > 2 and rest[0] == rest[-1] and rest[0] in "\"'":
        yield Finding("warning", "The token stands in quotes", "", "remove the quotes")
    if scheme.lower() == "basic":
        yield from _basic(rest)


def _basic(token: str) -> Iterator[Finding]:
    try:
        pair = base64.b64decode(token.strip(), validate=True)
    except (binascii.Error, ValueError):
        yield Finding("error", "What follows Basic is not Base64", "", "give user and password")
        return
    if b":" not in pair:
        yield Finding("error", "The Basic credentials have no colon", "", "give user and password")
    elif pair != pair.strip():
        yield Finding("warning", "The user or the password begins or ends with a blank", "", "")


def _scheme(sent: str, asked: tuple[Challenge, ...]) -> Iterator[Finding]:
    scheme = sent.partition(" ")[0]
    wanted = list(dict.fromkeys(challenge.scheme for challenge in asked))
    if wanted and scheme.lower() not in (name.lower() for name in wanted):
        names = " or ".join(wanted)
        yield Finding(
            "error",
            f"The server asks for {names}, {scheme} was sent",
            ", ".join(_shown(challenge) for challenge in asked),
            f"choose {wanted[0]} under Auth",
        )


def _token(sent: str, exchange: Exchange, hop: Hop) -> Iterator[Finding]:
    jwt = read_jwt(sent.rpartition(" ")[2])
    if jwt is None:
        return
    now = exchange.started_at + hop.started_s
    expires, begins = jwt.time("exp"), jwt.time("nbf")
    if expires is not None and expires <= now:
        ago = _duration(now - expires)
        yield Finding(
            "error", f"The token expired {ago} ago", f"exp is {expires:.0f}", "get a new one"
        )
    if begins is not None and begins > now:
        title = f"The token is valid only in {_duration(begins - now)}"
        yield Finding("error", title, f"nbf is {begins:.0f}", "check the clocks")
    skew = _skew(hop, now)
    if skew is not None and abs(skew) > 60:
        title = f"The clocks differ by {_duration(abs(skew))}"
        yield Finding("warning", title, "by the answer's Date header", "set this computer's clock")


def _skew(hop: Hop, now: float) -> float | None:
    date = next((value for name, value in hop.response_headers if name.lower() == "date"), "")
    moment = parse_http_date(date)
    return None if moment is None else moment - now


def _nothing_sent(hop: Hop, asked: tuple[Challenge, ...]) -> Iterator[Finding]:
    names = " or ".join(dict.fromkeys(challenge.scheme for challenge in asked))
    evidence = ", ".join(_shown(challenge) for challenge in asked)
    has_cookie = any(header.name.lower() == "cookie" for header in hop.headers)
    if hop.status == 403:
        yield Finding("hint", "No credentials were sent", evidence, "choose a way under Auth")
    elif has_cookie:
        yield Finding("hint", "Only a cookie was sent", evidence, "log in again; it may be over")
    else:
        wanted = f"; the server asks for {names}" if names else ""
        fix = f"choose {asked[0].scheme} under Auth" if asked else "choose a way under Auth"
        yield Finding("error", f"No credentials were sent{wanted}", evidence, fix)


def _shown(challenge: Challenge) -> str:
    realm = challenge.get("realm")
    return f'{challenge.scheme} realm="{realm}"' if realm else challenge.scheme


def _duration(seconds: float) -> str:
    for size, name in ((86_400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            count = round(seconds / size)
            return f"{count} {name}{'s' if count != 1 else ''}"
    return f"{seconds:.0f} seconds"
