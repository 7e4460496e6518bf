"""OpenCollection 1.0, our own file format, as Bruno 4.1 reads and writes it.

Readers raise YamlError. Writers splice an edit into the text that was there: every byte that
the edit does not concern remains, with the keys and comments that we do not know. Where that text
cannot be read they raise YamlError too.
Format: https://github.com/opencollection-dev/opencollection
"""

import re
from collections.abc import Callable
from collections.abc import Collection as Names

from postwright.formats import opencollection_read as read
from postwright.formats import opencollection_write as write
from postwright.formats.check_rows import in_format_words
from postwright.formats.merge import merge
from postwright.formats.shapes import Tree, tree
from postwright.formats.yaml import YamlError, dump, load, same
from postwright.model.collection import Collection, Environment, Folder, Foreign
from postwright.model.request import Request
from postwright.model.tree import free_file

__all__ = [
    "YamlError",
    "directory_name",
    "file_name",
    "read_collection",
    "read_environment",
    "read_folder",
    "read_request",
    "write_collection",
    "write_environment",
    "write_folder",
    "write_foreign",
    "write_request",
]

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_EDGES = re.compile(r"\A[\s.-]+|[\s.]+\Z")
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")
_MAX_NAME_BYTES = 200
"""Leaves room in the 255 bytes of a name for a number, `.yml` and a backup's suffix."""


def read_request(text: str | bytes, file: str) -> Request | Foreign:
    """Read a request's file; `file` names it where it does not name itself."""
    found = read.request_of(load(text), file.removesuffix(".yml"))
    return in_format_words(found) if isinstance(found, Request) else found


def read_folder(text: str | bytes, directory: str) -> Folder:
    """Read a folder.yml, without the folder's items."""
    return read.folder_of(load(text), directory)


def read_collection(text: str | bytes, directory: str) -> Collection:
    """Read an opencollection.yml, without items and environments."""
    return read.collection_of(load(text), directory)


def read_environment(text: str | bytes, name: str) -> Environment:
    """Read an environment's file."""
    return read.environment_of(load(text), name)


def write_request(request: Request, original: str | None = None) -> str:
    """Return the file's new text; the original itself where the request did not change."""
    new = write.request_tree(in_format_words(request))

    def base(document: object) -> Tree:
        old = read.request_of(document, "")
        if not isinstance(old, Request):
            return {}
        # Only an edit moves what somebody wrote among our settings to the format's own rows.
        return new if write.request_tree(in_format_words(old)) == new else write.request_tree(old)

    return _written(new, original, base)


def write_folder(folder: Folder, original: str | None = None) -> str:
    """Return folder.yml's new text."""
    return _written(
        write.folder_tree(folder),
        original,
        lambda document: write.folder_tree(read.folder_of(document, "")),
    )


def write_collection(collection: Collection, original: str | None = None) -> str:
    """Return opencollection.yml's new text."""
    return _written(
        write.collection_tree(collection, whole=original is not None),
        original,
        lambda document: write.collection_tree(read.collection_of(document, ""), whole=True),
    )


def write_environment(environment: Environment, original: str | None = None) -> str:
    """Return the environment's new text."""
    return _written(
        write.environment_tree(environment),
        original,
        lambda document: write.environment_tree(
            read.environment_of(document, str(tree(document).get("name", "")))
        ),
    )


def write_foreign(foreign: Foreign, original: str) -> str:
    """Return the text of an item that we only list, with its name and place brought up to date."""

    def named(name: str, seq: int) -> Tree:
        return {"info": {"name": name, "seq": seq}}

    def base(document: object) -> Tree:
        old = read.request_of(document, "")
        return named(old.name, old.seq)

    return _written(named(foreign.name, foreign.seq), original, base)


def file_name(display_name: str, taken: Names[str] = ()) -> str:
    """Return a free file name for a request: `get item.yml`."""
    return free_file(directory_name(display_name, ()) + ".yml", taken)


def directory_name(display_name: str, taken: Names[str] = ()) -> str:
    """Return a free directory name, as Bruno makes it from what people call a folder."""
    name = _EDGES.sub("", _FORBIDDEN.sub("-", display_name))
    name = name.encode("utf-8", "replace")[:_MAX_NAME_BYTES].decode("utf-8", "ignore").rstrip(". ")
    if not name or _DEVICES.fullmatch(name):
        name = f"untitled {name}".strip()
    return free_file(name, taken)


def _written(new: Tree, original: str | None, base_of: Callable[[object], Tree]) -> str:
    if original is None:
        return dump(new)
    document = load(original)
    base = base_of(document)
    merged = merge(document, base, new)
    if same(merged, document):
        return original
    from postwright.formats.yaml_splice import splice  # it needs ruamel, which imports slowly

    return splice(original, document, merged)
