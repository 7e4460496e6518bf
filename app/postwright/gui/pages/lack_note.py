"""The line below the environments that says which of them lacks what requests use."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from postwright.gui.pages.environment_note import Lack
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label


class LackNote(QWidget):
    """Offers to copy the names from an environment that has them; hidden where nothing lacks."""

    copy_wanted = Signal(object)
    """The Lack that is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lack: Lack | None = None
        self._icon = QLabel()
        self.words = Label(theme, "", token="text2")
        self.copy = Button(theme, "", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._icon, self.words, self.copy):
            row.addWidget(widget)
        self.copy.clicked.connect(self._copy)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_lack(self, lack: Lack | None) -> None:
        """Say what is missing; hide where there is nothing to copy."""
        self._lack = lack if lack is not None and lack.names else None
        self.setVisible(self._lack is not None)
        if self._lack is not None:
            text = self.tr(
                "{name} lacks %n variable(s) that requests use.", "", len(self._lack.names)
            )
            self.words.setText(text.format(name=self._lack.environment))
            self.copy.setText(self.tr("Copy names from {source}").format(source=self._lack.source))

    def _copy(self) -> None:
        if self._lack is not None:
            self.copy_wanted.emit(self._lack)

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("warn", "warn", 16, self.devicePixelRatioF()))
        self._icon.setForegroundRole(QPalette.ColorRole.WindowText)
