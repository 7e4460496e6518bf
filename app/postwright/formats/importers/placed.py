"""Imported requests and folders as items of a tree: in their order, each with a file name."""

from collections.abc import Iterable

from msgspec.structs import replace

from postwright.formats.opencollection import directory_name, file_name
from postwright.model.collection import Folder, Foreign, Item
from postwright.model.request import Request


def placed(values: Iterable[Request | Folder | Foreign]) -> tuple[Item, ...]:
    """Return items in this order; equal names get a number in their files' names."""
    taken: set[str] = set()
    items = []
    for seq, value in enumerate(values, 1):
        is_folder = isinstance(value, Folder)
        file = (directory_name if is_folder else file_name)(value.name, taken)
        taken.add(file)
        items.append(Item(file, replace(value, seq=seq)))
    return tuple(items)
