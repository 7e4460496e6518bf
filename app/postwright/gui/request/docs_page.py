"""What a request says of itself: tags, notes, foreign scripts, answers kept as its examples."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.request.docs_editor import DocsEditor
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.example_list import ExampleList
from postwright.gui.request.script_view import ScriptView
from postwright.gui.request.tag_line import TagLine
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label


class DocsPage(QWidget):
    """One part below the other."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tags = TagLine(theme, document)
        self.notes = DocsEditor(theme, document)
        self.edit = self.notes.edit
        self.examples = ExampleList(theme, document)
        self.scripts = ScriptView(theme, document)
        self.setFocusProxy(self.edit)
        label = Label(theme, self.tr("Tags"), 13, 600)
        label.setBuddy(self.tags)
        self._row = QHBoxLayout()
        self._row.addWidget(label)
        self._row.addWidget(self.tags, 1)
        self._below = QVBoxLayout()
        self._below.addWidget(self.scripts)
        self._below.addWidget(self.examples)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.notes, 1)
        column.addLayout(self._below)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(16), px(10), px(12), 0)
        self._row.setSpacing(px(12))
        self._below.setContentsMargins(px(16), 0, px(12), px(8))
        self._below.setSpacing(px(8))
