"""What the tape keeps."""

import asyncio
import os
from pathlib import Path

from postwright.engine.wire.tape import BODY_BYTES
from postwright.model.options import Timeouts
from tests.engine.factory import engine, piece, prepared
from tests.server import (
    RawServer,
    Reply,
    unused_port,
)


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
