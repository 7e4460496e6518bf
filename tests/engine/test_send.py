"""A prepared request goes out as it is, and all that comes back is in the exchange."""

import asyncio
import gc
import gzip
import hashlib
import os
import time
import weakref
from pathlib import Path

import msgspec
import pytest

from postwright.analysis.exchange_json import exchange_json
from postwright.engine.cookies import PlainJar, cookie_header
from postwright.engine.ports import Event, Head, HopDone, PhaseBegan, Received, Sent, Waiting
from postwright.engine.recording import Recording
from postwright.engine.redirects import proxy_after
from postwright.model.exchange import Exchange, Header, Interim
from postwright.model.options import RetryPolicy, Timeouts
from tests.engine.factory import body_of, bytes_of, engine, piece, prepared
from tests.gui.driving import until
from tests.server import SILENCE, Got, RawServer, Reply, full_port, silent_port


def mode_of(path: str) -> int:
    return Path(path).stat().st_mode & 0o777


async def test_tape_is_what_the_server_got(tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path) as one:
        request = prepared(
            f"{server.url}/a/../b%2f%zz?x=[1]|&x=2",
            "POST",
            body=b'{"a": 1}',
            headers=(("x-TWICE", "1"), ("Accept", "*/*"), ("x-TWICE", "é")),
        )
        request = msgspec.structs.replace(request, target="/a/../b%2f%zz?x=[1]|&x=2")
        exchange = await one.send(request)

    hop = exchange.hops[0]
    assert hop.sent == bytes(server.received)
    assert hop.sent.split(b"\r\n")[0] == b"POST /a/../b%2f%zz?x=[1]|&x=2 HTTP/1.1"
    got = server.requests[0]
    assert got.headers == [(h.name, h.value) for h in request.headers]
    assert got.body == b'{"a": 1}'
    assert hop.sent_bytes == len(hop.sent)
    assert hop.peer == f"127.0.0.1:{server.port}"


async def test_a_kept_connection_holds_nobody_who_watched(tmp_path: Path) -> None:
    class Watcher:
        def watch(self, event: Event) -> None:
            """Be told."""

    watcher = Watcher()
    gone = weakref.ref(watcher)
    async with RawServer() as server, engine(tmp_path) as one:
        await one.send(prepared(server.url), watch=watcher.watch)
        del watcher
        await until(lambda: gc.collect() >= 0 and gone() is None, "something holds the watcher")
        assert server.open == 1


async def test_method_keeps_its_case(tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path) as one:
        await one.send(prepared(server.url, "Purge"))

    assert server.requests[0].line == "Purge / HTTP/1.1"


async def test_response_has_status_headers_and_body_file(tmp_path: Path) -> None:
    reply = Reply(201, b"made", (("X-A", "1"), ("x-a", "caf\udce9")), reason="Made so")
    async with RawServer(reply) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    response = exchange.response
    assert response is not None
    assert (response.status, response.reason) == (201, "Made so")
    assert response.headers[:2] == (("X-A", "1"), ("x-a", "café"))
    assert body_of(exchange) == b"made"
    assert response.body.sha256 == hashlib.sha256(b"made").hexdigest()
    assert mode_of(response.body.path) == 0o600
    assert exchange.failure is None


async def test_phases_are_measured_and_add_up(tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path) as one:
        url = server.url.replace("127.0.0.1", "localhost")
        first = (await one.send(prepared(url))).hops[0]
        second = (await one.send(prepared(url))).hops[0]

    timing = first.timing
    assert not first.reused
    assert None not in (timing.lookup, timing.connect, timing.send, timing.wait, timing.download)
    assert timing.tls is None
    spent = (timing.blocked, timing.lookup, timing.connect, timing.send, timing.wait)
    parts = sum(part or 0 for part in (*spent, timing.download))
    assert parts <= timing.total + 0.1
    assert second.reused
    assert (second.timing.lookup, second.timing.connect) == (None, None)
    assert server.connections == 1


async def test_hundred_sends_use_one_connection(tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path) as one:
        for _ in range(100):
            assert (await one.send(prepared(server.url))).failure is None

    assert server.connections == 1
    assert len(server.requests) == 100


@pytest.mark.parametrize("size", [0, 1, 65_536, 65_537, 3_000_000])
async def test_body_of_any_size_is_stored_whole(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    async with RawServer(Reply(200, data)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    assert body_of(exchange) == data
    assert exchange.response is not None
    assert exchange.response.body.size_bytes == exchange.response.body.wire_bytes == size
    assert exchange.response.body.complete


async def test_encoded_body_is_stored_decoded(tmp_path: Path) -> None:
    packed = gzip.compress(b"hello" * 100_000)
    reply = Reply(200, packed, (("Content-Encoding", "gzip"),))
    async with RawServer(reply) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    assert body_of(exchange) == b"hello" * 100_000
    assert exchange.response is not None
    assert exchange.response.body.wire_bytes == len(packed)
    assert exchange.response.defects == ()


async def test_truncated_coding_is_a_defect_not_a_failure(tmp_path: Path) -> None:
    reply = Reply(200, gzip.compress(os.urandom(5000))[:3000], (("Content-Encoding", "gzip"),))
    async with RawServer(reply) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    assert exchange.failure is None
    assert exchange.response is not None
    assert exchange.response.defects == ("The gzip data ends too early: the body is cut off.",)
    assert body_of(exchange)


async def test_file_is_streamed_between_bytes(tmp_path: Path) -> None:
    file = tmp_path / "photo.bin"
    file.write_bytes(os.urandom(2_500_000))
    events: list[Event] = []
    async with RawServer() as server, engine(tmp_path / "spool") as one:
        request = prepared(server.url, "POST", body=(b"--x\r\n", piece(file), b"\r\n--x--"))
        exchange = await one.send(request, watch=events.append)

    assert server.requests[0].body == b"--x\r\n" + file.read_bytes() + b"\r\n--x--"
    told = [e for e in events if isinstance(e, Sent)]
    assert told[-1].sent_bytes == told[-1].total_bytes == request.body.size_bytes
    assert [e.sent_bytes for e in told] == sorted(e.sent_bytes for e in told)
    assert exchange.hops[0].sent == bytes(server.received[: len(exchange.hops[0].sent)])
    assert len(exchange.hops[0].sent) < 600_000


async def test_chunked_body_goes_out_in_chunks(tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path) as one:
        request = prepared(server.url, "POST", body=b"abc")
        rows = (request.headers[0], Header("Transfer-Encoding", "chunked"))
        exchange = await one.send(msgspec.structs.replace(request, headers=rows))

    assert server.requests[0].body == b"3\r\nabc\r\n0\r\n\r\n"
    assert exchange.hops[0].sent == bytes(server.received)


async def test_events_come_in_order(tmp_path: Path) -> None:
    events: list[Event] = []
    async with RawServer(Reply(200, b"x" * 100)) as server, engine(tmp_path) as one:
        await one.send(prepared(server.url, "POST", body=b"y"), watch=events.append)

    phases = [e.phase for e in events if isinstance(e, PhaseBegan)]
    assert phases == ["connect", "send", "wait", "download"]
    kinds = [type(e) for e in events if not isinstance(e, PhaseBegan)]
    assert kinds == [Sent, Head, Received, HopDone]
    head = next(e for e in events if isinstance(e, Head))
    assert (head.status, head.length) == (200, 100)
    assert bytes_of(head.body_path) == b"x" * 100


async def test_slow_body_can_be_read_while_it_grows(tmp_path: Path) -> None:
    gate, seen = asyncio.Event(), asyncio.Event()
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst"

    async def answer(_: Got) -> Reply:
        return Reply(raw=raw, hang=True)

    parts: list[bytes] = []

    def watch(event: Event) -> None:
        if isinstance(event, Head):
            parts.append(event.body_path.encode())
        if isinstance(event, Received):
            parts.append(Path(parts[0].decode()).read_bytes())
            seen.set()

    async with RawServer(answer) as server, engine(tmp_path) as one:
        send = asyncio.create_task(one.send(prepared(server.url), watch=watch))
        await asyncio.wait_for(seen.wait(), 30)
        assert parts[1] == b"first"
        gate.set()
        send.cancel()
        await asyncio.gather(send, return_exceptions=True)


async def test_informational_answers_are_passed_over(tmp_path: Path) -> None:
    raw = (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    )
    async with RawServer(Reply(raw=raw)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    assert body_of(exchange) == b"ok"
    assert exchange.hops[0].received == raw


async def test_head_answer_has_no_body(tmp_path: Path) -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"
    async with RawServer(Reply(raw=raw)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url, "HEAD"))

    assert exchange.failure is None
    assert exchange.response is not None
    assert exchange.response.body.path == ""
    assert exchange.response.body.complete


async def test_empty_answers_leave_no_files(tmp_path: Path) -> None:
    async with RawServer(Reply(204)) as server, engine(tmp_path) as one:
        for _ in range(5):
            await one.send(prepared(server.url))
        await one.aclose()
        one.spool._thread.shutdown(wait=True)

    assert os.listdir(tmp_path) == []


async def test_early_answer_to_a_long_upload_is_read(tmp_path: Path) -> None:
    file = tmp_path / "big.bin"
    with file.open("wb") as handle:
        handle.truncate(60_000_000)
    reply = Reply(413, b"too large", before_body=True, reason="Too Large")
    async with RawServer(reply) as server, engine(tmp_path / "spool") as one:
        exchange = await one.send(prepared(server.url, "POST", body=piece(file)))

    assert exchange.failure is None
    assert exchange.hops[0].status == 413
    assert body_of(exchange) == b"too large"


async def test_redirect_is_followed_and_each_hop_recorded(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(302, headers=(("Location", "/two?a"),)), Reply(200, b"end")) as server,
        engine(tmp_path) as one,
    ):
        request = prepared(f"{server.url}/one", "POST", body=b"abc")
        exchange = await one.send(request)

    assert [g.line for g in server.requests] == ["POST /one HTTP/1.1", "GET /two?a HTTP/1.1"]
    assert server.connections == 1
    assert [(h.status, h.reason_for) for h in exchange.hops] == [(302, ""), (200, "redirect")]
    assert [d.name for d in exchange.hops[1].dropped] == ["Content-Length"]
    assert exchange.hops[1].sent == server.requests[1].raw
    assert body_of(exchange) == b"end"


async def test_redirects_can_be_left_alone(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(301, b"see", (("Location", "/x"),))) as server,
        engine(tmp_path) as one,
    ):
        exchange = await one.send(prepared(server.url, follow_redirects=False))

    assert exchange.failure is None
    assert body_of(exchange) == b"see"


async def test_endless_redirects_end_with_the_last_answer(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(302, b"again", (("Location", "/login"),))) as server,
        engine(tmp_path) as one,
    ):
        exchange = await one.send(prepared(server.url, max_redirects=3))

    assert exchange.failure is not None
    assert exchange.failure.kind == "redirects"
    assert exchange.failure.title == "3 redirects in a row, last to /login"
    assert len(exchange.hops) == 4
    assert body_of(exchange) == b"again"


async def test_body_does_not_cross_origins_unasked(tmp_path: Path) -> None:
    async with RawServer() as other:
        location = (("Location", f"{other.url}/"),)
        async with RawServer(Reply(307, headers=location)) as server, engine(tmp_path) as one:
            exchange = await one.send(prepared(server.url, "POST", body=b"secret"))
            assert other.connections == 0
            allowed = await one.send(
                prepared(server.url, "POST", body=b"secret", redirect_body=True)
            )

    assert exchange.failure is not None
    assert exchange.failure.kind == "redirects"
    assert allowed.failure is None
    assert other.requests[0].body == b"secret"


async def test_secrets_stay_with_their_origin(tmp_path: Path) -> None:
    async with RawServer() as other:
        location = (("Location", f"{other.url}/"),)
        async with RawServer(Reply(302, headers=location)) as server, engine(tmp_path) as one:
            rows = (Header("Authorization", "Bearer canary", "auth"), Header("X-Api-Key", "canary"))
            exchange = await one.send(prepared(server.url, headers=rows))

    assert b"canary" in server.received
    assert b"canary" not in other.received
    assert len(exchange.hops[1].dropped) == 2


async def test_cookies_are_stored_and_sent_on_the_next_hop(tmp_path: Path) -> None:
    jar = PlainJar()
    login = Reply(303, headers=(("Set-Cookie", "sid=1; Path=/"), ("Location", "/me")))
    async with RawServer(login, Reply()) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url, "POST", body=b"x"), jar=jar)

    assert server.requests[1].header("Cookie") == "sid=1"
    assert exchange.hops[1].headers[-1].origin == "cookie"
    assert [(c.line, c.stored) for c in exchange.cookies] == [("sid=1; Path=/", True)]
    assert [c.name for c in jar.cookies()] == ["sid"]


async def test_cookie_bytes_come_back_as_they_were_sent(tmp_path: Path) -> None:
    first = Reply(raw=b"HTTP/1.1 200 OK\r\nSet-Cookie: a=caf\xe9\r\nContent-Length: 0\r\n\r\n")
    jar = PlainJar()
    async with RawServer(first, Reply()) as server, engine(tmp_path) as one:
        await one.send(prepared(server.url), jar=jar)
        header = cookie_header(v.cookie for v in jar.verdicts(server.url, 0) if v.sent)
        assert header is not None
        await one.send(prepared(server.url, headers=(header,)), jar=jar)

    assert b"\r\nCookie: a=caf\xe9\r\n" in server.requests[1].head + b"\r\n"


async def test_cookies_are_not_stored_where_that_is_off(tmp_path: Path) -> None:
    jar = PlainJar()
    async with (
        RawServer(Reply(headers=(("Set-Cookie", "a=1"),))) as server,
        engine(tmp_path) as one,
    ):
        exchange = await one.send(prepared(server.url, store_cookies=False), jar=jar)

    assert jar.cookies() == ()
    assert exchange.cookies[0].why == "storing cookies is switched off"


async def test_connection_that_the_server_closed_is_replaced(tmp_path: Path) -> None:
    async with RawServer(Reply(close=True)) as server, engine(tmp_path) as one:
        for _ in range(3):
            exchange = await one.send(prepared(server.url, "POST", body=b"x"))
            assert exchange.failure is None
            while server.open:
                await server.closed.wait()
                server.closed.clear()


async def test_get_is_repeated_when_the_kept_connection_dies_under_it(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(), Reply(reset=True), Reply(200, b"yes")) as server,
        engine(tmp_path) as one,
    ):
        await one.send(prepared(server.url))
        exchange = await one.send(prepared(server.url))

    assert exchange.failure is None
    assert body_of(exchange) == b"yes"
    assert [h.reason_for for h in exchange.hops] == ["", "retry"]


async def test_post_is_not_repeated_unasked(tmp_path: Path) -> None:
    async with RawServer(Reply(), Reply(reset=True)) as server, engine(tmp_path) as one:
        await one.send(prepared(server.url))
        exchange = await one.send(prepared(server.url, "POST", body=b"x"))

    assert exchange.failure is not None
    assert exchange.failure.kind == "reset"
    assert len(server.requests) == 2


async def test_retry_goes_by_the_policy(tmp_path: Path) -> None:
    events: list[Event] = []
    busy = Reply(503, b"busy", (("Retry-After", "0"),), reason="Busy")
    async with RawServer(busy, busy, Reply(200, b"now")) as server, engine(tmp_path) as one:
        request = prepared(server.url, retry=RetryPolicy())
        exchange = await one.send(request, watch=events.append)

    assert body_of(exchange) == b"now"
    assert [(h.status, h.attempt, h.reason_for) for h in exchange.hops] == [
        (503, 1, ""), (503, 2, "retry"), (200, 3, "retry"),
    ]  # fmt: skip
    assert [e for e in events if isinstance(e, Waiting)] == [
        Waiting(2, 0.0, "503 Busy"),
        Waiting(3, 0.0, "503 Busy"),
    ]


async def test_each_attempt_says_why_it_was_made_and_how_long_the_wait_was(tmp_path: Path) -> None:
    busy = Reply(503, b"busy", (("Retry-After", "soon"),), reason="Busy")
    async with (
        RawServer(Reply(reset=True), busy, Reply(200, b"now")) as server,
        engine(tmp_path) as one,
    ):
        exchange = await one.send(prepared(server.url, retry=RetryPolicy(factor=0.01)))
    assert [hop.status for hop in exchange.hops] == [None, 503, 200]
    assert exchange.hops[0].failure is not None
    first, second, third = (hop.pause for hop in exchange.hops)
    assert first is None
    assert second is not None
    assert third is not None
    assert second.reason == exchange.hops[0].failure.title
    assert (third.reason, third.note) == (
        "503 Busy", "Retry-After “soon” is neither seconds nor a date",
    )  # fmt: skip
    assert second.waited_s > 0


async def test_post_with_a_key_is_sent_again_with_the_same_bytes(tmp_path: Path) -> None:
    busy = Reply(503, b"", (("Retry-After", "0"),))
    async with RawServer(busy, Reply(200)) as server, engine(tmp_path) as one:
        request = prepared(
            server.url, "POST", body=b"order", headers=(("Idempotency-Key", "k1"),),
            retry=RetryPolicy(),
        )  # fmt: skip
        exchange = await one.send(request)
        assert exchange.response is not None
        assert exchange.response.status == 200
        assert [got.body for got in server.requests] == [b"order", b"order"]


async def test_read_that_times_out_before_the_first_byte_is_tried_again(tmp_path: Path) -> None:
    limits = Timeouts(connect_s=5, read_s=0.2, write_s=5, total_s=0)
    async with RawServer(SILENCE) as server, engine(tmp_path) as one:
        policy = RetryPolicy(total=1, factor=0)
        exchange = await one.send(prepared(server.url, timeouts=limits, retry=policy))
    assert exchange.failure is not None
    assert exchange.failure.kind == "read_timeout"
    assert [hop.attempt for hop in exchange.hops] == [1, 2]


async def test_cancel_works_in_the_wait_and_so_does_going_on(tmp_path: Path) -> None:
    waits: asyncio.Queue[Waiting] = asyncio.Queue()

    def watch(event: Event) -> None:
        if isinstance(event, Waiting):
            waits.put_nowait(event)

    busy = Reply(503, b"", (("Retry-After", "3600"),), reason="Busy")
    async with RawServer(busy, busy, Reply(200)) as server, engine(tmp_path) as one:
        request = prepared(server.url, retry=RetryPolicy(cap_s=3600))
        record = Recording(request, exchange_id="x", started_at=1.0)
        send = asyncio.create_task(one.send(request, recording=record, watch=watch))
        assert (await waits.get()).wait_s == 3600
        record.go_on()
        assert (await waits.get()).attempt == 3
        send.cancel()
        with pytest.raises(asyncio.CancelledError):
            await send
        assert len(server.requests) == 2
    exchange = record.exchange()
    assert exchange.failure is not None
    assert exchange.failure.kind == "cancelled"
    assert [hop.status for hop in exchange.hops] == [503, 503]


async def test_last_attempt_is_the_answer(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(503, b"busy", (("Retry-After", "0"),))) as server,
        engine(tmp_path) as one,
    ):
        exchange = await one.send(prepared(server.url, retry=RetryPolicy(total=2)))

    assert exchange.failure is None
    assert len(exchange.hops) == 3
    assert body_of(exchange) == b"busy"


async def test_recording_can_be_looked_at_any_time(tmp_path: Path) -> None:
    async with RawServer(SILENCE) as server, engine(tmp_path) as one:
        request = prepared(server.url)
        record = Recording(request, exchange_id="x", started_at=1.0)
        assert record.exchange().hops == ()
        send = asyncio.create_task(one.send(request, recording=record))
        await server.arrived.wait()
        live = record.exchange()
        send.cancel()
        await asyncio.gather(send, return_exceptions=True)

    assert live.hops[0].sent == bytes(server.received)
    assert live.hops[0].timing.download is None


async def cancelled_in_time(send: "asyncio.Task[Exchange]") -> float:
    began = time.perf_counter()
    send.cancel()
    with pytest.raises(asyncio.CancelledError):
        await send
    return time.perf_counter() - began


@pytest.mark.parametrize("phase", ["connect", "tls", "wait", "download", "send"])
async def test_cancel_is_quick_and_keeps_what_came(tmp_path: Path, phase: str) -> None:
    begun = asyncio.Event()
    part = Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\npart", hang=True)
    file = tmp_path / "big.bin"
    with file.open("wb") as handle:
        handle.truncate(60_000_000)

    def watch(event: Event) -> None:
        if isinstance(event, PhaseBegan) and event.phase == phase and phase != "download":
            begun.set()
        if isinstance(event, Received) and event.received_bytes:
            begun.set()

    async with (
        full_port() as full,
        silent_port() as silent,
        RawServer(part if phase == "download" else SILENCE) as server,
        engine(tmp_path / "spool") as one,
    ):
        url = {
            "connect": f"http://127.0.0.1:{full}",
            "tls": f"https://127.0.0.1:{silent}",
            "send": f"http://127.0.0.1:{silent}",
        }.get(phase, server.url)
        body = piece(file) if phase == "send" else None
        request = prepared(url, "POST" if body else "GET", body=body)
        record = Recording(request, exchange_id="x", started_at=0.0)
        send = asyncio.create_task(one.send(request, recording=record, watch=watch))
        await asyncio.wait_for(begun.wait(), 30)
        took = await cancelled_in_time(send)
        assert one.open_connections == 0

    exchange = record.exchange()
    assert took < 0.1
    assert exchange.failure is not None
    assert (exchange.failure.kind, exchange.failure.phase) == ("cancelled", phase)
    if phase == "download":
        assert body_of(exchange) == b"part"
        assert exchange.response is not None
        assert not exchange.response.body.complete


async def test_many_cancelled_sends_leave_nothing_behind(tmp_path: Path) -> None:
    async with RawServer(SILENCE) as server, engine(tmp_path) as one:
        for _ in range(50):
            send = asyncio.create_task(one.send(prepared(server.url)))
            await server.arrived.wait()
            server.arrived.clear()
            await cancelled_in_time(send)
        assert one.open_connections == 0
        server.script = (Reply(200, b"alive"),)
        exchange = await one.send(prepared(server.url))
        assert asyncio.all_tasks() == {asyncio.current_task(), *server._tasks}

    assert body_of(exchange) == b"alive"


@pytest.mark.parametrize("again_after", range(4))
async def test_one_who_cancels_twice_at_any_moment_leaves_nothing_open(
    tmp_path: Path, again_after: int
) -> None:
    class Watcher:
        def __call__(self, event: Event) -> None:
            """Be told."""

    watchers: list[weakref.ref[Watcher]] = []
    async with RawServer(Reply(200, b"x" * 300_000)) as server, engine(tmp_path) as one:
        for turns in range(60):
            watcher = Watcher()
            watchers.append(weakref.ref(watcher))
            send = asyncio.create_task(one.send(prepared(server.url), watch=watcher))
            del watcher
            for _ in range(turns):
                await asyncio.sleep(0)
            send.cancel()
            for _ in range(again_after):
                await asyncio.sleep(0)
            send.cancel()
            await asyncio.gather(send, return_exceptions=True)
            del send
        await until(
            lambda: gc.collect() >= 0 and not any(gone() for gone in watchers),
            "the pool holds a send that was cancelled",
        )


async def test_total_timeout_ends_a_trickle(tmp_path: Path) -> None:
    reply = Reply(200, b"x" * 100, trickle_s=0.01)
    async with RawServer(reply) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url, timeouts=Timeouts(total_s=0.2)))

    assert exchange.failure is not None
    assert exchange.failure.kind == "timeout"
    assert "0.2 seconds" in exchange.failure.title
    assert exchange.hops[0].failure == exchange.failure


async def test_sends_run_side_by_side(tmp_path: Path) -> None:
    async def slow(got: Got) -> Reply:
        await asyncio.sleep(0.05)
        return Reply(200, got.line.encode())

    async with RawServer(slow) as server, engine(tmp_path) as one:
        urls = [f"{server.url}/{n}" for n in range(20)]
        exchanges = await asyncio.gather(*(one.send(prepared(url)) for url in urls))

    assert [body_of(e) for e in exchanges] == [f"GET /{n} HTTP/1.1".encode() for n in range(20)]
    for exchange in exchanges:
        assert exchange.hops[0].sent.startswith(body_of(exchange))


@pytest.mark.parametrize(
    ("given", "used"),
    [("http://a.test:1", "http://b.test:2"), ("http://c.test:3", "http://c.test:3")],
)
def test_proxy_after_a_redirect_follows_the_rules_unless_it_was_given(
    given: str, used: str
) -> None:
    def rules(scheme: str, host: str, port: int) -> str:
        return "http://a.test:1" if host == "one.test" else "http://b.test:2"

    before = prepared("http://one.test/", proxy=given)
    after = prepared("http://two.test/", proxy=given)

    assert proxy_after(rules, before, after) == used


async def test_body_without_a_length_ends_with_the_connection(tmp_path: Path) -> None:
    raw = b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nold style"
    async with RawServer(Reply(raw=raw, close=True)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    assert exchange.hops[0].http == "1.0"
    assert body_of(exchange) == b"old style"


async def test_chunked_answer_is_joined_and_its_trailer_recorded(tmp_path: Path) -> None:
    raw = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nX-Sum: 5\r\n\r\n"
    )
    async with RawServer(Reply(raw=raw)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))
        again = await one.send(prepared(server.url))

    assert body_of(exchange) == b"abcde"
    assert exchange.hops[0].received == raw
    assert exchange.hops[0].trailers == (("X-Sum", "5"),)
    assert again.hops[0].reused


async def test_trailers_of_a_long_body_are_kept(tmp_path: Path) -> None:
    block = b"80000\r\n" + b"x" * 0x80000 + b"\r\n"
    raw = (
        b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + block * 4
        + b"0\r\nX-Sum: 5\r\nServer-Timing: a\r\n\r\n"
    )
    async with RawServer(Reply(raw=raw)) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    hop = exchange.hops[0]
    assert hop.trailers == (("X-Sum", "5"), ("Server-Timing", "a"))
    assert hop.interim == (Interim(103, "Early Hints", (("Link", "</a>"),)),)
    told = exchange_json(exchange)
    assert b'"trailers":[["X-Sum","5"],["Server-Timing","a"]]' in told
    assert b'"interim":[{"status":103' in told


async def test_both_ways_to_tell_the_length_are_refused(tmp_path: Path) -> None:
    rows = (("Transfer-Encoding", "chunked"),)
    async with RawServer() as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url, "POST", body=b"abc", headers=rows))

    assert exchange.failure is not None
    assert exchange.failure.kind == "protocol"
    assert server.received == b""


async def test_redirect_whose_body_never_ends_is_followed(tmp_path: Path) -> None:
    endless = Reply(
        raw=b"HTTP/1.1 302 Found\r\nLocation: /two\r\nContent-Length: 9\r\n\r\nx", hang=True
    )
    async with RawServer(endless, Reply(200, b"end")) as server, engine(tmp_path) as one:
        exchange = await one.send(prepared(server.url))

    assert body_of(exchange) == b"end"
    assert server.connections == 2


async def test_bomb_can_be_cancelled_while_it_is_decoded(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(400_000_000), 1)
    begun = asyncio.Event()

    def watch(event: Event) -> None:
        if isinstance(event, Received) and event.received_bytes > 1_000_000:
            begun.set()

    reply = Reply(200, bomb, (("Content-Encoding", "gzip"),))
    async with RawServer(reply) as server, engine(tmp_path) as one:
        send = asyncio.create_task(one.send(prepared(server.url), watch=watch))
        await asyncio.wait_for(begun.wait(), 30)
        assert await cancelled_in_time(send) < 0.1


@pytest.mark.parametrize("second", [503, None], ids=["status", "hung up"])
async def test_what_a_post_led_to_is_not_tried_again_by_posting_twice(
    tmp_path: Path, second: int | None
) -> None:
    """Another attempt begins with the request itself, so it is that which has to be repeatable."""
    away = Reply(303, headers=(("Location", "/made"), ("Content-Length", "0")))
    lost = Reply(raw=b"", reset=True) if second is None else Reply(second)

    def answer(got: Got) -> Reply:
        return away if got.line.startswith("POST") else lost

    async with RawServer(answer) as server, engine(tmp_path) as one:
        request = prepared(server.url, "POST", body=b"x", retry=RetryPolicy(factor=0))
        exchange = await one.send(request)
    lines = [got.line.partition(" ")[0] for got in server.requests]
    assert lines.count("POST") == 1
    assert exchange.hops[-1].status == second


async def test_another_attempt_has_the_cookies_that_the_one_before_got(tmp_path: Path) -> None:
    jar = PlainJar()
    busy = Reply(503, headers=(("Set-Cookie", "lb=2; Path=/"),))
    policy = RetryPolicy(factor=0, jitter=0)
    async with RawServer(busy, Reply()) as server, engine(tmp_path) as one:
        await one.send(prepared(server.url, retry=policy), jar=jar)
    assert [got.header("Cookie") for got in server.requests] == [None, "lb=2"]
