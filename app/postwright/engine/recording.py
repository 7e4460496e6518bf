"""What a send did so far. Its caller owns it, so that Cancel keeps what had arrived."""

import asyncio
import contextlib
import time
from collections.abc import Sequence

from postwright.engine.client_certificates import own_words
from postwright.engine.routes import proxy_words
from postwright.engine.spool import BodyFile
from postwright.engine.upload_control import UploadControl
from postwright.engine.wire.tape import Tape
from postwright.model.connection import Pause, Timing, TlsInfo
from postwright.model.cookies import SetCookie
from postwright.model.exchange import (
    Child,
    Dropped,
    Exchange,
    Failure,
    Header,
    Hop,
    Phase,
    PreparedRequest,
    Response,
    ResponseBody,
)
from postwright.protocol.http1_text import interim_answers, trailers


class LiveHop:
    """One hop while it runs; `hop` makes the value of it at any time."""

    def __init__(
        self,
        request: PreparedRequest,
        tape: Tape,
        *,
        began_s: float,
        attempt: int = 1,
        reason_for: str = "",
        dropped: tuple[Dropped, ...] = (),
        pause: Pause | None = None,
    ) -> None:
        self.request = request
        self.tape = tape
        self.began_s = began_s
        self.attempt = attempt
        self.reason_for = reason_for
        self.dropped = dropped
        self.pause = pause
        self.headers: tuple[Header, ...] = request.headers
        self.peer = ""
        self.http = "1.1"
        self.tls: TlsInfo | None = None
        self.status: int | None = None
        self.reason = ""
        self.response_headers: tuple[tuple[str, str], ...] = ()
        self.raw_headers: Sequence[tuple[bytes, bytes]] = ()
        """The same, as bytes."""
        self.failure: Failure | None = None
        self.connection_of: object = None
        """Whose own connection it goes over, None for those that all share."""

    def header(self, name: str) -> str:
        """Return the answer's first value of that name (in lower case), empty without one."""
        return next((v for n, v in self.response_headers if n.lower() == name), "")

    def hop(self) -> Hop:
        """Return what is known so far."""
        tape = self.tape
        received = bytes(tape.received)
        plain = self.http.startswith("1")  # HTTP/2 is on the tape in its frames
        chunked = plain and self.header("transfer-encoding").lower().endswith("chunked")
        return Hop(
            method=self.request.method,
            url=self.request.url,
            headers=self.headers,
            attempt=self.attempt,
            reason_for=self.reason_for,
            peer=self.peer,
            reused=tape.reused,
            http=self.http,
            tls=self.tls,
            status=self.status,
            reason=self.reason,
            response_headers=self.response_headers,
            dropped=self.dropped,
            timing=timing_of(tape),
            started_s=tape.began - self.began_s,
            sent=bytes(tape.sent),
            received=received,
            sent_bytes=tape.sent_bytes,
            received_bytes=tape.received_bytes,
            failure=self.failure,
            interim=interim_answers(received) if plain and received[9:10] == b"1" else (),
            trailers=trailers(tape.ending) if chunked else (),
            unsent=tape.unsent,
            proxy=proxy_words(self.request),
            own_certificate=own_words(self.request),
            pause=self.pause,
        )


class Recording:
    """Everything that one press of Send did."""

    def __init__(self, prepared: PreparedRequest, *, exchange_id: str, started_at: float) -> None:
        self.prepared = prepared
        self.exchange_id = exchange_id
        self.started_at = started_at
        self.began_s = time.perf_counter()
        self.ended_s: float | None = None
        self.hops: list[Hop] = []
        self.live: LiveHop | None = None
        self.body: BodyFile | None = None
        self.body_complete = False
        self.wire_bytes = 0
        self.defects: tuple[str, ...] = ()
        self.answered = False
        """The live or last hop's answer is the exchange's response."""
        self.kept_at = ""
        """Where the body's file is once it was moved out of the spool."""
        self.failure: Failure | None = None
        self.cookies: list[SetCookie] = []
        self.children: list[Child] = []
        self.upload = UploadControl()
        """Pauses and resumes an upload in chunks."""
        self._hurried: asyncio.Event | None = None

    @property
    def elapsed_s(self) -> float:
        return (self.ended_s or time.perf_counter()) - self.began_s

    @property
    def phase(self) -> Phase | None:
        return self.live.tape.phase if self.live else None

    def close_hop(self) -> Hop | None:
        """End the hop that runs and return its value."""
        if self.live is None:
            return None
        if self.live.tape.ended is None:
            self.live.tape.ended = time.perf_counter()
        self.live.tape.tell = None  # a connection that is kept holds its last tape
        hop = self.live.hop()
        self.hops.append(hop)
        self.live = None
        return hop

    async def pause(self, seconds: float) -> None:
        """Wait between two attempts, or until `go_on`."""
        self._hurried = asyncio.Event()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._hurried.wait()

    def go_on(self) -> None:
        """End the pause between two attempts, if there is one."""
        if self._hurried is not None:
            self._hurried.set()

    def fail(self, failure: Failure) -> None:
        """Note why no complete response came; the hop that runs has the same failure."""
        self.failure = failure
        if self.live is not None:
            self.live.failure = failure

    def finish(self) -> None:
        """Stop the clock."""
        self.ended_s = time.perf_counter()

    def exchange(self) -> Exchange:
        """Return the exchange as far as it came; complete after the send returned."""
        hops = tuple(self.hops) if self.live is None else (*self.hops, self.live.hop())
        return Exchange(
            id=self.exchange_id,
            prepared=self.prepared,
            started_at=self.started_at,
            hops=hops,
            response=self._response(hops),
            failure=self.failure,
            cookies=tuple(self.cookies),
            elapsed_ms=self.elapsed_s * 1000,
            children=tuple(self.children),
        )

    def _response(self, hops: tuple[Hop, ...]) -> Response | None:
        if not self.answered or not hops:
            return None
        last = hops[-1]
        body = self.body
        return Response(
            status=last.status or 0,
            reason=last.reason,
            headers=last.response_headers,
            body=ResponseBody(
                path=(self.kept_at or body.path) if body and body.size_bytes else "",
                size_bytes=body.size_bytes if body else 0,
                wire_bytes=self.wire_bytes,
                sha256=body.sha256 if body else "",
                complete=self.body_complete,
            ),
            defects=self.defects,
        )


def timing_of(tape: Tape) -> Timing:
    """Return the phases of a tape in milliseconds."""
    end = tape.ended or time.perf_counter()
    spent: dict[str, float] = {}
    for span in tape.spans:
        spent[span.phase] = spent.get(span.phase, 0.0) + ((span.ended or end) - span.began)
    first = tape.spans[0].began if tape.spans else tape.first_write_at
    waited_from = tape.last_write_at
    wait: float | None = None
    if waited_from is not None:
        wait = max(0.0, (tape.head_at or end) - waited_from)
    send = None
    if tape.first_write_at is not None:
        ready = tape.spans[-1].ended if tape.spans else tape.first_write_at
        send = max(0.0, (waited_from or end) - min(ready or end, tape.first_write_at))
    return Timing(
        blocked=_ms((first or end) - tape.began),
        lookup=_ms(spent.get("lookup")),
        connect=_ms(spent.get("connect")),
        tls=_ms(spent.get("tls")),
        send=_ms(send),
        wait=_ms(wait),
        download=_ms(None if tape.head_at is None else end - tape.head_at),
        total=round((end - tape.began) * 1000, 3),
    )


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else round(max(0.0, seconds) * 1000, 3)
