"""A body of text: the editor, and below it where JSON or XML breaks."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from postwright.analysis.json_template import first_problem, laid_out
from postwright.analysis.xml_layout import XmlProblem, indented
from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.gui.widgets.code_editor import CodeEditor

CHECK_MS = 250
LARGEST = 1_000_000
"""A longer text is not checked while it is typed: that would be felt."""


class TextBody(QWidget):
    """Edits `body.text`; the kind says how it is coloured, checked and formatted."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind = theme, "text"
        self._place = 1, 1
        self.editor = CodeEditor(theme, document.texts["body.text"], self.tr("Body"))
        self.problem = QToolButton()
        self.problem.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.problem.hide()
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
        self.problem.setFixedHeight(px(28))
        self.problem.setIconSize(QSize(px(16), px(16)))
        self.problem.setIcon(self._theme.icon("warn", "err"))
        self.problem.setFont(self._theme.font(12))

    def set_kind(self, kind: str) -> None:
        """Edit as `json`, `xml`, `text` or `sparql`."""
        if kind != self._kind:
            self._kind = kind
            self.editor.set_language(kind)
            self.editor.clear_error()
            self.problem.hide()
            self._timer.start()

    @property
    def can_format(self) -> bool:
        return self._kind in ("json", "xml")

    def check(self) -> None:
        """Show where the JSON breaks, or nothing."""
        self._timer.stop()
        text = self.editor.text() if self._kind == "json" else ""
        if not text.strip() or len(text) > LARGEST:
            self._clear()
        elif problem := first_problem(text):
            self._show_problem(problem.message, problem.line, problem.column)
        else:
            self._clear()

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
        self.problem.setText(said)
        self.problem.setAccessibleName(said)
        self.problem.setToolTip(self.tr("Go there"))
        self.problem.show()
        self.editor.show_error(line, column, said)

    def _clear(self) -> None:
        self.problem.hide()
        self.editor.clear_error()

    def _go_to_problem(self) -> None:
        if not self.problem.isHidden():
            self.editor.go_to(*self._place)
