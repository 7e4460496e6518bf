"""What a JSON Web Token says against the request it was sent with; no signature is checked."""

from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

from postwright.analysis.auth_case import AuthCase, duration, short
from postwright.analysis.finding import Finding
from postwright.analysis.jwt import Jwt, read_jwt
from postwright.model.said import said, said_list

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
        title = said("The token is not signed (alg none)")
        yield Finding("error", title, f'"alg": "{algorithm}"', said("get one that is signed"))
    elif not jwt.signed:
        yield Finding(
            "error", said("The token has no signature"), said("nothing follows its last dot"), ""
        )
    yield from _audience(case, jwt)
    if jwt.claims.get("nonce") is not None and "exp" in jwt.claims and "scope" not in jwt.claims:
        title = said("This looks like an ID token, not an access token")
        yield Finding(
            "warning", title, said("it has a nonce and no scope"), said("send the access token")
        )
    elif str(jwt.claims.get("typ", "")).lower() in ("refresh", "id"):
        kind = str(jwt.claims["typ"])[:20]
        title = said("This is no access token: its typ is {kind}", kind=kind)
        yield Finding("error", title, f'"typ": "{kind}"', said("send the access token"))


def _times(case: AuthCase, jwt: Jwt) -> Iterator[Finding]:
    yield from _expiry(case, jwt.time("exp"))
    yield from _beginning(case, jwt.time("nbf"))
    yield from _issue(case, jwt.time("iat"))


def _expiry(case: AuthCase, expires: float | None) -> Iterator[Finding]:
    now = case.now
    if expires is not None and expires <= now:
        title = said("The token expired {duration} ago", duration=duration(now - expires))
        yield Finding(
            "error", title, said("exp is {expires}", expires=moment(expires)), said("get a new one")
        )
    elif expires is not None and case.skew_s is not None and expires <= now + case.skew_s:
        title = said("By the server's clock the token has expired")
        evidence = said(
            "exp is {expires}; the server says {date}",
            expires=moment(expires),
            date=case.received("date"),
        )
        yield Finding(
            "error", title, evidence, said("get a new one, and set this computer's clock")
        )
    if expires is not None and expires > now * 100:
        title = said("The token's times are milliseconds")
        yield Finding(
            "warning",
            title,
            said("exp is {expires:.0f}", expires=expires),
            said("RFC 7519 wants seconds"),
        )


def _beginning(case: AuthCase, begins: float | None) -> Iterator[Finding]:
    now = case.now
    if begins is not None and begins > now:
        title = said("The token is valid only in {duration}", duration=duration(begins - now))
        yield Finding(
            "error", title, said("nbf is {begins}", begins=moment(begins)), said("check the clocks")
        )
    elif begins is not None and case.skew_s is not None and begins > now + case.skew_s:
        title = said("By the server's clock the token is not valid yet")
        evidence = said(
            "nbf is {begins}; the server says {date}",
            begins=moment(begins),
            date=case.received("date"),
        )
        yield Finding("error", title, evidence, said("wait, or check the clocks"))


def _issue(case: AuthCase, issued: float | None) -> Iterator[Finding]:
    now = case.now
    if issued is not None and issued > now + _SLACK_S:
        title = said("The token was issued {duration} from now", duration=duration(issued - now))
        yield Finding(
            "warning",
            title,
            said("iat is {issued}", issued=moment(issued)),
            said("check the clocks"),
        )


def _audience(case: AuthCase, jwt: Jwt) -> Iterator[Finding]:
    """Compare `aud` with the host; only an address in it, or a host, can be compared."""
    audiences = jwt.audiences()
    host = _host(case.hop.url)
    places = [place for place in map(_place, audiences) if place]
    if audiences and len(places) == len(audiences) and host and host not in places:
        title = said(
            "The token is for {places}, not for {host}", places=short(places[0], 60), host=host
        )
        evidence = said("aud is {audiences}", audiences=short(said_list(audiences)))
        yield Finding(
            "warning", title, evidence, said("get a token whose audience is {host}", host=host)
        )
    elif audiences and case.is_refusal and _said_audience(case):
        evidence = said("aud is {audiences}", audiences=short(said_list(audiences)))
        yield Finding(
            "error", said("The token is for another audience"), evidence, said("ask for this one")
        )


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
