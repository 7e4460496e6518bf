"""What is known of a send that runs: its phases with times, bytes up and down; no Qt."""

from collections.abc import Callable

from postwright.engine.ports import (
    ChunkBegan,
    Event,
    Head,
    HopDone,
    PhaseBegan,
    Received,
    Sent,
    SignInAsked,
    UploadPaused,
    Waiting,
)
from postwright.model.exchange import Phase

_SMOOTHING_S = 0.4


class Transfer:
    """Bytes of one direction over time."""

    def __init__(self) -> None:
        self.done_bytes = 0
        self.total_bytes: int | None = None
        self.part = ""
        self._began_s: float | None = None
        self._began_bytes = 0
        self._now_s = 0.0

    def note(self, done: int, total: int | None, now_s: float) -> None:
        if self._began_s is None:
            self._began_s, self._began_bytes = now_s, done
        self.done_bytes, self.total_bytes, self._now_s = done, total, now_s

    @property
    def rate(self) -> float:
        """Bytes a second, 0 while it is too early to tell."""
        took = self._now_s - (self._began_s if self._began_s is not None else self._now_s)
        return (self.done_bytes - self._began_bytes) / took if took >= _SMOOTHING_S else 0.0

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where the total is unknown."""
        if not self.total_bytes:
            return None
        return min(1.0, self.done_bytes / self.total_bytes)

    @property
    def left_s(self) -> float | None:
        if not self.total_bytes or not self.rate:
            return None
        return max(0, self.total_bytes - self.done_bytes) / self.rate


class Progress:
    """Takes events in; `phases` are those of the current hop that ended, in milliseconds."""

    def __init__(self, clock: Callable[[], float], started_s: float) -> None:
        self._clock = clock
        self.started_s = started_s
        self.phases: dict[Phase, float] = {}
        self.current: Phase | None = None
        self.detail = ""
        self.up = Transfer()
        self.down = Transfer()
        self.head: Head | None = None
        self.waiting: Waiting | None = None
        self.chunk: ChunkBegan | None = None
        """The one that goes out, of an upload in chunks."""
        self.paused: UploadPaused | None = None
        self.sign_in: SignInAsked | None = None
        """What the user is asked for, until something is sent."""
        self._phase_began_s = started_s
        self._waits_until_s = 0.0

    @property
    def wait_left_s(self) -> float:
        """How long the pause before the next attempt still is."""
        return max(0.0, self._waits_until_s - self._clock()) if self.waiting else 0.0

    @property
    def elapsed_s(self) -> float:
        return self._clock() - self.started_s

    @property
    def in_phase_ms(self) -> float:
        return (self._clock() - self._phase_began_s) * 1000

    def note(self, event: Event) -> None:
        """Take in what happened."""
        now = self._clock()
        if isinstance(event, PhaseBegan):
            self._end_phase(now)
            self.sign_in = None
            self.waiting = None
            self.current, self.detail = event.phase, event.detail
        elif isinstance(event, Sent):
            self.up.note(event.sent_bytes, event.total_bytes, now)
            self.up.part = event.part
        elif isinstance(event, Head):
            self.head = event
            self.down = Transfer()
        elif isinstance(event, Received):
            self.down.note(event.received_bytes, event.total_bytes, now)
        elif isinstance(event, HopDone):
            self.phases, self.current, self.head = {}, None, None
            if self.chunk is None:
                self.up = Transfer()
            self._phase_began_s = now
        elif isinstance(event, SignInAsked):
            self.sign_in = event
        elif isinstance(event, ChunkBegan):
            self.chunk, self.paused = event, None
        elif isinstance(event, UploadPaused):
            self.paused = event
        elif isinstance(event, Waiting):
            self.waiting = event
            self._waits_until_s = now + event.wait_s

    def _end_phase(self, now: float) -> None:
        if self.current is not None:
            took = (now - self._phase_began_s) * 1000
            self.phases[self.current] = self.phases.get(self.current, 0.0) + took
        self._phase_began_s = now
