"""What one send did on the network: phases, bytes, reuse. Filled in while the send runs.

It holds the plaintext under TLS; HTTP/2 is in its frames.
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import TYPE_CHECKING

from postwright.model.exchange import Phase

if TYPE_CHECKING:
    from postwright.engine.wire.connection import Connection

BODY_BYTES = 256 * 1024
"""How much of a body is kept; a head is kept whole."""
TAIL_BYTES = 16 * 1024
"""How much of the end of a longer answer is kept: the trailers are there."""
HEAD_LIMIT = 512 * 1024
"""More than any head that the library accepts."""


class Span:
    """A phase that the tape times: lookup, connect or tls. Times are of `time.perf_counter`."""

    __slots__ = ("began", "detail", "ended", "error", "phase")

    def __init__(self, phase: Phase, detail: str) -> None:
        self.phase = phase
        self.detail = detail
        self.began = time.perf_counter()
        self.ended: float | None = None
        self.error: BaseException | None = None
        """Kept here because httpcore2's pool erases the `__cause__` of what it raises."""


class Tape:
    """The record of one hop. `tell` hears of each phase as it begins."""

    __slots__ = (
        "_sent_limit", "began", "connection", "ended", "first_write_at", "head_at",
        "last_write_at", "received", "received_bytes", "reused", "sent", "sent_bytes", "spans",
        "tail", "tell", "unsent", "waiting",
    )  # fmt: skip

    def __init__(self, tell: Callable[[Phase, str], None] | None = None) -> None:
        self.tell = tell
        self.began = time.perf_counter()
        self.ended: float | None = None
        self.spans: list[Span] = []
        self.sent = bytearray()
        self.received = bytearray()
        self.sent_bytes = 0
        self.received_bytes = 0
        self.first_write_at: float | None = None
        self.last_write_at: float | None = None
        """Of what was written before the answer's head; later frames of HTTP/2 do not count."""
        self.head_at: float | None = None
        self.waiting = False
        self.connection: Connection | None = None
        self.reused = False
        self.tail = b""
        """The last bytes, where more came than `received` holds."""
        self.unsent = ""
        """Why the body, or the rest of it, was not sent."""
        self._sent_limit = 0

    @contextlib.contextmanager
    def span(self, phase: Phase, detail: str) -> Iterator[Span]:
        """Time a phase. The block may complete `detail`."""
        span = Span(phase, detail)
        self.spans.append(span)
        if self.tell:
            self.tell(phase, detail)
        try:
            yield span
        except BaseException as error:
            span.error = error
            raise
        finally:
            span.ended = time.perf_counter()

    def wrote(self, data: bytes | memoryview) -> None:
        """Keep what the socket accepted."""
        now = time.perf_counter()
        if self.first_write_at is None:
            self.first_write_at = now
            self._sent_limit = len(data) + BODY_BYTES
            if self.tell:
                self.tell("send", "")
        if self.head_at is None:
            self.last_write_at = now
        self.sent_bytes += len(data)
        room = self._sent_limit - len(self.sent)
        if room > 0:
            self.sent += data[:room]

    def awaits(self) -> None:
        """Note that the request is out and its answer is waited for."""
        if not self.waiting:
            self.waiting = True
            if self.tell:
                self.tell("wait", "")

    def read(self, data: bytes) -> None:
        """Keep what was read from the socket."""
        self.received_bytes += len(data)
        if len(self.received) < HEAD_LIMIT and (
            self.head_at is None or len(self.received) < BODY_BYTES
        ):
            self.received += data
        else:
            self.tail = (self.tail + data if len(data) < TAIL_BYTES else data)[-TAIL_BYTES:]

    @property
    def ending(self) -> bytes:
        """The last bytes that were read."""
        return (bytes(self.received[-TAIL_BYTES:]) + self.tail)[-TAIL_BYTES:]

    def head_came(self) -> None:
        """Note that the head of the answer is complete."""
        self.head_at = time.perf_counter()
        if self.tell:
            self.tell("download", "")

    def forget_bytes(self) -> None:
        """Start over: what was said so far opened a tunnel and is not the request."""
        self.sent.clear()
        self.received.clear()
        self.sent_bytes = self.received_bytes = 0
        self.first_write_at = self.last_write_at = None
        self.waiting = False
        self.tail = b""

    @property
    def phase(self) -> Phase:
        """The phase that runs, or in which it ended."""
        if self.head_at is not None:
            return "download"
        if self.spans and (self.spans[-1].ended is None or self.spans[-1].error is not None):
            return self.spans[-1].phase
        if self.first_write_at is not None:
            return "wait" if self.waiting else "send"
        return self.spans[-1].phase if self.spans else "blocked"

    @property
    def error(self) -> BaseException | None:
        """What ended the last phase that failed."""
        return next((span.error for span in reversed(self.spans) if span.error), None)


current_tape: ContextVar[Tape | None] = ContextVar("current_tape", default=None)
"""The send that is running. httpcore2 hands a backend no request, but calls it in its task."""


class recording:  # noqa: N801 - read as a verb: `with recording(tape):`
    """Makes this the tape of all that the current task does on the network."""

    __slots__ = ("_tape", "_token")

    def __init__(self, tape: Tape) -> None:
        self._tape = tape

    def __enter__(self) -> Tape:
        self._token = current_tape.set(self._tape)
        return self._tape

    def __exit__(self, *error: object) -> None:
        current_tape.reset(self._token)
