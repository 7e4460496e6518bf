"""The desk of each open collection; closing the collection ends its desk, a new window does not."""

from functools import partial
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, Signal

from postwright.gui.environment_desk import EnvironmentDesk
from postwright.gui.session import Session


class EnvironmentDesks(QObject):
    """Makes a desk when it is first asked for."""

    deleted = Signal(object, object)
    """The desk where an environment was deleted, and the Environment."""
    failed = Signal(object)
    """An OSError that kept an edit from a file."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._desks: dict[FilePath, EnvironmentDesk] = {}
        session.collections_changed.connect(self._let_go)

    def of(self, root: FilePath) -> EnvironmentDesk:
        """Return the desk of a collection."""
        if root not in self._desks:
            desk = EnvironmentDesk(self.session, root, self)
            desk.deleted.connect(partial(self.deleted.emit, desk))
            desk.failed.connect(self.failed)
            self._desks[root] = desk
        return self._desks[root]

    def save(self) -> None:
        """Write what waits for an answer."""
        for desk in self._desks.values():
            desk.save()

    def _let_go(self) -> None:
        opened = {one.root for one in self.session.collections}
        for root in [root for root in self._desks if root not in opened]:
            desk = self._desks.pop(root)
            self.session.undo_group.removeStack(desk.undo_stack)
            desk.deleteLater()
