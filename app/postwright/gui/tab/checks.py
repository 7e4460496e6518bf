"""A tab's checks: held against each answer off the loop, shown, and added from its values.

answered ──▶ settle ──▶ captures are kept, results shown ──▶ the next send may use them
an earlier answer, or Run again ──▶ held anew against the checks as they are; nothing is kept
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from shiboken6 import isValid

from postwright.engine.ports import Context
from postwright.gui.check_words import sentence
from postwright.gui.dialogs.name_popover import NamePopover
from postwright.gui.models.check_results import ResultRow, Results, result_rows, row_at, set_rows
from postwright.gui.origins import DOTS
from postwright.gui.request.check_problems import load
from postwright.gui.request.document import RequestDocument
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.session import Session
from postwright.gui.tab.captured_values import CapturedValues
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.model.collection import Collection, Folder, RequestRef
from postwright.model.exchange import Exchange
from postwright.model.judged import CheckPlace, Judged
from postwright.model.request import Request
from postwright.protocol.redaction import redactor
from postwright.runner.check_forms import CaptureForm, CheckForm, as_value, form_of
from postwright.runner.holding import Held, held
from postwright.runner.holding_child import held_by_child, is_large
from postwright.runner.judging import has_checks
from postwright.storage.record import secrets_of

if TYPE_CHECKING:
    from postwright.gui.request.checks_editor import ChecksEditor
    from postwright.gui.request.request_pane import RequestPane
    from postwright.gui.response.checks_view import ChecksView
    from postwright.gui.response.console_view import ConsoleView
    from postwright.gui.response.pane import ResponsePane


class TabChecks(QObject):
    """Between the session, the Checks tab of the request and that of the answer."""

    variable_wanted = Signal(str, str)
    """A variable to be edited, and its scope."""
    owner_wanted = Signal(object)
    """The OwnerPlace of a folder or the collection whose checks are to be edited."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        tasks: Tasks,
        document: RequestDocument,
        panes: tuple[RequestPane, ResponsePane],
    ) -> None:
        super().__init__(panes[0])
        self._theme, self._session, self._tasks = theme, session, tasks
        self._document = document
        self._request_pane, self._response = panes
        self._shown: Exchange | None = None
        self._expected = ""
        """The exchange whose results come with `settle`."""
        self._asked = Counter[str]()
        """How often results of an answer were asked for: threads keep no order, the last counts."""
        self._values = CapturedValues(session, document, self)
        self._popover: NamePopover | None = None
        self._loading = False
        panes[1].checks.when_made(self._serve_view)
        panes[1].pages.console.when_made(self._serve_console)
        body = panes[1].body_tab.body
        body.check_wanted.connect(self.add_check)
        body.capture_wanted.connect(self.ask_capture)
        panes[0].checks.when_made(self._serve_editor)
        session.collections_changed.connect(self._show_inherited)

    @property
    def _editor(self) -> ChecksEditor:
        return self._request_pane.checks.page

    def _serve_editor(self, editor: ChecksEditor) -> None:
        editor.libraries_wanted.connect(self._load)
        editor.owner_wanted.connect(self._open_owner)
        self._show_inherited()

    def _serve_view(self, view: ChecksView) -> None:
        view.again_requested.connect(self._again)
        view.add_requested.connect(self._add_blank)
        view.go_requested.connect(self.go_to)
        view.use_requested.connect(self._use)

    def _serve_console(self, view: ConsoleView) -> None:
        view.place_requested.connect(self._open_place)

    # Results

    def expect(self, exchange: Exchange) -> None:
        """Take note that `settle` follows for this one."""
        self._expected = exchange.id

    def follow(self, exchange: Exchange) -> None:
        """Another answer is shown: one from history is held against the checks of now."""
        self._shown = exchange
        if exchange.id != self._expected:
            self._again()

    async def settle(self, request: Request, exchange: Exchange, context: Context) -> None:
        """Hold the answer of a send against its request; the next send sees what it captured."""
        number = self._ask(exchange)
        if not has_checks(request, self._session.workspace.lineage(self._document.ref)):
            self._show(exchange, request, Held(Judged()), ())
            return
        found = await self._held(exchange, request, context)
        if not isValid(self):  # the tab was closed
            return
        kept = tuple(self._values.keep(one) for one in found.judged.captured)
        if number == self._asked[exchange.id]:
            self._show(exchange, request, found, kept)

    def _ask(self, exchange: Exchange) -> int:
        self._asked[exchange.id] += 1
        return self._asked[exchange.id]

    def _again(self) -> None:
        exchange, request = self._shown, self._document.request
        if exchange is None:
            return
        number = self._ask(exchange)
        if not has_checks(request, self._session.workspace.lineage(self._document.ref)):
            self._show(exchange, request, Held(Judged()), ())
            return
        self._tasks.start(self._show_anew(number, exchange, request), "checks")

    async def _show_anew(
        self, number: int, exchange: Exchange, request: Request, wanted: str = ""
    ) -> None:
        """Hold an answer against the checks of now; of its variables only `wanted` is set."""
        context = self._session.workspace.context(self._document.ref)
        found = await self._held(exchange, request, context)
        if not isValid(self):
            return
        unset = self.tr("found, not set: only a send sets variables")
        kept = tuple(
            self._values.keep(one) if one.name == wanted else unset for one in found.judged.captured
        )
        note = self.tr("Held against the checks as they are now; nothing was sent.")
        if number == self._asked[exchange.id]:
            self._show(exchange, request, found, kept, note)

    async def _held(self, exchange: Exchange, request: Request, context: Context) -> Held:
        ref = self._document.ref
        lineage = self._session.workspace.lineage(ref)
        of_json = self._session.workspace.captured.of_json(ref.collection)
        hold = held_by_child if is_large(exchange) else held
        return await asyncio.to_thread(hold, exchange, request, lineage, context, of_json)

    def _show(
        self,
        exchange: Exchange,
        request: Request,
        found: Held,
        kept: tuple[str, ...],
        note: str = "",
    ) -> None:
        shown = self._response.exchange  # perhaps one of those that it needed by now
        if shown is None or shown.id != exchange.id:
            return
        mask = redactor((*secrets_of(exchange), *found.secrets), DOTS)
        rows = result_rows(found.judged, request, mask)
        variables = tuple(set_rows(found.judged.captured, kept, mask))
        results = Results(exchange.id, found.judged, rows, variables, note, found.secrets)
        self._response.pages.show_results(results)

    # From the answer to its checks

    def add_check(self, place: ValuePlace) -> None:
        """Add a check that a value of the answer stays as it is, and go there."""
        form = CheckForm("json", place.path, "eq", as_value(place.value))
        at = self._editor.add_check(form, self.tr("Add a check"))
        self._open_editor()
        self._editor.go_to_check(at)
        self._again()

    def ask_capture(self, place: ValuePlace) -> None:
        """Ask for the name of a variable that gets a value of each answer."""
        self._popover = popover = NamePopover(
            self._theme,
            self.tr("Name of the variable"),
            suggested_name(place.path),
            self.tr("Set variable"),
            self._response,
            about=self._values.outlook(place.value),
        )
        popover.accepted.connect(lambda name: self.add_capture(place, name))
        corner = self._response.rect().topRight() + QPoint(-16, 88)
        popover.popup(self._response.mapToGlobal(corner))

    def add_capture(self, place: ValuePlace, name: str) -> None:
        """Let this answer and each later one set a variable from there, and go to its row."""
        form = CaptureForm("json", place.path, name)
        at = self._editor.add_capture(form, self.tr("Set a variable"))
        self._open_editor()
        self._editor.go_to_capture(at)
        if (shown := self._shown) is not None:
            again = self._show_anew(self._ask(shown), shown, self._document.request, name)
            self._tasks.start(again, "checks")

    def _add_blank(self) -> None:
        self._open_editor()
        self._editor.go_to_check(len(self._editor.checks.rows), "kind")

    def go_to(self, place: CheckPlace) -> None:
        """Put the focus on the row of a check; on the tab where it is inherited."""
        if place.rows == "scripts":
            self._request_pane.choose("docs")
            return
        if place.owner and self._open_owner():
            return
        self._open_editor()
        at = -1 if place.owner else self._editor.row_of(place.rows, place.number)
        self._editor.go_to_check(max(0, at))

    def _use(self, row: ResultRow) -> None:
        found = row_at(self._document.request, row.place)
        at = self._editor.row_of(row.place.rows, row.place.number)
        if found is not None and at >= 0:
            words = self.tr("Use the actual value in {check}")
            label = words.format(check=sentence(form_of(found)))
            self._editor.use_value(at, row.actual, label)
            self._again()

    def _open_place(self, place: str) -> None:
        kind, _, name = place.partition(":")
        if name:
            self.variable_wanted.emit(name, kind)
        else:
            self._response.choose_tab(kind)

    def _open_editor(self) -> None:
        self._request_pane.choose("checks")

    # The editor

    def _load(self) -> None:
        if not self._loading:
            self._loading = True
            self._tasks.start(self._load_libraries(), "checks")

    async def _load_libraries(self) -> None:
        await asyncio.to_thread(load)
        if isValid(self):
            self._editor.refresh_marks()

    def _show_inherited(self) -> None:
        if self._request_pane.checks.made is None:
            return
        found, _ = self._owner()
        count = sum(row.enabled for row in found.postwright.checks) if found else 0
        own = self._document.request.options.postwright.checks
        words = self.tr("{name} has checks of its own: {n}. They count while none of ours is here.")
        text = words.format(name=found.name, n=count) if found and count and not own else ""
        self._editor.show_inherited(text, found.name if found else "")

    def _owner(self) -> tuple[Folder | Collection | None, int]:
        """Return the nearest that hands down checks, and how deep it is; the collection at 0."""
        lineage = self._session.workspace.lineage(self._document.ref)
        owners: list[Folder | Collection] = [lineage.collection, *lineage.folders]
        near = reversed([*enumerate(owners)])
        return next(((one, at) for at, one in near if one.postwright.checks), (None, 0))

    def _open_owner(self) -> bool:
        """Lead to the checks that are handed down; tell whether there are any."""
        from postwright.gui.tab.auth import OwnerPlace  # which a tab loads when it is made

        owner, depth = self._owner()
        if owner is None:
            return False
        ref = self._document.ref
        place = RequestRef(ref.collection, ref.path[:depth])
        self.owner_wanted.emit(OwnerPlace(place, "checks"))
        return True


def suggested_name(path: str) -> str:
    """Return what a variable with the value at a JSONPath may be called."""
    names = _NAMES.findall(path)
    name = names[-1] if names else "value"
    if name.lower() in ("id", "uuid", "name") and len(names) > 1:
        owner = names[-2].removesuffix("s") or names[-2]
        return f"{owner}{name[:1].upper()}{name[1:]}"
    return name


_NAMES = re.compile(r"[^\W\d]\w*")
