"""One send while it runs: the attempt and redirect loops around one hop at a time."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import httpx2
import msgspec

from postwright.engine import failures, hop_failures, redirects, retry
from postwright.engine.download import download, drain, salvage
from postwright.engine.failure_words import Where
from postwright.engine.handshake import sign_in_of
from postwright.engine.hop_connection import know_connection
from postwright.engine.hop_cookies import store_cookies, with_cookies, without_cookies
from postwright.engine.http2_failures import answer_bytes, no_http2, wants_http1
from postwright.engine.oauth2.source import TokenSource
from postwright.engine.ports import (
    CookieJar,
    Event,
    HopDone,
    PhaseBegan,
    TokenStore,
    Waiting,
    Watch,
)
from postwright.engine.proxies import through
from postwright.engine.recording import LiveHop, Recording
from postwright.engine.signing import with_secrets
from postwright.engine.upload import as_http2, waits, wire_request, without_expect
from postwright.engine.wire.tape import Tape
from postwright.engine.wire.tape import recording as recording_on
from postwright.model.connection import Pause
from postwright.model.exchange import Dropped, Failure, Phase, PreparedRequest
from postwright.model.said import said

if TYPE_CHECKING:
    from postwright.engine.send import Engine


class Sending:
    """Drives one exchange and fills its recording in."""

    def __init__(
        self,
        engine: Engine,
        record: Recording,
        *,
        watch: Watch | None,
        jar: CookieJar | None,
        tokens: TokenStore,
    ) -> None:
        self._engine = engine
        self._record = record
        self._watch = watch
        self._jar = jar
        self._prepared = record.prepared
        self._pause: Pause | None = None
        self._newest: httpx2.Response | None = None
        self._sign_in = sign_in_of(self._prepared, engine.files)
        if self._sign_in is not None and (wanted := self._sign_in.token_wanted) is not None:
            self._sign_in.source = TokenSource(engine, record, wanted, tokens, watch)

    async def ready(self) -> None:
        """Fetch what has to be there before anything is sent. Raise TokenFailed."""
        if self._sign_in is not None:
            await self._sign_in.ready()

    async def aclose(self) -> None:
        """Give up what a cancel left open, and tell what the sign-in found."""
        try:
            if self._newest is not None:
                await self._newest.aclose()
        finally:
            if self._sign_in is not None:
                self._record.defects += tuple(self._sign_in.defects)
                await self._engine.connections.release(self._sign_in)

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
            began_s = time.perf_counter()
            self._tell(Waiting(attempt, wait_s, again.reason))
            await self._record.pause(wait_s)
            self._pause = Pause(
                again.reason, retry.pause_words(policy, again), time.perf_counter() - began_s
            )

    def where(self) -> Where:
        """Return what a failure is told about."""
        live = self._record.live
        return failures.where_of(self._prepared) if live is None else hop_failures.where(live)

    def close_hop(self) -> None:
        """End the hop that runs, if there is one, and tell of it."""
        hop = self._record.close_hop()
        if hop is not None:
            self._tell(HopDone(hop))

    async def _attempt(self, attempt: int) -> retry.Again | None:
        """Follow redirects to the end. Return why to try again, None when it is over."""
        step = _Next(self._prepared)
        if attempt > 1:  # with the cookies that came meanwhile
            step = _Next(self._with_cookies(self._prepared, self._prepared), "retry")
        followed = 0
        stale = False
        if self._sign_in is not None:
            self._sign_in.begin()
        while True:
            live = self._begin(step, attempt)
            try:
                answer = await self._answer(live)
            except Exception as error:
                if wants_http1(error, live):
                    live.failure = no_http2(error, self.where())
                    again = msgspec.structs.replace(live.request, http="1.1")
                elif stale or not _went_stale(error, live):
                    return await self._lost(error, live)
                else:
                    live.failure = await self._failure(error, live)
                    again, stale = live.request, True
                self.close_hop()
                step = _Next(again, "retry", step.dropped)
                continue
            following = await self._following(live, followed)
            if following is None or isinstance(following, redirects.Refused):
                await self._keep(live, answer, following)
                return None
            await drain(answer)
            self.close_hop()
            if isinstance(following, retry.Again):
                return following
            followed += following.reason_for == "redirect"
            step, stale = following, False

    def _begin(self, step: _Next, attempt: int) -> LiveHop:
        tape = Tape(self._phase_began if self._watch else None)
        live = LiveHop(
            step.request,
            tape,
            began_s=self._record.began_s,
            attempt=attempt,
            reason_for=step.reason_for,
            dropped=step.dropped,
            pause=self._pause,
        )
        self._pause = None
        self._record.live = live
        return live

    async def _answer(self, live: LiveHop) -> httpx2.Response:
        """Sign the hop's request, send it, and return when the head of its answer is there."""
        if self._sign_in is not None:
            await self._sign_in.sign(live)
        self._record.prepared = with_secrets(self._record.prepared, live.request)
        return await self._head(live)

    async def _following(
        self, live: LiveHop, followed: int
    ) -> _Next | retry.Again | redirects.Refused | None:
        """Return what this answer asks for; None where it is to be kept.

        `followed` is how many redirects were followed in this attempt.
        """
        request = live.request
        if self._sign_in is not None and await self._sign_in.answers(live):
            return _Next(self._with_cookies(request, request), "auth")
        if live.status == 417 and waits(request):
            rule = said("the server answered 417 (RFC 9110 §10.1.1)")
            return _Next(without_expect(request), "expect", (Dropped("Expect", rule),))
        step = self._redirect(live, followed)
        if not isinstance(step, redirects.Step):
            return self._retry_status(live) or step
        asked = msgspec.structs.replace(step.request, http=self._prepared.http)
        return _Next(self._with_cookies(asked, request), "redirect", step.dropped)

    def _with_cookies(self, request: PreparedRequest, before: PreparedRequest) -> PreparedRequest:
        """Ask the jar again for a hop that follows another."""
        return with_cookies(without_cookies(request), before, self._jar, time.time())

    async def _keep(
        self, live: LiveHop, answer: httpx2.Response, refused: redirects.Refused | None
    ) -> None:
        """Take the answer's body, and end the hop; `refused` is a redirect not followed."""
        lost = await download(
            live, answer, record=self._record, spool=self._engine.spool, watch=self._watch
        )
        if lost is not None:
            self._record.fail(await self._failure(lost, live))
        if refused is not None and self._record.failure is None:
            self._record.fail(Failure("redirects", refused.title[:60], refused.detail, "download"))
        self.close_hop()

    async def _head(self, live: LiveHop) -> httpx2.Response:
        """Send the hop's request and return when the head of its answer is there."""
        request, tape = live.request, live.tape
        transport = await self._engine.connections.transport(request, live.connection_of)
        wire = wire_request(request, self._engine.files, self._watch)
        try:
            with recording_on(tape):
                answer = await transport.handle_async_request(wire)
        except Exception:
            await know_connection(live)
            raise
        self._newest = answer
        tape.head_came()
        await know_connection(live)
        live.status = answer.status_code
        live.http = answer.extensions["http_version"].decode().removeprefix("HTTP/")
        live.reason = _text(answer.extensions.get("reason_phrase", b""))
        live.raw_headers = answer.headers.raw
        live.response_headers = tuple((_text(n), _text(v)) for n, v in answer.headers.raw)
        if live.http == "2":
            live.headers = as_http2(request.headers)
        self._record.cookies += store_cookies(
            live, self._jar, time.time(), store=self._prepared.store_cookies
        )
        return answer

    async def _lost(self, error: BaseException, live: LiveHop) -> retry.Again | None:
        """Tell the failure of a hop that got no head, or return why to try again."""
        if isinstance(error, OSError) and not isinstance(error, httpx2.HTTPError):
            failure = failures.failure_of(error, self.where())
        else:
            failure = await self._failure(error, live)
        policy = self._prepared.retry
        live.failure = failure
        if policy is not None and retry.may_follow(
            policy, self._prepared, failure, live.attempt, received_bytes=answer_bytes(live)
        ):
            self.close_hop()
            return retry.Again(failure.title)
        await salvage(live, record=self._record, spool=self._engine.spool)
        self._record.fail(failure)
        self.close_hop()
        return None

    async def _failure(self, error: BaseException, live: LiveHop) -> Failure:
        return await hop_failures.failure(error, live, self._engine.connections)

    def _redirect(self, live: LiveHop, made: int) -> redirects.Step | redirects.Refused | None:
        request = live.request
        if not request.follow_redirects or live.status not in redirects.STATUSES:
            return None
        location = live.header("location")
        if not location:
            return None
        step = redirects.follow(request, live.status, location, made=made)
        if isinstance(step, redirects.Step):
            proxy = redirects.proxy_after(self._engine.proxy_for, request, step.request)
            if proxy != request.proxy:
                new = through(step.request, proxy)
                return msgspec.structs.replace(step, request=new)
        return step

    def _retry_status(self, live: LiveHop) -> retry.Again | None:
        policy, status = self._prepared.retry, live.status or 0
        if policy is None or not retry.wants(policy, self._prepared, status, live.attempt):
            return None
        after = live.header("retry-after")
        return retry.Again(
            f"{live.status} {live.reason}".strip(), retry.after_s(after, time.time()), after
        )

    def _phase_began(self, phase: Phase, detail: str) -> None:
        self._tell(PhaseBegan(phase, detail))

    def _tell(self, event: Event) -> None:
        if self._watch is not None:
            self._watch(event)


class _Next(msgspec.Struct, frozen=True):
    """A hop that is to be made, and why."""

    request: PreparedRequest
    reason_for: str = ""
    """As `Hop.reason_for`."""
    dropped: tuple[Dropped, ...] = ()


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


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")
