"""Which proxy a request goes through: the settings' word, or the environment's."""

import functools
import ipaddress
import re
import urllib.parse
from collections.abc import Callable, Mapping

import msgspec

from postwright.model.exchange import PreparedRequest
from postwright.model.said import said
from postwright.model.settings import Settings

PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}


_NO_TEXT = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_NO_NAME = re.compile(r"[\x00-\x20\x7f\"<>\\^`{|}]")
"""What stands in no host's name."""


class BadProxy(ValueError):
    """Text that names no proxy; the message says why."""


class Proxy(msgspec.Struct, frozen=True):
    """A proxy's address in parts."""

    scheme: str
    """`http`, `https`, `socks5` or `socks5h`; the last one looks names up itself."""
    host: str
    port: int
    user: str = ""
    password: str = ""

    @property
    def place(self) -> str:
        """Host and port, without credentials: fit to be shown."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


class Choice(msgspec.Struct, frozen=True):
    """What was chosen and on whose word."""

    proxy: str = ""
    """As `PreparedRequest.proxy` has it; empty: direct."""
    source: str = ""
    """`settings`, the variable's name, or why the way is direct."""
    problem: str = ""
    """A variable or setting that was passed over, and what is wrong with it."""


System = Callable[[str, str], str]
"""From scheme and host to the proxy that the operating system names, empty for none."""


def nothing(scheme: str, host: str) -> str:
    """Say that the operating system names no proxy."""
    del scheme, host
    return ""


def parse(text: str) -> Proxy:
    """Read a proxy's address; without a scheme it is http. Raise BadProxy."""
    text = text.strip()
    shown = _without_password(text)
    if _NO_TEXT.search(text):
        raise BadProxy(
            said(
                "“{without_password}” holds signs that no address may hold", without_password=shown
            )
        )
    try:
        parts = urllib.parse.urlsplit(text if "://" in text else f"http://{text}")
    except ValueError as error:
        raise BadProxy(
            said("“{without_password}” is no address", without_password=shown)
        ) from error
    scheme = parts.scheme.lower()
    if scheme not in PORTS:
        raise BadProxy(
            said(
                "{scheme}:// proxies are not supported; use http, https, socks5, socks5h",
                scheme=scheme,
            )
        )
    host, port = _host_and_port(parts, shown)
    user, password = (urllib.parse.unquote(one or "") for one in (parts.username, parts.password))
    if scheme.startswith("socks") and max(len(user.encode()), len(password.encode())) > 255:
        raise BadProxy(said("SOCKS takes users and passwords of 255 bytes at most"))
    default = 1080 if scheme.startswith("socks") else PORTS[scheme]
    return Proxy(
        scheme=scheme,
        host=host,
        port=default if port is None else port,
        user=user,
        password=password,
    )


def _host_and_port(parts: urllib.parse.SplitResult, shown: str) -> tuple[str, int | None]:
    try:
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise BadProxy(
            said("“{without_password}” has no valid port", without_password=shown)
        ) from error
    if not host:
        raise BadProxy(said("“{without_password}” names no host", without_password=shown))
    if _NO_NAME.search(host) or port == 0:
        raise BadProxy(said("“{without_password}” names no host and port", without_password=shown))
    return host, port


def place_of(text: str) -> str:
    """Return a proxy's host and port, fit to be shown, whether or not it can be used."""
    try:
        return parse(text).place
    except BadProxy:
        return _without_password(text)


def password_of(text: str) -> tuple[str, ...]:
    """Return what nobody else may see of a proxy's address: its password, if it has one."""
    try:
        password = parse(text).password if text else ""
    except BadProxy:
        return ()
    return (password,) if password else ()


def through(request: PreparedRequest, proxy: str) -> PreparedRequest:
    """Return the request on its way through a proxy, whose password is a secret of it."""
    new = tuple(secret for secret in password_of(proxy) if secret not in request.secrets)
    return msgspec.structs.replace(request, proxy=proxy, secrets=(*request.secrets, *new))


def choose(
    scheme: str,
    host: str,
    port: int,
    settings: Settings,
    environment: Mapping[str, str],
    *,
    system: System = nothing,
) -> Choice:
    """Return the way to a host. A broken variable is named and passed over.

    `system` is the operating system's word, asked where no variable says anything.
    """
    if is_loopback(host):
        return Choice(source=said("loopback is reached directly"))
    if settings.proxy_mode == "none":
        return Choice(source=said("settings"))
    if settings.proxy_mode == "manual":
        if matches(host, port, settings.proxy_bypass):
            return Choice(source=said("not for this host, by the settings"))
        return _checked(said("settings"), settings.proxy_url) or Choice(source=said("settings"))
    excluded = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    if matches(host, port, excluded):
        return Choice(source="no_proxy")
    problem = ""
    for name in _variables(scheme, environment):
        if not (text := environment.get(name, "").strip()):
            continue
        choice = _checked(name, text)
        if choice is None or not choice.problem:
            return choice or Choice()
        problem = problem or choice.problem
    if found := system(scheme, host):
        choice = _checked(said("the operating system"), found)
        if choice is not None:
            return msgspec.structs.replace(choice, problem=choice.problem or problem)
    return Choice(source=said("no proxy is set"), problem=problem)


def _variables(scheme: str, environment: Mapping[str, str]) -> tuple[str, ...]:
    own = f"{scheme}_proxy"
    # A CGI program gets a request's Proxy header as HTTP_PROXY (https://httpoxy.org).
    upper = () if own == "http_proxy" and "REQUEST_METHOD" in environment else (own.upper(),)
    return (own, *upper, "all_proxy", "ALL_PROXY")


def _checked(source: str, text: str) -> Choice | None:
    if not text.strip():
        return None
    try:
        parse(text)
    except BadProxy as error:
        return Choice(source=source, problem=said("{source}: {error}", source=source, error=error))
    return Choice(text if "://" in text else f"http://{text.strip()}", source)


@functools.lru_cache(maxsize=256)
def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False


def matches(host: str, port: int, excluded: str) -> bool:
    """Tell whether `no_proxy` names the host: domains, addresses, networks, ports, or `*`."""
    host = host.rstrip(".").lower()
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    for entry in excluded.replace(",", " ").lower().split():
        if entry == "*":
            return True
        name, only_port = _entry(entry)
        if only_port is not None and only_port != port:
            continue
        if address is not None:
            if _holds(name, address):
                return True
        elif host == (domain := name.lstrip("*").strip(".")) or host.endswith(f".{domain}"):
            return True
    return False


def _entry(entry: str) -> tuple[str, int | None]:
    if entry.startswith("["):
        inside, _, rest = entry[1:].partition("]")
        return inside, int(rest[1:]) if rest[1:].isdigit() else None
    if entry.count(":") == 1:
        name, _, port = entry.partition(":")
        return name, int(port) if port.isdigit() else None
    return entry, None


def _holds(name: str, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    try:
        return address in ipaddress.ip_network(name, strict=False)
    except ValueError:
        return False


def _without_password(text: str) -> str:
    before, at, after = text.rpartition("@")
    return f"{before.partition('://')[0]}://…@{after}" if at and "://" in before else after
