"""A collection as a `.http` file, in the words that JetBrains' and VS Code's clients share.

https://www.jetbrains.com/help/idea/exploring-http-syntax.html
https://github.com/Huachao/vscode-restclient
"""

import json
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
    unchosen,
)
from postwright.formats.exporters.unsaid import shared, unsaid
from postwright.formats.exporters.unsecret import without_secrets
from postwright.model.collection import Collection
from postwright.model.request import Body, Field, Variable
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE

_BOUNDARY = "postwright-boundary"
_ENVIRONMENTS = "http-client.env.json"
_PRIVATE = "http-client.private.env.json"
_KNOWN = ("header", "redirects", "cookies", "encoding")
_SIGNED = ("basic", "digest", "awsv4")


def write(collection: Collection) -> Exported:
    """Return the file, and the environments as JetBrains keeps them beside it."""
    collection, hidden = without_secrets(collection)
    report = Report(hidden)
    lines = [f"@{row.name} = {_line(row.value)}" for row in collection.variables if _is_said(row)]
    lines += [""] if lines else []
    for placed in all_requests(collection, report):
        lines += _request(placed, report)
    shared(collection, report, ("environments",))
    files = [(f"{file_stem(collection.name)}.http", "\n".join(lines).rstrip() + "\n")]
    public: dict[str, dict[str, str]] = {}
    private: dict[str, dict[str, str]] = {}
    for environment in collection.environments:
        for row in environment.variables:
            if row.enabled:
                target = private if row.secret else public
                target.setdefault(environment.name, {})[row.name] = row.value
    for name, values in ((_ENVIRONMENTS, public), (_PRIVATE, private)):
        if values:
            files.append((name, json.dumps(values, indent=2, ensure_ascii=False) + "\n"))
    encoded = tuple((name, text.encode("utf-8", "replace")) for name, text in files)
    return Exported(encoded, report.losses)


def _is_said(row: Variable) -> bool:
    return row.enabled and not row.secret


def _line(text: str) -> str:
    return " ".join(text.splitlines()) if "\n" in text or "\r" in text else text


def _request(placed: Placed, report: Report) -> list[str]:
    request = placed.request
    unsaid(placed, report, _KNOWN)
    unchosen(placed, report)
    headers, query = typed(placed, report, known=_SIGNED)
    rows = [row for row in (*placed.headers, *headers) if row.name]
    if placed.auth.type in _SIGNED:
        rows.append(Field("Authorization", _credentials(placed)))
    kind = content_type(request)
    if request.body.kind == "multipart-form":
        kind = f"multipart/form-data; boundary={_BOUNDARY}"
        rows = [row for row in rows if row.name.lower() != "content-type"]
    if kind and not has_content_type(rows):
        rows.insert(0, Field("Content-Type", kind))
    lines = [f"### {_line(placed.item)}"]
    lines += [f"# {line}".rstrip() for line in request.docs.splitlines()]
    lines += [f"@{row.name} = {_line(row.value)}" for row in placed.variables if _is_said(row)]
    lines += _tags(placed)
    url = with_query(filled_path(request), query)
    lines.append(f"{request.method.upper()} {_line(url)}")
    for row in rows:
        lines.append(("" if row.enabled else "# ") + f"{row.name}: {_line(row.value)}")
    lines += ["", *_body(request.body, placed, report), ""]
    return lines


def _tags(placed: Placed) -> list[str]:
    options = placed.request.options
    tags = [] if options.follow_redirects else ["# @no-redirect"]
    tags += ["# @no-cookie-jar"] if options.postwright.cookies.send is False else []
    return tags + ([] if options.encode_url else ["# @no-auto-encoding"])


def _credentials(placed: Placed) -> str:
    auth = placed.auth
    if auth.type == "awsv4":
        words = [f"AWS {auth.get('accessKeyId')} {auth.get('secretAccessKey')}"]
        for ours, theirs in (
            ("sessionToken", "token"),
            ("region", "region"),
            ("service", "service"),
        ):
            words += [f"{theirs}:{auth.get(ours)}"] if auth.get(ours) else []
        return " ".join(words)
    return f"{auth.type.capitalize()} {auth.get('username')} {auth.get('password')}"


def _body(body: Body, placed: Placed, report: Report) -> list[str]:
    if body.kind in ("json", "text", "xml", "sparql"):
        lines = body.text.replace("\r\n", "\n").split("\n")
        if any(line.startswith("###") for line in lines):
            why = said("A line of the body begins with ###, which begins a request there.")
            report.lost("body", why, placed.item, "approximated")
        if any(line.startswith(("< ", "> ", ">> ", ">>! ")) for line in lines):
            why = said("A line of the body begins with < or >, which name files there.")
            report.lost("body", why, placed.item, "approximated")
        if "\r" in body.text or body.text.endswith("\n"):
            why = said("Such a file has line feeds alone, and none at a body's end.")
            report.lost("body", why, placed.item, "approximated")
        return lines
    if body.kind == "form-urlencoded":
        pairs = [f"{_encoded(r.name)}={_encoded(r.value)}" for r in body.fields if r.enabled]
        return ["&".join(pairs)]
    if body.kind == "file":
        chosen = next((one for one in body.files if one.selected), None)
        return [f"< {chosen.path}"] if chosen and chosen.path else []
    return _parts(body) if body.kind == "multipart-form" else []


def _encoded(text: str) -> str:
    """Encode what is no variable."""
    pieces, at = [], 0
    for found in VARIABLE.finditer(text):
        pieces += [quote_plus(text[at : found.start()]), found[0]]
        at = found.end()
    return "".join((*pieces, quote_plus(text[at:])))


def _quotable(text: str) -> str:
    """Return a name as a browser writes it between quotes (HTML, multipart/form-data)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _parts(body: Body) -> list[str]:
    lines: list[str] = []
    for part in body.parts:
        if not part.enabled:
            continue
        for file in part.files if part.kind == "file" else ("",):
            named = f'form-data; name="{_quotable(part.name)}"'
            if part.kind == "file":
                sent_as = part.filename or file.rpartition("/")[2]
                named += f'; filename="{_quotable(sent_as)}"'
            lines += [f"--{_BOUNDARY}", f"Content-Disposition: {named}"]
            lines += [f"Content-Type: {part.content_type}"] if part.content_type else []
            lines += [f"{name}: {value}" for name, value in part.headers]
            lines += ["", f"< {file}" if part.kind == "file" else part.value]
    return [*lines, f"--{_BOUNDARY}--"]
