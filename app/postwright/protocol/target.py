"""What stands in the request line: a URL without variables made into exact target bytes.

Follows RFC 3986 and RFC 9112 §3.2. Nothing is normalised: dot segments, empty segments, `%XX`
and repeated names stay as typed.
"""

import ipaddress
import re
from collections.abc import Mapping
from typing import NoReturn

import msgspec

from postwright.model.said import said
from postwright.protocol.url_text import split_url

DEFAULT_PORTS = {"http": 80, "https": 443}
_PLAIN = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*")
_PLAIN_QUERY = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*")
_ENCODE = re.compile(rb"[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]|%(?![0-9A-Fa-f]{2})")
_ENCODE_QUERY = re.compile(rb"[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]|%(?![0-9A-Fa-f]{2})")
_ENCODE_COMPONENT = re.compile(rb"[^A-Za-z0-9\-._~]")
_NOT_IN_LINE = re.compile(r"[^\x21-\x7e]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_HOST = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=\-]+")
_REFERENCE = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.\-]*):)?(?://([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?", re.S)  # fmt: skip  # noqa: E501


class TargetError(ValueError):
    """Text that is no URL to send to; the message says why."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.position = position
        """Where in the text, from 0; 0 where no place is known."""


class Target(msgspec.Struct, frozen=True):
    """Where a request goes and what its request line says."""

    scheme: str
    host: str
    """As dialled: lower case, IDNA-encoded, no brackets."""
    port: int
    authority: str
    """As the Host header says it: brackets for IPv6, no default port."""
    target: str
    """Origin form, ASCII."""
    userinfo: str = ""

    @property
    def url(self) -> str:
        """Return the URL without userinfo and fragment."""
        return f"{self.scheme}://{self.authority}{self.target}"


def resolve_target(
    url: str, path_values: Mapping[str, str] | None = None, *, encode: bool = True
) -> Target:
    """Return the target that a URL without variables stands for. Raise TargetError.

    With `encode`, bytes that RFC 3986 forbids become `%XX` and `%XX` stays; without it the
    text goes out as it is, or not at all. Values of `:name` segments are put in unencoded.
    A missing scheme is http.
    """
    text = url.strip(" \t")
    if not text:
        raise TargetError(said("the URL is empty"))
    shift = len(url) - len(url.lstrip(" \t"))
    if control := _CONTROL.search(text):
        raise TargetError(
            said("the URL holds the control character U+{code:04X}", code=ord(control.group())),
            shift + control.start(),
        )
    parts = split_url(text)
    scheme = parts.scheme.lower() or "http"
    if scheme not in DEFAULT_PORTS:
        raise TargetError(
            said("{scheme}:// is not supported; use http:// or https://", scheme=scheme), shift
        )
    before = f"{parts.scheme}:" if parts.scheme else ""
    start = len(parts.prefix) - len(parts.prefix.removeprefix(before).lstrip("/"))
    if not parts.scheme and re.match(r"https?:", text, re.I):
        raise TargetError(said("two slashes are missing after http:"), shift)
    userinfo, place = _userinfo(parts.prefix[start:])
    host, port = _place(place, shift + start + len(parts.prefix[start:]) - len(place))
    port = DEFAULT_PORTS[scheme] if port is None else port
    shown = f"[{host}]" if ":" in host else host
    path = _with_values(parts.path, path_values) if path_values else parts.path
    return Target(
        scheme=scheme,
        host=host,
        port=port,
        authority=shown if port == DEFAULT_PORTS[scheme] else f"{shown}:{port}",
        target=_line(path or "/", parts.query, encode=encode, start=shift + len(parts.prefix)),
        userinfo=userinfo,
    )


def with_pair(target: str, name: str, value: str) -> str:
    """Return a request line's target with one more pair, both wholly encoded."""
    sign = "&" if "?" in target else "?"
    if target.endswith(("?", "&")):
        sign = ""
    return f"{target}{sign}{encode_component(name)}={encode_component(value)}"


def encode_component(text: str) -> str:
    """Return the text with everything encoded but RFC 3986's unreserved characters."""
    return _encoded(text, _ENCODE_COMPONENT)


def join(base_url: str, location: bytes | str) -> str:
    """Return the URL that a Location header means, as RFC 3986 §5.2 has it.

    Bytes are read as UTF-8, else as Latin-1. A fragment of the base is kept where the location
    has none (RFC 9110 §10.2.2).
    """
    text = _read(location).strip(" \t")
    base = _reference(base_url)
    scheme, authority, path, query, fragment = _reference(text)
    if fragment == "":
        fragment = base[4]
    if scheme:
        return _composed(scheme, authority, _without_dots(path), query, fragment)
    if authority is not None:
        return _composed(base[0], authority, _without_dots(path), query, fragment)
    if not path:
        return _composed(base[0], base[1], base[2], query or base[3], fragment)
    if not path.startswith("/"):
        path = base[2][: base[2].rfind("/") + 1] + path if base[2] else "/" + path
    return _composed(base[0], base[1], _without_dots(path), query, fragment)


def _userinfo(authority: str) -> tuple[str, str]:
    userinfo, _, place = authority.rpartition("@")
    return userinfo, place


def _place(text: str, position: int) -> tuple[str, int | None]:
    """Return host and port of what stands after the userinfo."""
    if text.startswith("["):
        inside, bracket, rest = text[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise TargetError(said("the URL's [address] is not closed"), position)
        return _address(inside, position), _port(rest[1:], position + len(inside) + 3)
    if text.count(":") > 1:
        raise TargetError(
            said("an IPv6 address stands in [brackets], a port after one colon"), position
        )
    name, _, digits = text.partition(":")
    if not name:
        raise TargetError(said("the URL has no host"), position)
    return _host(name, position), _port(digits, position + len(name) + 1)


def _address(text: str, position: int) -> str:
    address, _, zone = text.partition("%25")
    try:
        plain = ipaddress.IPv6Address(address)
    except ValueError:
        raise TargetError(f"[{text}] is no IPv6 address", position) from None
    return f"{plain}%{zone}" if zone else str(plain)


def _host(name: str, position: int) -> str:
    if not name.isascii():
        import idna  # its tables take 10 ms to load, and few hosts need them

        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise TargetError(
                said("the host {name} is not allowed: {why}", name=name, why=error), position
            ) from None
    found = _HOST.match(name)
    if not found or found.end() < len(name):
        at = found.end() if found else 0
        if name[at:].startswith("{{"):
            words = said("{opening} has no {closing} after it", opening="{{", closing="}}")
            raise TargetError(words, position + at)
        raise TargetError(said("a host may not hold {name}", name=repr(name[at])), position + at)
    labels = name.removesuffix(".").split(".")
    if any(not 0 < len(label) < 64 for label in labels) or len(name) > 254:
        raise TargetError(
            said("the host {name} has an empty or too long part", name=name), position
        )
    return name.lower()


def _port(digits: str, position: int) -> int | None:
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit() and len(digits) < 6 and 0 < int(digits) < 65536):
        raise TargetError(
            said("{digits} is no port; a port is 1 to 65535", digits=digits), position
        )
    return int(digits)


def _with_values(path: str, values: Mapping[str, str]) -> str:
    segments = path.split("/")
    for index, segment in enumerate(segments):
        if segment[:1] == ":" and (value := values.get(segment[1:])):
            segments[index] = value
    return "/".join(segments)


def _line(path: str, query: str | None, *, encode: bool, start: int) -> str:
    if not encode:
        text = path if query is None else f"{path}?{query}"
        if bad := _NOT_IN_LINE.search(text):
            sign = bad.group()
            raise TargetError(
                said(
                    "{sign} may not stand in a request line; write {encode_component} "
                    "or switch on “Encode what may not stand in a URL”",
                    sign=repr(sign),
                    encode_component=encode_component(sign),
                ),
                start + bad.start(),
            )
        return text
    if not _PLAIN.fullmatch(path):
        path = _encoded(path, _ENCODE)
    if query is None:
        return path
    if not _PLAIN_QUERY.fullmatch(query):
        query = _encoded(query, _ENCODE_QUERY)
    return f"{path}?{query}"


def _encoded(text: str, forbidden: re.Pattern[bytes]) -> str:
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise TargetError(
            said("the URL holds half a character (a lone surrogate)"), error.start
        ) from None
    return forbidden.sub(lambda found: b"%%%02X" % found.group()[0], data).decode("ascii")


def _read(location: bytes | str) -> str:
    if isinstance(location, str):
        return location
    try:
        return location.decode()
    except UnicodeDecodeError:
        return location.decode("latin-1")


_Reference = tuple[str, str | None, str, str, str]
"""Scheme, authority (None: there is none), path, query with its `?`, fragment with its `#`."""


def _reference(text: str) -> _Reference:
    found = _REFERENCE.fullmatch(text)
    if not found:
        _never(text)
    scheme, authority, path, query, fragment = found.groups()
    return scheme or "", authority, path, query or "", fragment or ""


def _never(text: str) -> NoReturn:
    raise AssertionError(f"the grammar of RFC 3986 appendix B matches any text: {text!r}")


def _composed(scheme: str, authority: str | None, path: str, query: str, fragment: str) -> str:
    start = f"{scheme}:" if scheme else ""
    place = "" if authority is None else f"//{authority}"
    return f"{start}{place}{path}{query}{fragment}"


def _without_dots(path: str) -> str:
    """Remove dot segments (RFC 3986 §5.2.4)."""
    if "." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for index, segment in enumerate(segments):
        last = index == len(segments) - 1
        if segment not in (".", ".."):
            kept.append(segment)
            continue
        if segment == ".." and len(kept) > 1:
            kept.pop()
        if last:
            kept.append("")
    return "/".join(kept)
