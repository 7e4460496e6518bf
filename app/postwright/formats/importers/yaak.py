"""Yaak's export: workspaces, folders, requests and environments in flat lists.

https://yaak.app/docs/getting-started/import-export
"""

import re
from collections.abc import Callable

from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import json_of
from postwright.formats.importers.yaak_request import auth_of, request_of, rows_of
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Field, Request, Variable
from postwright.model.said import said as spoken

_SETTINGS = {
    "settingValidateCertificates": True, "settingFollowRedirects": True,
    "settingRequestTimeout": 0,
}  # fmt: skip
_LOCKED = re.compile(r"\$\{\[\s*secure\(.*\)\s*\]\}")
_OTHERS = {"grpcRequests": "gRPC", "websocketRequests": "WebSocket"}


def looks_like(source: Source) -> bool:
    """Tell by the export's own version."""
    return re.search(r'"yaak(?:Version|Schema)"', source.begins()) is not None


def read(source: Source) -> Imported:
    """Read all workspaces; of several each is a folder. Raise ImportError_."""
    resources = tree(tree(json_of(source)).get("resources"))
    if "requests" in resources:  # of the first version
        resources = resources | {"httpRequests": resources["requests"]}
    spaces = trees(resources.get("workspaces"))
    if not spaces:
        raise ImportError_(spoken("It is no Yaak export: it has no workspace."))
    losses: list[Loss] = []
    for member, what in _OTHERS.items():
        for said in trees(resources.get(member)):
            why = spoken("An item of {what} is not an HTTP request.", what=what)
            losses.append(Loss("item", why, item=text(said.get("name"))))
    made = [_collection(space, resources, losses) for space in spaces]
    if len(made) == 1:
        return Imported(made[0], counted(made[0]), tuple(losses))
    folders = [Folder(c.name, c.items, c.headers, c.auth, c.variables, docs=c.docs) for c in made]
    environments = tuple(e for c in made for e in c.environments)
    whole = Collection("Yaak", items=placed(folders), environments=environments)
    return Imported(whole, counted(whole), tuple(losses))


def _collection(space: Tree, resources: Tree, losses: list[Loss]) -> Collection:
    id_ = text(space.get("id"))
    environments = [
        e for e in trees(resources.get("environments")) if text(e.get("workspaceId")) == id_
    ]
    environments = [e for e in environments if e.get("parentModel") != "folder"]
    bases = [e for e in environments if _is_base(e)]
    auth = auth_of(space, text(space.get("name")), losses)
    for setting, usual in _SETTINGS.items():
        if space.get(setting, usual) != usual:
            why = spoken("It belongs to the workspace there; set it for the collection here.")
            losses.append(Loss(setting, why))
    own = [*trees(space.get("variables")), *(v for e in bases for v in trees(e.get("variables")))]
    return Collection(
        text(space.get("name")) or "Yaak",
        items=_items(id_, "", (), resources, losses),
        environments=tuple(
            Environment(text(e.get("name")), _variables(trees(e.get("variables")), losses))
            for e in environments
            if not _is_base(e)
        ),
        headers=rows_of(space.get("headers")),
        auth=auth if auth.type not in ("inherit", "none") else None,
        variables=_variables(own, losses),
        docs=text(space.get("description")),
    )


def _is_base(environment: Tree) -> bool:
    if "parentModel" in environment:
        return environment.get("parentModel") == "workspace"
    return environment.get("base") is True or environment.get("environmentId") is None


def _parents(resources: Tree) -> dict[str, str]:
    """Return each folder's parent; the top where that is unknown or within itself."""
    said = {text(f.get("id")): text(f.get("folderId")) for f in trees(resources.get("folders"))}
    found: dict[str, str] = {"": ""}
    for id_ in said:
        seen, above = {id_}, said[id_]
        while above in said and above not in seen:
            seen.add(above)
            above = said[above]
        found[id_] = said[id_] if said[id_] in said and above not in seen else ""
    return found


def _items(
    space: str, parent: str, path: tuple[str, ...], resources: Tree, losses: list[Loss]
) -> tuple[Item, ...]:
    parents = _parents(resources)

    def inside(member: str, place: Callable[[Tree], str]) -> list[Tree]:
        found = (one for one in trees(resources.get(member)) if place(one) == parent)
        return [said for said in found if text(said.get("workspaceId")) == space]

    def above(said: Tree) -> str:
        folder = text(said.get("folderId"))
        return folder if folder in parents else ""

    found: list[tuple[float, Request | Folder]] = []
    for said in inside("folders", lambda one: parents.get(text(one.get("id")), "")):
        name, id_ = text(said.get("name")) or "Folder", text(said.get("id"))
        items = _items(space, id_, (*path, name), resources, losses) if id_ else ()
        folder = Folder(
            name,
            items,
            rows_of(said.get("headers")),
            auth_of(said, " / ".join((*path, name)), losses),
            variables=_variables(_of_folder(text(said.get("id")), resources), losses),
            docs=text(said.get("description")),
        )
        found.append((_order(said), folder))
    found += [
        (_order(said), request_of(said, path, losses)) for said in inside("httpRequests", above)
    ]
    return placed(value for _, value in sorted(found, key=lambda pair: pair[0]))


def _of_folder(id_: str, resources: Tree) -> list[Tree]:
    """Return the variables of a folder: an environment of its own."""
    own = [e for e in trees(resources.get("environments")) if e.get("parentModel") == "folder"]
    return [v for e in own if text(e.get("parentId")) == id_ for v in trees(e.get("variables"))]


def _order(said: Tree) -> float:
    order = said.get("sortPriority")
    return order if isinstance(order, int | float) else 0


def _variables(rows: list[Tree], losses: list[Loss]) -> tuple[Variable, ...]:
    made = []
    for row in rows:
        if _LOCKED.fullmatch(text(row.get("value")).strip()):
            (named,) = rows_of([row | {"value": ""}]) or (Field(),)
            why = spoken("Only Yaak can unlock its value; type it anew.")
            losses.append(Loss(spoken("variable {name}", name=named.name), why))
            made.append(Variable(named.name, secret=True, enabled=named.enabled))
            continue
        made += [Variable(f.name, f.value, enabled=f.enabled) for f in rows_of([row], losses)]
    return tuple(made)
