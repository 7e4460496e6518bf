"""The scripts that another tool left in a request: to be read, kept as they are, never run."""

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.model.request import Script
from postwright.protocol.visible import visible

LINES = 8
"""Seen at once; the others are scrolled to."""


class ScriptView(QWidget):
    """Hidden while there are none."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._document = theme, document
        self._scripts: tuple[Script, ...] = ()
        title = Label(theme, self.tr("Scripts"), 13, 600)
        why = Label(theme, self.tr("Kept in the file, not run by Postwright"), token="muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "box")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Scripts, kept but not run"))
        self._top = QHBoxLayout()
        self._top.addWidget(title)
        self._top.addWidget(why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._top)
        column.addWidget(self.text)
        document.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self.refresh()

    def refresh(self) -> None:
        """Show the request's scripts, where they are others than those shown."""
        scripts = self._document.request.scripts
        if scripts != self._scripts:
            self._scripts = scripts
            self.text.setPlainText("\n\n".join(f"// {s.type}\n{_shown(s)}" for s in scripts))
            self._restyle()
        self.setVisible(bool(scripts))

    def _restyle(self) -> None:
        self._top.setSpacing(self._theme.px(12))
        font = self._theme.font(12, mono=True)
        self.text.setFont(font)
        lines = min(LINES, self.text.blockCount())
        height = self.text.fontMetrics().lineSpacing() * lines + self._theme.px(20)
        self.text.setFixedHeight(height)


def _shown(script: Script) -> str:
    return visible(script.code.replace("\r\n", "\n").strip("\n"), lines=True)
