"""A request's body on its way out: bytes and files in their order."""

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator

import httpx2

from postwright.engine.ports import Files, Sent, Watch
from postwright.engine.progress import Throttled
from postwright.model.exchange import PreparedBody

PIECE_BYTES = 1024 * 1024


class Upload(httpx2.AsyncByteStream):
    """A request's body: bytes and files in their order, telling how much is out."""

    def __init__(self, body: PreparedBody, files: Files, watch: Watch | None) -> None:
        self._body = body
        self._files = files
        self._progress = Throttled(watch)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        total = self._body.size_bytes
        sent = 0
        for piece in self._body.pieces:
            if isinstance(piece, bytes):
                for start in range(0, len(piece), PIECE_BYTES):
                    block = piece[start : start + PIECE_BYTES]
                    yield block
                    sent += len(block)
                    self._progress.tell(Sent(sent, total))
                continue
            try:
                async with contextlib.aclosing(_closable(self._files.blocks(piece))) as blocks:
                    async for block in blocks:
                        yield block
                        sent += len(block)
                        self._progress.tell(Sent(sent, total, piece.path))
            except OSError as error:
                error.filename = error.filename or piece.path
                raise
        if total:
            self._progress.last(Sent(sent, total))


async def _closable(blocks: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """Pass blocks on; a generator among them is closed at once, not when it is collected."""
    try:
        async for block in blocks:
            yield block
    finally:
        if isinstance(blocks, AsyncGenerator):
            await blocks.aclose()
