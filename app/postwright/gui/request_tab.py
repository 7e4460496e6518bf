"""One open request: title row, URL bar, editors beside the response, and Send."""

import asyncio
import time
import uuid
from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QSplitter, QVBoxLayout, QWidget

from postwright.analysis.status import meaning
from postwright.engine.errors import NotSent
from postwright.engine.ports import Context, Event, Received, Sent
from postwright.engine.recording import Recording
from postwright.engine.variables import Resolver
from postwright.gui.fixes import fixed
from postwright.gui.inline_bar import InlineBar
from postwright.gui.pane_state import PaneState
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.request_pane import RequestPane
from postwright.gui.request.surroundings import Surroundings
from postwright.gui.request.url_bar import UrlBar
from postwright.gui.response.pane import ResponsePane
from postwright.gui.session import Session
from postwright.gui.tabs import TabFace
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.title_row import TitleRow
from postwright.model import tree
from postwright.model.collection import Lineage, RequestRef
from postwright.model.exchange import Exchange, PreparedRequest, Use
from postwright.model.request import Request

BESIDE_FROM = 960
DRAFT_MS = 250
"""An edit is stored so long after it began; half a second is promised."""
PROGRESS_S = 1 / 30
FIX_PAGES = {"open_auth": "auth", "open_headers": "headers", "locate_file": "body"}
FRESH_S = 2.0
"""A preview older than this gets a new clock when it is sent; its random values remain."""


class RequestTab(QWidget):
    """Knows how a request is edited, sent and shown; where it is kept is the window's."""

    face_changed = Signal()
    finished = Signal(object)
    """The Exchange of a send that ended, however it ended."""
    save_wanted = Signal()
    renamed = Signal(str)
    crumb_chosen = Signal(int)
    disk_answered = Signal(str)
    """What is to count where another program wrote the file."""
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
        super().__init__(parent)
        self._theme, self._session, self._tasks = theme, session, tasks
        self.document = document
        self.preview = False
        """One click opened it; the next such click puts another in its place."""
        self.news = False
        self._layout = ""
        self._state = state
        self._short = False
        self._sending: asyncio.Task[object] | None = None
        self._last_progress = 0.0
        self._context: Context | None = None
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._exchange: Exchange | None = None
        self.title = TitleRow(theme, *menus)
        self.url_bar = UrlBar(theme, document)
        self.bar = InlineBar(theme)
        self.request_pane = RequestPane(theme, document, self.prepare, self._surroundings())
        self.response = ResponsePane(theme)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.setObjectName("request_tab")
        self.setFocusProxy(self.url_bar.edit)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.request_pane)
        self.splitter.addWidget(self.response)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        for widget in (self.title, self.url_bar, self.bar, line):
            column.addWidget(widget)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.document.changed.connect(self._note_edit)
        self._draft_timer.timeout.connect(self.keep_draft)
        self.url_bar.send_requested.connect(self.send)
        self.url_bar.cancel_requested.connect(self.cancel)
        self.response.fix_requested.connect(self.fix)
        self.response.cancel_requested.connect(self.cancel)
        self.title.save_wanted.connect(self.save_wanted)
        self.title.renamed.connect(self.renamed)
        self.title.crumb_chosen.connect(self.crumb_chosen)
        self.bar.chosen.connect(self.disk_answered)
        self.splitter.splitterMoved.connect(self._keep_share)
        self.request_pane.sends_as.opened.connect(self._keep_opened)
        self.request_pane.sends_as.resized.connect(self._keep_height)
        self._state.changed.connect(self._follow_state)
        self._follow_state()
        self.url_bar.set_variables(self._find, self._reach)
        self._session.cookies_changed.connect(self._show_jar)
        self._session.environment_changed.connect(self._renew)
        self._session.settings_changed.connect(self._renew)
        self._session.settings_changed.connect(self._wrap)
        self._wrap()

    # What the tab is about

    @property
    def ref(self) -> RequestRef:
        return self.document.ref

    @property
    def is_new(self) -> bool:
        """Whether the request has no file yet."""
        return bool(self.ref.draft)

    @property
    def unsaved(self) -> bool:
        """Whether Save has something to do."""
        return self.is_new or self.document.dirty

    @property
    def sending(self) -> bool:
        return self._sending is not None

    @property
    def exchange(self) -> Exchange | None:
        """Return the answer that is shown."""
        return self._exchange

    def face(self) -> TabFace:
        """Return what the tab shows of it."""
        request = self.document.request
        return TabFace(
            title=request.name or self.tr("Untitled"),
            method=request.method,
            dirty=self.unsaved,
            preview=self.preview,
            busy=self._sending is not None,
            news=self.news,
        )

    def refresh(self) -> None:
        """Show name, place and whether it is edited."""
        self.title.show_place(self._place())
        self.title.show_edited(self.document.dirty, new=self.is_new)
        self.face_changed.emit()

    def _place(self) -> tuple[str, ...]:
        name = self.document.request.name
        opened = self._session.collection(self.ref.collection) if self.ref.collection else None
        if opened is None:
            return (name,)
        folders = tree.lineage_of(opened.tree, self.ref.path).folders
        return (opened.tree.name, *(folder.name for folder in folders), name)

    def _note_edit(self) -> None:
        self.preview = False
        self.title.show_edited(self.document.dirty, new=self.is_new)
        self.face_changed.emit()
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    def keep_draft(self) -> None:
        """Store what was typed, or forget it where nothing differs from the file."""
        self._draft_timer.stop()
        if self.document.dirty or self.is_new:
            self._session.keep_draft(self.ref, self.document.request)
        else:
            self._session.drop_draft(self.ref)

    def rename(self, name: str) -> None:
        """Give a request without a file another name."""
        self.document.set(self.tr("Rename"), name=name)
        self.refresh()

    def put_away(self) -> None:
        """Before the tab goes: end what runs, keep what was typed."""
        self.cancel()
        self.response.stop()
        self.request_pane.stop()
        self.keep_pending()

    def keep_pending(self) -> None:
        """Store at once what the timer would store in a moment."""
        if self._draft_timer.isActive():
            self.keep_draft()

    def mark_saved(self, request: Request) -> None:
        """Take note that the file says this now."""
        self._draft_timer.stop()
        self.bar.hide()
        self.document.mark_saved(request)
        self.refresh()

    def settle_at(self, ref: RequestRef, request: Request) -> None:
        """Take note of the file that a new request got."""
        self._draft_timer.stop()
        self.document.ref = ref
        self.document.replace(request)
        self.mark_saved(request)
        self._renew()

    def revert_to(self, request: Request) -> None:
        """Show what the file says; one undo takes that back."""
        self.document.replace(request)
        self.mark_saved(request)

    def follow_file(self) -> None:
        """Take over what became of the request's file: a new name, another place."""
        saved = self._session.saved(self.ref)
        if saved is None or saved == self.document.saved:
            return
        mine = self.document.request
        if not self.document.dirty:
            self.document.replace(saved)
        elif (mine.name, mine.seq) != (saved.name, saved.seq):
            self.document.replace(replace(mine, name=saved.name, seq=saved.seq))
        self.document.mark_saved(saved)
        self.refresh()

    def ask_about_disk(self) -> None:
        """Say that another program wrote the file, and ask what is to count."""
        self.bar.ask(
            self.tr("This request's file was changed by another program."),
            "warn",
            (("keep_mine", self.tr("Keep mine")), ("use_file", self.tr("Use file"))),
        )

    # Send

    def prepare(self, request: Request) -> PreparedRequest:
        """Return what would be sent now, for the preview. Raises NotSent."""
        return self._session.prepare(request, self.ref, self._fresh_context())

    def _fresh_context(self) -> Context:
        if self._context is None:
            self._context = self._session.context(self.ref)
        elif time.time() - self._context.now > FRESH_S:
            newer = self._session.context(self.ref)
            self._context = replace(newer, seed=self._context.seed)
        return self._context

    def _surroundings(self) -> Surroundings:
        return Surroundings(
            lineage=self._lineage,
            file_facts=lambda path: self._fresh_context().files(path),
            root=lambda: FilePath(self.ref.collection) if self.ref.collection else None,
            known=lambda name: self._find(name) is not None,
            reach=self._reach,
            environment=lambda: found.name if (found := self._lineage().environment) else "",
        )

    def _lineage(self) -> Lineage:
        return self._session.lineage(self.ref)

    def _find(self, name: str) -> Use | None:
        return self._resolver().find(name)

    def _reach(self) -> tuple[Use, ...]:
        return self._resolver().visible()

    def _resolver(self) -> Resolver:
        request, context = self.document.request, self._fresh_context()
        return self._session.resolver(request, self.ref, context)

    def _renew(self) -> None:
        self._context = None
        self.request_pane.refresh_preview()

    def _wrap(self) -> None:
        self.response.set_wrap(self._session.settings.wrap_responses)

    def send(self) -> None:
        """Send the request as it stands; while one is on its way, cancel it."""
        if self._sending is not None:
            self.cancel()
        else:
            self.send_request(self.document.request)

    def send_request(self, request: Request, times: int = 1) -> None:
        """Send this, one after the other."""
        if self._sending is None:
            self.news = False
            self._sending = self._tasks.start(self._send(request, times), "send")
            self.face_changed.emit()

    def send_times(self, times: int) -> None:
        """Send so often, one after the other, until one fails."""
        self.send_request(self.document.request, times)

    def cancel(self) -> None:
        """Stop waiting; what has arrived is shown."""
        if self._sending is not None:
            self._sending.cancel()

    async def _send(self, request: Request, times: int) -> None:
        self._show_sending()
        try:
            for _ in range(times):
                exchange = await self._send_once(request)
                if exchange is None or exchange.failure:
                    break
        finally:
            self._sending = None
            self._show_idle()

    async def _send_once(self, request: Request) -> Exchange | None:
        context, self._context = self._fresh_context(), None
        try:
            prepared = self._session.prepare(request, self.ref, context)
            recording = Recording(prepared, exchange_id=uuid.uuid4().hex, started_at=time.time())
        except NotSent as error:
            self.response.show_not_sent(error)
            return None
        try:
            exchange = await self._session.send(
                request, self.ref, context, recording=recording, watch=self._watch
            )
        except NotSent as error:
            self.response.show_not_sent(error)
            return None
        except asyncio.CancelledError:
            self.show_exchange(recording.exchange())
            raise
        self.show_exchange(exchange)
        self.finished.emit(exchange)
        return exchange

    def _show_sending(self) -> None:
        self._last_progress = 0.0
        self.url_bar.set_sending(True)
        self.response.show_sending(time.monotonic())

    def _show_idle(self) -> None:
        self.url_bar.set_sending(False)
        self.face_changed.emit()

    def _watch(self, event: Event) -> None:
        # Bytes are reported faster than anyone can read; every other event is shown.
        if isinstance(event, Sent | Received):
            now = time.monotonic()
            if now - self._last_progress < PROGRESS_S:
                return
            self._last_progress = now
        self.response.watch(event)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show an answer, or what went wrong."""
        self._exchange = exchange
        response = exchange.response
        words = meaning(response.status, exchange.prepared.method) if response else ""
        self.response.show(exchange, words)
        self._show_jar()
        self._tasks.start(self._show_earlier(), "earlier answers")

    async def _show_earlier(self) -> None:
        self.response.set_history(await asyncio.to_thread(self._session.earlier, self.ref))

    def _show_jar(self) -> None:
        if self._exchange is not None:
            self.response.set_jar(self._session.cookies(self.ref.collection))

    def fix(self, name: str) -> None:
        """Do what a button of the error page says."""
        changed = fixed(self.document.request, name)
        if changed is not None:
            self.document.replace(changed)
            self.send()
        elif name in ("retry", "send_again"):
            self.send()
        elif name == "edit_url":
            self.url_bar.focus_url()
        elif name in FIX_PAGES:
            self.request_pane.choose(FIX_PAGES[name])
        else:
            self.fix_wanted.emit(name)

    # Layout

    def set_layout(self, choice: str) -> None:
        """Put the panes `beside` each other or `stacked`; empty: as the width allows."""
        self._layout = choice
        self._arrange()

    @property
    def stacked(self) -> bool:
        return self.splitter.orientation() == Qt.Orientation.Vertical

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= self._theme.px(BESIDE_FROM)
        beside = self._layout == "beside" or (not self._layout and wide)
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        turned = wanted != self.splitter.orientation()
        self.splitter.setOrientation(wanted)
        # Until it was shown once the splitter has no sizes that mean anything.
        if turned or not self.isVisible() or sum(self.splitter.sizes()) == 0:
            self._divide()

    def _divide(self) -> None:
        panes = self._state.panes
        share = panes.stacked if self.stacked else panes.beside
        room = self.splitter.height() if self.stacked else self.splitter.width()
        self.splitter.setSizes([round(room * share), round(room * (1 - share))])

    def _keep_share(self) -> None:
        sizes = self.splitter.sizes()
        name = "stacked" if self.stacked else "beside"
        self._state.put(**{name: sizes[0] / max(sum(sizes), 1)})

    def _keep_opened(self, on: bool) -> None:
        self._state.put(sends_as_open=on)

    def _keep_height(self, height: int) -> None:
        self._state.put(sends_as_height=height)

    def _follow_state(self) -> None:
        panes, sends_as = self._state.panes, self.request_pane.sends_as
        wanted = panes.sends_as_open and not self._short
        if sends_as.is_open != wanted:
            sends_as.set_open(wanted)
        if wanted:
            sends_as.set_height(self._theme.px(panes.sends_as_height))

    def set_short(self, short: bool) -> None:
        """Where the window is low, what will be sent is closed."""
        if short != self._short:
            self._short = short
            self._follow_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._divide()

    def show_title(self, shown: bool) -> None:
        """Hide the title row where the window is small."""
        self.title.setVisible(shown)
        margins = self.contentsMargins()
        margins.setTop(0 if shown else self._theme.px(10))
        self.setContentsMargins(margins)
