"""A collection as a Hurl file, its variables in a file for `--variables-file`.

https://hurl.dev/docs/hurl-file.html
"""

import json
import re
from urllib.parse import quote_plus

from postwright.formats.exporters.auth_header import typed, with_query
from postwright.formats.exporters.exported import (
    Exported,
    Placed,
    Report,
    all_requests,
    content_type,
    distinct,
    encoded_url,
    file_stem,
    filled_path,
    has_content_type,
    outside_variables,
    unchosen,
)
from postwright.formats.exporters.hurl_answer import answer_lines
from postwright.formats.exporters.hurl_text import (
    escaped,
    literal_braces,
    name_of,
    pair,
    with_names,
)
from postwright.formats.exporters.unsaid import shared, unsaid
from postwright.formats.exporters.unsecret import without_secrets
from postwright.model.collection import Collection
from postwright.model.options import Options
from postwright.model.request import Body, Field, Part, Variable
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE

_KNOWN = ("redirects", "max redirects", "encoding", "timeout", "verify", "http", "assertions",
          "captures")  # fmt: skip
_VERSIONS = {"1.1": "http1.1: true", "2": "http2: true", "auto": "http2: true"}


def write(collection: Collection) -> Exported:
    """Return the requests, and the values of the collection's and each environment's variables."""
    collection, hidden = without_secrets(collection)
    report = Report(hidden)
    entries = [_entry(one, report) for one in all_requests(collection, report)]
    shared(collection, report, ("environments",))
    stem = file_stem(collection.name)
    files = [(stem, ".hurl", "\n".join(entries))]
    if rows := _values(collection.variables):
        files.append((stem, ".vars", rows))
    for environment in collection.environments:
        rows = _values((*collection.variables, *environment.variables))
        files.append((file_stem(environment.name), ".vars", rows))
    return Exported(distinct(files), report.losses)


def _values(rows: tuple[Variable, ...]) -> str:
    """Return `name=value` lines; secrets are for `--secret`."""
    known = {name_of(row.name): row.value for row in rows if row.enabled and not row.secret}
    for name, value in known.items():
        known[name] = VARIABLE.sub(lambda found: known.get(name_of(found[1]), found[0]), value)
    secrets = [f"# --secret {name_of(row.name)}=…" for row in rows if row.enabled and row.secret]
    lines = [f"{name}={' '.join(value.splitlines())}" for name, value in known.items()]
    return "".join(f"{line}\n" for line in (*secrets, *lines))


def _entry(placed: Placed, report: Report) -> str:
    request = placed.request
    unsaid(placed, report, _KNOWN)
    _parts_told(placed, report)
    unchosen(placed, report)
    headers, query = typed(placed, report, known=("basic", "awsv4", "digest", "ntlm"))
    rows = tuple(row for row in (*placed.headers, *headers) if row.enabled and row.name)
    kind = content_type(request)
    by_hurl = request.body.kind == "form-urlencoded" and not _nameless(request.body)
    if by_hurl or request.body.kind in ("json", "multipart-form"):
        kind = ""
        if request.body.kind == "json" and not has_content_type(rows):
            kind = "application/json"
    if kind and not has_content_type(rows):
        rows = (Field("Content-Type", kind), *rows)
    url = with_query(filled_path(request), query)
    url = encoded_url(url) if request.options.encode_url else url.replace(" ", "%20")
    lines = [f"# {' '.join(placed.item.split())}", f"{request.method.upper()} {escaped(url)}"]
    lines += [pair(row.name, row.value) for row in rows]
    lines += _options(placed) + _auth(placed)
    lines += _body(request.body)
    return "\n".join((*lines, "", "HTTP *", *answer_lines(placed, report), ""))


def _parts_told(placed: Placed, report: Report) -> None:
    """Tell what Hurl cannot say of the rows of a multipart body."""
    for part in placed.request.body.parts:
        field = said("part {name}", name=part.name)
        if part.enabled and part.kind == "text" and part.content_type:
            why = said("Hurl cannot say {kind} of a text.", kind=part.content_type)
            report.lost(field, why, placed.item)
        if part.enabled and part.headers:
            report.lost(field, said("Hurl has no headers of parts."), placed.item)
        if part.enabled and part.kind == "file" and part.filename:
            report.lost(field, said("Hurl sends the file's own name."), placed.item, "approximated")


def _options(placed: Placed) -> list[str]:
    options = placed.request.options
    made = [f"variable: {name_of(row.name)}={escaped(json.dumps(row.value, ensure_ascii=False))}"
            for row in placed.variables if row.enabled and not row.secret]  # fmt: skip
    ours = options.postwright
    if options.follow_redirects:
        made.append("location: true")
        if options.max_redirects != Options().max_redirects:
            made.append(f"max-redirs: {options.max_redirects}")
    made += [f"max-time: {options.timeout_ms}ms"] if options.timeout_ms else []
    if ours.timeout.connect_s:
        made.append(f"connect-timeout: {round(ours.timeout.connect_s * 1000)}ms")
    made += [_VERSIONS[ours.http]] if ours.http else []
    made += ["insecure: true"] if options.postwright.tls.verify is False else []
    if placed.auth.type in ("digest", "ntlm"):
        made += [f"{placed.auth.type}: true"]
    if placed.auth.type in ("digest", "ntlm"):
        pair = f"{placed.auth.get('username')}:{placed.auth.get('password')}"
        made += [f"user: {escaped(pair)}"]
    if placed.auth.type == "awsv4":
        region, service = placed.auth.get("region"), placed.auth.get("service")
        keys = f"{placed.auth.get('accessKeyId')}:{placed.auth.get('secretAccessKey')}"
        made += [f"aws-sigv4: aws:amz:{escaped(region)}:{escaped(service)}"]
        made += [f"user: {escaped(keys)}"]
    return ["[Options]", *made] if made else []


def _auth(placed: Placed) -> list[str]:
    auth = placed.auth
    if auth.type != "basic":
        return []
    return ["[BasicAuth]", pair(auth.get("username"), auth.get("password"))]


def _body(body: Body) -> list[str]:
    if body.kind == "form-urlencoded":
        rows = [row for row in body.fields if row.enabled]
        if _nameless(body):  # a key there has at least one sign
            pairs = (f"{_form(row.name)}={_form(row.value)}" for row in rows)
            return [f"`{escaped('&'.join(pairs))}`"]
        return ["[Form]", *(pair(row.name, row.value) for row in rows)]
    if body.kind == "multipart-form":
        return ["[Multipart]", *(line for p in body.parts if p.enabled for line in _part(p))]
    if body.kind == "file":
        path = next((one.path for one in body.files if one.selected), "")
        return [f"file,{_file(path)};"] if path else []
    if body.kind == "none":
        return []
    return _block(body.text, body.kind)


def _nameless(body: Body) -> bool:
    return any(row.enabled and not row.name for row in body.fields)


def _form(text: str) -> str:
    return outside_variables(text, quote_plus)


def _block(text: str, kind: str) -> list[str]:
    """Return a text as it is: several lines between fences, which end it with a line's end."""
    named, fence = with_names(text), "```"
    fits = fence not in named and literal_braces(named) == named
    if fits and "\n" in named and (kind == "json" or named.endswith("\n")):
        opened = f"{fence}{kind if kind in ('json', 'xml') else ''}"
        return [opened, named.removesuffix("\n"), fence]
    inner = named.replace("\\", "\\\\").replace("`", "\\`")
    return ["`" + literal_braces(inner.replace("\n", "\\n").replace("\r", "\\r")) + "`"]


def _part(part: Part) -> list[str]:
    if part.kind == "text":
        return [pair(part.name, part.value)]
    kind = f" {part.content_type}" if part.content_type else ""
    name = escaped(part.name)
    return [f"{name}: file,{_file(path)};{kind}" for path in part.files]


def _file(path: str) -> str:
    return re.sub(r"([ ;#{}\\])", r"\\\1", path)
