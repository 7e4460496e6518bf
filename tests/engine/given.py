"""Contexts and lineages with defaults, for tests of what `prepare` does."""

from collections.abc import Mapping
from typing import Any

from postwright.engine.ports import Context, FileFacts
from postwright.model.collection import Collection, Environment, Folder, Lineage
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Field, Request, Variable

NOW = 1_700_000_000.0
FILES = {
    "a.bin": FileFacts("/files/a.bin", 3, 1),
    "dir/note.txt": FileFacts("/files/dir/note.txt", 5, 2),
    'odd"\r\nname': FileFacts('/files/odd"\r\nname', 1, 3),
}


def files(path: str) -> FileFacts:
    if path == "locked":
        raise PermissionError(13, "denied")
    if path == "folder":
        raise IsADirectoryError(21, "a folder")
    if path not in FILES:
        raise FileNotFoundError(2, "no such file")
    return FILES[path]


def context(**members: Any) -> Context:
    return Context(**{"now": NOW, "seed": 7, "files": files, **members})


def variables(values: Mapping[str, str]) -> tuple[Variable, ...]:
    return tuple(Variable(name, value) for name, value in values.items())


def fields(*pairs: tuple[str, str]) -> tuple[Field, ...]:
    return tuple(Field(name, value) for name, value in pairs)


def environment(**values: str) -> Environment:
    return Environment("local", variables(values))


def lineage(
    *folders: Folder, collection: Collection | None = None, env: Environment | None = None
) -> Lineage:
    return Lineage(collection or Collection(), folders, env)


def pairs(prepared: PreparedRequest, *origins: str) -> list[tuple[str, str]]:
    """Return name and value of the headers of these origins, of all where none is named."""
    return [(h.name, h.value) for h in prepared.headers if not origins or h.origin in origins]


def value(prepared: PreparedRequest, name: str) -> str | None:
    return next((h.value for h in prepared.headers if h.name.lower() == name.lower()), None)


def request(**members: Any) -> Request:
    return Request(**{"url": "http://h/", **members})
