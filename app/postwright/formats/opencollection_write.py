"""Values to OpenCollection 1.0 trees, in the order of keys that Bruno's serializer has."""

from collections.abc import Iterable

from postwright.formats.auth_tree import auth_tree, put_out
from postwright.formats.config_tree import config_tree
from postwright.formats.secret_rows import put_secrets
from postwright.formats.settings_row import row_of, settings_members
from postwright.formats.shapes import Tree
from postwright.model.collection import Collection, Environment, Folder
from postwright.model.options import Config, Options, PartExtras, Postwright
from postwright.model.request import (
    Assertion,
    Body,
    Capture,
    Example,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    Variable,
)
from postwright.protocol.url_text import query_rows, sync_params


def request_tree(request: Request) -> Tree:
    """Return the document of a request."""
    info: Tree = {"name": request.name, "type": "http", "seq": request.seq or 1}
    _put(info, tags=list(request.tags), description=request.note)
    http: Tree = {"method": request.method or "GET", "url": request.url}
    _put(
        http,
        headers=[_field(row) for row in request.headers],
        params=[_param(row) for row in _agreed(request.url, request.params)],
        body=_body(request.body),
        auth=auth_tree(request.auth),
    )
    runtime: Tree = {}
    extras = {n: PartExtras(p.filename, p.headers) for n, p in enumerate(request.body.parts)}
    _put(
        runtime,
        variables=_variables(
            request.variables, put_out(request.auth, request.options.postwright), extras
        ),
        scripts=_scripts(request.scripts),
        assertions=[_assertion(row) for row in request.assertions],
        actions=[_capture(row) for row in request.captures],
    )
    root: Tree = {"info": info, "http": http}
    _put(root, runtime=runtime)
    root["settings"] = _settings(request.options)
    _put(root, examples=[_example(row) for row in request.examples], docs=request.docs)
    return root


def folder_tree(folder: Folder) -> Tree:
    """Return the document of a folder.yml."""
    info: Tree = {"name": folder.name, "type": "folder"}
    _put(info, seq=folder.seq)
    root: Tree = {"info": info}
    _put(root, request=_shared(folder), docs=_docs(folder.docs))
    return root


def collection_tree(collection: Collection, *, whole: bool = False) -> Tree:
    """Return the document of an opencollection.yml; `whole`: with a config that says nothing."""
    info: Tree = {"name": collection.name}
    _put(info, version=collection.version)
    root: Tree = {"opencollection": "1.0.0", "info": info}
    if whole or collection.config != Config():
        root["config"] = config_tree(collection.config)
    _put(root, request=_shared(collection), docs=_docs(collection.docs))
    return root | {"bundled": False, "extensions": {}}


def environment_tree(environment: Environment) -> Tree:
    """Return the document of an environment."""
    root: Tree = {"name": environment.name}
    ours = settings_members(environment.postwright, {})
    rows = [_environment_variable(row) for row in environment.variables]
    _put(root, color=environment.color, variables=[row_of(ours), *rows] if ours else rows)
    return root


def _put(target: Tree, **members: object) -> None:
    """Add those members that say something."""
    target.update({name: value for name, value in members.items() if value})


def _annotated(row: Tree, note: str, enabled: bool) -> Tree:
    _put(row, description=note, disabled=not enabled)
    return row


def _field(row: Field) -> Tree:
    return _annotated({"name": row.name, "value": row.value}, row.note, row.enabled)


def _param(row: Param) -> Tree:
    shown: Tree = {"name": row.name, "value": row.value, "type": row.kind}
    return _annotated(shown, row.note, row.enabled)


def _agreed(url: str, params: tuple[Param, ...]) -> tuple[Param, ...]:
    """Return rows that say what the URL says: tools send the URL."""
    sent = [(row.name, row.value) for row in params if row.enabled and row.kind == "query"]
    if sent == [(row.name, row.value) for row in query_rows(url)]:
        return params
    query = (row for row in sync_params(url, params) if row.kind == "query")
    return (*query, *(row for row in params if row.kind == "path"))


def _body(body: Body) -> Tree:
    if body.kind == "none":
        return {}
    if body.kind in ("json", "text", "xml", "sparql"):
        return {"type": body.kind, "data": body.text}
    shown: Tree = {"type": body.kind}
    if body.kind == "form-urlencoded":
        _put(shown, data=[_field(row) for row in body.fields])
    elif body.kind == "multipart-form":
        _put(shown, data=[_part(row) for row in body.parts])
    else:
        _put(shown, data=[_file_choice(row) for row in body.files])
    return shown


def _part(row: Part) -> Tree:
    value: object = list(row.files) if row.kind == "file" else row.value
    shown: Tree = {"name": row.name, "type": row.kind, "value": value}
    _put(shown, contentType=row.content_type)
    return _annotated(shown, row.note, row.enabled)


def _file_choice(row: FileChoice) -> Tree:
    shown: Tree = {
        "filePath": row.path,
        "contentType": row.content_type,
        "selected": row.selected,
    }
    _put(shown, description=row.note)
    return shown


def _value(row: Variable) -> object:
    return row.value if row.type == "string" else {"type": row.type, "data": row.value}


def _variables(
    rows: Iterable[Variable], postwright: Postwright, extras: dict[int, PartExtras]
) -> list[Tree]:
    ours = settings_members(postwright, extras)
    return [
        *([row_of(ours)] if ours else []),
        *(
            _annotated({"name": row.name, "value": _value(row)}, row.note, row.enabled)
            for row in rows
        ),
    ]


def _environment_variable(row: Variable) -> Tree:
    if row.secret:
        shown: Tree = {"secret": True, "name": row.name}
        _put(shown, type="" if row.type == "string" else row.type)
    else:
        shown = {"name": row.name, "value": _value(row)}
    _put(shown, disabled=not row.enabled, description=row.note)
    return shown


def _assertion(row: Assertion) -> Tree:
    shown: Tree = {"expression": row.expression, "operator": row.operator}
    if row.value or not row.operator.startswith("is"):  # those look at one side alone
        shown["value"] = row.value
    return _annotated(shown, row.note, row.enabled)


def _scripts(rows: Iterable[Script]) -> list[Tree]:
    return [{"type": row.type, "code": row.code.strip()} for row in rows if row.code.strip()]


def _capture(row: Capture) -> Tree:
    shown: Tree = {"type": "set-variable"}
    _put(shown, phase=row.phase)
    shown["selector"] = {"expression": row.expression, "method": row.method}
    shown["variable"] = {"name": row.name, "scope": row.scope}
    return _annotated(shown, row.note, row.enabled)


def _settings(options: Options) -> Tree:
    return {
        "encodeUrl": options.encode_url,
        "timeout": "inherit" if options.timeout_ms is None else options.timeout_ms,
        "followRedirects": options.follow_redirects,
        "maxRedirects": options.max_redirects,
        "forwardAuthorizationHeader": options.forward_authorization,
    }


def _shared(owner: Folder | Collection) -> Tree:
    shared: Tree = {}
    rows, postwright = owner.variables, put_out(owner.auth, owner.postwright)
    if isinstance(owner, Collection):
        rows, postwright = put_secrets(rows, postwright)
    _put(
        shared,
        headers=[_field(row) for row in owner.headers],
        auth=auth_tree(owner.auth),
        variables=_variables(rows, postwright, {}),
        actions=[_capture(row) for row in owner.captures],
        scripts=_scripts(owner.scripts),
    )
    return shared


def _docs(docs: str) -> Tree:
    return {"content": docs, "type": "text/markdown"} if docs else {}


def _example(row: Example) -> Tree:
    request: Tree = {"url": row.url, "method": row.method}
    _put(
        request,
        headers=[_field(line) for line in row.headers],
        params=[_param(param) for param in _agreed(row.url, row.params)],
        body=_body(row.body),
    )
    answer = row.response
    response: Tree = {"status": answer.status}
    _put(
        response,
        statusText=answer.status_text,
        headers=[{"name": name, "value": value} for name, value in answer.headers],
    )
    response["body"] = {"type": answer.body_type, "data": answer.body}
    shown: Tree = {"name": row.name}
    _put(shown, description=row.note)
    return shown | {"request": request, "response": response}
