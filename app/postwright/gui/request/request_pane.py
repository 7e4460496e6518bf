"""The left side of a tab: the editors of a request, and below them what will be sent."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postwright.engine.chunk_request import first_request
from postwright.engine.errors import NotSent
from postwright.gui.request.auth_editor import AuthEditor
from postwright.gui.request.body_editor import BodyEditor
from postwright.gui.request.checks_editor import ChecksEditor
from postwright.gui.request.docs_page import DocsPage
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.headers_editor import HeadersEditor
from postwright.gui.request.options_editor import OptionsEditor
from postwright.gui.request.params_editor import ParamsEditor
from postwright.gui.request.problem_button import ProblemButton, page_of, problem_words
from postwright.gui.request.sends_as import SendsAs
from postwright.gui.request.surroundings import Surroundings
from postwright.gui.request.variables_editor import VariablesEditor
from postwright.gui.theme import Theme
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.margins import Margins
from postwright.gui.widgets.pane_tabs import DOT, PaneTabs
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Request
from postwright.workspace.problem import Problem

PREVIEW_MS = 150

Prepare = Callable[[Request], PreparedRequest]
"""Raises NotSent."""


class RequestPane(QWidget):
    """Tabs over the editors, and the preview that follows every edit."""

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
        self._document, self._prepare = document, prepare
        self._refused = False
        self.surroundings = surroundings or Surroundings()
        self.tabs = PaneTabs(theme)
        self.tabs.set_name(self.tr("Request"))
        self.params = ParamsEditor(theme, document)
        self.headers = HeadersEditor(theme, document)
        self.auth = AuthEditor(theme, document, self.surroundings.lineage)
        self.body = BodyEditor(
            theme, document, self.surroundings.file_facts, self.surroundings.root
        )
        self.checks = ChecksEditor(theme, document)
        self.variables = VariablesEditor(theme, document)
        self.docs = DocsPage(theme, document)
        self.options = OptionsEditor(theme, document, self.surroundings)
        self.sends_as = SendsAs(theme)
        self.problems = ProblemButton(theme)
        for editor in (
            self.params, self.headers, self.auth, self.body, self.checks, self.variables,
        ):  # fmt: skip
            editor.set_reach(self.surroundings.reach)
        self._stack = QStackedWidget()
        self.prepared: PreparedRequest | None = None
        """What the preview shows; None where it cannot be sent."""
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._pages: dict[str, QWidget] = {}
        self._lay_out(theme)
        self.tabs.chosen.connect(self._show_page)
        self.sends_as.omit_wanted.connect(self.headers.omit)
        self.sends_as.copy_wanted.connect(self.copy_curl_wanted)
        self._timer.timeout.connect(self.show_preview)
        document.changed.connect(self._note)
        self._refresh_badges()
        self._timer.start()

    def _lay_out(self, theme: Theme) -> None:
        tr = self.tr
        for key, label, page, scrolls in (
            ("params", tr("Params"), self.params, True),
            ("headers", tr("Headers"), self.headers, True),
            ("auth", tr("Auth"), self.auth, True),
            ("body", tr("Body"), self.body, False),
            ("checks", tr("Checks"), self.checks, True),
            ("variables", tr("Vars"), self.variables, True),
            ("docs", tr("Docs"), self.docs, False),
            ("options", tr("Options"), self.options, False),
        ):
            self.tabs.add(key, label)
            self._pages[key] = _scrolled(page) if scrolls else page
            self._stack.addWidget(self._pages[key])
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sends_as.set_room(self.height() * 2 // 5)  # the editors have the larger part

    def choose(self, key: str) -> None:
        """Show an editor: params, headers, auth, body, checks, variables, docs or options."""
        self.tabs.choose(key)

    def page(self, key: str) -> QWidget:
        """Return an editor by its key."""
        return self._pages[key]

    @property
    def current(self) -> str:
        return self.tabs.current_key

    def format_or_edit_as_text(self) -> None:
        """Format the body, or swap the shown table for text and back."""
        if self.current == "params":
            self.params.query.toggle()
        elif self.current == "headers":
            self.headers.yours.toggle()
        elif self.current == "variables":
            self.variables.rows.toggle()
        elif self.current == "body":
            self.body.format_body()

    def _show_page(self, key: str) -> None:
        self._stack.setCurrentWidget(self._pages[key])

    def _note(self) -> None:
        self._refresh_badges()
        self._timer.start()

    def refresh_preview(self) -> None:
        """Prepare anew: the environment or the settings changed."""
        self.options.refresh()
        self._timer.start()

    def refresh_inherited(self) -> None:
        """Show anew what the request has from its folders and its collection."""
        self.auth.refresh()
        self.options.refresh()
        self._timer.start()

    def stop(self) -> None:
        """End what is still to come; the tab is about to close."""
        self._timer.stop()

    def show_preview(self) -> None:
        """Show what would be sent now."""
        self._timer.stop()
        known = self.surroundings.known
        self.params.set_known(known)
        self.headers.set_known(known)
        self.auth.set_known(known)
        self.body.set_known(known)
        self.checks.set_known(known)
        self.variables.set_known(known)
        try:
            prepared = self._prepare(self._document.request)
        except NotSent as error:
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
        self.headers.show_prepared(prepared, collection)
        self.prepared = prepared
        self.previewed.emit(prepared)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is wrong: how much, on which page, and in its place."""
        self.problems.show_problems(problems)
        pages = [page_of(problem) for problem in problems]
        pages += ["checks"] * self.checks.problems
        for key in self._pages:
            self.tabs.set_problems(key, problem_words(self, pages.count(key)))
        self.body.findings.show_found([one for one in problems if page_of(one) == "body"])

    def go_to(self, problem: Problem) -> bool:
        """Put the focus where a problem is; tell whether that is in here."""
        page = page_of(problem)
        if not page:
            return False
        self.choose(page)
        if page == "body":
            self.body.findings.go_to(problem)
        elif page == "headers":
            go_to_row(self.headers.yours.table, problem.where)
        elif page == "params":
            go_to_row(self.params.path, problem.where)
        elif page != "auth" or not self.auth.go_to(problem.where):
            self._pages[page].setFocus()
        return True

    def edit_variable(self, name: str) -> None:
        """Let the value of one of the request's own variables be typed."""
        self.choose("variables")
        self.variables.edit_value(name)

    def set_refused(self, refused: bool) -> None:
        """Mark the sign-in where the last answer refused it."""
        if refused != self._refused:
            self._refused = refused
            self._refresh_badges()

    def _refresh_badges(self) -> None:
        request, tabs = self._document.request, self.tabs
        tabs.set_badge("params", str(self.params.count or ""))
        tabs.set_badge("headers", str(self.headers.count or ""))
        signed = request.auth.type not in ("inherit", "none")
        tabs.set_badge(
            "auth",
            DOT if signed or self._refused else "",
            "warn" if self._refused else "ok",
        )
        tabs.set_badge("body", DOT if request.body.kind != "none" else "", "accent")
        tabs.set_badge("checks", str(self.checks.count or ""))
        tabs.set_badge("variables", str(self.variables.count or ""))
        said = request.docs.strip() or request.tags or request.examples
        tabs.set_badge("docs", DOT if said else "", "accent")
        unsafe = request.options.postwright.tls.verify is False
        shown = DOT if self.options.is_set else ""
        tabs.set_badge("options", shown, "warn" if unsafe else "accent")


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
