"""The line below the toolbar while a body is filtered: how many results, or what is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label

HEIGHT = 32


class FilterStrip(QWidget):
    """Says it in words and with a sign, and lets one end the filter."""

    clear_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look = ("filter", "muted")
        self._icon = QLabel()
        self.words = Label(theme, "", px=12, token="text2")
        self.words.setMinimumWidth(1)
        self.clear = Button(theme, self.tr("Clear filter"), kind="ghost")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(10), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.clear)
        FixedSize(theme, self, height=HEIGHT)
        self.clear.clicked.connect(self.clear_wanted)
        theme.changed.connect(self._restyle)
        self.hide()

    def say(self, words: str, *, wrong: bool = False, working: bool = False) -> None:
        """Show a sentence; `wrong` where it says why the filter cannot be used.

        While it is `working` the button stops it.
        """
        self.clear.setText(self.tr("Stop") if working else self.tr("Clear filter"))
        self._look = ("x-circle", "err") if wrong else ("filter", "muted")
        self.words.setText(words)
        self.words.setToolTip(words)
        self.words.set_token("err" if wrong else "text2")
        self.setAccessibleName(words)
        self._restyle()
        self.show()

    def _restyle(self) -> None:
        icon, token = self._look
        self._icon.setPixmap(self._theme.pixmap(icon, token, 16, self.devicePixelRatioF()))
