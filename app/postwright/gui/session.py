"""Signals around a Workspace: what the window's parts listen to, and the edits they ask for."""

import asyncio
import gc
from collections.abc import Iterable, Sequence
from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from postwright.engine.errors import NeedsConsent, NotSent
from postwright.engine.ports import Context, Watch
from postwright.engine.recording import Recording
from postwright.engine.variables import Resolver
from postwright.gui.collection_edits import CollectionEdits
from postwright.model import tree
from postwright.model.collection import Environment, Lineage, Path, RequestRef
from postwright.model.consent import Ask
from postwright.model.cookies import Cookie, CookieVerdict
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.request import Request, Variable
from postwright.model.settings import Settings
from postwright.workspace.body_findings import BodyCheck
from postwright.workspace.opened import OpenCollection
from postwright.workspace.openings import Moved
from postwright.workspace.problem import Problem
from postwright.workspace.workspace import Workspace


class Session(CollectionEdits):
    """One workspace, seen by a window. Only this class has application-wide signals."""

    drafts_changed = Signal()
    environment_changed = Signal()
    settings_changed = Signal(object)
    exchange_recorded = Signal(object)
    cookies_changed = Signal()
    following = Signal(object)
    """The root of a collection, before what other programs changed there is taken over."""
    followed = Signal(object)
    """The root of a collection that was read again."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.moved.connect(self._follow)

    # Collections

    @property
    def protection(self) -> str:
        """Return how the vault keeps secrets, in words; empty until it is open."""
        return self.workspace.vault.protection

    @property
    def settings(self) -> Settings:
        return self.workspace.settings

    def saved(self, ref: RequestRef) -> Request | None:
        """Return the request as its file says, None where it has none."""
        opened = self.collection(ref.collection) if ref.collection else None
        item = tree.find(opened.tree, ref.path) if opened and ref.path else None
        return item.value if item and isinstance(item.value, Request) else None

    async def open_known(self) -> None:
        """Open what was open before; reading leaves the loop."""
        await asyncio.to_thread(self.workspace.open_known)
        gc.freeze()  # modules and requests stay: no search for garbage looks through them again
        self.collections_changed.emit()

    async def open_folder(self, root: FilePath) -> OpenCollection:
        """Open a folder as a collection; it comes back at the next start."""
        opened = await asyncio.to_thread(self.workspace.open, root)
        gc.freeze()
        self.collections_changed.emit()
        return opened

    def create_collection(self, name: str) -> OpenCollection:
        """Make a collection in the user's own folder."""
        created = self.workspace.create(name)
        self.collections_changed.emit()
        return created

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
        self.following.emit(root)
        self._tell_taken(root, self.workspace.reload(root))

    async def catch_up(self) -> None:
        """Read those collections again that other programs changed meanwhile."""
        for root in [opened.root for opened in self.collections]:
            await self.follow(root)

    async def follow(self, root: FilePath, files: Iterable[FilePath] = ()) -> None:
        """Read a collection again if another program changed it, `files` or any; off the loop."""
        try:
            if not await asyncio.to_thread(self.workspace.is_stale, root, files):
                return
            moves = None
            while moves is None:
                reading = await asyncio.to_thread(self.workspace.read, root)
                self.following.emit(root)
                moves = self.workspace.take(root, reading)
        except OSError:  # the folder went away; it says so in the tree
            self.reload(root)
        except KeyError:  # it was closed meanwhile
            return
        else:
            self._tell_taken(root, moves)

    def _tell_taken(self, root: FilePath, moves: tuple[Moved, ...]) -> None:
        for moved in moves:
            self.moved.emit(moved.before, moved.after)
        self.followed.emit(root)
        self.collections_changed.emit()

    @property
    def drafts(self) -> dict[RequestRef, Request]:
        return self._drafts

    def draft(self, ref: RequestRef) -> Request | None:
        """Return what was typed, under the name and at the place that the file has by now."""
        typed, saved = self._drafts.get(ref), self.saved(ref)
        if typed is None or saved is None:
            return typed
        return replace(typed, name=saved.name, seq=saved.seq)

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
            self.workspace.drop_draft(ref)
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

    def set_variable(self, root: FilePath, environment: str, name: str, value: str) -> None:
        """Give a variable a value in an environment, for the empty name in the collection."""
        opened = self.collection(root)
        if opened is None:
            return
        found = next((e for e in opened.tree.environments if e.name == environment), None)
        if found is not None:
            rows = with_value(found.variables, name, value)
            self.save_environment(root, replace(found, variables=rows), environment)
        else:
            self.save_variables(root, with_value(opened.tree.variables, name, value))

    def delete_environment(self, root: FilePath, name: str) -> None:
        """Delete an environment's file."""
        self.workspace.delete_environment(root, name)
        self.environment_changed.emit()

    def cookies(self, root: FilePath | str) -> tuple[Cookie, ...]:
        """Return a collection's cookies; the empty root: those of requests in none."""
        return self.workspace.jar(str(root)).cookies()

    def cookie_verdicts(self, root: str, url: str, now: float) -> tuple[CookieVerdict, ...]:
        """Judge each cookie of a jar for a URL."""
        return self.workspace.jar(root).verdicts(url, now)

    def put_cookie(self, root: str, cookie: Cookie, *, instead_of: Cookie | None = None) -> None:
        """Keep a cookie that was typed, perhaps in the place of another."""
        self.workspace.jar(root).put(cookie, instead_of=instead_of)
        self.workspace.save_cookies(root)
        self.cookies_changed.emit()

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

    def context(self, ref: RequestRef, once: Iterable[Ask] = ()) -> Context:
        """Return what a preview and the send after it share; `once` is agreed to for them."""
        return self.workspace.context(ref, once=once)

    def question(
        self, error: NotSent, request: Request, ref: RequestRef, context: Context
    ) -> NeedsConsent | None:
        """Return what the user may agree to where that stops a send."""
        return self.workspace.question(error, request, ref, context)

    def agree(self, ref: RequestRef, asks: Iterable[Ask]) -> None:
        """Keep it that the user agreed."""
        self.workspace.agree(ref, asks)

    def lineage(self, ref: RequestRef) -> Lineage:
        """Return what a request inherits; nothing where its collection was closed."""
        if ref.collection and self.collection(ref.collection) is None:
            return Lineage()
        return self.workspace.lineage(ref)

    def resolver(self, request: Request, ref: RequestRef, context: Context) -> Resolver:
        """Return who knows every variable of a request."""
        return self.workspace.resolver(request, ref, context)

    def stopping(self, request: Request, ref: RequestRef, context: Context) -> tuple[Problem, ...]:
        """Return all that stops a send whatever the user says."""
        return self.workspace.stopping(request, ref, context)

    def body_check(self, request: Request, ref: RequestRef, context: Context) -> BodyCheck | None:
        """Return what there is to look at in a body."""
        return self.workspace.body_check(request, ref, context)

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
        try:
            exchange = await self.workspace.send(
                request, ref, context, recording=recording, watch=watch
            )
        except asyncio.CancelledError:
            self.exchange_recorded.emit(recording.exchange())
            raise
        self.exchange_recorded.emit(exchange)
        if exchange.cookies:
            self.cookies_changed.emit()
        return exchange


def with_value(rows: tuple[Variable, ...], name: str, value: str) -> tuple[Variable, ...]:
    """Return the rows with one more, or with the one of that name switched on and set."""
    if any(row.name == name for row in rows):
        return tuple(
            replace(row, value=value, enabled=True) if row.name == name else row for row in rows
        )
    return (*rows, Variable(name=name, value=value))
