"""The demo's paths that take their time, or send much: /slow, /events, /bytes/N."""

import asyncio
from collections.abc import AsyncIterator

from postwright.demo.messages import BLOCK, Incoming, Reply
from postwright.demo.replies import number, rest_number

_PATTERN = bytes(range(256)) * (BLOCK // 256)
_TEXT = ("Content-Type", "text/plain; charset=utf-8")
_LONGEST_S = 600


async def slow(request: Incoming, _rest: str) -> Reply:
    """Wait before the head, then send one line after the other."""
    wait_s = number(request, "wait", 1.0, at_most=_LONGEST_S)
    pause_s = number(request, "pause", 0.2, at_most=_LONGEST_S)
    count = int(number(request, "lines", 5, at_most=10_000, whole=True))
    await asyncio.sleep(wait_s)

    async def lines() -> AsyncIterator[bytes]:
        for n in range(1, count + 1):
            await asyncio.sleep(pause_s)
            yield f"line {n} of {count}\n".encode()

    return Reply(200, (_TEXT,), lines)


async def events(request: Incoming, _rest: str) -> Reply:
    """Send events as they are read by an EventSource (HTML Standard §9.2)."""
    pause_s = number(request, "pause", 0.3, at_most=_LONGEST_S)
    count = int(number(request, "count", 5, at_most=10_000, whole=True))

    async def stream() -> AsyncIterator[bytes]:
        for n in range(1, count + 1):
            if n > 1:
                await asyncio.sleep(pause_s)
            yield f'id: {n}\nevent: tick\ndata: {{"tick": {n}, "of": {count}}}\n\n'.encode()

    kind = ("Content-Type", "text/event-stream")
    return Reply(200, (kind, ("Cache-Control", "no-store")), stream)


async def some_bytes(_request: Incoming, rest: str) -> Reply:
    """Send so many bytes, counting from 0 to 255 over and over."""
    total = rest_number(rest, "the number of bytes", at_least=0, at_most=16 * 1024**3)

    async def blocks() -> AsyncIterator[bytes]:
        left = total
        while left:
            block = _PATTERN[: min(left, BLOCK)]
            left -= len(block)
            yield block

    return Reply(200, (("Content-Type", "application/octet-stream"),), blocks, total)
