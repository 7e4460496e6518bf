"""One request of a Postman collection: URL, headers, body, examples."""

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
from postwright.protocol.url_text import sync_params, with_query

_LANGUAGES: dict[str, TextKind] = {"json": "json", "xml": "xml"}
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
    if kind and not any(row.name.lower() == "content-type" for row in headers):
        headers = (*headers, Field("Content-Type", kind))
    auth = auth_of(request.get("auth"), place, losses)
    options = settings_of(tree(said.get("protocolProfileBehavior")), place, losses)
    for member in ("proxy", "certificate"):
        if request.get(member):
            losses.append(Loss(member, spoken("It is set for the collection here."), item=place))
    made = Request(
        name,
        text(request.get("method")) or "GET",
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
    raw = text(value.get("raw")) or _joined(value)
    rows = [
        Param(
            text(row.get("key")),
            text(row.get("value")),
            enabled=row.get("disabled") is not True,
            note=described(row.get("description")),
        )
        for row in trees(value.get("query"))
    ]
    if rows:
        raw = with_query(raw, rows)
    paths = [
        Param(
            text(row.get("key")),
            text(row.get("value")),
            note=described(row.get("description")),
            kind="path",
        )
        for row in trees(value.get("variable"))
        if row.get("key")
    ]
    return raw, sync_params(raw, (*rows, *paths))


def _joined(value: Tree) -> str:
    """Put a URL together whose text is not said."""

    def joined(member: object, glue: str) -> str:
        if isinstance(member, list):
            pieces = (text(m.get("value")) if isinstance(m, dict) else text(m) for m in member)
            return glue.join(pieces)
        return text(member)

    host, path = joined(value.get("host"), "."), joined(value.get("path"), "/").lstrip("/")
    scheme, port = text(value.get("protocol")), text(value.get("port"))
    start = f"{scheme}://{host}" if scheme else host
    fragment = text(value.get("hash"))
    return "".join((
        start, f":{port}" if port else "", f"/{path}" if path else "",
        f"#{fragment}" if fragment else "",
    ))  # fmt: skip


def _headers(value: object) -> tuple[Field, ...]:
    if isinstance(value, str):
        value = [line for line in value.splitlines() if line.strip()]
    rows = []
    for said in value if isinstance(value, list) else ():
        if isinstance(said, str):
            name, _, content = said.partition(":")
            rows.append(Field(name.strip(), content.strip()))
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
        return _file(tree(said.get("file")), item, losses), ""
    if mode == "graphql":
        return _graphql(tree(said.get("graphql")), item, losses), ""
    return Body(), ""


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
    return graphql(text(said.get("query")), text(said.get("variables")), operation)


def _example(said: Tree, request: Request) -> Example:
    asked = tree(said.get("originalRequest"))
    url, params = _url(asked.get("url")) if asked else (request.url, request.params)
    body, _ = _body(asked.get("body"), "", []) if asked else (request.body, "")
    headers = _headers(said.get("header"))
    preview = text(said.get("_postman_previewlanguage"))
    return Example(
        text(said.get("name")) or text(said.get("status")) or "Example",
        method=text(asked.get("method")) or request.method,
        url=url,
        headers=_headers(asked.get("header")) if asked else request.headers,
        params=params,
        body=body,
        response=ExampleResponse(
            whole(said.get("code"), 200),
            text(said.get("status")),
            tuple((row.name, row.value) for row in headers),
            preview if preview in ("json", "xml", "html") else "text",
            text(said.get("body")),
        ),
    )
