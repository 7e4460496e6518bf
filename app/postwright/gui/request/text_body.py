"""A body of text: the editor, and below it where JSON or XML breaks."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.analysis.json_template import first_problem, laid_out
from postwright.analysis.xml_layout import XmlProblem, indented
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.problem_line import ProblemLine
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.code_editor import CodeEditor
from postwright.workspace.problem import Problem

CHECK_MS = 250
LEAST = 40
"""Pixels of the text where there is little room."""
LARGEST = 60_000
"""A longer text is not checked here but beside the window, where it takes longer to be told."""


class TextBody(QWidget):
    """Edits `body.text`; the kind says how it is coloured, checked and formatted."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind = theme, "text"
        self._place = 0, 0
        self._found: tuple[Problem, ...] = ()
        """What is known beyond this editor's own check."""
        self.editor = CodeEditor(theme, document.texts["body.text"], self.tr("Body"))
        self.problem = ProblemLine(theme)
        self._timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.editor, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.problem)
        self._column.addLayout(self._foot)
        self.setFocusProxy(self.editor)
        self.problem.clicked.connect(self._go_to_problem)
        self._timer.timeout.connect(self.check)
        document.texts["body.text"].contentsChanged.connect(self._timer.start)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(4), 0, px(4))
        self._foot.setContentsMargins(px(12), 0, px(12), 0)
        self.editor.setMinimumHeight(px(LEAST))

    def set_kind(self, kind: str) -> None:
        """Edit as `json`, `xml`, `text` or `sparql`."""
        if kind != self._kind:
            self._kind = kind
            self.editor.set_language(kind)
            self._found = ()
            self._clear()
            self._timer.start()

    @property
    def can_format(self) -> bool:
        return self._kind in ("json", "xml")

    def check(self) -> None:
        """Show where the JSON breaks, or nothing."""
        self._timer.stop()
        text = self.editor.text() if self._kind == "json" else ""
        looked = bool(text.strip()) and len(text) <= LARGEST
        if looked and (problem := first_problem(text)):
            self._show_problem(problem.message, problem.line, problem.column)
        else:
            self._show_found(but="json" if looked else "")

    def show_findings(self, found: Sequence[Problem]) -> None:
        """Show what was found beside the window; a JSON error that is shown already stays."""
        self._found = tuple(found)
        if not self._timer.isActive():
            self.check()

    def _show_found(self, but: str) -> None:
        """Show what is known, but for a broken place that is gone since."""
        found = [one for one in self._found if not (one.kind == but and one.line)]
        if not found:
            self._clear()
            return
        first = found[0]
        self._place = first.line, first.column
        said = translated(first.what)
        if first.line:
            words = self.tr("Line {0}, column {1}: {2}")
            said = words.format(first.line, first.column, translated(first.what))
        if len(found) > 1:
            said = self.tr("{0} ({1} more)").format(said, len(found) - 1)
        self.problem.say(said)
        self.editor.show_errors([(one.line, one.column) for one in found if one.line], said)

    def format(self) -> None:
        """Lay the text out anew; where it is broken, show where instead."""
        text = self.editor.text()
        if not text.strip() or not self.can_format:
            return
        try:
            laid = laid_out(text) if self._kind == "json" else indented(text.strip())
        except XmlProblem as problem:
            self._show_problem(str(problem), problem.line, problem.column)
            return
        except ValueError:
            self.check()
            self._go_to_problem()
            return
        self._clear()
        if laid != text:
            self.editor.replace_text(laid)

    def _show_problem(self, message: str, line: int, column: int) -> None:
        self._place = line, column
        said = self.tr("Line {0}, column {1}: {2}").format(line, column, message)
        self.problem.say(said)
        self.editor.show_error(line, column, said)

    def _clear(self) -> None:
        self.problem.say("")
        self.editor.clear_error()

    def _go_to_problem(self) -> None:
        if not self.problem.isHidden() and self._place[0]:
            self.editor.go_to(*self._place)
        elif not self.problem.isHidden():
            self.editor.setFocus()
