"""What the sidebar's list of environments asks for, done for the collection in front."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from postwright.gui.environments.acts import EnvironmentActs
from postwright.gui.environments.desk import EnvironmentDesk
from postwright.gui.environments.rename_jobs import RenameProgress
from postwright.gui.environments.variable_rename import VariableRename
from postwright.gui.window.notices import Notice, NoticeFrame
from postwright.model.collection import Environment

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow


class EnvironmentSidebar(QObject):
    """Edits without the page; a notice offers to bring back what was deleted."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._list = shown = window.sidebar.environments
        shown.activated_name.connect(self._activate)
        shown.rename_wanted.connect(self._rename)
        shown.duplicate_wanted.connect(self._duplicate)
        shown.delete_wanted.connect(self._delete)
        shown.menu_wanted.connect(self._show_menu)
        window.sidebar.new_environment_wanted.connect(self._add)
        window.pages.desks.deleted.connect(self._tell)
        window.pages.desks.progressed.connect(self._show_progress)
        self._progress: tuple[VariableRename, NoticeFrame] | None = None
        self.acts: EnvironmentActs | None = None
        """Of the collection that was worked on last."""

    @property
    def desk(self) -> EnvironmentDesk | None:
        """Return the desk of the collection in front."""
        root = self._window.root()
        opened = self._window.session.collection(root) if root else None
        return self._window.pages.desks.of(opened.root) if opened else None

    def _made(self) -> EnvironmentActs | None:
        desk = self.desk
        if self.acts is not None:
            self.acts.deleteLater()
        self.acts = EnvironmentActs(self._window.theme, desk, self._window) if desk else None
        return self.acts

    def _activate(self, name: str) -> None:
        if (desk := self.desk) and (acts := self._made()):
            acts.activate("" if name == desk.active else name)

    def _add(self) -> None:
        if acts := self._made():
            button = self._window.sidebar.add
            acts.add(button.mapToGlobal(QPoint(button.width(), button.height() + 4)))

    def _rename(self, name: str) -> None:
        if acts := self._made():
            acts.rename(name, self._list.corner())

    def _duplicate(self, name: str) -> None:
        if acts := self._made():
            acts.duplicate(name)

    def _delete(self, name: str) -> None:
        if acts := self._made():
            acts.delete(name)

    def _show_menu(self, name: str) -> None:
        acts = self._made()
        if acts is None:
            return
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        icon = self._window.theme.icon("sliders")
        menu.addAction(icon, self.tr("Edit"), lambda: self._list.opened.emit(name))
        acts.fill(menu, name, self._list.corner())
        menu.popup(self._list.menu_place)

    def _show_progress(self, desk: EnvironmentDesk, progress: RenameProgress) -> None:
        """Say how far a rename is, with a button that takes it back."""
        rename, notices = progress.rename, self._window.notices
        shown = self._progress
        if shown is not None and (progress.over or shown[0] is not rename):
            notices.drop(shown[1])
            self._progress = shown = None
        if progress.over:
            return
        words = (
            self.tr("{step}: {percent} %")
            if progress.there
            else self.tr("Undo {step}: {percent} %")
        )
        text = words.format(step=rename.text, percent=progress.percent)
        if shown is None:
            word = self.tr("Cancel")
            notice = Notice(text=text, icon="refresh", token="info", action=word, stays=True)
            self._progress = rename, notices.tell(notice, partial(self._turn_back, desk, progress))
        else:
            shown[1].say(text)

    def _turn_back(self, desk: EnvironmentDesk, progress: RenameProgress) -> None:
        self._progress = None
        desk.turn_back(progress)

    def _tell(self, desk: EnvironmentDesk, gone: Environment) -> None:
        text = self.tr("Deleted the environment {name}").format(name=gone.name)
        step = desk.undo_stack.index()

        def undo() -> None:
            if desk.undo_stack.index() == step:
                desk.undo_stack.undo()
            elif gone.name not in desk.names:  # other things were done since
                desk.add(gone)

        notice = Notice(text=text, icon="trash", token="muted", action=self.tr("Undo"))
        self._window.notices.tell(notice, undo)
