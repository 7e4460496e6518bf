"""A few lines of exact text in a box: to be read, chosen and copied; never taken for markup."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from postwright.gui.theme import Theme
from postwright.gui.widgets.reading_order import read_from_the_left
from postwright.protocol.visible import visible

MOST_LINES, MOST_CHARACTERS = 24, 20_000


class CodeBox(QPlainTextEdit):
    """As tall as its text at its width, up to a bound; then it scrolls."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setProperty("kind", "code")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        read_from_the_left(self.document())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show text; the rest of a very long one is left out, and a sign says so."""
        more = "…" if len(text) > MOST_CHARACTERS else ""
        self.setPlainText(visible(text[:MOST_CHARACTERS], lines=True) + more)
        self._fit()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(13, mono=True))
        self.document().setDocumentMargin(self._theme.px(10))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        metrics = QFontMetricsF(self.font())
        room = self.viewport().width() - self._theme.px(20)
        count = max(1, int(room / metrics.horizontalAdvance("0")))
        block, lines = self.document().firstBlock(), 0
        while block.isValid() and lines <= MOST_LINES:
            lines += max(1, -(-block.length() // count) if block.length() > count else 1)
            block = block.next()
        fits = lines <= MOST_LINES
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if fits else on)
        height = ceil(metrics.lineSpacing() * min(lines, MOST_LINES))
        self.setFixedHeight(height + self._theme.px(20) + self._theme.px(8))
