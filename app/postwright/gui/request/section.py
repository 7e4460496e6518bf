"""The head of a table: what it shows, a word beside it, and buttons at the right end."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import Label


class SectionHead(QWidget):
    """36 pixels high; widgets are added at the right."""

    def __init__(
        self, theme: Theme, title: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(theme, title, 13, 600)
        self.hint = Elided(theme, hint, 12, token="muted")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(self.title)
        self._row.addWidget(self.hint, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(16), 0, px(12), 0)
        self.setFixedHeight(px(36))
