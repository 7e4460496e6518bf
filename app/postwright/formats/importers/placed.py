"""Imported requests and folders as items of a tree: in their order, each with a file name."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from postwright.formats.opencollection import directory_name, file_name
from postwright.model.collection import Folder, Foreign, Item
from postwright.model.request import Request
from postwright.model.tree import numbered


def placed(values: Iterable[Request | Folder | Foreign]) -> tuple[Item, ...]:
    """Return items in this order; equal names get a number in their files' names."""
    taken: set[str] = set()
    others: dict[str, Iterator[str]] = {}
    """By a name that is taken: those with a number that are left. Thousands may be equal."""
    items = []
    for seq, value in enumerate(values, 1):
        is_folder = isinstance(value, Folder)
        file = (directory_name if is_folder else file_name)(value.name)
        if file.casefold() in taken:
            left = others.setdefault(file, numbered(file))
            file = next(name for name in left if name.casefold() not in taken)
        taken.add(file.casefold())
        items.append(Item(file, replace(value, seq=seq)))
    return tuple(items)
