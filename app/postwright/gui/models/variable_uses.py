"""Which requests, folders and collections name a variable; no widget."""

from collections.abc import Iterator, Mapping

import msgspec
from msgspec.structs import replace

from postwright.model import tree
from postwright.model.collection import Collection, Folder, Path
from postwright.model.request import Request
from postwright.model.variable_text import VARIABLE, root_of

Owner = Request | Folder | Collection


class VariableUses:
    """Remembers what each item names, so that after an edit only what changed is looked at."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[Owner, frozenset[str]]] = {}

    def look(self, collection: Collection) -> Mapping[str, tuple[Path, ...]]:
        """Return the places of each name in the order of the tree; the empty path: its own."""
        known: dict[Path, tuple[Owner, frozenset[str]]] = {}
        uses: dict[str, list[Path]] = {}
        for path, owner in _owners(collection):
            before = self._known.get(path)
            names = before[1] if before and before[0] is owner else names_in(owner)
            known[path] = (owner, names)
            for name in names:
                uses.setdefault(name, []).append(path)
        self._known = known
        return {name: tuple(paths) for name, paths in uses.items()}


def names_in(owner: Owner) -> frozenset[str]:
    """Return every variable that a request, or what a folder itself says, names."""
    if isinstance(owner, Folder):
        owner = replace(owner, items=())
    elif isinstance(owner, Collection):
        owner = replace(owner, items=(), environments=())
    text = msgspec.json.encode(owner).decode()
    # In JSON a line end is two characters, and no brace is ever escaped.
    names = set(VARIABLE.findall(text))
    return frozenset(names | {root for name in names if (root := root_of(name))})


def _owners(collection: Collection) -> Iterator[tuple[Path, Owner]]:
    for path, item in tree.walk(collection):
        if isinstance(item.value, Request | Folder):
            yield path, item.value
    yield (), collection
