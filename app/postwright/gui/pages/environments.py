"""The environments of a collection and their variables; every change is saved at once."""

from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QUndoStack
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.dialogs.color import ask_color
from postwright.gui.inline_bar import InlineBar
from postwright.gui.models.variable_uses import uses_in
from postwright.gui.models.variables import Column, VariablesModel
from postwright.gui.pages.plain_secrets import PlainSecrets, made_secret
from postwright.gui.pages.rows_edit import RowsEdit
from postwright.gui.pages.shared_secrets import question
from postwright.gui.pages.variable_table import VariableTable
from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.sidebar.environment_list import dot_color, dot_icon
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.labels import Label
from postwright.model.collection import Environment
from postwright.model.request import Variable
from postwright.storage.collections import ChangedOnDisk

SAVE_MS = 300
WHOLE = ""
"""Stands for the collection's own variables, which every environment can override."""


class EnvironmentsPage(QWidget):
    """One environment at a time."""

    failed = Signal(object)
    """An OSError, where a change could not be written."""
    deleted = Signal(object)
    """The Environment that was deleted, so that it can be put back."""

    def __init__(
        self, theme: Theme, session: Session, root: FilePath, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._root = theme, session, root
        self._name = WHOLE
        self._shown: tuple[Variable, ...] = ()
        self._mine: tuple[str, tuple[Variable, ...]] = (WHOLE, ())
        """What was typed over a file that another program changed meanwhile."""
        self._secrets = PlainSecrets()
        self._asked: tuple[str, ...] = ()  # plain variables not saved before an answer
        self.undo_stack = QUndoStack(self)
        session.undo_group.addStack(self.undo_stack)
        self.setObjectName("environments")
        self.setAccessibleName(self.tr("Environments"))
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._make()
        self._lay_out()
        self._connect()
        self.refresh()

    def _make(self) -> None:
        theme, tr = self._theme, self.tr
        self.title = Label(theme, tr("Environments"), 18, 600)
        self.add = Button(theme, tr("Add environment"), icon="plus")
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Environment to edit"))
        self.color = IconButton(theme, "hash", tr("Colour of this environment"))
        self.rename_button = IconButton(theme, "pencil", tr("Rename this environment"))
        self.delete_button = IconButton(theme, "trash", tr("Delete this environment"))
        self.activate = Button(theme, tr("Make active"))
        self.reveal = IconButton(theme, "eye", tr("Show secret values"))
        self.reveal.setCheckable(True)
        self.remove = IconButton(theme, "minus", tr("Delete the variable"))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the environment"))
        self.name.setPlaceholderText(tr("Name of the environment"))
        self.name.hide()
        self.model = VariablesModel(self)
        self.table = VariableTable(theme, self.model)
        self.about = Label(theme, "", token="muted", wrap=True)
        self.state = Label(theme, "", 12, token="muted")
        self.bar = InlineBar(theme)

    def _lay_out(self) -> None:
        px = self._theme.px
        top = QHBoxLayout()
        top.setContentsMargins(20, 0, 14, 0)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.add)
        second = QHBoxLayout()
        second.setContentsMargins(20, 0, 14, 8)
        second.setSpacing(6)
        self.choice.setMinimumWidth(px(200))
        self.name.setMinimumWidth(px(200))
        own = (self.activate, self.color, self.rename_button, self.delete_button)
        for widget in (self.choice, self.name, *own):
            second.addWidget(widget)
        second.addSpacing(8)
        second.addWidget(self.about, 1)
        second.addWidget(self.reveal)
        second.addWidget(self.remove)
        self.state.setContentsMargins(20, 6, 20, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(second)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.state)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_environment)
        self.choice.activated.connect(self._choose)
        self.activate.clicked.connect(self._activate)
        self.color.clicked.connect(self._pick_color)
        self.rename_button.clicked.connect(self._begin_rename)
        self.delete_button.clicked.connect(self._delete)
        self.reveal.toggled.connect(self.model.reveal)
        self.remove.clicked.connect(self._remove_variable)
        self.name.editingFinished.connect(self._finish_rename)
        self.model.edited.connect(self._note_edit)
        self._save_timer.timeout.connect(self._save_or_ask)
        self.bar.chosen.connect(self._settle)
        self._session.following.connect(self.save)  # over what was there when one typed
        self._session.environment_changed.connect(self.refresh)
        self._session.collections_changed.connect(self.refresh)
        self._theme.changed.connect(self.refresh)

    @property
    def root(self) -> FilePath:
        return self._root

    @property
    def current(self) -> str:
        """Return the name of the environment that is shown, empty for the collection."""
        return self._name

    def show_environment(self, name: str) -> None:
        """Show one environment; the empty name is the collection itself."""
        self.save()
        self._name = name
        self.refresh()

    def edit_variable(self, name: str) -> None:
        """Let the value of a variable be typed, where it is listed."""
        names = [row.name for row in self.model.rows]
        if name in names:
            index = self.model.index(names.index(name), Column.VALUE)
            self.table.setFocus()
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def _environment(self, name: str) -> Environment | None:
        found = self._session.environments(self._root)
        return next((e for e in found if e.name == name), None)

    def refresh(self) -> None:
        """Show what the collection says now."""
        opened = self._session.collection(self._root)
        if opened is None or self._save_timer.isActive() or self._asked:
            return
        names = [e.name for e in opened.tree.environments]
        if self._name not in names:
            self._name = WHOLE
        self.title.setText(self.tr("Environments of {name}").format(name=opened.tree.name))
        self.choice.clear()
        self.choice.addItem(self.tr("Whole collection"), WHOLE)
        for environment in opened.tree.environments:
            self.choice.addItem(environment.name, environment.name)
        self.choice.setCurrentIndex(self.choice.findData(self._name))
        own = self._environment(self._name)
        for widget in (self.color, self.rename_button, self.delete_button, self.activate):
            widget.setVisible(own is not None)
        if own is not None:
            self.color.setIcon(dot_icon(self._theme, own))
        active = opened.environment == self._name
        self.activate.setEnabled(not active)
        self.activate.setText(self.tr("Active") if active else self.tr("Make active"))
        self.about.setText(
            self.tr("Every environment can override these.")
            if own is None
            else " ".join((self.tr("Secrets never enter files."), self._session.protection)).strip()
        )
        rows = own.variables if own else opened.tree.variables
        self.table.setEnabled(own is None or own.broken is None)
        if own and own.broken:
            self.state.setText(translated(own.broken.reason))
        if rows != self.model.rows:
            self.model.show(rows, self._secret)
        self.model.show_uses(uses_in(opened.tree))
        self._shown = self.model.rows

    def _secret(self, name: str) -> str | None:
        return self._session.workspace.secret(self._root, self._name, name)

    def _note_edit(self, rows: tuple[Variable, ...], what: str) -> None:
        before, self._shown = self._shown, rows
        self.undo_stack.push(RowsEdit(self, self._name, (before, rows), what))
        self.undo_stack.setActive(True)

    def put_rows(self, name: str, rows: tuple[Variable, ...]) -> None:
        """Let an environment have these rows; they are saved a moment later."""
        if name != self._name:
            self.show_environment(name)
        if rows != self.model.rows:
            self.model.show(rows, self._secret)
        self._shown = rows
        self.state.setText(self.tr("Saving…"))
        self._save_timer.start()

    def _save_or_ask(self) -> None:
        if new := self._new_secrets():
            self._asked = new
            self.state.setText(self.tr("Not saved"))
            text, answers = question(list(new))
            self.bar.ask(text, "warn", answers[:2])
            return
        self._write(self.model.rows)

    def save(self) -> None:
        """Write what was changed; a secret that nobody was asked about goes to the vault."""
        if not self._save_timer.isActive() and not self._asked:
            return
        self._write(made_secret(self.model.rows, self._new_secrets()))

    def _new_secrets(self) -> tuple[str, ...]:
        opened, own = self._session.collection(self._root), self._environment(self._name)
        saved = own.variables if own else opened.tree.variables if opened else ()
        return self._secrets.new(self.model.rows, saved)

    def _write(self, rows: tuple[Variable, ...]) -> None:
        self._save_timer.stop()
        if self._asked:
            self._asked = ()
            self.bar.hide()
        rows = tuple(row for row in rows if row.name or row.value)
        try:
            if own := self._environment(self._name):
                changed = replace(own, variables=rows)
                self._session.save_environment(self._root, changed, self._name)
            else:
                self._session.save_variables(self._root, rows)
            self.state.setText(self.tr("Saved"))
        except ChangedOnDisk:
            self._mine = (self._name, rows)
            self._session.reload(self._root)  # shows theirs
            self.state.setText(self.tr("Not saved"))
            self.bar.ask(
                self.tr("Another program changed this file while you edited it."),
                "warn",
                (("use_file", self.tr("Take theirs")), ("keep_mine", self.tr("Keep mine"))),
            )
        except OSError as error:
            self.state.setText(self.tr("Could not be saved: {why}").format(why=error))
            self.failed.emit(error)

    def _settle(self, answer: str) -> None:
        asked, self._asked = self._asked, ()
        self.bar.hide()
        if answer == "keep_mine":
            self.put_rows(*self._mine)
        elif answer == "to_vault":
            self._note_edit(made_secret(self.model.rows, asked), self.tr("Move to the vault"))
        elif answer == "save_plain":
            self._secrets.allow(self.model.rows, asked)
            self._write(self.model.rows)

    def _choose(self, index: int) -> None:
        self.show_environment(self.choice.itemData(index))

    def _activate(self) -> None:
        self._session.choose_environment(self._root, self._name)

    def add_environment(self) -> None:
        """Make one with a free name, and let the name be typed."""
        self.save()
        taken = {e.name for e in self._session.environments(self._root)}
        name, number = self.tr("New environment"), 2
        while name in taken:
            name, number = self.tr("New environment {n}").format(n=number), number + 1
        self._session.save_environment(self._root, Environment(name=name))
        self.show_environment(name)
        self._begin_rename()

    def _begin_rename(self) -> None:
        self.choice.hide()
        self.name.setText(self._name)
        self.name.show()
        self.name.selectAll()
        self.name.setFocus()

    def _finish_rename(self) -> None:
        if self.name.isHidden():
            return
        text, before = self.name.text().strip(), self._name
        self.name.hide()
        self.choice.show()
        taken = {e.name.casefold() for e in self._session.environments(self._root)}
        if not text or text == before:
            return
        if text.casefold() in taken - {before.casefold()}:
            self.state.setText(self.tr("There is one called {name} already.").format(name=text))
            return
        self.save()
        if own := self._environment(before):
            self._name = text
            self._session.save_environment(self._root, replace(own, name=text), before)

    def _delete(self) -> None:
        self.save()
        if own := self._environment(self._name):
            self._name = WHOLE
            self._session.delete_environment(self._root, own.name)
            self.deleted.emit(own)

    def _pick_color(self) -> None:
        if own := self._environment(self._name):
            title = self.tr("Colour of {name}").format(name=own.name)
            ask_color(dot_color(self._theme, own), title, self, self._take_color)

    def _take_color(self, color: QColor) -> None:
        self.save()
        if own := self._environment(self._name):
            self._session.save_environment(self._root, replace(own, color=color.name()), own.name)

    def _remove_variable(self) -> None:
        self.model.remove(self.table.currentIndex().row())
