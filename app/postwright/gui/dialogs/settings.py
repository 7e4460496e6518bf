"""The settings: every change is in force at once, there is nothing to confirm."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postwright.engine.proxies_in_force import InForce
from postwright.gui.dialogs.network_page import NetworkPage, Ways
from postwright.gui.dialogs.privacy_page import PrivacyPage
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.segmented import Segmented
from postwright.gui.widgets.still_fields import ChoiceField, NumberField, WholeNumberField
from postwright.model.settings import Settings

PAGES = ("appearance", "sending", "network", "variables", "privacy")
THEMES = ("system", "light", "dark")
LOG_LEVELS = ("off", "warnings", "info", "debug")


class SettingsDialog(QDialog):
    """Shows the settings and says each change."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        ways: Ways = lambda settings: InForce(),
    ) -> None:
        """`ways` tells which proxies some settings mean."""
        super().__init__(parent)
        self._theme, self._settings, self._ways = theme, settings, ways
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(True)
        self._showing = False
        self._make()
        self._lay_out()
        self.show_settings(settings)
        self._connect()
        self.resize(theme.px(640), theme.px(560))

    def _make(self) -> None:
        theme = self._theme
        self.pages = Segmented(
            theme,
            [
                self.tr("Appearance"),
                self.tr("Sending"),
                self.tr("Network"),
                self.tr("Variables"),
                self.tr("Privacy"),
            ],
        )
        self.pages.setAccessibleName(self.tr("Settings page"))
        self.theme_choice = _choices(
            (self.tr("As the system"), self.tr("Light"), self.tr("Dark")), self.tr("Theme")
        )
        self.log = _choices(
            (self.tr("Off"), self.tr("Warnings"), self.tr("Sends"), self.tr("Everything")),
            self.tr("Log"),
        )
        self.zoom = WholeNumberField(80, 200)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.wrap = QCheckBox(self.tr("Wrap long lines of responses"))
        self.connect_timeout = _seconds(self.tr("Connect timeout"), self.tr("No limit"))
        self.read_timeout = _seconds(self.tr("Read timeout"), self.tr("No limit"))
        self.write_timeout = _seconds(self.tr("Write timeout"), self.tr("As the answer"))
        self.write_timeout.setMinimum(-1)
        self.write_timeout.setToolTip(self.tr("0 means no limit"))
        self.pool_timeout = _seconds(self.tr("Pool timeout"), self.tr("No limit"))
        self.total_timeout = _seconds(self.tr("Total timeout"), self.tr("No limit"))
        self.redirects = WholeNumberField(0, 100)
        self.redirects.setAccessibleName(self.tr("Redirects at most"))
        self.keep = WholeNumberField(1, 200)
        self.keep.setAccessibleName(self.tr("Responses kept per request"))
        self.keep_days = WholeNumberField(0, 3650)
        self.keep_days.setSpecialValueText(self.tr("However old"))
        self.keep_days.setAccessibleName(self.tr("Days after which history is forgotten"))
        self.keep_mb = WholeNumberField(1, 100_000)
        self.keep_mb.setAccessibleName(self.tr("Megabytes of bodies kept in history"))
        self.cookies = QCheckBox(self.tr("Store cookies that servers set"))
        self.network = NetworkPage(theme, self._ways)
        self.privacy = PrivacyPage(theme)
        self.names = QPlainTextEdit()
        self.names.setAccessibleName(self.tr("Names of the process environment, one a line"))
        self.close_button = Button(theme, self.tr("Close"), "primary")
        self.close_button.setDefault(True)

    def _lay_out(self) -> None:
        tr, theme = self.tr, self._theme
        self._stack = QStackedWidget()
        self._stack.addWidget(
            _form(
                (tr("Theme"), self.theme_choice),
                (tr("Zoom"), self.zoom),
                ("", self.wrap),
                (tr("Log"), self.log),
            )
        )
        self._stack.addWidget(
            _form(
                (tr("Connect within"), self.connect_timeout),
                (tr("First answer within"), self.read_timeout),
                (tr("Sent on within"), self.write_timeout),
                (tr("Free connection within"), self.pool_timeout),
                (tr("Done within"), self.total_timeout),
                (tr("Redirects at most"), self.redirects),
                (tr("Responses kept per request"), self.keep),
                (tr("Days that they are kept"), self.keep_days),
                (tr("Megabytes of all bodies"), self.keep_mb),
                ("", self.cookies),
            )
        )
        self._stack.addWidget(self.network)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Label(
                theme,
                tr(
                    "{{process.env.NAME}} reads these names of the environment that Postwright "
                    "was started in, one a line. Others stay closed to collections."
                ),
                token="muted",
                wrap=True,
            )
        )
        column.addWidget(self.names, 1)
        self._stack.addWidget(page)
        self._stack.addWidget(self.privacy)
        bottom = QHBoxLayout()
        bottom.addWidget(Label(theme, tr("Changes apply at once."), 12, token="muted"))
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(16)
        whole.addWidget(self.pages)
        whole.addWidget(self._stack, 1)
        whole.addLayout(bottom)

    def _connect(self) -> None:
        self.pages.chosen.connect(self._stack.setCurrentIndex)
        self.theme_choice.currentIndexChanged.connect(self._tell)
        self.log.currentIndexChanged.connect(self._tell)
        for number in (self.zoom, self.redirects, self.keep, self.keep_days, self.keep_mb):
            number.valueChanged.connect(self._tell)
        for seconds in (self.connect_timeout, self.read_timeout, self.write_timeout,
                        self.pool_timeout, self.total_timeout):  # fmt: skip
            seconds.valueChanged.connect(self._tell)
        for tick in (self.wrap, self.cookies):
            tick.toggled.connect(self._tell)
        self.network.edited.connect(self._tell)
        self.names.textChanged.connect(self._tell)
        self.close_button.clicked.connect(self.accept)

    def show_page(self, page: str) -> None:
        """Go to a page by its name in PAGES."""
        index = PAGES.index(page) if page in PAGES else 0
        self.pages.current = index
        self._stack.setCurrentIndex(index)

    def show_settings(self, settings: Settings) -> None:
        """Show these; nothing is said of it."""
        self._settings, self._showing = settings, True
        self.theme_choice.setCurrentIndex(THEMES.index(settings.theme))
        self.log.setCurrentIndex(LOG_LEVELS.index(settings.log_level))
        self.zoom.setValue(settings.zoom_percent)
        self.wrap.setChecked(settings.wrap_responses)
        self.connect_timeout.setValue(settings.connect_timeout_s)
        self.read_timeout.setValue(settings.read_timeout_s)
        written_s = settings.write_timeout_s
        self.write_timeout.setValue(-1 if written_s is None else written_s)
        self.pool_timeout.setValue(settings.pool_timeout_s)
        self.total_timeout.setValue(settings.total_timeout_s)
        self.redirects.setValue(settings.max_redirects)
        self.keep.setValue(settings.keep_responses)
        self.keep_days.setValue(settings.keep_history_days)
        self.keep_mb.setValue(settings.keep_bodies_mb)
        self.cookies.setChecked(settings.store_cookies)
        self.network.show_settings(settings)
        if self._listed() != settings.allowed_process_env:
            self.names.setPlainText("\n".join(settings.allowed_process_env))
        self._showing = False

    def _listed(self) -> tuple[str, ...]:
        lines = (
            line.strip()
            for line in self.names.document().toRawText().replace(chr(0x2029), chr(10)).splitlines()
        )
        return tuple(dict.fromkeys(line for line in lines if line))

    def _tell(self) -> None:
        if self._showing:
            return
        write_s = self.write_timeout.value()
        settings = replace(
            self.network.edited_settings(self._settings),
            theme=THEMES[self.theme_choice.currentIndex()],
            zoom_percent=self.zoom.value(),
            log_level=LOG_LEVELS[self.log.currentIndex()],
            wrap_responses=self.wrap.isChecked(),
            connect_timeout_s=self.connect_timeout.value(),
            read_timeout_s=self.read_timeout.value(),
            write_timeout_s=None if write_s < 0 else write_s,
            pool_timeout_s=self.pool_timeout.value(),
            total_timeout_s=self.total_timeout.value(),
            max_redirects=self.redirects.value(),
            keep_responses=self.keep.value(),
            keep_history_days=self.keep_days.value(),
            keep_bodies_mb=self.keep_mb.value(),
            store_cookies=self.cookies.isChecked(),
            allowed_process_env=self._listed(),
        )
        if settings != self._settings:
            self._settings = settings
            self.network.show_state(settings)
            self.changed.emit(settings)


def _choices(labels: tuple[str, ...], name: str) -> QComboBox:
    box = ChoiceField()
    box.addItems(list(labels))
    box.setAccessibleName(name)
    return box


def _seconds(name: str, no_limit: str) -> NumberField:
    box = NumberField()
    box.setRange(0, 86_400)
    box.setDecimals(1)
    box.setSuffix(" s")
    box.setSpecialValueText(no_limit)
    box.setAccessibleName(name)
    box.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
    return box


def _form(*rows: tuple[str, QWidget | QHBoxLayout]) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(12)
    for label, field in rows:
        add: Callable[..., None] = form.addRow
        add(label, field)
    return page
