"""One open request: title row, URL bar, editors beside the response, and Send."""

import asyncio
import time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from postwright.analysis.status import meaning
from postwright.engine.errors import NotSent
from postwright.engine.ports import Event
from postwright.engine.recording import Recording
from postwright.gui.request.document import RequestDocument
from postwright.gui.session import Session
from postwright.gui.tab.consent import TabConsent
from postwright.gui.tab.context import TabContext
from postwright.gui.tab.edited_tab import EditedTab
from postwright.gui.tab.fixing import fix
from postwright.gui.tab.guard import TabGuard
from postwright.gui.tab.problems import TabProblems
from postwright.gui.tab.sending import TabSending, Then
from postwright.gui.tab.variables import TabVariables
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.widgets.row_height import fit_rows_in
from postwright.gui.window.pane_splitter import PaneSplitter
from postwright.gui.window.pane_state import PaneState
from postwright.gui.window.sends_as_state import SendsAsState
from postwright.gui.window.tabs import TabFace
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.request import Request


class RequestTab(EditedTab):
    """Knows how a request is sent and shown; where it is kept is the window's."""

    finished = Signal(object)
    """The Exchange of a send that ended, however it ended."""
    fix_wanted = Signal(str)
    """A fix of the error page that is not about the request itself."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        tasks: Tasks,
        document: RequestDocument,
        menus: tuple[QMenu, QMenu],
        state: PaneState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, session, document, menus, parent)
        self._theme, self._tasks = theme, tasks
        self.news = False
        self._context = TabContext(session, document)
        self._inherited = self._context.inherited()
        self._exchange: Exchange | None = None
        self._make(theme)
        self._sends_as = SendsAsState(theme, state, self.request_pane.sends_as)
        self.splitter = PaneSplitter(theme, state, self.request_pane, self.response)
        self._lay_out()
        self._connect()
        self.refresh()

    def _make(self, theme: Theme) -> None:
        # Imported with the first tab: they would keep the window's first paint waiting.
        from postwright.gui.request.request_pane import RequestPane
        from postwright.gui.request.url_bar import UrlBar
        from postwright.gui.response.pane import ResponsePane
        from postwright.gui.tab.auth import TabAuth
        from postwright.gui.tab.checks import TabChecks
        from postwright.gui.tab.token_control import TokenControl

        document, around = self.document, self._context.surroundings()
        self.url_bar = UrlBar(theme, document)
        self.variables = TabVariables(theme, self._session, document, self._context, self.url_bar)
        self.consent = TabConsent(theme, self._session, document, self._context)
        self.request_pane = RequestPane(theme, document, self.prepare, around)
        self.response = ResponsePane(theme)
        self.response.body_tab.error.near = self._context.near_host
        self.response.body_tab.error.lacking = self.variables.lacking
        self.response.body_tab.error.givers = self.variables.givers
        auth = self.request_pane.auth
        self.token = TokenControl(self._session, self._tasks, document, auth, self)
        self.problems = TabProblems(
            self._session, self._tasks, document, self._context, self.request_pane, self.url_bar
        )
        panes = (self.request_pane, self.response)
        self.checks = TabChecks(theme, self._session, self._tasks, document, panes)
        panes = self.request_pane, self.response
        self.auth = TabAuth(
            self._session, self._tasks, self.document, self._context, self.token, panes
        )
        asking = (self.consent, self.problems)
        self.flow = TabSending(self._session, self._tasks, document, self._context, asking, self)
        self.guard = TabGuard(self._context, document, self.url_bar.send)

    def _lay_out(self) -> None:
        self.setObjectName("request_tab")
        self.setFocusProxy(self.url_bar.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        for widget in (
            self.title,
            self.url_bar,
            self.variables.bar,
            self.consent.bar,
            self.bar,
            line,
        ):
            column.addWidget(widget)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self._connect_sending()
        self.url_bar.send_requested.connect(self.send)
        self.url_bar.cancel_requested.connect(self.cancel)
        self.response.fix_requested.connect(self.fix)
        self.response.cancel_requested.connect(self.cancel)
        self.token.calls_wanted.connect(self.show_exchange)
        self.token.changed.connect(self.renew)
        self.consent.serve(self.token)
        self.auth.variable_wanted.connect(self.variables.edit)
        self.variables.own_wanted.connect(self.request_pane.edit_variable)
        self.auth.value_wanted.connect(self.variables.ask_for)
        self.auth.send_wanted.connect(partial(self.flow.instead, self.send))
        self.request_pane.previewed.connect(self.variables.follow)
        self._session.collections_changed.connect(self._follow_inherited)
        self._session.cookies.changed.connect(self._show_jar)
        self._session.cookies.changed.connect(self.request_pane.refresh_preview)
        self._session.environments.changed.connect(self.renew)
        self._session.settings_changed.connect(self.renew)
        self._session.settings_changed.connect(self._wrap)
        self._wrap()

    def _connect_sending(self) -> None:
        flow = self.flow
        flow.started.connect(self._show_sending)
        flow.started.connect(self.request_pane.note_send)
        flow.recording.connect(self._record)
        flow.watched.connect(self._watch)
        flow.answered.connect(self._finish)
        flow.cancelled.connect(self.show_exchange)
        flow.stopped.connect(self._stop)
        flow.ended.connect(self._end)
        flow.settle = self.checks.settle
        self.checks.variable_wanted.connect(self.variables.edit)
        self.checks.owner_wanted.connect(self.auth.owner_wanted)

    # What the tab is about

    @property
    def sending(self) -> bool:
        return self.flow.busy

    @property
    def exchange(self) -> Exchange | None:
        """Return the answer that is shown."""
        return self._exchange

    def face(self) -> TabFace:
        """Return what the tab shows of it."""
        request = self.document.request
        return TabFace(
            title=self.shown_name or self.tr("Untitled"),
            method=request.method,
            dirty=self.unsaved,
            preview=self.preview,
            busy=self.sending,
            news=self.news,
        )

    def put_away(self) -> None:
        """Before the tab goes: end what runs, keep what was typed."""
        self.cancel()
        self.token.cancel()
        self.response.stop()
        self.request_pane.stop()
        self.keep_pending()

    # Send

    def prepare(self, request: Request) -> PreparedRequest:
        """Return what would be sent now. Raises NotSent."""
        return self._context.prepare(request)

    def renew(self) -> None:
        self.guard.follow()  # another environment may be active
        self._context.renew()
        self.request_pane.refresh_preview()

    def _follow_inherited(self) -> None:
        now = self._context.inherited()
        if now != self._inherited:
            self._inherited = now
            self._context.renew()
            self.request_pane.refresh_inherited()

    def _wrap(self) -> None:
        self.response.set_wrap(self._session.settings.wrap_responses)

    def send(self) -> None:
        """Send the request as it stands; while one is on its way, cancel it."""
        if self.sending:
            self.cancel()
        elif not self.guard.confirm():
            self.send_request(self.document.request)

    def send_request(
        self, request: Request, times: int = 1, then: Then | None = None, *, anyway: bool = False
    ) -> None:
        """Send this, one after the other; `then` gets an exchange that ended by itself.

        With `anyway` what is found in the body stops nothing.
        """
        go = partial(self.flow.send, request, times, then, anyway=anyway)
        if not self.guard.stops(request, go):
            go()

    def send_times(self, times: int) -> None:
        """Send so often, one after the other, until one fails."""
        self.send_request(self.document.request, times)

    def cancel(self) -> None:
        """Stop waiting; what has arrived is shown."""
        self.flow.cancel()

    def _end(self) -> None:
        if self.response.progress is not None:
            if self._exchange is not None:
                self.show_exchange(self._exchange, aloud=False)
            else:
                self.response.show_empty()
        self.url_bar.set_sending(False)
        self.request_pane.refresh_preview()  # the next send has other random values
        self.face_changed.emit()

    def _finish(self, exchange: Exchange) -> None:
        self.checks.expect(exchange)
        self.show_exchange(exchange)
        self.token.note_exchange(exchange)
        self.finished.emit(exchange)

    def _stop(self, error: NotSent) -> None:
        self.response.show_not_sent(error)
        self.variables.stop_send(error)

    def _show_sending(self) -> None:
        self.news = False
        self.url_bar.set_sending(True)
        self.response.show_sending(time.monotonic())
        self.face_changed.emit()

    def _record(self, recording: Recording) -> None:
        self.response.body_tab.recording = recording

    def _watch(self, event: Event) -> None:
        self.token.note(event)
        self.response.watch(event)

    def show_exchange(self, exchange: Exchange, *, aloud: bool = True) -> None:
        """Show an answer, or what went wrong; `aloud`: a reader is told, if it is in sight."""
        self._exchange = exchange
        self.token.offer(exchange)
        response = exchange.response
        words = meaning(response.status, exchange.prepared.method) if response else ""
        self.response.show(exchange, words, aloud=aloud)
        self.checks.follow(exchange)
        self._show_jar()
        self._tasks.start(self._show_earlier(exchange), "earlier answers")

    async def _show_earlier(self, beside: Exchange) -> None:
        earlier = await asyncio.to_thread(self._session.workspace.history.earlier, self.ref)
        if isValid(self) and beside is self._exchange:  # threads keep no order, tabs are closed
            self.response.set_history(earlier)

    def _show_jar(self) -> None:
        if self._exchange is not None:
            url, root = self._exchange.prepared.url, self.ref.collection
            self.response.set_jar(self._session.cookies.verdicts(root, url, time.time()))

    def fix(self, name: str) -> None:
        """Do what a button of the error page says."""
        fix(self, name)

    def resume_upload(self) -> None:
        """Send the rest of the upload that is shown."""
        self.flow.resume(self._exchange)
        self.send()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whatever has the focus had its chance: a popup, the find bar. A press too many
        # elsewhere than in the URL bar and the answer is no reason to end a send.
        focus = QApplication.focusWidget()
        elsewhere = focus is not None and self.isAncestorOf(focus) and not (
            self.url_bar.isAncestorOf(focus) or self.response.isAncestorOf(focus)
        )  # fmt: skip
        if event.key() == Qt.Key.Key_Escape and self.sending and not elsewhere:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def set_layout(self, choice: str) -> None:
        """Put the panes `beside` each other or `stacked`; empty: as the width allows."""
        self.splitter.choose(choice)

    @property
    def stacked(self) -> bool:
        return self.splitter.stacked

    def set_short(self, short: bool) -> None:
        """Where the window is low, what will be sent is closed, and rows are lower."""
        if self._sends_as.set_short(short):
            fit_rows_in(self)

    def show_title(self, shown: bool) -> None:
        """Hide the title row where the window is small."""
        self.title.setVisible(shown)
        margins = self.contentsMargins()
        margins.setTop(0 if shown else self._theme.px(10))
        self.setContentsMargins(margins)
