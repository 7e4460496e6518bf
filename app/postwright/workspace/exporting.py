"""From a collection to files of another tool: without credentials, with a report of losses."""

from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from postwright.analysis.literals import Literal, emptied, freed
from postwright.formats.exporters import EXPORTERS, Exported, Exporter
from postwright.formats.sent_as_http import as_http
from postwright.model.collection import Collection
from postwright.model.said import said, said_list
from postwright.storage.files import write_out
from postwright.workspace import archive
from postwright.workspace.leaks import Leak, leaks_in

KINDS = EXPORTERS | {"archive": Exporter("OpenCollection, zipped", archive.write)}
"""Every kind of target: other tools' files, and our own folder for others to unpack."""


class UnknownKind(ValueError):
    """There is no such kind of target; the message names those that there are."""


class Leaking(ValueError):
    """What was written holds a secret; it is removed again."""

    def __init__(self, leaks: tuple[Leak, ...]) -> None:
        first = leaks[0]
        place = {"what": first.what, "file": first.file, "line": first.line}
        more = len(leaks) - 1
        super().__init__(
            said("{what} stands in {file}, line {line} and {count} more", count=more, **place)
            if more
            else said("{what} stands in {file}, line {line}", **place)
        )
        self.leaks = leaks


class Outgoing(msgspec.Struct, frozen=True):
    """What would be written."""

    exported: Exported
    literals: tuple[Literal, ...] = ()
    """Credentials that stood in the collection's files; variables are in their place."""


class Written(msgspec.Struct, frozen=True):
    """What was written, and read again."""

    places: tuple[Path, ...]
    suspects: tuple[Leak, ...] = ()
    """What looks like a secret in them, and was not known to be one."""


def outgoing(collection: Collection, kind: str) -> Outgoing:
    """Return a collection as files of that kind. Raise UnknownKind."""
    exporter = KINDS.get(kind)
    if exporter is None:
        raise UnknownKind(
            said(
                "There is no kind {kind}; there are {kinds}",
                kind=kind,
                kinds=said_list(tuple(KINDS)),
            )
        )
    collection, mapped = as_http(collection)
    made = freed(collection)
    exported = exporter.write(emptied(made.collection))
    return Outgoing(replace(exported, losses=(*mapped, *exported.losses)), made.literals)


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
            raise FileExistsError(17, said("it exists already"), str(place))
    for place, (_, data) in zip(places, exported.files, strict=True):
        write_out(place, data)
    return places


def write_checked(
    made: Outgoing,
    target: Path,
    secrets: Iterable[str],
    *,
    overwrite: bool = False,
    chosen: bool = False,
) -> Written:
    """Write the files and read them again: none may hold a secret in any spelling. Blocks.

    Raise Leaking, with the files removed, where one does; else what `write_files` raises.
    """
    places = write_files(made.exported, target, overwrite=overwrite, chosen=chosen)
    found = leaks_in(places, (*secrets, *(literal.value for literal in made.literals)))
    if known := tuple(leak for leak in found if leak.known):
        for place in places:
            place.unlink(missing_ok=True)
        raise Leaking(known)
    return Written(places, found)
