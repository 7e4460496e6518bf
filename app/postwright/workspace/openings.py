"""Which collections are open, and the stores that belong to all of them."""

import uuid
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from postwright.engine.cookies import PlainJar
from postwright.formats.opencollection import directory_name, file_name
from postwright.model.collection import Collection, RequestRef
from postwright.model.collection import Path as ItemPath
from postwright.model.said import said
from postwright.model.settings import Settings
from postwright.storage import settings as settings_file
from postwright.storage.bodies import Bodies
from postwright.storage.collection_files import Reading
from postwright.storage.collections import CollectionFolder
from postwright.storage.cookies import SavedCookies
from postwright.storage.database import Database
from postwright.storage.drafts import Drafts
from postwright.storage.files import delete_older, make_private_folder, sweep
from postwright.storage.grants import Grants
from postwright.storage.history import History
from postwright.storage.paths import Paths
from postwright.storage.state import StateStore
from postwright.storage.trash import Trash
from postwright.storage.vault import Vault
from postwright.storage.worker import Worker
from postwright.workspace.known import Known
from postwright.workspace.opened import OpenCollection
from postwright.workspace.renames import renamed

T = TypeVar("T")

_PATIENCE_S = 5.0
"""How long opening waits for a keyring, which may be asking for a password."""
_TIDYING_S = 0.5
"""How long the end of the program waits for tidying; the next start goes on with it."""
_SPOOLED_S = 24 * 3600.0
"""Bodies too large for history stay in the spool for so long, at most until a later start."""


class Moved(msgspec.Struct, frozen=True):
    """A request that another program put elsewhere."""

    before: RequestRef
    after: RequestRef


class Openings:
    """The part of a Workspace that opens and closes; files are changed by `Edits`."""

    def __init__(self, paths: Paths, *, keep: bool) -> None:
        self.paths = paths
        self.keep = keep
        self.settings: Settings = settings_file.load(paths)
        self.database = Database(paths.database if keep else None)
        self.state = StateStore(self.database)
        self.drafts = Drafts(self.database)
        self.history = History(
            self.database,
            Bodies(paths.bodies),
            kept_per_request=lambda: self.settings.keep_responses,
            kept_days=lambda: self.settings.keep_history_days,
            total_bytes=lambda: self.settings.keep_bodies_mb << 20,
        )
        self.vault = Vault(paths)
        self.grants = Grants(paths, keep=keep)
        self.trash = Trash(paths.trash)
        self.report: Callable[[str, BaseException], None] = _ignore
        """Told from any thread what could not be kept, and why; set by the program."""
        self._saved_cookies = SavedCookies(self.database)
        self._known = Known(self.state, paths.collections)
        self._opened: tuple[OpenCollection, ...] = ()
        self._tidying = Worker("tidying")
        self._waited = False
        self._jars: dict[str, PlainJar] = {}

    @property
    def collections(self) -> tuple[OpenCollection, ...]:
        """The open collections, the user's own first."""
        return self._opened

    def opened(self, root: Path | str) -> OpenCollection:
        """Return an open collection. Raise KeyError where it is not open."""
        found = self.find(root)
        if found is None:
            raise KeyError(str(root))
        return found

    def find(self, root: Path | str) -> OpenCollection | None:
        """Return an open collection, None for one that is closed or for the empty name."""
        wanted = str(root)
        return next((opened for opened in self._opened if str(opened.root) == wanted), None)

    def open_known(self) -> None:
        """Open what was open before, and all of the user's own. Blocks.

        A folder that cannot be read is listed with its `error`. Tidying goes on afterwards.
        """
        for root in self._known.roots():
            if self.find(root) is None:
                self._add(root, listed=True)
        self._warn()
        self._tidying.submit(self.tidy)

    def open(self, root: Path) -> OpenCollection:
        """Open any folder as a collection; it comes back at the next start. Blocks.

        Raise OSError where it is none, or cannot be read.
        """
        root = root.absolute()
        if (found := self.find(root)) is not None:
            return found
        opened = self._add(root)
        self._known.opened(root)
        return opened

    def create(self, name: str) -> OpenCollection:
        """Make a collection among the user's own, whose secrets may go where it says. Blocks."""
        make_private_folder(self.paths.config)
        folder = make_private_folder(self.paths.collections)
        taken = [place.name for place in folder.iterdir()]
        root = folder / directory_name(name, taken)
        CollectionFolder.create(root, name, trash=self.paths.trash)
        opened = self.open(root)
        # It has its id from the start: what is later put in this place is another collection.
        own = replace(opened.tree, postwright=replace(opened.tree.postwright, id=str(uuid.uuid4())))
        opened.folder.save_root(own)
        opened.tree = own
        self.told(said("That it is trusted could not be kept"), self.grants.trust(opened.id, root))
        return opened

    def close(self, root: Path) -> None:
        """Close a collection; its files stay as they are."""
        self._opened = tuple(opened for opened in self._opened if opened.root != root)
        self._known.closed(root)

    def reload(self, root: Path) -> tuple[Moved, ...]:
        """Read a collection again, after its files were changed by another program. Blocks.

        Return which requests are now elsewhere: a file that vanished while one with equal bytes
        appeared; drafts and history have followed it. Where the folder cannot be read any more,
        its `error` says why and the tree stays as it was.
        """
        opened = self.opened(root)
        try:
            reading = opened.folder.read()
        except OSError as error:
            opened.error = str(error)
            return ()
        return self.take(root, reading) or ()

    def read(self, root: Path) -> Reading:
        """Read a collection's files without taking note of them. Raise OSError. Blocks."""
        return self.opened(root).folder.read()

    def take(self, root: Path, reading: Reading) -> tuple[Moved, ...] | None:
        """Let a collection be what was read. Return what others moved.

        None: nothing was taken, for we ourselves wrote meanwhile; read again.
        """
        opened = self.opened(root)
        before, then = opened.folder.digests(), opened.tree
        if not opened.folder.take(reading):
            return None
        opened.tree, opened.error = reading.collection, ""
        return self._follow(opened, before, then)

    def is_stale(self, root: Path, files: Iterable[Path] = ()) -> bool:
        """Tell whether another program changed a collection's files meanwhile. Blocks.

        Where it is known which `files` may have changed, only these are looked at.
        """
        opened = self.opened(root)
        return bool(opened.error) or opened.folder.is_stale(files)

    def move(self, before: RequestRef, after: RequestRef) -> None:
        """Let draft and history follow a request, or all those in a folder."""
        self.drafts.move(before, after)
        self.history.move(before, after)

    def jar(self, root: str | Path) -> PlainJar:
        """Return the cookies of a collection, for the empty name of requests in none."""
        name = str(root)
        if name not in self._jars:
            self._jars[name] = PlainJar(self._saved_cookies.load(name))
        return self._jars[name]

    def save_cookies(self, root: str | Path) -> None:
        """Keep a jar's cookies for the next start, after they were changed."""
        saved = self._saved_cookies.save(str(root), self.jar(root).dump())
        self.told(said("The cookies could not be kept"), saved)

    def change_settings(self, settings: Settings) -> None:
        """Use other settings, and keep them."""
        self.settings = settings
        if self.keep:
            settings_file.save(self.paths, settings)

    def file_name(self, name: str) -> str:
        """Return what a request's file (`name.yml`) or a folder is called on disk."""
        stem = name.removesuffix(".yml")
        return directory_name(name) if stem == name else file_name(stem)

    def tidy(self) -> None:
        """Delete what a sudden end left behind, and what the trash kept long enough. Blocks."""
        if not self.keep:
            return
        outside = (opened.root for opened in self._opened)
        for folder in (self.paths.config, self.paths.data, *outside):
            sweep(folder)
        delete_older(self.paths.spool, _SPOOLED_S)
        self.trash.sweep()
        self.history.tidy()
        self.history.index()

    def _wait_for_vault(self) -> None:
        if not self._waited:
            self._waited = True
            self.vault.wait(_PATIENCE_S)

    def _warn(self) -> None:
        if self.database.problem:
            self.report(
                said("Drafts and history are kept only until the end of the program"),
                OSError(self.database.problem),
            )
        if (aside := self.database.damaged) is not None:
            self.report(
                said("Drafts and history were damaged and begin anew"),
                OSError(said("the old file is kept as {aside}", aside=aside)),
            )
        if self.vault.problem and not self.vault.locked:
            self.report(said("Secrets cannot be read"), OSError(self.vault.problem))

    def told(self, what: str, future: Future[T]) -> Future[T]:
        """Let `report` hear if this fails."""

        def tell(done: Future[T]) -> None:
            if not done.cancelled() and (error := done.exception()) is not None:
                self.report(what, error)

        future.add_done_callback(tell)
        return future

    def shut(self) -> None:
        """Write what is still to be written, then let go of the files. Blocks."""
        self._tidying.close(_TIDYING_S)
        self.history.close()
        self.vault.close()
        self.grants.close()
        self.database.close()

    def _add(self, root: Path, *, listed: bool = False) -> OpenCollection:
        locks = self.paths.locks if self.keep else None
        folder = CollectionFolder(
            root,
            trash=self.paths.trash,
            locks=locks,
            cache=self.paths.parsed if self.keep else None,
        )
        opened = OpenCollection(folder, Collection(name=root.name), self.jar(root))
        try:
            opened.tree = folder.load()
        except OSError as error:
            if not listed:
                raise
            opened.error = str(error)
        else:
            bases = self.drafts.bases(str(root))
            known = {ref.path: base for ref, base in bases.items() if base}
            self._follow(opened, known, opened.tree)
        opened.environment = self._known.environment(root)
        self._wait_for_vault()
        self._opened = (*self._opened, opened)
        return opened

    def _follow(
        self, opened: OpenCollection, before: Mapping[ItemPath, str], then: Collection
    ) -> tuple[Moved, ...]:
        root, after = str(opened.root), opened.folder.digests()
        moves = tuple(
            Moved(RequestRef(root, gone), RequestRef(root, new))
            for gone, new in renamed(before, after, then, opened.tree)
        )
        for moved in moves:
            self.move(moved.before, moved.after)
        return moves


def _ignore(what: str, error: BaseException) -> None:
    """Drop the news: nobody listens yet."""
