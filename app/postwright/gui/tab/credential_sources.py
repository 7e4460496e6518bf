"""Where the credentials of a request come from: a header row, and the variables of its scheme."""

import asyncio
import time

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from postwright.gui.request.lineage_list import Source
from postwright.gui.session import Session
from postwright.gui.tab.context import TabContext
from postwright.gui.tasks import Tasks
from postwright.gui.words import when_words
from postwright.model.collection import RequestRef
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Auth
from postwright.model.variable_text import VARIABLE

EDITED_IN = ("environment", "collection")
"""Scopes whose variables are edited on the page of environments."""


class CredentialSources(QObject):
    """Names each with the place that gives it, and whose answer set it when."""

    changed = Signal()
    """More is known: when a variable was set is looked up in the history."""

    def __init__(
        self, session: Session, tasks: Tasks, context: TabContext, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._context = session, tasks, context
        self._run_at: dict[RequestRef, float] = {}
        session.environments.changed.connect(self._forget_runs)

    def of(self, auth: Auth, previewed: object) -> tuple[Source, ...]:
        """Return them for what is in effect; `previewed` is a PreparedRequest, or a NotSent."""
        rows = self._rows(previewed) if isinstance(previewed, PreparedRequest) else ()
        return (*rows, *self._variables(auth))

    def _rows(self, prepared: PreparedRequest) -> tuple[Source, ...]:
        """Return the header row that signs in without a scheme, or instead of one."""
        row = next(
            (
                header
                for header in prepared.headers
                if header.name.lower() == "authorization" and header.origin != "auth"
            ),
            None,
        )
        if row is None:
            return ()
        edit = self.tr("Edit") if row.origin == "request" else ""
        kind, _, folder = row.origin.partition(":")
        places = {
            "request": self.tr("Typed in this request's Headers"),
            "folder": self.tr("From the headers of {folder}").format(folder=folder),
            "collection": self.tr("From the collection's headers"),
        }
        return (Source("row", row.name, places.get(kind, kind), edit),)

    def _variables(self, auth: Auth) -> tuple[Source, ...]:
        if auth.type in ("none", "inherit"):
            return ()
        names = dict.fromkeys(n for _, value in auth.values for n in VARIABLE.findall(value))
        return tuple(map(self._source, names))

    def _source(self, name: str) -> Source:
        use = self._context.find(name)
        if use is None or (use.secret and not use.value):
            missing = self.tr("It has no value here")
            return Source("variable", name, missing, self.tr("Set value"), is_missing=True)
        kept = use.scope == "captured" and ("environment", use.value) in use.shadowed
        place = self._context.scope_words("environment" if kept else use.scope)
        kind = use.scope.partition(":")[0]
        edit = self.tr("Edit") if kind in (*EDITED_IN, "folder") else ""
        setter = self._context.setter(name) if use.scope == "captured" else None
        if setter is None:
            return Source("variable", name, place, edit)
        request, ref = setter
        if ref not in self._run_at:
            self._tasks.start(self._look_up(ref), "when a variable was set")
            words = self.tr("{place}, set by {request}")
            return Source("variable", name, words.format(place=place, request=request.name), edit)
        words = self.tr("{place}, set by {request}, {when}")
        when = when_words(self._run_at[ref], time.time())
        says = words.format(place=place, request=request.name, when=when)
        return Source("variable", name, says, edit)

    def _forget_runs(self) -> None:
        # As a slot, `dict.clear` itself would stay connected when the tab is gone.
        self._run_at.clear()

    async def _look_up(self, ref: RequestRef) -> None:
        summaries = await asyncio.to_thread(self._session.workspace.history.latest, ref)
        if summaries and isValid(self):
            self._run_at[ref] = summaries[0].at
            self.changed.emit()
