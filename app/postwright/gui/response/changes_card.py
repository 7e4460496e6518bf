"""A card under the verdict: what changed since the request last worked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from postwright.analysis.changes import Changed
from postwright.gui.response.notes import Note
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.sign_line import SignLine
from postwright.protocol.visible import visible


class ChangesCard(QWidget):
    """Hidden where nothing is known of an answer that worked."""

    compare_wanted = Signal()

    def __init__(self, theme: Theme, most: int) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        self.setAccessibleName(self.tr("What changed since it last worked"))
        self.title = Label(theme, self.tr("What changed since it last worked"), weight=600)
        self.when = Label(theme, "", 12, token="muted", wrap=True)
        self.compare = Button(theme, self.tr("Compare"), "link", "split-h")
        self.compare.setAccessibleName(self.tr("Compare with the last that worked"))
        self.lines: list[SignLine] = []
        self._count, self._is_short = 0, False
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.title, 1)
        head.addWidget(self.compare)
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        card = Card(theme, pad=(14, 8, 12, 8))
        card.column.addLayout(head)
        card.column.addWidget(self.when)
        card.column.addWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.compare.clicked.connect(self.compare_wanted)
        self.hide()

    def show_changes(self, changes: tuple[Changed, ...], since: str) -> None:
        """Show these, and when it last worked."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.when.setText(translated(since))
        texts = [visible(translated(one.words)) for one in changes[: self._most]]
        if not texts:
            texts = [self.tr("The request is the same: what changed is at the server.")]
        if more := changes[self._most :]:
            texts.append(self.tr("and %n more", "", len(more)))
        self.lines = [SignLine(self._theme, text, "info") for text in texts]
        for one in self.lines:
            self._lines.addWidget(one)
        self._count = len(changes)
        self.set_short(self._is_short)
        self.show()

    def set_short(self, short: bool) -> None:
        """Where there is little room, say only how many changes there are."""
        self._is_short = short
        self._inside.setVisible(not short)
        self.when.setVisible(not short)
        words = self.tr("What changed since it last worked")
        if short:
            words = self.tr("%n change(s) in the request since it last worked", "", self._count)
        self.title.setText(words)

    def notes(self) -> tuple[Note, ...]:
        """Return what it is about, in a line."""
        return (Note(self.title.text(), "info", "info"),)

    def texts(self) -> list[str]:
        """Return what is told, line by line."""
        return [one.words() for one in self.lines]
