"""Lets a session follow what other programs write, as soon as they have written it."""

from pathlib import Path as FilePath

from PySide6.QtCore import QObject, Signal

from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.storage.watching import Touched, Watching


class OutsideChanges(QObject):
    """Watches the folders of the open collections; reads them again one after the other."""

    not_watched = Signal(str)
    """A sentence: changes in a folder are seen only when the window comes to the front."""
    _touched = Signal(object)
    _failed = Signal(object, str)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        # Signals, for they bring what happens on the watch's threads to the window's.
        self._watching = Watching(self._touched.emit, self._failed.emit)
        self._waiting: dict[FilePath, tuple[FilePath, ...]] = {}
        """Which files of which collection to look at; none: all."""
        self._busy = False
        self._touched.connect(self._note)
        self._failed.connect(self._tell)
        session.collections_changed.connect(self._watch)

    def close(self) -> None:
        """Watch nothing any more. Blocks for a moment."""
        self._watching.close()

    def _watch(self) -> None:
        roots = frozenset(opened.root for opened in self._session.collections)
        if roots != self._watching.roots:
            self._watching.watch(roots)

    def _note(self, touched: Touched) -> None:
        if touched.root not in self._watching.roots:
            return
        before = self._waiting.get(touched.root)
        both = before is None or (before and touched.files)
        files = (*(before or ()), *touched.files) if both else ()
        self._waiting[touched.root] = files
        if not self._busy:
            self._busy = True
            self._tasks.start(self._follow(), "follow other programs")

    async def _follow(self) -> None:
        try:
            while self._waiting:
                root = next(iter(self._waiting))
                await self._session.disk.follow(root, self._waiting.pop(root))
        finally:
            self._busy = False

    def _tell(self, root: FilePath, why: str) -> None:
        text = self.tr(
            "{name} is not watched ({why}). What other programs change there is seen when this"
            " window comes to the front."
        )
        self.not_watched.emit(text.format(name=root.name, why=why))
