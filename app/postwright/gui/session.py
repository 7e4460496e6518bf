"""Signals around a Workspace: what the window's parts listen to, and the edits they ask for."""

import asyncio
from collections.abc import Sequence
from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from postwright.engine.ports import Context, Watch
from postwright.engine.recording import Recording
from postwright.engine.variables import Resolver
from postwright.gui.tree_edits import TreeEdit
from postwright.model import tree
from postwright.model.collection import (
    Collection,
    Environment,
    Folder,
    Item,
    Lineage,
    Path,
    RequestRef,
)
from postwright.model.cookies import Cookie
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.request import Request, Variable
from postwright.model.settings import Settings
from postwright.workspace.opened import OpenCollection
from postwright.workspace.workspace import Workspace


class Session(QObject):
    """One workspace, seen by a window. Only this class has application-wide signals."""

    collections_changed = Signal()
    """Some tree, or which collections are open."""
    moved = Signal(object, object)
    """An item's RequestRef before and after; what is below a folder moves with it."""
    drafts_changed = Signal()
    environment_changed = Signal()
    settings_changed = Signal(object)
    exchange_recorded = Signal(object)
    cookies_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.undo_group = QUndoGroup(self)
        self._stacks: dict[FilePath, QUndoStack] = {}
        self._drafts: dict[RequestRef, Request] = {}
        self.moved.connect(self._follow)

    # Collections

    @property
    def collections(self) -> tuple[OpenCollection, ...]:
        return self.workspace.collections

    @property
    def settings(self) -> Settings:
        return self.workspace.settings

    def collection(self, root: FilePath | str) -> OpenCollection | None:
        """Return the open collection in that folder."""
        wanted = FilePath(root)
        return next((c for c in self.collections if c.root == wanted), None)

    def saved(self, ref: RequestRef) -> Request | None:
        """Return the request as its file says, None where it has none."""
        opened = self.collection(ref.collection) if ref.collection else None
        item = tree.find(opened.tree, ref.path) if opened and ref.path else None
        return item.value if item and isinstance(item.value, Request) else None

    async def open_known(self) -> None:
        """Open what was open before; reading leaves the loop."""
        await asyncio.to_thread(self.workspace.open_known)
        self.collections_changed.emit()

    async def open_folder(self, root: FilePath) -> OpenCollection:
        """Open a folder as a collection; it comes back at the next start."""
        opened = await asyncio.to_thread(self.workspace.open, root)
        self.collections_changed.emit()
        return opened

    def create_collection(self, name: str) -> OpenCollection:
        """Make a collection in the user's own folder."""
        created = self.workspace.create(name)
        self.collections_changed.emit()
        return created

    def close_collection(self, root: FilePath) -> None:
        """Take a collection out of the window; its files stay."""
        self.workspace.close(root)
        if stack := self._stacks.pop(root, None):
            self.undo_group.removeStack(stack)
        self.collections_changed.emit()

    def stack(self, root: FilePath) -> QUndoStack:
        """Return the steps of a collection's tree."""
        if root not in self._stacks:
            self._stacks[root] = QUndoStack(self.undo_group)
        return self._stacks[root]

    # Edits of the tree: each is one undo step.

    def add(self, root: FilePath, parent: Path, value: Request | Folder) -> Path:
        """Put a new request or folder last into a folder. Return where it is."""
        file = value.name if isinstance(value, Folder) else f"{value.name}.yml"
        item = Item(file=self.workspace.file_name(file), value=value)
        text = self.tr("New {name}").format(name=value.name)
        edit = TreeEdit.adding(self, root, parent, item, text)
        self.stack(root).push(edit)
        return edit.path

    def duplicate(self, root: FilePath, path: Path) -> Path:
        """Put a copy after the item itself. Return where it is."""
        current = self._tree(root)
        item = tree.find(current, path)
        if item is None:
            raise KeyError(path)
        name = self.tr("{name} copy").format(name=item.value.name)
        copy = Item(self._file(name, item), replace(item.value, name=name))
        siblings = tree.children(current, path[:-1])
        index = siblings.index(item) + 1
        text = self.tr("Duplicate {name}").format(name=item.value.name)
        edit = TreeEdit.adding(self, root, path[:-1], copy, text, index)
        self.stack(root).push(edit)
        return edit.path

    def rename(self, root: FilePath, path: Path, name: str) -> Path:
        """Give an item, or for the empty path the collection, another name."""
        if not path:
            self.workspace.rename_collection(root, name)
            self.collections_changed.emit()
            return path
        item = tree.find(self._tree(root), path)
        if item is None:
            raise KeyError(path)
        text = self.tr("Rename {name}").format(name=item.value.name)
        edit = TreeEdit.renaming(self, root, path, (name, self._file(name, item)), text)
        self.stack(root).push(edit)
        return edit.path

    def move(self, root: FilePath, path: Path, parent: Path, index: int | None) -> Path:
        """Put an item elsewhere; `index` counts the target's items without it."""
        item = tree.find(self._tree(root), path)
        if item is None:
            raise KeyError(path)
        text = self.tr("Move {name}").format(name=item.value.name)
        edit = TreeEdit.moving(self, root, path, (parent, index), text)
        self.stack(root).push(edit)
        return edit.path

    def remove(self, root: FilePath, path: Path) -> TreeEdit:
        """Delete an item; its files go to the trash. Return the step, to be undone."""
        item = tree.find(self._tree(root), path)
        if item is None:
            raise KeyError(path)
        text = self.tr("Delete {name}").format(name=item.value.name)
        edit = TreeEdit.removing(self, root, path, text)
        self.stack(root).push(edit)
        return edit

    def _tree(self, root: FilePath) -> Collection:
        opened = self.collection(root)
        if opened is None:
            raise KeyError(root)
        return opened.tree

    def _file(self, name: str, item: Item) -> str:
        is_file = item.file.endswith(".yml") and not isinstance(item.value, Folder)
        return self.workspace.file_name(f"{name}.yml" if is_file else name)

    # Requests and their drafts

    def save(self, ref: RequestRef, request: Request, *, force: bool = False) -> None:
        """Write a request to its file. Raises ChangedOnDisk."""
        self.workspace.save(ref, request, force=force)
        self.drop_draft(ref)
        self.collections_changed.emit()

    def save_new(
        self, ref: RequestRef, request: Request, root: FilePath, parent: Path
    ) -> RequestRef:
        """Give an unsaved request a place in a collection. Return its new reference."""
        path = self.add(root, parent, request)
        self.drop_draft(ref)
        saved = RequestRef(collection=str(root), path=path)
        self.workspace.history.move(ref, saved)
        return saved

    def reload(self, root: FilePath) -> None:
        """Read a collection again, after its files were changed by another program."""
        for moved in self.workspace.reload(root):
            self.moved.emit(moved.before, moved.after)
        self.collections_changed.emit()

    async def catch_up(self) -> None:
        """Read those collections again that other programs changed meanwhile."""
        for root in [opened.root for opened in self.collections]:
            if await asyncio.to_thread(self.workspace.is_stale, root) and self.collection(root):
                self.reload(root)

    @property
    def drafts(self) -> dict[RequestRef, Request]:
        return self._drafts

    def load_drafts(self) -> None:
        """Fetch every draft that was kept."""
        self._drafts = dict(self.workspace.drafts.all())
        self.drafts_changed.emit()

    def keep_draft(self, ref: RequestRef, request: Request) -> None:
        """Store what was typed, so that it outlives the program."""
        self.workspace.keep_draft(ref, request)
        new = ref not in self._drafts
        self._drafts[ref] = request
        if new:
            self.drafts_changed.emit()

    def drop_draft(self, ref: RequestRef) -> None:
        """Forget what was typed: it is in the file now, or was taken back."""
        if self._drafts.pop(ref, None) is not None:
            self.workspace.drafts.remove(ref)
            self.drafts_changed.emit()

    def _follow(self, before: RequestRef, after: RequestRef) -> None:
        depth = len(before.path)
        self._drafts = {
            RequestRef(after.collection, (*after.path, *ref.path[depth:]))
            if ref.collection == before.collection and ref.path[:depth] == before.path
            else ref: request
            for ref, request in self._drafts.items()
        }

    # Environments, cookies, settings

    def demo_url(self) -> str:
        """Return the built-in server's address; it starts when first asked for."""
        demo_url = self.workspace.demo_url
        return demo_url() if demo_url is not None else ""

    def environments(self, root: FilePath | str) -> tuple[Environment, ...]:
        """Return a collection's environments."""
        opened = self.collection(root)
        return opened.tree.environments if opened else ()

    def choose_environment(self, root: FilePath, name: str) -> None:
        """Make an environment the active one; the empty name is none."""
        self.workspace.choose_environment(root, name)
        self.environment_changed.emit()

    def save_environment(
        self, root: FilePath, environment: Environment, old_name: str | None = None
    ) -> None:
        """Write an environment, under another name where `old_name` differs."""
        self.workspace.save_environment(root, environment, old_name)
        self.environment_changed.emit()

    def save_variables(self, root: FilePath, rows: tuple[Variable, ...]) -> None:
        """Write the collection's own variables; values of secret ones go to the vault."""
        opened = self.collection(root)
        if opened is None:
            return
        for row in rows:
            if row.secret and row.value:
                self.workspace.set_secret(root, "", row.name, row.value)
        kept = tuple(replace(row, value="") if row.secret else row for row in rows)
        self.workspace.save_collection(root, replace(opened.tree, variables=kept))
        self.environment_changed.emit()

    def delete_environment(self, root: FilePath, name: str) -> None:
        """Delete an environment's file."""
        self.workspace.delete_environment(root, name)
        self.environment_changed.emit()

    def cookies(self, root: FilePath | str) -> tuple[Cookie, ...]:
        """Return a collection's cookies; the empty root: those of requests in none."""
        return self.workspace.jar(str(root)).cookies()

    def remove_cookies(self, root: str, cookies: Sequence[Cookie]) -> None:
        """Forget cookies of a jar."""
        jar = self.workspace.jar(root)
        for cookie in cookies:
            jar.remove(cookie)
        self.workspace.save_cookies(root)
        self.cookies_changed.emit()

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings; whoever shows them is told."""
        self.workspace.change_settings(settings)
        self.settings_changed.emit(settings)

    # Sending

    def earlier(self, ref: RequestRef) -> tuple[Exchange, ...]:
        """Return the kept exchanges of a request, the newest first. Blocks."""
        history = self.workspace.history
        found = (history.get(summary.id) for summary in history.latest(ref))
        return tuple(exchange for exchange in found if exchange is not None)

    def context(self, ref: RequestRef) -> Context:
        """Return what a preview and the send after it share."""
        return self.workspace.context(ref)

    def lineage(self, ref: RequestRef) -> Lineage:
        """Return what a request inherits; nothing where its collection was closed."""
        if ref.collection and self.collection(ref.collection) is None:
            return Lineage()
        return self.workspace.lineage(ref)

    def resolver(self, request: Request, ref: RequestRef, context: Context) -> Resolver:
        """Return who knows every variable of a request."""
        return self.workspace.resolver(request, ref, context)

    def prepare(self, request: Request, ref: RequestRef, context: Context) -> PreparedRequest:
        """Return what would be sent. Raises NotSent."""
        return self.workspace.prepare(request, ref, context)

    async def send(
        self,
        request: Request,
        ref: RequestRef,
        context: Context,
        *,
        recording: Recording,
        watch: Watch,
    ) -> Exchange:
        """Send, record, and tell. Raises NotSent."""
        exchange = await self.workspace.send(
            request, ref, context, recording=recording, watch=watch
        )
        self.exchange_recorded.emit(exchange)
        if exchange.cookies:
            self.cookies_changed.emit()
        return exchange
