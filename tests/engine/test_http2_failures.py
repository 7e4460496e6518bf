"""Servers of HTTP/2 that break off: RFC 9113 §7 in words, and what may be sent again."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import StreamEnded

from postwright.model.exchange import Exchange
from postwright.model.options import RetryPolicy, Timeouts
from tests.engine.factory import body_of, engine, prepared, trusting
from tests.server import Authority, RawServer, Reply

Answer = Callable[[H2Connection, int], None]
CONFIG = H2Configuration(client_side=False, validate_outbound_headers=False)


def ok(wire: H2Connection, stream: int) -> None:
    wire.send_headers(stream, [(":status", "200")], end_stream=True)


def reset(code: int) -> Answer:
    return lambda wire, stream: wire.reset_stream(stream, code)


def go_away(wire: H2Connection, _stream: int) -> None:
    wire.close_connection(11)


def half(wire: H2Connection, stream: int) -> None:
    wire.send_headers(stream, [(":status", "200")])
    wire.send_data(stream, b"abc")
    wire.reset_stream(stream, 2)


def too_short(wire: H2Connection, stream: int) -> None:
    wire.send_headers(stream, [(":status", "200"), ("content-length", "10")])
    wire.send_data(stream, b"abc", end_stream=True)


def silent(_wire: H2Connection, _stream: int) -> None:
    pass


@contextlib.asynccontextmanager
async def serving(authority: Authority, *answers: Answer) -> AsyncIterator[str]:
    left = list(answers)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        wire = H2Connection(CONFIG)
        wire.initiate_connection()
        with contextlib.suppress(ConnectionError):
            while True:
                writer.write(wire.data_to_send())
                if not (data := await reader.read(65536)):
                    return
                for event in wire.receive_data(data):
                    if isinstance(event, StreamEnded):
                        left.pop(0)(wire, event.stream_id)

    context = authority.server(alpn=("h2",))
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    finally:
        server.close()


async def sent(folder: Path, *answers: Answer, retry: RetryPolicy | None = None) -> Exchange:
    authority = Authority.make(folder)
    limits = Timeouts(connect_s=5, read_s=0.3, write_s=5, total_s=0)
    async with serving(authority, *answers) as url, engine(folder) as one:
        tls = trusting(authority.file)
        return await one.send(prepared(url, tls=tls, http="2", timeouts=limits, retry=retry))


@pytest.mark.parametrize(
    ("answer", "kind", "told"),
    [
        (reset(2), "reset", "ended this request with INTERNAL_ERROR"),
        (reset(7), "reset", "it may be sent again"),
        (reset(13), "reset", "Choose HTTP/1.1"),
        (reset(99), "reset", "the error 99"),
        (go_away, "reset", "ended the whole connection with ENHANCE_YOUR_CALM"),
        (too_short, "protocol", "Content-Length says 10 bytes, 3 came"),
        (silent, "read_timeout", "did not answer in time"),
    ],
)
async def test_failure_is_told_in_words(
    tmp_path: Path, answer: Answer, kind: str, told: str
) -> None:
    failure = (await sent(tmp_path, answer)).failure
    assert failure is not None
    assert failure.kind == kind
    assert told in failure.detail


async def test_what_had_arrived_is_kept(tmp_path: Path) -> None:
    exchange = await sent(tmp_path, half)
    assert exchange.failure is not None
    assert exchange.failure.kind == "reset"
    assert exchange.response is not None
    assert body_of(exchange) == b"abc"


@pytest.mark.parametrize("answer", [reset(7), silent])
async def test_frames_of_the_connection_are_no_answer_that_forbids_another_attempt(
    tmp_path: Path, answer: Answer
) -> None:
    policy = RetryPolicy(total=1, factor=0, jitter=0)
    exchange = await sent(tmp_path, answer, ok, retry=policy)
    assert exchange.failure is None
    assert [hop.attempt for hop in exchange.hops] == [1, 2]


HTTP1_ALONE = [
    Reply(raw=b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", close=True),
    Reply(raw=b"", close=True),
    Reply(reset=True, raw=b""),
]


@pytest.mark.parametrize("refused", HTTP1_ALONE, ids=["told", "closed", "reset"])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_server_without_tls_that_speaks_http1_alone_is_asked_in_its_way(
    tmp_path: Path, method: str, refused: Reply
) -> None:
    async with RawServer(refused, Reply(200, b"ok")) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url, method=method, http="2"))
        assert server.requests[-1].line == f"{method} / HTTP/1.1"
    assert exchange.failure is None
    assert body_of(exchange) == b"ok"
    assert [(hop.reason_for, hop.http) for hop in exchange.hops][1:] == [("retry", "1.1")]
    assert exchange.hops[0].failure is not None
    assert exchange.hops[0].failure.title == "It speaks no HTTP/2 without TLS"


async def test_a_server_that_never_answers_is_not_asked_twice(tmp_path: Path) -> None:
    limits = Timeouts(connect_s=5, read_s=0.2, write_s=5, total_s=0)
    async with RawServer(Reply(raw=b"", hang=True)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url, http="2", timeouts=limits))
    assert exchange.failure is not None
    assert (exchange.failure.kind, len(exchange.hops)) == ("read_timeout", 1)
