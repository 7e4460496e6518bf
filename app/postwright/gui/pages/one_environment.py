"""One environment at a time: its variables with notes, one secret or not by itself."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.environments.desk import WHOLE, EnvironmentDesk
from postwright.gui.models.variables import Column, VariablesModel
from postwright.gui.pages.variable_table import VariableTable
from postwright.gui.said_words import translated
from postwright.gui.sidebar.environment_list import dot_icon
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.labels import Label
from postwright.model.collection import Path
from postwright.model.request import Variable


class OneEnvironment(QWidget):
    """A choice of the environment above its table."""

    variable_chosen = Signal(str)
    """The variable of the current row."""
    activated = Signal(str)
    """The environment that is to be in use."""

    def __init__(self, theme: Theme, desk: EnvironmentDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self.scope = WHOLE
        tr = self.tr
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Environment to edit"))
        self.choice.setMinimumWidth(theme.px(200))
        self.activate = Button(theme, tr("Make active"))
        self.about = Label(theme, "", token="muted", wrap=True)
        self.remove = IconButton(theme, "minus", tr("Delete the variable"))
        self.model = VariablesModel(self)
        self.table = VariableTable(theme, self.model)
        top = QHBoxLayout()
        top.setContentsMargins(20, 10, 14, 8)
        top.setSpacing(6)
        for widget in (self.choice, self.activate):
            top.addWidget(widget)
        top.addSpacing(8)
        top.addWidget(self.about, 1)
        top.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self.choice.activated.connect(self._choose)
        self.activate.clicked.connect(lambda: self.activated.emit(self.scope))
        self.remove.clicked.connect(self._remove)
        self.model.edited.connect(self._take)
        self.table.selectionModel().currentChanged.connect(self._tell_variable)

    @property
    def variable(self) -> str:
        """Return the variable of the current row."""
        row = self.table.currentIndex().row()
        return self.model.rows[row].name if 0 <= row < len(self.model.rows) else ""

    def show_scope(self, scope: str) -> None:
        """Show an environment; the empty name is the collection itself."""
        self.scope = scope
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now."""
        desk = self._desk
        if self.scope not in desk.names:
            self.scope = WHOLE
        own = desk.environment(self.scope)
        self.choice.clear()
        self.choice.addItem(self._theme.icon("layers"), self.tr("Whole collection"), WHOLE)
        for one in desk.environments:
            self.choice.addItem(dot_icon(self._theme, one), one.name, one.name)
        self.choice.setCurrentIndex(self.choice.findData(self.scope))
        active = desk.active == self.scope
        self.activate.setVisible(own is not None)
        self.activate.setEnabled(not active)
        self.activate.setText(self.tr("Active") if active else self.tr("Make active"))
        text = self.tr("Every environment can override these.") if own is None else ""
        self.about.setText(translated(own.broken.reason) if own and own.broken else text)
        self.table.setEnabled(own is None or own.broken is None)
        self.model.place = desk.label(self.scope)
        rows = desk.rows(self.scope)
        if rows != self.model.rows:
            self.model.show(rows, _nothing)

    def show_uses(self, uses: Mapping[str, tuple[Path, ...]]) -> None:
        """Show how often each name is used."""
        self.model.show_uses({name: len(paths) for name, paths in uses.items()})

    def filter(self, text: str) -> None:
        """Hide variables without that text in their name or value."""
        wanted = text.casefold()
        for number, row in enumerate(self.model.rows):
            said = row.name if row.secret else f"{row.name}\n{row.value}"
            self.table.setRowHidden(number, wanted not in said.casefold())

    def edit_value(self, name: str) -> None:
        """Let the value of a variable be typed, where it is listed."""
        names = [row.name for row in self.model.rows]
        if name in names:
            index = self.model.index(names.index(name), Column.VALUE)
            self.table.setFocus()
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def _choose(self, index: int) -> None:
        self.show_scope(self.choice.itemData(index))

    def _take(self, rows: tuple[Variable, ...], what: str) -> None:
        self._desk.edit({self.scope: rows}, what)

    def _remove(self) -> None:
        self.model.remove(self.table.currentIndex().row())

    def _tell_variable(self) -> None:
        self.variable_chosen.emit(self.variable)


def _nothing(name: str) -> str | None:
    """Return no other value than that of the row itself."""
    return None
