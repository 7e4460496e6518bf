"""What is wrong in a body, said where it is: in the text, in the rows, in the schema."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from postwright.analysis.json_places import line_and_column
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.part_rows import PartRow
from postwright.gui.request.problem_line import ProblemLine
from postwright.gui.request.row_problems import of_field, without_value
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.field_table import FieldTable
from postwright.workspace.problem import Problem

if TYPE_CHECKING:
    from postwright.gui.request.body_editor import BodyEditor

TEXTS = ("json", "text", "xml", "sparql")
_TO_ROW = re.compile(r"\$(?:\.\w+|\[\"[^\"]*\"\])(?:\[\d+\])? ")
"""A path that says no more than the row's name does."""


class BodyFindings(QObject):
    """Knows what was found last, and where in the body's editors that is."""

    def __init__(self, theme: Theme, document: RequestDocument, editor: BodyEditor) -> None:
        super().__init__(editor)
        self._document, self._editor = document, editor
        self._found: tuple[Problem, ...] = ()
        self.line = ProblemLine(theme)
        """What is wrong with the fields of a form; of a text its own editor says it."""
        editor.form.table.fields.problem = self._of_field
        editor.parts.table.fields.problem = self._of_part
        self.line.clicked.connect(self._go_to_first)

    @property
    def _kind(self) -> str:
        return self._document.request.body.kind

    def show_found(self, found: Sequence[Problem]) -> None:
        """Show what was found in the body and in its schema."""
        self._found = tuple(found)
        editor = self._editor
        editor.text.show_findings([one for one in map(self._placed, found) if _in_text(one)])
        editor.schema.show_finding(next((one for one in found if one.kind == "schema"), None))
        fields = [one for one in found if one.kind == "body"] if self._kind not in TEXTS else []
        said = translated(fields[0].what) if fields else ""
        if len(fields) > 1:
            said = self.tr("{0} ({1} more)").format(said, len(fields) - 1)
        self.line.say(said)
        for table in (editor.form.table, editor.parts.table):
            table.viewport().update()

    def go_to(self, found: Problem) -> None:
        """Put the focus where a problem is."""
        editor, table = self._editor, self._table()
        if found.kind == "schema":
            editor.schema_button.setChecked(True)
            editor.schema.go_to_problem()
        elif self._kind in TEXTS:
            editor.text.editor.setFocus()
            place = self._placed(found)
            if place.line:
                editor.text.editor.go_to(place.line, place.column)
        elif table is not None:
            row = found.row if found.row is not None else self._row_named(found.where)
            table.setFocus()
            table.setCurrentIndex(table.fields.index(row, 1))
        elif self._kind == "file":
            editor.file.path.setFocus()

    def _placed(self, found: Problem) -> Problem:
        """Return a variable's problem with its line and column in the text."""
        if found.where != "body" or found.position is None or found.line:
            return found
        text = self._document.request.body.text
        line, column = line_and_column(text, found.position)
        return replace(found, line=line, column=column)

    def _table(self) -> FieldTable | None:
        editor = self._editor
        tables = {"form-urlencoded": editor.form.table, "multipart-form": editor.parts.table}
        return tables.get(self._kind)

    def _row_named(self, where: str) -> int:
        """Return the row that an error names, the blank one where none is meant."""
        table = self._table()
        rows = table.rows if table is not None else ()
        for number, row in enumerate(rows):
            name = getattr(row, "name", "")
            if name and where.startswith((f"part {name}", f"form field {name}")):
                return number
        return len(rows)

    def _go_to_first(self) -> None:
        first = next((one for one in self._found if one.kind == "body"), None)
        if first is not None:
            self.go_to(first)

    def _of_field(self, number: int) -> str:
        table = self._editor.form.table
        return of_field(table.rows[number], table.cells.known) or self._broken(number)

    def _of_part(self, number: int) -> str:
        editor, row = self._editor, self._editor.parts.table.rows[number]
        if not isinstance(row, PartRow) or not row.enabled:
            return ""
        looks = [editor.files.look(path) for path in row.part.files if row.kind == "file"]
        lost = next((look.name for look in looks if look.missing), "")
        if lost:
            return self.tr("{name} was not found").format(name=lost)
        texts = (row.name, row.value, row.content_type)
        return without_value(texts, editor.parts.table.cells.known) or self._broken(number)

    def _broken(self, number: int) -> str:
        what = next((translated(one.what) for one in self._found if one.row == number), "")
        return _TO_ROW.sub("", what)


def _in_text(found: Problem) -> bool:
    return found.kind in ("json", "body", "twice") or found.where == "body"
