"""What one can do about a refused sign-in, the best first; each is one press of a button."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec

from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_hops import origin_of
from postwright.analysis.auth_table import missing_scopes, sent_jwt
from postwright.analysis.auth_way import is_credential
from postwright.analysis.wanted_key import QUERY, wanted_key
from postwright.model.exchange import Dropped
from postwright.model.said import said

_CHOICES = {
    "basic": ("basic", "Basic"), "bearer": ("bearer", "Bearer token"),
    "digest": ("digest", "Digest"), "ntlm": ("ntlm", "NTLM"), "negotiate": ("ntlm", "NTLM"),
    "hawk": ("hawk", "Hawk"), "oauth": ("oauth1", "OAuth 1.0"),
    "aws4-hmac-sha256": ("awsv4", "AWS Signature V4"),
}  # fmt: skip
"""By the server's word: ours, and what people call it."""
_DOMAIN = ("negotiate", "ntlm")
_MOST = 3


class WayOut(msgspec.Struct, frozen=True):
    """A button: what it does, and what it says."""

    id: str
    """See `gui.auth_fixes`; what it is about follows a colon."""
    words: str


def ways_out(case: AuthCase, setter: str = "") -> tuple[WayOut, ...]:
    """Return up to three. `setter` names the request that sets the sent token, if one does."""
    if not case.is_refusal:
        return ()
    found = dict.fromkeys([*_of_way(case), *_of_token(case, setter), *_of_scheme(case)])
    ways = [*found]
    if case.hop.status == 407:
        return (WayOut("open_settings", said("Open settings")),)
    if not any(way.id == "open_auth" for way in ways):
        ways.append(WayOut("open_auth", said("Open Auth")))
    return tuple(ways[:_MOST])


def _of_way(case: AuthCase) -> Iterator[WayOut]:
    lines = [h for h in case.hop.headers if h.name.lower() == "authorization"]
    if len(lines) > 1 and any(line.origin == "request" for line in lines):
        yield WayOut("row_off:Authorization", said("Turn off the row in Headers"))
    lost = _dropped(case)
    if lost is None:
        return
    first, last = case.exchange.hops[0].url, case.hop.url
    if _is_upgrade(first, last):
        yield WayOut("use_https", said("Use https://"))
        return
    # The chain comes first: to trust another origin with a credential wants a look at it.
    yield WayOut("show_timing", said("Show the chain"))
    if not _is_downgrade(first, last):
        origin = origin_of(last)
        yield WayOut(f"trust:{origin}", said("Send it to {origin} too", origin=origin))


def _dropped(case: AuthCase) -> Dropped | None:
    now = {header.name.lower() for header in case.hop.headers}
    names = {h.name.lower() for hop in case.exchange.hops for h in hop.headers if is_credential(h)}
    return next(
        (
            one
            for hop in case.exchange.hops
            for one in hop.dropped
            if one.name.lower() in names and one.name.lower() not in now
        ),
        None,
    )


def _is_upgrade(first: str, last: str) -> bool:
    before, after = urlsplit(first), urlsplit(last)
    return (before.scheme, after.scheme) == ("http", "https") and before.hostname == after.hostname


def _is_downgrade(first: str, last: str) -> bool:
    return urlsplit(first).scheme == "https" and urlsplit(last).scheme == "http"


def _of_token(case: AuthCase, setter: str) -> Iterator[WayOut]:
    oauth2 = case.exchange.prepared.auth_type == "oauth2"
    missing = missing_scopes(case)
    if missing and oauth2:
        names = " ".join(missing)
        yield WayOut(f"scope:{names}", said("Request {scope}", scope=names))
    elif oauth2 and _is_over(case):
        yield WayOut("get_token", said("Get a new token"))
    if not case.sent or not (missing or _is_over(case)):
        return
    if setter:
        yield WayOut("run_setter", said("Run {request} again", request=setter))
    name = _variable(case)
    if name:
        yield WayOut(f"edit_variable:{name}", said("Edit {name}", name=name))


def _is_over(case: AuthCase) -> bool:
    """Tell whether another token of the same kind may help."""
    if any(one.get("error") for one in case.asked):
        return True
    jwt = sent_jwt(case)
    ends = None if jwt is None else jwt.time("exp")
    return case.hop.status in (401, 498) and (ends is None or ends <= case.now or bool(case.sent))


def _variable(case: AuthCase) -> str:
    """Return the variable that the sent credentials are the value of."""
    token = case.sent.partition(" ")[2].strip() or case.sent
    uses = case.exchange.prepared.uses
    return next((use.name for use in reversed(uses) if use.value and use.value == token), "")


def _of_scheme(case: AuthCase) -> Iterator[WayOut]:
    if name := wanted_key(case):
        yield WayOut(
            f"use_scheme:apikey:{name}", said("Use API key {name}", name=name.lstrip(QUERY))
        )
    wanted = [one.scheme.lower() for one in case.asked]
    if case.hop.status == 407 or not wanted or _dropped(case) is not None:
        return
    if case.sent and case.scheme in wanted:
        return
    # A domain's sign-in is what few can give, though servers name it first.
    for word in sorted(wanted, key=_DOMAIN.__contains__):
        if word in _CHOICES:
            kind, name = _CHOICES[word]
            yield WayOut(f"use_scheme:{kind}", said("Use {scheme}", scheme=name))
    if "bearer" in wanted:  # what OAuth 2.0 fetches is a bearer token
        yield WayOut("use_scheme:oauth2", said("Use {scheme}", scheme="OAuth 2.0"))
