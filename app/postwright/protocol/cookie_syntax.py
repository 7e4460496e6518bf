"""Cookie and Set-Cookie lines in parts, by RFC 6265bis §5; no jar, no clock, no judgement."""

import ipaddress
import re
from collections.abc import Iterable

import msgspec

from postwright.model.cookies import CookieEncoding
from postwright.model.said import said
from postwright.protocol.dates import parse_cookie_date

_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
MOST_BYTES = 4096
"""Name and value together; an attribute's value may have 1024."""
_ATTRIBUTE_BYTES = 1024


class SetCookieLine(msgspec.Struct, frozen=True):
    """What a Set-Cookie line says, nothing checked against its URL yet."""

    name: str
    value: str
    domain: str = ""
    """Lower case, without a leading dot; empty: the host alone."""
    path: str = ""
    """Empty: the default path."""
    expires_at: float | None = None
    """Seconds since the epoch."""
    max_age_s: int | None = None
    """Wins over `expires_at`."""
    secure: bool = False
    http_only: bool = False
    same_site: str = ""


class BadCookie(ValueError):
    """A line that sets no cookie; the message says why."""


def has_control(text: str) -> bool:
    """Tell whether text holds what no cookie may: a control character other than TAB."""
    return _CONTROL.search(text) is not None


def text_of(line: bytes) -> tuple[str, CookieEncoding]:
    """Return a line as text, and how its bytes are had back."""
    try:
        return line.decode(), "utf-8"
    except UnicodeDecodeError:
        return line.decode("latin-1"), "latin-1"


def parse_set_cookie(line: str, encoding: CookieEncoding = "utf-8") -> SetCookieLine:
    """Read a Set-Cookie line. Raise BadCookie where it must be ignored whole."""
    if has_control(line):
        raise BadCookie(said("it holds a control character"))
    pair, *attributes = line.split(";")
    name, equals, value = pair.partition("=")
    if not equals:
        name, value = "", pair
    name, value = name.strip(" \t"), value.strip(" \t")
    if not name and not value:
        raise BadCookie(said("it has neither name nor value"))
    if len((name + value).encode(encoding, "surrogatepass")) > MOST_BYTES:
        raise BadCookie(said("it is longer than 4096 bytes"))
    found: dict[str, object] = {}
    for attribute in attributes:
        key, _, text = attribute.partition("=")
        text = text.strip(" \t")
        if len(text.encode(encoding, "surrogatepass")) <= _ATTRIBUTE_BYTES:
            _take(found, key.strip(" \t").lower(), text)
    return msgspec.convert({"name": name, "value": value, **found}, SetCookieLine)


def _take(found: dict[str, object], key: str, text: str) -> None:
    """Note one attribute; of several the last one counts."""
    if key == "expires":
        moment = parse_cookie_date(text)
        if moment is not None:
            found["expires_at"] = moment
    elif key == "max-age":
        if re.fullmatch(r"-?[0-9]+", text):
            found["max_age_s"] = max(-1, min(int(text), 10**10))
    elif key == "domain":
        found["domain"] = text.removeprefix(".").lower()
    elif key == "path":
        found["path"] = text if text.startswith("/") else ""
    elif key == "secure":
        found["secure"] = True
    elif key == "httponly":
        found["http_only"] = True
    elif key == "samesite":
        word = text.lower()
        found["same_site"] = word.capitalize() if word in ("strict", "lax", "none") else ""


def cookie_line(pairs: Iterable[tuple[str, str]]) -> str:
    """Return the value of a Cookie header for names and values in their order."""
    return "; ".join(f"{name}={value}" if name else value for name, value in pairs)


def default_path(url_path: str) -> str:
    """Return the path that a cookie without one gets (RFC 6265 §5.1.4)."""
    if not url_path.startswith("/") or url_path.count("/") == 1:
        return "/"
    return url_path[: url_path.rfind("/")]


def path_matches(url_path: str, cookie_path: str) -> bool:
    """Tell whether a URL's path lies within a cookie's (RFC 6265 §5.1.4)."""
    return url_path == cookie_path or (
        url_path.startswith(cookie_path)
        and (cookie_path.endswith("/") or url_path[len(cookie_path)] == "/")
    )


def domain_matches(host: str, domain: str) -> bool:
    """Tell whether a host is a domain or lies within it (RFC 6265 §5.1.3)."""
    return host == domain or (host.endswith(f".{domain}") and not is_address(host))


def is_address(host: str) -> bool:
    """Tell whether a host is an IP address."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
