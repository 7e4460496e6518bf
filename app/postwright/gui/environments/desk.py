"""The environments of a collection: made, named, marked, deleted; each is one step to undo."""

from functools import partial
from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from postwright.gui.environments.rename_jobs import RenameFailure, RenameJobs, RenameProgress
from postwright.gui.environments.rows import EnvironmentRows, last_of, with_row
from postwright.gui.environments.steps import DoneStep, EnvironmentStep
from postwright.gui.environments.variable_rename import VariableRename
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.model.collection import Environment

WHOLE = ""
"""Stands for the collection's own variables, which every environment can override."""
FOLDER = "environments"


class EnvironmentDesk(EnvironmentRows):
    """Lives as long as its collection is open, whether its page is or not."""

    deleted = Signal(object)
    """The Environment that was deleted, with the values of its secrets."""

    def __init__(
        self, session: Session, root: FilePath, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(session, root, parent)
        self.tasks = tasks
        self.jobs = RenameJobs(tasks, self)
        self.jobs.failed.connect(self._drop)
        self._renames: dict[VariableRename, DoneStep] = {}
        self._files: dict[str, bytes] = {}
        """Of environments that were deleted, so that undo brings their comments back too."""
        self._active = ""
        """Which one was in use when it was deleted."""

    def rename(self, old: str, new: str) -> None:
        """Rename a variable in everything that the collection says, as one step."""
        self.save()
        text = self.tr("Rename {old} to {new}").format(old=old, new=new)
        rename = VariableRename(self.session, self.root, (old, new), text)
        there, back = (partial(self._go, rename, there=way) for way in (True, False))
        if there():
            step = DoneStep(there, back, text)
            self._renames[rename] = step
            self.undo_stack.push(step)
            self.undo_stack.setActive(True)

    def _go(self, rename: VariableRename, *, there: bool) -> bool:
        try:
            rename.begin(there=there)
        except OSError as error:
            self.failed.emit(error)
            return False
        self.jobs.start(rename, there=there)
        return True

    def turn_back(self, progress: RenameProgress) -> None:
        """Take back the rename that is under way, or the undo of one."""
        rename, stack = progress.rename, self.undo_stack
        place = stack.index() - progress.there
        step = self._renames.get(rename)
        if step is None or not (0 <= place < stack.count()) or stack.command(place) is not step:
            old, new = rename.names
            self.rename(*((new, old) if progress.there else (old, new)))
        elif progress.there:
            stack.undo()
        else:
            stack.redo()

    def _drop(self, failure: RenameFailure) -> None:
        """Forget the step of a rename that could not be carried out: all is as it was."""
        stack, step = self.undo_stack, self._renames.pop(failure.rename, None)
        places = [n for n in range(stack.count()) if stack.command(n) is step]
        if step is not None and places:
            step.setObsolete(True)
            if places[0] == stack.index() - 1:
                stack.undo()
            elif places[0] == stack.index():
                stack.redo()
        self.failed.emit(failure.error)

    # Environments

    def add(self, environment: Environment, text: str = "") -> None:
        """Make an environment, as one step."""
        text = text or self.tr("Add environment {name}").format(name=environment.name)
        self._step(None, environment, text)

    def take(self, environment: Environment, text: str) -> None:
        """Make an environment, or give the one of that name these values, as one step."""
        known = next((n for n in self.names if n.casefold() == environment.name.casefold()), "")
        self.undo_stack.beginMacro(text)
        if not known:
            known = environment.name
            self.add(Environment(known), text)
        rows = self.rows(known)
        for row in environment.variables:
            at = last_of(rows, row.name)
            rows = with_row(rows, replace(row, secret=at >= 0 and rows[at].secret))
        self.edit({known: rows}, text)
        self.undo_stack.endMacro()

    def call(self, name: str, new: str) -> None:
        """Give an environment another name, as one step."""
        if (own := self.environment(name)) is not None and new != name:
            text = self.tr("Rename environment {name}").format(name=name)
            self._step(own, replace(own, name=new), text)

    def mark(self, name: str, color: str) -> None:
        """Give an environment's dot a colour, as one step."""
        if (own := self.environment(name)) is not None:
            text = self.tr("Colour of {name}").format(name=name)
            self._step(own, replace(own, color=color), text)

    def guard(self, name: str, on: bool) -> None:
        """Let sends to an environment ask first, or not, as one step."""
        if (own := self.environment(name)) is not None:
            text = self.tr("Guard of {name}").format(name=name)
            mark = replace(own.postwright, guard=on)
            self._step(own, replace(own, postwright=mark), text)

    def duplicate(self, name: str) -> str:
        """Make another of the same variables, as one step. Return its name."""
        own = self.environment(name)
        if own is None:
            return ""
        copy = self.free_name(self.tr("{name} copy").format(name=name))
        text = self.tr("Duplicate environment {name}").format(name=name)
        self._step(None, replace(own, name=copy, variables=self.rows(name)), text)
        return copy

    def delete(self, name: str) -> None:
        """Delete an environment, as one step; its values wait for an undo."""
        self.save()
        if (own := self.environment(name)) is not None:
            whole = replace(own, variables=self.rows(name))
            self._step(whole, None, self.tr("Delete environment {name}").format(name=name))
            self.deleted.emit(whole)

    def free_name(self, wish: str) -> str:
        """Return the name itself, or with a number where it is taken."""
        taken, name, number = {one.casefold() for one in self.names}, wish, 2
        while name.casefold() in taken:
            name, number = f"{wish} {number}", number + 1
        return name

    def _step(self, before: Environment | None, after: Environment | None, text: str) -> None:
        self.save()
        self.undo_stack.push(EnvironmentStep(self, before, after, text))
        self.undo_stack.setActive(True)

    def become(self, before: Environment | None, after: Environment | None) -> None:
        """Make, delete, or rename and mark an environment; for steps."""
        try:
            if after is None and before is not None:
                self._delete(before.name)
            elif before is None and after is not None:
                self._make(after)
            elif before is not None and after is not None:
                own = self.environment(before.name) or before
                made = replace(own, name=after.name, color=after.color, postwright=after.postwright)
                self.session.environments.save(self.root, made, before.name)
        except OSError as error:
            self.failed.emit(error)

    def _delete(self, name: str) -> None:
        if self.active == name:
            self._active = name
        self._files[name] = self.session.workspace.file_bytes(self.root, (FOLDER, f"{name}.yml"))
        self.session.environments.delete(self.root, name)

    def _make(self, environment: Environment) -> None:
        name = environment.name
        if data := self._files.pop(name, None):
            self.session.workspace.save_text(self.root, (FOLDER, f"{name}.yml"), data, None)
        self.session.environments.save(self.root, environment)
        if self._active == name:
            self._active = ""
            self.session.environments.choose(self.root, name)
