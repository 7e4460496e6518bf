"""Insomnia's exports: v4 (a JSON list of resources) and v5 (a YAML tree).

https://developer.konghq.com/insomnia/import-export/
"""

import re
from collections.abc import Iterator

from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.insomnia_auth import auth_of
from postwright.formats.importers.insomnia_request import fields_of, request_of, scripts_of
from postwright.formats.importers.insomnia_words import Words, pairs_of, values_of
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import yaml_of
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Request
from postwright.model.said import said as spoken
from postwright.model.said import sentences

_OTHERS = sentences({
    "grpc_request": "gRPC", "websocket_request": "WebSocket", "socketio_request": "Socket.IO",
    "mock_server": "mock server", "unit_test_suite": "test suite", "api_spec": "API design",
    "mcp_request": "MCP",
})  # fmt: skip


_FORMAT = re.compile(r"""(?m)^\s*\{?.*["']?__export_format["']?\s*:""")
_BESIDE = {
    "spec": spoken("API design"),
    "testSuites": spoken("test suite"),
    "certificates": spoken("certificate"),
}
_IDS = {"ws-req": "WebSocket", "socketio-req": "Socket.IO", "greq": "gRPC", "mcp-req": "MCP"}


def looks_like(source: Source) -> bool:
    """Tell by the export's own marks."""
    start = source.begins(8192)
    return _FORMAT.search(start) is not None or "insomnia.rest/5" in start


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
    if len(spaces) > 1:
        return _of_spaces(spaces, resources, losses)
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
    if any(trees(r.get("cookies")) for r in tops if r.get("_type") == "cookie_jar"):
        losses.append(Loss("cookie_jar", spoken("Cookies are not taken over.")))
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


def _of_spaces(spaces: list[Tree], resources: list[Tree], losses: list[Loss]) -> Collection:
    """Return several workspaces, each a folder of one collection."""
    parents = {text(r.get("_id")): text(r.get("parentId")) for r in resources}

    def space_of(id_: str) -> str:
        for _ in range(len(parents)):
            if parents.get(id_, "") not in parents:
                break
            id_ = parents[id_]
        return id_

    folders: list[Folder] = []
    environments: list[Environment] = []
    for space in spaces:
        own = [r for r in resources if space_of(text(r.get("_id"))) == text(space.get("_id"))]
        made = _of_resources(own, losses)
        folders.append(
            Folder(made.name, made.items, auth=None, variables=made.variables, docs=made.docs)
        )
        environments += made.environments
    return Collection("Insomnia", items=placed(folders), environments=tuple(environments))


# v5: a tree


def _of_tree(document: Tree, losses: list[Loss]) -> Collection:
    base = tree(document.get("environments"))
    for member, what in _BESIDE.items():
        if tree(document.get(member)).get("contents") or trees(document.get(member)):
            losses.append(Loss(member, spoken("An {what} is not taken over.", what=what)))
    if trees(tree(document.get("cookieJar")).get("cookies")):
        losses.append(Loss("cookieJar", spoken("Cookies are not taken over.")))
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
        kind = _kind(said)
        if kind == "folder":
            items = _v5_items(said.get("children"), (*above, name), losses)
            made.append(_folder(said, items, above, losses))
        elif kind:
            losses.append(_not_http(kind, (*above, name)))
        else:
            made.append(request_of(said, above, losses))
    return placed(made)


def _kind(said: Tree) -> str:
    """Return what an item is if it is no request: a folder may have no children to tell it."""
    id_ = text(tree(said.get("meta")).get("id"))
    for start, kind in _IDS.items():
        if id_.startswith(start):
            return kind
    if "children" in said or id_.startswith("fld") or not ("method" in said or "url" in said):
        return "folder"
    if "protoFileId" in said or "reflectionApi" in said or "protoMethodName" in said:
        return "gRPC"
    return "WebSocket" if text(said.get("url")).startswith(("ws:", "wss:")) else ""


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
        headers=tuple(row for row in fields_of(said.get("headers"), words) if row.name),
        auth=auth,
        variables=values_of(said.get("environment")),
        scripts=scripts_of(said, words),
        docs=text(said.get("description")) or text(tree(said.get("meta")).get("description")),
    )


def _environments(documents: list[Tree]) -> Iterator[Environment]:
    for document in documents:
        name = text(document.get("name")) or "Environment"
        color = text(document.get("color"))
        rows = pairs_of(document.get("kvPairData")) or values_of(document.get("data"))
        yield Environment(name, rows, color)
