"""Where a variable is looked up, in which order, and whose value counts; no widget."""

from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from postwright.model import tree
from postwright.model.collection import Collection, Folder, Path
from postwright.model.request import Request, Variable

Kind = Literal["captured", "request", "folder", "environment", "collection"]


class Place(msgspec.Struct, frozen=True):
    """A scope that may define the variable."""

    kind: Kind
    name: str = ""
    """Of the folder, the environment or the collection."""
    variable: Variable | None = None
    count: int = 0
    """How many requests define it for themselves."""
    path: Path = ()
    """Of the folder."""


def places_of(
    name: str,
    collection: Collection,
    environment: tuple[str, tuple[Variable, ...]],
    rows: tuple[Variable, ...],
    captured: Mapping[str, str],
) -> tuple[Place, ...]:
    """Return the scopes, the one that wins first: environment and rows are those as typed."""
    found: list[Place] = []
    if name in captured:
        found.append(Place("captured", variable=Variable(name, captured[name])))
    inner = list(_inside(name, collection))
    requests = sum(isinstance(value, Request) for _, value, _ in inner)
    if requests:
        found.append(Place("request", count=requests))
    folders = [(path, value.name, row) for path, value, row in inner if isinstance(value, Folder)]
    for path, label, row in sorted(folders, key=lambda one: -len(one[0])):
        found.append(Place("folder", label, row, path=path))
    found.append(Place("environment", environment[0], _of(name, environment[1])))
    found.append(Place("collection", collection.name, _of(name, rows)))
    return tuple(found)


def winner(places: tuple[Place, ...]) -> Place | None:
    """Return whose value counts for requests that do not define it themselves."""
    everywhere = (one for one in places if one.kind not in ("request", "folder"))
    return next((one for one in everywhere if one.variable is not None), None)


def _of(name: str, rows: tuple[Variable, ...]) -> Variable | None:
    return next((row for row in reversed(rows) if row.name == name and row.enabled), None)


def _inside(name: str, collection: Collection) -> Iterator[tuple[Path, Request | Folder, Variable]]:
    for path, item in tree.walk(collection):
        if isinstance(item.value, Request | Folder):
            row = _of(name, item.value.variables)
            if row is not None:
                yield path, item.value, row
