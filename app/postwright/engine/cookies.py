"""A cookie jar in memory, by RFC 6265bis §5.7 and §5.8; every verdict says why.

A request builder is no browser: there is no "site" that a request comes from, so SameSite is
kept and shown but holds nothing back, and HttpOnly hides nothing from its owner.
"""

import ipaddress
from collections.abc import Iterable

import msgspec

from postwright.model.cookies import EXPIRED, Cookie, CookieEncoding, CookieVerdict
from postwright.model.exchange import Header
from postwright.model.said import said as spoken
from postwright.model.said import said_by
from postwright.protocol import cookie_syntax
from postwright.protocol.cookie_syntax import BadCookie, SetCookieLine, parse_set_cookie
from postwright.protocol.public_suffix import is_public_suffix
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

    def put(self, cookie: Cookie, *, instead_of: Cookie | None = None) -> None:
        """Keep a cookie that was typed; the one that it was made of gives way."""
        if instead_of is not None:
            self._cookies.pop(_key(instead_of), None)
        self._cookies[_key(cookie)] = cookie

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
        except TargetError as error:
            unread = spoken("the URL cannot be read: {why}", why=error)
            return tuple(CookieVerdict(cookie, False, unread) for cookie in self.cookies())
        sent: list[CookieVerdict] = []
        kept: list[CookieVerdict] = []
        for cookie in self._cookies.values():
            why = _why_not(cookie, target, now)
            (kept if why else sent).append(CookieVerdict(cookie, not why, why))
        # Longer paths first, among equals the older one (RFC 6265bis §5.8.3).
        sent.sort(key=lambda v: (-len(v.cookie.path), v.cookie.created_at))
        return (*sent, *kept)

    def store(self, url: str, line: str | bytes, now: float) -> str:
        """Keep what a Set-Cookie line says. Return why not, empty when it was stored.

        Bytes that are no UTF-8 go back to the server as they came.
        """
        data = line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass")
        text, encoding = cookie_syntax.text_of(data)
        try:
            target = resolve_target(url)
            said = parse_set_cookie(text, encoding)
            cookie = _cookie_of(said, target, now, encoding)
            self._guard_secure(cookie, target)
        except (BadCookie, TargetError) as error:
            return said_by(error)
        key = _key(cookie)
        old = self._cookies.get(key)
        if cookie.expires_at is not None and cookie.expires_at <= now:
            return "" if self._cookies.pop(key, None) else EXPIRED
        if old is not None:
            cookie = msgspec.structs.replace(cookie, created_at=old.created_at)
        self._cookies[key] = cookie
        self._evict(cookie.domain, now)
        return ""

    def _guard_secure(self, new: Cookie, target: Target) -> None:
        """Let no line that came in the clear stand in for a Secure cookie (§5.7, step 15)."""
        if new.secure or _is_secure(target):
            return
        for old in self._cookies.values():
            if (
                old.secure
                and old.name == new.name
                and (
                    cookie_syntax.domain_matches(old.domain, new.domain)
                    or cookie_syntax.domain_matches(new.domain, old.domain)
                )
                and cookie_syntax.path_matches(new.path, old.path)
            ):
                raise BadCookie(
                    spoken(
                        "a Secure cookie {name} is there, and this came over http", name=new.name
                    )
                )

    def _evict(self, domain: str, now: float) -> None:
        """Keep the jar bounded: what has expired goes first, then the oldest (§5.7).

        Within a crowded domain those that may travel in the clear go before Secure ones.
        """
        of_domain = [c for c in self._cookies.values() if c.domain == domain]
        if len(of_domain) > MOST_PER_DOMAIN:
            of_domain.sort(key=lambda c: (c.secure, c.created_at))
            self._drop_to(MOST_PER_DOMAIN, of_domain, now)
        if len(self._cookies) > MOST:
            everything = sorted(self._cookies.values(), key=lambda c: c.created_at)
            self._drop_to(MOST, everything, now)

    def _drop_to(self, most: int, cookies: list[Cookie], now: float) -> None:
        """Drop what has expired, then the first, until so many are left."""
        gone = [c for c in cookies if c.expires_at is not None and c.expires_at <= now]
        left = [c for c in cookies if c not in gone]
        for cookie in (*gone, *left[: max(0, len(left) - most)]):
            del self._cookies[_key(cookie)]


def cookie_header(cookies: Iterable[Cookie]) -> Header | None:
    """Return the Cookie header of these, each in the bytes in which it came; None for none.

    One that HTTP forbids is left out, so that it cannot stop the others.
    """
    sent = [cookie for cookie in cookies if _may_travel(cookie)]
    if not sent:
        return None
    text = cookie_syntax.cookie_line((c.name, c.value) for c in sent)
    raw = b""
    if any(c.encoding != "utf-8" for c in sent):
        raw = b"; ".join(_pair(c).encode(c.encoding) for c in sent)
    return Header("Cookie", text, "cookie", raw=raw)


def _pair(cookie: Cookie) -> str:
    return cookie_syntax.cookie_line([(cookie.name, cookie.value)])


def _may_travel(cookie: Cookie) -> bool:
    """Tell whether HTTP allows the cookie's signs; one that was edited may hold any."""
    pair = _pair(cookie)
    if not pair or cookie_syntax.has_control(pair):
        return False
    try:
        pair.encode(cookie.encoding)
    except UnicodeEncodeError:
        return False
    return True


def _key(cookie: Cookie) -> tuple[str, str, str, bool]:
    return cookie.domain, cookie.path, cookie.name, cookie.host_only


def _host(target: Target) -> str:
    """Return the host as it is compared: lower case, without the dot of a full name."""
    return target.host.lower().removesuffix(".")


def _cookie_of(said: SetCookieLine, target: Target, now: float, encoding: CookieEncoding) -> Cookie:
    """Return the cookie that a line sets for this URL (§5.7). Raise BadCookie."""
    domain, host_only = _domain(said.domain, _host(target))
    if said.secure and not _is_secure(target):
        raise BadCookie(spoken("a Secure cookie can only be set over https"))
    path = said.path or cookie_syntax.default_path(target.target.partition("?")[0])
    check_prefix(said.name, said.value, secure=said.secure, host_only=host_only, path=said.path)
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
        encoding=encoding,
    )


def _domain(said: str, host: str) -> tuple[str, bool]:
    """Return whose the cookie is, and whether it is that host's alone (§5.7, steps 8 to 10)."""
    if not said:
        return host, True
    if not said.isascii():
        raise BadCookie(spoken("its Domain {domain} is not ASCII", domain=said))
    if not cookie_syntax.domain_matches(host, said):
        raise BadCookie(spoken("{host} may not set a cookie for {domain}", host=host, domain=said))
    if cookie_syntax.is_address(said):
        return host, False
    if is_public_suffix(said):
        if said == host:
            return host, True
        raise BadCookie(
            spoken("{domain} is a whole top-level domain", domain=said)
            if "." not in said
            else spoken("{domain} is a public suffix: strangers have names under it", domain=said)
        )
    return said, False


def check_prefix(name: str, value: str, *, secure: bool, host_only: bool, path: str) -> None:
    """Hold a name to what it promises (§5.7, steps 20 to 22). Raise BadCookie."""
    lower = name.lower()
    if not name and value.lower().startswith(("__secure-", "__host-")):
        raise BadCookie(spoken("a value with no name may not look like a prefixed name"))
    if lower.startswith(("__secure-", "__host-")) and not secure:
        raise BadCookie(spoken("a name with {prefix}- needs Secure", prefix=name.partition("-")[0]))
    if lower.startswith("__host-") and (not host_only or path != "/"):
        raise BadCookie(spoken("a name with __Host- needs Path=/ and no Domain"))


def _why_not(cookie: Cookie, target: Target, now: float) -> str:
    host = _host(target)
    if cookie.expires_at is not None and cookie.expires_at <= now:
        return spoken("expired")
    if cookie.host_only and host != cookie.domain:
        return spoken("only for {domain} itself", domain=cookie.domain)
    if not cookie.host_only and not cookie_syntax.domain_matches(host, cookie.domain):
        return spoken("for {domain}", domain=cookie.domain)
    if not cookie_syntax.path_matches(target.target.partition("?")[0] or "/", cookie.path):
        return spoken("only below {path}", path=cookie.path)
    if cookie.secure and not _is_secure(target):
        return spoken("only over https")
    if not _may_travel(cookie):
        return spoken("it holds a character that no header may carry")
    return ""


def _is_secure(target: Target) -> bool:
    """Tell whether Secure cookies may travel: https, or a server on this computer."""
    if target.scheme == "https":
        return True
    host = _host(target)
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
