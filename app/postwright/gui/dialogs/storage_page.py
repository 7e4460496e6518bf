"""The page of the settings about what is kept of answers, and what the log tells."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postwright.gui.dialogs.settings_form import choices, rows
from postwright.gui.widgets.still_fields import WholeNumberField
from postwright.model.settings import Settings

LOG_LEVELS = ("off", "warnings", "info", "debug")


class StoragePage(QWidget):
    """Shows settings, and gives them back with what was edited."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.keep = WholeNumberField(1, 200)
        self.keep.setAccessibleName(tr("Responses kept per request"))
        self.keep_days = WholeNumberField(0, 3650)
        self.keep_days.setSpecialValueText(tr("However old"))
        self.keep_days.setAccessibleName(tr("Days after which history is forgotten"))
        self.keep_mb = WholeNumberField(1, 100_000)
        self.keep_mb.setAccessibleName(tr("Megabytes of bodies kept in history"))
        self.log = choices((tr("Off"), tr("Warnings"), tr("Sends"), tr("Everything")), tr("Log"))
        rows(
            self,
            (tr("Responses kept per request"), self.keep),
            (tr("Days that they are kept"), self.keep_days),
            (tr("Megabytes of all bodies"), self.keep_mb),
            (tr("Log"), self.log),
        )
        for number in (self.keep, self.keep_days, self.keep_mb):
            number.valueChanged.connect(self.edited)
        self.log.currentIndexChanged.connect(self.edited)

    def show_settings(self, settings: Settings) -> None:
        self.keep.setValue(settings.keep_responses)
        self.keep_days.setValue(settings.keep_history_days)
        self.keep_mb.setValue(settings.keep_bodies_mb)
        self.log.setCurrentIndex(LOG_LEVELS.index(settings.log_level))

    def edited_settings(self, settings: Settings) -> Settings:
        return replace(
            settings,
            keep_responses=self.keep.value(),
            keep_history_days=self.keep_days.value(),
            keep_bodies_mb=self.keep_mb.value(),
            log_level=LOG_LEVELS[self.log.currentIndex()],
        )
