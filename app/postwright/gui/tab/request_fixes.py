"""What the error page's buttons change in a request; pure, told by the fix's name."""

import re

from msgspec.structs import replace

from postwright.model.options import CookieUse, Timeouts, Tls
from postwright.model.request import Request

LONGER_S = 120.0
FIX_PAGES = {
    "open_auth": "auth",
    "open_headers": "headers",
    "open_params": "params",
    "open_body": "body",
}
"""Where the editors are that a fix opens."""
_AUTHORITY = re.compile(r"(?P<user>[^@]*@)?(?P<host>\[[^\]]*\]|[^:\[\]]*)(?P<port>:.*)?")


def fixed(request: Request, fix: str) -> Request | None:
    """Return the request with the fix, None where the fix is not one of the request's."""
    if fix == "timeout_120":
        return with_timeout(request, LONGER_S)
    if fix == "verify_off":
        return with_tls(request, verify=False)
    if fix == "use_http":
        return replace(request, url=_with_scheme(request.url, "http"))
    if fix == "use_https":
        return replace(request, url=_with_scheme(request.url, "https"))
    if fix.startswith("use_host:"):
        return with_host(request, fix.partition(":")[2])
    if fix == "auth_row":
        return _with_conflict(request, "row")
    if fix == "auth_scheme":
        return _with_conflict(request, "scheme")
    return None


def with_host(request: Request, host: str) -> Request | None:
    """Put another host into the URL; None where a variable says the host."""
    scheme, mark, rest = request.url.partition("://")
    if not mark:
        scheme, rest = "", request.url
    place = next((at for at, sign in enumerate(rest) if sign in "/?#"), len(rest))
    found = _AUTHORITY.fullmatch(rest[:place])
    if found is None or "{{" in found["host"]:
        return None
    made = f"{found['user'] or ''}{host}{found['port'] or ''}"
    return replace(request, url=f"{scheme}{mark}{made}{rest[place:]}")


def with_timeout(request: Request, seconds: float) -> Request:
    """Let this request wait so long for an answer."""
    ours = request.options.postwright
    timeout = Timeouts(
        connect_s=ours.timeout.connect_s,
        read_s=seconds,
        write_s=ours.timeout.write_s,
        pool_s=ours.timeout.pool_s,
        total_s=ours.timeout.total_s,
    )
    options = replace(request.options, timeout_ms=None, postwright=replace(ours, timeout=timeout))
    return replace(request, options=options)


def with_tls(request: Request, *, verify: bool) -> Request:
    """Switch certificate checks for this request alone."""
    ours = request.options.postwright
    tls: Tls = replace(ours.tls, verify=verify)
    options = replace(request.options, postwright=replace(ours, tls=tls))
    return replace(request, options=options)


def without_cookies(request: Request) -> Request:
    """Send no cookies and store none."""
    ours = replace(request.options.postwright, cookies=CookieUse(send=False, store=False))
    return replace(request, options=replace(request.options, postwright=ours))


def _with_conflict(request: Request, choice: str) -> Request:
    ours = replace(request.options.postwright, auth_conflict=choice)
    return replace(request, options=replace(request.options, postwright=ours))


def _with_scheme(url: str, scheme: str) -> str:
    _, mark, rest = url.partition("://")
    return f"{scheme}://{rest if mark else url}"
