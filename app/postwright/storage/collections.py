"""A folder of YAML files on disk and the Collection that it says: reads, saves, follows edits."""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path as FilePath

from msgspec.structs import replace as changed

from postwright.formats import opencollection as format_
from postwright.model import tree as edits
from postwright.model.collection import (
    Broken,
    Change,
    Collection,
    Environment,
    Folder,
    Foreign,
    Item,
    Path,
)
from postwright.model.request import Request
from postwright.model.said import said
from postwright.storage.collection_files import (
    Deleted,
    Reading,
    digest_of,
    is_same,
    path_below,
    read_or_none,
    same_file,
    settled,
)
from postwright.storage.collection_reader import (
    ENVIRONMENTS,
    FOLDER_FILE,
    ROOT_FILE,
    Reader,
    contents,
)
from postwright.storage.files import confined, make_folder, write_atomically
from postwright.storage.folder_lock import FolderLock
from postwright.storage.parsed import ParsedRequests
from postwright.storage.trash import Trash

GITIGNORE = ".env*\nnode_modules\n.DS_Store\nThumbs.db\n"
"""What Bruno puts beside a new collection."""


class ChangedOnDisk(OSError):
    """A file is not what was read, or could not be read; nothing was written over it."""

    def __init__(self, path: Path, theirs: bytes) -> None:
        super().__init__(
            said("{path} was changed by another program; it was not saved.", path="/".join(path))
        )
        self.path = path
        """From the collection's folder down to the file, `folder.yml` included."""
        self.theirs = theirs


class CollectionFolder:
    """One collection on disk. Remembers each file's bytes, to notice what others changed."""

    def __init__(
        self,
        root: FilePath,
        *,
        trash: FilePath | None = None,
        locks: FilePath | None = None,
        cache: FilePath | None = None,
    ) -> None:
        self.root = root
        self._lock = FolderLock(root, locks)
        self._edition = 0
        self._trash = Trash(trash) if trash is not None else None
        self._parsed = ParsedRequests(cache, root) if cache is not None else None
        self._seen: dict[Path, bytes] = {}
        """The hash of each file when it was last read or written."""
        self._ignored: tuple[str, ...] = ()
        self._deleted: dict[Path, list[Deleted]] = {}
        """What was removed from each path and lies in the trash, the latest last."""

    @staticmethod
    def create(root: FilePath, name: str, *, trash: FilePath | None = None) -> "CollectionFolder":
        """Make a new collection. Raise FileExistsError where the folder holds something."""
        if root.exists() and any(root.iterdir()):
            raise FileExistsError(said("{root} is not empty.", root=root))
        make_folder(root)
        folder = CollectionFolder(root, trash=trash)
        folder.save_root(Collection(name=name))
        write_atomically(root / ".gitignore", GITIGNORE.encode(), root=root)
        return folder

    def load(self) -> Collection:
        """Read everything; what cannot be read is a Broken among the others.

        Raises FileNotFoundError where the folder has no opencollection.yml.
        """
        reading = self.read()
        self.take(reading)
        return reading.collection

    def read(self) -> Reading:
        """Read everything without taking note of it: for a thread, while edits go on."""
        edition = self._edition
        known = self._parsed.load() if self._parsed is not None else {}
        reader = Reader(self.root, known)
        collection = reader.collection()
        if self._parsed is not None:
            self._parsed.keep(reader.parsed, known)
        seen = {path: digest_of(data) for path, data in reader.read.items()}
        return Reading(collection, seen, reader.ignored, edition)

    def take(self, reading: Reading) -> bool:
        """Count as seen what was read; not where we wrote something since."""
        if reading.edition != self._edition:
            return False
        self._seen, self._ignored = dict(reading.seen), reading.ignored
        return True

    def is_stale(self, files: Iterable[FilePath] = ()) -> bool:
        """Tell whether another program changed, added or removed a file. Blocks.

        By what is in the files: their times may be those of before, after a checkout too.
        Where it is known which `files` may have changed, only these are looked at.
        """
        paths = [path_below(file, self.root) for file in files]
        if paths and all(path and path[-1].endswith(".yml") for path in paths):
            return any(self._differs(path) for path in paths if path)
        now = {path: digest_of(data) for path, data in contents(self.root, self._ignored)}
        return now != self._seen

    def _differs(self, path: Path) -> bool:
        try:
            data = read_or_none(confined(self.location(path), self.root))
        except OSError:
            return True
        return (None if data is None else digest_of(data)) != self._seen.get(path)

    def digest(self, path: Path) -> str:
        """Return the hash of a file as it was last read or written, empty for an unknown one."""
        return self._seen.get(path, b"").hex()

    def digests(self) -> dict[Path, str]:
        """Return the hash of every file that was read or written."""
        return {path: digest.hex() for path, digest in self._seen.items()}

    def location(self, path: Path) -> FilePath:
        """Return where an item's file or directory lies."""
        return self.root.joinpath(*path)

    def save(self, path: Path, value: edits.Value, *, force: bool = False) -> None:
        """Write one request, or what a folder itself says, if that is not what is there.

        Raises ChangedOnDisk where another program wrote the file, unless `force`.
        """
        if not isinstance(value, Broken):
            with self.writing():
                self._save(path, value, force)

    def _save(self, path: Path, value: Request | Folder | Foreign, force: bool) -> None:
        if isinstance(value, Folder):
            self._write((*path, FOLDER_FILE), lambda old: format_.write_folder(value, old), force)
        elif isinstance(value, Foreign):
            self._write(path, lambda old: format_.write_foreign(value, old or ""), force)
        else:
            self._write(path, lambda old: format_.write_request(value, old), force)

    def save_text(self, path: Path, text: bytes, before: bytes | None) -> None:
        """Write a file as it was typed. Raise ChangedOnDisk where it is not `before` any more."""
        with self.writing():
            theirs = read_or_none(confined(self.location(path), self.root))
            if theirs != before:
                raise ChangedOnDisk(path, theirs or b"")
            write_atomically(self.location(path), text, root=self.root)

    def save_root(self, collection: Collection, *, force: bool = False) -> None:
        """Write what the collection itself says."""
        write = format_.write_collection
        with self.writing():
            self._write((ROOT_FILE,), lambda old: write(collection, old), force)

    def save_environment(
        self, environment: Environment, old_name: str | None = None, *, force: bool = False
    ) -> str:
        """Write an environment; `old_name` where it had another. Return the name as kept.

        The file's name is the environment's, so characters that no file can have become `-`.
        """
        name = format_.directory_name(environment.name)
        path = (ENVIRONMENTS, f"{name}.yml")
        kept = changed(environment, name=name)
        with self.writing():
            if old_name is not None and old_name != name:
                before = (ENVIRONMENTS, f"{old_name}.yml")
                if self.location(before).exists():
                    self._rename(before, path)
            self._write(path, lambda old: format_.write_environment(kept, old), force)
        return name

    def delete_environment(self, name: str) -> None:
        """Move an environment's file to the trash."""
        with self.writing():
            self._delete((ENVIRONMENTS, f"{name}.yml"))

    def apply(
        self, change: Change, collection: Collection, before: Collection | None = None
    ) -> None:
        """Do on disk what an edit did to the tree; `collection` is the tree after it.

        With the tree `before` it, only an item that was removed comes back from the trash, not
        another one of the same name.
        """
        with self.writing():
            self._apply(change, collection, before)

    def _apply(self, change: Change, collection: Collection, before: Collection | None) -> None:
        if change.kind == "remove":
            self._delete(change.path, edits.find(before, change.path) if before else None)
            return
        item = edits.find(collection, change.path)
        if item is None:
            raise KeyError(change.path)
        if change.kind == "add":
            self._restore(change.path, item)
            self._save_all(change.path, item)
        elif change.kind == "move" and change.before is not None:
            self._rename(change.before, change.path)
            self._settle(change.path, item.value, named=True)
        elif change.kind == "replace":
            self.save(change.path, item.value)
        self._order(change.path[:-1], collection)

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Let no other program of ours write between a look at a file and its replacement."""
        with self._lock.held():
            self._edition += 1
            yield

    def _restore(self, path: Path, item: Item) -> None:
        """Bring back to the byte what was removed from that path, if it was this item."""
        for deleted in reversed(self._deleted.get(path, ())):
            if self._trash is not None and is_same(deleted.item, item):
                self._trash.restore(deleted.word, self.location(path))
                self._seen.update(deleted.seen)
                self._deleted[path].remove(deleted)
                return

    def _write(self, path: Path, write: Callable[[str | None], str], force: bool) -> None:
        file = self.location(path)
        theirs = read_or_none(confined(file, self.root))
        try:
            new = write(None if theirs is None else theirs.decode()).encode()
        except (format_.YamlError, UnicodeDecodeError):
            if not force and theirs is not None:
                raise ChangedOnDisk(path, theirs) from None  # damaged, and nobody's to replace
            new = write(None).encode()
        if theirs != new:
            if theirs is not None and not force and self._seen.get(path) != digest_of(theirs):
                raise ChangedOnDisk(path, theirs)
            make_folder(file.parent)
            write_atomically(file, new, root=self.root)
        self._seen[path] = digest_of(new)

    def _save_all(self, path: Path, item: Item) -> None:
        if isinstance(item.value, Foreign) and not self.location(path).exists():
            return
        if not (isinstance(item.value, Folder) and item.value.broken):
            self.save(path, item.value)
        if isinstance(item.value, Folder):
            for inner in item.value.items:
                self._save_all((*path, inner.file), inner)

    def _order(self, parent: Path, collection: Collection) -> None:
        """Bring the places of a folder's items to the disk, and nothing else of them."""
        for item in edits.children(collection, parent):
            self._settle((*parent, item.file), item.value, named=False)

    def _settle(self, path: Path, value: edits.Value, *, named: bool) -> None:
        """Bring an item's place, and its name if `named`, to whatever its file says by now."""
        if isinstance(value, Broken):
            return
        file = (*path, FOLDER_FILE) if isinstance(value, Folder) else path
        data = read_or_none(confined(self.location(file), self.root))
        if data is None:
            if isinstance(value, Folder) and (value.seq or value.name != path[-1]):
                self.save(path, value)
            return
        ours = self._seen.get(file) == digest_of(data)
        try:
            new = settled(data.decode(), value, named=named).encode()
        except (format_.YamlError, UnicodeDecodeError):
            return  # it cannot be read, so it stays as it is
        if new != data:
            write_atomically(self.location(file), new, root=self.root)
            if ours:
                self._seen[file] = digest_of(new)

    def _rename(self, before: Path, after: Path) -> None:
        source, target = self.location(before), self.location(after)
        if os.path.lexists(target) and not same_file(source, target):
            raise FileExistsError(said("{target} exists already.", target=target))
        make_folder(target.parent)
        os.rename(source, target)
        depth = len(before)
        self._seen = {
            (*after, *path[depth:]) if path[:depth] == before else path: digest
            for path, digest in self._seen.items()
        }

    def _delete(self, path: Path, item: Item | None = None) -> None:
        file = self.location(path)
        if self._trash is not None:
            word = self._trash.put(file)
        elif file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        else:
            file.unlink()
        depth = len(path)
        seen = {known: digest for known, digest in self._seen.items() if known[:depth] == path}
        self._seen = {known: d for known, d in self._seen.items() if known not in seen}
        if self._trash is not None:
            self._deleted.setdefault(path, []).append(Deleted(word, item, seen))
