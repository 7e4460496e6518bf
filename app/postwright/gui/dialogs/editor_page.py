"""The page of the settings about reading and typing texts."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from postwright.gui.dialogs.settings_form import rows
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.model.settings import Settings


class EditorPage(QWidget):
    """Shows settings, and gives them back with what was edited."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        tr = self.tr
        self.wrap = QCheckBox(tr("Wrap long lines of responses"))
        self.pairs = QCheckBox(tr("Close quotes and brackets of JSON as they are typed"))
        self.save = QCheckBox(tr("Save to the file while typing"))
        told = tr(
            "A moment after the last key. Not what looks like a credential, and not over what "
            "another program wrote: both are asked about when you save by hand."
        )
        about = Label(theme, told, 12, token="muted", wrap=True)
        about.setMinimumWidth(theme.px(420))
        rows(self, ("", self.wrap), ("", self.pairs), ("", self.save), ("", about))
        self.wrap.toggled.connect(self.edited)
        self.pairs.toggled.connect(self.edited)
        self.save.toggled.connect(self.edited)

    def show_settings(self, settings: Settings) -> None:
        self.wrap.setChecked(settings.wrap_responses)
        self.pairs.setChecked(settings.close_pairs)
        self.save.setChecked(settings.save_while_typing)

    def edited_settings(self, settings: Settings) -> Settings:
        return replace(
            settings,
            wrap_responses=self.wrap.isChecked(),
            close_pairs=self.pairs.isChecked(),
            save_while_typing=self.save.isChecked(),
        )
