"""One send while it runs: the attempt and redirect loops around one hop at a time."""

from __future__ import annotations

import asyncio
import contextlib
import random
import ssl
import time
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING

import httpx2
import msgspec

from postwright.engine import failures, proxies, redirects, retry
from postwright.engine.decode import STEP_BYTES, Decoder
from postwright.engine.ports import (
    CookieJar,
    Event,
    Files,
    Head,
    HopDone,
    PhaseBegan,
    Received,
    Sent,
    Waiting,
    Watch,
)
from postwright.engine.recording import LiveHop, Recording
from postwright.engine.tls import BadTlsFile, describe
from postwright.engine.wire.tape import Tape
from postwright.engine.wire.tape import recording as recording_on
from postwright.engine.wire.transport import origin_url
from postwright.model.exchange import (
    Dropped,
    Failure,
    Header,
    Phase,
    PreparedBody,
    PreparedRequest,
    SetCookie,
    TlsInfo,
)
from postwright.model.options import Timeouts

if TYPE_CHECKING:
    from postwright.engine.send import Engine

EVENTS_S = 1 / 60
"""Progress is told at most so often."""
DRAIN_BYTES = 256 * 1024
"""How much of a body that nobody wants is read, to keep the connection."""
PIECE_BYTES = 1024 * 1024
LOOK_S = 3.0
"""How long a look at a refused certificate may take."""


class Sending:
    """Drives one exchange and fills its recording in."""

    def __init__(
        self, engine: Engine, record: Recording, *, watch: Watch | None, jar: CookieJar | None
    ) -> None:
        self._engine = engine
        self._record = record
        self._watch = watch
        self._jar = jar
        self._prepared = record.prepared

    async def run(self) -> None:
        """Send until an answer is kept or nothing more is to be tried."""
        policy = self._prepared.retry
        attempt = 1
        while True:
            again = await self._attempt(attempt)
            if again is None or policy is None:
                return
            wait_s = retry.wait_s(policy, attempt, again.after_s, random.random())
            attempt += 1
            self._tell(Waiting(attempt, wait_s, again.reason))
            await asyncio.sleep(wait_s)

    def where(self) -> failures.Where:
        """Return what a failure is told about."""
        live = self._record.live
        if live is None:
            return failures.where_of(self._prepared)
        proxy = self._engine_proxy(live.request)
        return msgspec.structs.replace(
            failures.where_of(live.request, live.tape.phase),
            proxy=proxies.parse(proxy).place if proxy else "",
            received_bytes=live.tape.received_bytes,
            reused=live.tape.reused,
            certificate=live.tls.certificate if live.tls else None,
        )

    def close_hop(self) -> None:
        """End the hop that runs, if there is one, and tell of it."""
        hop = self._record.close_hop()
        if hop is not None:
            self._tell(HopDone(hop))

    async def _attempt(self, attempt: int) -> retry.Again | None:
        """Follow redirects to the end. Return why to try again, None when it is over."""
        request = self._prepared
        dropped: tuple[Dropped, ...] = ()
        reason_for = "retry" if attempt > 1 else ""
        made = 0
        stale = False
        while True:
            live = self._begin(request, attempt, reason_for, dropped)
            try:
                answer = await self._head(live)
            except (Exception, ExceptionGroup) as error:
                if not stale and _went_stale(error, live):
                    stale = True
                    reason_for, dropped = "retry", ()
                    live.failure = await self._failure(error, live)
                    self.close_hop()
                    continue
                return await self._lost(error, live, attempt)
            step = self._redirect(live, made)
            if isinstance(step, redirects.Step):
                await _drain(answer)
                self.close_hop()
                request, dropped = self._with_cookies(live.request, step.request), step.dropped
                reason_for, made, stale = "redirect", made + 1, False
                continue
            again = self._retry_status(live, attempt)
            if again is not None:
                await _drain(answer)
                self.close_hop()
                return again
            await self._download(live, answer)
            if step is not None and self._record.failure is None:
                self._record.fail(Failure("redirects", step.title[:60], step.detail, "download"))
            self.close_hop()
            return None

    def _begin(
        self,
        request: PreparedRequest,
        attempt: int,
        reason_for: str,
        dropped: tuple[Dropped, ...],
    ) -> LiveHop:
        tape = Tape(self._phase_began if self._watch else None)
        live = LiveHop(
            request,
            tape,
            began_s=self._record.began_s,
            attempt=attempt,
            reason_for=reason_for,
            dropped=dropped,
        )
        self._record.live = live
        return live

    async def _head(self, live: LiveHop) -> httpx2.Response:
        """Send the hop's request and return when the head of its answer is there."""
        request, tape = live.request, live.tape
        transport = await self._engine.transport(request)
        wire = httpx2.Request(
            request.method,
            origin_url(request.scheme, request.host, request.port),
            headers=[(h.name.encode(), h.value.encode()) for h in request.headers],
            stream=_Upload(request.body, self._engine.files, self._watch),
            extensions={
                "target": request.target.encode("ascii"),
                "timeout": _timeouts(request.timeouts),
            },
        )
        wire.method = request.method  # the library would write it in capitals
        try:
            with recording_on(tape):
                answer = await transport.handle_async_request(wire)
        except Exception:
            await self._know_connection(live)
            raise
        tape.head_came()
        await self._know_connection(live)
        live.status = answer.status_code
        live.http = answer.extensions["http_version"].decode().removeprefix("HTTP/")
        live.reason = _text(answer.extensions.get("reason_phrase", b""))
        live.response_headers = tuple((_text(n), _text(v)) for n, v in answer.headers.raw)
        if live.http == "2":
            live.headers = _as_http2(request.headers)
        self._store_cookies(live)
        return answer

    async def _know_connection(self, live: LiveHop) -> None:
        connection = live.tape.connection
        if connection is None:
            return
        if peer := connection.get_extra_info("server_addr"):
            host = f"[{peer[0]}]" if ":" in peer[0] else peer[0]
            live.peer = f"{host}:{peer[1]}"
        if live.request.scheme != "https":
            return
        agreed = connection.get_extra_info("ssl_object")
        if agreed is None or not agreed.version():
            return
        der = connection.certificate_der
        live.tls = TlsInfo(
            version=agreed.version(),
            cipher=agreed.cipher()[0],
            verified=live.request.tls.verify is not False,
            certificate=await describe(der) if der else None,
        )

    async def _lost(self, error: BaseException, live: LiveHop, attempt: int) -> retry.Again | None:
        """Tell the failure of a hop that got no head, or return why to try again."""
        if isinstance(error, OSError) and not isinstance(error, httpx2.HTTPError):
            failure = failures.failure_of(error, self.where())
        else:
            failure = await self._failure(error, live)
        policy = self._prepared.retry
        live.failure = failure
        if policy is not None and retry.may_follow(policy, live.request, failure, attempt):
            self.close_hop()
            return retry.Again(failure.title)
        self._record.fail(failure)
        self.close_hop()
        return None

    async def _failure(self, error: BaseException, live: LiveHop) -> Failure:
        cause = live.tape.error if isinstance(error, httpx2.HTTPError) else None
        if isinstance(cause, ssl.SSLCertVerificationError):
            await self._look_at_certificate(live)
        return failures.failure_of(error, self.where(), cause=cause)

    async def _look_at_certificate(self, live: LiveHop) -> None:
        """Fetch the certificate that was refused: the handshake alone, nothing is sent.

        The TLS library hands out no certificate that it did not accept.
        """
        try:
            async with asyncio.timeout(LOOK_S):
                transport = await self._engine.unverified(live.request)
                der = await transport.certificate(live.request.host, live.request.port)
                live.tls = TlsInfo("", "", verified=False, certificate=await describe(der))
        except (OSError, TimeoutError, httpx2.HTTPError, BadTlsFile):
            return

    def _redirect(self, live: LiveHop, made: int) -> redirects.Step | redirects.Refused | None:
        request = live.request
        if not request.follow_redirects or live.status not in redirects.STATUSES:
            return None
        location = _first(live.response_headers, "location")
        if not location:
            return None
        step = redirects.follow(request, live.status, location, made=made)
        if isinstance(step, redirects.Step) and self._engine.proxy_for is not None:
            new = step.request
            if redirects.origin_of(new) != redirects.origin_of(request):
                proxy = self._engine.proxy_for(new.scheme, new.host, new.port)
                new = msgspec.structs.replace(new, proxy=proxy)
                return msgspec.structs.replace(step, request=new)
        return step

    def _retry_status(self, live: LiveHop, attempt: int) -> retry.Again | None:
        policy = self._prepared.retry
        if policy is None or not retry.wants(policy, live.request, live.status or 0, attempt):
            return None
        after = _first(live.response_headers, "retry-after")
        return retry.Again(
            f"{live.status} {live.reason}".strip(), retry.after_s(after, time.time())
        )

    def _with_cookies(self, before: PreparedRequest, request: PreparedRequest) -> PreparedRequest:
        """Return a redirected request with the cookies that the jar has for its URL."""
        if not request.send_cookies or any(h.name.lower() == "cookie" for h in request.headers):
            return request
        if self._jar is None:
            same = redirects.origin_of(before) == redirects.origin_of(request)
            kept = [h for h in before.headers if h.origin == "cookie"] if same else []
            cookie = kept[0] if kept else None
        else:
            sent = [v.cookie for v in self._jar.verdicts(request.url, time.time()) if v.sent]
            line = "; ".join(f"{c.name}={c.value}" if c.name else c.value for c in sent)
            cookie = Header("Cookie", line, "cookie") if line else None
        if cookie is None:
            return request
        rows = list(request.headers)
        place = next(
            (i for i, h in enumerate(rows) if i and h.origin in ("body", "automatic")), len(rows)
        )
        rows.insert(place, cookie)
        return msgspec.structs.replace(request, headers=tuple(rows))

    def _store_cookies(self, live: LiveHop) -> None:
        for name, value in live.response_headers:
            if name.lower() != "set-cookie":
                continue
            why = "storing cookies is switched off"
            if self._prepared.store_cookies:
                why = "there is no cookie jar"
                if self._jar is not None:
                    why = self._jar.store(live.request.url, value, time.time())
            self._record.cookies.append(SetCookie(live.request.url, value, not why, why))

    async def _download(self, live: LiveHop, answer: httpx2.Response) -> None:
        """Decode the answer's body into its file; an error is the exchange's failure."""
        record = self._record
        spool = self._engine.spool
        headers = live.response_headers
        length = _length(headers)
        decoder = Decoder([v for n, v in headers if n.lower() == "content-encoding"])
        plain_length = length if decoder.is_plain else None
        progress = _Throttled(self._watch)
        body = spool.body(
            (lambda size: progress.tell(Received(size, plain_length))) if self._watch else None,
            expected=length != 0
            and live.status not in (204, 304)
            and live.request.method != "HEAD",
        )
        record.body, record.answered = body, True
        self._tell(Head(live.status or 0, live.reason, headers, length, body.path))
        stepped = 0
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
            record.fail(await self._failure(error.error, live))
        except OSError as error:
            record.fail(_disk(error, body.path))
        finally:
            record.defects = tuple(decoder.defects)
            if not record.body_complete:
                await body.abandon()
            await answer.aclose()
        progress.last(Received(body.size_bytes, plain_length))

    def _engine_proxy(self, request: PreparedRequest) -> str:
        return "" if proxies.is_loopback(request.host) else request.proxy

    def _phase_began(self, phase: Phase, detail: str) -> None:
        self._tell(PhaseBegan(phase, detail))

    def _tell(self, event: Event) -> None:
        if self._watch is not None:
            self._watch(event)


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


async def _drain(answer: httpx2.Response) -> None:
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


class _Upload(httpx2.AsyncByteStream):
    """A request's body: bytes and files in their order, telling how much is out."""

    def __init__(self, body: PreparedBody, files: Files, watch: Watch | None) -> None:
        self._body = body
        self._files = files
        self._progress = _Throttled(watch)

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


class _Throttled:
    """Passes on at most sixty events a second, and the last one always."""

    def __init__(self, watch: Watch | None) -> None:
        self._watch = watch
        self._next = 0.0
        self._told: Event | None = None

    def tell(self, event: Event) -> None:
        if self._watch is not None:
            now = time.perf_counter()
            if now >= self._next:
                self._next = now + EVENTS_S
                self._told = event
                self._watch(event)

    def last(self, event: Event) -> None:
        if self._watch is not None and event != self._told:
            self._told = event
            self._watch(event)


def _went_stale(error: BaseException, live: LiveHop) -> bool:
    """Tell whether a kept connection was closed by the server just as it was used again.

    Only a request that may be repeated is (RFC 9110 §9.2.2).
    """
    return (
        live.tape.reused
        and not live.tape.received_bytes
        and isinstance(error, (httpx2.RemoteProtocolError, httpx2.NetworkError))
        and live.request.method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE")
    )


def _disk(error: OSError, path: str) -> Failure:
    return Failure(
        "file", "The response could not be stored on disk",
        f"{path}: {error.strerror}. Free some space, then send again; what was stored is kept.",
        "download", str(error),
    )  # fmt: skip


def _timeouts(timeouts: Timeouts) -> dict[str, float | None]:
    """Return the limits as the library takes them; 0 is none."""
    read_s = timeouts.read_s or None
    return {
        "connect": timeouts.connect_s or None,
        "read": read_s,
        "write": timeouts.write_s or (read_s if timeouts.write_s is None else None),
        "pool": timeouts.pool_s or None,
    }


def _as_http2(headers: tuple[Header, ...]) -> tuple[Header, ...]:
    """Return the headers as HTTP/2 carries them (RFC 9113 §8.2, §8.3)."""
    return tuple(
        msgspec.structs.replace(
            h, name=":authority" if h.name.lower() == "host" else h.name.lower()
        )
        for h in headers
        if h.name.lower() != "transfer-encoding"
    )


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _first(headers: tuple[tuple[str, str], ...], name: str) -> str:
    return next((v for n, v in headers if n.lower() == name), "")


def _length(headers: tuple[tuple[str, str], ...]) -> int | None:
    text = _first(headers, "content-length")
    return int(text) if text.isascii() and text.isdigit() else None
