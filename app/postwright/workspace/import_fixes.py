"""Where one mends what an import left open: a request, folder or environment, and its page."""

import re

import msgspec

from postwright.formats.importers import Loss
from postwright.model import tree
from postwright.model.collection import Collection, Folder, Path
from postwright.model.request import Request
from postwright.model.said import said
from postwright.workspace.importing import Written

_PAGES = (
    ("docs", re.compile(r"(pre-?request|before-request) script", re.I)),
    ("checks", re.compile(r"script|\bevent|\btests?\b", re.I)),
    ("headers", re.compile(r"header|cookie|^-[Hb]\b", re.I)),
    ("auth", re.compile(r"\bauth|security|sign|^-[un]\b|^--(netrc|aws|ntlm|digest|oauth)", re.I)),
    ("body", re.compile(r"body|\bparts?\b|\bfile|postdata|formdata|^@|"
                        r"^-[dFT]\b|^--(data|form|json|upload)", re.I)),
    ("params", re.compile(r"query|param|\burl\b", re.I)),
    ("variables", re.compile(r"variable", re.I)),
    ("options", re.compile(r"setting|proxy|tls|ssl|cert|timeout|protocol|redirect|^--?\w", re.I)),
)  # fmt: skip
_OF_FOLDERS = ("headers", "auth", "checks", "variables", "options", "docs")


class Fix(msgspec.Struct, frozen=True):
    """Something to be done after an import, and where."""

    place: str
    """Item and field, as the report says them."""
    why: str
    path: Path = ()
    """The request or folder; empty: the collection itself."""
    is_request: bool = False
    environment: str = ""
    """An environment in place of the path."""
    page: str = ""
    """headers, auth, body, checks, variables, params, options, or docs, where scripts are read.

    Empty: none of them is meant.
    """


def fixes_of(written: Written) -> tuple[Fix, ...]:
    """Return what is left to be done, in the report's order; what had an equal is not in it."""
    collection = written.collection
    paths = _paths(collection)
    made = [
        fix
        for loss in written.imported.losses
        if loss.outcome != "mapped" and (fix := _fix(loss, collection, paths))
    ]
    if written.kept == "nowhere":
        for literal in written.literals:
            place = f"{literal.item}: {literal.where}" if literal.item else literal.where
            why = said("Its value was left out; set the variable {name}.", name=literal.variable)
            made.append(Fix(place, why, environment=literal.environment, page="variables"))
    return tuple(dict.fromkeys(made))


def _fix(loss: Loss, collection: Collection, paths: dict[str, tuple[Path, bool]]) -> Fix | None:
    place = said("{item}: {field}", item=loss.item, field=loss.field) if loss.item else loss.field
    page = next((page for page, known in _PAGES if known.search(loss.field)), "")
    if loss.item in paths:
        path, is_request = paths[loss.item]
        return Fix(place, loss.why, path, is_request, page=page if _has(page, is_request) else "")
    if loss.item:
        return None  # it is not there: nothing can be opened
    if len(collection.environments) == 1 and not collection.items:
        return Fix(place, loss.why, environment=collection.environments[0].name)
    requests = {path for path, is_request in paths.values() if is_request}
    if len(requests) == 1:
        return Fix(place, loss.why, requests.pop(), is_request=True, page=page)
    if any(row.name == loss.field for row in collection.variables):
        return Fix(place, loss.why, page="variables")
    return Fix(place, loss.why, page=page) if page in _OF_FOLDERS and page != "options" else None


def _has(page: str, is_request: bool) -> bool:
    return is_request or page in _OF_FOLDERS


def _paths(collection: Collection) -> dict[str, tuple[Path, bool]]:
    """Return requests and folders by their names as reports say them, with and without folders.

    Of equal names the first one is meant; the collection has its own.
    """
    found: dict[str, tuple[Path, bool]] = {}
    loose: dict[str, tuple[Path, bool]] = {}
    names: dict[Path, str] = {(): ""}
    for path, item in tree.walk(collection):
        value = item.value
        if not isinstance(value, Request | Folder):
            continue
        above = names.get(path[:-1], "")
        names[path] = f"{above} / {value.name}" if above else value.name
        place = (path, isinstance(value, Request))
        found.setdefault(names[path], place)
        loose.setdefault(value.name, place)
    return {collection.name: ((), False)} | loose | found
