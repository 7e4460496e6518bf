"""What a JSON Web Token says against the request it was sent with; no signature is checked."""

from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

from postwright.analysis.auth_case import AuthCase, duration, short
from postwright.analysis.finding import Finding
from postwright.analysis.jwt import Jwt, read_jwt

_SLACK_S = 60.0


def token_findings(case: AuthCase) -> Iterator[Finding]:
    """Judge the token by its times, its algorithm and whom it is for."""
    jwt = read_jwt(case.sent.rpartition(" ")[2])
    if jwt is None:
        return
    yield from _times(case, jwt)
    yield from shape_findings(case, jwt)


def shape_findings(case: AuthCase, jwt: Jwt) -> Iterator[Finding]:
    """Judge all of it but its times."""
    algorithm = jwt.header.get("alg")
    if isinstance(algorithm, str) and algorithm.lower() == "none":
        title = "The token is not signed (alg none)"
        yield Finding("error", title, f'"alg": "{algorithm}"', "get one that is signed")
    elif not jwt.signed:
        yield Finding("error", "The token has no signature", "nothing follows its last dot", "")
    yield from _audience(case, jwt)
    if jwt.claims.get("nonce") is not None and "exp" in jwt.claims and "scope" not in jwt.claims:
        title = "This looks like an ID token, not an access token"
        yield Finding("warning", title, "it has a nonce and no scope", "send the access token")
    elif str(jwt.claims.get("typ", "")).lower() in ("refresh", "id"):
        kind = str(jwt.claims["typ"])[:20]
        title = f"This is no access token: its typ is {kind}"
        yield Finding("error", title, f'"typ": "{kind}"', "send the access token")


def _times(case: AuthCase, jwt: Jwt) -> Iterator[Finding]:
    now = case.now
    expires, begins, issued = jwt.time("exp"), jwt.time("nbf"), jwt.time("iat")
    if expires is not None and expires <= now:
        title = f"The token expired {duration(now - expires)} ago"
        yield Finding("error", title, f"exp is {moment(expires)}", "get a new one")
    elif expires is not None and case.skew_s is not None and expires <= now + case.skew_s:
        title = "By the server's clock the token has expired"
        evidence = f"exp is {moment(expires)}; the server says {case.received('date')}"
        yield Finding("error", title, evidence, "get a new one, and set this computer's clock")
    if begins is not None and begins > now:
        title = f"The token is valid only in {duration(begins - now)}"
        yield Finding("error", title, f"nbf is {moment(begins)}", "check the clocks")
    elif begins is not None and case.skew_s is not None and begins > now + case.skew_s:
        title = "By the server's clock the token is not valid yet"
        evidence = f"nbf is {moment(begins)}; the server says {case.received('date')}"
        yield Finding("error", title, evidence, "wait, or check the clocks")
    if issued is not None and issued > now + _SLACK_S:
        title = f"The token was issued {duration(issued - now)} from now"
        yield Finding("warning", title, f"iat is {moment(issued)}", "check the clocks")
    if expires is not None and expires > now * 100:
        title = "The token's times are milliseconds"
        yield Finding("warning", title, f"exp is {expires:.0f}", "RFC 7519 wants seconds")


def _audience(case: AuthCase, jwt: Jwt) -> Iterator[Finding]:
    """Compare `aud` with the host; only an address in it, or a host, can be compared."""
    audiences = jwt.audiences()
    host = _host(case.hop.url)
    places = [place for place in map(_place, audiences) if place]
    if audiences and len(places) == len(audiences) and host and host not in places:
        title = f"The token is for {short(places[0], 60)}, not for {host}"
        evidence = f"aud is {short(', '.join(audiences))}"
        yield Finding("warning", title, evidence, f"get a token whose audience is {host}")
    elif audiences and case.is_refusal and _said_audience(case):
        evidence = f"aud is {short(', '.join(audiences))}"
        yield Finding("error", "The token is for another audience", evidence, "ask for this one")


def _said_audience(case: AuthCase) -> bool:
    told = " ".join(c.get("error_description") for c in case.asked) + case.body[:2000]
    return "audience" in told.lower()


def _place(audience: str) -> str:
    if "://" in audience:
        return _host(audience)
    bare = audience.split("/")[0].split(":")[0].lower()
    return bare if "." in bare and " " not in bare and not bare.endswith(".") else ""


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def moment(seconds: float) -> str:
    """Return a claim's number and its moment."""
    try:
        when = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return f"{seconds:.0f}"
    return f"{seconds:.0f} ({when:%Y-%m-%d %H:%M:%S} UTC)"
