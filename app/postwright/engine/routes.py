"""Where the requests for a host really go: another address, a socket file, a kind of address."""

import ipaddress

import msgspec

from postwright.engine.errors import InvalidField
from postwright.engine.proxies import is_loopback, place_of
from postwright.engine.proxies import matches as is_excluded
from postwright.engine.variables import Resolver
from postwright.model.exchange import PreparedRequest
from postwright.model.options import Network
from postwright.model.said import said, said_by
from postwright.protocol.host_pattern import matches

UNIX = "unix:"


class Destination(msgspec.Struct, frozen=True):
    """What is dialled in place of a URL's host; all empty: the host itself."""

    host: str = ""
    port: int = 0
    """0: the URL's."""
    path: str = ""
    """Of a socket in the file system."""
    prefer: str = ""


ITSELF = Destination()


class BadAddress(ValueError):
    """Text that names no place to connect to; the message says why."""


def resolve(network: Network, resolver: Resolver) -> Network:
    """Replace variables. Raise NotSent where a row says nothing that can be dialled."""
    if not network.hosts:
        return network
    rows = []
    for pattern, written in network.hosts:
        name = resolver.text(pattern, said("host override")).text.strip()
        address = resolver.text(written, said("host override of {name}", name=name)).text.strip()
        if not name or not address:
            continue
        try:
            parse(address)
        except BadAddress as error:
            where = said("host override of {name}", name=name)
            raise InvalidField(
                said_by(error), where=where, fix=said("such as 127.0.0.1:8080")
            ) from None
        rows.append((name, address))
    return msgspec.structs.replace(network, hosts=tuple(rows))


def destination(network: Network, host: str, port: int) -> Destination:
    """Return what is dialled for a host, by the first row that fits."""
    for pattern, address in network.hosts:
        if matches(pattern, host, port):
            return msgspec.structs.replace(parse(address), prefer=network.prefer)
    return Destination(prefer=network.prefer) if network.prefer else ITSELF


def destination_of(request: PreparedRequest) -> Destination:
    """Return what is dialled for a request."""
    network = request.network
    if not network.hosts and not network.prefer:
        return ITSELF
    return destination(network, request.host, request.port)


def parse(text: str) -> Destination:
    """Read an address, a name or a socket's path, the first two perhaps with a port."""
    if text.startswith(UNIX):
        path = text[len(UNIX) :]
        path = path[2:] if path.startswith("//") else path  # unix:///path is common too
        if not path.startswith("/"):
            raise BadAddress(
                said("“{text}” names no socket: its path must begin with /", text=text)
            )
        return Destination(path=path)
    try:
        return Destination(str(ipaddress.ip_address(text.strip("[]"))))
    except ValueError:
        pass
    name, colon, number = text.rpartition(":") if ":" in text else (text, "", "")
    bare = name.removeprefix("[").removesuffix("]") if name.startswith("[") else name
    if colon and not (number.isdecimal() and 0 < int(number) < 65536):
        raise BadAddress(said("“{text}” has no valid port", text=text))
    if not bare or any(sign in bare for sign in "/@ \t") or (":" in bare and bare == name):
        raise BadAddress(said("“{text}” is no address", text=text))
    return Destination(bare, int(number or 0))


def dialled(request: PreparedRequest) -> str:
    """Return where a request goes instead of its host, in words; empty: to the host itself."""
    end = destination_of(request)
    if end.path:
        return UNIX + end.path
    if not end.host:
        return ""
    host = f"[{end.host}]" if ":" in end.host else end.host
    return f"{host}:{end.port or request.port}"


def checks(request: PreparedRequest) -> bool:
    """Tell whether the server's certificate is checked on this hop."""
    if request.tls.verify is False:
        return False
    return not any(matches(one, request.host, request.port) for one in request.unchecked)


def proxy_of(request: PreparedRequest) -> str:
    """Return the proxy that is used: none to this computer."""
    return "" if not request.proxy or goes_directly(request) else request.proxy


def proxy_words(request: PreparedRequest) -> str:
    """Return scheme, host and port of the proxy that is used; empty without one."""
    text = proxy_of(request)
    return f"{text.partition('://')[0]}://{place_of(text)}" if text else ""


def goes_directly(request: PreparedRequest) -> bool:
    """Tell whether no proxy may be asked: the way leads to this computer, or it is excepted."""
    if is_loopback(request.host):
        return True
    if request.no_proxy and is_excluded(request.host, request.port, request.no_proxy):
        return True
    end = destination_of(request)
    return bool(end.path) or (bool(end.host) and is_loopback(end.host))
