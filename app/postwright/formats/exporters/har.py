"""A collection as an HTTP Archive 1.2: an entry for each example, else for the request alone.

Nothing was sent for it, so times are those of no day, and requests without an example have an
answer with status 0. http://www.softwareishard.com/blog/har-12-spec/
"""

import json
from collections.abc import Callable
from urllib.parse import quote_plus

from postwright.formats.exporters.auth_header import typed, with_query
from postwright.formats.exporters.exported import (
    Exported,
    Placed,
    Report,
    all_requests,
    content_type,
    file_stem,
    filled_path,
    has_header,
    substituted,
    unchosen,
    unsaid,
    values_of,
)
from postwright.formats.exporters.unsecret import without_secrets
from postwright.formats.shapes import Tree
from postwright.model.collection import Collection
from postwright.model.request import Body, Example, Field, Part, Request
from postwright.protocol.url_text import query_rows

_NO_TIME = "1970-01-01T00:00:00.000Z"
_BOUNDARY = "postwright-boundary"


def write(collection: Collection) -> Exported:
    """Return the archive; variables that have a value stand as it."""
    collection, hidden = without_secrets(collection)
    report = Report(hidden)
    entries: list[Tree] = []
    for placed in all_requests(collection, report):
        unsaid(placed, report)
        unchosen(placed, report)
        values = values_of((*collection.variables, *placed.variables))
        headers, query = typed(placed, report)
        request = placed.request
        made = _request(request, (*placed.headers, *headers), query, values)
        for example in request.examples or (Example(),):
            asked = made
            if request.examples:
                own = Request(
                    request.name, example.method, example.url, example.headers, example.params,
                    example.body,
                )  # fmt: skip
                asked = _request(own, (*example.headers, *headers), query, values)
            entries.append(_entry(asked, example if request.examples else None, placed))
    log = {
        "version": "1.2",
        "creator": {"name": "Postwright", "version": ""},
        "pages": [],
        "entries": entries,
    }
    text = json.dumps({"log": log}, indent=2, ensure_ascii=False) + "\n"
    file = f"{file_stem(collection.name)}.har"
    return Exported(((file, text.encode("utf-8", "replace")),), report.losses)


def _entry(asked: Tree, example: Example | None, placed: Placed) -> Tree:
    return {
        "startedDateTime": _NO_TIME,
        "time": 0,
        "comment": placed.item,
        "request": asked,
        "response": _response(example),
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
    }


def _request(
    request: Request, headers: tuple[Field, ...], query: tuple[Field, ...], values: dict[str, str]
) -> Tree:
    def said(text: str) -> str:
        return substituted(text, values)

    url = said(with_query(filled_path(request), query))
    rows = [_row(said(row.name), said(row.value)) for row in headers if row.enabled]
    made: Tree = {
        "method": request.method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": rows,
        "queryString": [_row(row.name, row.value) for row in query_rows(url)],
    }
    kind = content_type(request)
    if request.body.kind == "multipart-form":
        kind = f"multipart/form-data; boundary={_BOUNDARY}"
    named = next((r.value for r in headers if r.enabled and r.name.lower() == "content-type"), kind)
    if kind and not has_header(headers, "content-type"):
        rows.append(_row("Content-Type", kind))
    if request.body.kind != "none":
        made["postData"] = {"mimeType": said(named)} | _post(request.body, values)
    return made | {"headersSize": -1, "bodySize": -1}


def _row(name: str, value: str) -> Tree:
    return {"name": name, "value": value}


def _post(body: Body, values: dict[str, str]) -> Tree:
    def said(text: str) -> str:
        return substituted(text, values)

    if body.kind == "form-urlencoded":
        pairs = [(said(row.name), said(row.value)) for row in body.fields if row.enabled]
        text = "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)
        return {"params": [_row(name, value) for name, value in pairs], "text": text}
    if body.kind == "multipart-form":
        return {"params": [_param(part, said) for part in _sent(body)]}
    if body.kind == "file":
        path = next((one.path for one in body.files if one.selected), "")
        return {"text": "", "comment": f"The file {path}"}
    return {"text": said(body.text)}


def _sent(body: Body) -> list[Part]:
    return [part for part in body.parts if part.enabled]


def _param(part: Part, said: Callable[[str], str]) -> Tree:
    made: Tree = {"name": said(part.name)}
    if part.kind == "file":
        first = part.files[0] if part.files else ""
        made["fileName"] = part.filename or first
    else:
        made["value"] = said(part.value)
    return made | ({"contentType": part.content_type} if part.content_type else {})


def _response(example: Example | None) -> Tree:
    answer = example.response if example else None
    headers = answer.headers if answer else ()
    kind = next((value for name, value in headers if name.lower() == "content-type"), "")
    text = answer.body if answer else ""
    return {
        "status": answer.status if answer else 0,
        "statusText": answer.status_text if answer else "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [_row(name, value) for name, value in headers],
        "content": {"size": len(text.encode("utf-8", "replace")), "mimeType": kind, "text": text},
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": -1,
    }
