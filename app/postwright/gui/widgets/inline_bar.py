"""A bar under the URL bar: one sentence and what can be done about it."""

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.speech import speak

ICONS = {"ok": "ok-circle", "info": "info", "err": "x-circle"}
"""What stands before the sentence; else a warning."""


class InlineBar(QWidget):
    """Hidden until it has something to say."""

    chosen = Signal(str)
    """The key of the button that was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._token = theme, "warn"
        self._label = Label(theme, "", 13, 500, wrap=True)
        self._unsaid = False
        """It came into a tab that nobody sees yet."""
        self._buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self.hide()
        theme.changed.connect(self._relay)
        self._relay()

    def _relay(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(56), 0, px(26), 8)
        self._row.setSpacing(px(6))
        self.update()

    def ask(self, text: str, token: str, answers: tuple[tuple[str, str], ...]) -> None:
        """Show a sentence with buttons, pairs of key and word; a new one is spoken in sight."""
        self._unsaid = self._unsaid or self.isHidden() or text != self.text
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        self._token = token
        self._label.setText(text)
        self.setAccessibleName(text)
        for number, (key, word) in enumerate(answers):
            button = Button(self._theme, word, "default" if number == 0 else "ghost")
            button.clicked.connect(partial(self.chosen.emit, key))
            self._row.addWidget(button)
            self._buttons.append(button)
        self.setMinimumHeight(self._theme.px(44))
        self.show()
        self._speak()

    def setVisible(self, visible: bool) -> None:
        """Hand the focus on to the page's own place as the bar goes; Qt would take the next."""
        focus = QApplication.focusWidget()
        if not visible and focus is not None and self.isAncestorOf(focus):
            place = self.parentWidget()
            while place is not None and place.focusProxy() is None:
                place = place.parentWidget()
            if place is not None:
                place.setFocus()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._speak()

    def _speak(self) -> None:
        if self._unsaid and self.isVisible():
            self._unsaid = False
            speak(self, self.text)

    @property
    def text(self) -> str:
        return self._label.text()

    def button(self, word: str) -> Button | None:
        """Return the button with that word."""
        return next((b for b in self._buttons if b.text().strip() == word), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.color("base"))
        box = QRectF(self.rect()).adjusted(16.5, 0.5, -16.5, -8.5)
        painter.setPen(QPen(theme.color(self._token), 1))
        painter.setBrush(theme.tint(self._token))
        painter.drawRoundedRect(box, 6, 6)
        name = ICONS.get(self._token, "warn")
        icon = theme.pixmap(name, self._token, 16, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(30), round(box.center().y() - theme.px(16) / 2), icon)
