"""The verdict on a sign-in: what happened, why, and buttons that do something about it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from postwright.analysis.auth_verdict import Verdict
from postwright.analysis.auth_ways_out import WayOut
from postwright.analysis.sentences import sentences
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.sign_line import SIGNS
from postwright.gui.widgets.wrap_row import WrapRow
from postwright.protocol.visible import visible


class VerdictCard(Card):
    """One for each exchange."""

    chosen = Signal(str)
    """The id of a way out."""

    def __init__(self, theme: Theme, verdict: Verdict, ways: tuple[WayOut, ...]) -> None:
        super().__init__(theme, tone=verdict.tone, pad=(14, 14, 14, 14))
        px = theme.px
        icon, token, _ = SIGNS[verdict.tone]
        sign = QLabel()
        sign.setPixmap(theme.pixmap(icon, token, 20, self.devicePixelRatioF()))
        self.title = self._words(visible(translated(verdict.title)), 15, 600)
        self.why = self._words(
            visible(sentences(*map(translated, verdict.reasons))), 13, 400, "text2"
        )
        self.buttons = [
            Button(theme, visible(translated(way.words))[:60], "default" if n else "primary")
            for n, way in enumerate(ways)
        ]
        for button, way in zip(self.buttons, ways, strict=True):
            button.clicked.connect(partial(self.chosen.emit, way.id))
        texts = QVBoxLayout()
        texts.setSpacing(px(4))
        texts.addWidget(self.title)
        texts.addWidget(self.why)
        if self.buttons:
            texts.addSpacing(px(6))
            texts.addWidget(WrapRow(theme, self.buttons))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.column.addLayout(row)
        self.setAccessibleName(f"{self.title.text()}. {self.why.text()}")

    def _words(self, text: str, size: int, weight: int, token: str = "text") -> Label:
        label = Label(self._theme, text, size, weight, token, wrap=True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def texts(self) -> tuple[str, str]:
        """Return the title and the reason."""
        return self.title.text(), self.why.text()
