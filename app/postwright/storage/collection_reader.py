"""Reads a collection's folder: which files count, in which order, and what stops none of them."""

import contextlib
import gc
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath

from msgspec.structs import replace as changed

from postwright.formats import opencollection as format_
from postwright.formats.yaml import load
from postwright.model.collection import Broken, Collection, Environment, Folder, Item, Path
from postwright.model.request import Request
from postwright.model.said import said
from postwright.model.tree import in_order
from postwright.storage.collection_files import conflict_in
from postwright.storage.files import OutsideFolder, confined
from postwright.storage.parsed import key_of

ROOT_FILE = "opencollection.yml"
FOLDER_FILE = "folder.yml"
ENVIRONMENTS = "environments"
_SKIPPED = {"node_modules"}
_SKIPPED_AT_ROOT = {ENVIRONMENTS, "mocks"}
_MAX_DEPTH = 64
_BLOCK = 16_384
_READING = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe would wait for a writer
)


class Reader:
    """One reading of a folder; `read` holds the bytes of every file that it opened."""

    def __init__(self, root: FilePath, known: Mapping[bytes, Request] | None = None) -> None:
        self._root = root
        self._known = known or {}
        self.parsed: dict[bytes, Request] = {}
        """Every request by its `key_of`."""
        self.ignored: tuple[str, ...] = ()
        """The paths that the collection itself leaves out."""
        self.read: dict[Path, bytes] = {}

    def collection(self) -> Collection:
        """Read all. Raises FileNotFoundError where the root file is missing."""
        if not (self._root / ROOT_FILE).is_file():
            raise FileNotFoundError(
                said(
                    "{root} has no {root_file}: it is not a collection.",
                    root=self._root,
                    root_file=ROOT_FILE,
                )
            )
        with without_collector():
            own, items = self._own(), self._items(())
            environments = tuple(sorted(self._environments(), key=_name))
        return changed(own, items=items, environments=environments)

    def _own(self) -> Collection:
        try:
            data = self._bytes((ROOT_FILE,))
            self.ignored = ignored_paths(load(data))
            return format_.read_collection(data, self._root.name)
        except (OSError, format_.YamlError) as error:
            return Collection(
                name=self._root.name, broken=self._broken(ROOT_FILE, (ROOT_FILE,), error)
            )

    def _environments(self) -> Iterator[Environment]:
        for entry in _entries(self._root / ENVIRONMENTS):
            if not entry.name.endswith(".yml") or entry.name.startswith("."):
                continue
            name = entry.name.removesuffix(".yml")
            try:
                data = self._bytes((ENVIRONMENTS, entry.name), entry)
                yield format_.read_environment(data, name)
            except (OSError, format_.YamlError) as error:
                yield Environment(
                    name, broken=self._broken(name, (ENVIRONMENTS, entry.name), error)
                )

    def _items(self, above: Path) -> tuple[Item, ...]:
        items: list[Item] = []
        for entry in _entries(self._root.joinpath(*above)):
            path = (*above, entry.name)
            if entry.name.startswith(".") or (self.ignored and "/".join(path) in self.ignored):
                continue
            if entry.is_dir(follow_symlinks=False):
                if folder := self._folder(path):
                    items.append(folder)
            elif entry.name.endswith(".yml") and entry.name not in (ROOT_FILE, FOLDER_FILE):
                items.append(self._request(path, entry))
        return in_order(items)

    def _folder(self, path: Path) -> Item | None:
        """Read a directory; one with neither items nor a folder.yml is no folder of ours."""
        name = path[-1]
        if not _is_walked(path):
            return None
        items = self._items(path)
        try:
            folder = format_.read_folder(self._bytes((*path, FOLDER_FILE)), name)
        except FileNotFoundError:
            if not items:
                return None
            folder = Folder(name=name)
        except (OSError, format_.YamlError) as error:
            folder = Folder(
                name=name, broken=self._broken(FOLDER_FILE, (*path, FOLDER_FILE), error)
            )
        return Item(name, changed(folder, items=items))

    def _request(self, path: Path, entry: "os.DirEntry[str]") -> Item:
        file = path[-1]
        try:
            data = self._bytes(path, entry)
            key = key_of(file, data)
            value = self._known.get(key) or format_.read_request(data, file)
        except (OSError, format_.YamlError) as error:
            return Item(file, self._broken(file.removesuffix(".yml"), path, error))
        if isinstance(value, Request):
            self.parsed[key] = value
        return Item(file, value)

    def _broken(self, name: str, path: Path, error: Exception) -> Broken:
        return conflict_in(name, self.read.get(path, b"")) or _broken(name, error)

    def _bytes(self, path: Path, entry: "os.DirEntry[str] | None" = None) -> bytes:
        """Read a file. Directories are real ones, so only a link of its own can lead out."""
        if entry is None or entry.is_symlink():
            file = str(confined(self._root.joinpath(*path), self._root))
        else:
            file = entry.path
        self.read[path] = data = _whole(file)
        return data


def contents(root: FilePath, ignored: tuple[str, ...]) -> Iterator[tuple[Path, bytes]]:
    """Yield every file that a Reader would open, with its bytes, without understanding them."""
    yield from _contents(root, (), ignored)
    for entry in _entries(root / ENVIRONMENTS):
        if entry.name.endswith(".yml") and not entry.name.startswith("."):
            yield from _content(root, (ENVIRONMENTS, entry.name))


def folders(root: FilePath) -> Iterator[FilePath]:
    """Yield every directory whose files a Reader may open, the root first."""
    yield root
    if (root / ENVIRONMENTS).is_dir():
        yield root / ENVIRONMENTS
    yield from _folders(root, ())


def _folders(root: FilePath, above: Path) -> Iterator[FilePath]:
    for entry in _entries(root.joinpath(*above)):
        path = (*above, entry.name)
        if entry.is_dir(follow_symlinks=False) and _is_walked(path):
            yield root.joinpath(*path)
            yield from _folders(root, path)


def _is_walked(path: Path) -> bool:
    """Tell whether a directory is looked into for requests."""
    name = path[-1]
    skipped = name in _SKIPPED or (len(path) == 1 and name in _SKIPPED_AT_ROOT)
    return not (skipped or name.startswith(".") or len(path) > _MAX_DEPTH)


def _contents(
    root: FilePath, above: Path, ignored: tuple[str, ...]
) -> Iterator[tuple[Path, bytes]]:
    for entry in _entries(root.joinpath(*above)):
        path = (*above, entry.name)
        if entry.name.startswith(".") or "/".join(path) in ignored:
            continue
        if entry.is_dir(follow_symlinks=False):
            if _is_walked(path):
                yield from _contents(root, path, ignored)
        elif entry.name.endswith(".yml") and (entry.name != ROOT_FILE or not above):
            yield from _content(root, path)


def _content(root: FilePath, path: Path) -> Iterator[tuple[Path, bytes]]:
    with contextlib.suppress(OSError):
        yield path, _whole(str(confined(root.joinpath(*path), root)))


@contextlib.contextmanager
def without_collector() -> Iterator[None]:
    """Spare the search for cycles: reading makes many objects at once, and none in a circle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _whole(file: str) -> bytes:
    """Read a file without asking for its size first: most are a part of one block."""
    descriptor = os.open(file, _READING)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(22, said("it is not a regular file"), file)
        blocks = iter(lambda: os.read(descriptor, _BLOCK), b"")
        return b"".join(blocks)
    finally:
        os.close(descriptor)


def _entries(folder: FilePath) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def ignored_paths(document: object) -> tuple[str, ...]:
    """Return the paths that `extensions.bruno.ignore` leaves out."""
    for key in ("extensions", "bruno", "ignore"):
        document = document.get(key) if isinstance(document, dict) else None
    return tuple(map(str, document)) if isinstance(document, list) else ()


def _broken(name: str, error: Exception) -> Broken:
    if isinstance(error, format_.YamlError):
        return Broken(name, error.message, error.line, error.column)
    if isinstance(error, OutsideFolder):
        return Broken(
            name, said("A link that leads out of the collection's folder; it was not read.")
        )
    reason = error.strerror if isinstance(error, OSError) else ""
    return Broken(name, said("The file cannot be read: {reason}.", reason=reason or error))


def _name(environment: Environment) -> str:
    return environment.name.casefold()
