"""What a click does to an environment: its menu, and the popovers that ask for a name or colour."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from postwright.analysis.variable_renames import (
    change_of,
    mentions,
    problem_of,
    shared_renaming,
)
from postwright.formats.opencollection import directory_name
from postwright.gui.dialogs.color import ask_color
from postwright.gui.dialogs.rename_popover import Outlook, RenamePopover
from postwright.gui.environments.desk import EnvironmentDesk
from postwright.gui.said_words import translated
from postwright.gui.sidebar.environment_list import dot_color
from postwright.gui.slices import Slices
from postwright.gui.theme import Theme
from postwright.model import tree
from postwright.model.collection import Environment, Folder
from postwright.model.request import Request


class EnvironmentActs(QObject):
    """Of one collection; `parent` is what popovers stand over."""

    added = Signal(str)
    """The environment that was made, by its name."""
    renamed = Signal(str)
    """The name that an environment, or a variable, has by now."""

    def __init__(self, theme: Theme, desk: EnvironmentDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._over = theme, desk, parent
        self._effect = ""
        """What another name for a variable would change, in words."""
        self.popover: RenamePopover | None = None
        """The one that was opened last."""

    # Environments

    def activate(self, name: str) -> None:
        """Make it the active one; the empty name is none."""
        self._desk.session.environments.choose(self._desk.root, name)

    def add(self, at: QPoint) -> None:
        """Ask for the name of a new one."""
        wish = self._desk.free_name(self.tr("New environment"))
        title = self.tr("Name of the environment")
        popover = self._ask(title, wish, self.tr("Add"), self._look, at)
        popover.accepted.connect(self._add)

    def _add(self, name: str) -> None:
        desk, name = self._desk, directory_name(name)
        first = not desk.tree.environments
        desk.add(Environment(name))
        if first:  # whoever makes one means to use it
            desk.session.environments.choose(desk.root, name)
        self.added.emit(name)

    def rename(self, name: str, at: QPoint) -> None:
        """Ask for another name."""
        look = partial(self._look, but=name)
        title = self.tr("Name of the environment")
        popover = self._ask(title, name, self.tr("Rename"), look, at)
        popover.accepted.connect(partial(self._rename, name))

    def _rename(self, before: str, name: str) -> None:
        self._desk.call(before, directory_name(name))
        self.renamed.emit(directory_name(name))

    def duplicate(self, name: str) -> None:
        """Make another like it."""
        if copy := self._desk.duplicate(name):
            self.added.emit(copy)

    def pick_color(self, name: str) -> None:
        """Let its dot have another colour."""
        if own := self._desk.environment(name):
            title = self.tr("Colour of {name}").format(name=name)
            ask_color(dot_color(self._theme, own), title, self._over, partial(self._mark, name))

    def _mark(self, name: str, color: QColor) -> None:
        self._desk.mark(name, color.name())

    def delete(self, name: str) -> None:
        """Delete it; a notice offers to take that back."""
        self._desk.delete(name)

    def menu(self, name: str, at: QPoint) -> QMenu:
        """Return the menu of an environment; popovers open at the place."""
        menu = QMenu(self._over)
        self.fill(menu, name, at)
        return menu

    def fill(self, menu: QMenu, name: str, at: QPoint) -> None:
        """Put what can be done to an environment into a menu."""
        tr, icon = self.tr, self._theme.icon
        own = self._desk.environment(name)
        active = name == self._desk.active
        first = tr("Use no environment") if active else tr("Make active")
        menu.addAction(icon("check"), first, partial(self.activate, "" if active else name))
        menu.addAction(icon("pencil"), tr("Rename…"), partial(self.rename, name, at))
        menu.addAction(icon("copy"), tr("Duplicate"), partial(self.duplicate, name))
        menu.addAction(icon("hash"), tr("Colour…"), partial(self.pick_color, name))
        guard = menu.addAction(tr("Ask before sends that change something"))
        guard.setCheckable(True)
        guard.setChecked(own is not None and own.postwright.guard)
        guard.toggled.connect(partial(self._desk.guard, name))
        menu.addSeparator()
        menu.addAction(icon("trash", "err"), tr("Delete"), partial(self.delete, name))

    def _look(self, name: str, but: str = "") -> Outlook:
        """Say whether an environment may be called so."""
        if not name:
            return Outlook(self.tr("An environment needs a name."), possible=False)
        kept = directory_name(name)
        others = {one.casefold() for one in self._desk.names} - {but.casefold()}
        if kept.casefold() in others:
            text = self.tr("There is one called {name} already.").format(name=kept)
            return Outlook(text, possible=False)
        if kept != name:
            return Outlook(self.tr("Its file will be called {name}.").format(name=kept))
        return Outlook("")

    # Variables

    def rename_variable(self, name: str, at: QPoint) -> None:
        """Ask for another name of a variable, and bring it to all that uses it."""
        title = self.tr("New name of {name}").format(name=name)
        word = self.tr("Rename everywhere")
        self._effect = self.tr("Looking for requests that change…")
        popover = self._ask(title, name, word, partial(self._outlook, name), at)
        popover.accepted.connect(partial(self._rename_variable, name))
        self._desk.tasks.start(self._count(name, popover), "count uses of a variable")

    def _rename_variable(self, old: str, new: str) -> None:
        if new != old:
            self._desk.rename(old, new)
            self.renamed.emit(new)

    async def _count(self, name: str, popover: RenamePopover) -> None:
        """Say how much another name would change, once all was looked through."""
        collection, slices = self._desk.tree, Slices()
        change = change_of(collection, name, f"{name}_")
        environments, own = shared_renaming(collection, change)
        requests, others = 0, len(environments) + (own is not None)
        for _, item in tree.walk(collection):
            await slices.breathe()
            if not isValid(popover) or not popover.isVisible():
                return
            value = item.value
            if not isinstance(value, Request | Folder) or not mentions(value, name):
                continue
            if change(value) is not value:
                requests += isinstance(value, Request)
                others += isinstance(value, Folder)
        text = self.tr("Requests that change: {requests}. Other files that change: {others}.")
        self._effect = text.format(requests=requests, others=others)
        popover.refresh()

    def _outlook(self, old: str, new: str) -> Outlook:
        if problem := problem_of(new, self._desk.tree, old):
            return Outlook(translated(problem), possible=False)
        return Outlook(self._effect)

    def _ask(
        self, title: str, name: str, button: str, look: Callable[[str], Outlook], at: QPoint
    ) -> RenamePopover:
        made = RenamePopover(self._theme, title, name, button, look, self._over)
        self.popover = made
        made.popup(at)
        return made
