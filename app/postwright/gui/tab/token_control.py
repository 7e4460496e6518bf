"""Connects the token panel of an editor with what is kept, and with fetching."""

import asyncio
import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from postwright.engine.errors import NeedsConsent, NotSent
from postwright.engine.oauth2.answers import TokenFailed
from postwright.engine.ports import Event, SignInAsked
from postwright.engine.prepare_auth import effective_auth
from postwright.gui.request.auth_editor import AuthEditor
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.token_panel import TokenPanel
from postwright.gui.said_words import run_on, translated
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.gui.widgets.late import Late
from postwright.model.consent import Ask
from postwright.model.exchange import Child, Exchange
from postwright.workspace.token_desk import TokenDesk

_LOOK_MS = 200


class TokenControl(QObject):
    """Lives with the tab or the page whose sign-in it is."""

    calls_wanted = Signal(object)
    """The exchange with the last call for the token."""
    changed = Signal()
    """Another token is kept, or none."""
    consent_wanted = Signal(object, object)
    """The NeedsConsent that stopped fetching, and what begins it once more."""
    fetched = Signal()
    """Fetching ended, however it did."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        document: RequestDocument,
        editor: Late[AuthEditor],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._document = session, tasks, document
        self._editor = editor
        self._running: asyncio.Task[object] | None = None
        self._calls: tuple[Child, ...] = ()
        self._fetched: tuple[Child, ...] = ()
        self._failure: tuple[str, str] | None = None
        self.succeeded = False
        """Whether the last fetching got a token."""
        self.once: Callable[[], tuple[Ask, ...]] = tuple
        """What is agreed to for now; set by whoever asks."""
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        editor.when_made(self._serve)
        document.changed.connect(self._timer.start)
        session.environments.changed.connect(self._timer.start)
        session.collections_changed.connect(self._timer.start)
        self._timer.start()

    def _serve(self, editor: AuthEditor) -> None:
        panel = editor.token
        panel.get_wanted.connect(self.get)
        panel.refresh_wanted.connect(self.refresh)
        panel.forget_wanted.connect(self.forget)
        panel.cancel_wanted.connect(self.cancel)
        panel.calls_wanted.connect(self.show_calls)
        panel.set_calls(bool(self._calls))
        self.look()

    @property
    def _panel(self) -> TokenPanel:
        """The panel, made if it has to be: what it is told has to be read."""
        return self._editor.page.token

    def look(self) -> None:
        """Show what is kept for the sign-in as it stands, where that is in sight."""
        if self._editor.made is None or self._running is not None or not self._concerns():
            return
        try:
            desk = self._desk()
            kept = self._kept(desk.is_lasting)
            self._panel.show_token(desk.held(), by_itself=desk.by_itself, kept=kept)
        except NotSent as error:
            self._panel.show_missing(translated(error.what))

    def _kept(self, lasting: bool) -> str:
        """Say where the token is kept."""
        if not lasting:
            return self.tr("Kept until Postwright ends: the request is in no collection.")
        protection = translated(self._session.workspace.vault.protection)
        return run_on((self.tr("Kept in the vault."), protection))

    def note(self, event: Event) -> None:
        """Take in what happens while a request is sent."""
        if isinstance(event, SignInAsked):
            self._panel.show_asked(event.url, event.code)

    def offer(self, exchange: Exchange) -> None:
        """Let the calls be looked at that an exchange made for its token, an earlier one too."""
        self._take_calls(tuple(child for child in exchange.children if child.kind == "token"))

    def note_exchange(self, exchange: Exchange) -> None:
        """Take in what a send did for its token."""
        self.look()
        failure = exchange.failure
        if failure is not None and failure.kind == "token":
            self._panel.show_failure(translated(failure.title), translated(failure.detail))

    def get(self) -> None:
        """Fetch a new token."""
        self._start(refresh=False)

    def refresh(self) -> None:
        """Let another token follow the kept one."""
        self._start(refresh=True)

    def forget(self) -> None:
        """Keep the token no longer."""
        with contextlib.suppress(NotSent):  # the form was changed meanwhile: it has no token
            self._desk().forget()
        self.look()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop fetching."""
        if self._running is not None:
            self._running.cancel()

    def _concerns(self) -> bool:
        auth = self._document.request.auth
        effective, _ = effective_auth(auth, self._session.workspace.lineage(self._document.ref))
        return effective.type == "oauth2"

    def _desk(self) -> TokenDesk:
        document = self._document
        return TokenDesk(self._session.workspace, document.request, document.ref, self.once())

    def _start(self, *, refresh: bool) -> None:
        if self._running is None:
            self._failure, self._fetched, self.succeeded = None, (), False
            self._panel.set_busy(True)
            self._running = self._tasks.start(self._fetch(refresh=refresh), "token")
            self._running.add_done_callback(self._end)

    async def _fetch(self, *, refresh: bool) -> None:
        try:
            desk = self._desk()
            recording = desk.recording()
            try:
                await desk.fetch(recording, self.note, refresh=refresh)
                self.succeeded = True
            finally:
                self._fetched = tuple(recording.children)
        except NotSent as error:
            self._failure = (translated(error.what), translated(error.fix))
            if isinstance(error, NeedsConsent):
                self.consent_wanted.emit(error, self.refresh if refresh else self.get)
        except TokenFailed as error:
            self._failure = (translated(error.title), translated(error.detail))

    def _end(self, _: "asyncio.Task[object]") -> None:
        """However it ended; one that is cancelled at once never takes a step."""
        self._running = None
        if not isValid(self):
            return
        self._panel.set_busy(False)
        self._take_calls(self._fetched)
        for call in self._fetched:
            self._session.exchange_recorded.emit(call.exchange)
        self.look()
        if self._failure is not None:
            self._panel.show_failure(*self._failure)
        self.fetched.emit()
        self.changed.emit()

    def _take_calls(self, calls: tuple[Child, ...]) -> None:
        self._calls = calls or self._calls
        if self._editor.made is not None:
            self._panel.set_calls(bool(self._calls))

    def show_calls(self) -> None:
        """Ask for the last call to be shown."""
        if self._calls:
            self.calls_wanted.emit(self._calls[-1].exchange)
