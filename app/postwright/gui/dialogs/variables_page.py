"""The page of the settings about which names of the process environment collections may read."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.model.settings import Settings


class VariablesPage(QWidget):
    """Shows settings, and gives them back with what was edited."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        about = self.tr(
            "{{process.env.NAME}} reads these names of the environment that Postwright "
            "was started in, one a line. Others stay closed to collections."
        )
        self.names = QPlainTextEdit()
        self.names.setProperty("kind", "box")
        self.names.setTabChangesFocus(True)
        self.names.setAccessibleName(self.tr("Names of the process environment, one a line"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(theme, about, token="muted", wrap=True))
        column.addWidget(self.names, 1)
        self.names.textChanged.connect(self.edited)

    def show_settings(self, settings: Settings) -> None:
        if self._listed() != settings.allowed_process_env:
            self.names.setPlainText("\n".join(settings.allowed_process_env))

    def edited_settings(self, settings: Settings) -> Settings:
        return replace(settings, allowed_process_env=self._listed())

    def _listed(self) -> tuple[str, ...]:
        text = self.names.document().toRawText().replace(chr(0x2029), chr(10))
        lines = (line.strip() for line in text.splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))
