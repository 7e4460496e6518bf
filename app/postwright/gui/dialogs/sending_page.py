"""The page of the settings about how long a send may take and where it may lead."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from postwright.gui.dialogs.settings_form import rows, seconds
from postwright.gui.widgets.still_fields import WholeNumberField
from postwright.model.settings import Settings


class SendingPage(QWidget):
    """Shows settings, and gives them back with what was edited."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        tr, endless = self.tr, self.tr("No limit")
        self.connect_timeout = seconds(tr("Connect timeout"), endless)
        self.read_timeout = seconds(tr("Read timeout"), endless)
        self.write_timeout = seconds(tr("Write timeout"), tr("As the answer"))
        self.write_timeout.setMinimum(-1)
        self.write_timeout.setToolTip(tr("0 means no limit"))
        self.pool_timeout = seconds(tr("Pool timeout"), endless)
        self.total_timeout = seconds(tr("Total timeout"), endless)
        self.redirects = WholeNumberField(0, 100)
        self.redirects.setAccessibleName(tr("Redirects at most"))
        self.cookies = QCheckBox(tr("Store cookies that servers set"))
        rows(
            self,
            (tr("Connect within"), self.connect_timeout),
            (tr("First answer within"), self.read_timeout),
            (tr("Sent on within"), self.write_timeout),
            (tr("Free connection within"), self.pool_timeout),
            (tr("Done within"), self.total_timeout),
            (tr("Redirects at most"), self.redirects),
            ("", self.cookies),
        )
        for number in (self.connect_timeout, self.read_timeout, self.write_timeout,
                       self.pool_timeout, self.total_timeout):  # fmt: skip
            number.valueChanged.connect(self.edited)
        self.redirects.valueChanged.connect(self.edited)
        self.cookies.toggled.connect(self.edited)

    def show_settings(self, settings: Settings) -> None:
        self.connect_timeout.setValue(settings.connect_timeout_s)
        self.read_timeout.setValue(settings.read_timeout_s)
        written_s = settings.write_timeout_s
        self.write_timeout.setValue(-1 if written_s is None else written_s)
        self.pool_timeout.setValue(settings.pool_timeout_s)
        self.total_timeout.setValue(settings.total_timeout_s)
        self.redirects.setValue(settings.max_redirects)
        self.cookies.setChecked(settings.store_cookies)

    def edited_settings(self, settings: Settings) -> Settings:
        write_s = self.write_timeout.value()
        return replace(
            settings,
            connect_timeout_s=self.connect_timeout.value(),
            read_timeout_s=self.read_timeout.value(),
            write_timeout_s=None if write_s < 0 else write_s,
            pool_timeout_s=self.pool_timeout.value(),
            total_timeout_s=self.total_timeout.value(),
            max_redirects=self.redirects.value(),
            store_cookies=self.cookies.isChecked(),
        )
