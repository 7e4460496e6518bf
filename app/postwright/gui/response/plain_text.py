"""Text for reading and copying, never taken for HTML."""

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from postwright.gui.theme import Theme
from postwright.gui.widgets.reading_order import read_from_the_left
from postwright.protocol.visible import visible

MOST_CHARACTERS = 512 << 10


class PlainText(QPlainTextEdit):
    """Read-only, monospace, wrapped; what acts unseen is shown by signs."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("ringed", "true")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        read_from_the_left(self.document())
        self.document().setDocumentMargin(theme.px(12))
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_text(self, text: str) -> None:
        """Show text; the rest of a very long one is left out and says so."""
        shown = visible(text.replace("\r\n", "\n")[:MOST_CHARACTERS], lines=True)
        if len(text) > MOST_CHARACTERS:
            left = len(text) - MOST_CHARACTERS
            shown += "\n" + self.tr("… and {count} more characters").format(count=left)
        self.setPlainText(shown)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(12, mono=True))
