"""Collections read again, after other programs changed their files."""

import asyncio
from collections.abc import Iterable
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, Signal

from postwright.gui.session.opened import OpenCollections
from postwright.workspace.openings import Moved


class Rereading(QObject):
    """Takes over what is on disk; who shows something typed over it is asked to keep that first."""

    starting = Signal(object)
    """The root of a collection, before what is on disk is taken over."""
    ended = Signal(object)
    """The root of a collection that was read again."""

    def __init__(self, opened: OpenCollections) -> None:
        super().__init__(opened)
        self._opened = opened

    def reload(self, root: FilePath) -> None:
        """Read a collection again, whether or not it was changed."""
        self.starting.emit(root)
        self._tell(root, self._opened.workspace.reload(root))

    async def catch_up(self) -> None:
        """Read those collections again that other programs changed meanwhile."""
        for root in [opened.root for opened in self._opened.collections]:
            await self.follow(root)

    async def follow(self, root: FilePath, files: Iterable[FilePath] = ()) -> None:
        """Read a collection again if another program changed it, `files` or any; off the loop."""
        workspace = self._opened.workspace
        try:
            if not await asyncio.to_thread(workspace.is_stale, root, files):
                return
            moves = None
            while moves is None:
                reading = await asyncio.to_thread(workspace.read, root)
                self.starting.emit(root)
                moves = workspace.take(root, reading)
        except OSError:  # the folder went away; it says so in the tree
            self.reload(root)
        except KeyError:  # it was closed meanwhile
            return
        else:
            self._tell(root, moves)

    def _tell(self, root: FilePath, moves: tuple[Moved, ...]) -> None:
        for moved in moves:
            self._opened.moved.emit(moved.before, moved.after)
        self.ended.emit(root)
        self._opened.collections_changed.emit()
