"""The left side of a tab: the editors of a request, and below them what will be sent."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.engine.chunk_request import first_request
from postwright.engine.errors import NotSent
from postwright.gui.request.auth_editor import AuthEditor
from postwright.gui.request.body_editor import BodyEditor
from postwright.gui.request.checks_editor import ChecksEditor, checks_on, wrong_checks
from postwright.gui.request.docs_page import DocsPage
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.headers_editor import HeadersEditor
from postwright.gui.request.options_editor import OptionsEditor, is_set
from postwright.gui.request.params_editor import ParamsEditor
from postwright.gui.request.problem_button import ProblemButton, page_of, problem_words
from postwright.gui.request.sends_as import SendsAs
from postwright.gui.request.surroundings import Surroundings
from postwright.gui.request.variables_editor import VariablesEditor
from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.late import Late, LatePages, bare
from postwright.gui.widgets.margins import Margins
from postwright.gui.widgets.pane_tabs import DOT, PaneTabs
from postwright.gui.widgets.variable_chips import Known
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Request
from postwright.workspace.problem import Problem

PREVIEW_MS = 150
LEAST_WIDTH, LEAST_HEIGHT = 340, 210
"""Unzoomed pixels; it does not become wider with the first page that needs as much."""

Prepare = Callable[[Request], PreparedRequest]
"""Raises NotSent."""


class Switched(Protocol):
    """A row that is on or off."""

    @property
    def enabled(self) -> bool: ...


class WithVariables(Protocol):
    """An editor of texts in which variables stand."""

    def set_reach(self, reach: Reach) -> None: ...

    def set_known(self, known: Known) -> None: ...


class RequestPane(QWidget):
    """Tabs over the editors, of which all but the first are made when they are first shown."""

    copy_curl_wanted = Signal()
    previewed = Signal(object)
    """The PreparedRequest, or the NotSent that stops it."""

    def __init__(
        self,
        theme: Theme,
        document: RequestDocument,
        prepare: Prepare,
        surroundings: Surroundings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._document, self._prepare = theme, document, prepare
        self._refused = self._tried = False
        self._problems: tuple[Problem, ...] = ()
        self.surroundings = around = surroundings or Surroundings()
        self.tabs = PaneTabs(theme)
        self.tabs.set_name(self.tr("Request"))
        self.params = ParamsEditor(theme, document)
        self.headers = Late(lambda: HeadersEditor(theme, document))
        self.auth = Late(lambda: AuthEditor(theme, document, around.lineage))
        self.body = Late(lambda: BodyEditor(theme, document, around.file_facts, around.root))
        self.checks = Late(lambda: ChecksEditor(theme, document))
        self.variables = Late(lambda: VariablesEditor(theme, document))
        self.docs = Late(lambda: DocsPage(theme, document))
        self.options = Late(lambda: OptionsEditor(theme, document, around))
        self.sends_as = SendsAs(theme)
        self.problems = ProblemButton(theme)
        self._stack = LatePages()
        self.prepared: PreparedRequest | None = None
        """What the preview shows; None where it cannot be sent."""
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._lay_out(theme)
        self._equip(self.params)
        for late in (self.headers, self.auth, self.body, self.checks, self.variables):
            late.when_made(self._equip)
        self.headers.when_made(self._show_added)
        self.body.when_made(self._show_findings)
        self.body.when_made(self._choose_pairs)
        self._stack.choose("params")
        self.tabs.chosen.connect(self._stack.choose)
        self.sends_as.omit_wanted.connect(self._omit)
        self.sends_as.copy_wanted.connect(self.copy_curl_wanted)
        self._timer.timeout.connect(self.show_preview)
        document.changed.connect(self._note)
        self._refresh_badges()
        self._timer.start()

    def _lay_out(self, theme: Theme) -> None:
        tr = self.tr
        for key, label, late, scrolls in (
            ("params", tr("Params"), Late(lambda: self.params), True),
            ("headers", tr("Headers"), self.headers, True),
            ("auth", tr("Auth"), self.auth, True),
            ("body", tr("Body"), self.body, False),
            ("checks", tr("Checks"), self.checks, True),
            ("variables", tr("Vars"), self.variables, True),
            ("docs", tr("Docs"), self.docs, False),
            ("options", tr("Options"), self.options, False),
        ):
            self.tabs.add(key, label)
            self._stack.add(key, late, _scrolled if scrolls else bare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        Margins(theme, row, 16, 0, 8, 0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.problems)
        line = QFrame()
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        column.addLayout(row)
        column.addWidget(line)
        column.addWidget(self._stack, 1)
        column.addWidget(self.sends_as)

    def minimumSizeHint(self) -> QSize:
        px = self._theme.px
        return super().minimumSizeHint().expandedTo(QSize(px(LEAST_WIDTH), px(LEAST_HEIGHT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sends_as.set_room(self.height() * 2 // 5)  # the editors have the larger part

    def choose(self, key: str) -> None:
        """Show an editor: params, headers, auth, body, checks, variables, docs or options."""
        self.tabs.choose(key)

    def page(self, key: str) -> QWidget:
        """Return an editor by its key."""
        return self._stack.page(key)

    @property
    def current(self) -> str:
        return self.tabs.current_key

    def format_or_edit_as_text(self) -> None:
        """Format the body, or swap the shown table for text and back."""
        if self.current == "params":
            self.params.query.toggle()
        elif self.current == "headers":
            self.headers.page.yours.toggle()
        elif self.current == "variables":
            self.variables.page.rows.toggle()
        elif self.current == "body":
            self.body.page.format_body()

    def _equip(self, editor: WithVariables) -> None:
        editor.set_reach(self.surroundings.reach)
        editor.set_known(self.surroundings.known)

    def _choose_pairs(self, body: BodyEditor) -> None:
        for editor in (body.text.editor, body.schema.editor):
            editor.pairs.wanted = lambda: self.surroundings.settings().close_pairs

    def _omit(self, name: str) -> None:
        self.headers.page.omit(name)

    def _note(self) -> None:
        self._refresh_badges()
        self._timer.start()

    def refresh_preview(self) -> None:
        """Prepare anew: the environment or the settings changed."""
        if (options := self.options.made) is not None:
            options.refresh()
        self._timer.start()

    def refresh_inherited(self) -> None:
        """Show anew what the request has from its folders and its collection."""
        if (auth := self.auth.made) is not None:
            auth.refresh()
        self.refresh_preview()

    def stop(self) -> None:
        """End what is still to come; the tab is about to close."""
        self._timer.stop()

    @property
    def unstarted(self) -> bool:
        """Whether the URL is still to be typed; that is wrong only once a send wanted it."""
        return not self._tried and not self._document.request.url.strip()

    def note_send(self) -> None:
        """Take a URL that lacks for a fault from now on, until one is typed."""
        self._tried = True

    def show_preview(self) -> None:
        """Show what would be sent now."""
        self._timer.stop()
        self._tried = self._tried and not self._document.request.url.strip()
        self.params.set_known(self.surroundings.known)
        for late in (self.headers, self.auth, self.body, self.checks, self.variables):
            if late.made is not None:
                late.made.set_known(self.surroundings.known)
        try:
            prepared = self._prepare(self._document.request)
        except NotSent as error:
            if self.unstarted:
                self.sends_as.show_nothing()
            else:
                self.sends_as.show_error(error)
            self.prepared = None
            self.previewed.emit(error)
            return
        collection = self.surroundings.lineage().collection.name
        self.sends_as.show_prepared(
            first_request(prepared),
            self.surroundings.environment(),
            collection,
            self._document.request.headers,
        )
        self.prepared = prepared
        if (headers := self.headers.made) is not None:
            self._show_added(headers)
        self.previewed.emit(prepared)

    def _show_added(self, headers: HeadersEditor) -> None:
        if self.prepared is not None:
            headers.show_prepared(self.prepared, self.surroundings.lineage().collection.name)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is wrong: how much, on which page, and in its place."""
        self._problems = tuple(problems)
        self.problems.show_problems(problems)
        pages = [page_of(problem) for problem in problems]
        pages += ["checks"] * wrong_checks(self._document.request)
        for key in self.tabs.keys:
            self.tabs.set_problems(key, problem_words(self, pages.count(key)))
        if (body := self.body.made) is not None:
            self._show_findings(body)

    def _show_findings(self, body: BodyEditor) -> None:
        body.findings.show_found([one for one in self._problems if page_of(one) == "body"])

    def go_to(self, problem: Problem) -> bool:
        """Put the focus where a problem is; tell whether that is in here."""
        page = page_of(problem)
        if not page:
            return False
        self.choose(page)
        if page == "body":
            self.body.page.findings.go_to(problem)
        elif page == "headers":
            go_to_row(self.headers.page.yours.table, problem.where)
        elif page == "params":
            go_to_row(self.params.path, problem.where)
        elif page != "auth" or not self.auth.page.go_to(problem.where):
            self.page(page).setFocus()
        return True

    def edit_variable(self, name: str) -> None:
        """Let the value of one of the request's own variables be typed."""
        self.choose("variables")
        self.variables.page.edit_value(name)

    def set_refused(self, refused: bool) -> None:
        """Mark the sign-in where the last answer refused it."""
        if refused != self._refused:
            self._refused = refused
            self._refresh_badges()

    def _refresh_badges(self) -> None:
        request, tabs = self._document.request, self.tabs
        tabs.set_badge("params", _count(request.params))
        tabs.set_badge("headers", _count(request.headers))
        signed = request.auth.type not in ("inherit", "none")
        tabs.set_badge(
            "auth",
            DOT if signed or self._refused else "",
            "warn" if self._refused else "ok",
        )
        tabs.set_badge("body", DOT if request.body.kind != "none" else "", "accent")
        tabs.set_badge("checks", str(checks_on(request) or ""))
        tabs.set_badge("variables", _count(request.variables))
        said = request.docs.strip() or request.tags or request.examples
        tabs.set_badge("docs", DOT if said else "", "accent")
        unsafe = request.options.postwright.tls.verify is False
        shown = DOT if is_set(request.options) else ""
        tabs.set_badge("options", shown, "warn" if unsafe else "accent")


def _count(rows: Iterable[Switched]) -> str:
    """Return how many rows are on; nothing where none is."""
    return str(sum(row.enabled for row in rows) or "")


def go_to_row(table: FieldTable, where: str) -> None:
    """Choose the row that an error names, such as `header X-Key`."""
    names = [getattr(row, "name", "") for row in table.rows]
    named = (n for n, name in enumerate(names) if name and where.endswith(f" {name}"))
    table.setFocus()
    table.setCurrentIndex(table.fields.index(next(named, 0), 1))


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
