"""Insomnia's exports: v4 (a JSON list of resources) and v5 (a YAML tree).

https://developer.konghq.com/insomnia/import-export/
"""

from collections.abc import Iterator

from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.insomnia_auth import auth_of
from postwright.formats.importers.insomnia_request import request_of, scripts_of
from postwright.formats.importers.insomnia_words import Words, values_of
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import yaml_of
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Field, Request
from postwright.model.said import said as spoken
from postwright.model.said import sentences

_OTHERS = sentences({
    "grpc_request": "gRPC", "websocket_request": "WebSocket", "socketio_request": "Socket.IO",
    "mock_server": "mock server", "unit_test_suite": "test suite", "api_spec": "API design",
    "mcp_request": "MCP",
})  # fmt: skip


def looks_like(source: Source) -> bool:
    """Tell by the export's own marks."""
    start = source.begins(8192)
    return '"__export_format"' in start or "insomnia.rest/5" in start


def read(source: Source) -> Imported:
    """Read a workspace. Raise ImportError_ for what is neither version."""
    document = tree(yaml_of(source))
    losses: list[Loss] = []
    if "resources" in document:
        made = _of_resources(trees(document["resources"]), losses)
    elif "collection" in document or "environments" in document:
        made = _of_tree(document, losses)
    else:
        raise ImportError_(
            spoken("It is no Insomnia export: it has neither `resources` nor `collection`.")
        )
    return Imported(made, counted(made), tuple(losses))


# v4: a flat list, each resource naming its parent


def _of_resources(resources: list[Tree], losses: list[Loss]) -> Collection:
    spaces = [r for r in resources if r.get("_type") == "workspace"]
    children: dict[str, list[Tree]] = {}
    for resource in resources:
        children.setdefault(text(resource.get("parentId")), []).append(resource)
    ids = {text(r.get("_id")) for r in resources}
    tops = [
        child
        for parent, members in children.items()
        if parent not in ids or parent in {text(s.get("_id")) for s in spaces}
        for child in members
        if child.get("_type") != "workspace"
    ]
    bases = [r for r in tops if r.get("_type") == "environment"]
    named = [sub for base in bases for sub in children.get(text(base.get("_id")), [])]
    space = spaces[0] if spaces else {}
    return Collection(
        text(space.get("name")) or "Insomnia",
        items=_v4_items(tops, children, (), losses),
        variables=tuple(v for base in bases for v in values_of(base.get("data"))),
        environments=tuple(_environments(named)),
        docs=text(space.get("description")),
    )


def _v4_items(
    resources: list[Tree], children: dict[str, list[Tree]], above: tuple[str, ...],
    losses: list[Loss],
) -> tuple[Item, ...]:  # fmt: skip
    made: list[Request | Folder] = []
    for resource in sorted(resources, key=_sort_key):
        kind, name = text(resource.get("_type")), text(resource.get("name"))
        if kind == "request":
            made.append(request_of(resource, above, losses))
        elif kind == "request_group":
            inner = children.get(text(resource.get("_id")), [])
            items = _v4_items(inner, children, (*above, name), losses)
            made.append(_folder(resource, items, above, losses))
        elif kind in _OTHERS:
            losses.append(_not_http(_OTHERS[kind], (*above, name)))
    return placed(made)


def _sort_key(resource: Tree) -> float:
    key = resource.get("metaSortKey", tree(resource.get("meta")).get("sortKey"))
    return key if isinstance(key, int | float) else 0


def _not_http(what: str, path: tuple[str, ...]) -> Loss:
    return Loss(
        "item",
        spoken("An item of {what} is not an HTTP request.", what=what),
        item=" / ".join(path),
    )


# v5: a tree


def _of_tree(document: Tree, losses: list[Loss]) -> Collection:
    base = tree(document.get("environments"))
    return Collection(
        text(document.get("name")) or "Insomnia",
        items=_v5_items(document.get("collection"), (), losses),
        variables=values_of(base.get("data")),
        environments=tuple(_environments(trees(base.get("subEnvironments")))),
        docs=text(tree(document.get("meta")).get("description")),
    )


def _v5_items(value: object, above: tuple[str, ...], losses: list[Loss]) -> tuple[Item, ...]:
    made: list[Request | Folder] = []
    for said in sorted(trees(value), key=_sort_key):
        name = text(said.get("name"))
        if "children" in said:
            items = _v5_items(said.get("children"), (*above, name), losses)
            made.append(_folder(said, items, above, losses))
        elif "protoFileId" in said or text(said.get("url")).startswith(("ws:", "wss:")):
            losses.append(_not_http(spoken("gRPC or WebSocket"), (*above, name)))
        else:
            made.append(request_of(said, above, losses))
    return placed(made)


# Both


def _folder(
    said: Tree, items: tuple[Item, ...], above: tuple[str, ...], losses: list[Loss]
) -> Folder:
    name = text(said.get("name")) or "Folder"
    place = " / ".join((*above, name))
    words = Words(place, losses)
    auth = auth_of(tree(said.get("authentication")), words)
    return Folder(
        name,
        items,
        headers=tuple(
            Field(words.ours(text(row.get("name"))), words.ours(text(row.get("value"))))
            for row in trees(said.get("headers"))
        ),
        auth=auth,
        variables=values_of(said.get("environment")),
        scripts=scripts_of(said, words),
        docs=text(said.get("description")) or text(tree(said.get("meta")).get("description")),
    )


def _environments(documents: list[Tree]) -> Iterator[Environment]:
    for document in documents:
        name = text(document.get("name")) or "Environment"
        color = text(document.get("color"))
        yield Environment(name, values_of(document.get("data")), color)
