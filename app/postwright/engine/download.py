"""An answer's body on its way in: decoded in bounded steps, into its file."""

import asyncio

import httpx2

from postwright.engine.decode import STEP_BYTES, Decoder
from postwright.engine.ports import Head, Received, Watch
from postwright.engine.progress import Throttled
from postwright.engine.recording import LiveHop, Recording
from postwright.engine.spool import BodyFile, Spool
from postwright.engine.wire.tape import recording as recording_on
from postwright.model.said import said
from postwright.protocol.http1_text import loose_answer

DRAIN_BYTES = 256 * 1024
"""How much of a body that nobody wants is read, to keep the connection."""
TURN_BLOCKS = 128
"""After so many the event loop has its turn."""
DRAIN_S = 1.0
"""How long such a body may take."""


class DiskError(Exception):
    """Our own disk did not take the body."""

    def __init__(self, error: OSError, path: str) -> None:
        super().__init__(f"{path}: {error.strerror}")
        self.path = path


async def download(
    live: LiveHop, answer: httpx2.Response, *, record: Recording, spool: Spool, watch: Watch | None
) -> Exception | None:
    """Read the answer to its end. Return what broke it off; what had come is kept."""
    headers = live.response_headers
    length = _length(live)
    decoder = Decoder([v for n, v in headers if n.lower() == "content-encoding"])
    plain_length = length if decoder.is_plain else None
    progress = Throttled(watch)
    body = spool.body(
        (lambda size: progress.tell(Received(size, plain_length))) if watch else None,
        length=0 if _has_no_body(live, length) else plain_length,
    )
    record.body, record.answered = body, True
    if watch is not None:
        watch(Head(live.status or 0, live.reason, headers, length, body.path))
    lost: Exception | None = None
    try:
        with recording_on(live.tape):
            lost = await _read(answer, record, decoder, body)
        if lost is None:
            for block in decoder.finish():
                await body.feed(block)
            if extra := answer.extensions["lane"].extra_bytes():
                decoder.defects.append(
                    said("{extra:,} bytes came after the end of the body.", extra=extra)
                )
            await body.finish()
            record.body_complete = decoder.is_intact
    except OSError as error:
        lost = DiskError(error, body.path)
    finally:
        record.defects = tuple(decoder.defects)
        if not record.body_complete:
            await body.abandon()
        await answer.aclose()
    progress.last(Received(body.size_bytes, plain_length))
    return lost


async def _read(
    answer: httpx2.Response, record: Recording, decoder: Decoder, body: BodyFile
) -> Exception | None:
    """Feed the body all that comes. Return what broke it off; an OSError is the disk's."""
    count = stepped = 0
    blocks = aiter(answer.stream)  # type: ignore[arg-type]  # ours is asynchronous
    while True:
        try:
            data = await anext(blocks)
        except StopAsyncIteration:
            return None
        except Exception as error:
            return error
        record.wire_bytes += len(data)
        count += 1
        if not count % TURN_BLOCKS:  # tiny chunks come many at a time, without a wait
            await asyncio.sleep(0)
        if decoder.is_plain:
            await body.feed(data)
            continue
        for block in decoder.feed(data):
            await body.feed(block)
            stepped += len(block)
            if stepped >= STEP_BYTES:
                stepped = 0
                await asyncio.sleep(0)


async def drain(answer: httpx2.Response) -> None:
    """Read what is left of a small body, so that its connection can be used again."""
    got = 0
    try:
        async with asyncio.timeout(DRAIN_S):
            async for data in answer.stream:  # type: ignore[union-attr]  # ours is asynchronous
                got += len(data)
                if got > DRAIN_BYTES:
                    break
    except (httpx2.HTTPError, TimeoutError):
        pass  # the head was all that was wanted
    finally:
        await answer.aclose()


async def salvage(live: LiveHop, *, record: Recording, spool: Spool) -> None:
    """Keep what can be read of an answer whose head is not valid or has no end.

    The HTTP library refuses it whole; status, headers and the first bytes are on the tape.
    """
    found = loose_answer(bytes(live.tape.received))
    if found is None:
        return
    live.status, live.reason = found.status, found.reason
    live.response_headers = found.headers
    body = spool.body(length=len(found.body))
    record.body, record.answered = body, True
    record.wire_bytes = len(found.body)
    try:
        if found.body:
            await body.feed(found.body)
    finally:
        await body.abandon()


def _has_no_body(live: LiveHop, length: int | None) -> bool:
    return length == 0 or live.status in (204, 304) or live.request.method == "HEAD"


def _length(live: LiveHop) -> int | None:
    text = live.header("content-length")
    return int(text) if text.isascii() and text.isdigit() else None
