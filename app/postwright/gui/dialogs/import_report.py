"""What an import left open, with a button beside each that opens where it is mended."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.gui.dialogs.loss_list import MOST_ROWS
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.wrapping_page import WrappingPage
from postwright.gui.words import labelled
from postwright.protocol.visible import visible
from postwright.workspace.import_fixes import Fix


class ImportReport(QDialog):
    """Stays beside the window while one goes through it; changes nothing itself."""

    wanted = Signal(object)
    """The Fix whose place is to be shown."""

    def __init__(
        self, theme: Theme, name: str, fixes: tuple[Fix, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_report")
        self.setWindowTitle(self.tr("Left to do after the import"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._theme, self.fixes = theme, fixes
        self.buttons: list[Button] = []
        title = Label(theme, self.tr("Left to do in {name}: {n}").format(
            name=visible(name), n=len(fixes)), 13, 600)  # fmt: skip
        rows = WrappingPage()
        self._grid = QGridLayout(rows)
        self._grid.setContentsMargins(12, 12, 12, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        for fix in fixes[:MOST_ROWS]:
            self._add(fix)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setProperty("boxed", "true")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons bring themselves into view
        area.setAccessibleName(self.tr("What is left to do"))
        area.setWidget(rows)
        self.close_button = Button(theme, self.tr("Close"), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        if len(fixes) > MOST_ROWS:
            more = self.tr("… and {n} more").format(n=len(fixes) - MOST_ROWS)
            foot.addWidget(Label(theme, more, 12, token="muted"))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self.resize(theme.px(620), theme.px(420))

    def _add(self, fix: Fix) -> None:
        row = self._grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(2)
        place, why = visible(translated(fix.place)), visible(translated(fix.why))
        words.addWidget(Label(self._theme, place, 13, 500, wrap=True))
        words.addWidget(Label(self._theme, why, 12, token="text2", wrap=True))
        button = Button(self._theme, self._verb(fix))
        button.setAccessibleName(labelled(button.text(), place))
        button.setAccessibleDescription(why)
        button.clicked.connect(partial(self.wanted.emit, fix))
        self._grid.addLayout(words, row, 0)
        right = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(button, row, 1, right)
        self.buttons.append(button)

    def _verb(self, fix: Fix) -> str:
        if fix.environment:
            return self.tr("Open the environment")
        verbs = {
            "auth": self.tr("Set the sign-in"),
            "body": self.tr("Open the body"),
            "headers": self.tr("Open the headers"),
            "params": self.tr("Open the parameters"),
            "checks": self.tr("Add checks"),
            "variables": self.tr("Set the variable"),
            "options": self.tr("Open the options"),
            "docs": self.tr("Read the script"),
        }
        usual = self.tr("Open the request") if fix.is_request else self.tr("Open the folder")
        return verbs.get(fix.page, usual)
