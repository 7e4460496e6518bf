"""Swagger 2.0 in the words of OpenAPI 3: operations, servers and security schemes.

https://swagger.io/specification/v2/
"""

from postwright.formats.importers.openapi_document import Document
from postwright.formats.shapes import Tree, text, tree
from postwright.model.said import said as spoken
from postwright.model.said import said_list

_SCHEMA = (
    "type", "format", "items", "default", "enum", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
    "multipleOf", "x-example", "example",
)  # fmt: skip
_STYLES = {"csv": "form", "ssv": "spaceDelimited", "tsv": "tabDelimited", "pipes": "pipeDelimited"}
_FLOWS = {
    "implicit": "implicit", "password": "password", "application": "clientCredentials",
    "accessCode": "authorizationCode",
}  # fmt: skip
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


def servers_of(root: Tree) -> list[Tree]:
    """Return a server for each scheme; a relative one where no host is said."""
    host, path = text(root.get("host")), text(root.get("basePath"))
    path = f"/{path}" if path and not path.startswith("/") else path
    if not host:
        return [{"url": path or "/"}]
    said = root.get("schemes")
    schemes = [one for one in said if one in ("http", "https")] if isinstance(said, list) else []
    return [{"url": f"{scheme}://{host}{path}"} for scheme in schemes or ["https"]]


def operation_of(root: Tree, operation: Tree, parameters: list[Tree]) -> tuple[Tree, list[Tree]]:
    """Return the operation with a request body, and its other parameters."""
    fields = [one for one in parameters if one.get("in") == "formData"]
    body = next((one for one in parameters if one.get("in") == "body"), None)
    others = [_parameter(one) for one in parameters if one.get("in") not in ("formData", "body")]
    kinds = _kinds(operation.get("consumes", root.get("consumes")))
    made = dict(operation)
    if body is not None:
        media = {"schema": body.get("schema", {})}
        for name in ("x-example", "example"):
            if name in body:
                media["example"] = body[name]
        examples = tree(body.get("x-examples"))
        content = {
            kind: media | ({"example": examples[kind]} if kind in examples else {})
            for kind in kinds or ["application/json"]
        }
        made["requestBody"] = {"content": content}
    elif fields:
        made["requestBody"] = {"content": _form(fields, kinds)}
    produced = _kinds(operation.get("produces", root.get("produces"))) or ["application/json"]
    answers = tree(operation.get("responses"))
    made["responses"] = {code: _answer(one, produced) for code, one in answers.items()}
    return made, others


def _kinds(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _form(fields: list[Tree], kinds: list[str]) -> Tree:
    has_file = any(one.get("type") == "file" for one in fields)
    wanted = [kind for kind in kinds if kind in (_FORM, _MULTIPART)]
    kind = _MULTIPART if has_file else wanted[0] if wanted else _FORM
    schema = {
        "type": "object",
        "properties": {
            text(one.get("name")): _schema(one) | {"description": text(one.get("description"))}
            for one in fields
        },
        "required": [text(one.get("name")) for one in fields if one.get("required") is True],
    }
    encoding = {text(one.get("name")): _style(one) for one in fields if one.get("type") == "array"}
    return {kind: {"schema": schema, "encoding": encoding}}


def _parameter(said: Tree) -> Tree:
    if "schema" in said and "type" not in said:
        return said
    kept = {name: said[name] for name in ("name", "in", "required", "description") if name in said}
    made = kept | {"schema": _schema(said)}
    return made | _style(said) if said.get("type") == "array" else made


def _schema(said: Tree) -> Tree:
    return {name: said[name] for name in _SCHEMA if name in said}


def _style(said: Tree) -> Tree:
    word = text(said.get("collectionFormat")) or "csv"
    if word == "multi":
        return {"style": "form", "explode": True}
    style = _STYLES.get(word, "form")
    if said.get("in") == "path":
        return {"style": "simple", "explode": False}
    return {"style": style, "explode": False}


def _answer(said: object, produced: list[str]) -> object:
    answer = tree(said)
    if "$ref" in answer:
        return answer
    examples = tree(answer.get("examples"))
    media = {kind: {"example": value} for kind, value in examples.items()}
    if not media and "schema" in answer:
        media = {produced[0]: {"schema": answer["schema"]}}
    return answer | {"content": media}


def scheme_of(said: Tree) -> Tree:
    """Return a security scheme."""
    kind = text(said.get("type"))
    if kind == "basic":
        return {"type": "http", "scheme": "basic"}
    if kind != "oauth2":
        return said
    flow = _FLOWS.get(text(said.get("flow")), "implicit")
    return {"type": "oauth2", "flows": {flow: said}}


def check_schemes(document: Document, operation: Tree, item: str) -> None:
    """Tell of an operation that other schemes than the document's own reach."""
    own, usual = operation.get("schemes"), document.root.get("schemes")
    if (
        isinstance(own, list)
        and isinstance(usual, list)
        and not set(map(str, own)) & set(map(str, usual))
    ):
        why = spoken(
            "The operation is reached by {names} only; baseUrl says another.",
            names=said_list([str(one) for one in own]),
        )
        document.lost("schemes", why, item, "approximated")
