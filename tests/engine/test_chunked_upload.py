"""A file goes out in chunks: each an exchange of its own, tried again, paused, resumed."""

import asyncio
import contextlib
import hashlib
import os
import tracemalloc
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.engine.chunks_left import accepted, resumed
from postwright.engine.files import LocalFiles
from postwright.engine.ports import ChunkBegan, Event, Sent, UploadPaused
from postwright.engine.prepare import prepare
from postwright.engine.recording import Recording
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.options import Options, Postwright, RetryPolicy, Timeouts, Upload
from postwright.model.request import Auth, Body, FileChoice, Part, Request
from tests.demo.client import running
from tests.engine.factory import body_of, engine
from tests.engine.given import context, lineage
from tests.server import RawServer, Reply

AT_ONCE = RetryPolicy(factor=0)
CONTENT = bytes(range(256)) * 47  # 12 032 bytes: 12 chunks of 1000 and a short one
CHUNKS = 13


def made(
    url: str, path: Path, upload: Upload, *, parts: tuple[Part, ...] = (), auth: Auth | None = None
) -> PreparedRequest:
    body = Body("file", files=(FileChoice(str(path), selected=True),))
    if parts:
        body = Body("multipart-form", parts=parts)
    ours = Postwright(upload=upload, retry=AT_ONCE, timeout=Timeouts(read_s=5, connect_s=5))
    request = Request(
        method="POST",
        url=url,
        body=body,
        auth=auth or Auth("none"),
        options=Options(postwright=ours),
    )
    return prepare(request, lineage(), context(files=LocalFiles().facts))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    return path


RANGES = Upload(chunk_bytes=1000, target="header")


def ranges(server: RawServer) -> list[str]:
    return [got.header("Content-Range") or "" for got in server.requests]


def bodies(server: RawServer) -> bytes:
    return b"".join(got.body for got in server.requests)


async def test_chunks_come_with_their_ranges_and_make_the_file(tmp_path: Path, file: Path) -> None:
    async with RawServer() as server, engine(tmp_path / "s") as one:
        exchange = await one.send(made(server.url, file, RANGES))

    assert exchange.failure is None
    assert ranges(server)[:2] == ["bytes 0-999/12032", "bytes 1000-1999/12032"]
    assert ranges(server)[-1] == "bytes 12000-12031/12032"
    assert hashlib.sha256(bodies(server)).digest() == hashlib.sha256(CONTENT).digest()
    assert [got.header("Content-Length") for got in server.requests] == ["1000"] * 12 + ["32"]
    assert [c.title for c in exchange.children][::12] == ["Chunk 1 of 13", "Chunk 13 of 13"]
    assert {c.kind for c in exchange.children} == {"chunk"}
    assert exchange.response == exchange.children[-1].exchange.response
    assert exchange.hops[-1].reused


@pytest.mark.parametrize("multipart", [True, False])
async def test_form_fields_say_which_chunk_it_is(
    tmp_path: Path, file: Path, multipart: bool
) -> None:
    parts = (Part("note", value="hi"), Part("doc", kind="file", files=(str(file),)))
    sent = (
        ("chunk_index", "{{chunk.index}}"), ("total_chunks", "{{chunk.total}}"),
        ("upload_id", "{{chunk.upload_id}}"), ("sum", "{{chunk.sha256}}"),
    )  # fmt: skip
    upload = Upload(chunk_bytes=1000, fields=sent)
    async with running() as server, engine(tmp_path / "s") as one:
        request = made(f"{server.url}/chunks", file, upload, parts=parts if multipart else ())
        exchange = await one.send(request)

    report = body_of(exchange)
    assert b'"complete": true' in report or b'"complete":true' in report, report
    first, last = exchange.children[0].exchange, exchange.children[-1].exchange
    assert hashlib.sha256(CONTENT[:1000]).hexdigest().encode() in body_of(first)
    assert hashlib.sha256(CONTENT[:1000]).hexdigest().encode() in first.hops[0].sent
    assert request.chunks is not None
    assert request.chunks.upload_id.encode() in last.hops[0].sent
    assert (b'name="note"' in first.hops[0].sent) is multipart


async def test_a_chunk_is_tried_again_by_itself(tmp_path: Path, file: Path) -> None:
    busy = Reply(503, body=b"busy")
    async with (
        RawServer(Reply(), busy, busy, Reply()) as server,
        engine(tmp_path / "s") as one,
    ):
        exchange = await one.send(made(server.url, file, RANGES))

    assert exchange.failure is None
    assert len(exchange.children) == CHUNKS
    hops = exchange.children[1].exchange.hops
    assert [(h.attempt, h.status) for h in hops] == [(1, 503), (2, 503), (3, 200)]
    assert len(server.requests) == CHUNKS + 2


async def test_upload_stops_at_a_refused_chunk_and_goes_on_later(
    tmp_path: Path, file: Path
) -> None:
    replies = [Reply(), Reply(), Reply(400, body=b"no"), *[Reply()] * 11]
    async with RawServer(*replies) as server, engine(tmp_path / "s") as one:
        request = made(server.url, file, RANGES)
        stopped = await one.send(request)
        assert stopped.response is not None
        assert stopped.response.status == 400
        assert accepted(stopped) == 2
        assert len(server.requests) == 3
        assert "Chunk 3 of 13" in stopped.response.defects[-1]
        assert "Chunks 1 to 2 were accepted" in stopped.response.defects[-1]
        later = resumed(made(server.url, file, RANGES), stopped)
        done = await one.send(later)

    assert done.failure is None
    assert done.children[0].title == "Chunk 3 of 13"
    assert accepted(done) == CHUNKS
    kept = [got.body for at, got in enumerate(server.requests) if at != 2]
    assert b"".join(kept) == CONTENT
    assert later.chunks is not None
    assert request.chunks is not None
    assert later.chunks.upload_id == request.chunks.upload_id


async def test_lost_connection_says_which_chunk(tmp_path: Path, file: Path) -> None:
    upload = replace(RANGES, retry_per_chunk=0)
    cut = Reply(reset=True, raw=b"")
    async with RawServer(Reply(), cut) as server, engine(tmp_path / "s") as one:
        exchange = await one.send(made(server.url, file, upload))

    assert exchange.failure is not None
    assert "Chunk 2 of 13" in exchange.failure.detail
    assert "Chunk 1 was accepted" in exchange.failure.detail
    assert accepted(exchange) == 1


async def test_pause_holds_the_next_chunk_until_resumed(tmp_path: Path, file: Path) -> None:
    rests = asyncio.Event()

    def watch(event: Event) -> None:
        if isinstance(event, ChunkBegan) and event.number == 2:
            record.upload.pause()
        if isinstance(event, UploadPaused):
            rests.set()

    async with RawServer() as server, engine(tmp_path / "s") as one:
        request = made(server.url, file, RANGES)
        record = Recording(request, exchange_id="x", started_at=0)
        send = asyncio.ensure_future(one.send(request, recording=record, watch=watch))
        await rests.wait()
        assert len(server.requests) == 2
        assert not send.done()
        record.upload.resume()
        exchange = await send

    assert exchange.failure is None
    assert bodies(server) == CONTENT


async def test_cancel_in_a_pause_keeps_what_was_accepted(tmp_path: Path, file: Path) -> None:
    rests = asyncio.Event()

    def watch(event: Event) -> None:
        if isinstance(event, ChunkBegan) and event.number == 4:
            record.upload.pause()
        if isinstance(event, UploadPaused):
            rests.set()

    async with RawServer() as server, engine(tmp_path / "s") as one:
        request = made(server.url, file, RANGES)
        record = Recording(request, exchange_id="x", started_at=0)
        send = asyncio.ensure_future(one.send(request, recording=record, watch=watch))
        await rests.wait()
        send.cancel()
        with pytest.raises(asyncio.CancelledError):
            await send

    stopped = record.exchange()
    assert stopped.failure is not None
    assert stopped.failure.kind == "cancelled"
    assert accepted(stopped) == 4


async def test_changed_file_stops_the_upload(tmp_path: Path, file: Path) -> None:
    def watch(event: Event) -> None:
        if isinstance(event, ChunkBegan) and event.number == 3:
            file.write_bytes(CONTENT + b"more")

    async with RawServer() as server, engine(tmp_path / "s") as one:
        exchange = await one.send(made(server.url, file, RANGES), watch=watch)

    assert exchange.failure is not None
    assert exchange.failure.kind == "file"
    assert "Chunk 3 of 13" in exchange.failure.detail
    assert accepted(exchange) == 2


async def test_progress_counts_the_file(tmp_path: Path, file: Path) -> None:
    events: list[Event] = []
    async with RawServer() as server, engine(tmp_path / "s") as one:
        await one.send(made(server.url, file, RANGES), watch=events.append)

    sent = [event for event in events if isinstance(event, Sent)]
    begun = [event for event in events if isinstance(event, ChunkBegan)]
    assert begun[2] == ChunkBegan(3, 13, 2000, 1000)
    assert sent[-1].sent_bytes == sent[-1].total_bytes == len(CONTENT)
    assert [event.sent_bytes for event in sent] == sorted(event.sent_bytes for event in sent)


async def test_each_chunk_is_signed_for_itself(tmp_path: Path, file: Path) -> None:
    values = (
        ("accessKeyId", "id"), ("secretAccessKey", "key"), ("service", "s3"), ("region", "r"),
    )  # fmt: skip
    async with RawServer() as server, engine(tmp_path / "s") as one:
        exchange = await one.send(made(server.url, file, RANGES, auth=Auth("awsv4", values)))

    assert exchange.failure is None
    sums = [got.header("x-amz-content-sha256") for got in server.requests]
    assert sums == [hashlib.sha256(got.body).hexdigest() for got in server.requests]
    signatures = {got.header("authorization") for got in server.requests}
    assert len(signatures) == CHUNKS
    assert None not in signatures


async def test_large_file_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.touch()
    os.truncate(path, 48 << 20)
    upload = Upload(chunk_bytes=8 << 20, target="header", fields=(("X-Sum", "{{file.sha256}}"),))

    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, OSError, asyncio.CancelledError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                left = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
                while left:
                    left -= len(await reader.read(min(left, 1 << 16)))
                writer.write(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n")

    server = await asyncio.start_server(swallow, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with engine(tmp_path / "s") as one:
        tracemalloc.start()
        try:
            exchange: Exchange = await one.send(made(url, path, upload))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            server.close()

    assert exchange.failure is None
    assert len(exchange.children) == 6
    assert peak < 16 << 20
