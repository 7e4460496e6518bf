"""Connections as they are: proxies, TLS, HTTP/2, several addresses, many sends at once."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from postwright.engine.wire.connection import Connection
from postwright.engine.wire.dialing import first_to_answer, look_up
from postwright.engine.wire.tape import BODY_BYTES, Tape
from postwright.model.exchange import Exchange
from postwright.model.options import Timeouts, Tls
from tests.engine.factory import engine, piece, prepared, trusting
from tests.server import (
    Authority,
    ConnectProxy,
    RawServer,
    Reply,
    SocksProxy,
    unused_port,
)


def body_of(exchange: Exchange) -> bytes:
    assert exchange.failure is None, exchange.failure
    assert exchange.response is not None
    path = exchange.response.body.path
    return Path(path).read_bytes() if path else b""


# TLS


async def test_tls_facts_are_recorded(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server()) as server, engine(tmp_path / "spool") as one:
        first = await one.send(prepared(server.url, tls=trusting(authority.file)))
        second = await one.send(prepared(server.url, tls=trusting(authority.file)))

    hop = first.hops[0]
    assert hop.tls is not None
    assert (hop.tls.version, hop.tls.verified) == ("TLSv1.3", True)
    assert hop.tls.cipher
    assert hop.tls.certificate is not None
    assert hop.tls.certificate.names == ("localhost", "127.0.0.1")
    assert hop.timing.tls
    assert hop.sent == server.requests[0].raw
    assert second.hops[0].reused
    assert second.hops[0].tls == hop.tls


async def test_verification_off_belongs_to_one_request(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server()) as server, engine(tmp_path / "spool") as one:
        lax = await one.send(prepared(server.url, tls=Tls(verify=False)))
        strict = await one.send(prepared(server.url, tls=Tls(verify=True)))

    assert body_of(lax) == b"ok"
    assert lax.hops[0].tls is not None
    assert lax.hops[0].tls.certificate is not None
    assert not lax.hops[0].tls.verified
    assert strict.failure is not None
    assert strict.failure.kind == "tls"


async def test_server_name_can_be_chosen(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server("virtual.test")) as server:
        tls = Tls(verify=True, ca=str(authority.file), sni="virtual.test")
        async with engine(tmp_path / "spool") as one:
            assert body_of(await one.send(prepared(server.url, tls=tls))) == b"ok"


# Proxies


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


# HTTP/2


@asynccontextmanager
async def http2_server(folder: Path) -> AsyncIterator[tuple[str, Authority]]:
    """hypercorn, which answers with the body it got and speaks HTTP/1.1 too."""
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


@pytest.mark.parametrize(("asked", "spoken"), [("1.1", "1.1"), ("2", "2"), ("auto", "2")])
async def test_version_that_was_agreed(tmp_path: Path, asked: Any, spoken: str) -> None:
    async with http2_server(tmp_path) as (url, authority), engine(tmp_path / "spool") as one:
        tls = trusting(authority.file)
        exchange = await one.send(prepared(url, "POST", body=b"abc", http=asked, tls=tls))

    assert body_of(exchange) == b"abc"
    hop = exchange.hops[0]
    assert hop.http == spoken
    assert dict(hop.response_headers)["x-version"] == spoken
    names = [h.name for h in hop.headers]
    assert names[0] == (":authority" if spoken == "2" else "Host")


async def test_auto_takes_http1_where_there_is_no_other(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server()) as server, engine(tmp_path / "spool") as one:
        tls = trusting(authority.file)
        exchange = await one.send(prepared(server.url, http="auto", tls=tls))

    assert body_of(exchange) == b"ok"
    assert exchange.hops[0].http == "1.1"


async def test_http2_connection_survives_cancelled_sends(tmp_path: Path) -> None:
    async with http2_server(tmp_path) as (url, authority), engine(tmp_path / "spool") as one:
        tls = trusting(authority.file)
        big = prepared(f"{url}/?20000000", http="2", tls=tls)
        for _ in range(5):
            begun = asyncio.Event()
            send = asyncio.create_task(one.send(big, watch=lambda _, begun=begun: begun.set()))
            await begun.wait()
            send.cancel()
            await asyncio.gather(send, return_exceptions=True)
        exchange = await one.send(prepared(url, "POST", body=b"alive", http="2", tls=tls))

    assert body_of(exchange) == b"alive"


async def test_http2_sends_share_a_connection(tmp_path: Path) -> None:
    async with http2_server(tmp_path) as (url, authority), engine(tmp_path / "spool") as one:
        tls = trusting(authority.file)
        requests = [prepared(url, "POST", body=b"%d" % n, http="2", tls=tls) for n in range(30)]
        exchanges = await asyncio.gather(*(one.send(r) for r in requests))
        peers = one.open_connections

    assert [body_of(e) for e in exchanges] == [b"%d" % n for n in range(30)]
    assert peers == 1


async def test_http2_upload_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "big.bin"
    data = os.urandom(3_000_000)
    file.write_bytes(data)
    async with http2_server(tmp_path) as (url, authority), engine(tmp_path / "spool") as one:
        request = prepared(url, "POST", body=piece(file), http="2", tls=trusting(authority.file))
        assert body_of(await one.send(request)) == data


# Addresses


async def test_ipv6(tmp_path: Path) -> None:
    try:
        async with RawServer(host="::1") as server, engine(tmp_path) as one:
            exchange = await one.send(prepared(server.url))
    except OSError:
        pytest.skip("this machine has no IPv6")
    assert body_of(exchange) == b"ok"
    assert exchange.hops[0].peer == f"[::1]:{server.port}"
    assert server.requests[0].header("Host") == f"[::1]:{server.port}"


async def test_next_address_is_tried_when_one_refuses() -> None:
    async with RawServer() as server:
        tape = Tape()
        made = await first_to_answer(
            ["127.0.0.9", "127.0.0.1"], server.port, lambda: Connection(tape)
        )
        assert made.get_extra_info("server_addr")[0] == "127.0.0.1"
        made.abort()


async def test_last_refusal_is_raised() -> None:
    with pytest.raises(ConnectionRefusedError):
        await first_to_answer(["127.0.0.9", "127.0.0.8"], unused_port(), lambda: Connection(Tape()))


async def test_address_needs_no_lookup() -> None:
    tape = Tape()
    assert await look_up("127.0.0.1", 80, tape) == ["127.0.0.1"]
    assert tape.spans == []
    assert "127.0.0.1" in await look_up("localhost", 80, tape)
    assert [span.phase for span in tape.spans] == ["lookup"]


# The tape


async def test_tape_keeps_heads_whole_and_bodies_to_a_limit(tmp_path: Path) -> None:
    big = os.urandom(2_000_000)
    async with RawServer(Reply(200, big)) as server, engine(tmp_path) as one:
        rows = (("X-Long", "y" * 50_000),)
        hop = (await one.send(prepared(server.url, "POST", body=big, headers=rows))).hops[0]

    head, _, body = hop.sent.partition(b"\r\n\r\n")
    assert len(head) > 50_000
    assert BODY_BYTES <= len(body) < 2 * BODY_BYTES
    assert big.startswith(body)
    assert hop.sent_bytes == len(head) + 4 + len(big)
    assert BODY_BYTES <= len(hop.received) < 2 * BODY_BYTES
    assert hop.received_bytes > len(big)


async def test_memory_stays_flat_in_a_long_upload(tmp_path: Path) -> None:
    import resource

    file = tmp_path / "big.bin"
    with file.open("wb") as handle:
        handle.truncate(200_000_000)
    received = 0

    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal received
        await reader.readuntil(b"\r\n\r\n")
        while received < 200_000_000:
            received += len(await reader.read(1 << 20))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(swallow, "127.0.0.1", 0)
    async with engine(tmp_path / "spool") as one:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        exchange = await one.send(prepared(url, "POST", body=piece(file)))
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    server.close()

    assert exchange.failure is None
    assert received == 200_000_000
    assert after - before < 64 * 1024


async def test_connect_timeout_counts_the_whole_dial(tmp_path: Path) -> None:
    async with engine(tmp_path) as one:
        request = prepared(
            f"http://127.0.0.1:{unused_port()}", timeouts=Timeouts(connect_s=0.0, read_s=0.0)
        )
        exchange = await one.send(request)
    assert exchange.failure is not None
    assert exchange.failure.kind == "refused"
