"""A bar with one sentence about what is below it, and at most one button."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from postwright.gui.response.notes import ABOVE, BELOW, SIDE, Note
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label


class NoticeBar(QWidget):
    """Painted in the tint of what it says: `warn`, `err` or `info`."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._token = "warn"
        self._icon_name = "warn"
        self._icon = QLabel()
        self.text = Label(theme, "", wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.text.setSizePolicy(policy)
        self.button = Button(theme, "")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.button)
        self._restyle()
        self.button.clicked.connect(self.pressed)
        theme.changed.connect(self._restyle)
        self.hide()

    def say(self, words: str, *, token: str = "warn", icon: str = "warn", button: str = "") -> None:
        """Show a sentence; without a button's words there is no button."""
        self._token, self._icon_name = token, icon
        self.text.setText(words)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(words)
        self._restyle()
        self.show()

    def notes(self) -> tuple[Note, ...]:
        """Return what it says, in a line."""
        return (Note(self.text.text().split("\n")[0], self._icon_name, self._token),)

    def _restyle(self) -> None:
        side, top, bottom = (self._theme.px(size) for size in (SIDE, ABOVE, BELOW))
        inside, room = self._theme.px(12), self._theme.px(7)
        self._row.setContentsMargins(side + inside, top + room, side + inside, bottom + room)
        self._row.setSpacing(self._theme.px(10))
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, self._token, 16, ratio))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.tint(self._token))
        painter.setPen(self._theme.color(self._token))
        painter.drawRoundedRect(QRectF(self.box()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def box(self) -> QRect:
        """Return the tinted place: apart from what is above, and as far from either side."""
        side, top, bottom = (self._theme.px(size) for size in (SIDE, ABOVE, BELOW))
        return self.rect().adjusted(side, top, -side, -bottom)
