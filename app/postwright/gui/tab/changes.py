"""Looks, when an answer fails, for what changed since the request last worked, and tells it."""

import asyncio
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from shiboken6 import isValid

from postwright.analysis.changes import Changed, changes_since, since_words, target_changes
from postwright.gui.request_tab import RequestTab
from postwright.gui.response.auth_view import AuthView
from postwright.gui.response.changes_card import ChangesCard
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.storage.history import History
from postwright.storage.record import record
from postwright.workspace.last_worked import address, last_worked

IN_BODY, IN_AUTH = 4, 12
"""Lines on the two places where the card stands."""


LOW = 420
"""Below this height the card above the body is one line."""


class Found(NamedTuple):
    """What there is to be told."""

    changes: tuple[Changed, ...]
    since: str


class TabChanges(QObject):
    """Lives as long as the response pane that it is about."""

    compare_wanted = Signal()

    def __init__(self, theme: Theme, session: Session, tasks: Tasks, tab: RequestTab) -> None:
        super().__init__(tab.response)
        self._session, self._tasks, self._tab = session, tasks, tab
        self._exchange: Exchange | None = None
        self._theme = theme
        self._found: Found | None = None
        self.in_body = ChangesCard(theme, IN_BODY)
        self._cards = [self.in_body]
        self.in_body.compare_wanted.connect(self.compare_wanted)
        margin = theme.px(16)
        self.in_body.setContentsMargins(margin, theme.px(8), margin, theme.px(8))
        self._low = theme.px(LOW)
        tab.response.body_tab.set_changes(self.in_body, self.in_body.notes)
        tab.response.body_tab.installEventFilter(self)
        tab.response.pages.auth.when_made(self._serve_auth)
        tab.response.pages.shown.connect(self._follow)

    def _serve_auth(self, page: AuthView) -> None:
        card = ChangesCard(self._theme, IN_AUTH)
        card.compare_wanted.connect(self.compare_wanted)
        page.set_changes(card)
        self._cards.append(card)
        if self._found is not None:
            card.show_changes(*self._found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the body its room where the pane is low."""
        if isinstance(event, QResizeEvent):
            self.in_body.set_short(event.size().height() < self._low)
        return super().eventFilter(watched, event)

    def _follow(self, exchange: object) -> None:
        """Take note of what the response shows: an Exchange, or None."""
        self._exchange = exchange if isinstance(exchange, Exchange) else None
        self._found = None
        for card in self._cards:
            card.hide()
        if self._exchange is not None and has_failed(self._exchange):
            self._tasks.start(self._look(self._exchange), "what changed")

    async def _look(self, exchange: Exchange) -> None:
        history = self._session.workspace.history
        found = await asyncio.to_thread(_found, history, self._tab.ref, exchange)
        if found is None or exchange is not self._exchange or not isValid(self):
            return
        self._found = found
        for card in self._cards:
            card.show_changes(*found)


def has_failed(exchange: Exchange) -> bool:
    """Tell whether an exchange is worth asking why it did not work."""
    if exchange.prepared.sent_as:
        return False
    if exchange.failure is not None:
        return exchange.failure.kind != "cancelled"
    return exchange.response is not None and exchange.response.status >= 400


def _found(history: History, ref: RequestRef, exchange: Exchange) -> Found | None:
    worked = last_worked(history, ref, exchange)
    if worked is None:
        return None
    now = record(exchange)
    then, sent = worked.prepared, now.prepared
    # A tab that was never saved is often typed over: what it sent elsewhere was another request.
    is_other = ref.draft and address(then.method, then.url) != address(sent.method, sent.url)
    told = target_changes if is_other else changes_since
    return Found(told(worked, now), since_words(worked, now))
