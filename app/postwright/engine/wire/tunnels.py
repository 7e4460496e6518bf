"""The way through a proxy: a CONNECT (RFC 9110 §9.3.6) or SOCKS5 (RFC 1928, 1929) handshake.

Done here and not by httpcore2, which loses the proxy's own answer, sends IPv6 addresses without
brackets and fails on a SOCKS answer that comes in two pieces.
"""

import base64
import ipaddress
import ssl
from typing import Literal

from postwright.engine.wire.connection import Connection
from postwright.engine.wire.tape import Tape

RouteKind = Literal["direct", "forward", "tunnel", "socks"]
HEAD_LIMIT = 64 * 1024
REFUSAL_BYTES = 64 * 1024
"""How much of the body of a proxy's refusal is read."""
SOCKS_WORDS = {
    1: "general failure",
    2: "not allowed by its rules",
    3: "the network is unreachable",
    4: "the host is unreachable",
    5: "the connection was refused",
    6: "it took too long",
    7: "it does not connect",
    8: "it does not know this kind of address",
}


class Route:
    """How a host is reached. A `forward` proxy gets the request itself, others a tunnel."""

    def __init__(
        self,
        kind: RouteKind,
        host: str = "",
        port: int = 0,
        *,
        tls: ssl.SSLContext | None = None,
        credentials: tuple[str, str] | None = None,
        remote_names: bool = True,
    ) -> None:
        self.kind = kind
        self.host = host
        self.port = port
        self.tls = tls
        """For the connection to the proxy itself."""
        self.credentials = credentials
        self.remote_names = remote_names
        """A SOCKS proxy looks names up itself."""

    @property
    def authorization(self) -> bytes | None:
        """The value of Proxy-Authorization, if there is one."""
        if self.credentials is None:
            return None
        return b"Basic " + base64.b64encode(":".join(self.credentials).encode())


DIRECT = Route("direct")


class ProxyRefused(Exception):
    """The proxy answered, but not with a tunnel."""

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


async def connect(connection: Connection, tape: Tape, host: str, port: int, route: Route) -> None:
    """Ask an HTTP proxy for a tunnel. What was said is kept on the tape only if it refuses."""
    authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {authority} HTTP/1.1".encode(), f"Host: {authority}".encode()]
    if route.authorization:
        lines.append(b"Proxy-Authorization: " + route.authorization)
    with tape.span("connect", f"tunnel to {authority}"):
        await connection.write(b"\r\n".join([*lines, b"", b""]))
        head = b""
        while b"\r\n\r\n" not in head:
            data = await connection.read(4096)
            head += data
            if not data or len(head) > HEAD_LIMIT:
                raise ProxyRefused("the proxy hung up without an answer")
        status, reason = _status_of(head)
        if not 200 <= status < 300:
            await _read_refusal(connection, head)
            raise ProxyRefused(f"{status} {reason}".strip(), status)
    tape.forget_bytes()


def _status_of(head: bytes) -> tuple[int, str]:
    version, _, rest = head.split(b"\r\n", 1)[0].partition(b" ")
    code, _, reason = rest.partition(b" ")
    if not version.startswith(b"HTTP/1.") or not code.isdigit():
        return 0, "the answer is not HTTP"
    return int(code), reason.decode("latin-1")


async def _read_refusal(connection: Connection, head: bytes) -> None:
    """Read on to the end of the proxy's own words, so that the tape has them."""
    fields, _, body = head.partition(b"\r\n\r\n")
    length = 0
    for line in fields.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length" and value.strip().isdigit():
            length = min(int(value), REFUSAL_BYTES)
    got = len(body)
    while got < length:
        data = await connection.read(4096)
        if not data:
            return
        got += len(data)


async def socks5(connection: Connection, tape: Tape, host: str, port: int, route: Route) -> None:
    """Ask a SOCKS5 proxy for a tunnel, with user name and password if there are any."""
    reader = _Exactly(connection)
    with tape.span("connect", f"tunnel to {host}:{port}"):
        methods = b"\x00\x02" if route.credentials else b"\x00"
        await connection.write(bytes([5, len(methods)]) + methods)
        version, method = await reader.take(2)
        if version != 5:
            raise ProxyRefused("the proxy does not speak SOCKS5")
        if method == 2 and route.credentials:
            user, password = (part.encode()[:255] for part in route.credentials)
            await connection.write(
                b"\x01" + bytes([len(user)]) + user + bytes([len(password)]) + password
            )
            if (await reader.take(2))[1] != 0:
                raise ProxyRefused("it did not accept the sign-in", 407)
        elif method != 0:
            raise ProxyRefused("it wants a sign-in", 407)
        await connection.write(b"\x05\x01\x00" + _address(host) + port.to_bytes(2, "big"))
        _, code, _, kind = await reader.take(4)
        if code != 0:
            raise ProxyRefused(SOCKS_WORDS.get(code, f"its error {code}"))
        size = {1: 4, 4: 16}.get(kind) or (await reader.take(1))[0]
        await reader.take(size + 2)
    tape.forget_bytes()


def _address(host: str) -> bytes:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        name = host.encode("ascii")
        return b"\x03" + bytes([len(name)]) + name
    return (b"\x01" if address.version == 4 else b"\x04") + address.packed


class _Exactly:
    """Reads so many bytes and no more; what came beyond stays for the next."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def take(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            more = await self._connection.read(count - len(data))
            if not more:
                raise ProxyRefused("the proxy hung up without an answer")
            data += more
        return data
