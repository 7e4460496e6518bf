"""Postman's exports: collections v2.0 and v2.1, environments, globals, and dumps of all.

https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
"""

from collections.abc import Iterable

from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.placed import placed
from postwright.formats.importers.postman_auth import auth_of
from postwright.formats.importers.postman_names import renamed
from postwright.formats.importers.postman_request import request_of
from postwright.formats.importers.postman_words import (
    described,
    scripts_of,
    shared_settings,
    variables,
)
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import json_of
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Auth, Request
from postwright.model.said import said as spoken

_OLDER = spoken("It is a Postman collection v1: export it again as v2.1 in Postman.")


def looks_like(source: Source) -> bool:
    """Tell whether the text is a JSON object with Postman's members."""
    if not source.begins().lstrip().startswith("{"):
        return False
    data = source.data
    has_schema = b"schema.getpostman.com" in data or b"schema.postman.com" in data
    has_items = b'"item"' in data and (b'"info"' in data or b'"request"' in data)
    has_items = has_items and b'"_type"' not in data
    return has_schema or has_items or _is_other(data)


def _is_other(data: bytes) -> bool:
    dump = b'"collections"' in data and b'"environments"' in data and b'"globals"' in data
    old = b'"requests"' in data and b'"order"' in data and b'"collectionId"' in data
    return b'"_postman_variable_scope"' in data or dump or old


def read(source: Source) -> Imported:
    """Read a collection, an environment, or a dump of several. Raise ImportError_."""
    losses: list[Loss] = []
    document = tree(renamed(json_of(source), losses))
    inner = tree(document.get("collection")) or document
    if "item" in inner:
        made = _collection(inner, losses)
    elif "values" in document:
        made = _environments([document])
    elif "collections" in document or "environments" in document:
        made = _dump(document, losses)
    elif "requests" in document:
        raise ImportError_(_OLDER)
    else:
        raise ImportError_(spoken("It is no Postman export: it has neither `item` nor `values`."))
    return Imported(made, counted(made), tuple(losses))


def _collection(document: Tree, losses: list[Loss]) -> Collection:
    info = tree(document.get("info"))
    name = text(info.get("name")) or text(document.get("name")) or "Postman collection"
    ours = shared_settings(tree(document.get("protocolProfileBehavior")), name, losses)
    auth = auth_of(document.get("auth"), name, losses)
    return Collection(
        name,
        version=_version(info.get("version")),
        items=_items(document.get("item"), (), losses),
        auth=None if auth.type == "inherit" else auth,
        variables=variables(document.get("variable"), name, losses),
        scripts=scripts_of(document.get("event"), name, losses),
        docs=described(info.get("description")) or described(document.get("description")),
        postwright=ours,
    )


def _version(value: object) -> str:
    """Return what stands as text, or as `{major, minor, patch}`."""
    parts = tree(value)
    if not parts:
        return text(value)
    return ".".join(text(parts.get(name), "0") for name in ("major", "minor", "patch"))


def _items(value: object, above: tuple[str, ...], losses: list[Loss]) -> tuple[Item, ...]:
    made: list[Request | Folder] = []
    for said in value if isinstance(value, list) else ():
        if isinstance(said, str):
            made.append(Request(said, url=said))
        elif isinstance(said, dict):
            made.append(_item(said, above, losses))
    return placed(made)


def _item(said: Tree, above: tuple[str, ...], losses: list[Loss]) -> Request | Folder:
    if "item" not in said:
        return request_of(said, above, losses)
    name = text(said.get("name")) or "Folder"
    place = " / ".join((*above, name))
    auth = auth_of(said.get("auth"), place, losses)
    ours = shared_settings(tree(said.get("protocolProfileBehavior")), place, losses)
    items = _items(said.get("item"), (*above, name), losses)
    return Folder(
        name,
        items,
        auth=auth if auth.type != "none" else None,
        variables=variables(said.get("variable"), place, losses),
        scripts=scripts_of(said.get("event"), place, losses),
        docs=described(said.get("description")),
        postwright=ours,
    )


def _environments(documents: Iterable[Tree]) -> Collection:
    made = []
    for document in documents:
        scope = text(document.get("_postman_variable_scope"))
        name = text(document.get("name")) or ("Globals" if scope == "globals" else "Environment")
        made.append(Environment(name, variables(document.get("values"), name, [])))
    title = made[0].name if len(made) == 1 else "Environments"
    return Collection(title, environments=tuple(made))


def _dump(document: Tree, losses: list[Loss]) -> Collection:
    """Return all collections of a dump as folders of one, their environments beside them."""
    folders = []
    for said in trees(document.get("collections")):
        made = _collection(said, losses)
        folders.append(
            Folder(
                made.name,
                made.items,
                auth=made.auth or Auth("inherit"),
                variables=made.variables,
                scripts=made.scripts,
                docs=made.docs,
                postwright=made.postwright,
            )
        )
    environments = _environments(trees(document.get("environments"))).environments
    found = trees(document.get("globals"))
    if found:
        rows = variables(found, "Globals", losses)
        environments = (*environments, Environment("Globals", rows))
    return Collection("Postman", items=placed(folders), environments=environments)
