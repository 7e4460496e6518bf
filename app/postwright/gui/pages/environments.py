"""The environments of a collection and their variables, side by side or one at a time."""

from pathlib import Path as FilePath

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QBoxLayout, QWidget

from postwright.gui.environments.acts import EnvironmentActs
from postwright.gui.environments.desk import WHOLE, EnvironmentDesk
from postwright.gui.environments.rows import Question
from postwright.gui.models.variable_lookup import places_of
from postwright.gui.models.variable_matrix import VariableMatrix
from postwright.gui.models.variable_uses import VariableUses
from postwright.gui.pages.dotenv_file import read_dotenv
from postwright.gui.pages.environment_menus import EnvironmentMenus
from postwright.gui.pages.environment_note import Lack, lack_of
from postwright.gui.pages.environments_layout import SIDE_BY_SIDE, EnvironmentsLayout
from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.theme import Theme
from postwright.gui.widgets.file_dialogs import choose_file
from postwright.model.collection import RequestRef

KEY = "environments form"
INSPECTOR_FROM = 860
"""Unzoomed pixels of the page from which on the inspector stands beside the table."""


class EnvironmentsPage(EnvironmentsLayout):
    """Shows a desk; every edit is the desk's."""

    opened = Signal(object)
    """The RequestRef of an item that uses a variable."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        desk: EnvironmentDesk,
        parent: QWidget | None = None,
    ) -> None:
        self._session, self.desk = session, desk
        self._uses = VariableUses()
        self.matrix_model = VariableMatrix(desk)
        super().__init__(theme, self.matrix_model, desk, desk.reach, parent)
        self.acts = EnvironmentActs(theme, desk, self)
        self.variable = ""
        self._stale = False
        self._menus = EnvironmentMenus(theme, self)
        self._connect()
        kept = session.workspace.state.get(KEY)
        self.form.current = 1 if kept == b"one" else SIDE_BY_SIDE
        self._show_form(self.form.current)
        self.refresh()

    def _connect(self) -> None:
        desk, session, acts = self.desk, self._session, self.acts
        self.form.chosen.connect(self._choose_form)
        self.filter.textChanged.connect(self._filter)
        self.add.clicked.connect(self.add_environment)
        self.import_file.clicked.connect(self._choose_file)
        self.reveal.toggled.connect(self._reveal)
        self.note.copy_wanted.connect(self._copy_names)
        self.bar.chosen.connect(desk.answer)
        for table in (self.matrix, self.one):
            table.variable_chosen.connect(self._choose_variable)
        self.one.activated.connect(acts.activate)
        self.matrix.head.activated.connect(acts.activate)
        self.matrix.rename_wanted.connect(self.rename_variable)
        self.inspector.rename_wanted.connect(self.rename_variable)
        self.inspector.delete_wanted.connect(self.matrix_model.edits.remove)
        self.inspector.secret_wanted.connect(self._set_secret)
        self.inspector.opened.connect(self._open)
        acts.added.connect(self.fill_environment)
        acts.renamed.connect(self._follow_name)
        desk.changed.connect(self._follow)
        desk.asked.connect(self._ask)
        desk.told.connect(self.state.setText)
        for changed in (session.environments.changed, session.collections_changed):
            changed.connect(self._follow)
        self._theme.changed.connect(self._follow)

    # What others ask

    @property
    def root(self) -> FilePath:
        return self.desk.root

    @property
    def undo_stack(self) -> QUndoStack:
        return self.desk.undo_stack

    @property
    def side_by_side(self) -> bool:
        """Whether the matrix is shown."""
        return self.form.current == SIDE_BY_SIDE

    @property
    def current(self) -> str:
        """Return the name of the environment that is worked on, empty for the collection."""
        return (self.matrix.scope or WHOLE) if self.side_by_side else self.one.scope

    def save(self) -> None:
        """Write what waits for an answer."""
        self.desk.save()

    def show_environment(self, name: str) -> None:
        """Bring an environment into view; the empty name is the collection itself."""
        self.one.show_scope(name)
        if name in self.matrix_model.scopes:
            column = self.matrix_model.scopes.index(name) + 2
            row = max(0, self.matrix.currentIndex().row())
            self.matrix.setCurrentIndex(self.matrix_model.index(row, column))
        self._filter(self.filter.text())

    def fill_environment(self, name: str) -> None:
        """Bring an environment into view and let its variables be typed."""
        self.show_environment(name)
        self.go_to_variables()

    def go_to_variables(self) -> None:
        """Put the focus into the table; where nothing is in it, a name can be typed."""
        table = self.matrix if self.side_by_side else self.one.table
        if not self.matrix_model.edits.names():
            table.setCurrentIndex(table.model().index(0, 1))
        table.setFocus()

    def edit_variable(self, name: str, scope: str | None = None) -> None:
        """Let the value of a variable be typed, where it is listed."""
        scope = self.current if scope is None else scope
        if self.side_by_side:
            self.filter.clear()
            self.matrix.edit_value(name, scope)
        else:
            self.one.show_scope(scope)
            self.one.edit_value(name)

    def add_environment(self) -> None:
        """Ask for the name of a new one."""
        button = self.add
        self.acts.add(button.mapToGlobal(QPoint(button.width(), button.height() + 4)))

    def rename_variable(self, name: str) -> None:
        """Ask for another name of a variable."""
        self.acts.rename_variable(name, self.inspector.below())

    # Showing

    def _follow(self) -> None:
        """Show it at once, or when the page comes to the front: a look takes time."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show what the collection says now."""
        self._stale = False
        desk = self.desk
        if self._session.collection(desk.root) is None:
            return
        self.title.setText(self.tr("Environments of {name}").format(name=desk.tree.name))
        self._show_hint()
        uses = self._uses.look(desk.tree)
        self.matrix_model.refresh()
        self.matrix_model.show_uses(uses)
        self.matrix.head.viewport().update()
        self.one.refresh()
        self.one.show_uses(uses)
        self.note.show_lack(lack_of(desk, uses))
        self._show_variable()

    def _show_hint(self) -> None:
        text = self.tr("Click a column's head to make it active. Secrets never enter files.")
        if not self.side_by_side:
            protection = translated(self._session.workspace.vault.protection)
            text = " ".join((self.tr("Secrets never enter files."), protection)).strip()
        self.hint.setText(text)

    def _copy_names(self, lack: Lack) -> None:
        self.matrix_model.edits.copy_names(lack.names, lack.source, lack.environment)
        self.show_environment(lack.environment)
        self.edit_variable(lack.names[0], lack.environment)

    def _ask(self, question: Question | None) -> None:
        if question is None:
            self.bar.hide()
        else:
            self.bar.ask(question.text, "warn", question.answers)

    def _choose_form(self, form: int) -> None:
        before = self.current if self.form.current != form else self.one.scope
        self._session.workspace.state.put(KEY, b"matrix" if form == SIDE_BY_SIDE else b"one")
        self._show_form(form)
        self.show_environment(before)
        self._choose_variable(self.variable)
        self._show_hint()

    def _filter(self, text: str) -> None:
        self.matrix_model.filter(text)
        self.one.filter(text)

    def _reveal(self, revealed: bool) -> None:
        self.matrix_model.reveal(revealed)
        self.one.model.reveal(revealed)
        self.reveal.set_icon("eye-off" if revealed else "eye")
        words = self.tr("Hide secret values") if revealed else self.tr("Show secret values")
        self.reveal.set_name(words)
        self._show_variable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(INSPECTOR_FROM)
        way = QBoxLayout.Direction
        self.show_inspector(way.LeftToRight if beside else way.TopToBottom)

    # One variable

    def _choose_variable(self, name: str) -> None:
        self.variable = name
        self._show_variable()

    def _show_variable(self) -> None:
        desk, name = self.desk, self.variable
        if name not in self.matrix_model.edits.names():
            self.inspector.show_nothing()
            return
        environment = (desk.active, desk.rows(desk.active) if desk.active else ())
        captured = self._session.workspace.captured.of(str(desk.root))
        self.inspector.show_variable(
            name,
            places_of(name, desk.tree, environment, desk.rows(WHOLE), captured),
            self.matrix_model.uses(name),
            desk.tree,
            secret=self.matrix_model.edits.is_secret(name),
            revealed=self.reveal.isChecked(),
        )

    def _set_secret(self, secret: bool) -> None:
        self.matrix_model.edits.set_secret(self.variable, secret)

    def _follow_name(self, name: str) -> None:
        if name in self.matrix_model.edits.names():
            self.matrix.choose(name)
            self._choose_variable(name)
        else:
            self.show_environment(name)

    def _open(self, path: tuple[str, ...]) -> None:
        self.opened.emit(RequestRef(str(self.root), path))

    # A file

    def _choose_file(self) -> None:
        choose_file(self, self.tr("Import .env"), self.import_dotenv)

    def import_dotenv(self, file: str) -> None:
        """Take the names and values of a `.env` file, as one step."""
        made, told = read_dotenv(FilePath(file))
        if told:
            kind = "warn" if made else "err"
            self.bar.ask(translated(told), kind, (("close", self.tr("Close")),))
        if made is None:
            return
        name = FilePath(file).name
        self.desk.take(made, self.tr("Import {file}").format(file=name))
        self.show_environment(made.name)
