"""Hostile and broken answers: none stops the program, what arrived is shown, and told in words.

Each row is an answer byte for byte and what becomes of it: status, body, and a word of the
defect or the failure; empty where there is nothing to say.
"""

# ruff: noqa: E501  a table reads best with one answer a line

import asyncio
import contextlib
import gc
import gzip
import logging
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from postwright.engine.cookies import PlainJar
from postwright.engine.ports import Event, Head, PhaseBegan
from postwright.engine.recording import Recording
from postwright.engine.send import Engine
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.options import Timeouts
from tests.engine.factory import body_of, engine, piece, prepared, trusting
from tests.server import SILENCE, RawServer, Reply, full_port, http2_server, silent_port

R = b"HTTP/1.1 200 OK\r\n"
TWO = b"Content-Length: 2\r\n\r\nok"
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"
TEXT = b"hello world" * 100
GZIP = gzip.compress(TEXT, mtime=0)
SHORT = Timeouts(connect_s=2, read_s=2, write_s=2, total_s=0)


class Case(NamedTuple):
    raw: bytes
    status: int | None = None
    body: bytes | None = None
    """None: there is no response."""
    says: str = ""
    close: bool = True


def coded(coding: bytes, data: bytes) -> bytes:
    return R + b"Content-Encoding: %b\r\nContent-Length: %d\r\n\r\n%b" % (coding, len(data), data)


CASES = {
    # No answer, or none of HTTP
    "nothing": Case(b"", says="without an answer"),
    "one byte": Case(b"H", says="hung up"),
    "half a status line": Case(b"HTTP/1.1 20", says="hung up"),
    "garbage": Case(b"garbage\r\n\r\n", says="first words are “garbage”"),
    "every byte there is": Case(bytes(range(256)) * 4, says="does not speak HTTP"),
    "NULs": Case(b"\0" * 1000, says="does not speak HTTP"),
    "TLS": Case(b"\x15\x03\x01\x00\x02\x02\x46", says="try https://"),
    "SSH": Case(b"SSH-2.0-OpenSSH_9.6\r\n", says="SSH server"),
    "SMTP": Case(b"220 mail.test ESMTP\r\n", says="mail server"),
    "Redis": Case(b"-ERR unknown command 'GET'\r\n", says="Redis"),
    "FTP": Case(b"220 FTP server ready\r\n", says="server"),
    "IMAP": Case(b"* OK IMAP4rev1 ready\r\n", says="does not speak HTTP"),
    "POP3": Case(b"+OK POP3 ready\r\n", says="does not speak HTTP"),
    "MySQL": Case(b"\x4a\0\0\0\x0a8.0.36\0", says="does not speak HTTP"),
    "JSON alone": Case(b'{"ok": true}\r\n\r\n', says="does not speak HTTP"),
    "a request": Case(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", says="does not speak HTTP"),
    "HTTP/2 preface": Case(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", says="does not speak HTTP"),
    "RTSP": Case(b"RTSP/1.0 200 OK\r\nCSeq: 1\r\n\r\n", says="RTSP"),
    "HTTP/0.9": Case(b"<html>hello</html>", says="HTTP/0.9"),
    "HTTP/2 in frames": Case(b"\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64", says="HTTP/2 alone"),
    "a line without end": Case(b"A" * 300_000, says="does not speak HTTP"),
    "carriage returns alone": Case(b"HTTP/1.1 200 OK\rContent-Length: 2\r\rok", says="hung up"),
    "1xx and nothing more": Case(b"HTTP/1.1 100 Continue\r\n\r\n" * 50, says="hung up"),
    # Status lines
    "status line alone": Case(R, 200, b"", "hung up"),
    "ICY": Case(b"ICY 200 OK\r\nicy-name: x\r\n\r\nabc", 200, b"abc", "not valid HTTP"),
    "HTTP/2 in words": Case(b"HTTP/2 200 OK\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "HTTP/3.7": Case(b"HTTP/3.7 200 OK\r\n" + TWO, 200, b"ok"),
    "lower case": Case(b"http/1.1 200 OK\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "099": Case(b"HTTP/1.1 099 Low\r\n" + TWO, 99, b"ok", "not valid HTTP"),
    "999": Case(b"HTTP/1.1 999 High\r\n" + TWO, 999, b"ok"),
    "1000": Case(b"HTTP/1.1 1000 Over\r\n" + TWO, 1000, b"ok", "not valid HTTP"),
    "20": Case(b"HTTP/1.1 20 Under\r\n" + TWO, 20, b"ok", "not valid HTTP"),
    "-1": Case(b"HTTP/1.1 -1 Minus\r\n" + TWO, says="“HTTP/1.1 -1 Minus”"),
    "a word for a status": Case(b"HTTP/1.1 abc Word\r\n" + TWO, says="“HTTP/1.1 abc Word”"),
    "no reason": Case(b"HTTP/1.1 200\r\n" + TWO, 200, b"ok"),
    "empty reason": Case(b"HTTP/1.1 200 \r\n" + TWO, 200, b"ok"),
    "reason of Latin-1": Case(b"HTTP/1.1 200 caf\xe9\r\n" + TWO, 200, b"ok"),
    "reason with NUL": Case(b"HTTP/1.1 200 O\0K\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "reason of 50 kB": Case(b"HTTP/1.1 200 " + b"x" * 50_000 + b"\r\n" + TWO, 200, b"ok"),
    "two blanks": Case(b"HTTP/1.1  200 OK\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "blank lines first": Case(b"\r\n\r\n" + R + TWO, 200, b"ok", "not valid HTTP"),
    "a blank first": Case(b" " + R + TWO, 200, b"ok", "not valid HTTP"),
    "byte order mark": Case(b"\xef\xbb\xbf" + R + TWO, 200, b"ok", "not valid HTTP"),
    "line feeds alone": Case(b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok", 200, b"ok"),
    "101 unasked": Case(b"HTTP/1.1 101 Up\r\nUpgrade: x\r\n\r\nbytes", 101, b"bytes", "not valid HTTP"),
    # Headers
    "half a header": Case(R + b"X-A: 1\r\nX-B", 200, b"", "hung up"),
    "headers without end": Case(R + b"X-A: 1\r\n", 200, b"", "hung up"),
    "value with NUL": Case(R + b"X: a\0b\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "value with a control character": Case(R + b"X: a\x07b\r\n" + TWO, 200, b"ok"),
    "value with CR": Case(R + b"X: a\rb\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "value of Latin-1": Case(R + b"X: \xe9\xff\r\n" + TWO, 200, b"ok"),
    "empty values": Case(R + b"X:\r\nY: \t \r\n" + TWO, 200, b"ok"),
    "folded value": Case(R + b"X: a\r\n  b\r\n" + TWO, 200, b"ok"),
    "first line folded": Case(R + b" X: v\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "blank before the colon": Case(R + b"X-S : v\r\n" + TWO, 200, b"ok", "“X-S : v”"),
    "name with parentheses": Case(R + b"X(Y): v\r\n" + TWO, 200, b"ok", "“X(Y): v”"),
    "name not ASCII": Case(R + b"X-\xc3\xa9: v\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "no name": Case(R + b": v\r\n" + TWO, 200, b"ok", "not valid HTTP"),
    "no colon": Case(R + b"just words\r\n" + TWO, 200, b"ok", "“just words”"),
    "5,000 headers": Case(R + b"".join(b"X-%d: v\r\n" % i for i in range(5000)) + TWO, 200, b"ok"),
    "100,000 headers": Case(R + b"".join(b"X-%d: v\r\n" % i for i in range(100_000)) + TWO, 200, b"", "too long"),
    "header of 90 kB": Case(R + b"X: " + b"v" * 90_000 + b"\r\n" + TWO, 200, b"ok"),
    "header of 1 MB": Case(R + b"X: " + b"v" * 1_000_000 + b"\r\n" + TWO, 200, b"", "too long"),
    "2,000 cookies": Case(R + b"".join(b"Set-Cookie: c%d=v\r\n" % i for i in range(2000)) + TWO, 200, b"ok"),
    "cookie of bytes": Case(R + b"Set-Cookie: a=\xff\xfe\r\n" + TWO, 200, b"ok"),
    "nonsense for a type": Case(R + b"Content-Type: ;;;=\xff/\r\n" + TWO, 200, b"ok"),
    "charset that is a codec": Case(R + b"Content-Type: text/plain; charset=zlib\r\n" + TWO, 200, b"ok"),
    # Content-Length
    "short body": Case(R + b"Content-Length: 10\r\n\r\nhalf", 200, b"half", "hung up"),
    "no body at all": Case(R + b"Content-Length: 10\r\n\r\n", 200, b"", "hung up"),
    "long body": Case(R + b"Content-Length: 2\r\n\r\nok and more", 200, b"ok", "9 bytes came after", close=False),
    "a second answer": Case((R + TWO) * 2, 200, b"ok", "bytes came after", close=False),
    "length in words": Case(R + b"Content-Length: two\r\n\r\nok", 200, b"ok", "Content-Length"),
    "length +2": Case(R + b"Content-Length: +2\r\n\r\nok", 200, b"ok", "Content-Length"),
    "length -2": Case(R + b"Content-Length: -2\r\n\r\nok", 200, b"ok", "Content-Length"),
    "length 2.0": Case(R + b"Content-Length: 2.0\r\n\r\nok", 200, b"ok", "Content-Length"),
    "length 0x2": Case(R + b"Content-Length: 0x2\r\n\r\nok", 200, b"ok", "Content-Length"),
    "length empty": Case(R + b"Content-Length:\r\n\r\nok", 200, b"ok", "Content-Length"),
    "length of 5,000 digits": Case(R + b"Content-Length: " + b"9" * 5000 + b"\r\n\r\nok", 200, b"ok", "Content-Length"),
    "length of 16 exabytes": Case(R + b"Content-Length: 18446744073709551616\r\n\r\nok", 200, b"ok", "hung up"),
    "two equal lengths": Case(R + b"Content-Length: 2\r\n" + TWO, 200, b"ok"),
    "two different lengths": Case(R + b"Content-Length: 3\r\n" + TWO, 200, b"ok", "Conflicting"),
    "list of lengths": Case(R + b"Content-Length: 2, 2\r\n\r\nok", 200, b"ok"),
    "length and chunks": Case(R + b"Content-Length: 2\r\n" + CHUNKED + b"2\r\nok\r\n0\r\n\r\n", 200, b"ok"),
    "204 with a body": Case(b"HTTP/1.1 204 No Content\r\n" + TWO, 204, b"", "2 bytes came after", close=False),
    "304 with a body": Case(b"HTTP/1.1 304 Not Modified\r\n" + TWO, 304, b"", "2 bytes came after", close=False),
    "until the end": Case(b"HTTP/1.0 200 OK\r\n\r\nuntil the end", 200, b"until the end"),
    "205 with a body": Case(b"HTTP/1.1 205 Reset\r\n" + TWO, 205, b"ok"),
    "1xx of many kinds": Case(b"HTTP/1.1 102 P\r\n\r\nHTTP/1.1 103 E\r\nLink: <a>\r\n\r\nHTTP/1.1 199 ?\r\n\r\n" + R + TWO, 200, b"ok"),
    "1xx with a length": Case(b"HTTP/1.1 100 C\r\nContent-Length: 5\r\n\r\n" + R + TWO, 200, b"ok"),
    "5,000 times 103": Case(b"HTTP/1.1 103 E\r\nLink: <a>\r\n\r\n" * 5000 + R + TWO, 200, b"ok"),
    "length folded": Case(R + b"Content-Length:\r\n 2\r\n\r\nok", 200, b"ok"),
    "length of blanks": Case(R + b"Content-Length: 2 2\r\n\r\nok", 200, b"ok", "Content-Length"),
    "length in other digits": Case(R + "Content-Length: \u0662\r\n\r\nok".encode(), 200, b"ok", "Content-Length"),
    "negative zero": Case(R + b"Content-Length: -0\r\n\r\nok", 200, b"ok", "Content-Length"),
    "until the end of 1.1": Case(R + b"\r\nuntil the end", 200, b"until the end"),
    # Chunks
    "chunk size in words": Case(R + CHUNKED + b"xyz\r\nok\r\n0\r\n\r\n", 200, b"", "chunk header"),
    "chunk size -1": Case(R + CHUNKED + b"-1\r\nok\r\n0\r\n\r\n", 200, b"", "chunk header"),
    "chunk size 0x2": Case(R + CHUNKED + b"0x2\r\nok\r\n0\r\n\r\n", 200, b"", "chunk header"),
    "chunk size huge": Case(R + CHUNKED + b"fffffffffffffffff\r\nok", 200, b"ok", "hung up"),
    "chunk size of 1,000 digits": Case(R + CHUNKED + b"0" * 1000 + b"2\r\nok\r\n0\r\n\r\n", 200, b"", "chunk header"),
    "chunk too short": Case(R + CHUNKED + b"5\r\nok\r\n0\r\n\r\n", 200, b"ok\r\n0", "chunk header"),
    "chunk too long": Case(R + CHUNKED + b"2\r\nokay\r\n0\r\n\r\n", 200, b"ok", "chunk footer"),
    "chunk cut": Case(R + CHUNKED + b"2\r\nok\r\n5\r\nab", 200, b"okab", "hung up"),
    "no last chunk": Case(R + CHUNKED + b"2\r\nok\r\n", 200, b"ok", "hung up"),
    "no blank line at the end": Case(R + CHUNKED + b"2\r\nok\r\n0\r\n", 200, b"ok", "hung up"),
    "chunks with line feeds": Case(R + CHUNKED + b"2\nok\n0\n\n", 200, b"", "hung up"),
    "chunk extensions": Case(R + CHUNKED + b'2;a="b;c"\r\nok\r\n0;z\r\n\r\n', 200, b"ok"),
    "chunk extension of 1 MB": Case(R + CHUNKED + b"2;" + b"a" * 1_000_000 + b"\r\nok\r\n0\r\n\r\n", 200, b"", "too long"),
    "trailer without a colon": Case(R + CHUNKED + b"2\r\nok\r\n0\r\nno colon\r\n\r\n", 200, b"ok", "“no colon”"),
    "50,000 trailers": Case(R + CHUNKED + b"2\r\nok\r\n0\r\n" + b"X: v\r\n" * 50_000 + b"\r\n", 200, b"ok", "too long"),
    "more after the last chunk": Case(R + CHUNKED + b"2\r\nok\r\n0\r\n\r\nmore", 200, b"ok", "4 bytes came after", close=False),
    "20,000 chunks of a byte": Case(R + CHUNKED + b"1\r\nx\r\n" * 20_000 + b"0\r\n\r\n", 200, b"x" * 20_000),
    "gzip as a transfer coding": Case(R + b"Transfer-Encoding: gzip, chunked\r\n\r\nok", 200, b"ok", "Transfer-Encoding"),
    "unknown transfer coding": Case(R + b"Transfer-Encoding: banana\r\n\r\nok", 200, b"ok", "Transfer-Encoding"),
    "chunked twice": Case(R + b"Transfer-Encoding: chunked\r\n" + CHUNKED + b"0\r\n\r\n", 200, b"0\r\n\r\n", "Transfer-Encoding"),
    "CHUNKED": Case(R + b"Transfer-Encoding: CHUNKED\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200, b"ok"),
    "identity, chunked": Case(R + b"Transfer-Encoding: identity, chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200, b"2\r\nok\r\n0\r\n\r\n", "Transfer-Encoding"),
    "chunked with a tab": Case(R + b"Transfer-Encoding:\tchunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", 200, b"ok"),
    "chunked in quotes": Case(R + b'Transfer-Encoding: "chunked"\r\n\r\nok', 200, b"ok", "Transfer-Encoding"),
    "empty transfer coding": Case(R + b"Transfer-Encoding:\r\n\r\nok", 200, b"ok", "Transfer-Encoding"),
    "chunk size empty": Case(R + CHUNKED + b"\r\nok\r\n0\r\n\r\n", 200, b"", "chunk header"),
    "chunk size +2": Case(R + CHUNKED + b"+2\r\nok\r\n0\r\n\r\n", 200, b"", "chunk header"),
    "chunk size 2_0": Case(R + CHUNKED + b"2_0\r\nok\r\n0\r\n\r\n", 200, b"", "chunk header"),
    "leading zeros": Case(R + CHUNKED + b"0002\r\nok\r\n0\r\n\r\n", 200, b"ok"),
    "trailer that frames": Case(R + CHUNKED + b"2\r\nok\r\n0\r\nContent-Length: 9\r\n\r\n", 200, b"ok"),
    "trailer with NUL": Case(R + CHUNKED + b"2\r\nok\r\n0\r\nX: a\0b\r\n\r\n", 200, b"ok", "not valid HTTP"),
    # Content codings
    "gzip cut": Case(coded(b"gzip", GZIP[:20]), 200, TEXT[:9], "too early"),
    "gzip that is none": Case(coded(b"gzip", b"plain"), 200, b"plain", "as it came"),
    "gzip with more behind": Case(coded(b"gzip", GZIP + b"more"), 200, TEXT, "4 bytes follow"),
    "gzip with a wrong sum": Case(coded(b"gzip", GZIP[:-8] + b"\0" * 8), 200, TEXT, "damaged"),
    "two gzip members": Case(coded(b"gzip", GZIP * 2), 200, TEXT * 2),
    "gzip of nothing": Case(coded(b"gzip", b""), 200, b""),
    "deflate that is none": Case(coded(b"deflate", b"plain"), 200, b"plain", "as it came"),
    "br that is none": Case(coded(b"br", b"plain"), 200, b"plain", "as it came"),
    "zstd that is none": Case(coded(b"zstd", b"plain"), 200, b"plain", "as it came"),
    "unknown coding": Case(coded(b"banana", b"plain"), 200, b"plain", "not known"),
    "1,000 codings": Case(coded(b", ".join([b"gzip"] * 1000), b"plain"), 200, b"plain", "more than 5"),
    # What the head means
    "redirect to nowhere": Case(b"HTTP/1.1 302 Found\r\nLocation: http://\r\n" + TWO, 302, b"ok", "no address"),
    "redirect to a script": Case(b"HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)\r\n" + TWO, 302, b"ok", "no address"),
    "redirect without Location": Case(b"HTTP/1.1 302 Found\r\n" + TWO, 302, b"ok"),
    "401 with nonsense": Case(b'HTTP/1.1 401 No\r\nWWW-Authenticate: ,,"=\xff\r\n' + TWO, 401, b"ok"),
    "407 unasked": Case(b"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic\r\n" + TWO, 407, b"ok"),
    "Retry-After for ever": Case(b"HTTP/1.1 503 Busy\r\nRetry-After: 99999999999999999999\r\n" + TWO, 503, b"ok"),
}  # fmt: skip


def words(exchange: Exchange) -> str:
    failure, response = exchange.failure, exchange.response
    said = [failure.title, failure.detail] if failure else []
    return " ".join([*said, *(response.defects if response else ())])


async def alive(one: Engine, url: str) -> bool:
    exchange = await one.send(prepared(url, timeouts=SHORT))
    return exchange.failure is None and body_of(exchange) == b"next"


@pytest.mark.parametrize("name", list(CASES))
async def test_answer(tmp_path: Path, name: str) -> None:
    case = CASES[name]
    script = (Reply(raw=case.raw, close=case.close), Reply(200, b"next"))
    async with RawServer(*script) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url, timeouts=SHORT), jar=PlainJar())
        again = await alive(one, server.url)

    hop = exchange.hops[-1]
    assert hop.status == case.status
    assert case.says in words(exchange)
    assert bool(words(exchange)) is bool(case.says)
    assert "bytearray" not in words(exchange)
    assert hop.received == case.raw[: len(hop.received)]
    if case.body is None:
        assert exchange.response is None
    else:
        assert body_of(exchange) == case.body
        assert exchange.response is not None
        broken = any(word in case.says for word in ("damaged", "too early", "as it came"))
        assert exchange.response.body.complete is (
            not broken and (exchange.failure is None or case.status == 302)
        )
        assert exchange.response.status == case.status
    assert again


def test_battery_is_large_enough() -> None:
    assert len(CASES) >= 80


async def test_headers_are_shown_where_the_head_is_refused(tmp_path: Path) -> None:
    raw = b"HTTP/1.1 418 Teapot\r\nX-A: 1\r\njust words\r\nX-B: \xe9\r\n  more\r\nContent-Length: 2\r\n\r\nok"
    async with RawServer(Reply(raw=raw, close=True)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    assert exchange.response is not None
    assert exchange.response.headers == (
        ("X-A", "1"), ("just words", ""), ("X-B", "é more"), ("Content-Length", "2"),
    )  # fmt: skip
    assert exchange.response.reason == "Teapot"


class Heartbeat:
    """The longest time for which the loop did not turn."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last = time.perf_counter()
        self._loop = asyncio.get_running_loop()
        self._timer = self._loop.call_later(0.005, self._beat)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now
        self._timer = self._loop.call_later(0.005, self._beat)

    def stop(self) -> None:
        self._timer.cancel()


FLOODS = {
    "bomb": coded(b"gzip", gzip.compress(bytes(40_000_000))),
    "bomb of three": coded(b"gzip, gzip, gzip", gzip.compress(gzip.compress(gzip.compress(bytes(40_000_000))))),
    "flood": R + b"Content-Length: 40000000\r\n\r\n" + bytes(40_000_000),
    "tiny chunks": R + CHUNKED + b"1\r\nx\r\n" * 60_000 + b"0\r\n\r\n",
    "empty gzip members": coded(b"gzip", gzip.compress(b"") * 30_000),
    "headers": R + b"".join(b"X-%d: v\r\n" % i for i in range(6000)) + TWO,
    "cookies": R + b"".join(b"Set-Cookie: c%d=v\r\n" % i for i in range(4000)) + TWO,
}  # fmt: skip


@pytest.mark.parametrize("name", list(FLOODS))
async def test_flood_neither_stops_the_loop_nor_fills_memory(tmp_path: Path, name: str) -> None:
    async with (
        RawServer(Reply(raw=FLOODS[name]), Reply(200, b"next")) as server,
        engine(tmp_path) as one,
    ):
        await one.warm()
        heart = Heartbeat()
        before = resident()
        exchange = await one.send(prepared(server.url), jar=PlainJar())
        heart.stop()
        grown = resident() - before
        assert await alive(one, server.url)

    assert exchange.failure is None
    assert heart.longest_s < 0.5  # of a machine that does other work too; alone it is a tenth
    assert grown < 150_000_000


def resident() -> int:
    """Return how much memory the process holds; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


STALLS = {
    "no answer": SILENCE,
    "half a head": Reply(raw=b"HTTP/1.1 200 OK\r\nX: ", hang=True),
    "head alone": Reply(raw=R + b"Content-Length: 9\r\n\r\n", hang=True),
    "half a body": Reply(raw=R + b"Content-Length: 9\r\n\r\nhalf", hang=True),
    "half a chunk": Reply(raw=R + CHUNKED + b"9\r\nhalf", hang=True),
    "no last chunk": Reply(raw=R + CHUNKED + b"4\r\nhalf\r\n", hang=True),
    "half of gzip": Reply(raw=coded(b"gzip", GZIP)[:-10], hang=True),
    "100 and no more": Reply(raw=b"HTTP/1.1 100 Continue\r\n\r\n", hang=True),
    "trickle of a head": Reply(raw=R + b"X: " + b"v" * 9999, trickle_s=0.01),
    "trickle of a body": Reply(raw=R + b"Content-Length: 9999\r\n\r\n" + b"v" * 9999, trickle_s=0.01),
    "endless flood": Reply(raw=R + b"Content-Length: 99999999999\r\n\r\n" + bytes(30_000_000), hang=True),
    "endless bomb": Reply(raw=coded(b"gzip", gzip.compress(bytes(300_000_000), 1))),
}  # fmt: skip


async def cancelled(
    one: Engine, request: PreparedRequest, *, until: str = "wait"
) -> tuple[float, Exchange]:
    """Cancel a send in that phase, or at the head of its answer; return how long that took."""
    there = asyncio.Event()

    def watch(event: Event) -> None:
        if isinstance(event, Head) or (isinstance(event, PhaseBegan) and event.phase == until):
            there.set()

    record = Recording(request, exchange_id="x", started_at=0.0)
    send = asyncio.ensure_future(one.send(record.prepared, recording=record, watch=watch))
    async with asyncio.timeout(30):
        await there.wait()
    began = time.perf_counter()
    send.cancel()
    await asyncio.wait({send})
    assert send.cancelled()
    return time.perf_counter() - began, record.exchange()


@pytest.mark.parametrize("name", list(STALLS))
async def test_stall_can_be_cancelled(tmp_path: Path, name: str) -> None:
    answers = (
        b"Content-" in (STALLS[name].raw or b"")[:60]
        or b"chunked" in (STALLS[name].raw or b"")[:60]
    )
    async with RawServer(STALLS[name], Reply(200, b"next")) as server, engine(tmp_path) as one:
        took_s, exchange = await cancelled(
            one, prepared(server.url), until="" if answers else "wait"
        )
        assert one.open_connections == 0
        assert await alive(one, server.url)

    assert took_s < 0.5  # of a machine that does other work too; alone it is milliseconds
    assert exchange.failure is not None
    assert exchange.failure.kind == "cancelled"
    assert (exchange.response is not None) is answers


@pytest.mark.parametrize("name", ["no answer", "half a head", "half a body", "half a chunk"])
async def test_stall_ends_with_its_time_limit(tmp_path: Path, name: str) -> None:
    limits = Timeouts(connect_s=2, read_s=0.2, write_s=2, total_s=0)
    async with RawServer(STALLS[name], Reply(200, b"next")) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url, timeouts=limits))
        assert await alive(one, server.url)

    assert exchange.failure is not None
    assert exchange.failure.kind == "read_timeout"
    if name != "no answer":
        assert exchange.hops[0].status == 200
        assert body_of(exchange) == (b"" if name == "half a head" else b"half")


CANCELS = 1000


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="asks Linux")
async def test_a_thousand_cancels_leak_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """In every phase, over HTTP/1.1 and HTTP/2, plain and under TLS, ten at the same time."""
    file = tmp_path / "long.bin"
    with file.open("wb") as handle:
        handle.truncate(50_000_000)
    async with (
        http2_server(tmp_path) as (http2, authority),
        RawServer(Reply(200, b"next"), tls=authority.server()) as secure,
        RawServer(Reply(200, b"next")) as good,
    ):
        tls = trusting(authority.file)
        async with engine(tmp_path / "first") as one:
            for url in (good.url, secure.url, http2):
                await one.send(prepared(url, tls=tls, http="auto"))
        await settled(lambda: not ours())  # whatever is made once is there
        before = held()
        async with (
            full_port() as full,
            silent_port() as silent,
            RawServer(SILENCE) as mute,
            RawServer(SILENCE, tls=authority.server()) as mute_tls,
            RawServer(STALLS["half a body"]) as half,
            RawServer(STALLS["half a body"], tls=authority.server()) as half_tls,
            engine(tmp_path / "second") as one,
        ):
            upload = prepared(f"http://127.0.0.1:{silent}", "POST", body=piece(file))
            by_proxy = prepared("https://one.test", proxy=f"http://127.0.0.1:{silent}")
            places = (
                (prepared(f"http://127.0.0.1:{full}"), "connect"),
                (prepared(f"https://127.0.0.1:{silent}"), "tls"),
                (by_proxy, "connect"),
                (upload, "send"),
                (prepared(mute.url), "wait"),
                (prepared(mute_tls.url, tls=tls), "wait"),
                (prepared(half.url), ""),
                (prepared(half_tls.url, tls=tls), ""),
                (prepared(f"{http2}/?5000000", http="2", tls=tls), "wait"),
                (prepared(f"{http2}/?5000000", http="2", tls=tls), ""),
            )
            took_s: list[float] = []
            for _ in range(CANCELS // len(places)):
                told = await asyncio.gather(
                    *(cancelled(one, request, until=phase) for request, phase in places)
                )
                took_s += [one_took_s for one_took_s, _ in told]
            for url, body in ((good.url, b"next"), (secure.url, b"next"), (http2, b"")):
                exchange = await one.send(prepared(url, tls=tls, http="auto"))
                assert exchange.failure is None
                assert body_of(exchange) == body

        await settled(lambda: held() <= before and not ours())
        assert held() <= before
        assert not ours()
    # Nine of ten: a machine that does other work too takes the processor away now and then.
    assert sorted(took_s)[CANCELS * 9 // 10] < 0.1
    assert not [r for r in caplog.records if r.levelno >= logging.WARNING]


async def settled(condition: Callable[[], bool]) -> None:
    """Give the loop turns, in which what was closed goes away."""
    for _ in range(200):
        if condition():
            break
        await asyncio.to_thread(_join)


def _join() -> None:
    for one in threading.enumerate():
        if one.name.startswith(("spool", "lookup")):
            one.join(5)


def held() -> tuple[int, int]:
    """Return how many tasks and sockets there are."""
    tasks = [t for t in asyncio.all_tasks() if "hypercorn" not in repr(t.get_coro())]
    return len(tasks), sockets()


def ours() -> list[str]:
    """Return the threads that an engine started."""
    names = (one.name for one in threading.enumerate())
    return [name for name in names if name.startswith(("spool", "lookup"))]


def sockets() -> int:
    """Return how many sockets are open; those that nobody refers to any more are closed first."""
    gc.collect()
    count = 0
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            count += os.readlink(f"/proc/self/fd/{number}").startswith("socket:")
    return count
