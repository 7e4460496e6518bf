"""From a collection to files of another tool: without credentials, with a report of losses."""

from pathlib import Path

import msgspec

from postwright.analysis.literals import Literal, emptied, freed
from postwright.formats.exporters import EXPORTERS, Exported
from postwright.model.collection import Collection
from postwright.storage.files import write_out


class UnknownKind(ValueError):
    """There is no such kind of target; the message names those that there are."""


class Outgoing(msgspec.Struct, frozen=True):
    """What would be written."""

    exported: Exported
    literals: tuple[Literal, ...] = ()
    """Credentials that stood in the collection's files; variables are in their place."""


def outgoing(collection: Collection, kind: str) -> Outgoing:
    """Return a collection as files of that kind. Raise UnknownKind."""
    exporter = EXPORTERS.get(kind)
    if exporter is None:
        raise UnknownKind(f"There is no kind {kind}; there are {', '.join(EXPORTERS)}")
    made = freed(collection)
    return Outgoing(exporter.write(emptied(made.collection)), made.literals)


def write_files(
    exported: Exported, target: Path, *, overwrite: bool = False, chosen: bool = False
) -> tuple[Path, ...]:
    """Write the main file there and the others beside it. Raise FileExistsError, OSError.

    With `chosen` the main file alone may be replaced.
    """
    names = (target.name, *(Path(name).name for name, _ in exported.files[1:]))
    places = tuple(target.parent / name for name in names)
    for place in places:
        if place.is_file() and not (overwrite or (chosen and place == target)):
            raise FileExistsError(17, "it exists already", str(place))
    for place, (_, data) in zip(places, exported.files, strict=True):
        write_out(place, data)
    return places
