"""The way through proxies of every kind."""

import asyncio
import hashlib
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.engine.factory import body_of, engine, prepared, trusting
from tests.server import (
    Authority,
    ConnectProxy,
    RawServer,
    SocksProxy,
    _both_ways,
    unused_port,
)


@pytest.mark.parametrize("credentials", [False, True])
async def test_tunnel_through_an_http_proxy(tmp_path: Path, credentials: bool) -> None:
    authority = Authority.make(tmp_path)
    wanted = "Basic dXNlcjpwYTpzcw==" if credentials else ""  # user:pa:ss
    async with (
        far(RawServer(tls=authority.server("far.test"))) as (server, url),
        ConnectProxy(authorization=wanted) as proxy,
        engine(tmp_path / "spool") as one,
    ):
        proxy.hosts = {"far.test": "127.0.0.1"}
        way = f"http://{'user:pa%3Ass@' if credentials else ''}127.0.0.1:{proxy.port}"
        request = prepared(url("https", "far.test"), proxy=way, tls=trusting(authority.file))
        exchange = await one.send(request)
        again = await one.send(request)

    assert body_of(exchange) == b"ok"
    assert exchange.hops[0].sent == server.requests[0].raw
    assert len(proxy.heads) == 1
    assert again.hops[0].reused
    assert proxy.heads[0].startswith(f"CONNECT far.test:{server.port} HTTP/1.1".encode())
    assert b"user" not in server.received


async def test_tunnel_through_an_https_proxy_is_tls_in_tls(tmp_path: Path) -> None:
    """The proxy's own certificate is checked like any other's, so this one is refused."""
    authority = Authority.make(tmp_path)
    async with ConnectProxy(tls=authority.server()) as proxy, engine(tmp_path / "spool") as one:
        request = prepared("https://far.test/", proxy=f"https://127.0.0.1:{proxy.port}")
        exchange = await one.send(request)

    assert exchange.failure is not None
    assert exchange.failure.kind == "tls"
    assert proxy.heads == []


async def test_forward_proxy_gets_the_whole_url(tmp_path: Path) -> None:
    async with (
        far(RawServer()) as (server, url),
        ConnectProxy() as proxy,
        engine(tmp_path) as one,
    ):
        proxy.hosts = {"far.test": "127.0.0.1"}
        way = f"http://me:secret@127.0.0.1:{proxy.port}"
        exchange = await one.send(prepared(url("http", "far.test") + "/a?b", proxy=way))

    assert body_of(exchange) == b"ok"
    assert server.requests[0].line == f"GET http://far.test:{server.port}/a?b HTTP/1.1"
    assert exchange.hops[0].sent == proxy.heads[0]
    assert b"Proxy-Authorization: Basic" in proxy.heads[0]


@pytest.mark.parametrize("credentials", [None, ("user", "pass")])
async def test_socks_proxy(tmp_path: Path, credentials: tuple[str, str] | None) -> None:
    sign_in = "user:pass@" if credentials else ""
    async with (
        far(RawServer()) as (server, url),
        SocksProxy(credentials=credentials) as proxy,
        engine(tmp_path) as one,
    ):
        way = f"socks5h://{sign_in}127.0.0.1:{proxy.port}"
        exchange = await one.send(prepared(url("http", "far.test"), proxy=way))

    assert body_of(exchange) == b"ok"
    assert proxy.targets == [(3, b"far.test", server.port)]
    assert exchange.hops[0].sent == server.requests[0].raw


async def test_loopback_is_never_proxied(tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path) as one:
        way = f"http://127.0.0.1:{unused_port()}"
        assert body_of(await one.send(prepared(server.url, proxy=way))) == b"ok"


@asynccontextmanager
async def far(
    server: RawServer,
) -> AsyncIterator[tuple[RawServer, Callable[[str, str], str]]]:
    """A server under a name that only a proxy knows."""
    async with server:
        yield server, lambda scheme, host: f"{scheme}://{host}:{server.port}"


class DigestProxy(ConnectProxy):
    """Asks for Digest before it opens a tunnel (RFC 7616 §3.8)."""

    end = b"Content-Length: 2\r\n\r\nno"

    async def tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            self.heads.append(head)
            if b'response="%b"' % self.proof(head) in head:
                host, _, port = head.split()[1].decode().rpartition(":")
                far_reader, far_writer = await asyncio.open_connection(self.hosts[host], int(port))
                writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
                await _both_ways(reader, writer, far_reader, far_writer)
                return
            writer.write(
                b"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=x\r\n"
                b'Proxy-Authenticate: Digest realm="p", nonce="n", qop="auth"\r\n' + self.end
            )
            await writer.drain()

    def proof(self, head: bytes) -> bytes:
        def h(text: str) -> str:
            return hashlib.md5(text.encode()).hexdigest()

        cnonce = re.findall(rb'cnonce="(\w+)"', head)
        if not cnonce:
            return b"-"
        a2 = h(f"CONNECT:{head.split()[1].decode()}")
        a1 = h("user:p:pa:ss")
        return h(f"{a1}:n:00000001:{cnonce[0].decode()}:auth:{a2}").encode()


@pytest.mark.parametrize(
    ("password", "end", "heads", "lets_in"),
    [
        ("pa%3Ass", DigestProxy.end, 2, True),
        ("other", DigestProxy.end, 2, False),
        ("pa%3Ass", b"Connection: close\r\n" + DigestProxy.end, 1, False),
    ],
)
async def test_tunnel_through_a_proxy_that_asks_for_digest(
    tmp_path: Path, password: str, end: bytes, heads: int, lets_in: bool
) -> None:
    authority = Authority.make(tmp_path)
    async with (
        far(RawServer(tls=authority.server("far.test"))) as (server, url),
        DigestProxy() as proxy,
        engine(tmp_path / "spool") as one,
    ):
        proxy.end, proxy.hosts = end, {"far.test": "127.0.0.1"}
        way = f"http://user:{password}@127.0.0.1:{proxy.port}"
        request = prepared(url("https", "far.test"), proxy=way, tls=trusting(authority.file))
        exchange = await one.send(request)
    assert len(proxy.heads) == heads
    assert b"user" not in server.received
    if lets_in:
        assert body_of(exchange) == b"ok"
        assert exchange.hops[0].sent == server.requests[0].raw
    else:
        assert exchange.failure is not None
        assert exchange.failure.kind == "proxy"
        assert b"407 No" in exchange.hops[0].received
