"""Servers on loopback that do exactly what a test says, well or badly.

async with RawServer(Reply(200, b"hello")) as server:
    ...                       # server.url, server.requests, server.received
"""

import asyncio
import contextlib
import datetime
import ssl
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import trustme


@dataclass
class Reply:
    """One scripted answer. `raw` replaces the whole of it, byte for byte."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    raw: bytes | None = None
    reason: str = "OK"
    close: bool = False
    """Close the connection after it."""
    reset: bool = False
    """Break the connection instead of (or after) answering."""
    hang: bool = False
    """Answer with what there is, then say nothing more."""
    before_body: bool = False
    """Answer as soon as the head is read, and do not read the body."""
    trickle_s: float = 0.0
    """Send the answer byte by byte with this pause."""
    gate: asyncio.Event | None = None
    """Wait for it between head and body."""

    def encoded(self) -> bytes:
        if self.raw is not None:
            return self.raw
        lines = [f"HTTP/1.1 {self.status} {self.reason}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        names = {name.lower() for name, _ in self.headers}
        if not names & {"content-length", "transfer-encoding"} and self.status not in (204, 304):
            lines.append(f"Content-Length: {len(self.body)}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "surrogateescape") + self.body


@dataclass
class Got:
    """One request as it came."""

    raw: bytes
    connection: int

    @property
    def head(self) -> bytes:
        return self.raw.partition(b"\r\n\r\n")[0]

    @property
    def body(self) -> bytes:
        return self.raw.partition(b"\r\n\r\n")[2]

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n")[0].decode("latin-1")

    @property
    def headers(self) -> list[tuple[str, str]]:
        lines = self.head.decode("utf-8", "surrogateescape").split("\r\n")[1:]
        pairs = (line.partition(": ") for line in lines)
        return [(name, value) for name, _, value in pairs]

    def header(self, name: str) -> str | None:
        return next((v for n, v in self.headers if n.lower() == name.lower()), None)


Answer = Reply | Callable[[Got], Reply | Awaitable[Reply]]


@dataclass
class RawServer:
    """Answers each request with the next reply of its script; the last one is repeated."""

    script: tuple[Answer, ...] = ()
    tls: ssl.SSLContext | None = None
    host: str = "127.0.0.1"
    requests: list[Got] = field(default_factory=list)
    connections: int = 0
    open: int = 0
    """Connections that are open now."""
    received: bytearray = field(default_factory=bytearray)
    """Every byte of every connection, in the order in which they came."""

    def __init__(
        self,
        *script: Answer,
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
        path: str = "",
    ) -> None:
        self.path = path
        """Of a socket in the file system, to be served instead of a port."""
        self.script = script or (Reply(200, b"ok"),)
        self.tls = tls
        self.host = host
        self.requests = []
        self.connections = self.open = 0
        self.received = bytearray()
        self.port = 0
        self.clients: list[bytes | None] = []
        """The certificate that each client showed, as DER."""
        self.closed = asyncio.Event()
        """Set whenever a connection ended."""
        self.arrived = asyncio.Event()
        """Set as soon as the first request's head is there."""
        self.plain_answer = b""
        """What a client gets that begins with a TLS handshake, on a port without TLS."""
        self._answered = 0
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        if self.path:
            self._server = await asyncio.start_unix_server(
                self._serve, self.path, ssl=self.tls, limit=2**20
            )
            return self
        self._server = await asyncio.start_server(
            self._serve, self.host, 0, ssl=self.tls, limit=2**20
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        await _end(self._tasks)

    @property
    def url(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        self.open += 1
        number = self.connections
        if (agreed := writer.get_extra_info("ssl_object")) is not None:
            self.clients.append(agreed.getpeercert(True))
        try:
            while await self._exchange(reader, writer, number):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        except asyncio.CancelledError:
            writer.transport.abort()
        finally:
            self._tasks.discard(task)
            self.open -= 1
            self.closed.set()
            with contextlib.suppress(Exception):
                writer.transport.abort() if self.tls else writer.close()

    async def _exchange(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> bool:
        first = await reader.readexactly(1)
        if first == b"\x16" and self.plain_answer:
            writer.write(self.plain_answer)
            await writer.drain()
            return False
        head = first + await reader.readuntil(b"\r\n\r\n")
        self.received += head
        got = Got(head, number)
        answer = self.script[min(self._answered, len(self.script) - 1)]
        self._answered += 1
        self.arrived.set()
        if not (isinstance(answer, Reply) and answer.before_body):
            got.raw += await self._body(reader, got)
        self.requests.append(got)
        if not isinstance(answer, Reply):
            made = answer(got)
            answer = made if isinstance(made, Reply) else await made
        await self._reply(writer, answer)
        if answer.hang:
            await reader.read()
        if answer.reset:
            writer.transport.abort()
            return False
        if answer.before_body and not answer.close:
            await asyncio.Event().wait()
        return not answer.close

    async def _reply(self, writer: asyncio.StreamWriter, reply: Reply) -> None:
        data = reply.encoded()
        if reply.reset and reply.raw is None:
            return
        if reply.gate is not None:
            head, _, body = data.partition(b"\r\n\r\n")
            writer.write(head + b"\r\n\r\n")
            await writer.drain()
            await reply.gate.wait()
            data = body
        if reply.trickle_s:
            for byte in data:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(reply.trickle_s)
        elif data and not (reply.hang and reply.raw is None and reply.status == 0):
            writer.write(data)
            await writer.drain()

    async def _body(self, reader: asyncio.StreamReader, got: Got) -> bytes:
        if (got.header("Transfer-Encoding") or "").lower() == "chunked":
            body = b""
            while True:
                line = await reader.readuntil(b"\r\n")
                chunk = await reader.readexactly(int(line, 16) + 2)
                body += line + chunk
                if int(line, 16) == 0:
                    break
        else:
            body = await reader.readexactly(int(got.header("Content-Length") or 0))
        self.received += body
        return body


async def _end(tasks: set[asyncio.Task[None]]) -> None:
    """Cancel handlers, those too that a handshake was just about to start."""
    for _ in range(10):
        await asyncio.sleep(0)
    for task in list(tasks):
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


SILENCE = Reply(0, hang=True)
"""No answer at all; the connection stays open."""


@contextlib.asynccontextmanager
async def silent_port() -> "contextlib.AsyncIterator[int]":
    """A port that accepts and then says nothing, not even TLS."""
    writers: list[asyncio.StreamWriter] = []

    async def accept(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()


@contextlib.asynccontextmanager
async def full_port() -> "contextlib.AsyncIterator[int]":
    """A port whose queue is full, so that a connection is neither taken nor refused (Linux)."""
    import socket

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    port = listener.getsockname()[1]
    waiting = []
    for _ in range(4):
        one = socket.socket()
        one.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            one.connect(("127.0.0.1", port))
        waiting.append(one)
    await asyncio.sleep(0.05)
    try:
        yield port
    finally:
        for one in waiting:
            one.close()
        listener.close()


def unused_port() -> int:
    """Return a port on which nothing listens."""
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


# TLS


@dataclass
class Authority:
    """A certificate authority of the test's own, with its CA file on disk."""

    ca: trustme.CA
    file: Path

    @classmethod
    def make(cls, folder: Path) -> "Authority":
        ca = trustme.CA()
        file = folder / "ca.pem"
        ca.cert_pem.write_to_path(file)
        return cls(ca, file)

    def server(
        self,
        *names: str,
        expired: bool = False,
        alpn: Iterable[str] = ("http/1.1",),
        want_client: bool = False,
    ) -> ssl.SSLContext:
        """Return a server's context for these names (127.0.0.1 and localhost by default)."""
        day = datetime.datetime(2025, 3, 3, tzinfo=datetime.UTC)
        certificate = (
            self.ca.issue_cert(
                *(names or ("127.0.0.1", "localhost")),
                not_before=day - datetime.timedelta(days=90),
                not_after=day,
            )
            if expired
            else self.ca.issue_cert(*(names or ("127.0.0.1", "localhost")))
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_alpn_protocols(list(alpn))
        certificate.configure_cert(context)
        if want_client:
            self.ca.configure_trust(context)
            context.verify_mode = ssl.CERT_REQUIRED
        return context


def self_signed(folder: Path, name: str = "localhost") -> ssl.SSLContext:
    """Return a server's context whose certificate is signed by itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "self-signed.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


# Proxies


class Proxy:
    """Takes connections and ends them all when the test is over."""

    def __init__(self, *, tls: ssl.SSLContext | None = None) -> None:
        self.tls = tls
        self.port = 0
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        await _end(self._tasks)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self.tunnel(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

    async def tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raise NotImplementedError


class ConnectProxy(Proxy):
    """A small HTTP proxy: CONNECT tunnels and absolute-form requests, with or without sign-in."""

    def __init__(self, *, authorization: str = "", tls: ssl.SSLContext | None = None) -> None:
        super().__init__(tls=tls)
        self.authorization = authorization
        """The value of Proxy-Authorization that it wants; empty: none."""
        self.heads: list[bytes] = []
        self.hosts: dict[str, str] = {}
        """Names that only this proxy knows."""

    async def tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.heads.append(head)
        wanted = f"proxy-authorization: {self.authorization}".lower().encode()
        if self.authorization and wanted not in head.lower():
            body = b"sign in first"
            writer.write(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                b'Proxy-Authenticate: Basic realm="proxy"\r\n'
                b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
            )
            await writer.drain()
            await reader.read()
            return
        method, target, _ = head.split(b"\r\n")[0].decode().split(" ")
        if method == "CONNECT":
            host, _, port = target.rpartition(":")
            host = self.hosts.get(host, host.strip("[]"))
            far_reader, far_writer = await asyncio.open_connection(host, int(port))
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            host, _, port = target.partition("://")[2].partition("/")[0].rpartition(":")
            host = self.hosts.get(host, host)
            far_reader, far_writer = await asyncio.open_connection(host, int(port))
            far_writer.write(head)
        await _both_ways(reader, writer, far_reader, far_writer)


class SocksProxy(Proxy):
    """A small SOCKS5 proxy (RFC 1928), with or without user and password."""

    def __init__(self, *, credentials: tuple[str, str] | None = None) -> None:
        super().__init__()
        self.credentials = credentials
        self.targets: list[tuple[int, bytes, int]] = []
        """Address kind, address and port of each tunnel."""

    async def tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        count = (await reader.readexactly(2))[1]
        methods = await reader.readexactly(count)
        wanted = 2 if self.credentials else 0
        if wanted not in methods:
            writer.write(b"\x05\xff")
            await reader.read()
            return
        writer.write(bytes([5, wanted]))
        if self.credentials:
            size = (await reader.readexactly(2))[1]
            user = (await reader.readexactly(size)).decode()
            size = (await reader.readexactly(1))[0]
            password = (await reader.readexactly(size)).decode()
            accepted = (user, password) == self.credentials
            writer.write(b"\x01" + (b"\x00" if accepted else b"\x01"))
            if not accepted:
                await reader.read()
                return
        kind = (await reader.readexactly(4))[3]
        size = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        address = await reader.readexactly(size)
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.targets.append((kind, address, port))
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"\x05\x00\x00")  # in two pieces on purpose
        await writer.drain()
        await asyncio.sleep(0.01)
        writer.write(b"\x01\x7f\x00\x00\x01\x00\x00")
        await _both_ways(reader, writer, far_reader, far_writer)


async def _both_ways(
    near: asyncio.StreamReader,
    to_near: asyncio.StreamWriter,
    far: asyncio.StreamReader,
    to_far: asyncio.StreamWriter,
) -> None:
    async def copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
        if target.can_write_eof():
            target.write_eof()

    try:
        await asyncio.gather(copy(near, to_far), copy(far, to_near))
    finally:
        to_far.transport.abort()


# HTTP/2


@contextlib.asynccontextmanager
async def http2_server(folder: Path) -> "contextlib.AsyncIterator[tuple[str, Authority]]":
    """hypercorn, which answers with the body it got and speaks HTTP/1.1 too."""
    import socket

    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    authority = Authority.make(folder)
    certificate = authority.ca.issue_cert("127.0.0.1")
    key, chain = folder / "key.pem", folder / "chain.pem"
    certificate.private_key_pem.write_to_path(key)
    certificate.cert_chain_pems[0].write_to_path(chain)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    config = Config()
    config.bind = [f"fd://{listener.detach()}"]
    config.keyfile, config.certfile = str(key), str(chain)
    config.accesslog = config.errorlog = None

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        size = int(scope["query_string"] or 0)
        await send({
            "type": "http.response.start", "status": 200,
            "headers": [(b"x-version", scope["http_version"].encode())],
        })  # fmt: skip
        await send({"type": "http.response.body", "body": body or bytes(size)})

    stop = asyncio.Event()
    task = asyncio.create_task(serve(app, config, shutdown_trigger=stop.wait))  # type: ignore[arg-type]
    try:
        yield f"https://127.0.0.1:{port}", authority
    finally:
        stop.set()
        await task
