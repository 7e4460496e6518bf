"""Edits of a collection's tree: each gives the new tree and the Change that the disk follows."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Collection as Names

from msgspec.structs import replace as changed

from postwright.model.collection import (
    Broken,
    Change,
    Collection,
    Folder,
    Foreign,
    Item,
    Lineage,
    Path,
)
from postwright.model.request import Request

Value = Request | Folder | Foreign | Broken
Edited = tuple[Collection, Change]


def find(collection: Collection, path: Path) -> Item | None:
    """Return the item at that path, None where there is none."""
    items, item = collection.items, None
    for file in path:
        item = next((i for i in items if i.file == file), None)
        if item is None:
            return None
        items = item.value.items if isinstance(item.value, Folder) else ()
    return item


def children(collection: Collection, parent: Path) -> tuple[Item, ...]:
    """Return the items of a folder, or of the collection for the empty path."""
    if not parent:
        return collection.items
    item = find(collection, parent)
    if item is None or not isinstance(item.value, Folder):
        raise KeyError(parent)
    return item.value.items


def walk(collection: Collection) -> Iterator[tuple[Path, Item]]:
    """Yield every item with its path, depth first, in the order of the tree."""
    yield from _walk(collection.items, ())


def lineage_of(collection: Collection, path: Path, environment: str = "") -> Lineage:
    """Return what the request at that path inherits from; an unknown environment is none."""
    folders: list[Folder] = []
    for depth in range(1, len(path)):
        item = find(collection, path[:depth])
        if item is not None and isinstance(item.value, Folder):
            folders.append(item.value)
    chosen = next((e for e in collection.environments if e.name == environment), None)
    return Lineage(collection=collection, folders=tuple(folders), environment=chosen)


def add(
    collection: Collection,
    parent: Path,
    item: Item,
    index: int | None = None,
    taken: Names[str] = (),
) -> Edited:
    """Put an item into a folder, at a place among its items or where its order puts it.

    The file's name gets a number where it is taken, by a sibling or in `taken`; the Change tells
    the path in use.
    """
    siblings = children(collection, parent)
    item = changed(item, file=free_file(item.file, [*taken, *(i.file for i in siblings)]))
    items = _placed(siblings, item, index)
    return _with_children(collection, parent, items), Change("add", (*parent, item.file))


def remove(collection: Collection, path: Path) -> Edited:
    """Take an item, with all that is in it, out of the tree."""
    _required(collection, path)
    return _without(collection, path), Change("remove", path)


def move(
    collection: Collection,
    path: Path,
    parent: Path,
    index: int | None = None,
    taken: Names[str] = (),
) -> Edited:
    """Put an item elsewhere; `index` counts the target's items without the moved one."""
    item = _required(collection, path)
    if parent[: len(path)] == path:
        raise ValueError("A folder cannot be moved into itself.")
    moved, added = add(_without(collection, path), parent, item, index, taken)
    if added.path == path:
        return moved, Change("order", path)
    return moved, Change("move", added.path, before=path)


def rename(
    collection: Collection, path: Path, name: str, file: str, taken: Names[str] = ()
) -> Edited:
    """Give an item another name, and its file the name made from it; its place remains."""
    item = _required(collection, path)
    parent = path[:-1]
    siblings = children(collection, parent)
    free = free_file(file, [*taken, *(i.file for i in siblings if i is not item)])
    renamed = Item(file=free, value=changed(item.value, name=name))
    items = tuple(renamed if i is item else i for i in siblings)
    after = (*parent, free)
    change = Change("replace", path) if after == path else Change("move", after, before=path)
    return _with_children(collection, parent, items), change


def replace(collection: Collection, path: Path, value: Value) -> Edited:
    """Put another value at a path that exists."""
    item = _required(collection, path)
    siblings = children(collection, path[:-1])
    items = tuple(changed(i, value=value) if i is item else i for i in siblings)
    return _with_children(collection, path[:-1], items), Change("replace", path)


def free_file(file: str, taken: Names[str]) -> str:
    """Return the name itself, or with a number before its extension where it is taken.

    Names that differ in case only are the same file on some systems.
    """
    lowered = {name.casefold() for name in taken}
    if file.casefold() not in lowered:
        return file
    return next(name for name in numbered(file) if name.casefold() not in lowered)


def numbered(file: str) -> Iterator[str]:
    """Yield the name with 2, 3 and so on before its extension."""
    suffix = ".yml" if file.endswith(".yml") else ""
    stem = file.removesuffix(suffix)
    return (f"{stem} {number}{suffix}" for number in itertools.count(2))


def in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """Sort as Bruno does: folders, then requests by `seq`, then what could not be read.

    Folders stand by name; those with a `seq` are then inserted at that place, from 1.
    """
    folders: list[Item] = []
    rest: list[Item] = []
    for item in items:
        (folders if isinstance(item.value, Folder) else rest).append(item)
    folders.sort(key=lambda i: (i.value.name.casefold(), i.file))
    placed = [i for i in folders if not _seq(i)]
    for item in sorted((i for i in folders if _seq(i)), key=_seq):
        placed.insert(_seq(item) - 1, item)
    rest.sort(
        key=lambda i: (isinstance(i.value, Broken), _seq(i) or 1, i.file.removesuffix(".yml"))
    )
    return (*placed, *rest)


def _walk(items: Iterable[Item], above: Path) -> Iterator[tuple[Path, Item]]:
    for item in items:
        path = (*above, item.file)
        yield path, item
        if isinstance(item.value, Folder):
            yield from _walk(item.value.items, path)


def _required(collection: Collection, path: Path) -> Item:
    item = find(collection, path)
    if item is None:
        raise KeyError(path)
    return item


def _without(collection: Collection, path: Path) -> Collection:
    kept = tuple(i for i in children(collection, path[:-1]) if i.file != path[-1])
    return _with_children(collection, path[:-1], kept)


def _with_children(collection: Collection, parent: Path, items: tuple[Item, ...]) -> Collection:
    return changed(collection, items=_rebuilt(collection.items, parent, lambda _: items))


def _rebuilt(
    items: tuple[Item, ...],
    path: Path,
    edit: Callable[[tuple[Item, ...]], tuple[Item, ...]],
) -> tuple[Item, ...]:
    if not path:
        return edit(items)
    rebuilt: list[Item] = []
    for item in items:
        if item.file == path[0] and isinstance(item.value, Folder):
            inner = _rebuilt(item.value.items, path[1:], edit)
            rebuilt.append(changed(item, value=changed(item.value, items=inner)))
        else:
            rebuilt.append(item)
    return tuple(rebuilt)


def _placed(siblings: tuple[Item, ...], item: Item, index: int | None) -> tuple[Item, ...]:
    """Insert an item; only as many neighbours get a new `seq` as the order needs."""
    is_folder = isinstance(item.value, Folder)
    same = [i for i in siblings if isinstance(i.value, Folder) == is_folder]
    if index is None:
        last = max((_seq(i) for i in same), default=0)
        seq = 0 if is_folder and not last else last + 1
        return in_order((*siblings, _with_seq(item, seq)))
    before = sum(isinstance(i.value, Folder) == is_folder for i in siblings[:index])
    same.insert(before, item)
    if is_folder:
        group = [_with_seq(each, seq) for seq, each in enumerate(same, 1)]
        return (*group, *(i for i in siblings if not isinstance(i.value, Folder)))
    numbered: list[Item] = []
    last = 0
    for each in same:
        last = last + 1 if each is item else max(_seq(each), last + 1)
        numbered.append(_with_seq(each, last))
    return (*(i for i in siblings if isinstance(i.value, Folder)), *numbered)


def _seq(item: Item) -> int:
    return 0 if isinstance(item.value, Broken) else item.value.seq


def _with_seq(item: Item, seq: int) -> Item:
    if isinstance(item.value, Broken) or item.value.seq == seq:
        return item
    return changed(item, value=changed(item.value, seq=seq))
