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
    has_content_type,
    substituted,
    unchosen,
    values_of,
)
from postwright.formats.exporters.unsaid import shared, unsaid
from postwright.formats.exporters.unsecret import without_secrets
from postwright.formats.shapes import Tree
from postwright.model.collection import Collection
from postwright.model.request import Body, Example, Field, Part, Request
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE
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
        _files_told(placed, report)
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
    shared(collection, report)
    log = {
        "version": "1.2",
        "creator": {"name": "Postwright", "version": ""},
        "pages": [],
        "entries": entries,
    }
    text = json.dumps({"log": log}, indent=2, ensure_ascii=False) + "\n"
    sent = json.dumps([entry["request"] for entry in entries], ensure_ascii=False)
    for name in dict.fromkeys(VARIABLE.findall(sent)):
        why = said("It has no value here, and stands as its name.")
        report.lost(f"{{{{{name}}}}}", why, outcome="approximated")
    file = f"{file_stem(collection.name)}.har"
    return Exported(((file, text.encode("utf-8", "replace")),), report.losses)


def _files_told(placed: Placed, report: Report) -> None:
    body = placed.request.body
    if body.kind == "file" and any(one.selected and one.path for one in body.files):
        why = said("An archive holds bytes; the file's name stands in a comment.")
        report.lost("body", why, placed.item, "approximated")
    for part in _sent(body):
        if part.kind == "file" and part.files:
            why = said("An archive holds the file's name, not the file.")
            report.lost(said("part {name}", name=part.name), why, placed.item, "approximated")
        if part.headers:
            why = said("An archive has no headers of parts.")
            report.lost(said("part {name}", name=part.name), why, placed.item)


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
    def filled(text: str) -> str:
        return substituted(text, values)

    url = filled(with_query(filled_path(request), query))
    rows = [_row(filled(row.name), filled(row.value)) for row in headers if row.enabled]
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
    if kind and not has_content_type(headers):
        rows.append(_row("Content-Type", kind))
    if request.body.kind != "none":
        made["postData"] = {"mimeType": filled(named)} | _post(request.body, values)
    return made | {"headersSize": -1, "bodySize": -1}


def _row(name: str, value: str) -> Tree:
    return {"name": name, "value": value}


def _post(body: Body, values: dict[str, str]) -> Tree:
    def filled(text: str) -> str:
        return substituted(text, values)

    if body.kind == "form-urlencoded":
        pairs = [(filled(row.name), filled(row.value)) for row in body.fields if row.enabled]
        text = "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)
        return {"params": [_row(name, value) for name, value in pairs], "text": text}
    if body.kind == "multipart-form":
        return {"params": [row for part in _sent(body) for row in _params(part, filled)]}
    if body.kind == "file":
        path = next((one.path for one in body.files if one.selected), "")
        return {"text": "", "comment": said("The file {path}", path=path)}
    return {"text": filled(body.text)}


def _sent(body: Body) -> list[Part]:
    return [part for part in body.parts if part.enabled]


def _params(part: Part, filled: Callable[[str], str]) -> list[Tree]:
    """Return a row of the archive for each file of a row of ours."""
    kind: Tree = {"contentType": part.content_type} if part.content_type else {}
    name = filled(part.name)
    if part.kind == "text":
        return [kind | {"name": name, "value": filled(part.value)}]
    named = part.filename if len(part.files) == 1 else ""
    return [kind | {"name": name, "fileName": named or file} for file in part.files or ("",)]


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
