"""A request and its examples in Postman's words."""

from postwright.formats.exporters.exported import Placed, Report
from postwright.formats.graphql import taken_apart
from postwright.formats.shapes import Tree
from postwright.model.request import Body, Example, Field, Param, Part
from postwright.model.said import said
from postwright.protocol.url_text import split_url


def request_tree(placed: Placed, report: Report) -> Tree:
    """Return `request` without its auth."""
    request, item = placed.request, placed.item
    headers, body = _typed(placed.headers, request.body, item, report)
    made: Tree = {"method": request.method, "header": [_row(row) for row in headers]}
    if body:
        made["body"] = body
    return made | {"url": url_tree(request.url, request.params)}


def example_tree(example: Example, item: str, report: Report) -> Tree:
    """Return an example as Postman's saved response."""
    headers, body = _typed(example.headers, example.body, item, report)
    asked: Tree = {"method": example.method, "header": [_row(row) for row in headers]}
    if body:
        asked["body"] = body
    asked["url"] = url_tree(example.url, example.params)
    answer = example.response
    return {
        "name": example.name,
        "originalRequest": asked,
        "status": answer.status_text,
        "code": answer.status,
        "_postman_previewlanguage": answer.body_type,
        "header": [{"key": name, "value": value} for name, value in answer.headers],
        "cookie": [],
        "body": answer.body,
    }


def url_tree(url: str, params: tuple[Param, ...]) -> Tree:
    """Return a URL with its pieces."""
    parts = split_url(url)
    made: Tree = {"raw": url}
    host = parts.host or parts.prefix.removeprefix(f"{parts.scheme}://")
    if parts.scheme:
        made["protocol"] = parts.scheme
    made["host"] = [host] if "{{" in host or ":" in host else host.split(".")
    if parts.port is not None:
        made["port"] = str(parts.port)
    if parts.path:
        made["path"] = parts.path.removeprefix("/").split("/")
    if parts.fragment is not None:
        made["hash"] = parts.fragment
    bare = set((parts.query or "").split("&"))
    query = [
        _row(row) | ({"value": None} if row.enabled and row.name in bare and not row.value else {})
        for row in params
        if row.kind == "query"
    ]
    if query:
        made["query"] = query
    paths = [_row(row) for row in params if row.kind == "path"]
    if paths:
        made["variable"] = paths
    return made


def _row(row: Field) -> Tree:
    made: Tree = {"key": row.name, "value": row.value}
    if row.note:
        made["description"] = row.note
    if not row.enabled:
        made["disabled"] = True
    return made


def _typed(
    headers: tuple[Field, ...], body: Body, item: str, report: Report
) -> tuple[tuple[Field, ...], Tree]:
    """Return the body, and the headers with the Content-Type that Postman would not add."""
    made, kind = _body(body, item, report)
    if kind and not any(row.name.lower() == "content-type" for row in headers if row.enabled):
        headers = (*headers, Field("Content-Type", kind))
        report.lost(
            "Content-Type",
            said("It stands in a header of its own, {kind}.", kind=kind),
            item,
            "mapped",
        )
    return headers, made


def _body(body: Body, item: str, report: Report) -> tuple[Tree, str]:
    """Return the body, and a Content-Type that has to be said."""
    kind = body.kind
    if kind == "none":
        return {}, ""
    if kind == "json" and (found := taken_apart(body.text)):
        asked: Tree = {"query": found.query, "variables": found.variables}
        asked |= {"operationName": found.operation} if found.operation else {}
        return {"mode": "graphql", "graphql": asked}, ""
    if kind in ("json", "xml"):
        return {
            "mode": "raw", "raw": body.text, "options": {"raw": {"language": kind}},
        }, ""  # fmt: skip
    if kind in ("text", "sparql"):
        return {"mode": "raw", "raw": body.text}, (
            "application/sparql-query" if kind == "sparql" else ""
        )
    if kind == "form-urlencoded":
        return {"mode": "urlencoded", "urlencoded": [_row(row) for row in body.fields]}, ""
    if kind == "multipart-form":
        return {"mode": "formdata", "formdata": [_part(p, item, report) for p in body.parts]}, ""
    selected = next((one for one in body.files if one.selected), None)
    if selected is None:
        return {"mode": "file", "file": {}}, ""
    for other in body.files:
        if other is not selected:
            report.lost(
                said("file {path}", path=other.path), said("Postman has one file in a body."), item
            )
    return {"mode": "file", "file": {"src": selected.path}}, selected.content_type


def _part(part: Part, item: str, report: Report) -> Tree:
    made = _row(Field(part.name, part.value, part.enabled, part.note))
    if part.kind == "file":
        del made["value"]
        made["src"] = part.files[0] if len(part.files) == 1 else list(part.files)
    made["type"] = part.kind
    if part.content_type:
        made["contentType"] = part.content_type
    if part.filename:
        made["fileName"] = part.filename
    if part.headers:
        report.lost(
            said("part {name}", name=part.name), said("Postman has no headers of parts."), item
        )
    return made
