"""Answers made to exhaust: the window neither stands still nor fills memory, and shows the head.

Gaps of the loop and memory are the measure here. Busy cores may hold any process up for a while,
so a scenario that misses is run once more, and where more wants to run than there are cores, what
the loop's thread worked itself in its longest gap is what counts.
"""

import asyncio
import gzip
import struct
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import brotli
import pytest
from PySide6.QtCore import Qt

from tests.gui.driving import press, until
from tests.scenarios.driver import Someone, someone
from tests.scenarios.measured import GAP_S, Blocks, Watched, served

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
R = b"HTTP/1.1 200 OK\r\nX-First: 1\r\n"
MB = 1 << 20


def whole(kind: bytes, body: bytes, coding: bytes = b"") -> Blocks:
    lines = b"Content-Encoding: %b\r\n" % coding if coding else b""
    head = R + b"Content-Type: %b\r\n%bContent-Length: %d\r\n\r\n" % (kind, lines, len(body))
    return lambda: (head, body)


def gzip_of_zeros(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = bytes(MB)
    return b"".join([*(packer.compress(block) for _ in range(size // MB)), packer.flush()])


def png(width: int, height: int, *, color: int, depth: int) -> bytes:
    """Return an image of zeros, some kilobytes for many millions of points."""
    channels = {0: 1, 6: 4}[color]
    row = bytes(1 + (width * channels * depth + 7) // 8)
    packer = zlib.compressobj(9)
    data = b"".join([*(packer.compress(row) for _ in range(height)), packer.flush()])
    size = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in ((b"IHDR", size), (b"IDAT", data), (b"IEND", b""))
    )


def headers(line: bytes, count: int) -> Blocks:
    def blocks() -> Iterator[bytes]:
        yield R
        for start in range(0, count, 1000):
            yield b"".join(line % number for number in range(start, start + 1000))
        yield b"Content-Length: 2\r\n\r\nok"

    return blocks


def long_head() -> Iterator[bytes]:
    yield R + b"X-Long: "
    for _ in range(100):
        yield b"v" * MB
    yield b"\r\nContent-Length: 2\r\n\r\nok"


def endless() -> Iterator[bytes]:
    yield R + b"Content-Type: text/plain\r\nContent-Length: 99999999999999\r\n\r\n"
    block = (b"x" * 127 + b"\n") * 512
    while True:
        yield block


def endless_chunks() -> Iterator[bytes]:
    yield R + b"Transfer-Encoding: chunked\r\nContent-Type: text/event-stream\r\n\r\n"
    block = b"9\r\ndata: x\n\n\r\n" * 5000
    while True:
        yield block


def endless_interim() -> Iterator[bytes]:
    while True:
        yield b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 1000


def entities(levels: int) -> bytes:
    names = "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, levels))
    return f'<!DOCTYPE x [<!ENTITY a0 "lol">{names}]><x>&a{levels - 1};</x>'.encode()


DEEP = 100_000
WHOLE: dict[str, Blocks] = {
    "gzip of 1 GB": whole(b"text/plain", gzip_of_zeros(1024 * MB), b"gzip"),
    "gzip three times": whole(
        b"application/octet-stream",
        gzip.compress(gzip.compress(gzip_of_zeros(64 * MB))), b"gzip, gzip, gzip",
    ),
    "br": whole(b"text/plain", brotli.compress(bytes(64 * MB), quality=1), b"br"),
    "zstd": whole(b"text/plain", zstd.compress(bytes(64 * MB)), b"zstd"),
    "zstd in br": whole(
        b"text/plain", brotli.compress(zstd.compress(bytes(64 * MB))), b"zstd, br"
    ),
    "JSON in gzip": whole(
        b"application/json", gzip.compress(b"[" + b"1," * 4_000_000 + b"1]", 1), b"gzip"
    ),
    "6,000 headers": headers(b"X-%d: v\r\n", 6000),
    "4,000 cookies": headers(b"Set-Cookie: c%d=v\r\n", 4000),
    "deep arrays": whole(b"application/json", b"[" * DEEP + b"]" * DEEP),
    "deep objects": whole(b"application/json", b'{"a":' * DEEP + b"1" + b"}" * DEEP),
    "numbers of 5,000 digits": whole(
        b"application/json", b"[" + b",".join([b"9" * 5000] * 1000) + b"]"
    ),
    "a string of 32 MB": whole(b"application/json", b'["' + b"x" * (32 * MB) + b'"]'),
    "20 million lines": whole(b"text/plain", b"\n" * 20_000_000),
    "bad UTF-16": whole(b"text/plain; charset=utf-16", b"\xff" * (8 * MB)),
    "nested tables": whole(b"text/html", b"<table><tr><td>" * 200_000),
    "XML entities": whole(b"application/xml", entities(30)),
    "deep XML": whole(b"application/xml", b"<a>" * DEEP + b"</a>" * DEEP),
    "XML attributes": whole(b"application/xml", b"<a " + b"x='1' " * 200_000 + b"/>"),
    "SVG": whole(b"image/svg+xml", b"<svg width='99999' height='99999'>" + b"<g>" * DEEP),
    "image of 16 million points": whole(b"image/png", png(4000, 4000, color=6, depth=8)),
    "image of 3.6 thousand million": whole(b"image/png", png(60_000, 60_000, color=0, depth=1)),
}  # fmt: skip
CUT: dict[str, Blocks] = {
    "1,000,000 headers": headers(b"X-%d: v\r\n", 1_000_000),
    "head of 100 MB": long_head,
}
"""These heads are longer than is read; what came of them is shown."""
ENDLESS: dict[str, tuple[Blocks, bool]] = {
    "body": (endless, True), "events": (endless_chunks, True),
    "interim answers": (endless_interim, False),
    "gzip": (whole(b"text/plain", gzip_of_zeros(1024 * MB), b"gzip"), True),
}  # fmt: skip


async def begun(user: Someone, url: str) -> Watched:
    """Type the address, let the window come to rest, and press Return."""
    user.type_url(url)
    await user.come_back()
    watched = Watched()
    press(user.tab.url_bar.edit, Qt.Key.Key_Return)
    return watched


async def sent(user: Someone, blocks: Blocks) -> Watched:
    """Send, and look at every page of the answer."""
    with served(blocks) as url:
        watched = await begun(user, url)
        count = len(user.recorded)
        await until(lambda: len(user.recorded) > count)
        for page in ("headers", "cookies", "timing", "body"):
            user.tab.response.choose_tab(page)
            for _ in range(5):
                await asyncio.sleep(0.005)  # it is painted, and what is read beside it arrives
        watched.stop()
    return watched


@pytest.mark.parametrize("name", [*WHOLE, *CUT])
async def test_bomb_is_shown_and_the_window_lives(name: str, tmp_path: Path) -> None:
    blocks = WHOLE.get(name) or CUT[name]
    async with someone(tmp_path) as user:
        watched = await sent(user, blocks)
        if not watched.is_fine:
            watched = await sent(user, blocks)

        exchange = user.recorded[-1]
        assert watched.is_fine, str(watched)
        assert exchange.response is not None
        assert exchange.response.status == 200
        assert exchange.response.headers[0] == ("X-First", "1")
        rows = user.tab.response.headers.page.rows
        assert rows.index(0, 0).data() == "X-First"
        assert (exchange.failure is None) is (name in WHOLE)
        assert user.pill == ("200 OK" if name in WHOLE else "Not HTTP")


async def cancelled(user: Someone, blocks: Blocks) -> tuple[Watched, float]:
    """Send, cancel when half a second is over; return what that cost, and how long it took."""
    with served(blocks) as url:
        watched = await begun(user, url)
        count = len(user.recorded)
        await asyncio.sleep(0.5)
        began = time.perf_counter()
        press(user.tab.url_bar.edit, Qt.Key.Key_Escape)
        await until(lambda: len(user.recorded) > count)
        took_s = time.perf_counter() - began
        watched.stop()
    return watched, took_s


@pytest.mark.parametrize("name", list(ENDLESS))
async def test_endless_answer_can_be_cancelled(name: str, tmp_path: Path) -> None:
    blocks, has_head = ENDLESS[name]
    async with someone(tmp_path) as user:
        watched, took_s = await cancelled(user, blocks)
        if not watched.is_fine or took_s > GAP_S:
            watched, took_s = await cancelled(user, blocks)

        exchange = user.recorded[-1]
        assert watched.is_fine, str(watched)
        assert took_s <= 5 * GAP_S  # of a machine that does other work too
        assert exchange.failure is not None
        assert exchange.failure.kind == "cancelled"
        assert (exchange.response is not None) is has_head
        if has_head:
            assert user.tab.response.headers.page.rows.index(0, 0).data() == "X-First"
        with served(whole(b"text/plain", b"next")) as url:
            await begun(user, url)
            await until(lambda: user.pill == "200 OK")
