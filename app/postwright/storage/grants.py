"""What the user agreed to, kept in the user's own data, never in a collection.

Like values of the vault, an agreement belongs to a collection's id and to its place: a copy of
the folder, or another folder that claims the same id, has none.
"""

import contextlib
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path

import msgspec

from postwright.model.consent import Ask
from postwright.model.said import said
from postwright.storage.files import locked, make_private_folder, write_atomically
from postwright.storage.paths import Paths
from postwright.storage.worker import Worker


class Grant(msgspec.Struct, frozen=True, array_like=True):
    """One agreement."""

    collection_id: str
    root: str
    """The absolute path of the collection's folder."""
    what: Ask | None = None
    """None: the collection is the user's own, its secrets may go where it says."""


_Grants = dict[Grant, None]


class Grants:
    """Reads the file once; changes count at once and are written by a thread of its own."""

    def __init__(self, paths: Paths, *, keep: bool = True) -> None:
        self._file, self._keep = paths.grants, keep
        self._worker = Worker("grants")
        self._lock = threading.Lock()
        self._read: _Grants | None = None
        self.problem = ""
        """Why the file could not be read: then nothing was agreed to."""

    def holds(self, collection_id: str, root: Path, ask: Ask) -> bool:
        """Tell whether the user agreed to this."""
        return Grant(collection_id, str(root), ask.subject) in self._current()

    def trusts(self, collection_id: str, root: Path) -> bool:
        """Tell whether the user made the collection, or said to trust it."""
        return Grant(collection_id, str(root)) in self._current()

    def of(self, collection_id: str, root: Path) -> tuple[Ask, ...]:
        """Return all that was agreed to for a collection."""
        return tuple(
            grant.what
            for grant in self._current()
            if (grant.collection_id, grant.root) == (collection_id, str(root)) and grant.what
        )

    def add(self, collection_id: str, root: Path, asks: Iterable[Ask]) -> Future[None]:
        """Agree."""
        made = [Grant(collection_id, str(root), ask.subject) for ask in asks]
        return self._change(lambda grants: grants.update(dict.fromkeys(made)))

    def trust(self, collection_id: str, root: Path) -> Future[None]:
        """Let the collection's secrets go wherever its requests say."""
        grant = Grant(collection_id, str(root))
        return self._change(lambda grants: grants.update({grant: None}))

    def forget(self) -> Future[None]:
        """Take back all that was agreed to; what the user made stays the user's own."""

        def change(grants: _Grants) -> None:
            for grant in [grant for grant in grants if grant.what is not None]:
                del grants[grant]

        return self._change(change)

    def count(self) -> int:
        """Return how many things were agreed to, for all collections."""
        return sum(grant.what is not None for grant in self._current())

    def rename(self, root: Path, before: str, after: str) -> Future[None]:
        """Let agreements follow a collection that got its id."""

        def change(grants: _Grants) -> None:
            for grant in list(grants):
                if (grant.collection_id, grant.root) == (before, str(root)):
                    del grants[grant]
                    grants[msgspec.structs.replace(grant, collection_id=after)] = None

        return self._change(change)

    def close(self) -> None:
        """Write what is still to be written."""
        self._worker.close()

    def _current(self) -> _Grants:
        with self._lock:
            if self._read is None:
                self._read = self._load()
            return self._read

    def _load(self) -> _Grants:
        try:
            return dict.fromkeys(msgspec.json.decode(self._file.read_bytes(), type=list[Grant]))
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError, UnicodeError) as error:
            self.problem = said("{file} cannot be read: {why}", file=self._file, why=error)
            return {}

    def _change(self, change: Callable[[_Grants], None]) -> Future[None]:
        changed = dict(self._current())
        change(changed)
        with self._lock:
            self._read = changed
        if not self._keep:
            done: Future[None] = Future()
            done.set_result(None)
            return done
        return self._worker.submit(lambda: self._save(change))

    def _save(self, change: Callable[[_Grants], None]) -> None:
        make_private_folder(self._file.parent)
        # Another window may have written since.
        with locked(self._file.with_suffix(".lock")):
            grants = self._load()
            before = dict(grants)
            change(grants)
            if grants == before:
                return
            if self.problem:
                with contextlib.suppress(FileNotFoundError):
                    self._file.replace(self._file.with_suffix(".damaged"))
                self.problem = ""
            write_atomically(self._file, msgspec.json.encode(list(grants)) + b"\n")
