"""Sends a request as several identities: asks first, a few at once, each kept in history."""

import asyncio
import time
import uuid
from collections.abc import Iterable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from postwright.analysis.identities import (
    SAFE_METHODS,
    Identity,
    identities,
    signed_out,
    variant,
)
from postwright.analysis.told_secrets import secrets_of_request
from postwright.engine.errors import NeedsConsent, NotSent
from postwright.engine.ports import Context, Event
from postwright.engine.recording import Recording
from postwright.gui.models.identity_rows import IdentityRow
from postwright.gui.pages.auth_matrix import AuthMatrixPage
from postwright.gui.session import Session
from postwright.gui.tab.consent_words import sentences
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.window.comparing import Comparing
from postwright.gui.window.open_tabs import OpenTabs
from postwright.gui.window.tabs import TabFace
from postwright.model.collection import RequestRef
from postwright.model.consent import Ask
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.request import Request
from postwright.protocol.redaction import redact

AT_ONCE = 4


class IdentityDesk(QObject):
    """Owns the page; one request at a time."""

    def __init__(
        self, theme: Theme, session: Session, tasks: Tasks, tabs: OpenTabs, comparing: Comparing
    ) -> None:
        super().__init__(tabs)
        self._theme, self._session, self._tasks = theme, session, tasks
        self._tabs, self._comparing = tabs, comparing
        self._request = Request()
        self._work: asyncio.Task[object] | None = None
        self._asks: tuple[Ask, ...] = ()
        self._once: tuple[Ask, ...] = ()
        self._agreed_to_change = False
        tabs.closing.connect(self._let_go)

    @property
    def page(self) -> AuthMatrixPage | None:
        page = self._tabs.page(AuthMatrixPage)
        return page if isinstance(page, AuthMatrixPage) else None

    def open(self) -> None:
        """Show as whom the request in front can be sent."""
        tab = self._tabs.request_tab
        if tab is not None:
            self.show(tab.ref, tab.document.request)

    @property
    def request(self) -> Request:
        """The request that is sent, as it was when the page was opened."""
        return self._request

    def show(self, ref: RequestRef, request: Request) -> AuthMatrixPage:
        """Show as whom a request can be sent."""
        page = self.page
        if page is not None:
            self._tabs.close_widget(page)
        self._request, self._once, self._agreed_to_change = request, (), False
        page = AuthMatrixPage(self._theme, ref)
        page.send_wanted.connect(self._begin)
        page.cancel_wanted.connect(self._cancel)
        page.open_wanted.connect(self._open_answer)
        page.compare_wanted.connect(self._compare)
        page.bar.chosen.connect(self._answer)
        self._tabs.open_page(page, TabFace(self.tr("Send as"), icon="key"))
        try:
            prepared = self._prepared(page, Identity("as_is", ""))[0]
        except NotSent as error:
            page.show_problem(str(error))
            return page
        opened = self._session.collection(page.ref.collection) if page.ref.collection else None
        names = [one.name for one in opened.tree.environments] if opened else []
        found = identities(prepared, names, opened.environment if opened else "")
        url = redact(prepared.url, secrets_of_request(prepared))
        page.show_request(f"{prepared.method} {url}", found)
        page.table.setFocus()
        return page

    def take_over(self, rows: Iterable[IdentityRow]) -> None:
        """Show the answers that came before the page was made."""
        if page := self.page:
            page.rows.take_over(rows)
            if any(row.exchange is not None for row in page.rows.rows):
                page.show_verdicts()

    def _prepared(
        self, page: AuthMatrixPage, identity: Identity
    ) -> tuple[PreparedRequest, Context, Request]:
        """Return what is sent for an identity. Raise NotSent."""
        workspace, ref, request = self._session.workspace, page.ref, self._request
        environment = identity.environment or None
        context = workspace.context(ref, environment=environment, once=self._once)
        if identity.kind == "none":
            request = signed_out(request)
        prepared = workspace.prepare(request, ref, context, environment=environment)
        made = variant(identity.kind, prepared, context.now)
        sent_as = "" if identity.kind == "as_is" else str(identity.title)
        return replace(made, sent_as=sent_as), context, request

    # Asking first

    def _begin(self) -> None:
        page = self.page
        if page is None or self._work is not None:
            return
        chosen, method = page.rows.chosen, self._request.method.upper()
        if method not in SAFE_METHODS and not self._agreed_to_change:
            words = self.tr(
                "{method} may change things: it would be sent %n time(s).", "", len(chosen)
            )
            answers = (("change", self.tr("Send all the same")), ("cancel", self.tr("Cancel")))
            page.bar.ask(words.format(method=method), "warn", answers)
            return
        asks = self._asked(page, chosen)
        if asks:
            self._asks = asks
            keys = ("send", "remember", "cancel")
            names = (self.tr("Send"), self.tr("Send and remember"), self.tr("Cancel"))
            page.bar.ask(sentences(asks), "warn", tuple(zip(keys, names, strict=True)))
            return
        page.bar.hide()
        self._work = self._tasks.start(self._send_all(page, chosen), "send as")
        self._work.add_done_callback(partial(self._end, page))
        page.set_sending(True)

    def _asked(self, page: AuthMatrixPage, chosen: list[int]) -> tuple[Ask, ...]:
        found: dict[Ask, None] = {}
        for number in chosen:
            try:
                prepared, _, _ = self._prepared(page, page.rows.rows[number].identity)
                found.update(dict.fromkeys(prepared.asks))
            except NeedsConsent as error:
                found.update(dict.fromkeys(error.asks))
            except NotSent:
                continue  # its row will say why
        return tuple(found)

    def _answer(self, key: str) -> None:
        page = self.page
        if page is None:
            return
        page.bar.hide()
        if key == "cancel":
            return
        if key == "change":
            self._agreed_to_change = True
        elif key == "remember":
            self._session.workspace.agree(page.ref, self._asks)
        else:
            self._once = (*self._once, *self._asks)
        self._begin()

    # Sending

    async def _send_all(self, page: AuthMatrixPage, chosen: list[int]) -> None:
        for number in range(len(page.rows.rows)):
            state = "waiting" if number in chosen else ""
            page.rows.set_row(number, exchange=None, problem="", state=state)
        limit = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(*(self._send_row(page, number, limit) for number in chosen))

    async def _send_row(self, page: AuthMatrixPage, number: int, limit: asyncio.Semaphore) -> None:
        async with limit:
            if not isValid(page):
                return
            page.rows.set_row(number, state="sending")
            try:
                exchange = await self._send(page, page.rows.rows[number].identity)
            except NotSent as error:
                if isValid(page):
                    page.rows.set_row(number, state="stopped", problem=str(error))
                return
            if isValid(page):
                page.rows.set_row(number, state="done", exchange=exchange)

    async def _send(self, page: AuthMatrixPage, identity: Identity) -> Exchange:
        prepared, context, request = self._prepared(page, identity)
        recording = Recording(prepared, exchange_id=uuid.uuid4().hex, started_at=time.time())
        return await self._session.send(
            request, page.ref, context, recording=recording, watch=_ignore
        )

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _end(self, page: AuthMatrixPage, _: "asyncio.Task[object]") -> None:
        self._work, self._once = None, ()
        if not isValid(page):
            return
        for number, row in enumerate(page.rows.rows):
            if row.state in ("waiting", "sending"):
                page.rows.set_row(number, state="stopped", problem=self.tr("Cancelled"))
        page.set_sending(False)
        page.show_verdicts()

    def _let_go(self, widget: QWidget) -> None:
        if isinstance(widget, AuthMatrixPage):
            self._cancel()

    # Looking at answers

    def _open_answer(self, number: int) -> None:
        page = self.page
        exchange = page.rows.rows[number].exchange if page else None
        if page is not None and exchange is not None:
            tab = self._tabs.open(page.ref)
            tab.show_exchange(exchange)

    def _compare(self, number: int) -> None:
        page = self.page
        exchange = page.rows.rows[number].exchange if page else None
        if page is not None and exchange is not None:
            self._comparing.compare(page.rows.baseline, exchange, page.ref)


def _ignore(event: Event) -> None:
    """Take no note of what happens on the way: the row tells how it ended."""
    del event
