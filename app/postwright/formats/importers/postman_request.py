"""One request of a Postman collection: URL, headers, body, examples."""

import json

from msgspec.structs import replace

from postwright.formats.importers.imported import Loss
from postwright.formats.importers.postman_auth import auth_of
from postwright.formats.importers.postman_words import (
    described,
    scripts_of,
    settings_of,
    variables,
)
from postwright.formats.importers.typed_body import graphql
from postwright.formats.shapes import Tree, text, tree, trees, whole
from postwright.model.request import (
    Body,
    Example,
    ExampleResponse,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    TextKind,
)
from postwright.model.said import said as spoken
from postwright.protocol import media_types
from postwright.protocol.url_text import query_rows, sync_params, with_query

_LANGUAGES: dict[str, TextKind] = {"json": "json", "xml": "xml"}
PRUNED = {"GET", "COPY", "HEAD", "PURGE", "UNLOCK"}
"""Methods that Postman sends without their body unless a setting says so."""
_CONTENT_TYPES = {
    "html": "text/html", "javascript": "application/javascript", "text": "text/plain",
}  # fmt: skip


def request_of(said: Tree, above: tuple[str, ...], losses: list[Loss]) -> Request:
    """Return an item that is no folder."""
    asked = said.get("request")
    request = {"url": asked} if isinstance(asked, str) else tree(asked)
    url, params = _url(request.get("url"))
    name = text(said.get("name")) or url or "Untitled"
    place = " / ".join((*above, name))
    headers = _headers(request.get("header"))
    body, kind = _body(request.get("body"), place, losses)
    body = _by_header(body, headers)
    behavior = tree(said.get("protocolProfileBehavior"))
    method = text(request.get("method")) or "GET"
    if body.kind != "none" and method in PRUNED and behavior.get("disableBodyPruning") is not True:
        why = spoken("Postman sends no body with {method}; here it is sent.", method=method)
        losses.append(Loss("body", why, "approximated", place))
    if kind and not any(row.name.lower() == "content-type" for row in headers):
        headers = (*headers, Field("Content-Type", kind))
    auth = auth_of(request.get("auth"), place, losses)
    options = settings_of(behavior, place, losses)
    for member in ("proxy", "certificate"):
        if request.get(member):
            losses.append(Loss(member, spoken("It is set for the collection here."), item=place))
    made = Request(
        name,
        method,
        url,
        headers=headers,
        params=params,
        body=body,
        auth=auth,
        options=options,
        variables=variables(said.get("variable"), place, losses),
        scripts=scripts_of(said.get("event"), place, losses),
        docs=described(request.get("description")) or described(said.get("description")),
    )
    examples = tuple(_example(answer, made) for answer in trees(said.get("response")))
    return replace(made, examples=examples)


def _url(value: object) -> tuple[str, tuple[Param, ...]]:
    if not isinstance(value, dict):
        raw = text(value)
        return raw, sync_params(raw, ())
    query = _query(value.get("query"))
    raw = text(value.get("raw")) or _joined(value, query)
    rows = [
        Param(
            text(row.get("key")),
            text(row.get("value")),
            enabled=row.get("disabled") is not True,
            note=described(row.get("description")),
        )
        for row in query
    ]
    if rows:
        raw = with_query(raw, rows)
    paths = [
        Param(
            text(row.get("key")) or text(row.get("id")),
            text(row.get("value")),
            note=described(row.get("description")),
            kind="path",
        )
        for row in trees(value.get("variable"))
        if row.get("key") or row.get("id")
    ]
    return raw, sync_params(raw, (*rows, *paths))


def _query(value: object) -> list[Tree]:
    """Return the rows of a query, which may stand as text or as an object too."""
    if isinstance(value, str):
        return [{"key": row.name, "value": row.value} for row in query_rows(f"?{value}")]
    if isinstance(value, dict):
        return [{"key": name, "value": content} for name, content in value.items()]
    return trees(value)


def _joined(value: Tree, query: list[Tree]) -> str:
    """Put a URL together whose text is not said; a value of null has no equals sign."""

    def joined(member: object, glue: str) -> str:
        if isinstance(member, list):
            pieces = (text(m.get("value")) if isinstance(m, dict) else text(m) for m in member)
            return glue.join(pieces)
        return text(member)

    host, path = joined(value.get("host"), "."), joined(value.get("path"), "/")
    path = path.removeprefix("/") if isinstance(value.get("path"), str) else path
    scheme, port = text(value.get("protocol")).removesuffix("://"), text(value.get("port"))
    auth = tree(value.get("auth"))
    user = ":".join(filter(None, (text(auth.get("user")), text(auth.get("password")))))
    host = f"{user}@{host}" if text(auth.get("user")) else host
    start = f"{scheme}://{host}" if scheme else host
    fragment = text(value.get("hash"))
    pairs = (
        text(row.get("key")) + ("" if row.get("value") is None else f"={text(row.get('value'))}")
        for row in query
        if row.get("disabled") is not True
    )
    search = "&".join(pairs)
    return "".join((
        start, f":{port}" if port else "", f"/{path}" if "path" in value and path else "",
        f"?{search}" if search else "", f"#{fragment}" if fragment else "",
    ))  # fmt: skip


def _headers(value: object) -> tuple[Field, ...]:
    if isinstance(value, str):
        value = [line for line in value.splitlines() if line.strip()]
    rows = []
    for said in value if isinstance(value, list) else ():
        if isinstance(said, str):
            name, _, content = said.removeprefix("//").partition(":")
            rows.append(Field(name.strip(), content.strip(), not said.startswith("//")))
        elif isinstance(said, dict) and (said.get("key") or said.get("value")):
            on, note = said.get("disabled") is not True, described(said.get("description"))
            rows.append(Field(text(said.get("key")), text(said.get("value")), on, note))
    return tuple(rows)


def _body(value: object, item: str, losses: list[Loss]) -> tuple[Body, str]:
    """Return the body, and the Content-Type that Postman would add where no row says one."""
    said = tree(value)
    mode = text(said.get("mode"))
    if said.get("disabled") is True:
        losses.append(Loss("body", spoken("It was switched off, and is left out."), item=item))
        return Body(), ""
    if mode == "raw" and text(said.get("raw")):
        language = text(tree(tree(said.get("options")).get("raw")).get("language"))
        kind = _LANGUAGES.get(language, "text")
        return Body(kind, text=text(said.get("raw"))), _CONTENT_TYPES.get(language, "")
    if mode == "urlencoded":
        return Body("form-urlencoded", fields=_fields(said.get("urlencoded"))), ""
    if mode == "formdata":
        return Body("multipart-form", parts=_parts(said.get("formdata"), item, losses)), ""
    if mode == "file":
        file = said.get("file")
        return _file({"src": file} if isinstance(file, str) else tree(file), item, losses), ""
    if mode == "graphql":
        return _graphql(tree(said.get("graphql")), item, losses), ""
    return Body(), ""


def _by_header(body: Body, headers: tuple[Field, ...]) -> Body:
    """Return the body; text without a language is what its Content-Type says, as for Postman."""
    named = (row.value for row in headers if row.enabled and row.name.lower() == "content-type")
    essence = media_types.parse(next(named, "")).essence
    for kind in ("json", "xml"):
        if body.kind == "text" and essence.endswith((f"/{kind}", f"+{kind}")):
            return replace(body, kind=kind)
    return body


def _fields(value: object) -> tuple[Field, ...]:
    if isinstance(value, str):
        pairs = (pair.partition("=") for pair in value.split("&") if pair)
        return tuple(Field(name, content) for name, _, content in pairs)
    return _headers(value)


def _parts(value: object, item: str, losses: list[Loss]) -> tuple[Part, ...]:
    parts = []
    for said in trees(value):
        source = said.get("src")
        files = source if isinstance(source, list) else [source] if source else []
        is_file = text(said.get("type")) == "file" or bool(files)
        name = text(said.get("key"))
        if is_file and not files:
            losses.append(
                Loss(
                    spoken("part {name}", name=name),
                    spoken("No file was chosen in it."),
                    "approximated",
                    item,
                )
            )
        parts.append(
            Part(
                name,
                "file" if is_file else "text",
                value="" if is_file else text(said.get("value")),
                files=tuple(map(text, files)),
                content_type=text(said.get("contentType")),
                enabled=said.get("disabled") is not True,
                note=described(said.get("description")),
                filename=text(said.get("fileName")) if is_file else "",
            )
        )
    return tuple(parts)


def _file(said: Tree, item: str, losses: list[Loss]) -> Body:
    if source := text(said.get("src")):
        return Body("file", files=(FileChoice(source),))
    if content := text(said.get("content")):
        return Body("text", text=content)
    losses.append(Loss("body", spoken("No file was chosen in it."), "approximated", item))
    return Body("file")


def _graphql(said: Tree, item: str, losses: list[Loss]) -> Body:
    why = spoken("It became the JSON body that carries it.")
    losses.append(Loss("body.graphql", why, "mapped", item))
    operation = text(said.get("operationName"))
    given = said.get("variables")
    written = json.dumps(given, ensure_ascii=False) if isinstance(given, dict) else text(given)
    return graphql(text(said.get("query")), written, operation)


def _example(said: Tree, request: Request) -> Example:
    asked = tree(said.get("originalRequest"))
    url, params = _url(asked.get("url")) if asked else (request.url, request.params)
    body, _ = _body(asked.get("body"), "", []) if asked else (request.body, "")
    asked_headers = _headers(asked.get("header")) if asked else request.headers
    headers = _headers(said.get("header"))
    preview = text(said.get("_postman_previewlanguage"))
    return Example(
        text(said.get("name")) or text(said.get("status")) or "Example",
        method=text(asked.get("method")) or request.method,
        url=url,
        headers=asked_headers,
        params=params,
        body=_by_header(body, asked_headers),
        response=ExampleResponse(
            whole(said.get("code"), 200),
            text(said.get("status")),
            tuple((row.name, row.value) for row in headers),
            preview if preview in ("json", "xml", "html") else "text",
            text(said.get("body")),
        ),
    )
