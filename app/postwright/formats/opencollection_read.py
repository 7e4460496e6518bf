"""OpenCollection 1.0 trees to values: accepts all that the schema allows and Bruno reads."""

from msgspec.structs import replace

from postwright.formats.auth_tree import read_auth, take_in
from postwright.formats.config_tree import read_config
from postwright.formats.graphql import as_http
from postwright.formats.secret_rows import take_secrets
from postwright.formats.settings_row import is_settings, members, read_settings
from postwright.formats.shapes import Tree, chosen, description, flag, text, tree, trees, whole
from postwright.formats.yaml_error import YamlError
from postwright.model.collection import Collection, Environment, Folder, Foreign
from postwright.model.options import Options, PartExtras, Postwright
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    Example,
    ExampleResponse,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    TextKind,
    Variable,
)
from postwright.model.said import said
from postwright.protocol.url_text import query_rows, sync_params

FOREIGN = ("graphql", "grpc", "websocket", "script", "app", "mock")
_TEXT_KINDS: dict[str, TextKind] = {
    "json": "json", "text": "text", "xml": "xml", "sparql": "sparql",
}  # fmt: skip
_TYPES = ("number", "boolean", "object")


def request_of(document: object, file_stem: str) -> Request | Foreign:
    """Read an item's document. Raises YamlError where it is none."""
    root = _mapping(document)
    info = tree(root.get("info"))
    kind = text(info.get("type")) or next((k for k in ("http", *FOREIGN) if k in root), "")
    name = text(info.get("name")) or file_stem
    if kind in FOREIGN:
        http = as_http(root) if kind == "graphql" else None
        request = _http_request(http, info, name) if http else None
        return Foreign(name=name, kind=kind, seq=_seq(info), request=request)
    if kind != "http":
        what = (
            said("{kind} is not a type of request", kind=repr(kind))
            if kind
            else said("It says no `info.type`")
        )
        raise YamlError(said("Not a request: {what}.", what=what))
    return _http_request(root, info, name)


def folder_of(document: object, directory: str) -> Folder:
    """Read a folder.yml; the items are not its business."""
    root = _mapping(document)
    info, shared = tree(root.get("info")), tree(root.get("request"))
    variables, postwright, _ = _variables(shared.get("variables"))
    auth, postwright = take_in(read_auth(shared.get("auth")), postwright)
    return Folder(
        name=text(info.get("name")) or directory,
        headers=_fields(shared.get("headers")),
        auth=auth,
        variables=variables,
        scripts=_scripts(shared.get("scripts")),
        docs=description(root.get("docs")),
        seq=max(0, whole(info.get("seq"), 0)),
        postwright=postwright,
        captures=_captures(shared.get("actions")),
    )


def collection_of(document: object, directory: str) -> Collection:
    """Read an opencollection.yml; items and environments are not its business."""
    root = _mapping(document)
    info, shared = tree(root.get("info")), tree(root.get("request"))
    variables, postwright, _ = _variables(shared.get("variables"))
    auth, postwright = take_in(read_auth(shared.get("auth")), postwright)
    variables, postwright = take_secrets(variables, postwright)
    return Collection(
        name=text(info.get("name")) or directory,
        version=text(info.get("version")),
        headers=_fields(shared.get("headers")),
        auth=auth,
        variables=variables,
        scripts=_scripts(shared.get("scripts")),
        docs=description(root.get("docs")),
        postwright=postwright,
        config=read_config(root.get("config")),
        captures=_captures(shared.get("actions")),
    )


def environment_of(document: object, name: str) -> Environment:
    """Read an environment; its name is the file's, whatever the text says."""
    root = _mapping(document)
    variables, postwright, _ = _variables(root.get("variables"))
    return Environment(
        name=name, variables=variables, color=text(root.get("color")), postwright=postwright
    )


def _mapping(document: object) -> Tree:
    if document is None:
        raise YamlError(said("The file is empty."))
    if not isinstance(document, dict):
        raise YamlError(said("The file holds no `key: value` lines."), 1)
    return document


def _seq(info: Tree) -> int:
    return whole(info.get("seq"), 1) or 1


def _http_request(root: Tree, info: Tree, name: str) -> Request:
    http, runtime = tree(root.get("http")), tree(root.get("runtime"))
    variables, postwright, extras = _variables(runtime.get("variables"))
    auth, postwright = take_in(read_auth(http.get("auth", runtime.get("auth"))), postwright)
    url = text(http.get("url"))
    return Request(
        name=name,
        method=text(http.get("method")) or "GET",
        url=url,
        headers=_fields(http.get("headers")),
        params=_params(url, http.get("params")),
        body=_body(http.get("body"), extras),
        auth=auth or Auth(),
        options=_options(root.get("settings"), postwright),
        variables=variables,
        assertions=tuple(
            Assertion(
                expression=text(row.get("expression")),
                operator=text(row.get("operator"), "eq"),
                value=text(row.get("value")),
                enabled=row.get("disabled") is not True,
                note=description(row.get("description")),
            )
            for row in trees(runtime.get("assertions"))
        ),
        captures=_captures(runtime.get("actions")),
        scripts=_scripts(runtime.get("scripts")),
        examples=tuple([_example(row) for row in trees(root.get("examples"))]),
        docs=description(root.get("docs")),
        note=description(info.get("description")),
        tags=_tags(info.get("tags")),
        seq=_seq(info),
    )


def _tags(value: object) -> tuple[str, ...]:
    return tuple(map(text, value)) if isinstance(value, list) else ()


def _fields(value: object) -> tuple[Field, ...]:
    fields = [
        Field(
            text(row.get("name")),
            text(row.get("value")),
            row.get("disabled") is not True,
            description(row.get("description")),
        )
        for row in trees(value)
    ]
    return tuple(fields)


def _params(url: str, value: object) -> tuple[Param, ...]:
    """Return the rows; where they and the URL disagree on what is sent, the URL is right."""
    if not value and "?" not in url:
        return ()
    listed = [
        Param(
            text(row.get("name")),
            text(row.get("value")),
            row.get("disabled") is not True,
            description(row.get("description")),
            "path" if row.get("type") == "path" else "query",
        )
        for row in trees(value)
    ]
    rows = tuple(listed)
    if url.partition("?")[2] == "&".join(
        [f"{row.name}={row.value}" for row in listed if row.enabled and row.kind == "query"]
    ):
        return rows
    sent = [(row.name, row.value) for row in rows if row.enabled and row.kind == "query"]
    if sent == [(row.name, row.value) for row in query_rows(url)]:
        return rows
    query = (row for row in sync_params(url, rows) if row.kind == "query")
    return (*query, *(row for row in rows if row.kind == "path"))


def _body(value: object, extras: dict[int, PartExtras]) -> Body:
    body = tree(chosen(value, "body"))
    kind, data = text(body.get("type")), body.get("data")
    if kind in _TEXT_KINDS:
        return Body(_TEXT_KINDS[kind], text=text(data))
    if kind == "form-urlencoded":
        return Body("form-urlencoded", fields=_fields(data))
    if kind == "multipart-form":
        parts = (_part(row, extras.get(n)) for n, row in enumerate(trees(data)))
        return Body("multipart-form", parts=tuple(parts))
    if kind == "file":
        return Body("file", files=tuple(_file_choice(row) for row in trees(data)))
    return Body()


def _part(row: Tree, extras: PartExtras | None) -> Part:
    value = row.get("value")
    several = tuple(text(item) for item in value) if isinstance(value, list) else None
    common = Part(
        name=text(row.get("name")),
        content_type=text(row.get("contentType")),
        enabled=row.get("disabled") is not True,
        note=description(row.get("description")),
        filename=extras.filename if extras else "",
        headers=extras.headers if extras else (),
    )
    if row.get("type") == "file":
        files = (text(value),) if several is None else several
        return replace(common, kind="file", files=tuple(file for file in files if file))
    return replace(common, value=text(value) if several is None else ",".join(several))


def _file_choice(row: Tree) -> FileChoice:
    return FileChoice(
        path=text(row.get("filePath")),
        content_type=text(row.get("contentType")),
        selected=flag(row.get("selected"), False),
        note=description(row.get("description")),
    )


def _options(value: object, postwright: Postwright) -> Options:
    """Read the settings. Where there are none, `bru` does not encode the URL."""
    settings = tree(value)
    timeout = settings.get("timeout")
    return Options(
        encode_url=flag(settings.get("encodeUrl"), bool(settings)),
        timeout_ms=max(0, whole(timeout, 0)) if isinstance(timeout, int | float) else None,
        follow_redirects=flag(settings.get("followRedirects"), True),
        max_redirects=whole(settings.get("maxRedirects"), 10),
        forward_authorization=flag(settings.get("forwardAuthorizationHeader"), True),
        postwright=postwright,
    )


def _variables(
    value: object,
) -> tuple[tuple[Variable, ...], Postwright, dict[int, PartExtras]]:
    postwright, extras = Postwright(), dict[int, PartExtras]()
    rows = trees(value)
    if not rows:
        return (), postwright, extras
    ours = next((row for row in rows if is_settings(row)), None)
    if ours is not None:
        postwright, extras = read_settings(members(ours))
    return tuple(_variable(row) for row in rows if row is not ours), postwright, extras


def _variable(row: Tree) -> Variable:
    value = chosen(row.get("value"), "value")
    kind = "string"
    if isinstance(value, dict):
        kind, value = text(value.get("type")), value.get("data")
    return Variable(
        name=text(row.get("name")),
        value=text(value),
        type=kind if kind in _TYPES else "string",  # type: ignore[arg-type]  # checked here
        secret=row.get("secret") is True,
        enabled=row.get("disabled") is not True,
        note=description(row.get("description")),
    )


def _captures(value: object) -> tuple[Capture, ...]:
    return tuple(
        Capture(
            expression=text(tree(row.get("selector")).get("expression")),
            name=text(tree(row.get("variable")).get("name")),
            scope=text(tree(row.get("variable")).get("scope"), "runtime"),
            phase=text(row.get("phase")),
            method=text(tree(row.get("selector")).get("method"), "jsonq"),
            enabled=row.get("disabled") is not True,
            note=description(row.get("description")),
        )
        for row in trees(value)
        if row.get("type") == "set-variable"
    )


def _scripts(value: object) -> tuple[Script, ...]:
    return tuple([Script(text(row.get("type")), text(row.get("code"))) for row in trees(value)])


def _example(row: Tree) -> Example:
    request, response = tree(row.get("request")), tree(row.get("response"))
    body = tree(response.get("body"))
    url = text(request.get("url"))
    return Example(
        name=text(row.get("name")),
        note=description(row.get("description")),
        method=text(request.get("method")) or "GET",
        url=url,
        headers=_fields(request.get("headers")),
        params=_params(url, request.get("params")),
        body=_body(request.get("body"), {}),
        response=ExampleResponse(
            status=whole(response.get("status"), 200),
            status_text=text(response.get("statusText")),
            headers=tuple(
                (text(line.get("name")), text(line.get("value")))
                for line in trees(response.get("headers"))
            ),
            body_type=text(body.get("type"), "text"),
            body=text(body.get("data")),
        ),
    )
