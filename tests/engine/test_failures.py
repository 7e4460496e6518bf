"""Every way in which the network fails is told in words: what, why and what to do next."""

import errno
import os
import socket
import ssl
from pathlib import Path

import httpx2
import pytest

from postwright.engine.failure_words import TITLE_LENGTH, Where
from postwright.engine.failures import failure_of
from postwright.engine.files import LocalFiles
from postwright.model.exchange import Failure, FilePiece, PreparedRequest
from postwright.model.options import Timeouts, Tls
from tests.engine.factory import body_of, engine, piece, prepared, trusting
from tests.server import (
    SILENCE,
    Authority,
    ConnectProxy,
    RawServer,
    Reply,
    SocksProxy,
    full_port,
    self_signed,
    silent_port,
    unused_port,
)

SHORT = Timeouts(connect_s=0.15, read_s=0.15, total_s=0)


async def failure(request: PreparedRequest, spool: Path) -> Failure:
    async with engine(spool) as one:
        exchange = await one.send(request)
    failed = exchange.failure
    assert failed is not None
    assert len(failed.title) <= TITLE_LENGTH
    assert failed.detail.endswith(".")
    assert exchange.hops[-1].failure == failed
    for word in ("Errno", "_ssl.c", "Traceback", "unknown error", "oops"):
        assert word not in failed.title + failed.detail
    return failed


async def test_refused(tmp_path: Path) -> None:
    port = unused_port()
    failed = await failure(prepared(f"http://localhost:{port}/"), tmp_path)
    assert (failed.kind, failed.phase) == ("refused", "connect")
    assert failed.title == f"Nothing is listening on localhost:{port}"


async def test_name_not_found(tmp_path: Path) -> None:
    failed = await failure(prepared("http://api.exmaple.invalid/"), tmp_path)
    assert (failed.kind, failed.phase) == ("name", "lookup")
    assert "api.exmaple.invalid" in failed.title


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="the full queue is Linux's")
async def test_connect_timeout(tmp_path: Path) -> None:
    async with full_port() as port:
        failed = await failure(prepared(f"http://127.0.0.1:{port}/", timeouts=SHORT), tmp_path)
    assert (failed.kind, failed.phase) == ("connect_timeout", "connect")
    assert failed.title == f"127.0.0.1 does not pick up on port {port}"
    assert "0.15 seconds" in failed.detail


async def test_tls_handshake_timeout(tmp_path: Path) -> None:
    async with silent_port() as port:
        failed = await failure(prepared(f"https://127.0.0.1:{port}/", timeouts=SHORT), tmp_path)
    assert (failed.kind, failed.phase) == ("connect_timeout", "tls")


async def test_read_timeout_before_the_answer(tmp_path: Path) -> None:
    async with RawServer(SILENCE) as server:
        failed = await failure(prepared(server.url, timeouts=SHORT), tmp_path)
    assert (failed.kind, failed.phase) == ("read_timeout", "wait")
    assert failed.title == "No response within 0.15 seconds"


async def test_read_timeout_within_the_answer(tmp_path: Path) -> None:
    half = Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", hang=True)
    async with RawServer(half) as server:
        failed = await failure(prepared(server.url, timeouts=SHORT), tmp_path)
    assert (failed.kind, failed.phase) == ("read_timeout", "download")


async def test_stalled_upload(tmp_path: Path) -> None:
    async with silent_port() as port:
        url = f"http://127.0.0.1:{port}/"
        request = prepared(url, "POST", body=bytes(30_000_000), timeouts=SHORT)
        failed = await failure(request, tmp_path)
    assert (failed.kind, failed.phase) == ("read_timeout", "send")
    assert "stopped taking data" in failed.title


async def test_total_timeout(tmp_path: Path) -> None:
    async with RawServer(SILENCE) as server:
        request = prepared(server.url, timeouts=Timeouts(total_s=0.1))
        failed = await failure(request, tmp_path)
    assert failed.kind == "timeout"


async def test_reset_before_the_answer(tmp_path: Path) -> None:
    async with RawServer(Reply(reset=True)) as server:
        failed = await failure(prepared(server.url), tmp_path)
    assert failed.kind == "reset"
    assert failed.title == "The server hung up before replying"


@pytest.mark.parametrize("reset", [True, False])
async def test_reset_within_the_answer_keeps_what_came(tmp_path: Path, reset: bool) -> None:
    half = Reply(
        raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", close=not reset, reset=reset
    )
    async with RawServer(half) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))
    assert exchange.failure is not None
    assert exchange.failure.kind == "reset"
    assert exchange.failure.phase == "download"
    assert exchange.response is not None
    assert exchange.response.body.size_bytes == 4
    assert not exchange.response.body.complete


@pytest.mark.parametrize(
    "raw",
    [
        b"ICY 200 OK\r\n\r\n",
        b"garbage\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX Bad: y\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
    ],
)
async def test_answer_that_is_no_http_is_kept_as_it_came(tmp_path: Path, raw: bytes) -> None:
    async with RawServer(Reply(raw=raw, close=True)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))
    assert exchange.failure is not None
    assert exchange.failure.kind == "protocol"
    assert raw.startswith(exchange.hops[0].received)
    assert exchange.hops[0].received


async def test_plain_port(tmp_path: Path) -> None:
    async with RawServer() as server:
        server.plain_answer = b"HTTP/1.1 400 Bad Request\r\n\r\n"
        failed = await failure(prepared(server.url.replace("http:", "https:")), tmp_path)
    assert (failed.kind, failed.phase) == ("tls", "tls")
    assert failed.title == f"127.0.0.1:{server.port} speaks plain HTTP, not HTTPS"


async def test_self_signed(tmp_path: Path) -> None:
    async with RawServer(tls=self_signed(tmp_path)) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        failed = await failure(prepared(url), tmp_path / "spool")
        assert bytes(server.received) == b""
    assert failed.kind == "tls"
    assert failed.title == "The certificate of localhost is self-signed"


async def test_unknown_authority(tmp_path: Path) -> None:
    async with RawServer(tls=Authority.make(tmp_path).server()) as server:
        failed = await failure(prepared(server.url), tmp_path / "spool")
    assert failed.title == "The certificate of 127.0.0.1 comes from nobody known"


async def test_expired(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server(expired=True)) as server:
        request = prepared(server.url, tls=trusting(authority.file))
        failed = await failure(request, tmp_path / "spool")
    assert failed.title == "The certificate expired on 3 Mar 2025"


async def test_wrong_name(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server("other.host", "third.host")) as server:
        request = prepared(server.url, tls=trusting(authority.file))
        async with engine(tmp_path / "spool") as one:
            exchange = await one.send(request)
    assert exchange.failure is not None
    assert exchange.failure.title == "The certificate is for other.host"
    assert "third.host" in exchange.failure.detail
    tls = exchange.hops[0].tls
    assert tls is not None
    assert tls.certificate is not None
    assert not tls.verified
    assert set(tls.certificate.names) == {"other.host", "third.host"}


@pytest.mark.parametrize(
    ("reason", "title"),
    [
        ("TLSV1_ALERT_PROTOCOL_VERSION", "No TLS version in common with x.test:443"),
        ("WRONG_VERSION_NUMBER", "x.test:443 speaks plain HTTP, not HTTPS"),
        ("SSLV3_ALERT_HANDSHAKE_FAILURE", "x.test:443 refused the TLS handshake"),
        ("TLSV1_ALERT_NO_APPLICATION_PROTOCOL", "x.test:443 does not speak HTTP/2"),
        ("BAD_SIGNATURE", "The TLS handshake with x.test:443 failed"),
    ],
)
def test_handshake_that_fails(reason: str, title: str) -> None:
    cause = ssl.SSLError(1, f"[SSL: {reason}] words (_ssl.c:1006)")
    cause.reason = reason
    failed = failure_of(httpx2.ConnectError("x"), Where("x.test", 443, phase="tls"), cause=cause)
    assert failed.title == title
    assert failed.error == "words"


async def test_client_certificate_that_is_missing(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server(want_client=True)) as server:
        request = prepared(server.url, tls=trusting(authority.file))
        failed = await failure(request, tmp_path / "spool")
    assert failed.kind in ("tls", "reset")


async def test_ca_file_that_is_not_there(tmp_path: Path) -> None:
    request = prepared("https://127.0.0.1:1/", tls=Tls(ca=str(tmp_path / "none.pem")))
    failed = await failure(request, tmp_path)
    assert failed.kind == "file"
    assert "none.pem was not found" in failed.detail


async def test_http2_that_the_server_does_not_speak(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server()) as server:
        request = prepared(server.url, tls=trusting(authority.file), http="2")
        failed = await failure(request, tmp_path / "spool")
    assert failed.kind == "protocol"
    assert "does not speak HTTP/2" in failed.title


async def test_proxy_wants_a_sign_in(tmp_path: Path) -> None:
    async with ConnectProxy(authorization="Basic nope") as proxy, engine(tmp_path) as one:
        way = f"http://127.0.0.1:{proxy.port}"
        exchange = await one.send(prepared("https://far.test/", proxy=way))
    assert exchange.failure is not None
    assert exchange.failure.kind == "proxy"
    assert exchange.failure.title == "The proxy refused: it wants a sign-in (407)"
    assert exchange.hops[0].received.endswith(b"sign in first")
    assert exchange.hops[0].sent.startswith(b"CONNECT far.test:443 HTTP/1.1\r\n")
    assert exchange.hops[0].status == 407
    assert exchange.response is not None
    assert exchange.response.header("proxy-authenticate") == 'Basic realm="proxy"'
    assert body_of(exchange) == b"sign in first"


async def test_proxy_cannot_be_reached(tmp_path: Path) -> None:
    way = f"http://127.0.0.1:{unused_port()}"
    failed = await failure(prepared("https://far.test/", proxy=way), tmp_path)
    assert failed.kind == "proxy"
    assert "cannot be reached" in failed.title
    assert way.removeprefix("http://") in failed.title


async def test_socks_proxy_wants_a_sign_in(tmp_path: Path) -> None:
    async with SocksProxy(credentials=("user", "pass")) as proxy:
        request = prepared("http://far.test/", proxy=f"socks5h://127.0.0.1:{proxy.port}")
        failed = await failure(request, tmp_path)
    assert (failed.kind, failed.title) == ("proxy", "The proxy refused: it wants a sign-in (407)")


async def test_file_vanished(tmp_path: Path) -> None:
    file = tmp_path / "invoice.pdf"
    file.write_bytes(b"x" * 10)
    named = piece(file)
    os.unlink(file)
    async with RawServer() as server:
        request = prepared(server.url, "POST", body=named)
        failed = await failure(request, tmp_path / "spool")
    assert failed.kind == "file"
    assert failed.title == "invoice.pdf was not found"


async def test_file_changed(tmp_path: Path) -> None:
    file = tmp_path / "invoice.pdf"
    file.write_bytes(b"x" * 3_000_000)
    facts = LocalFiles().facts(str(file))
    named = FilePiece(facts.path, facts.size_bytes, facts.mtime_ns - 5)
    async with RawServer() as server:
        request = prepared(server.url, "POST", body=named)
        failed = await failure(request, tmp_path / "spool")
    assert failed.kind == "file"
    assert "changed" in failed.title


async def test_body_longer_than_it_says_breaks_the_rules(tmp_path: Path) -> None:
    async with RawServer() as server:
        request = prepared(server.url, "POST", headers=(("Content-Length", "5"),))
        failed = await failure(request, tmp_path)
    assert failed.kind == "protocol"


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENETUNREACH, "network is unreachable"), (errno.EHOSTUNREACH, "host is unreachable")],
)
def test_unreachable(number: int, words: str) -> None:
    cause = OSError(number, "x")
    failed = failure_of(
        httpx2.ConnectError("x"), Where("10.0.0.9", 80, phase="connect"), cause=cause
    )
    assert failed.kind == "unreachable"
    assert failed.title == f"No path to 10.0.0.9: the {words}"
    assert words in failed.detail


def test_long_names_are_cut_in_the_middle() -> None:
    host = "a-very-long-name-" * 5 + ".example.test"
    failed = failure_of(
        httpx2.ConnectError("x"), Where(host, 8080), cause=ConnectionRefusedError(111, "x")
    )
    assert len(failed.title) <= TITLE_LENGTH
    assert failed.title.endswith("example.test:8080")


def test_error_that_nobody_thought_of_has_words_too() -> None:
    failed = failure_of(KeyError("SHA-512-256"), Where("x.test", 80, phase="wait"))
    assert failed.kind == "protocol"
    assert "SHA-512-256" in failed.detail
