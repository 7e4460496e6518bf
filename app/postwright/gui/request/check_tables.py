"""The tables of checks and captures: what their cells offer, and what follows from a choice."""

import re
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from postwright.formats.check_rows import assertion_of
from postwright.gui.check_words import (
    SCHEMA,
    WITHOUT_PLACE,
    keepers,
    kinds,
    needs_value,
    operators,
    sources,
)
from postwright.gui.request.check_problems import RIGHT, Wrong, of_capture, of_check
from postwright.gui.request.header_words import header_words
from postwright.gui.theme import Theme
from postwright.gui.widgets.choice_table import Choice, ChoiceDelegate, ChoiceRows, ChoiceTable
from postwright.gui.widgets.field_rows import Column
from postwright.model.options import ResponseCheck
from postwright.model.request import Assertion, Request
from postwright.runner.assertions import name_of
from postwright.runner.check_forms import EXPRESSION, CaptureForm, CheckForm, place_of, with_checks
from postwright.runner.operators import OPERATORS

KIND, OPERATOR, NAME, KEEP = 116, 108, 120, 110
_FRESH = {"status": ("eq", "200"), "time": ("lt", "1000"), "size": ("lt", "1000000")}
_EMPTY_SCHEMA = '{\n  "type": "object"\n}'
_LINE = re.compile(rf"(\S.*?)\s+({'|'.join(sorted(OPERATORS, key=len, reverse=True))})(?:\s+(.*))?")


class CheckRows(ChoiceRows):
    """Lets the other cells follow when what is looked at becomes something else."""

    def change(self, number: int, label: str, **members: object) -> None:
        row = self.row(number)
        if isinstance(row, CheckForm):
            made = replace(row, **members)
            if "kind" in members:
                made = _of_kind(row, made, fresh=self.is_draft(number))
            elif "selector" in members and made.kind == EXPRESSION:
                kind, selector = _typed_place(made.selector)
                made = replace(made, kind=kind, selector=selector)
            names = ("kind", "selector", "operator", "value")
            members = {**members, **{name: getattr(made, name) for name in names}}
        super().change(number, label, **members)

    def said(self, number: int, member: str) -> str:
        row = self.row(number)
        if isinstance(row, CheckForm) and row.kind == SCHEMA and member == "operator":
            return self.tr("fits")
        if isinstance(row, CheckForm) and row.kind == SCHEMA and member == "value":
            lines = row.value.count("\n") + 1
            return self.tr("1 line") if lines == 1 else self.tr("{n} lines").format(n=lines)
        return super().said(number, member)

    def can_edit(self, row: int, column: int) -> bool:
        found = self.row(row)
        schema = isinstance(found, CheckForm) and found.kind == SCHEMA
        if schema and self.member(column) == "value":
            return False  # it is edited below the table
        return super().can_edit(row, column)


class ChecksTable(ChoiceTable):
    """Checks of the format and ours, in one."""

    rows_kind = CheckRows
    schema_wanted = Signal()
    """The text of the current row's schema is to be edited."""

    def __init__(self, theme: Theme, name: str) -> None:
        tr = self.tr
        columns = (
            Column("kind", tr("What"), KIND, mono=False, hint=tr("Add a check")),
            Column("selector", tr("Where")),
            Column("operator", tr("Has to be"), OPERATOR, mono=False),
            Column("value", tr("Value")),
        )
        super().__init__(theme, columns, CheckForm(EXPRESSION), name, delegate=ChoiceDelegate)
        self.serve({"kind": self._kinds, "operator": self._operators}, self._closed, self.wrong)
        self.set_suggest(self._suggest)

    def wrong(self, number: int) -> Wrong:
        """Say which cell of a row is wrong, and why."""
        form = self._form(number)
        return RIGHT if form is None else of_check(form)

    def _form(self, number: int) -> CheckForm | None:
        row = self.fields.rows[number] if 0 <= number < len(self.fields.rows) else None
        return row if isinstance(row, CheckForm) else None

    def _kinds(self, _number: int) -> Sequence[Choice]:
        return kinds()

    def _operators(self, _number: int) -> Sequence[Choice]:
        return operators()

    def _closed(self, number: int, member: str) -> bool:
        form = self._form(number)
        if form is None:
            return False
        if member == "selector":
            return form.kind in WITHOUT_PLACE
        if member == "operator":
            return form.kind == SCHEMA
        return (
            member == "value" and form.kind != SCHEMA and not needs_value(form.kind, form.operator)
        )

    def _suggest(self, number: int, member: str) -> list[str]:
        form = self._form(number)
        if member == "selector" and form is not None and form.kind == "header":
            return header_words("name", "")
        return []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        form = self._form(index.row())
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        wanted = self.fields.member(index.column()) == "value" and event.key() in keys
        if wanted and form is not None and form.kind == SCHEMA and not event.modifiers():
            self.schema_wanted.emit()
        else:
            super().keyPressEvent(event)

    def copy_all(self) -> None:
        """Put all rows on the clipboard, a line each: `res.status eq 200`."""
        made = with_checks(Request(), [f for f in self.rows if isinstance(f, CheckForm)])
        lines = [name_of(row) for row in made.assertions]
        lines += [
            " ".join(word for word in (row.kind, row.selector, row.operator, row.value) if word)
            for row in made.options.postwright.checks
            if row.kind != SCHEMA
        ]
        QApplication.clipboard().setText("\n".join(lines))

    def paste(self, text: str) -> None:
        """Add a check for each line `res.body.id eq 7`; lines of another form count for nothing."""
        rows = []
        for line in text.splitlines():
            if found := _LINE.fullmatch(line.strip()):
                kind, selector = _pasted_place(found[1])
                rows.append(CheckForm(kind, selector, found[2], found[3] or ""))
        _insert(self, rows)


class CapturesTable(ChoiceTable):
    """Captures of the format and ours, in one."""

    def __init__(self, theme: Theme, name: str) -> None:
        tr = self.tr
        columns = (
            Column("source", tr("From"), KIND, mono=False, hint=tr("Set a variable")),
            Column("selector", tr("Where")),
            Column("name", tr("Variable"), NAME),
            Column("to", tr("Kept in"), KEEP, mono=False),
        )
        super().__init__(theme, columns, CaptureForm(), name, delegate=ChoiceDelegate)
        choices = {"source": self._sources, "to": self._keepers}
        self.serve(choices, self._closed, self.wrong)
        self.set_suggest(self._suggest)

    def wrong(self, number: int) -> Wrong:
        """Say which cell of a row is wrong, and why."""
        form = self._form(number)
        return RIGHT if form is None else of_capture(form)

    def _form(self, number: int) -> CaptureForm | None:
        row = self.fields.rows[number] if 0 <= number < len(self.fields.rows) else None
        return row if isinstance(row, CaptureForm) else None

    def _sources(self, _number: int) -> Sequence[Choice]:
        return sources()

    def _keepers(self, _number: int) -> Sequence[Choice]:
        return keepers()

    def _closed(self, number: int, member: str) -> bool:
        form = self._form(number)
        if form is None or member not in ("selector", "to"):
            return False
        if member == "selector":
            return form.source in WITHOUT_PLACE
        return form.source == EXPRESSION  # the format's own live as long as the program

    def _suggest(self, number: int, member: str) -> list[str]:
        form = self._form(number)
        if member == "selector" and form is not None and form.source == "header":
            return header_words("name", "")
        return []

    def copy_all(self) -> None:
        """Put all rows on the clipboard, a line each: `token = json $.token`."""
        forms = [form for form in self.rows if isinstance(form, CaptureForm)]
        lines = [f"{form.name} = {form.source} {form.selector}".rstrip() for form in forms]
        QApplication.clipboard().setText("\n".join(lines))

    def paste(self, text: str) -> None:
        """Add a capture for each line `token = $.token`, `id = res.body.id`."""
        rows = []
        for line in text.splitlines():
            name, equals, place = line.partition("=")
            if equals and name.strip() and place.strip():
                source, selector = _pasted_place(place.strip())
                rows.append(CaptureForm(source, selector, name.strip()))
        _insert(self, rows)


def _insert(table: ChoiceTable, rows: Sequence[CheckForm | CaptureForm]) -> None:
    number = table.currentIndex().row()
    place = len(table.rows) if number < 0 else min(number, len(table.rows))
    table.fields.insert(place, rows, QCoreApplication.translate("CheckTable", "Paste rows"))


def _of_kind(before: CheckForm, made: CheckForm, *, fresh: bool) -> CheckForm:
    """Return a check of another kind, with a place and a value that suit it."""
    if made.kind == before.kind and not fresh:
        return made
    selector, operator, value = made.selector, made.operator, made.value
    if before.kind == SCHEMA:
        value = ""
    if before.kind in _FRESH:
        value = "" if (operator, value) == _FRESH[before.kind] else value
        operator = "eq" if not value else operator
    if made.kind in WITHOUT_PLACE or (before.kind, made.kind) not in _SAME_PLACE:
        same = _as_expression(before) if made.kind == EXPRESSION else ""
        selector = same or ("$" if made.kind == "json" else "")
    if made.kind in _FRESH and not value:
        operator, value = _FRESH[made.kind]
    if made.kind == SCHEMA:
        operator, value = "eq", _EMPTY_SCHEMA
    return replace(made, selector=selector, operator=operator, value=value)


_SAME_PLACE = {("json", SCHEMA), (SCHEMA, "json"), ("json", "json"), (EXPRESSION, EXPRESSION)}


def _as_expression(form: CheckForm) -> str:
    made: Assertion | None = None
    if form.kind != EXPRESSION:
        made = assertion_of(ResponseCheck(form.kind, form.selector))
    return made.expression if made else ""


def _typed_place(text: str) -> tuple[str, str]:
    """Return the kind that a typed place means: a JSONPath, or an expression in plain words."""
    return ("json", text.strip()) if text.lstrip().startswith("$") else place_of(text)


def _pasted_place(text: str) -> tuple[str, str]:
    """Read a place as it is copied: an expression, a JSONPath, or a kind and its place."""
    kind, _, rest = text.partition(" ")
    if kind in {choice.key for choice in (*kinds(), *sources())} - {EXPRESSION}:
        return kind, rest.strip()
    return _typed_place(text)
