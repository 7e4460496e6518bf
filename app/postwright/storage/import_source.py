"""What is to be imported, read from a file, a folder, an archive or a pipe; nothing is written.

Nothing outside is read: links that lead out of the folder count as absent, archives that hold
such names are refused, and all that is no regular file is left alone.
"""

import codecs
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from postwright.formats.importers import ImportError_, Source
from postwright.model.said import said
from postwright.storage.files import OutsideFolder, confined
from postwright.storage.import_archive import is_archive, unpacked

LARGEST_BYTES = 128 << 20
"""Of one file. The largest exports of teams that were seen have a tenth of that."""
MOST_FILES = 20_000
_DEEPEST = 64
_SKIPPED = {".git", ".hg", ".svn", "node_modules", "__MACOSX"}
_READING = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe that nobody writes into would wait for ever
)


def source_of(path: Path) -> Source:
    """Return a file with those beside it, a folder, or an archive. Raise ImportError_. Blocks."""
    place = path.absolute()
    if place.is_dir():
        return Source(name=place.name, files=_Folder(place, tuple(_walk(place))))
    try:
        data = _read(place)
    except OSError as error:
        raise ImportError_(
            said("{path} cannot be read: {why}.", path=path, why=error.strerror or error)
        ) from None
    if is_archive(data):
        return Source(name=place.stem, files=unpacked(data, place.name))
    _check_empty(data, str(path))
    return Source(as_utf8(data), place.name, _Folder(place.parent, ()))


def source_of_stream(stream: BinaryIO) -> Source:
    """Return what a pipe brings; there is nothing beside it. Raise ImportError_. Blocks."""
    data = stream.read(LARGEST_BYTES + 1)
    if len(data) > LARGEST_BYTES:
        raise ImportError_(_too_large(said("The text")))
    if is_archive(data):
        return Source(name="archive", files=unpacked(data, said("The archive")))
    _check_empty(data, said("The text"))
    return Source(as_utf8(data))


def as_utf8(data: bytes) -> bytes:
    """Return text that is marked as UTF-16, as PowerShell writes it, as UTF-8; else the bytes."""
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data
    try:
        return data.decode("utf-16").encode()
    except UnicodeError:
        return data


class _Folder(Mapping[str, bytes]):
    """Files of a folder, read when they are wanted; `names` are those that are listed."""

    def __init__(self, root: Path, names: tuple[str, ...]) -> None:
        self._root, self._names = root, names

    def __getitem__(self, name: str) -> bytes:
        if PurePosixPath(name).is_absolute() or "\0" in name or "\\" in name:
            raise KeyError(name)
        try:
            return _read(confined(self._root / name, self._root))
        except (OSError, OutsideFolder, ImportError_, ValueError):
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def _walk(root: Path) -> Iterator[str]:
    """Yield the regular files below a folder, in the order of their names; no link is followed."""
    found = 0
    waiting = [""]
    while waiting:
        above = waiting.pop()
        try:
            with os.scandir(root / above) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)
        except OSError as error:
            if not above:
                raise ImportError_(
                    said("{root} cannot be read: {why}.", root=root, why=error.strerror or error)
                ) from None
            continue
        for entry in entries:
            if entry.is_file(follow_symlinks=False):
                found += 1
                if found > MOST_FILES:
                    raise ImportError_(
                        said(
                            "{root} holds more than {most_files} files.",
                            root=root,
                            most_files=MOST_FILES,
                        )
                    )
                yield f"{above}{entry.name}"
        waiting += (
            f"{above}{entry.name}/"
            for entry in reversed(entries)
            if entry.is_dir(follow_symlinks=False)
            and entry.name not in _SKIPPED
            and above.count("/") < _DEEPEST
        )


def _read(path: Path) -> bytes:
    descriptor = os.open(path, _READING)
    with open(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise ImportError_(
                said("{path} is no file: a pipe or a device is not read.", path=path)
            )
        data = file.read(LARGEST_BYTES + 1)
    if len(data) > LARGEST_BYTES:
        raise ImportError_(_too_large(str(path)))
    return data


def _too_large(what: str) -> str:
    return said(
        "{what} has more than {largest_bytes} MB.", what=what, largest_bytes=LARGEST_BYTES >> 20
    )


def _check_empty(data: bytes, what: str) -> None:
    if not data.strip():
        raise ImportError_(said("{what} is empty.", what=what))
