"""The JSON Schema of a body: its text, what is wrong with it, and whether it may stop a send."""

from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from postwright.gui.request.document import SCHEMA, RequestDocument
from postwright.gui.request.problem_line import ProblemLine
from postwright.gui.request.section import SectionHead
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.code_editor import CodeEditor
from postwright.model.options import Schema
from postwright.workspace.problem import Problem

LEAST = 40
"""Pixels of the text where there is little room."""


class SchemaEditor(QWidget):
    """Edits `options.postwright.schema`."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._document = theme, document
        self._found: Problem | None = None
        hint = self.tr("a JSON Schema that the body is held against")
        self.head = SectionHead(theme, self.tr("Schema"), hint)
        self.block = QCheckBox(self.tr("Stop Send while the body is invalid"))
        self.head.add(self.block)
        self.editor = CodeEditor(theme, document.texts[SCHEMA], self.tr("JSON Schema of the body"))
        self.editor.set_language("json")
        self.problem = ProblemLine(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.editor, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.problem)
        column.addLayout(self._foot)
        self.setFocusProxy(self.editor)
        self.block.toggled.connect(self._take)
        self.problem.clicked.connect(self.go_to_problem)
        document.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _restyle(self) -> None:
        px = self._theme.px
        self.editor.setMinimumHeight(px(LEAST))
        self._foot.setContentsMargins(px(12), 0, px(12), 0)

    @property
    def _schema(self) -> Schema:
        return self._document.request.options.postwright.schema

    @property
    def is_set(self) -> bool:
        """Whether there is a schema, or invalid bodies are stopped."""
        return bool(self._schema.body.strip()) or self._schema.block

    def refresh(self) -> None:
        """Show what the document says."""
        self.block.blockSignals(True)
        self.block.setChecked(self._schema.block)
        self.block.blockSignals(False)

    def show_finding(self, found: Problem | None) -> None:
        """Show what is wrong with the schema itself."""
        self._found = found
        if found is None:
            self.problem.say("")
            self.editor.clear_error()
            return
        words = self.tr("Line {0}, column {1}: {2}")
        said = words.format(found.line, found.column, translated(found.what))
        self.problem.say(said)
        self.editor.show_errors([(found.line, found.column)], said)

    def go_to_problem(self) -> None:
        """Put the cursor where the schema is wrong."""
        if self._found is not None:
            self.editor.go_to(self._found.line, self._found.column)

    def _take(self, on: bool) -> None:
        options = self._document.request.options
        schema = replace(options.postwright.schema, block=on)
        ours = replace(options.postwright, schema=schema)
        label = self.tr("Stop invalid bodies") if on else self.tr("Let invalid bodies pass")
        self._document.set(label, options=replace(options, postwright=ours))
