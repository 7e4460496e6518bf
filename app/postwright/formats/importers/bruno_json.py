"""Bruno's JSON export of a collection: the same as its `.bru` files, in one document."""

from msgspec.structs import replace

from postwright.formats.importers.bru_example import example_of
from postwright.formats.importers.bru_request import (
    auth_of,
    headers_of,
    request_of,
    scripts_of,
    variables_of,
)
from postwright.formats.importers.bru_text import Block, Pair
from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import json_of
from postwright.formats.shapes import Tree, flag, text, tree, trees
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Auth, Request, Variable
from postwright.model.said import said as spoken

_KINDS = ("json", "text", "xml", "sparql")
_HTTP = ("http", "http-request", "graphql", "graphql-request", "")
Blocks = dict[str, Block]


def looks_like(source: Source) -> bool:
    """Tell by members that only Bruno's document has together."""
    start = source.begins(65_536).lstrip()
    if start.startswith("{") and '"bruno-environment"' in start:
        return True
    if not start.startswith("{") or '"items"' not in start or '"info"' in start:
        return False
    return '"brunoConfig"' in start or '"formUrlEncoded"' in start or '"multipartForm"' in start


def read(source: Source) -> Imported:
    """Read a collection. Raise ImportError_ for anything else."""
    document = tree(json_of(source))
    if text(tree(document.get("info")).get("type")) == "bruno-environment":
        rows = trees(document.get("environments")) or [document]
        made = Collection(
            source.name.removesuffix(".json") or "Bruno",
            environments=tuple(map(_environment, rows)),
        )
        return Imported(made, counted(made))
    if not isinstance(document.get("items"), list):
        raise ImportError_(spoken("It is no Bruno export: it has no list of items."))
    losses: list[Loss] = []
    name = text(document.get("name")) or "Bruno"
    shared = _shared(tree(document.get("root")))
    mode = shared.get("auth", Block("")).get("mode")
    made = Collection(
        name,
        items=_items(document["items"], (), losses),
        environments=tuple(map(_environment, trees(document.get("environments")))),
        headers=headers_of(shared),
        auth=auth_of(shared, mode, name, losses) if mode not in ("", "none", "inherit") else None,
        variables=variables_of(shared.get("vars:pre-request", Block(""))),
        scripts=scripts_of(shared, name, losses),
        docs=shared["docs"].text,
    )
    return Imported(made, counted(made), tuple(losses))


def _items(value: object, above: tuple[str, ...], losses: list[Loss]) -> tuple[Item, ...]:
    made: list[Request | Folder] = []
    for said in trees(value):
        name, kind = text(said.get("name")) or "Untitled", text(said.get("type"))
        place = (*above, name)
        if kind == "folder":
            made.append(_folder(said, place, losses))
        elif kind in _HTTP:
            request = request_of(_blocks(said), name, losses)
            answers = [
                example_of(one, request_of(_blocks(one), name, []))
                for one in trees(said.get("examples"))
            ]
            made.append(replace(request, examples=tuple(answers)))
        else:
            why = spoken("Only HTTP requests can be taken over.")
            losses.append(Loss("item", why, item=" / ".join(place)))
    return placed(made)


def _folder(said: Tree, place: tuple[str, ...], losses: list[Loss]) -> Folder:
    shared = _shared(tree(said.get("root")))
    mode = shared.get("auth", Block("")).get("mode") or "inherit"
    item = " / ".join(place)
    return Folder(
        place[-1],
        _items(said.get("items"), place, losses),
        headers=headers_of(shared),
        auth=auth_of(shared, mode, item, losses) if mode != "none" else Auth("none"),
        variables=variables_of(shared.get("vars:pre-request", Block(""))),
        scripts=scripts_of(shared, item, losses),
        docs=shared["docs"].text,
    )


def _shared(root: Tree) -> Blocks:
    """Return what a collection or folder hands down, as its `.bru` file would say it."""
    request = tree(root.get("request"))
    found = _common(request)
    mode = text(tree(request.get("auth")).get("mode"))
    found["auth"] = Block("auth", (Pair("mode", mode),))
    found["docs"] = Block("docs", text=text(root.get("docs")))
    return found


def _blocks(said: Tree) -> Blocks:
    """Return the blocks of the request's `.bru` file."""
    request = tree(said.get("request"))
    body, auth = tree(request.get("body")), tree(request.get("auth"))
    mode = text(body.get("mode")) or "none"
    head = (
        Pair("method", text(request.get("method")) or "GET"),
        Pair("url", text(request.get("url"))),
        Pair("body", mode),
        Pair("auth", text(auth.get("mode")) or "none"),
    )
    tags = said.get("tags")
    words = "\n".join(map(text, tags)) if isinstance(tags, list) else ""
    meta = (
        Pair("name", text(said.get("name"))), Pair("seq", text(said.get("seq"))),
        Pair("tags", words),
    )  # fmt: skip
    params = trees(request.get("params"))
    found = _common(request) | {
        "http": Block("http", head),
        "meta": Block("meta", meta),
        "params:query": _rows([row for row in params if row.get("type") != "path"]),
        "params:path": _rows([row for row in params if row.get("type") == "path"]),
        "assert": _rows(request.get("assertions")),
        "docs": Block("docs", text=text(request.get("docs"))),
        "settings": _pairs(tree(said.get("settings"))),
        "body:form-urlencoded": _rows(body.get("formUrlEncoded")),
        "body:multipart-form": Block("", tuple(map(_part, trees(body.get("multipartForm"))))),
        "body:file": Block("", tuple(map(_file, trees(body.get("file"))))),
        "body:graphql": Block("", text=text(tree(body.get("graphql")).get("query"))),
        "body:graphql:vars": Block("", text=text(tree(body.get("graphql")).get("variables"))),
    }
    for kind in _KINDS:
        found[f"body:{kind}"] = Block("", text=text(body.get(kind)))
    return found


def _common(request: Tree) -> Blocks:
    scripts, rows = tree(request.get("script")), tree(request.get("vars"))
    auth = tree(request.get("auth"))
    found = {
        "headers": _rows(request.get("headers")),
        "vars:pre-request": _rows(rows.get("req")),
        "vars:post-response": _rows(rows.get("res")),
        "script:pre-request": Block("", text=text(scripts.get("req"))),
        "script:post-response": Block("", text=text(scripts.get("res"))),
        "tests": Block("", text=text(request.get("tests"))),
    }
    mode = text(auth.get("mode"))
    if mode == "oauth2":
        found |= _extras(tree(tree(auth.get(mode)).get("additionalParameters")))
    if isinstance(auth.get(mode), dict):
        found[f"auth:{mode}"] = _oauth2(auth[mode]) if mode == "oauth2" else _pairs(auth[mode])
    return found


def _extras(said: Tree) -> Blocks:
    """Return the blocks of what is sent beside the usual in requests for a token."""
    found: Blocks = {}
    for theirs, ours in (("authorization", "auth_req"), ("token", "access_token_req"),
                         ("refresh", "refresh_token_req")):  # fmt: skip
        for place in ("headers", "queryparams", "body"):
            rows = [row for row in trees(said.get(theirs)) if row.get("sendIn") == place]
            if rows:
                found[f"auth:oauth2:additional_params:{ours}:{place}"] = _rows(rows)
    return found


def _oauth2(value: object) -> Block:
    """Its members are written together here, in the file apart."""
    names = {
        "".join(part.capitalize() if n else part for n, part in enumerate(name.split("_"))): name
        for name in (
            "grant_type", "callback_url", "authorization_url", "access_token_url",
            "refresh_token_url", "client_id", "client_secret", "credentials_id",
            "credentials_placement", "token_placement", "token_header_prefix", "token_query_key",
            "token_source", "auto_fetch_token", "auto_refresh_token",
        )
    }  # fmt: skip
    return Block("", tuple(Pair(names.get(k, k), text(v)) for k, v in tree(value).items()))


def _pairs(value: object) -> Block:
    return Block("", tuple(Pair(name, text(member)) for name, member in tree(value).items()))


def _rows(value: object) -> Block:
    rows = (
        Pair(
            text(row.get("name")),
            text(row.get("value")),
            flag(row.get("enabled"), True),
            text(row.get("description")),
        )
        for row in trees(value)
    )
    return Block("", tuple(rows))


def _part(row: Tree) -> Pair:
    value, kind = row.get("value"), text(row.get("contentType"))
    files = "|".join(map(text, value)) if isinstance(value, list) else text(value)
    said = f"@file({files})" if text(row.get("type")) == "file" else text(value)
    said += f" @contentType({kind})" if kind else ""
    note = text(row.get("description"))
    return Pair(text(row.get("name")), said, flag(row.get("enabled"), True), note)


def _file(row: Tree) -> Pair:
    said = f"@file({text(row.get('filePath'))}) @contentType({text(row.get('contentType'))})"
    return Pair("file", said, flag(row.get("selected"), False))


def _environment(said: Tree) -> Environment:
    rows = tuple(
        Variable(
            text(row.get("name")),
            text(row.get("value")),
            secret=flag(row.get("secret"), False),
            enabled=flag(row.get("enabled"), True),
        )
        for row in trees(said.get("variables"))
    )
    return Environment(text(said.get("name")) or "Environment", rows, text(said.get("color")))
