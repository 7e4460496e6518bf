"""A collection as Postman v2.1, its environments as files of their own.

https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
"""

import json

from postwright.formats.exporters.exported import (
    Exported,
    Placed,
    Report,
    distinct,
    file_stem,
    other_item,
)
from postwright.formats.exporters.postman_auth import auth_tree
from postwright.formats.exporters.postman_request import example_tree, request_tree
from postwright.formats.exporters.unsaid import shared, unsaid
from postwright.formats.exporters.unsecret import without_secrets
from postwright.formats.importers.postman_request import PRUNED
from postwright.formats.shapes import Tree
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.options import Options, Postwright
from postwright.model.request import Field, Request, Script, Variable
from postwright.model.said import said as spoken

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_KNOWN = (
    "scripts",
    "rows",
    "docs",
    "environments",
    "redirects",
    "max redirects",
    "encoding",
    "verify",
    "http",
    "omitted headers",
    "cookies",
    "schema",
)
_EVENTS = {"before-request": "prerequest", "after-response": "test", "tests": "test"}


def write(collection: Collection) -> Exported:
    """Return the collection's file, and one for each environment."""
    collection, hidden = without_secrets(collection)
    report = Report(hidden)
    info: Tree = {"name": collection.name, "schema": _SCHEMA}
    _put(info, description=collection.docs, version=collection.version)
    made: Tree = {"info": info, "item": _items(collection.items, (), collection.headers, report)}
    if collection.auth is not None:
        _put(made, auth=auth_tree(collection.auth, "", report))
    _put(
        made,
        event=_events(collection.scripts),
        variable=_variables(collection.variables),
        protocolProfileBehavior=_behavior(Options(postwright=collection.postwright)),
    )
    shared(collection, report, _KNOWN)
    stem = file_stem(collection.name)
    files = [(stem, ".postman_collection.json", _json(made))]
    for environment in collection.environments:
        said = _json(_environment(environment))
        files.append((file_stem(environment.name), ".postman_environment.json", said))
    return Exported(distinct(files), report.losses)


def _json(value: Tree) -> str:
    return json.dumps(value, indent="\t", ensure_ascii=False) + "\n"


def _put(target: Tree, **members: object) -> None:
    target.update({name: value for name, value in members.items() if value})


def _items(
    items: tuple[Item, ...], above: tuple[str, ...], headers: tuple[Field, ...], report: Report
) -> list[Tree]:
    made = []
    for item in items:
        value = item.value
        if isinstance(value, Folder):
            made.append(_folder(value, above, headers, report))
        elif isinstance(value, Request):
            made.append(_request(value, above, headers, report))
        else:
            other_item(value, above, report)
    return made


def _folder(
    folder: Folder, above: tuple[str, ...], headers: tuple[Field, ...], report: Report
) -> Tree:
    path = (*above, folder.name)
    made: Tree = {"name": folder.name}
    _put(made, description=folder.docs)
    made["item"] = _items(folder.items, path, (*headers, *folder.headers), report)
    _put(
        made,
        auth=auth_tree(folder.auth, " / ".join(path), report),
        event=_events(folder.scripts),
        variable=_variables(folder.variables),
        protocolProfileBehavior=_behavior(Options(postwright=folder.postwright)),
    )
    return made


def _request(
    request: Request, above: tuple[str, ...], headers: tuple[Field, ...], report: Report
) -> Tree:
    own = {row.name.lower() for row in request.headers if row.enabled}
    rows = (*(row for row in headers if row.name.lower() not in own), *request.headers)
    placed = Placed(request, above, rows, request.auth, request.variables)
    unsaid(placed, report, _KNOWN)
    if len(rows) > len(request.headers):
        why = spoken(
            "Postman has no headers of folders and collections; they stand in the request."
        )
        report.lost("headers", why, placed.item, "mapped")
    if request.tags:
        report.lost("tags", spoken("Postman has no tags of requests."), placed.item)
    if request.options.postwright.schema.body:
        report.lost(spoken("settings schema"), spoken("Postman checks no bodies."), placed.item)
    made: Tree = {"name": request.name}
    _put(
        made,
        event=_events(request.scripts),
        protocolProfileBehavior=_behavior(request.options) | _unpruned(request),
        variable=_variables(request.variables),
    )
    made["request"] = request_tree(placed, report)
    _put(made["request"], auth=auth_tree(request.auth, placed.item, report))  # type: ignore[arg-type]
    description = "\n\n".join(filter(None, (request.note, request.docs)))
    _put(made["request"], description=description)  # type: ignore[arg-type]
    made["response"] = [example_tree(one, placed.item, report) for one in request.examples]
    return made


def _events(scripts: tuple[Script, ...]) -> list[Tree]:
    made: list[Tree] = []
    for script in scripts:
        lines = script.code.split("\n")
        said = {"type": "text/javascript", "exec": lines}
        made.append({"listen": _EVENTS.get(script.type, "test"), "script": said})
    return made


def _variables(rows: tuple[Variable, ...]) -> list[Tree]:
    made = []
    for row in rows:
        said: Tree = {"key": row.name, "value": _typed(row)}
        said["type"] = "secret" if row.secret else "any" if row.type == "object" else row.type
        _put(said, description=row.note, disabled=not row.enabled)
        made.append(said)
    return made


def _typed(row: Variable) -> object:
    """Return a number or a boolean as such, where the text is one."""
    if row.type == "string" or row.secret:
        return row.value
    try:
        value = json.loads(row.value)
    except (ValueError, RecursionError):
        return row.value
    kinds = {"number": int | float, "boolean": bool, "object": dict | list}
    fits = isinstance(value, kinds[row.type]) and isinstance(value, bool) == (row.type == "boolean")
    return value if fits else row.value


def _environment(environment: Environment) -> Tree:
    values = []
    for row in environment.variables:
        said: Tree = {"key": row.name, "value": row.value}
        _put(said, description=row.note)
        said["type"] = "secret" if row.secret else "default"
        values.append(said | {"enabled": row.enabled})
    return {
        "name": environment.name, "values": values, "_postman_variable_scope": "environment",
    }  # fmt: skip


def _unpruned(request: Request) -> Tree:
    """Return what makes Postman send a body with a method that usually has none."""
    is_pruned = request.method in PRUNED and request.body.kind != "none"
    return {"disableBodyPruning": True} if is_pruned else {}


def _behavior(options: Options) -> Tree:
    """Return `protocolProfileBehavior`: what differs from what is usual."""
    ours: Postwright = options.postwright
    made: Tree = {}
    if not options.encode_url:
        made["disableUrlEncoding"] = True
    if not options.follow_redirects:
        made["followRedirects"] = False
    if options.max_redirects != Options().max_redirects:
        made["maxRedirects"] = options.max_redirects
    if not options.forward_authorization:
        made["followAuthorizationHeader"] = False
    if ours.tls.verify is not None:
        made["strictSSL"] = ours.tls.verify
    if ours.cookies.send is False:
        made["disableCookies"] = True
    if ours.http:
        made["protocolVersion"] = {"1.1": "http1", "2": "http2"}.get(ours.http, "auto")
    if ours.omit_headers:
        made["disabledSystemHeaders"] = {name.lower(): True for name in ours.omit_headers}
    return made
