"""What an answer has to be like, and what it gives to later requests: the Checks tab."""

from collections.abc import Iterator, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.request.check_problems import is_heavy, of_capture, of_check
from postwright.gui.request.check_schema import CheckSchema
from postwright.gui.request.check_tables import CapturesTable, ChecksTable
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.problem_line import ProblemLine
from postwright.gui.request.section import SectionHead
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.variable_chips import Known
from postwright.model.request import Request
from postwright.protocol.visible import visible
from postwright.runner.check_forms import (
    CaptureForm,
    CheckForm,
    capture_forms,
    check_forms,
    with_captures,
    with_checks,
)


def checks_on(request: Request) -> int:
    """Return how many checks and captures are on."""
    checks = sum(row.enabled for row in check_forms(request))
    return checks + sum(row.enabled for row in capture_forms(request))


def wrong_checks(request: Request) -> int:
    """Return how many checks and captures are wrong."""
    wrong = [*map(of_check, check_forms(request)), *map(of_capture, capture_forms(request))]
    return sum(bool(why) for _, why in wrong)


class ChecksEditor(QWidget):
    """Two tables, one below the other; rows stay in their order while the tab is open."""

    libraries_wanted = Signal()
    """A row can be looked at only once libraries are loaded; `refresh_marks` follows."""
    owner_wanted = Signal()
    """The folder or the collection whose checks count here is to be edited."""

    def __init__(
        self,
        theme: Theme,
        document: RequestDocument,
        parent: QWidget | None = None,
        *,
        handed_down: bool = False,
    ) -> None:
        """`handed_down`: the checks are those of a folder or a collection for its requests."""
        super().__init__(parent)
        self._theme, self._document, self._handed_down = theme, document, handed_down
        tr = self.tr
        about = tr("held against every answer")
        if handed_down:
            about = tr("held against the answers of requests that have none of their own")
        self.checks_head = SectionHead(theme, tr("Checks"), about)
        self.checks = ChecksTable(theme, tr("Checks of the answer"))
        self.check_problem = ProblemLine(theme)
        self.schema = CheckSchema(theme)
        self.captures_head = SectionHead(
            theme, tr("Set variables"), tr("from the answer, for later requests")
        )
        self.captures = CapturesTable(theme, tr("Variables that the answer sets"))
        self.capture_problem = ProblemLine(theme)
        self.inherited = Label(theme, "", px=12, token="muted", wrap=True)
        self.open_owner = Button(theme, "", "link")
        self._pairs: tuple[tuple[ChecksTable | CapturesTable, ProblemLine], ...] = (
            (self.checks, self.check_problem),
            (self.captures, self.capture_problem),
        )
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (
            self.checks_head,
            self.checks,
            self._indented(self.check_problem),
            self.schema,
            self.captures_head,
            self.captures,
            self._indented(self.capture_problem),
        ):
            column.addWidget(widget)
        px = self._theme.px
        note = QHBoxLayout()
        note.setContentsMargins(px(16), px(12), px(16), px(12))
        note.setSpacing(px(12))
        note.addWidget(self.inherited, 1)
        note.addWidget(self.open_owner, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(note)
        self.show_inherited("")
        column.addStretch(1)

    def _indented(self, line: ProblemLine) -> QWidget:
        box = QWidget()
        row = QVBoxLayout(box)
        row.setContentsMargins(self._theme.px(12), 0, self._theme.px(12), 0)
        row.addWidget(line)
        return box

    def _connect(self) -> None:
        self.checks.edited.connect(self._take_checks)
        self.captures.edited.connect(self._take_captures)
        self.schema.edited.connect(self._take_schema)
        self.checks.selectionModel().currentChanged.connect(self._show_schema)
        self.checks.schema_wanted.connect(self.schema.editor.setFocus)
        for table, line in self._pairs:
            line.clicked.connect(partial(self._go_to_wrong, table))
        self.open_owner.clicked.connect(self.owner_wanted)
        self._document.changed.connect(self.refresh)

    @property
    def _checks(self) -> list[CheckForm]:
        return [row for row in self.checks.rows if isinstance(row, CheckForm)]

    @property
    def _captures(self) -> list[CaptureForm]:
        return [row for row in self.captures.rows if isinstance(row, CaptureForm)]

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        for table, _ in self._pairs:
            table.set_known(known)

    def set_reach(self, reach: Reach) -> None:
        """Say which variables there are to choose from."""
        self.checks.set_reach(reach)

    def show_inherited(self, words: str, owner: str = "") -> None:
        """Tell of checks that come from a folder or the collection; empty: there are none."""
        self.inherited.setText(words)
        self.open_owner.setText(self.tr("Open the checks of {name}").format(name=visible(owner)))
        for widget in (self.inherited, self.open_owner):
            widget.setVisible(bool(words))

    def refresh(self) -> None:
        """Show what the document says; rows that say just that stay as they stand."""
        request = self._document.request
        if not _says(self._with_checks(self._checks), request):
            self.checks.set_rows(check_forms(request))
        if not _says(with_captures(request, self._captures), request):
            self.captures.set_rows(capture_forms(request))
        self._show_schema()
        self.refresh_marks()

    def refresh_marks(self) -> None:
        """Look again at what is wrong."""
        for table, line in self._pairs:
            number, why = next(_wrong_rows(table), (0, ""))
            several = self.tr("Row {row}: {why}").format(row=number + 1, why=why)
            line.say(several if why else "")
            table.viewport().update()
        rows: Sequence[CheckForm | CaptureForm] = (*self._checks, *self._captures)
        if self.isVisible() and any(is_heavy(row) for row in rows):
            self.libraries_wanted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_marks()

    # Rows from elsewhere

    def add_check(self, form: CheckForm, label: str) -> int:
        """Append a check as one step to undo. Return the number of its row."""
        rows = [*self._checks, form]
        self.checks.set_rows(rows)
        self._take_checks(label)
        return len(rows) - 1

    def add_capture(self, form: CaptureForm, label: str) -> int:
        """Append a capture as one step to undo. Return the number of its row."""
        rows = [*self._captures, form]
        self.captures.set_rows(rows)
        self._take_captures(label)
        return len(rows) - 1

    def go_to_check(self, number: int, member: str = "value") -> None:
        """Put the focus on a check."""
        _go(self.checks, number, member)

    def go_to_capture(self, number: int) -> None:
        """Put the focus on a capture."""
        _go(self.captures, number, "name")

    def row_of(self, rows: str, number: int) -> int:
        """Return where a check of the request's `assertions` or `checks` stands; -1: nowhere."""
        request = self._document.request
        found = request.assertions if rows == "assertions" else request.options.postwright.checks
        wanted = found[number] if number < len(found) else None
        for at in range(len(self._checks)):
            alone = with_checks(Request(), [self._checks[at]])
            if wanted in (*alone.assertions, *alone.options.postwright.checks):
                return at
        return -1

    def use_value(self, at: int, value: str, label: str) -> None:
        """Let a check want another value."""
        rows = self._checks
        rows[at] = replace(rows[at], value=value)
        self.checks.set_rows(rows)
        self._take_checks(label)

    # Edits

    def _take_checks(self, label: str) -> None:
        made = self._with_checks(self._checks)
        self._document.set(label, assertions=made.assertions, options=made.options)

    def _with_checks(self, forms: list[CheckForm]) -> Request:
        return with_checks(self._document.request, forms, handed_down=self._handed_down)

    def _take_captures(self, label: str) -> None:
        made = with_captures(self._document.request, self._captures)
        self._document.set(label, captures=made.captures, options=made.options)

    def _take_schema(self, text: str) -> None:
        number, rows = self.checks.currentIndex().row(), self._checks
        rows[number] = replace(rows[number], value=text)
        self.checks.set_rows(rows)
        made = self._with_checks(rows)
        self._document.set_typed(self.tr("Edit the schema"), options=made.options)

    def _show_schema(self) -> None:
        number, rows = self.checks.currentIndex().row(), self._checks
        form = rows[number] if 0 <= number < len(rows) else None
        self.schema.show_schema(form.value if form and form.kind == "schema" else None)

    def _go_to_wrong(self, table: ChecksTable | CapturesTable) -> None:
        number, _ = next(_wrong_rows(table), (0, ""))
        _go(table, number, table.wrong(number)[0])


def _says(made: Request, request: Request) -> bool:
    return (made.assertions, made.captures, made.options.postwright) == (
        request.assertions,
        request.captures,
        request.options.postwright,
    )


def _wrong_rows(table: ChecksTable | CapturesTable) -> Iterator[tuple[int, str]]:
    for number in range(len(table.rows)):
        if why := table.wrong(number)[1]:
            yield number, why


def _go(table: FieldTable, number: int, member: str) -> None:
    members = [column.member for column in table.fields.columns]
    column = members.index(member) + 1 if member in members else 1
    table.setFocus()
    table.setCurrentIndex(table.fields.index(number, column))
