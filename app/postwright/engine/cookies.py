"""A cookie jar in memory, by RFC 6265bis §5.7 and §5.8; every verdict says why.

A request builder is no browser: there is no "site" that a request comes from, so SameSite is
kept and shown but holds nothing back, and HttpOnly hides nothing from its owner.
"""

import ipaddress
from collections.abc import Iterable

import msgspec

from postwright.model.cookies import Cookie, CookieVerdict
from postwright.protocol import cookie_syntax
from postwright.protocol.cookie_syntax import BadCookie, SetCookieLine, parse_set_cookie
from postwright.protocol.target import Target, TargetError, resolve_target

MOST_PER_DOMAIN = 180
MOST = 3000
LONGEST_S = 400 * 86_400
"""No cookie lasts longer (RFC 6265bis §5.5)."""


class PlainJar:
    """The cookies of one collection."""

    def __init__(self, cookies: Iterable[Cookie] = ()) -> None:
        self._cookies: dict[tuple[str, str, str, bool], Cookie] = {}
        self.load(cookies)

    def load(self, cookies: Iterable[Cookie]) -> None:
        """Put stored cookies in, as they are."""
        for cookie in cookies:
            self._cookies[_key(cookie)] = cookie

    def dump(self, *, session: bool = True) -> tuple[Cookie, ...]:
        """Return every cookie, to be stored; without `session` only those that have an end."""
        return tuple(c for c in self._cookies.values() if session or c.expires_at is not None)

    def cookies(self) -> tuple[Cookie, ...]:
        """Return every cookie, by domain, path and name."""
        return tuple(sorted(self._cookies.values(), key=lambda c: (c.domain, c.path, c.name)))

    def remove(self, cookie: Cookie) -> None:
        """Forget one cookie."""
        self._cookies.pop(_key(cookie), None)

    def clear(self) -> None:
        """Forget them all."""
        self._cookies.clear()

    def verdicts(self, url: str, now: float) -> tuple[CookieVerdict, ...]:
        """Judge every stored cookie for this URL, those sent first and in their order."""
        if not self._cookies:
            return ()
        try:
            target = resolve_target(url)
        except TargetError:
            return ()
        sent: list[CookieVerdict] = []
        kept: list[CookieVerdict] = []
        for cookie in self._cookies.values():
            why = _why_not(cookie, target, now)
            (kept if why else sent).append(CookieVerdict(cookie, not why, why))
        # Longer paths first, among equals the older one (RFC 6265bis §5.8.3).
        sent.sort(key=lambda v: (-len(v.cookie.path), v.cookie.created_at))
        return (*sent, *kept)

    def store(self, url: str, line: str, now: float) -> str:
        """Keep what a Set-Cookie line says. Return why not, empty when it was stored."""
        try:
            target = resolve_target(url)
            said = parse_set_cookie(line)
            cookie = _cookie_of(said, target, now)
        except (BadCookie, TargetError) as error:
            return str(error)
        key = _key(cookie)
        old = self._cookies.get(key)
        if cookie.expires_at is not None and cookie.expires_at <= now:
            return "" if self._cookies.pop(key, None) else "it has expired already"
        if old is not None:
            cookie = msgspec.structs.replace(cookie, created_at=old.created_at)
        self._cookies[key] = cookie
        self._evict(cookie.domain, now)
        return ""

    def _evict(self, domain: str, now: float) -> None:
        """Keep the jar bounded: what has expired goes first, then the oldest."""
        if len(self._cookies) > MOST:
            self._drop_to(MOST, list(self._cookies.values()), now)
        of_domain = [c for c in self._cookies.values() if c.domain == domain]
        if len(of_domain) > MOST_PER_DOMAIN:
            self._drop_to(MOST_PER_DOMAIN, of_domain, now)

    def _drop_to(self, most: int, cookies: list[Cookie], now: float) -> None:
        gone = [c for c in cookies if c.expires_at is not None and c.expires_at <= now]
        left = sorted((c for c in cookies if c not in gone), key=lambda c: c.created_at)
        for cookie in (*gone, *left[: max(0, len(left) - most)]):
            del self._cookies[_key(cookie)]


def _key(cookie: Cookie) -> tuple[str, str, str, bool]:
    return cookie.domain, cookie.path, cookie.name, cookie.host_only


def _cookie_of(said: SetCookieLine, target: Target, now: float) -> Cookie:
    """Return the cookie that a line sets for this URL. Raise BadCookie."""
    host = target.host.rstrip(".")
    domain, host_only = host, True
    if said.domain and said.domain != host:
        if not cookie_syntax.domain_matches(host, said.domain):
            raise BadCookie(f"{host} may not set a cookie for {said.domain}")
        if "." not in said.domain:
            raise BadCookie(f"{said.domain} is a whole top-level domain")
        domain, host_only = said.domain, False
    elif said.domain:
        host_only = cookie_syntax.is_address(host)
    secure_way = _is_secure(target)
    if said.secure and not secure_way:
        raise BadCookie("a Secure cookie can only be set over https")
    url_path = target.target.partition("?")[0]
    path = said.path or cookie_syntax.default_path(url_path)
    _check_prefix(said, path, host_only=host_only)
    expires_at = said.expires_at
    if said.max_age_s is not None:
        expires_at = now + said.max_age_s if said.max_age_s > 0 else 0.0
    if expires_at is not None:
        expires_at = min(expires_at, now + LONGEST_S)
    return Cookie(
        name=said.name,
        value=said.value,
        domain=domain,
        path=path,
        host_only=host_only,
        secure=said.secure,
        http_only=said.http_only,
        same_site=said.same_site,
        expires_at=expires_at,
        created_at=now,
    )


def _check_prefix(said: SetCookieLine, path: str, *, host_only: bool) -> None:
    """Hold a name to what it promises (RFC 6265bis §5.7, steps 20 and 21)."""
    name = (said.name or said.value).lower()
    if name.startswith(("__secure-", "__host-")) and not said.secure:
        raise BadCookie(f"a name with {name.partition('-')[0]}- needs Secure")
    if name.startswith("__host-") and (not host_only or said.domain or path != "/"):
        raise BadCookie("a name with __Host- needs Path=/ and no Domain")


def _why_not(cookie: Cookie, target: Target, now: float) -> str:
    host = target.host.rstrip(".")
    if cookie.expires_at is not None and cookie.expires_at <= now:
        return "expired"
    if cookie.host_only and host != cookie.domain:
        return f"only for {cookie.domain} itself"
    if not cookie.host_only and not cookie_syntax.domain_matches(host, cookie.domain):
        return f"for {cookie.domain}"
    if not cookie_syntax.path_matches(target.target.partition("?")[0] or "/", cookie.path):
        return f"only below {cookie.path}"
    if cookie.secure and not _is_secure(target):
        return "only over https"
    return ""


def _is_secure(target: Target) -> bool:
    """Tell whether Secure cookies may travel: https, or a server on this computer."""
    if target.scheme == "https":
        return True
    host = target.host.rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
