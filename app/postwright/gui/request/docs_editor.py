"""Notes about a request, as plain text; no markup is rendered."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme


class DocsEditor(QWidget):
    """One text, kept in the request's file."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = QPlainTextEdit()
        self._text = document.texts["docs"]  # Qt does not keep it alive
        self.edit.setDocument(self._text)
        self.edit.setAccessibleName(self.tr("Docs"))
        self.edit.setPlaceholderText(
            self.tr("What this request is for, and what to know before it is sent")
        )
        self.edit.setTabChangesFocus(True)
        self.setFocusProxy(self.edit)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.edit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self.edit.setFont(self._theme.font(13))
        self.edit.document().setDefaultFont(self._theme.font(13))
