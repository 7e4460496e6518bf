"""Looks at single files of a collection: what is in them, which they are, whether they are one."""

import os
import re
from hashlib import blake2b
from pathlib import Path as FilePath

import msgspec
from msgspec.structs import replace as changed

from postwright.formats import opencollection as format_
from postwright.model.collection import Broken, Collection, Folder, Foreign, Item, Path
from postwright.model.request import Request
from postwright.model.said import said

CONFLICT = said(
    "A merge left both sides here: keep one, drop the lines of <<<<<<<, ======= and >>>>>>>."
)
_CONFLICT = re.compile(rb"^<{7} .*^={7}\r?$.*^>{7} ", re.MULTILINE | re.DOTALL)


class Reading(msgspec.Struct, frozen=True):
    """What a folder said when it was read."""

    collection: Collection
    seen: dict[Path, bytes]
    """The hash of each file."""
    ignored: tuple[str, ...]
    edition: int
    """How often we had written into the folder by then."""


class Deleted(msgspec.Struct, frozen=True):
    """What was removed from a place and lies in the trash."""

    word: str
    """For the trash."""
    item: Item | None
    """What the tree said of it; None where that was not told."""
    seen: dict[Path, bytes]


def conflict_in(name: str, data: bytes) -> Broken | None:
    """Return where a merge left both sides in a file, None where it did not."""
    found = _CONFLICT.search(data)
    if found is None:
        return None
    line = data.count(b"\n", 0, found.start()) + 1
    return Broken(name, CONFLICT, line, 1)


def is_same(deleted: Item | None, item: Item) -> bool:
    """Tell whether an item is the one that was deleted; its place may be another."""
    if deleted is None:
        return True
    one, other = deleted.value, item.value
    if isinstance(one, Broken) or isinstance(other, Broken):
        return one == other
    return changed(one, seq=0) == changed(other, seq=0)


def settled(text: str, value: Request | Folder | Foreign, *, named: bool) -> str:
    """Return the file's text with the item's place, and its name if `named`."""
    if isinstance(value, Folder):
        folder = format_.read_folder(text, value.name)
        name = value.name if named else folder.name
        return format_.write_folder(changed(folder, seq=value.seq, name=name), text)
    read = format_.read_request(text, value.name)
    name = value.name if named else read.name
    if isinstance(read, Foreign):
        return format_.write_foreign(changed(read, seq=value.seq, name=name), text)
    return format_.write_request(changed(read, seq=value.seq, name=name), text)


def digest_of(data: bytes) -> bytes:
    """Return the hash that tells one content of a file from another."""
    return blake2b(data, digest_size=16).digest()


def path_below(file: FilePath, root: FilePath) -> Path:
    """Return where a file lies in a folder, nothing for one elsewhere."""
    try:
        return file.relative_to(root).parts
    except ValueError:
        return ()


def read_or_none(file: FilePath) -> bytes | None:
    """Return a file's bytes, None where there is no file."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def same_file(one: FilePath, other: FilePath) -> bool:
    """Tell whether two names are one file, as `A` and `a` are on some systems."""
    return os.path.lexists(one) and os.path.samefile(one, other)
