"""What a tab finds wrong with its request while it is typed, and what of it stops a send.

an edit ──▶ the preview ──▶ a pause ──▶ what always stops a send
                                   └──▶ the body: at once where it is small, else in a thread
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.tab.context import TabContext
from postwright.gui.tasks import Tasks
from postwright.gui.words import phrases
from postwright.workspace.body_findings import BodyCheck, findings, stop_invalid
from postwright.workspace.history_drafts import left_out

if TYPE_CHECKING:
    from postwright.engine.ports import Context
    from postwright.gui.request.document import RequestDocument
    from postwright.gui.request.request_pane import RequestPane
    from postwright.gui.request.url_bar import UrlBar
    from postwright.model.request import Request
    from postwright.workspace.problem import Problem

PAUSE_MS = 150
"""After the preview, which waits as long after the last key."""
AT_ONCE = 20_000
"""Characters of a body that are looked at without being felt."""
LARGEST, LARGEST_WITH_SCHEMA = 1_000_000, 250_000
"""A longer body is looked at when it is sent: a thread, too, holds up what is typed."""


class TabProblems(QObject):
    """Tells the request's pane; what came too late is dropped."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        document: RequestDocument,
        context: TabContext,
        pane: RequestPane,
        url_bar: UrlBar,
    ) -> None:
        super().__init__(pane)
        self._session, self._tasks, self._context = session, tasks, context
        self._document, self._pane, self._url_bar = document, pane, url_bar
        self._round = 0
        self._looking = False
        """A thread is; another begins when it has ended."""
        self._again = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.look)
        pane.previewed.connect(self._timer.start)
        pane.problems.chosen.connect(self.go_to)

    @property
    def pending(self) -> bool:
        """Whether something is still to be looked at."""
        return self._timer.isActive()

    def look(self) -> None:
        """Look at all of the request as it stands."""
        self._timer.stop()
        self._round += 1
        request, context = self._document.request, self._context.current()
        stopping = self._session.workspace.stopping(request, self._document.ref, context)
        if self._pane.unstarted:
            stopping = tuple(one for one in stopping if one.where != "URL")
        stopping += left_out(request)
        check = self._session.workspace.body_check(request, self._document.ref, context)
        schema = check is not None and bool(check.schema.body.strip())
        if check is None or check.size > (LARGEST_WITH_SCHEMA if schema else LARGEST):
            self._show(stopping)
        elif check.size <= AT_ONCE and not schema:
            self._show((*stopping, *findings(check)))
        elif self._looking:
            self._again = True
        else:
            self._looking, self._again = True, False
            self._tasks.start(self._look_longer(stopping, check, self._round), "findings")

    async def _look_longer(
        self, stopping: tuple[Problem, ...], check: BodyCheck, number: int
    ) -> None:
        try:
            found = await asyncio.to_thread(findings, check)
        finally:
            self._looking = False
        if not isValid(self):
            return
        if number == self._round:
            self._show((*stopping, *found))
        if self._again:
            self.look()

    def _show(self, found: tuple[Problem, ...]) -> None:
        self._pane.show_problems(found)
        in_url = [one for one in found if one.where in ("URL", "method")]
        words = phrases(translated(one.what) for one in in_url)
        self._url_bar.show_problem(words, in_url[0].position if in_url else None)

    def go_to(self, problem: Problem) -> None:
        """Put the focus where a problem is."""
        if problem.where == "method":
            self._url_bar.method.setFocus()
        elif not self._pane.go_to(problem):
            self._url_bar.focus_at(problem.position)

    async def stop_invalid(self, request: Request, context: Context) -> None:
        """Raise InvalidBody for a body that its request wants no send of."""
        if request.options.postwright.schema.block:
            check = self._session.workspace.body_check(request, self._document.ref, context)
            await asyncio.to_thread(stop_invalid, check)
