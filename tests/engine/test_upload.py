"""A body goes out when it is wanted, framed as chosen, and the rest stays here."""

import asyncio
import contextlib
import struct
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from postwright.engine.prepare import prepare
from postwright.model.exchange import Header, Interim, PreparedRequest
from postwright.model.options import Framing, Options, Postwright
from postwright.model.request import Body, Field, Request
from tests.engine.factory import body_of, engine, prepared
from tests.engine.given import context, lineage
from tests.server import Authority, RawServer, Reply

EXPECT = Header("Expect", "100-continue", "body")
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@contextlib.asynccontextmanager
async def serving(script: Script) -> AsyncIterator[str]:
    """A server that plays a script on every connection."""
    tasks = set()

    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await script(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(play, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        async with asyncio.timeout(30):  # the engine is closed before: every script ends
            await asyncio.gather(*tasks)


def upload(url: str, *, expect: Header = EXPECT) -> PreparedRequest:
    return prepared(url, "POST", body=b"the body", headers=(expect,))


@pytest.mark.parametrize(
    "before",
    [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n",
    ],
)
@pytest.mark.parametrize("value", ["100-continue", "100-Continue"])
async def test_body_waits_for_100(tmp_path: Path, before: bytes, value: str) -> None:
    early: list[bytes] = []
    bodies: list[bytes] = []

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await reader.readuntil(b"\r\n\r\n")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.1):
                    early.append(await reader.read(1))
            writer.write(before)
            bodies.append(await reader.readexactly(8))
            writer.write(OK)

    async with serving(script) as url, engine(tmp_path) as one:
        first = await one.send(upload(url, expect=Header("expect", value)))
        again = await one.send(upload(url))

    assert early == []
    assert bodies == [b"the body"] * 2
    assert body_of(first) == b"ok"
    assert first.hops[0].interim[-1] == Interim(100, "Continue")
    assert first.hops[0].unsent == ""
    assert again.hops[0].reused


@pytest.mark.parametrize("status", ["200 OK", "302 Found", "401 No", "500 Oh"])
async def test_final_answer_instead_keeps_the_body_here(tmp_path: Path, status: str) -> None:
    rest: list[bytes] = []

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 2\r\n\r\nno".encode())
        rest.append(await reader.read())

    async with serving(script) as url, engine(tmp_path) as one:
        for _ in range(2):
            exchange = await one.send(upload(url))

    assert rest == [b"", b""]
    assert exchange.failure is None
    assert exchange.response is not None
    assert exchange.response.status == int(status[:3])
    assert body_of(exchange) == b"no"
    assert "not sent" in exchange.hops[0].unsent
    assert b"the body" not in exchange.hops[0].sent


async def test_417_is_asked_again_without_expect(tmp_path: Path) -> None:
    replies = (Reply(417, before_body=True, close=True), Reply(201))
    async with RawServer(*replies) as server, engine(tmp_path) as one:
        exchange = await one.send(upload(server.url))

    assert exchange.response is not None
    assert exchange.response.status == 201
    assert [(hop.status, hop.reason_for) for hop in exchange.hops] == [(417, ""), (201, "expect")]
    assert "not sent" in exchange.hops[0].unsent
    assert [drop.name for drop in exchange.hops[1].dropped] == ["Expect"]
    assert server.requests[1].header("Expect") is None
    assert server.requests[1].body == b"the body"


async def test_417_to_both_is_the_answer(tmp_path: Path) -> None:
    async with RawServer(Reply(417, close=True)) as server, engine(tmp_path) as one:
        exchange = await one.send(upload(server.url))

    assert exchange.response is not None
    assert exchange.response.status == 417
    assert len(server.requests) == len(exchange.hops) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel for its queues")
async def test_progress_stands_still_where_the_server_stops_reading(tmp_path: Path) -> None:
    import fcntl
    import termios

    from postwright.engine.ports import Event, Sent
    from postwright.engine.recording import Recording

    def queued(socket: object, what: int) -> int:
        return struct.unpack("i", fcntl.ioctl(socket.fileno(), what, b"\0" * 4))[0]  # type: ignore[attr-defined]

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        peers.append(writer.get_extra_info("socket"))
        await over.wait()
        writer.transport.abort()
        gone.set()

    over, gone = asyncio.Event(), asyncio.Event()
    peers: list[object] = []
    told: list[int] = []

    def watch(event: Event) -> None:
        if isinstance(event, Sent):
            told.append(event.sent_bytes)

    size = 64 << 20
    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with engine(tmp_path) as one:
        request = prepared(url, "POST", body=bytes(size))
        record = Recording(request, exchange_id="x", started_at=0)
        send = asyncio.ensure_future(one.send(request, recording=record, watch=watch))
        before = (-1, 0)
        while (now := (len(told), len(peers))) != before or not peers or not told:
            before = now
            await asyncio.sleep(0.2)
        assert record.live is not None
        assert record.live.tape.connection is not None
        own = record.live.tape.connection.get_extra_info("socket")
        taken = queued(peers[0], termios.FIONREAD) + queued(own, termios.TIOCOUTQ)
        send.cancel()
        with pytest.raises(asyncio.CancelledError):
            await send
    server.close()
    over.set()
    await gone.wait()
    assert told[-1] <= taken < size
    assert told[-1] >= taken - (1 << 20)


async def test_body_goes_out_after_a_second_of_silence(tmp_path: Path) -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(8)
        writer.write(OK)
        await reader.read()

    async with serving(script) as url, engine(tmp_path) as one:
        exchange = await one.send(upload(url))

    assert body_of(exchange) == b"ok"
    assert 900 < exchange.elapsed_ms < 3000


async def test_server_that_hangs_up_gets_no_body(tmp_path: Path) -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")

    async with serving(script) as url, engine(tmp_path) as one:
        exchange = await one.send(upload(url))

    assert exchange.failure is not None
    assert exchange.failure.kind == "reset"
    assert b"the body" not in exchange.hops[0].sent


async def test_garbage_instead_of_100_is_told(tmp_path: Path) -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"what?\r\n\r\n")
        await reader.read()

    async with serving(script) as url, engine(tmp_path) as one:
        exchange = await one.send(upload(url))

    assert exchange.failure is not None
    assert exchange.failure.kind == "protocol"
    assert exchange.hops[0].received == b"what?\r\n\r\n"


async def test_wait_can_be_cancelled(tmp_path: Path) -> None:
    arrived = asyncio.Event()

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        arrived.set()
        await reader.read()

    async with serving(script) as url, engine(tmp_path) as one:
        send = asyncio.ensure_future(one.send(upload(url)))
        await arrived.wait()
        send.cancel()
        with pytest.raises(asyncio.CancelledError):
            await send
        assert one.open_connections == 0


async def test_body_waits_under_tls(tmp_path: Path) -> None:
    from tests.engine.factory import trusting

    authority = Authority.make(tmp_path)
    async with (
        RawServer(tls=authority.server()) as server,
        engine(tmp_path / "spool") as one,
    ):
        request = prepared(
            server.url, "POST", body=b"x", headers=(EXPECT,), tls=trusting(authority.file)
        )
        exchange = await one.send(request)

    assert exchange.failure is None  # it never says 100: the body came after a second
    assert server.requests[0].body == b"x"


@pytest.mark.parametrize("framing", ["length", "chunked"])
@pytest.mark.parametrize("http", ["1.1", "auto"])
@pytest.mark.parametrize("text", ["hello", ""])
async def test_framing_is_as_chosen(tmp_path: Path, framing: str, http: str, text: str) -> None:
    async with RawServer() as server, engine(tmp_path) as one:
        options = Options(
            postwright=Postwright(body=Framing(framing=framing), http=http)  # type: ignore[arg-type]
        )
        request = Request(
            method="POST", url=server.url, body=Body("text", text=text), options=options
        )
        exchange = await one.send(prepare(request, lineage(), context()))

    got = server.requests[0]
    assert exchange.failure is None
    assert exchange.hops[0].sent == bytes(server.received)
    if framing == "length":
        assert (got.header("Content-Length"), got.body) == (str(len(text)), text.encode())
    else:
        assert got.header("Content-Length") is None
        assert got.header("Transfer-Encoding") == "chunked"
        assert got.body == (b"5\r\nhello\r\n0\r\n\r\n" if text else b"0\r\n\r\n")


async def test_expect_is_an_option_or_a_row(tmp_path: Path) -> None:
    del tmp_path
    option = Options(postwright=Postwright(body=Framing(expect_continue=True)))
    body = Body("text", text="x")
    by_option = Request(method="POST", url="http://h/", body=body, options=option)
    by_row = Request(
        method="POST", url="http://h/", body=body, headers=(Field("expect", "100-continue"),)
    )
    without = Request(method="POST", url="http://h/", body=Body("text"), options=option)

    def expects(request: Request) -> list[str]:
        lines = prepare(request, lineage(), context()).headers
        return [h.value for h in lines if h.name.lower() == "expect"]

    assert expects(by_option) == expects(by_row) == ["100-continue"]
    assert expects(without) == []
