"""Which requests another program put elsewhere: the file that vanished and the one that appeared.

Equal bytes say it; else an equal request, whatever its name; else an equal name and place. Where
two could be meant, none is.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

from postwright.model import tree
from postwright.model.collection import Collection, Path
from postwright.model.request import Request

Look = Callable[[Path], Hashable]


def renamed(
    before: Mapping[Path, str], after: Mapping[Path, str], then: Collection, now: Collection
) -> Iterator[tuple[Path, Path]]:
    """Yield where each request was and is. The mappings have the hash of each file."""
    requests = {path for path in after.keys() - before.keys() if _request(now, path)}
    gone, new = before.keys() - after.keys(), requests
    looks: tuple[tuple[Look, Look], ...] = (
        (before.__getitem__, after.__getitem__),
        (lambda path: _content(then, path), lambda path: _content(now, path)),
        (lambda path: _place(then, path), lambda path: _place(now, path)),
    )
    for of_gone, of_new in looks:
        found = tuple(_pairs(gone, new, of_gone, of_new))
        yield from found
        gone = gone - {pair[0] for pair in found}
        new = new - {pair[1] for pair in found}


def _pairs(
    gone: set[Path], new: set[Path], of_gone: Look, of_new: Look
) -> Iterator[tuple[Path, Path]]:
    went, came = _by_look(gone, of_gone), _by_look(new, of_new)
    for look, paths in went.items():
        places = came.get(look, ())
        if len(paths) == len(places) == 1:
            yield paths[0], places[0]


def _by_look(paths: set[Path], look: Look) -> dict[Hashable, list[Path]]:
    found: dict[Hashable, list[Path]] = {}
    for path in sorted(paths):
        if (seen := look(path)) is not None:
            found.setdefault(seen, []).append(path)
    return found


def _content(collection: Collection, path: Path) -> bytes | None:
    request = _request(collection, path)
    if request is None or not request.url:
        return None
    return msgspec.json.encode(replace(request, name="", seq=0))


def _place(collection: Collection, path: Path) -> tuple[str, int] | None:
    request = _request(collection, path)
    return (request.name, request.seq) if request is not None else None


def _request(collection: Collection, path: Path) -> Request | None:
    item = tree.find(collection, path)
    return item.value if item is not None and isinstance(item.value, Request) else None
