"""Asks which counts where a header row says what the scheme says too."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label


class AuthConflictBar(QFrame):
    """Two buttons; that of what counts is off."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "raised")
        self._theme = theme
        self.text = Label(theme, "", 13, 500, "warn", wrap=True)
        self.row = Button(theme, self.tr("Use the row"))
        self.scheme = Button(theme, self.tr("Use the sign-in"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.row)
        self._row.addWidget(self.scheme)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(12), px(8), px(12), px(8))
        self._row.setSpacing(px(8))

    def show_choice(self, name: str, choice: str) -> None:
        """Ask, or say what was chosen; the button of what counts is off."""
        words = {
            "row": self.tr("The {0} row counts; the sign-in here is left out.").format(name),
            "scheme": self.tr("This sign-in counts; the {0} row is left out.").format(name),
        }
        asked = self.tr("The {0} row in Headers says this too. Which one is to be sent?")
        self.text.setText(words.get(choice, asked.format(name)))
        self.text.set_token("text2" if choice else "warn")
        self.row.setEnabled(choice != "row")
        self.scheme.setEnabled(choice != "scheme")
