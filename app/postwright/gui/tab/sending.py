"""How a tab sends its request: one send at a time, what it reports on the way, and how it ends.

send ──▶ started ──▶ recording ──▶ watched … ──┬─▶ answered ──┬─▶ ended
                                               ├─▶ cancelled ─┤
              └──── what stops it before a byte ─▶ stopped ───┘
"""

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from postwright.engine.chunks_left import resumed
from postwright.engine.errors import NotSent
from postwright.engine.ports import Context, Event, Received
from postwright.engine.recording import Recording
from postwright.gui.request.document import RequestDocument
from postwright.gui.session import Session
from postwright.gui.tab.consent import TabConsent
from postwright.gui.tab.context import TabContext
from postwright.gui.tab.problems import TabProblems
from postwright.gui.tasks import Tasks
from postwright.model.exchange import Exchange
from postwright.model.request import Request

PROGRESS_S = 1 / 30

Then = Callable[[Exchange], None]
Settle = Callable[[Request, Exchange, Context], Awaitable[None]]
"""What an answer brings about before the next send: of its request, in the context of the send."""


class TabSending(QObject):
    """Knows nothing of how an answer looks."""

    started = Signal()
    recording = Signal(object)
    """The Recording that a send fills."""
    watched = Signal(object)
    """An Event of the send; of received bytes only as many as can be read."""
    answered = Signal(object)
    """The Exchange of a send that ended by itself, whole or failed."""
    cancelled = Signal(object)
    """The Exchange as far as it came."""
    stopped = Signal(object)
    """The NotSent that nobody can agree to."""
    ended = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        document: RequestDocument,
        context: TabContext,
        asking: tuple[TabConsent, TabProblems],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._document, self._context = document, context
        self._consent, self._problems = asking
        self._task: asyncio.Task[object] | None = None
        self._resumed: Exchange | None = None  # an upload whose rest is to be sent
        self._next: Callable[[], None] | None = None
        self._last_progress = 0.0
        self.settle: Settle | None = None

    @property
    def busy(self) -> bool:
        return self._task is not None

    def send(
        self, request: Request, times: int = 1, then: Then | None = None, *, anyway: bool = False
    ) -> None:
        """Send this, one after the other; `then` gets an exchange that ended by itself.

        With `anyway` what is found in the body stops nothing.
        """
        if self._task is None:
            self._consent.begin(partial(self.send, request, times, then, anyway=anyway))
            self._last_progress = 0.0
            self._task = self._tasks.start(self._send(request, times, then, anyway), "send")
            self._task.add_done_callback(self._end)
            self.started.emit()

    def instead(self, go: Callable[[], None]) -> None:
        """Begin something else; what is on its way is given up for it."""
        if self._task is None:
            go()
        else:
            self.cancel()
            self._next = go

    def resume(self, exchange: Exchange | None) -> None:
        """Send the rest of this upload with the next send."""
        self._resumed = exchange

    def cancel(self) -> None:
        """Stop waiting; nothing follows."""
        self._next = None
        if self._task is not None:
            self._task.cancel()

    async def _send(self, request: Request, times: int, then: Then | None, anyway: bool) -> None:
        for _ in range(times):
            exchange = await self._send_once(request, anyway=anyway)
            if exchange is None or exchange.failure:
                break
            if then is not None:
                then(exchange)

    async def _send_once(self, request: Request, *, anyway: bool) -> Exchange | None:
        context, ref = self._context.spend(), self._document.ref
        recording: Recording | None = None
        try:
            prepared = self._session.workspace.prepare(request, ref, context)
            prepared = resumed(prepared, self._resumed)
            if not anyway:
                await self._problems.stop_invalid(request, context)
            recording = Recording(prepared, exchange_id=uuid.uuid4().hex, started_at=time.time())
            self.recording.emit(recording)
            exchange = await self._session.send(
                request, ref, context, recording=recording, watch=self._watch
            )
        except NotSent as error:
            if not self._consent.ask(error, request, context):
                self.stopped.emit(error)
            return None
        except asyncio.CancelledError:
            if recording is not None and isValid(self):
                self.cancelled.emit(recording.exchange())
            raise
        self.answered.emit(exchange)
        if self.settle is not None and isValid(self):
            await self.settle(request, exchange, context)
        return exchange

    def _watch(self, event: Event) -> None:
        if not isValid(self):  # the tab was closed; what it sent still gets its place in history
            return
        # Bytes are reported faster than anyone can read; every other event is shown.
        if isinstance(event, Received):
            now = time.monotonic()
            if now - self._last_progress < PROGRESS_S:
                return
            self._last_progress = now
        self.watched.emit(event)

    def _end(self, _: "asyncio.Task[object]") -> None:
        """However a send ended; a task that is cancelled at once never takes a step."""
        self._task = None
        if not isValid(self):  # the tab was closed
            return
        if not self._consent.end():
            self._resumed = None
        self.ended.emit()
        go, self._next = self._next, None
        if go is not None:
            go()
