"""The demo server, spoken to by http.client and by bare sockets."""

import asyncio
import hashlib
import json
import zlib
from urllib.parse import urlsplit

import pytest

from postwright.demo.server import DemoServer
from tests.demo.client import ask, raw, running


async def test_start_twice_is_one_server_on_loopback():
    async with running() as server:
        assert server.url.startswith("http://127.0.0.1:")
        assert await server.start() == server.url


async def test_hello_greets_who_is_named():
    async with running() as server:
        got = await ask(server, "GET", "/hello?name=user")
        assert got.json()["message"] == "Hello, user!"


async def test_echo_shows_target_and_headers_as_they_came():
    async with running() as server:
        got = await raw(
            server,
            b"PUT /echo/a%2Fb?x=%20&x&y HTTP/1.1\r\nhOST: h\r\nX-B: 1\r\nx-a: 2\r\nX-B: 3\r\n"
            b"Content-Length: 3\r\nConnection: close\r\n\r\nabc",
        )
        value = json.loads(got.partition(b"\r\n\r\n")[2])
        assert value["target"] == "/echo/a%2Fb?x=%20&x&y"
        assert value["headers"][:4] == [["hOST", "h"], ["X-B", "1"], ["x-a", "2"], ["X-B", "3"]]
        assert value["body"]["text"] == "abc"
        assert value["body"]["sha256"] == hashlib.sha256(b"abc").hexdigest()


async def test_chunked_body_is_read_and_connection_goes_on():
    async with running() as server:
        got = await raw(
            server,
            b"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
            b"3;a=b\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n"
            b"GET /hello HTTP/1.1\r\nHost: h\r\n\r\n",
        )
        assert b'"text": "abc0123456789"' in got
        assert got.count(b"HTTP/1.1 200 OK") == 2


async def test_expect_continue_is_answered_before_the_body():
    async with running() as server:
        got = await raw(
            server,
            b"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n"
            b"Expect: 100-continue\r\nConnection: close\r\n\r\nab",
        )
        assert got.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")


async def test_expect_continue_that_is_refused_leaves_the_body_unread():
    async with running() as server:
        got = await raw(
            server,
            b"POST /private HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n"
            b"Expect: 100-continue\r\n\r\n",
        )
        assert got.startswith(b"HTTP/1.1 401 ")
        assert b"Connection: close\r\n" in got


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"GARBAGE\r\n\r\n", 400),
        (b"GET /hello HTTP/1.1\r\n\r\n", 400),
        (b"GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        (b"GET /hello HTTP/1.1\r\nHost : a\r\n\r\n", 400),
        (b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 2\r\n\r\nx", 400),
        (
            b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400,
        ),
        (b"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (b"GET /hello HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 70_000 + b"\r\n\r\n", 431),
    ],
)
async def test_malformed_requests_are_refused(head: bytes, status: int):
    async with running() as server:
        assert (await raw(server, head)).startswith(b"HTTP/1.1 %d " % status)


async def test_head_has_the_headers_of_get_and_no_body():
    async with running() as server:
        got, head = await ask(server, "GET", "/json"), await ask(server, "HEAD", "/json")
        assert head.headers["Content-Length"] == got.headers["Content-Length"]
        assert head.body == b""


async def test_options_and_wrong_methods_name_what_is_allowed():
    async with running() as server:
        options = await ask(server, "OPTIONS", "/users")
        assert (options.status, options.headers["Allow"]) == (204, "GET, HEAD, POST, OPTIONS")
        wrong = await ask(server, "DELETE", "/users")
        assert (wrong.status, wrong.headers["Allow"]) == (405, "GET, HEAD, POST, OPTIONS")


async def test_unknown_path_says_where_to_look():
    async with running() as server:
        got = await ask(server, "GET", "/nowhere")
        assert got.status == 404
        assert "/ lists" in got.json()["detail"]
        assert b"/upload" in (await ask(server, "GET", "/")).body


async def test_json_keeps_the_text_of_numbers():
    async with running() as server:
        got = await ask(
            server, "POST", "/json", b'{"a":1.10,"b":9007199254740993}',
            Content_Type="application/json",
        )  # fmt: skip
        assert b"1.10" in got.body
        assert b"9007199254740993" in got.body


async def test_broken_json_is_400_and_says_where():
    async with running() as server:
        got = await ask(server, "POST", "/json", b'{"a" 1}', Content_Type="application/json")
        assert got.status == 400
        assert "byte 5" in got.json()["detail"]


@pytest.mark.parametrize(
    ("coding", "decode"), [("gzip", 31), ("deflate", 15)], ids=["gzip", "deflate"]
)
async def test_compressed_paths_decode(coding: str, decode: int):
    async with running() as server:
        got = await ask(server, "GET", f"/{coding}")
        assert got.headers["Content-Encoding"] == coding
        assert json.loads(zlib.decompress(got.body, decode))["message"].endswith(coding)


@pytest.mark.parametrize("coding", ["br", "zstd"])
async def test_modern_codings_are_named(coding: str):
    async with running() as server:
        got = await ask(server, "GET", f"/{coding}")
        assert got.headers["Content-Encoding"] == coding
        assert len(got.body) < 1000


async def test_charset_is_what_the_header_says():
    async with running() as server:
        got = await ask(server, "GET", "/charset?name=shift_jis")
        assert got.headers.get_content_charset() == "shift_jis"
        assert got.body.decode("shift_jis").startswith("こんにちは")


@pytest.mark.parametrize("status", [201, 204, 304, 404, 429, 503, 599])
async def test_status_is_the_one_asked_for(status: int):
    async with running() as server:
        got = await ask(server, "GET", f"/status/{status}")
        assert got.status == status


async def test_redirects_count_down_and_keep_the_status():
    async with running() as server:
        got = await ask(server, "GET", "/redirect/3?status=307")
        assert (got.status, got.headers["Location"]) == (307, "/redirect/2?status=307")
        away = await ask(server, "GET", "/redirect/1?to=http://localhost:1/x")
        assert away.headers["Location"] == "http://localhost:1/x"
        assert (await ask(server, "GET", "/redirect/0")).status == 200


async def test_cookies_are_shown_and_set():
    async with running() as server:
        got = await ask(server, "GET", "/cookies?c=d", Cookie="a=1; b=2")
        assert got.json()["cookies"] == [["a", "1"], ["b", "2"]]
        assert got.headers["Set-Cookie"].startswith("c=d;")


async def test_slow_and_events_come_in_pieces():
    async with running() as server:
        slow = await ask(server, "GET", "/slow?wait=0&lines=3&pause=0")
        assert slow.headers["Transfer-Encoding"] == "chunked"
        assert slow.body.splitlines()[-1] == b"line 3 of 3"
        events = await ask(server, "GET", "/events?count=2&pause=0")
        assert events.headers["Content-Type"] == "text/event-stream"
        assert events.body.count(b"\n\n") == 2


async def test_bytes_are_so_many():
    async with running() as server:
        got = await ask(server, "GET", "/bytes/600000")
        assert got.headers["Content-Length"] == "600000"
        assert len(got.body) == 600_000
        assert got.body[255:258] == b"\xff\x00\x01"


async def test_http_1_0_gets_a_stream_that_ends_with_the_connection():
    async with running() as server:
        got = await raw(server, b"GET /slow?wait=0&pause=0&lines=1 HTTP/1.0\r\n\r\n")
        head, _, body = got.partition(b"\r\n\r\n")
        assert b"Transfer-Encoding" not in head
        assert body == b"line 1 of 1\n"


async def test_close_ends_a_waiting_connection():
    server = DemoServer()
    await server.start()
    address = urlsplit(server.url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    writer.write(b"GET /events?count=2&pause=60 HTTP/1.1\r\nHost: h\r\n\r\n")
    await reader.readuntil(b"\r\n\r\n")
    await server.aclose()
    assert server.url == ""
    await reader.read()
    writer.close()


async def test_a_client_that_leaves_does_not_trouble_the_next():
    async with running() as server:
        await raw(server, b"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc")
        assert (await ask(server, "GET", "/hello")).status == 200
