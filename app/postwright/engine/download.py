"""An answer's body on its way in: decoded in bounded steps, into its file."""

import asyncio
from collections.abc import AsyncIterator

import httpx2

from postwright.engine.decode import STEP_BYTES, Decoder
from postwright.engine.ports import Head, Received, Watch
from postwright.engine.progress import Throttled
from postwright.engine.recording import LiveHop, Recording
from postwright.engine.spool import Spool
from postwright.engine.wire.tape import recording as recording_on

DRAIN_BYTES = 256 * 1024
"""How much of a body that nobody wants is read, to keep the connection."""


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
        expected=length != 0 and live.status not in (204, 304) and live.request.method != "HEAD",
    )
    record.body, record.answered = body, True
    if watch is not None:
        watch(Head(live.status or 0, live.reason, headers, length, body.path))
    stepped = 0
    lost: Exception | None = None
    try:
        with recording_on(live.tape):
            async for data in _blocks(answer):
                record.wire_bytes += len(data)
                if decoder.is_plain:
                    await body.feed(data)
                    continue
                for block in decoder.feed(data):
                    await body.feed(block)
                    stepped += len(block)
                    if stepped >= STEP_BYTES:
                        stepped = 0
                        await asyncio.sleep(0)
        decoder.finish()
        await body.finish()
        record.body_complete = True
    except _WireError as error:
        lost = error.error
    except OSError as error:
        lost = DiskError(error, body.path)
    finally:
        record.defects = tuple(decoder.defects)
        if not record.body_complete:
            await body.abandon()
        await answer.aclose()
    progress.last(Received(body.size_bytes, plain_length))
    return lost


async def drain(answer: httpx2.Response) -> None:
    """Read what is left of a small body, so that its connection can be used again."""
    got = 0
    try:
        async for data in _blocks(answer):
            got += len(data)
            if got > DRAIN_BYTES:
                break
    except _WireError:
        pass  # the head was all that was wanted
    finally:
        await answer.aclose()


class _WireError(Exception):
    """An error of the library while a body was read, apart from those of our own disk."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


async def _blocks(answer: httpx2.Response) -> AsyncIterator[bytes]:
    try:
        async for data in answer.stream:  # type: ignore[union-attr]  # ours is asynchronous
            yield data
    except Exception as error:
        raise _WireError(error) from error


def _length(live: LiveHop) -> int | None:
    text = live.header("content-length")
    return int(text) if text.isascii() and text.isdigit() else None
