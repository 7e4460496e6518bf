"""What a redirect makes of a request: pure rules, with the word of each for what it drops.

RFC 9110 §15.4 and what browsers do (Fetch §4.4); credentials never cross to another origin.
"""

import re
from collections.abc import Callable

import msgspec

from postwright.model.exchange import Dropped, Header, PreparedBody, PreparedRequest
from postwright.model.options import Tls
from postwright.model.said import said
from postwright.protocol.target import Target, TargetError, join, resolve_target

STATUSES = (301, 302, 303, 307, 308)
SECRET_NAME = re.compile(
    r"(^|[-_])(auth\w*|api-?key|key|token|secret|session|signature|password)([-_]|$)", re.IGNORECASE
)
CREDENTIALS = frozenset({"authorization", "proxy-authorization", "cookie"})
BODY_HEADERS = frozenset({
    "content-length", "content-type", "content-encoding", "content-language", "content-location",
    "content-disposition", "content-md5", "digest", "content-digest", "repr-digest",
    "transfer-encoding", "trailer", "expect",
})  # fmt: skip
"""What describes a body that is no longer there."""


class Step(msgspec.Struct, frozen=True):
    """The request that follows, and what it no longer carries."""

    request: PreparedRequest
    dropped: tuple[Dropped, ...] = ()


class Refused(msgspec.Struct, frozen=True):
    """A redirect that is not followed."""

    title: str
    detail: str


def follow(request: PreparedRequest, status: int, location: str, *, made: int) -> Step | Refused:
    """Return the next request, given how many redirects were followed before this one."""
    try:
        target = resolve_target(join(request.url, location))
    except TargetError as error:
        return _nowhere(status, location, error)
    if made >= request.max_redirects:
        return _too_many(made, target)
    crosses = origin_of(request) != (target.scheme, target.host, target.port)
    method = _method(request.method, status)
    body = request.body if method == request.method and status != 303 else PreparedBody()
    if crosses and body.pieces and not request.redirect_body:
        return _body_elsewhere(request, status, target)
    headers, dropped = _headers_after(request, target, status, method)
    tls = tls_after(request, target, trusted=_trusts(request, target) or not crosses)
    if tls.cert != request.tls.cert:
        dropped.append(
            Dropped(said("Client certificate"), said("it was chosen for another origin"))
        )
    after = msgspec.structs.replace(
        led_to(target, request), tls=tls, method=method, headers=tuple(headers), body=body
    )
    return Step(after, tuple(dropped))


def led_to(target: Target, request: PreparedRequest) -> PreparedRequest:
    """Return the request with another address, and nothing else changed."""
    return msgspec.structs.replace(
        request,
        url=target.url,
        scheme=target.scheme,
        host=target.host,
        port=target.port,
        target=target.target,
    )


def _nowhere(status: int, location: str, why: TargetError) -> Refused:
    return Refused(
        said("The redirect leads to no address that can be used"),
        said(
            "The server answered {status} with the Location “{location}”: {why}.",
            status=status,
            location=_short(location),
            why=why,
        ),
    )


def _too_many(made: int, target: Target) -> Refused:
    return Refused(
        _end_title(made, target),
        said(
            "The last one would lead to {url}. Show the chain to see whether "
            "it runs in a circle, or allow more redirects in Options.",
            url=_short(target.url),
        ),
    )


def _body_elsewhere(request: PreparedRequest, status: int, target: Target) -> Refused:
    return Refused(
        said(
            "The redirect would take the body to {authority}",
            authority=_short(target.authority, 24),
        ),
        said(
            "The server answered {status} and wants the {method} body sent to "
            "another origin. Nothing was sent there; allow it for this request "
            "if you trust that server.",
            status=status,
            method=request.method,
        ),
    )


def _headers_after(
    request: PreparedRequest, target: Target, status: int, method: str
) -> tuple[list[Header], list[Dropped]]:
    """Return what goes to the target, Host first, and what does not; the jar is asked again."""
    crosses = origin_of(request) != (target.scheme, target.host, target.port)
    keeps_body = method == request.method and status != 303
    trusted = _trusts(request, target)
    headers = [_host(request, target, crosses=crosses)]
    dropped: list[Dropped] = []
    for header in request.headers:
        if header.origin == "cookie":
            continue
        rule = "" if keeps_body else _without_body(header, status, request.method, method)
        if not rule and crosses:
            rule = _across(header, trusted=trusted)
        if rule:
            dropped.append(Dropped(header.name, rule))
        elif header.name.lower() != "host":
            headers.append(header)
    if crosses and headers[0].origin == "automatic" and _typed_host(request):
        dropped.append(Dropped("Host", said("it named another origin")))
    return headers, dropped


def origin_of(request: PreparedRequest) -> tuple[str, str, int]:
    """Return scheme, host and port: what credentials belong to."""
    return request.scheme, request.host, request.port


def proxy_after(
    choose: Callable[[str, str, int], str] | None, before: PreparedRequest, after: PreparedRequest
) -> str:
    """Return the way to a new origin: by the rules, unless the proxy was given by hand."""
    if before.proxy_by:
        return before.proxy
    old, new = origin_of(before), origin_of(after)
    if choose is None or old == new or choose(*old) != before.proxy:
        return before.proxy
    return choose(*new)


def is_trusted(request: PreparedRequest) -> bool:
    """Tell whether the user lets credentials go to where this request goes."""
    return bool(request.forward_to) and _trusts(request, resolve_target(request.url))


def tls_after(request: PreparedRequest, target: Target, *, trusted: bool) -> Tls:
    """Return the options for the next host: name and certificate were meant for this one.

    From http to https nothing changes hands: the certificate was not shown yet.
    """
    tls = request.tls
    same_host = target.host == request.host
    if tls.sni and not same_host:
        tls = msgspec.structs.replace(tls, sni="")
    if tls.cert and not trusted and not (same_host and request.scheme == "http"):
        tls = msgspec.structs.replace(tls, cert="", cert_key="", cert_passphrase="")
    return tls


def _trusts(request: PreparedRequest, target: Target) -> bool:
    return f"{target.scheme}://{target.authority}" in _normal(request.forward_to)


def _method(method: str, status: int) -> str:
    if status == 303 and method != "HEAD":
        return "GET"
    if status in (301, 302) and method == "POST":
        return "GET"
    return method


def _without_body(header: Header, status: int, before: str, after: str) -> str:
    if header.name.lower() not in BODY_HEADERS:
        return ""
    change = (
        said("turned {before} into {after}", before=before, after=after)
        if before != after
        else said("asks for no body")
    )
    return said("{status} {change}, so no body follows", status=status, change=change)


def _across(header: Header, *, trusted: bool) -> str:
    name = header.name.lower()
    if trusted:
        return ""
    if name in CREDENTIALS:
        return said("credentials stay with their origin")
    if header.origin == "auth":
        return said("auth is not applied again on another origin")
    if header.secrets:
        return said("it was filled from a secret")
    if SECRET_NAME.search(name):
        return said("its name says that it holds a credential")
    return ""


def _typed_host(request: PreparedRequest) -> Header | None:
    return next(
        (h for h in request.headers if h.name.lower() == "host" and h.origin != "automatic"), None
    )


def _host(request: PreparedRequest, target: Target, *, crosses: bool) -> Header:
    typed = _typed_host(request)
    if typed is not None and not crosses:
        return typed
    return Header("Host", target.authority, "automatic")


def _normal(origins: tuple[str, ...]) -> set[str]:
    """Return origins as they are compared: lower case, without the default port."""
    found = set()
    for origin in origins:
        try:
            target = resolve_target(origin)
        except TargetError:
            continue
        found.add(f"{target.scheme}://{target.authority}")
    return found


def _end_title(made: int, target: Target) -> str:
    path = target.target.partition("?")[0]
    if made == 1:
        return said("A second redirect, to {path}", path=_short(path, 40))
    return said("{made} redirects in a row, last to {path}", made=made, path=_short(path, 24))


def _short(text: str, most: int = 200) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
