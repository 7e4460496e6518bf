"""HTTP Archive 1.2: what a browser or proxy recorded, one request for each entry.

http://www.softwareishard.com/blog/har-12-spec/
"""

import base64
import binascii
import re
from collections.abc import Iterator

from msgspec.structs import replace

from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.placed import placed
from postwright.formats.importers.sign_in import typed_auth
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import json_of
from postwright.formats.importers.typed_body import FORM, body_of
from postwright.formats.shapes import Tree, text, tree, trees, whole
from postwright.model.collection import Collection, Folder
from postwright.model.request import Body, Example, ExampleResponse, Field, Param, Part, Request
from postwright.model.said import said as spoken
from postwright.model.variable_text import VARIABLE
from postwright.protocol import media_types
from postwright.protocol.url_text import split_url, sync_params, with_query

LARGEST_EXAMPLE = 256 * 1024
"""Characters of a recorded answer that is kept as an example."""
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d)")
_MADE_ANEW = {"host", "content-length", "transfer-encoding", "connection"}


def looks_like(source: Source) -> bool:
    """Tell whether the text is a JSON object whose `log` has `entries`."""
    if not source.begins().lstrip().startswith("{") or b'"log"' not in source.data[:65_536]:
        return False
    return b'"entries"' in source.data


def read(source: Source) -> Imported:
    """Read an archive; entries of one page stand in its folder. Raise ImportError_."""
    log = tree(tree(json_of(source)).get("log"))
    if "entries" not in log:
        raise ImportError_(spoken("It is no HTTP Archive: it has no log.entries."))
    losses: list[Loss] = []
    pages = {text(p.get("id")): text(p.get("title")) for p in trees(log.get("pages"))}
    made = [
        (text(entry.get("pageref")), request)
        for number, entry in enumerate(trees(log["entries"]), 1)
        if (request := _request(entry, number, losses)) is not None
    ]
    if not made and losses:
        place, why = losses[0].field, losses[0].why
        raise ImportError_(spoken("{place}: {why}", place=place, why=why))
    folders: dict[str, list[Request]] = {}
    loose: list[Request] = []
    for page, request in made:
        (folders.setdefault(page, []) if page in pages else loose).append(request)
    values = [Folder(pages[page] or page, placed(inner)) for page, inner in folders.items()]
    name = source.name.removesuffix(".har") or "HTTP Archive"
    collection = Collection(name, items=placed([*values, *loose]))
    return Imported(collection, counted(collection), tuple(losses))


def _request(entry: Tree, number: int, losses: list[Loss]) -> Request | None:
    """Return the request of an entry; None where it was none, or not one of HTTP."""
    said = tree(entry.get("request"))
    method, url = text(said.get("method"), "GET"), text(said.get("url")).strip()
    scheme = _SCHEME.match(url)
    if not url or (scheme and not scheme[1].lower().startswith("http")):
        why = spoken("It names no URL.") if not url else spoken("It is no request of HTTP.")
        losses.append(Loss(spoken("entry {n}", n=number), why, item=url[:80]))
        return None
    url = _with_query(url, said)
    name = _name(method, url)
    version = text(said.get("httpVersion")).lower()
    headers = list(_headers(said, is_old=not version.startswith(("h2", "h3", "http/2", "http/3"))))
    found = list(_left_out(said, url, headers))
    body, rest = _body(tree(said.get("postData")), headers, found)
    rest, auth = typed_auth(rest)
    request = Request(
        name,
        method,
        url,
        headers=tuple(rest),
        params=sync_params(url, ()),
        body=body,
        auth=auth,
        note=text(entry.get("comment")),
    )
    texts = (url, body.text, *(row.value for row in (*rest, *body.fields)))
    if any(VARIABLE.search(one) for one in texts):
        why = spoken("Text in {{ }} was recorded as it stands; here it names a variable.")
        found.append(Loss("{{ }}", why, "approximated"))
    example = _example(entry, request, found)
    losses += [replace(loss, item=name) for loss in found]
    return replace(request, examples=(example,)) if example else request


def _with_query(url: str, said: Tree) -> str:
    """Return the URL with the query that some tools say beside it alone."""
    rows = [Param(text(row.get("name")), text(row.get("value")))
            for row in trees(said.get("queryString"))]  # fmt: skip
    return with_query(url, rows) if rows and "?" not in url else url


def _name(method: str, url: str) -> str:
    parts = split_url(url)
    path = (parts.path or "/").rstrip("/") or parts.host or "/"
    return f"{method} {path}"


def _headers(said: Tree, *, is_old: bool) -> Iterator[Field]:
    """Yield the rows but for those that are made anew, and the names of HTTP/2's request line."""
    for row in trees(said.get("headers")):
        name = text(row.get("name"))
        if name.lower() in _MADE_ANEW or name.startswith(":"):
            continue
        yield Field(name if is_old else name.lower(), text(row.get("value")))


def _left_out(said: Tree, url: str, headers: list[Field]) -> Iterator[Loss]:
    cookies = trees(said.get("cookies"))
    if cookies and not any(row.name.lower() == "cookie" for row in headers):
        pairs = "; ".join(f"{text(c.get('name'))}={text(c.get('value'))}" for c in cookies)
        headers.append(Field("Cookie", pairs))
        yield Loss("cookies", spoken("They became a Cookie row."), "mapped")
    host = next(
        (
            text(row.get("value"))
            for row in trees(said.get("headers"))
            if text(row.get("name")).lower() == "host"
        ),
        "",
    )
    if host and f"//{host}".lower() not in url.lower():
        headers.insert(0, Field("Host", host))


def _body(posted: Tree, headers: list[Field], found: list[Loss]) -> tuple[Body, list[Field]]:
    kind = text(posted.get("mimeType"))
    content = text(posted.get("text"))
    if text(posted.get("encoding")) == "base64":
        content = _decoded(content, found)
    if kind and not any(row.name.lower() == "content-type" for row in headers):
        headers.append(Field("Content-Type", kind))
    rows = trees(posted.get("params"))
    essence = media_types.parse(kind).essence
    if rows and (not content or essence == "multipart/form-data"):
        return _rows(rows, essence, headers, found)
    made = body_of(content, headers)
    found += made.losses
    return made.body, list(made.headers)


def _rows(
    rows: list[Tree], essence: str, headers: list[Field], found: list[Loss]
) -> tuple[Body, list[Field]]:
    rest = [row for row in headers if row.name.lower() != "content-type"]
    if essence == FORM:
        fields = tuple(Field(text(row.get("name")), text(row.get("value"))) for row in rows)
        return Body("form-urlencoded", fields=fields), rest
    parts = []
    for row in rows:
        name, kind = text(row.get("name")), text(row.get("contentType"))
        if file := text(row.get("fileName")):
            parts.append(Part(name, "file", files=(file,), content_type=kind))
            found.append(
                Loss(
                    spoken("part {name}", name=name),
                    spoken("Only the name of the file {file} was recorded.", file=file),
                )
            )
        else:
            parts.append(Part(name, value=text(row.get("value")), content_type=kind))
    return Body("multipart-form", parts=tuple(parts)), rest


def _decoded(content: str, found: list[Loss]) -> str:
    try:
        return base64.b64decode(content, validate=True).decode()
    except (binascii.Error, ValueError):
        found.append(
            Loss("postData", spoken("Its bytes are no text; they stand as Base64 in the body."))
        )
        return content


def _example(entry: Tree, request: Request, found: list[Loss]) -> Example | None:
    """Return the recorded answer; None where there is none."""
    said = tree(entry.get("response"))
    status = whole(said.get("status"), 0)
    if not status:
        return None
    content = tree(said.get("content"))
    body = text(content.get("text"))
    kind = media_types.parse(text(content.get("mimeType"))).essence
    if text(content.get("encoding")) == "base64":
        body = _decoded_or_empty(body)
        if not body and content.get("text"):
            found.append(
                Loss("response", spoken("Its body is binary, and not kept as an example."))
            )
    if len(body) > LARGEST_EXAMPLE:
        found.append(Loss("response", spoken("Its body is larger than 256 KiB, and not kept.")))
        body = ""
    language = media_types.language(kind) if kind else None
    response = ExampleResponse(
        status,
        text(said.get("statusText")),
        tuple(
            (text(row.get("name")), text(row.get("value"))) for row in trees(said.get("headers"))
        ),
        language if language in ("json", "xml", "html") else "text",
        body,
    )
    return Example(
        f"{status} {response.status_text}".strip(),
        method=request.method,
        url=request.url,
        headers=request.headers,
        params=request.params,
        body=request.body,
        response=response,
    )


def _decoded_or_empty(content: str) -> str:
    try:
        return base64.b64decode(content, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
