"""A whole collection as one OpenCollection document: items and environments stand inside it.

A file's name is said (`_file`) only where it is not the one that follows from the item's name.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from postwright.formats import opencollection_read as read
from postwright.formats import opencollection_write as write
from postwright.formats.opencollection import directory_name, file_name
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.formats.yaml_error import YamlError
from postwright.model.collection import Collection, Folder, Foreign, Item
from postwright.model.request import Request, Variable
from postwright.model.said import said as spoken

_FILE = "_file"


def bundle_tree(collection: Collection) -> Tree:
    """Return the document. Items that are no requests and no folders are left out."""
    made = write.collection_tree(collection)
    _mark_secrets(tree(made.get("request")), collection.variables)
    rest = {name: made.pop(name) for name in ("bundled", "extensions")}
    if collection.environments:
        environments = [write.environment_tree(one) for one in collection.environments]
        made["config"] = {"environments": environments, **tree(made.get("config"))}
    made["items"] = _item_trees(collection.items)
    return made | rest | {"bundled": True}


def is_bundle(document: object) -> bool:
    """Tell whether a document holds its items itself."""
    root = tree(document)
    return "opencollection" in root and (root.get("bundled") is True or "items" in root)


def bundle_of(document: object, name: str) -> Collection:
    """Read such a document. Raise YamlError where it is none."""
    root = tree(document)
    environments = []
    for said in trees(tree(root.get("config")).get("environments")):
        environments.append(read.environment_of(said, text(said.get("name")) or "Environment"))
    collection = read.collection_of(document, name)
    return replace(collection, items=_items(root.get("items")), environments=tuple(environments))


def _item_trees(items: Iterable[Item]) -> list[Tree]:
    made = []
    taken: set[str] = set()
    for item in items:
        value = item.value
        if isinstance(value, Request):
            said = write.request_tree(value)
            _mark_secrets(tree(said.get("runtime")), value.variables)
        elif isinstance(value, Folder):
            said = write.folder_tree(value)
            _mark_secrets(tree(said.get("request")), value.variables)
            said["items"] = _item_trees(value.items)
        else:
            continue
        free = _usual(value, taken)
        taken.add(item.file)
        made.append(said if free == item.file else said | {_FILE: item.file})
    return made


def _usual(value: Request | Folder | Foreign, taken: set[str]) -> str:
    make = directory_name if isinstance(value, Folder) else file_name
    return make(value.name, taken)


def _mark_secrets(owner: Tree, rows: tuple[Variable, ...]) -> None:
    """Say of variables that they are secrets, which a collection's own files do not."""
    secrets = {row.name for row in rows if row.secret}
    for said in trees(owner.get("variables")):
        if said.get("name") in secrets:
            said["secret"] = True


def _items(value: object) -> tuple[Item, ...]:
    made: list[Item] = []
    taken: set[str] = set()
    for said in trees(value):
        if tree(said.get("info")).get("type") == "folder" or "items" in said:
            inner = _items(said.get("items"))
            one: Request | Folder | Foreign = replace(read.folder_of(said, "Folder"), items=inner)
        else:
            one = read.request_of(said, "Untitled")
        file = _safe(text(said.get(_FILE)), one) or _usual(one, taken)
        if file in taken:
            raise YamlError(
                spoken("Two items are to be written to the same file, {file}.", file=repr(file))
            )
        taken.add(file)
        made.append(Item(file, one))
    return tuple(made)


def _safe(file: str, value: Request | Folder | Foreign) -> str:
    """Return a file's name where it can be one: it comes from somebody else."""
    suffix = "" if isinstance(value, Folder) else ".yml"
    stem = file.removesuffix(suffix)
    return file if file.endswith(suffix) and stem and directory_name(stem) == stem else ""
