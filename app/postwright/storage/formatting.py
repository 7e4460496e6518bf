"""Brings the files of a collection into the form that Bruno's serializer gives them."""

from collections.abc import Callable, Iterator
from pathlib import Path as FilePath

import msgspec

from postwright.formats import canonical
from postwright.formats.yaml import YamlError, load
from postwright.model.collection import Path
from postwright.model.said import said
from postwright.storage.collection_reader import (
    ENVIRONMENTS,
    FOLDER_FILE,
    ROOT_FILE,
    contents,
    ignored_paths,
)
from postwright.storage.files import write_atomically


class FormattedFile(msgspec.Struct, frozen=True):
    """What became of a file."""

    path: Path
    changed: bool = False
    problem: str = ""
    """Why it was left as it is."""


def format_files(root: FilePath, *, write: bool) -> Iterator[FormattedFile]:
    """Yield every file of a collection, each after it was written if `write`. Blocks."""
    for path, data in sorted(contents(root, _ignored(root))):
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            yield FormattedFile(
                path, problem=said("byte {start} is no UTF-8", start=error.start + 1)
            )
            continue
        made = _form(path)(text)
        changed = made.text != text and not made.problem
        if changed and write:
            write_atomically(root.joinpath(*path), made.text.encode(), root=root)
        yield FormattedFile(path, changed, made.problem)


def _form(path: Path) -> Callable[[str], canonical.Formatted]:
    if path == (ROOT_FILE,):
        return canonical.formatted_collection
    if path[0] == ENVIRONMENTS:
        return canonical.formatted_environment
    folder = path[-1] == FOLDER_FILE
    return canonical.formatted_folder if folder else canonical.formatted_request


def _ignored(root: FilePath) -> tuple[str, ...]:
    """Return the paths that the collection itself leaves out."""
    try:
        document = load((root / ROOT_FILE).read_bytes())
    except (YamlError, OSError):
        return ()
    return ignored_paths(document)
