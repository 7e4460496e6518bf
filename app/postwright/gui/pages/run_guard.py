"""A run that may change something in a guarded environment takes two presses within seconds."""

from PySide6.QtCore import QObject, QTimer, Signal

from postwright.gui.tab.guard import GUARD_MS, SAFE
from postwright.model import tree
from postwright.model.collection import Collection, Path
from postwright.model.request import Request


class RunGuard(QObject):
    """Knows whether the next press runs; how the button looks is the page's."""

    changed = Signal()
    """It asks, or asks no more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.place = ""
        """The environment that is asked about; empty: the next press asks."""
        self._paths: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=GUARD_MS)
        self._timer.timeout.connect(self.forget)

    def stops(self, collection: Collection, environment: str, paths: tuple[str, ...]) -> bool:
        """Ask before these requests run; tell whether they wait for a second press."""
        asked = self.place == environment and self._paths == paths
        self.forget()
        own = next((one for one in collection.environments if one.name == environment), None)
        if asked or own is None or not own.postwright.guard:
            return False
        if all(_is_safe(collection, tuple(path.split("/"))) for path in paths):
            return False
        self.place, self._paths = environment, paths
        self._timer.start()
        self.changed.emit()
        return True

    def forget(self) -> None:
        """Let the next press ask again."""
        self._timer.stop()
        if self.place:
            self.place, self._paths = "", ()
            self.changed.emit()


def _is_safe(collection: Collection, path: Path) -> bool:
    item = tree.find(collection, path)
    value = item.value if item else None
    return not isinstance(value, Request) or value.method.upper() in SAFE
