"""A whole collection written into a new folder: all of it, or nothing at all.

It grows in a folder of its own beside the target and gets the target's name when it is complete.
No name of the collection's own decides where a file lies: each is made from an allowed set of
characters, and none is used twice, not in another case or another Unicode form either.
"""

import os
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from postwright.formats import opencollection as format_
from postwright.model.collection import Collection, Folder, Item
from postwright.model.request import Request
from postwright.model.said import said
from postwright.storage.collection_reader import ENVIRONMENTS, FOLDER_FILE, ROOT_FILE
from postwright.storage.collections import GITIGNORE
from postwright.storage.files import (
    PRIVATE_FILE,
    PRIVATE_FOLDER,
    flush_folder,
    make_folder,
    temporary_name,
)
from postwright.storage.gate import Gate

DEEPEST = 60
"""Folders in folders; the reader of collections goes no deeper than 64."""
_RESERVED = {ROOT_FILE, FOLDER_FILE, ENVIRONMENTS, "mocks", "node_modules"}
_ROOM_BYTES = 2800
"""For a path within the collection; systems allow 4096 bytes for a whole one."""
_SHORTEST_BYTES = 12


def check_free(root: Path) -> None:
    """Raise FileExistsError where a folder holds something, or is none."""
    if os.path.lexists(root) and (not root.is_dir() or any(root.iterdir())):
        raise FileExistsError(17, said("it is not empty"), str(root))


def write_new(collection: Collection, root: Path, gate: Gate | None = None) -> Collection:
    """Write everything into a folder that is absent or empty. Return it as it lies there. Blocks.

    Items that are not sent by us have no text of their own and are left out. Raise GivenUp where
    the gate was closed; then nothing is there.
    """
    gate = gate or Gate()
    check_free(root)
    placed = safely_named(collection)
    target = Path(os.path.realpath(root))
    made = _made(target.parent)
    growing = target.parent / temporary_name()
    try:
        growing.mkdir(mode=PRIVATE_FOLDER)
        folders = {growing}
        for path, text in texts_of(placed):
            gate.look()
            file = growing / path
            if file.parent not in folders:
                file.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
                folders.add(file.parent)
            _write(file, text.encode())
        _flush(growing)
        check_free(root)
        gate.go_through()
        if target.exists():
            target.rmdir()  # Windows renames over nothing that is there
        os.rename(growing, target)
    except BaseException:
        shutil.rmtree(growing, ignore_errors=True)
        for folder in made:
            if not any(folder.iterdir()):
                folder.rmdir()
        raise
    flush_folder(target.parent)
    return placed


def _made(folder: Path) -> list[Path]:
    """Make a folder and those above. Return the ones that were not there, the inner first."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    make_folder(folder)
    return missing


def texts_of(collection: Collection) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file; names must be safe already."""
    yield ".gitignore", GITIGNORE
    yield ROOT_FILE, format_.write_collection(collection)
    for environment in collection.environments:
        yield f"{ENVIRONMENTS}/{environment.name}.yml", format_.write_environment(environment)
    yield from _item_texts(collection.items, "")


def _item_texts(items: tuple[Item, ...], above: str) -> Iterator[tuple[str, str]]:
    for item in items:
        path = f"{above}{item.file}"
        if isinstance(item.value, Folder):
            yield f"{path}/{FOLDER_FILE}", format_.write_folder(item.value)
            yield from _item_texts(item.value.items, f"{path}/")
        elif isinstance(item.value, Request):
            yield path, format_.write_request(item.value)


def safely_named(collection: Collection) -> Collection:
    """Give every item and every environment a safe name of its own for its file."""
    taken: set[str] = set()
    environments = []
    for environment in collection.environments:
        name = _free(environment.name, "", 200, taken)
        environments.append(replace(environment, name=name))
    items = _placed_items(collection.items, 0, _ROOM_BYTES)
    return replace(collection, items=items, environments=tuple(environments))


def _placed_items(items: tuple[Item, ...], depth: int, room: int) -> tuple[Item, ...]:
    if depth > DEEPEST:
        raise ValueError(
            said("Folders lie more than {deepest} deep in one another.", deepest=DEEPEST)
        )
    taken = set(_RESERVED)
    most = max(_SHORTEST_BYTES, min(200, room // 8))
    placed = []
    for item in items:
        if isinstance(item.value, Folder):
            file = _free(item.file, "", most, taken)
            inner = _placed_items(item.value.items, depth + 1, room - len(file.encode()) - 1)
            placed.append(Item(file, replace(item.value, items=inner)))
        elif isinstance(item.value, Request):
            file = _free(item.file.removesuffix(".yml"), ".yml", most, taken)
            placed.append(Item(file, item.value))
    return tuple(placed)


def _free(name: str, suffix: str, most: int, taken: set[str]) -> str:
    stem = format_.directory_name(name.encode("utf-8", "replace").decode())
    stem = stem.encode()[:most].decode("utf-8", "ignore").rstrip(". ") or "untitled"
    file, number = f"{stem}{suffix}", 2
    while _twin(file) in taken:
        file, number = f"{stem} {number}{suffix}", number + 1
    taken.add(_twin(file))
    return file


def _twin(name: str) -> str:
    """Return what is the same for names that some system holds to be one."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _write(file: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(file, flags, PRIVATE_FILE), "wb") as opened:
        opened.write(data)


def _flush(folder: Path) -> None:
    """Bring all to the disk at once: to wait for each of thousands of files takes minutes."""
    if hasattr(os, "sync"):
        os.sync()
    else:
        for file in folder.rglob("*"):
            if file.is_file():
                descriptor = os.open(file, os.O_RDWR)
                try:
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)
