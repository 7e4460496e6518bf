"""Credentials on their way: dropped by a redirect, at the wrong place, in an address, too late."""

import re
from collections.abc import Iterator

from postwright.analysis.auth_case import AuthCase, duration
from postwright.analysis.finding import Finding
from postwright.model.exchange import Header
from postwright.model.said import said
from postwright.protocol.dates import parse_http_date

_CREDENTIALS = re.compile(
    r"(^|[-_])(auth\w*|api-?key|key|token|secret|session|signature|password|cookie)([-_]|$)", re.I
)
_KEY_NAMES = re.compile(
    r"(?:x-)?(?:api[-_]?key|apikey|key|access[-_]?token|auth[-_]?token|token|appid|app[-_]?key"
    r"|subscription[-_]?key|secret|password|sig|signature)",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"sess|sid\b|auth|token|jwt|csrf|xsrf|remember|log_?in|logged|identity|sso", re.IGNORECASE
)
_CARRIERS = ("authorization", "proxy-authorization", "cookie")
_SIGNED_QUERY = ("x-amz-signature", "x-goog-signature", "oauth_signature")
_TOLERATED_S = {"aws4-hmac-sha256": 900.0, "oauth": 300.0, "hawk": 60.0}
"""What the servers of a scheme allow, as its documents say or as is usual."""


def dropped(case: AuthCase) -> Iterator[Finding]:
    """Say which hop a credential did not reach, and by which rule."""
    hops = case.exchange.hops
    for number, hop in enumerate(hops, 1):
        for one in hop.dropped:
            if not (_CREDENTIALS.search(one.name) or "credential" in one.rule):
                continue
            if _carried(one.name, case):
                continue  # it was typed or signed anew for the last hop
            yield Finding(
                "error",
                said("{name} was not sent after a redirect", name=one.name),
                said(
                    "{rule}; hop {number} went to {url}", rule=one.rule, number=number, url=hop.url
                ),
                said("send to that address directly, or trust its origin for this request"),
            )


def query_key(case: AuthCase) -> str:
    """Return the name of the first key in the address, empty where it has none."""
    query = case.exchange.prepared.target.partition("?")[2]
    names = [pair.partition("=")[0] for pair in query.split("&")[:500] if "=" in pair]
    if any(name.lower() in _SIGNED_QUERY for name in names):
        return ""  # such an address is meant to be passed on, and it expires
    return next(filter(names_key, names), "")


def in_query(case: AuthCase) -> Iterator[Finding]:
    """Note a key in the address, which servers and proxies write into their logs."""
    if name := query_key(case):
        yield Finding(
            "warning",
            said("{name} is in the address, which servers write into their logs", name=name),
            f"?{name}=…",
            said("send it as a header, if the server takes one (RFC 6750 §5.3)"),
        )


def misplaced(case: AuthCase) -> Iterator[Finding]:
    """Say that credentials stand where the server does not look."""
    if case.sent:
        return
    if case.hop.status == 401 and case.sent_header("proxy-authorization"):
        title = said("Only the proxy got credentials")
        evidence = said("Proxy-Authorization was sent, Authorization was not")
        yield Finding("error", title, evidence, said("choose a way under Auth"))
    if case.hop.status == 407 and case.sent_header("authorization"):
        title = said("The credentials went to the server; the proxy wants its own")
        evidence = said("Authorization was sent, Proxy-Authorization was not")
        yield Finding(
            "error", title, evidence, said("give the proxy's user and password in settings")
        )
    schemes = {challenge.scheme.lower() for challenge in case.asked}
    key = next((h for h in case.hop.headers if is_key(h.name)), None)
    query = case.exchange.prepared.target.partition("?")[2].lower()
    if "bearer" in schemes and key is not None:
        title = said("The key was sent as {name}; the server asks for Bearer", name=key.name)
        fix = said("send it as Authorization: Bearer")
        yield Finding("error", title, f"{key.name}: …", fix)
    elif "bearer" in schemes and re.search(r"(?:^|&)(?:access_token|api_?key|token)=", query):
        title = said("The token is in the address; the server asks for it in Authorization")
        yield Finding("error", title, "?…=…", said("choose Bearer token under Auth"))
    elif key is not None and case.is_refusal and case.hop.status != 407 and not schemes:
        title = said("{name} was sent and is not accepted here", name=key.name)
        fix = said("check the key, and whether this API wants it in another header or in the query")
        yield Finding(
            "error",
            title,
            said("{name}: … ({count} characters)", name=key.name, count=len(key.value)),
            fix,
        )
    elif not schemes and case.hop.status == 401 and (name := query_key(case)):
        title = said("{name} was sent in the address and is not accepted here", name=name)
        fix = said("check the key, and whether this API wants it in a header or by another name")
        yield Finding("error", title, f"?{name}=…", fix)


def twice(case: AuthCase) -> Iterator[Finding]:
    """Note credentials that stand at two places (RFC 6750 §2 allows one)."""
    lines = [h for h in case.hop.headers if h.name.lower() == "authorization"]
    if len(lines) > 1:
        fix = said("keep one of them")
        yield Finding(
            "error", said("Authorization was sent {count} times", count=len(lines)), "", fix
        )
    query = case.exchange.prepared.target.partition("?")[2].lower()
    if lines and re.search(r"(?:^|&)(?:access_token|x-amz-signature)=", query):
        title = said("Credentials were sent twice: in Authorization and in the address")
        yield Finding("error", title, "Authorization: … and ?…=…", said("keep one of them"))


def clocks(case: AuthCase) -> Iterator[Finding]:
    """Compare this computer's clock with the answer's Date, where the sign-in has times."""
    skew = case.skew_s
    if skew is None or abs(skew) < 60:
        return
    limit = _TOLERATED_S.get(case.scheme)
    severe = limit is not None and abs(skew) >= limit
    title = said("The clocks differ by {duration}", duration=duration(abs(skew)))
    side = said("behind") if skew > 0 else said("ahead of")
    evidence = said(
        "this computer's is {side} the server's, by the answer's Date: {date}",
        side=side,
        date=case.received("date"),
    )
    if severe and limit is not None:
        evidence = said(
            "{evidence}; this sign-in allows {duration}",
            evidence=evidence,
            duration=duration(limit),
        )
    yield Finding(
        "error" if severe else "warning", title, evidence, said("set this computer's clock")
    )


def cookies(case: AuthCase) -> Iterator[Finding]:
    """Look at what a session and its guard against forgery need."""
    told = case.body[:4000].lower()
    is_forgery = "csrf" in told or "xsrf" in told or case.hop.status == 419
    names = {h.name.lower() for h in case.hop.headers}
    if is_forgery and not any("csrf" in name or "xsrf" in name for name in names):
        title = said("The server wants a token against forgery (CSRF) beside the cookie")
        fix = said("send the value of the CSRF cookie or form as X-CSRF-Token")
        yield Finding("error", title, said("no header of the request is named so"), fix)
    for cookie in case.exchange.cookies:
        if not cookie.stored:
            continue
        moment = re.search(r";\s*expires=([^;]+)", cookie.line[:4096], re.IGNORECASE)
        ends = parse_http_date(moment[1].strip()) if moment else None
        gone = ends is not None and ends < case.now
        if gone or re.search(r";\s*max-age=(0|-\d+)\s*(;|$)", cookie.line[:4096], re.IGNORECASE):
            name = cookie.line.partition("=")[0].strip()[:60]
            yield Finding(
                "hint",
                said("The server deleted the cookie {name}", name=name),
                "",
                said("log in again"),
            )


def _carried(name: str, case: AuthCase) -> bool:
    return any(header.name.lower() == name.lower() for header in case.hop.headers)


def is_key(name: str) -> bool:
    """Tell whether a header or parameter of that name carries a key as a rule."""
    return name.lower() in ("x-api-key", "api-key", "apikey", "x-auth-token", "x-access-token")


def is_credential(header: Header) -> bool:
    """Tell whether a header of a request says who asks."""
    name = header.name.lower()
    return header.origin == "auth" or is_key(name) or name in _CARRIERS


def names_key(name: str) -> bool:
    """Tell whether a query parameter of that name carries a key as a rule."""
    return _KEY_NAMES.fullmatch(name) is not None


def is_session(name: str) -> bool:
    """Tell whether a cookie of that name says who asks, as a rule."""
    return _SESSION.search(name) is not None
