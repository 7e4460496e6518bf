"""The page of the settings about how the window looks."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postwright.gui.dialogs.settings_form import choices, rows
from postwright.gui.widgets.still_fields import WholeNumberField
from postwright.model.settings import Language, Settings

THEMES = ("system", "light", "dark")
LANGUAGES: tuple[Language, ...] = ("system", "en", "zh_CN")
OWN_NAMES = ("English", "简体中文")
"""Each in its own language, so that whoever cannot read the others finds it."""


class AppearancePage(QWidget):
    """Shows settings, and gives them back with what was edited."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.theme_choice = choices((tr("As the system"), tr("Light"), tr("Dark")), tr("Theme"))
        self.language = choices((tr("As the system"), *OWN_NAMES), tr("Language"))
        self.zoom = WholeNumberField(80, 200)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setAccessibleName(tr("Zoom"))
        rows(
            self,
            (tr("Theme"), self.theme_choice),
            (tr("Language"), self.language),
            (tr("Zoom"), self.zoom),
        )
        self.language.currentIndexChanged.connect(self.edited)
        self.theme_choice.currentIndexChanged.connect(self.edited)
        self.zoom.valueChanged.connect(self.edited)

    def show_settings(self, settings: Settings) -> None:
        self.theme_choice.setCurrentIndex(THEMES.index(settings.theme))
        self.language.setCurrentIndex(LANGUAGES.index(settings.language))
        self.zoom.setValue(settings.zoom_percent)

    def edited_settings(self, settings: Settings) -> Settings:
        return replace(
            settings,
            theme=THEMES[self.theme_choice.currentIndex()],
            language=LANGUAGES[self.language.currentIndex()],
            zoom_percent=self.zoom.value(),
        )
