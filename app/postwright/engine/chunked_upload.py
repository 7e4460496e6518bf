"""Sends a file in chunks, one exchange for each; told by `chunks` what each of them says.

chunk ── accepted ─▶ next … ─▶ last: its answer is the upload's
  │  ▲
  │  └─ pause, until the user resumes
  └─ refused or failed, after its own retries ─▶ the upload stops and can be resumed
"""

from __future__ import annotations

import time
import uuid
from typing import TYPE_CHECKING

from msgspec.structs import replace

from postwright.engine import chunks, failures
from postwright.engine.auth.scheme import Hashing
from postwright.engine.chunk_request import chunk_request
from postwright.engine.chunks_left import is_accepted
from postwright.engine.hop_cookies import with_cookies, without_cookies
from postwright.engine.ports import (
    ChunkBegan,
    CookieJar,
    Event,
    FileChanged,
    Head,
    Received,
    Sent,
    TokenStore,
    UploadPaused,
    Watch,
)
from postwright.engine.recording import Recording
from postwright.engine.signing import body_digest
from postwright.model.exchange import Child, Exchange, FilePiece, PreparedBody, PreparedRequest
from postwright.model.said import said, said_of

if TYPE_CHECKING:
    from postwright.engine.send import Engine

TAPE_BYTES = 4 * 1024
"""How much of what was sent and received is kept of each chunk."""
_SHA256 = Hashing("sha256")


class ChunkedUpload:
    """One upload while it runs; fills its recording in."""

    def __init__(
        self,
        engine: Engine,
        record: Recording,
        *,
        watch: Watch | None,
        jar: CookieJar | None,
        tokens: TokenStore,
    ) -> None:
        plan = record.prepared.chunks
        assert plan is not None
        self._plan = plan
        self._engine, self._record, self._watch = engine, record, watch
        self._jar, self._tokens = jar, tokens
        self._file = chunks.file_of(record.prepared.body)
        self._total = chunks.count(self._file, plan.chunk_bytes)

    async def run(self) -> None:
        """Send chunk after chunk until one is not accepted."""
        try:
            sums = await self._sum("file.sha256", self._file)
            for index in range(self._plan.first, self._total):
                await self._wait(index)
                part = chunks.piece(self._file, self._plan.chunk_bytes, index)
                sums |= await self._sum("chunk.sha256", part)
                request = chunk_request(self._record.prepared, index, sums, now=time.time())
                if index > self._plan.first:
                    bare = without_cookies(request)
                    request = with_cookies(bare, request, self._jar, time.time())
                exchange = await self._send(request, index, part)
                if not is_accepted(exchange):
                    self._stop(exchange, index)
                    return
        except (OSError, FileChanged) as error:
            where = failures.where_of(self._record.prepared)
            self._record.fail(failures.failure_of(error, where))

    async def _wait(self, index: int) -> None:
        control = self._record.upload
        if control.paused:
            self._tell(UploadPaused(index + 1, self._total))
            await control.wait()

    async def _sum(self, name: str, part: FilePiece) -> dict[str, str]:
        if not chunks.wants(self._plan, name):
            return {}
        body = PreparedBody("file", (part,))
        return {name: (await body_digest(_SHA256, body, self._engine.files)).hex()}

    async def _send(self, request: PreparedRequest, index: int, part: FilePiece) -> Exchange:
        child = Recording(request, exchange_id=uuid.uuid4().hex, started_at=time.time())
        self._tell(ChunkBegan(index + 1, self._total, part.offset, part.size_bytes))
        try:
            return await self._engine.send(
                request,
                recording=child,
                watch=None if self._watch is None else _Whole(self._watch, part),
                jar=self._jar,
                tokens=self._tokens,
            )
        finally:
            self._adopt(child, said("Chunk {index} of {total}", index=index + 1, total=self._total))

    def _adopt(self, child: Recording, title: str) -> None:
        """Make a chunk's answer the upload's, until another follows."""
        record, exchange = self._record, child.exchange()
        small = tuple(
            replace(h, sent=h.sent[:TAPE_BYTES], received=h.received[:TAPE_BYTES])
            for h in exchange.hops
        )
        record.children.append(Child("chunk", title, replace(exchange, hops=small)))
        later_s = child.began_s - record.began_s
        record.hops = [replace(hop, started_s=hop.started_s + later_s) for hop in exchange.hops]
        record.body, record.body_complete = child.body, child.body_complete
        record.wire_bytes, record.answered = child.wire_bytes, child.answered
        record.defects, record.failure = child.defects, child.failure
        record.cookies += child.cookies
        known = record.prepared.secrets
        new = tuple(s for s in child.prepared.secrets if s not in known)
        if new:
            record.prepared = replace(record.prepared, secrets=(*known, *new))

    def _stop(self, exchange: Exchange, index: int) -> None:
        """Say which chunk it was, and what the server has."""
        name = said("Chunk {index} of {total}", index=index + 1, total=self._total)
        rest = said("No chunk before it was sent.")
        if index:
            rest = said_of(
                index,
                "Chunk 1 was accepted; resume the upload to send the rest.",
                "Chunks 1 to {n} were accepted; resume the upload to send the rest.",
            )
        failure, response = exchange.failure, exchange.response
        if failure is not None:
            detail = said(
                "{name} was not sent: {detail} {rest}", name=name, detail=failure.detail, rest=rest
            )
            self._record.fail(replace(failure, detail=detail))
        elif response is not None:
            words = f"{response.status} {response.reason}".strip()
            defect = said(
                "{name} was answered with {words}, and the upload stopped. {rest}",
                name=name,
                words=words,
                rest=rest,
            )
            self._record.defects = (*self._record.defects, defect)

    def _tell(self, event: Event) -> None:
        if self._watch is not None:
            self._watch(event)


class _Whole:
    """Tells the bytes of a chunk as bytes of the file."""

    def __init__(self, watch: Watch, part: FilePiece) -> None:
        self._watch, self._part = watch, part
        self._is_last = part.offset + part.size_bytes >= part.file_bytes

    def __call__(self, event: Event) -> None:
        if isinstance(event, Sent):
            part = self._part
            done = part.offset + min(event.sent_bytes, part.size_bytes)
            event = Sent(done, part.file_bytes, part.path)
        elif isinstance(event, (Head, Received)) and not self._is_last:
            return  # its answer is a word about the chunk, not what the upload is answered with
        self._watch(event)
