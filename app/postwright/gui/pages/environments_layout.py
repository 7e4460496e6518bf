"""The parts of the page of environments and where they stand; what they do is the page's."""

from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.environments.desk import EnvironmentDesk
from postwright.gui.models.variable_matrix import VariableMatrix
from postwright.gui.pages.environment_matrix import EnvironmentMatrix
from postwright.gui.pages.lack_note import LackNote
from postwright.gui.pages.one_environment import OneEnvironment
from postwright.gui.pages.variable_inspector import WIDTH, VariableInspector
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.widgets.segmented import Segmented

SIDE_BY_SIDE = 0
INSPECTOR_HEIGHT = 160


class EnvironmentsLayout(QWidget):
    """A row of tools, a choice of the form, the tables, the inspector, and a note below."""

    def __init__(
        self,
        theme: Theme,
        model: VariableMatrix,
        desk: EnvironmentDesk,
        reach: Reach,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("environments")
        self.setAccessibleName(self.tr("Environments"))
        self.matrix = EnvironmentMatrix(theme, model, desk, reach)
        self.one = OneEnvironment(theme, desk)
        self._make()
        self._lay_out()

    def _make(self) -> None:
        theme, tr = self._theme, self.tr
        self.title = Elided(theme, tr("Environments"), 18, 600)
        self.filter = SearchField(theme, tr("Filter variables"))
        self.filter.setFixedWidth(theme.px(190))
        self.add = Button(theme, tr("Add environment"), icon="plus")
        self.import_file = Button(theme, tr("Import .env"), "ghost", icon="download")
        self.more = IconButton(theme, "more", tr("More for this environment"))
        self.form = Segmented(theme, [tr("Side by side"), tr("One at a time")])
        self.form.setAccessibleName(tr("Show environments"))
        self.hint = Elided(theme, "", token="muted")
        self.reveal = IconButton(theme, "eye", tr("Show secret values"))
        self.reveal.setCheckable(True)
        self.bar = InlineBar(theme)
        self.inspector = VariableInspector(theme)
        self.note = LackNote(theme)
        self.state = Label(theme, "", 12, token="muted")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(20, 0, 14, 0)
        top.setSpacing(6)
        top.addWidget(self.title, 1)
        for widget in (self.filter, self.add, self.import_file, self.more):
            top.addWidget(widget)
        second = QHBoxLayout()
        second.setContentsMargins(20, 0, 14, 0)
        second.setSpacing(16)
        second.addWidget(self.form)
        second.addWidget(self.hint, 1)
        second.addWidget(self.reveal)
        self._forms = QStackedWidget()
        self._forms.addWidget(self.matrix)
        self._forms.addWidget(self.one)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(20, 8, 16, 10)
        bottom.addWidget(self.note)
        bottom.addStretch(1)
        bottom.addWidget(self.state)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._forms, 1)
        left.addLayout(bottom)
        self._edge = _line()
        self._panes = QHBoxLayout()
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._panes.addLayout(left, 1)
        self._panes.addWidget(self._edge)
        self._panes.addWidget(self.inspector)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(second)
        column.addWidget(self.bar)
        rest = QVBoxLayout()
        rest.setSpacing(0)
        rest.addWidget(_line(flat=True))
        rest.addLayout(self._panes, 1)
        column.addLayout(rest, 1)

    def _show_form(self, form: int) -> None:
        self.form.current = form
        self._forms.setCurrentIndex(form)

    def show_inspector(self, way: QBoxLayout.Direction) -> None:
        """Put the inspector beside the table, or below it where there is no room."""
        px, beside = self._theme.px, way == QBoxLayout.Direction.LeftToRight
        self._panes.setDirection(way)
        largest = 16_777_215
        self.inspector.setFixedWidth(px(WIDTH)) if beside else self.inspector.setMinimumWidth(0)
        self.inspector.setMaximumWidth(px(WIDTH) if beside else largest)
        self.inspector.setMaximumHeight(largest if beside else px(INSPECTOR_HEIGHT))
        self.inspector.setMinimumHeight(0 if beside else px(INSPECTOR_HEIGHT))
        self._edge.setFixedSize(1, largest) if beside else self._edge.setFixedSize(largest, 1)
        self._edge.setMinimumSize(1, 1)


def _line(*, flat: bool = False) -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    if flat:
        line.setFixedHeight(1)
    return line
