"""Which items of a collection a run is about, and which of them it cannot send."""

from collections.abc import Iterable

import msgspec

from postwright.model import tree
from postwright.model.collection import Broken, Collection, Folder, Foreign, Path
from postwright.model.request import Request


class Chosen(msgspec.Struct, frozen=True):
    """A request that will be sent."""

    path: Path
    request: Request


def choose(
    collection: Collection, paths: Iterable[Path] = (), tags: Iterable[str] = ()
) -> tuple[Chosen, ...]:
    """Return the requests at or below these paths, all without any, that have one of the tags.

    Raise KeyError with a path that is not in the collection.
    """
    wanted, names = tuple(paths), frozenset(tags)
    for path in wanted:
        if path and tree.find(collection, path) is None:
            raise KeyError(path)
    return tuple(
        Chosen(path, item.value)
        for path, item in tree.walk(collection)
        if isinstance(item.value, Request)
        and _is_wanted(path, wanted)
        and (not names or names.intersection(item.value.tags))
    )


def unreadable(
    collection: Collection, paths: Iterable[Path] = ()
) -> tuple[tuple[Path, Broken], ...]:
    """Return the files at or below these paths that could not be read, and why."""
    wanted = tuple(paths)
    found: list[tuple[Path, Broken]] = []
    for path, item in tree.walk(collection):
        if isinstance(item.value, Broken) and _is_wanted(path, wanted):
            found.append((path, item.value))
        elif isinstance(item.value, Folder) and item.value.broken and _is_wanted(path, wanted):
            found.append(((*path, "folder.yml"), item.value.broken))
    return tuple(found)


def _is_wanted(path: Path, wanted: tuple[Path, ...]) -> bool:
    return not wanted or any(path[: len(above)] == above for above in wanted)


def foreign(collection: Collection, paths: Iterable[Path] = ()) -> tuple[tuple[Path, Foreign], ...]:
    """Return the items at or below these paths that are requests of a kind that is not sent."""
    wanted = tuple(paths)
    return tuple(
        (path, item.value)
        for path, item in tree.walk(collection)
        if isinstance(item.value, Foreign) and _is_wanted(path, wanted)
    )
