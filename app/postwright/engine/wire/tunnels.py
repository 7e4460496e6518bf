"""The way through a proxy: a CONNECT (RFC 9110 §9.3.6) or SOCKS5 (RFC 1928, 1929) handshake.

Done here and not by httpcore2, which loses the proxy's own answer, sends IPv6 addresses without
brackets and fails on a SOCKS answer that comes in two pieces.
"""

import base64
import ipaddress
import secrets
import ssl
from typing import Literal

from postwright.engine.wire.connection import Connection
from postwright.engine.wire.tape import Tape
from postwright.model.said import said, sentences
from postwright.protocol.challenges import challenges

RouteKind = Literal["direct", "forward", "tunnel", "socks"]
HEAD_LIMIT = 64 * 1024
REFUSAL_BYTES = 64 * 1024
"""How much of the body of a proxy's refusal is read."""
SOCKS_WORDS = sentences(
    {
        1: "general failure",
        2: "not allowed by its rules",
        3: "the network is unreachable",
        4: "the host is unreachable",
        5: "the connection was refused",
        6: "it took too long",
        7: "it does not connect",
        8: "it does not know this kind of address",
    }
)


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
    with tape.span("connect", f"tunnel to {authority}"):
        head, whole = await _ask(connection, authority, route.authorization)
        status, reason = _status_of(head)
        if status == 407 and whole and (answer := _digest(head, authority, route)):
            tape.forget_bytes()
            head, _ = await _ask(connection, authority, answer)
            status, reason = _status_of(head)
        if not 200 <= status < 300:
            raise ProxyRefused(f"{status or ''} {reason}".strip(), status)
    tape.forget_bytes()


async def _ask(
    connection: Connection, authority: str, authorization: bytes | None
) -> tuple[bytes, bool]:
    """Return the head of the proxy's answer, and whether the connection can be used after it."""
    lines = [f"CONNECT {authority} HTTP/1.1".encode(), f"Host: {authority}".encode()]
    if authorization:
        lines.append(b"Proxy-Authorization: " + authorization)
    await connection.write(b"\r\n".join([*lines, b"", b""]))
    head = b""
    while b"\r\n\r\n" not in head:
        data = await connection.read(4096)
        head += data
        if not data or len(head) > HEAD_LIMIT:
            raise ProxyRefused(said("the proxy hung up without an answer"))
    whole = True
    if not 200 <= _status_of(head)[0] < 300:
        whole = await _read_refusal(connection, head)
    return head.partition(b"\r\n\r\n")[0], whole


def _digest(head: bytes, authority: str, route: Route) -> bytes | None:
    """Return the answer to a proxy that asks for Digest (RFC 7616 §3.8), None to any other."""
    from postwright.engine.auth.digest import Digest, Inputs, answer  # few proxies ask for it

    found = challenges(value for name, value in _fields(head) if name == "proxy-authenticate")
    chosen = Digest().choose({}, found)
    if chosen is None or route.credentials is None:
        return None
    user, password = route.credentials
    cnonce = secrets.token_hex(16)
    return answer(chosen, Inputs(user, password, "CONNECT", authority, cnonce=cnonce)).encode()


def _fields(head: bytes) -> list[tuple[str, str]]:
    lines = head.decode("latin-1").split("\r\n")[1:]
    pairs = (line.partition(":") for line in lines)
    return [(name.lower(), value.strip()) for name, _, value in pairs]


def _status_of(head: bytes) -> tuple[int, str]:
    version, _, rest = head.split(b"\r\n", 1)[0].partition(b" ")
    code, _, reason = rest.partition(b" ")
    if not version.startswith(b"HTTP/1.") or not code.isdigit():
        return 0, said("the answer is not HTTP")
    return int(code), reason.decode("latin-1")


async def _read_refusal(connection: Connection, head: bytes) -> bool:
    """Read on to the end of the proxy's own words, so that the tape has them.

    Tell whether that was all of them, and the proxy goes on listening.
    """
    start, _, body = head.partition(b"\r\n\r\n")
    fields = dict(_fields(start))
    size = fields.get("content-length", "")
    length = int(size) if size.isascii() and size.isdigit() else 0
    closes = "close" in (fields.get("connection", "") + fields.get("proxy-connection", "")).lower()
    got = len(body)
    while got < min(length, REFUSAL_BYTES):
        data = await connection.read(4096)
        if not data:
            return False
        got += len(data)
    return bool(size) and got == length and not closes


async def socks5(connection: Connection, tape: Tape, host: str, port: int, route: Route) -> None:
    """Ask a SOCKS5 proxy for a tunnel, with user name and password if there are any."""
    reader = _Exactly(connection)
    with tape.span("connect", f"tunnel to {host}:{port}"):
        methods = b"\x00\x02" if route.credentials else b"\x00"
        await connection.write(bytes([5, len(methods)]) + methods)
        version, method = await reader.take(2)
        if version != 5:
            raise ProxyRefused(said("the proxy does not speak SOCKS5"))
        if method == 2 and route.credentials:
            user, password = (part.encode()[:255] for part in route.credentials)
            await connection.write(
                b"\x01" + bytes([len(user)]) + user + bytes([len(password)]) + password
            )
            if (await reader.take(2))[1] != 0:
                raise ProxyRefused(said("it did not accept the sign-in"), 407)
        elif method != 0:
            raise ProxyRefused(said("it wants a sign-in"), 407)
        await connection.write(b"\x05\x01\x00" + _address(host) + port.to_bytes(2, "big"))
        _, code, _, kind = await reader.take(4)
        if code != 0:
            raise ProxyRefused(SOCKS_WORDS.get(code, said("its error {code}", code=code)))
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
                raise ProxyRefused(said("the proxy hung up without an answer"))
            data += more
        return data
