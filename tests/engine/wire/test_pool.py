"""HTTP/2 over kept connections, many sends at once, cancelled ones too."""

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from tests.engine.factory import body_of, engine, piece, prepared, trusting
from tests.server import (
    Authority,
    RawServer,
    http2_server,
)


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
