"""What a window works on: a Workspace with signals around it, in a part for each concern."""

import asyncio
from pathlib import Path as FilePath

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup

from postwright.engine.ports import Context, Watch
from postwright.engine.recording import Recording
from postwright.gui.session.cookies import Cookies
from postwright.gui.session.drafts import Drafts
from postwright.gui.session.edits import CollectionEdits
from postwright.gui.session.environments import Environments
from postwright.gui.session.opened import OpenCollections
from postwright.gui.session.rereading import Rereading
from postwright.model.collection import Collection, Folder, Path, RequestRef
from postwright.model.exchange import Exchange
from postwright.model.request import Request, Variable
from postwright.model.settings import Settings
from postwright.workspace.workspace import Workspace


class Session(OpenCollections):
    """The open collections and what is done to them; all else is asked of the workspace.

    Only a session and its parts have application-wide signals.
    """

    settings_changed = Signal(object)
    exchange_recorded = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.undo_group = QUndoGroup(self)
        self.drafts = Drafts(self)
        self.edits = CollectionEdits(self, self.drafts, self.undo_group)
        self.environments = Environments(self)
        self.cookies = Cookies(workspace, self)
        self.disk = Rereading(self)

    @property
    def settings(self) -> Settings:
        return self.workspace.settings

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings; whoever shows them is told."""
        self.workspace.change_settings(settings)
        self.settings_changed.emit(settings)

    def demo_url(self) -> str:
        """Return the built-in server's address; it starts when first asked for."""
        demo_url = self.workspace.demo_url
        return demo_url() if demo_url is not None else ""

    def save(self, ref: RequestRef, request: Request, *, force: bool = False) -> None:
        """Write a request to its file. Raise ChangedOnDisk."""
        self.workspace.save(ref, request, force=force)
        self.drafts.drop(ref)
        self.collections_changed.emit()

    def save_new(
        self, ref: RequestRef, request: Request, root: FilePath, parent: Path
    ) -> RequestRef:
        """Give an unsaved request a place in a collection. Return its new reference."""
        path = self.edits.add(root, parent, request)
        self.drafts.drop(ref)
        saved = RequestRef(collection=str(root), path=path)
        self.workspace.history.move(ref, saved)
        return saved

    def save_shared(
        self,
        root: FilePath,
        path: Path,
        owner: Folder | Collection,
        typed: tuple[Variable, ...] = (),
        *,
        force: bool = False,
    ) -> None:
        """Write what a folder or a collection itself says. Raise ChangedOnDisk.

        `typed` has the values of secret variables, which go to the vault.
        """
        if isinstance(owner, Folder):
            self.workspace.save_folder(root, path, owner, force=force)
        else:
            self.workspace.save_collection(root, owner, force=force)
            self.environments.keep_secrets(root, typed)
        self.collections_changed.emit()

    async def send(
        self,
        request: Request,
        ref: RequestRef,
        context: Context,
        *,
        recording: Recording,
        watch: Watch,
    ) -> Exchange:
        """Send, record, and tell. Raise NotSent."""
        try:
            exchange = await self.workspace.send(
                request, ref, context, recording=recording, watch=watch
            )
        except asyncio.CancelledError:
            self.exchange_recorded.emit(recording.exchange())
            raise
        self.exchange_recorded.emit(exchange)
        if exchange.cookies:
            self.cookies.changed.emit()
        return exchange
