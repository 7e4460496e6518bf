"""A sentence with a sign before it: sure, doubtful, wrong, or only to be known."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.words import labelled

SIGNS = {
    "ok": ("ok-circle", "ok", "text"),
    "warn": ("warn", "warn", "text"),
    "err": ("x-circle", "err", "text"),
    "muted": ("info", "muted", "muted"),
    "info": ("info", "info", "text"),
}
"""By tone: the icon, its colour, the colour of the words."""
LINE = 24


class SignLine(QWidget):
    """As tall as its words; a button at its end where something can be done."""

    pressed = Signal()

    def __init__(self, theme: Theme, words: str, tone: str, button: str = "") -> None:
        super().__init__()
        self._theme, self.tone = theme, tone
        self._sign = QLabel()
        self.text = Label(theme, words, 13, token=SIGNS[tone][2], wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        said = {
            "ok": self.tr("Sure: {words}"), "warn": self.tr("Warning: {words}"),
            "err": self.tr("Error: {words}"),
        }.get(tone, "{words}")  # fmt: skip
        self.setAccessibleName(said.format(words=words))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(3), 0, theme.px(3))
        row.setSpacing(theme.px(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.button: Button | None = None
        if button:
            self.button = Button(theme, button, "link")
            self.button.setAccessibleName(labelled(button, words))
            self.button.clicked.connect(self.pressed)
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()

    def words(self) -> str:
        return self.text.text()

    def _restyle(self) -> None:
        icon, token, _ = SIGNS[self.tone]
        self._sign.setPixmap(self._theme.pixmap(icon, token, 16, self.devicePixelRatioF()))
        self.setMinimumHeight(self._theme.px(LINE))
