"""The tags of a request as one line of words between commas."""

from PySide6.QtWidgets import QLineEdit, QWidget

from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme


class TagLine(QLineEdit):
    """Writes what is typed into the request at once; the words are not moved while one types."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._document = theme, document
        self.setAccessibleName(self.tr("Tags, between commas"))
        self.setPlaceholderText(self.tr("smoke, orders"))
        self.textEdited.connect(self._take)
        document.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(28))
        self.setFont(self._theme.font(13))

    def refresh(self) -> None:
        """Show the request's tags, unless what stands there means them."""
        tags = self._document.request.tags
        if tags_of(self.text()) != tags:
            self.setText(", ".join(tags))

    def _take(self, text: str) -> None:
        self._document.set_typed(self.tr("Tags"), tags=tags_of(text))


def tags_of(text: str) -> tuple[str, ...]:
    """Return the words between the commas, each once, in their order."""
    words = (" ".join(word.split()) for word in text.replace("，", ",").split(","))
    return tuple(dict.fromkeys(word for word in words if word))
