"""What is run and how: the requests with a box each, and the settings of the run."""

import shlex
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.pages.runner_choice import ChoiceRows, RunChoice
from postwright.gui.pages.runner_kept import RunSettings
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.file_dialogs import choose_file
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.margins import Margins
from postwright.gui.widgets.still_fields import ChoiceField, WholeNumberField
from postwright.gui.words import phrases

PATH = Qt.ItemDataRole.UserRole + 2


class RunnerForm(QWidget):
    """Gives values; what is done with them is the page's."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        tr = self.tr
        self.count = Label(theme, "", 12, token="muted")
        self.all = Button(theme, tr("All"), "ghost")
        self.all.setAccessibleName(tr("Choose all requests, or none"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Requests of the run"))
        self.list.setItemDelegate(ChoiceRows(theme, self.list))
        self.environment = ChoiceField()
        self.environment.setAccessibleName(tr("Environment"))
        self.rounds = WholeNumberField(1, 100_000)
        self.rounds.setAccessibleName(tr("Rounds"))
        self.pause = WholeNumberField(0, 3_600_000)
        self.pause.setSuffix(" ms")
        self.pause.setAccessibleName(tr("Pause between"))
        self.at_once = WholeNumberField(1, 500)
        self.at_once.setAccessibleName(tr("At once"))
        self.data = QLineEdit()
        self.data.setPlaceholderText(tr("CSV or JSON, a round for each row"))
        self.data.setAccessibleName(tr("Data file"))
        self.choose = Button(theme, tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose a data file"))
        self.bail = QCheckBox(tr("Stop at the first failure"))
        self.cookies = QCheckBox(tr("Keep cookies within a round"))
        self.cookies.setChecked(True)
        self.answers = QCheckBox(tr("Keep the answers while the list is shown"))
        self.answers.setChecked(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tr, px = self.tr, self._theme.px
        top = QHBoxLayout()
        Margins(self._theme, top, 16, 8, 8, 4)
        top.setSpacing(px(8))
        top.addWidget(Label(self._theme, tr("Requests"), 13, 600))
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.all)
        form = QFormLayout()
        Margins(self._theme, form, 16, 4, 16, 12)
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        form.addRow(Label(self._theme, tr("Settings"), 13, 600))
        form.addRow(tr("Environment"), self.environment)
        form.addRow(tr("Rounds"), self.rounds)
        form.addRow(tr("Pause between"), self.pause)
        form.addRow(tr("At once"), self.at_once)
        data = QHBoxLayout()
        data.setSpacing(px(6))
        data.addWidget(self.data, 1)
        data.addWidget(self.choose)
        form.addRow(tr("Data file"), data)
        form.addRow(self.bail)
        form.addRow(self.cookies)
        form.addRow(self.answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(form)

    def _connect(self) -> None:
        self.all.clicked.connect(self._toggle_all)
        self.list.itemChanged.connect(self._note)
        self.choose.clicked.connect(self._ask_file)
        for number in (self.rounds, self.pause, self.at_once):
            number.valueChanged.connect(self.changed)
        self.environment.currentIndexChanged.connect(self.changed)
        self.data.textChanged.connect(self.changed)
        for box in (self.bail, self.cookies):
            box.toggled.connect(self.changed)

    def show_requests(self, choices: Sequence[RunChoice], chosen: frozenset[str]) -> None:
        """List these; the chosen ones are ticked."""
        self.list.blockSignals(True)
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.name)
            item.setData(PATH, choice)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = Qt.CheckState.Checked if choice.path in chosen else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            spoken = phrases((f"{choice.method} {choice.name}".strip(), choice.place))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._note()

    def show_environments(self, names: Sequence[str], active: str) -> None:
        """Offer these; the first choice is none."""
        self.environment.blockSignals(True)
        self.environment.clear()
        self.environment.addItem(self.tr("No environment"), "")
        for name in names:
            self.environment.addItem(name, name)
        self.environment.setCurrentIndex(max(0, self.environment.findData(active)))
        self.environment.blockSignals(False)

    @property
    def settings(self) -> RunSettings:
        """Everything that was chosen."""
        return RunSettings(
            paths=self.paths,
            environment=self.environment.currentData() or "",
            rounds=self.rounds.value(),
            pause_ms=self.pause.value(),
            at_once=self.at_once.value(),
            data=self.data.text(),
            bail=self.bail.isChecked(),
            cookies=self.cookies.isChecked(),
            answers=self.answers.isChecked(),
        )

    def take_over(self, settings: RunSettings) -> None:
        """Choose what another form had, of the requests that are listed."""
        chosen = frozenset(settings.paths)
        self.show_requests([item.data(PATH) for item in self._items()], chosen)
        self.environment.setCurrentIndex(max(0, self.environment.findData(settings.environment)))
        self.rounds.setValue(settings.rounds)
        self.pause.setValue(settings.pause_ms)
        self.at_once.setValue(settings.at_once)
        self.data.setText(settings.data)
        self.bail.setChecked(settings.bail)
        self.cookies.setChecked(settings.cookies)
        self.answers.setChecked(settings.answers)

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of the ticked requests."""
        return tuple(
            item.data(PATH).path for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        )  # fmt: skip

    def words(self, root: str) -> tuple[str, ...]:
        """Return what the command line calls these settings, without the requests."""
        words = [root]
        if name := self.environment.currentData():
            words += ["--env", name]
        if self.data.text().strip():
            words += ["--data", self.data.text().strip()]
        if self.rounds.value() > 1 or not self.data.text().strip():
            words += ["--iterations", str(self.rounds.value())]
        words += ["--concurrency", str(self.at_once.value()), "--delay", str(self.pause.value())]
        words += ["--bail"] * self.bail.isChecked()
        words += ["--no-cookies"] * (not self.cookies.isChecked())
        return tuple(words)

    def command(self, root: str) -> str:
        """Return the run as a command for a shell; defaults are left out."""
        words, left_out = list(self.words(root)), ("--iterations 1", "--concurrency 1", "--delay 0")
        for default in left_out:
            name, value = default.split()
            if name in words and words[words.index(name) + 1] == value:
                del words[words.index(name) : words.index(name) + 2]
        some = self.paths if len(self.paths) < self.list.count() else ()
        return shlex.join(["postwright", "run", words[0], *some, *words[1:]])

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _toggle_all(self) -> None:
        some_missing = len(self.paths) < self.list.count()
        ticked = Qt.CheckState.Checked if some_missing else Qt.CheckState.Unchecked
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(ticked)
        self.list.blockSignals(False)
        self._note()

    def _note(self) -> None:
        said = self.tr("{some} of {all}")
        self.count.setText(said.format(some=len(self.paths), all=self.list.count()))
        self.list.viewport().update()
        self.changed.emit()

    def _ask_file(self) -> None:
        filters = (self.tr("Data (*.csv *.json)"), self.tr("All files (*)"))
        choose_file(self, self.tr("Data file"), self.data.setText, filters=filters)
