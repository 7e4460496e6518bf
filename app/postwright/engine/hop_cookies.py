"""Cookies along a chain of redirects: each hop stores and gets its own."""

from collections.abc import Iterator

import msgspec

from postwright.engine import redirects
from postwright.engine.cookies import cookie_header
from postwright.engine.ports import CookieJar
from postwright.engine.recording import LiveHop
from postwright.model.cookies import SetCookie
from postwright.model.exchange import PreparedRequest
from postwright.model.said import said

MOST_LINES = 400
"""More than a host may have; a flood of them would hold the window up."""


def with_cookies(
    request: PreparedRequest, before: PreparedRequest, jar: CookieJar | None, now: float
) -> PreparedRequest:
    """Return a redirected request with the cookies that the jar has for its URL."""
    if not request.send_cookies or any(h.name.lower() == "cookie" for h in request.headers):
        return request
    if jar is None:
        same = redirects.origin_of(before) == redirects.origin_of(request)
        kept = [h for h in before.headers if h.origin == "cookie"] if same else []
        cookie = kept[0] if kept else None
    else:
        cookie = cookie_header(v.cookie for v in jar.verdicts(request.url, now) if v.sent)
    if cookie is None:
        return request
    rows = list(request.headers)
    place = next(
        (i for i, h in enumerate(rows) if i and h.origin in ("body", "automatic")), len(rows)
    )
    rows.insert(place, cookie)
    return msgspec.structs.replace(request, headers=tuple(rows))


def without_cookies(request: PreparedRequest) -> PreparedRequest:
    """Return the request without the jar's cookies, so that the jar is asked again."""
    rows = tuple(h for h in request.headers if h.origin != "cookie")
    return msgspec.structs.replace(request, headers=rows)


def store_cookies(
    hop: LiveHop, jar: CookieJar | None, now: float, *, store: bool
) -> Iterator[SetCookie]:
    """Offer each Set-Cookie line of an answer to the jar; yield what became of it."""
    lines = 0
    for number, (name, value) in enumerate(hop.response_headers):
        if name.lower() != "set-cookie":
            continue
        lines += 1
        why: str = said("storing cookies is switched off")
        if lines > MOST_LINES:
            why = said("more than {most_lines} cookies in one answer", most_lines=MOST_LINES)
        elif store:
            why = said("there is no cookie jar")
            if jar is not None:
                raw = hop.raw_headers[number][1] if hop.raw_headers else value
                why = jar.store(hop.request.url, raw, now)
        yield SetCookie(hop.request.url, value, not why, why)
