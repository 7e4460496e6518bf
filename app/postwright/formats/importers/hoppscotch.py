"""Hoppscotch's exports: one collection or several, and environments.

https://docs.hoppscotch.io/documentation/features/collections
"""

import re

from postwright.formats.importers.hoppscotch_request import (
    auth_of,
    fields_of,
    ours,
    request_of,
    scripts_of,
)
from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import json_of
from postwright.formats.shapes import Tree, flag, text, tree, trees
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Request, Variable
from postwright.model.said import said as spoken

_MARKS = re.compile(r'"(?:endpoint|authActive|requestVariables|authType)"')
_ENVIRONMENT = re.compile(r'"variables"\s*:\s*\[')


def looks_like(source: Source) -> bool:
    """Tell by members that only Hoppscotch's documents have together."""
    start = source.begins(65_536).lstrip()
    if not start.startswith(("[", "{")) or '"info"' in start or '"_type"' in start:
        return False
    folders = '"folders"' in start and '"requests"' in start
    if folders and ('"v"' in start or _MARKS.search(start)):
        return True
    return '"v"' in start and _ENVIRONMENT.search(start) is not None


def read(source: Source) -> Imported:
    """Read collections or environments. Raise ImportError_ for anything else."""
    value = json_of(source)
    documents = trees(value) if isinstance(value, list) else [tree(value)]
    losses: list[Loss] = []
    groups = [d for d in documents if "requests" in d or "folders" in d]
    if groups:
        made = _collections(groups, losses)
    elif documents and all("variables" in d for d in documents):
        environments = tuple(
            Environment(text(d.get("name")) or "Environment", _variables(d.get("variables")))
            for d in documents
        )
        made = Collection("Hoppscotch", environments=environments)
    else:
        raise ImportError_(
            spoken("It is no Hoppscotch export: it has neither requests nor variables.")
        )
    return Imported(made, counted(made), tuple(losses))


def _collections(groups: list[Tree], losses: list[Loss]) -> Collection:
    if len(groups) > 1:
        folders = [_folder(group, (), losses) for group in groups]
        return Collection("Hoppscotch", items=placed(folders))
    (group,) = groups
    name = text(group.get("name")) or "Hoppscotch"
    auth = auth_of(tree(group.get("auth")), name, losses)
    return Collection(
        name,
        items=_items(group, (), losses),
        headers=fields_of(group.get("headers")),
        auth=auth if auth.type not in ("inherit", "none") else None,
        variables=_variables(group.get("variables")),
        scripts=scripts_of(group, name, losses),
        docs=text(group.get("description")),
    )


def _items(group: Tree, above: tuple[str, ...], losses: list[Loss]) -> tuple[Item, ...]:
    made: list[Request | Folder] = [_folder(f, above, losses) for f in trees(group.get("folders"))]
    made += [request_of(r, above, losses) for r in trees(group.get("requests"))]
    return placed(made)


def _folder(group: Tree, above: tuple[str, ...], losses: list[Loss]) -> Folder:
    name = text(group.get("name")) or "Folder"
    place = (*above, name)
    return Folder(
        name,
        _items(group, place, losses),
        headers=fields_of(group.get("headers")),
        auth=auth_of(tree(group.get("auth")), " / ".join(place), losses),
        variables=_variables(group.get("variables")),
        scripts=scripts_of(group, " / ".join(place), losses),
        docs=text(group.get("description")),
    )


def _variables(value: object) -> tuple[Variable, ...]:
    rows = []
    for row in trees(value):
        said = row.get("initialValue", row.get("value"))
        content = text(row.get("currentValue")) or text(said)
        secret = flag(row.get("secret"), False)
        rows.append(Variable(text(row.get("key")), ours(content), secret=secret))
    return tuple(rows)
