"""A file as Bruno's serializer would write it, with what only its author put there: comments, keys.

What the file says stays the same; where that cannot be kept the text stays as it is.
"""

from collections.abc import Callable

import msgspec

from postwright.formats import opencollection_read as read
from postwright.formats import opencollection_write as write
from postwright.formats.settings_row import is_settings
from postwright.formats.shapes import Tree, tree
from postwright.formats.yaml import YamlError, dump, load, same
from postwright.model.request import Request
from postwright.model.said import said, said_by


class Formatted(msgspec.Struct, frozen=True):
    """A text and whether it could be brought into form."""

    text: str
    problem: str = ""


def formatted_request(text: str) -> Formatted:
    """Return a request's file; one of another kind stays as it is."""

    def new(document: object) -> Tree | None:
        value = read.request_of(document, "")
        return write.request_tree(value) if isinstance(value, Request) else None

    return _formatted(text, new)


def formatted_folder(text: str) -> Formatted:
    """Return a folder.yml."""
    return _formatted(text, lambda document: write.folder_tree(read.folder_of(document, "")))


def formatted_collection(text: str) -> Formatted:
    """Return an opencollection.yml."""

    def new(document: object) -> Tree:
        return write.collection_tree(
            read.collection_of(document, ""), whole="config" in tree(document)
        )

    return _formatted(text, new)


def formatted_environment(text: str) -> Formatted:
    """Return an environment's file."""

    def new(document: object) -> Tree:
        name = str(tree(document).get("name", ""))
        return write.environment_tree(read.environment_of(document, name))

    return _formatted(text, new)


def _formatted(text: str, tree_of: Callable[[object], Tree | None]) -> Formatted:
    try:
        document = load(text)
        new = tree_of(document)
        if new is None:
            return Formatted(text)
        whole = _with_unknown(new, document)
        made = dump(whole)
        if not same(tree_of(load(made)), new):
            return Formatted(text, said("it would say something else"))
        if "#" in text:
            from postwright.formats.comments import carried_over  # it needs ruamel

            made = carried_over(text, made)
            if not same(load(made), whole):
                return Formatted(text, said("its comments could not be kept"))
    except YamlError as error:
        return Formatted(text, said_by(error))
    return Formatted(made)


def _with_unknown(new: object, old: object) -> object:
    """Add the members that we do not know, each behind the one that it stood behind."""
    if isinstance(new, list) and isinstance(old, list) and len(new) == len(old):
        return [_with_unknown(one, other) for one, other in zip(new, old, strict=True)]
    if not isinstance(new, dict) or not isinstance(old, dict):
        return new
    if is_settings(new) and is_settings(old):
        return old
    made = {name: _with_unknown(value, old.get(name)) for name, value in new.items()}
    before = ""
    for name, value in old.items():
        if name not in made and value not in (None, "", False, [], {}):
            made = _behind(made, before, name, value)
        before = name
    return made


def _behind(members: Tree, before: str, name: str, value: object) -> Tree:
    if before not in members:
        return members | {name: value}
    made: Tree = {}
    for known, member in members.items():
        made[known] = member
        if known == before:
            made[name] = value
    return made
