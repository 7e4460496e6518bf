"""A collection as a Hurl file, its variables in a file for `--variables-file`.

https://hurl.dev/docs/hurl-file.html
"""

import json
import re

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
    unchosen,
    unsaid,
)
from postwright.formats.exporters.unsecret import without_secrets
from postwright.model.collection import Collection
from postwright.model.request import Body, Field, Part, Variable
from postwright.model.variable_text import VARIABLE

_ESCAPES = {"\\": "\\\\", "#": "\\#", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_DYNAMIC = {"$guid": "newUuid", "$isoTimestamp": "newDate"}


def write(collection: Collection) -> Exported:
    """Return the requests, and the values of the collection's and each environment's variables."""
    collection, hidden = without_secrets(collection)
    report = Report(hidden)
    entries = [_entry(one, report) for one in all_requests(collection, report)]
    stem = file_stem(collection.name)
    files = [(f"{stem}.hurl", "\n".join(entries))]
    if rows := _values(collection.variables):
        files.append((f"{stem}.vars", rows))
    for environment in collection.environments:
        rows = _values((*collection.variables, *environment.variables))
        files.append((f"{file_stem(environment.name)}.vars", rows))
    encoded = tuple((name, text.encode("utf-8", "replace")) for name, text in files)
    return Exported(encoded, report.losses)


def _values(rows: tuple[Variable, ...]) -> str:
    """Return `name=value` lines; secrets are for `--secret`."""
    said = {_name(row.name): row.value for row in rows if row.enabled and not row.secret}
    for name, value in said.items():
        said[name] = VARIABLE.sub(lambda found: said.get(_name(found[1]), found[0]), value)
    secrets = [f"# --secret {_name(row.name)}=…" for row in rows if row.enabled and row.secret]
    lines = [f"{name}={' '.join(value.splitlines())}" for name, value in said.items()]
    return "".join(f"{line}\n" for line in (*secrets, *lines))


def _name(name: str) -> str:
    return _DYNAMIC.get(name) or re.sub(r"[^A-Za-z0-9_-]", "_", name)


def _text(text: str) -> str:
    """Return text with our variables by Hurl's names."""
    return VARIABLE.sub(lambda found: f"{{{{{_name(found[1])}}}}}", text)


def _escaped(text: str) -> str:
    """Return text as a key or a value has to be written; blanks at its ends as escapes."""
    made = "".join(_ESCAPES.get(char, char) for char in _text(text))
    if made[:1] == " ":
        made = "\\u{20}" + made[1:]
    return made[:-1] + "\\u{20}" if made[-1:] == " " else made


def _pair(name: str, value: str) -> str:
    return f"{_escaped(name).replace(':', chr(92) + 'u{3a}')}: {_escaped(value)}".rstrip()


def _entry(placed: Placed, report: Report) -> str:
    request = placed.request
    unsaid(placed, report)
    unchosen(placed, report)
    headers, query = typed(placed, report, known=("basic", "awsv4", "digest", "ntlm"))
    rows = tuple(row for row in (*placed.headers, *headers) if row.enabled and row.name)
    kind = content_type(request)
    if request.body.kind in ("json", "form-urlencoded", "multipart-form"):
        kind = ""
        if request.body.kind == "json" and not has_header(rows, "content-type"):
            kind = "application/json"
    if kind and not has_header(rows, "content-type"):
        rows = (Field("Content-Type", kind), *rows)
    url = with_query(filled_path(request), query).replace(" ", "%20")
    lines = [f"# {' '.join(placed.item.split())}", f"{request.method} {_escaped(url)}"]
    lines += [_pair(row.name, row.value) for row in rows]
    lines += _options(placed) + _auth(placed)
    lines += _body(request.body)
    return "\n".join((*lines, "", "HTTP *", ""))


def _options(placed: Placed) -> list[str]:
    options = placed.request.options
    made = [f"variable: {_name(row.name)}={_escaped(json.dumps(row.value, ensure_ascii=False))}"
            for row in placed.variables if row.enabled and not row.secret]  # fmt: skip
    made += ["location: true"] if options.follow_redirects else []
    made += ["insecure: true"] if options.postwright.tls.verify is False else []
    if placed.auth.type in ("digest", "ntlm"):
        made += [f"{placed.auth.type}: true"]
    if placed.auth.type in ("digest", "ntlm"):
        pair = f"{placed.auth.get('username')}:{placed.auth.get('password')}"
        made += [f"user: {_escaped(pair)}"]
    if placed.auth.type == "awsv4":
        region, service = placed.auth.get("region"), placed.auth.get("service")
        keys = f"{placed.auth.get('accessKeyId')}:{placed.auth.get('secretAccessKey')}"
        made += [f"aws-sigv4: aws:amz:{_escaped(region)}:{_escaped(service)}"]
        made += [f"user: {_escaped(keys)}"]
    return ["[Options]", *made] if made else []


def _auth(placed: Placed) -> list[str]:
    auth = placed.auth
    if auth.type != "basic":
        return []
    return ["[BasicAuth]", _pair(auth.get("username"), auth.get("password"))]


def _body(body: Body) -> list[str]:
    if body.kind == "form-urlencoded":
        rows = [_pair(row.name, row.value) for row in body.fields if row.enabled]
        return ["[Form]", *rows]
    if body.kind == "multipart-form":
        return ["[Multipart]", *(line for p in body.parts if p.enabled for line in _part(p))]
    if body.kind == "file":
        path = next((one.path for one in body.files if one.selected), "")
        return [f"file,{_file(path)};"] if path else []
    if body.kind == "none":
        return []
    return _block(body.text, body.kind)


def _block(text: str, kind: str) -> list[str]:
    """Return a text as it is: several lines between fences, which end it with a line's end."""
    said, fence = _text(text), "```"
    if fence not in said and "\n" in said and (kind == "json" or said.endswith("\n")):
        return [f"{fence}{kind if kind in ('json', 'xml') else ''}", said.removesuffix("\n"), fence]
    escaped = said.replace("\\", "\\\\").replace("`", "\\`")
    return ["`" + escaped.replace("\n", "\\n").replace("\r", "\\r") + "`"]


def _part(part: Part) -> list[str]:
    if part.kind == "text":
        return [_pair(part.name, part.value)]
    kind = f" {part.content_type}" if part.content_type else ""
    name = _escaped(part.name)
    return [f"{name}: file,{_file(path)};{kind}" for path in part.files]


def _file(path: str) -> str:
    return re.sub(r"([ ;#{}\\])", r"\\\1", path)
