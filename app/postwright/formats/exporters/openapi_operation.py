"""A request's rows and body as parameters and a request body of OpenAPI."""

import json
from urllib.parse import unquote

from postwright.formats.exporters.exported import Placed, Report, content_type
from postwright.formats.exporters.openapi_components import Components
from postwright.formats.shapes import Tree, tree
from postwright.model.request import Body, Example, Part, Request
from postwright.model.said import said as spoken

_SAID_ELSEWHERE = {"accept", "content-type", "authorization"}


def parameters_of(
    placed: Placed, in_path: list[str], values: dict[str, str], report: Report
) -> list[Tree]:
    """Return the parameters; those of equal names are one, which is a list."""
    request, made = placed.request, list[Tree]()
    rows = {row.name: row for row in request.params if row.kind == "path"}
    own = {row.name: row.value for row in placed.variables if not row.secret}
    for name in in_path:
        row = rows.get(name)
        value = row.value if row else own.get(name, values.get(name, ""))
        made.append(_parameter(name, "path", value, row.note if row else "", required=True))
    query: dict[str, Tree] = {}
    for param in request.params:
        if param.kind != "query" or not param.name:
            continue
        name, value = unquote(param.name), unquote(param.value)
        if name in query:
            _again(query[name], value)
        else:
            query[name] = _parameter(name, "query", value, param.note, required=param.enabled)
    made += query.values()
    heads: dict[str, Tree] = {}
    for header in placed.headers:
        lower = header.name.lower()
        if lower == "cookie":
            made += _cookies(header.value, header.note, required=header.enabled)
        elif lower in _SAID_ELSEWHERE:
            if lower != "content-type":
                why = spoken("OpenAPI has no parameters for this header.")
                report.lost(spoken("header {name}", name=header.name), why, placed.item)
        elif header.name and lower not in heads:
            heads[lower] = _parameter(
                header.name, "header", header.value, header.note, required=header.enabled
            )
    return [*made, *heads.values()]


def _parameter(name: str, place: str, value: str, note: str, *, required: bool) -> Tree:
    made: Tree = {"name": name, "in": place}
    if note:
        made["description"] = note
    if required:
        made["required"] = True
    made["schema"] = {"type": "string"}
    if value and "{{" not in value:
        made["example"] = value
    return made


def _again(said: Tree, value: str) -> None:
    before = said.get("example")
    several = before if isinstance(before, list) else [before] if before is not None else []
    said["schema"] = {"type": "array", "items": {"type": "string"}}
    said["example"] = [*several, value]


def _cookies(text: str, note: str, *, required: bool) -> list[Tree]:
    pairs = (pair.strip().partition("=") for pair in text.split(";") if pair.strip())
    return [_parameter(n, "cookie", value, note, required=required) for n, _, value in pairs]


def body_of(placed: Placed, components: Components, report: Report) -> Tree:
    """Return the request body; empty where there is none."""
    request = placed.request
    body = request.body
    if body.kind == "none":
        return {}
    named = (r.value for r in placed.headers if r.enabled and r.name.lower() == "content-type")
    usual = "multipart/form-data" if body.kind == "multipart-form" else content_type(request)
    kind = next(named, "") or usual.partition(";")[0] or "application/octet-stream"
    return {"content": {kind: _media(request, placed, components, report)}}


def _media(request: Request, placed: Placed, components: Components, report: Report) -> Tree:
    body = request.body
    if body.kind == "json":
        return _json(request, placed, components, report)
    if body.kind == "form-urlencoded":
        return _form([(f.name, f.value, f.note, f.enabled) for f in body.fields])
    if body.kind == "multipart-form":
        return _multipart(body)
    if body.kind == "file":
        return {"schema": {"type": "string", "format": "binary"}}
    return {"schema": {"type": "string"}, "example": body.text}


def _json(request: Request, placed: Placed, components: Components, report: Report) -> Tree:
    made: Tree = {}
    schema = request.options.postwright.schema.body
    if schema:
        try:
            found = json.loads(schema)
        except (ValueError, RecursionError):
            report.lost("schema", spoken("It is no JSON."), placed.item)
        else:
            made["schema"] = components.embedded(found, placed.request.name)
    value = _value(request.body.text)
    if value != "":
        made["example"] = value
    if "schema" not in made:
        made["schema"] = _shape(made.get("example"))
    return made


def _shape(value: object) -> Tree:
    """Return no more than the type."""
    if isinstance(value, bool):
        return {"type": "boolean"}
    kinds = (
        (dict, "object"),
        (list, "array"),
        (str, "string"),
        (int, "integer"),
        (float, "number"),
    )
    return next(({"type": word} for kind, word in kinds if isinstance(value, kind)), {})


def _form(rows: list[tuple[str, str, str, bool]]) -> Tree:
    properties: dict[str, Tree] = {}
    example: Tree = {}
    for name, value, note, on in rows:
        said: Tree = {"type": "string"}
        if note:
            said["description"] = note
        if name in properties:
            properties[name] = {"type": "array", "items": {"type": "string"}}
            before = example.get(name, [])
            example[name] = [*(before if isinstance(before, list) else [before]), value]
        else:
            properties[name] = said
            if on:
                example[name] = value
    required = list(dict.fromkeys(name for name, _, _, on in rows if on))
    schema: Tree = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    made: Tree = {"schema": schema}
    return made | ({"example": example} if example else {})


def _multipart(body: Body) -> Tree:
    texts = [(p.name, p.value, p.note, p.enabled) for p in body.parts if p.kind == "text"]
    made = _form(texts)
    schema = tree(made["schema"])
    encoding: Tree = {}
    for part in body.parts:
        if part.kind == "file":
            tree(schema["properties"])[part.name] = _file(part)
            if part.enabled:
                needed = schema.setdefault("required", [])
                needed.append(part.name) if isinstance(needed, list) else None
        if part.content_type:
            encoding[part.name] = {"contentType": part.content_type}
    return made | ({"encoding": encoding} if encoding else {})


def _file(part: Part) -> Tree:
    one: Tree = {"type": "string", "format": "binary"}
    if part.note:
        one["description"] = part.note
    return {"type": "array", "items": one} if len(part.files) > 1 else one


def example_of(example: Example) -> tuple[str, object]:
    """Return the media type and the body of an answer."""
    answer = example.response
    kind = next((v for n, v in answer.headers if n.lower() == "content-type"), "")
    kind = kind.partition(";")[0].strip()
    kind = kind or {"json": "application/json", "xml": "application/xml", "html": "text/html"}.get(
        answer.body_type, "text/plain"
    )
    if not answer.body:
        return "", ""
    return kind, _value(answer.body) if kind.endswith("json") else answer.body


def _value(text: str) -> object:
    """Return the value of JSON; the text where it is none, or YAML cannot hold it."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text if text.strip() else ""
    return value if _fits(value) else text


def _fits(value: object) -> bool:
    if isinstance(value, dict):
        return all(name.isprintable() and _fits(inner) for name, inner in value.items())
    if isinstance(value, list):
        return all(map(_fits, value))
    return not isinstance(value, int) or abs(value) < 2**63
