"""The JSON Schema of the chosen check: too much text for a cell of the table above it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QVBoxLayout, QWidget

from postwright.gui.request.document import text_of
from postwright.gui.request.section import SectionHead
from postwright.gui.theme import Theme
from postwright.gui.widgets.code_editor import CodeEditor

HEIGHT = 180


class CheckSchema(QWidget):
    """Hidden while the chosen check is of another kind."""

    edited = Signal(str)
    """What the user made of the schema."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: str | None = None
        self.text = QTextDocument(self)
        self.text.setDocumentLayout(QPlainTextDocumentLayout(self.text))
        self.head = SectionHead(
            theme, self.tr("JSON Schema"), self.tr("what the answer, or its part, has to fit")
        )
        self.editor = CodeEditor(theme, self.text, self.tr("JSON Schema of the check"))
        self.editor.set_language("json")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.editor)
        self.text.contentsChanged.connect(self._tell)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_schema(self, text: str | None) -> None:
        """Show a schema; None hides the editor."""
        self.setVisible(text is not None)
        self._shown = text
        if text is not None and text != text_of(self.text):
            self.text.setPlainText(text)

    def _tell(self) -> None:
        text = text_of(self.text)
        if self._shown not in (None, text):  # a new font is a change too, but none of the text
            self._shown = text
            self.edited.emit(text)

    def _restyle(self) -> None:
        self.editor.setFixedHeight(self._theme.px(HEIGHT))
