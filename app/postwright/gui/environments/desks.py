"""The desk of each open collection; closing the collection ends its desk, a new window does not."""

from functools import partial
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, Signal

from postwright.gui.environments.desk import EnvironmentDesk
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks


class EnvironmentDesks(QObject):
    """Makes a desk when it is first asked for."""

    deleted = Signal(object, object)
    """The desk where an environment was deleted, and the Environment."""
    failed = Signal(object)
    """An OSError that kept an edit from a file."""

    progressed = Signal(object, object)
    """The desk where a rename takes longer, and its RenameProgress."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self._tasks = session, tasks
        self._desks: dict[FilePath, EnvironmentDesk] = {}
        session.collections_changed.connect(self._let_go)

    def of(self, root: FilePath) -> EnvironmentDesk:
        """Return the desk of a collection."""
        if root not in self._desks:
            desk = EnvironmentDesk(self.session, root, self._tasks, self)
            desk.deleted.connect(partial(self.deleted.emit, desk))
            desk.failed.connect(self.failed)
            desk.jobs.progressed.connect(partial(self.progressed.emit, desk))
            self._desks[root] = desk
        return self._desks[root]

    def save(self) -> None:
        """Write what waits for an answer."""
        for desk in self._desks.values():
            desk.save()

    async def settle(self) -> None:
        """Wait until every rename is written."""
        for desk in list(self._desks.values()):
            await desk.jobs.settle()

    def _let_go(self) -> None:
        opened = {one.root for one in self.session.collections}
        for root in [root for root in self._desks if root not in opened]:
            desk = self._desks.pop(root)
            self.session.undo_group.removeStack(desk.undo_stack)
            desk.deleteLater()
