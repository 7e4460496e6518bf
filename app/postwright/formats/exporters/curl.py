"""A collection as a shell script of curl commands; variables are those of the shell.

https://curl.se/docs/manpage.html
"""

import re
from urllib.parse import quote_plus

from postwright.formats.exporters.auth_header import typed, with_query
from postwright.formats.exporters.exported import (
    Exported,
    Placed,
    Report,
    all_requests,
    content_type,
    encoded_url,
    file_stem,
    filled_path,
    has_content_type,
    outside_variables,
    unchosen,
)
from postwright.formats.exporters.unsaid import shared, unsaid
from postwright.formats.exporters.unsecret import without_secrets
from postwright.model.collection import Collection
from postwright.model.options import Options
from postwright.model.request import Auth, Body, Field, Part, Variable
from postwright.model.said import said as spoken
from postwright.model.variable_text import VARIABLE

_BARE = re.compile(r"[A-Za-z0-9_@%+=:,./-]+")
_KNOWN = (
    "redirects",
    "max redirects",
    "encoding",
    "timeout",
    "verify",
    "http",
    "omitted headers",
)
_VERSIONS = {"1.1": ["--http1.1"], "2": ["--http2-prior-knowledge"], "auto": ["--http2"]}
_SIGNED = ("basic", "digest", "ntlm", "awsv4")


def write(collection: Collection) -> Exported:
    """Return the script: first the variables, then a command for each request."""
    collection, hidden = without_secrets(collection)
    script = _Script(Report(hidden))
    commands = [
        line for one in all_requests(collection, script.report) for line in script.command(one)
    ]
    lines = ["#!/bin/sh", f"# {_comment(collection.name)}", *script.variables(collection.variables)]
    shared(collection, script.report)
    text = "\n".join((*lines, *commands)) + "\n"
    file = f"{file_stem(collection.name)}.sh"
    return Exported(((file, text.encode("utf-8", "replace")),), script.report.losses)


def _comment(text: str) -> str:
    return " ".join(text.split())


class _Script:
    def __init__(self, report: Report) -> None:
        self.report = report
        self._used: dict[str, str] = {}
        """Names in the shell by ours, in the order of their use."""

    def variables(self, rows: tuple[Variable, ...]) -> list[str]:
        """Return a line for each variable in use, those before that others are made of."""
        known = {row.name: row for row in rows if row.enabled}
        lines: dict[str, str] = {}
        open_: set[str] = set()

        def define(name: str) -> None:
            if name in lines or name in open_:
                return
            open_.add(name)
            row = known.get(name)
            shell = self._shell(name)
            if row is None or row.secret:
                lines[name] = f': "${{{shell}:?is not set}}"'
                return
            for found in VARIABLE.finditer(row.value):
                define(found[1])
            lines[name] = f"{shell}={self.quoted(row.value)}"

        for name in (*(row.name for row in rows if row.enabled and not row.secret), *self._used):
            define(name)
        return list(lines.values())

    def command(self, placed: Placed) -> list[str]:
        """Return a request's lines."""
        request = placed.request
        unsaid(placed, self.report, _KNOWN)
        unchosen(placed, self.report)
        headers, query = typed(placed, self.report, known=_SIGNED)
        rows = tuple(row for row in (*placed.headers, *headers) if row.enabled and row.name)
        method = request.method.upper()
        options = ["--head"] if method == "HEAD" else [f"-X {self.quoted(method)}"]
        url = with_query(filled_path(request), query)
        url = encoded_url(url) if request.options.encode_url else url
        options.append("--globoff " + self.quoted(url))
        kind = content_type(request)
        by_curl = request.body.kind in ("form-urlencoded", "multipart-form")
        if kind and not by_curl and not has_content_type(rows):
            rows = (Field("Content-Type", kind), *rows)
        for row in rows:
            if request.body.kind == "multipart-form" and row.name.lower() == "content-type":
                continue
            said = f"{row.name}: {row.value}" if row.value else f"{row.name};"
            options.append("-H " + self.quoted(said))
        options += self._auth(placed.auth)
        options += self._body(request.body, placed)
        options += self._settings(request.options)
        own = [one for one in placed.variables if one.enabled and not one.secret]
        local = [f"{self._shell(one.name)}={self.quoted(one.value)}" for one in own]
        for variable in own:
            self._used.pop(variable.name, None)
        command = "curl " + " \\\n  ".join(options)
        return ["", f"# {_comment(placed.item)}", *local, command]

    def _settings(self, options: Options) -> list[str]:
        ours, made = options.postwright, list[str]()
        if options.follow_redirects:
            made.append("--location")
            if options.max_redirects != Options().max_redirects:
                made.append(f"--max-redirs {options.max_redirects}")
        if ours.tls.verify is False:
            made.append("--insecure")
        if options.timeout_ms:
            made.append(f"--max-time {options.timeout_ms / 1000:g}")
        if ours.timeout.connect_s:
            made.append(f"--connect-timeout {ours.timeout.connect_s:g}")
        made += _VERSIONS.get(ours.http or "", [])
        return made + [f"-H {self.quoted(f'{name}:')}" for name in ours.omit_headers]

    def _auth(self, auth: Auth) -> list[str]:
        pair = f"{auth.get('username')}:{auth.get('password')}"
        if auth.type == "basic":
            return ["-u " + self.quoted(pair)]
        if auth.type == "digest":
            return ["--digest -u " + self.quoted(pair)]
        if auth.type == "ntlm":
            domain = auth.get("domain")
            return ["--ntlm -u " + self.quoted(f"{domain}\\{pair}" if domain else pair)]
        if auth.type == "awsv4":
            said = f"aws:amz:{auth.get('region')}:{auth.get('service')}"
            keys = f"{auth.get('accessKeyId')}:{auth.get('secretAccessKey')}"
            made = [f"--aws-sigv4 {self.quoted(said)} -u {self.quoted(keys)}"]
            token = auth.get("sessionToken")
            return made + ([f"-H {self.quoted(f'X-Amz-Security-Token: {token}')}"] if token else [])
        return []

    def _body(self, body: Body, placed: Placed) -> list[str]:
        if body.kind in ("json", "text", "xml", "sparql"):
            return ["--data-raw " + self.quoted(body.text)]
        if body.kind == "form-urlencoded":
            return [self._field(row, placed) for row in body.fields if row.enabled]
        if body.kind == "multipart-form":
            return [o for part in body.parts if part.enabled for o in self._part(part)]
        chosen = next((one for one in body.files if one.selected), None)
        return [f"--data-binary {self.quoted('@' + chosen.path)}"] if chosen else []

    def _field(self, row: Field, placed: Placed) -> str:
        if VARIABLE.search(row.name) and re.search(r"[=&+%#\s]", row.name):
            why = spoken("curl does not encode the names of fields; they stand as they are.")
            self.report.lost("body", why, placed.item, "approximated")
            return f"--data-urlencode {self.quoted(f'{row.name}={row.value}')}"
        name = outside_variables(row.name, quote_plus)
        if not name:  # curl would take the sign before a nameless value for its own
            return f"--data-raw {self.quoted('=' + outside_variables(row.value, quote_plus))}"
        return f"--data-urlencode {self.quoted(f'{name}={row.value}')}"

    def _part(self, part: Part) -> list[str]:
        more = f";type={part.content_type}" if part.content_type else ""
        more += "".join(f";headers={_inner(f'{name}: {value}')}" for name, value in part.headers)
        if part.kind == "text" and not more:
            return [f"--form-string {self.quoted(f'{part.name}={part.value}')}"]
        if part.kind == "text":
            return [f"-F {self.quoted(f'{part.name}={_inner(part.value)}{more}')}"]
        more += f";filename={_inner(part.filename)}" if part.filename else ""
        return [f"-F {self.quoted(f'{part.name}=@{_inner(file)}{more}')}" for file in part.files]

    def quoted(self, text: str) -> str:
        """Return one word of the shell."""
        if _BARE.fullmatch(text):
            return text
        words, at = [], 0
        for found in VARIABLE.finditer(text):
            words += [_literal(text[at : found.start()]), f'"${{{self._shell(found[1])}}}"']
            at = found.end()
        return "".join((*words, _literal(text[at:]))) or "''"

    def _shell(self, name: str) -> str:
        if name not in self._used:
            made = re.sub(r"\W", "_", name, flags=re.A)
            made = f"_{made}" if made[:1].isdecimal() else made
            while made in self._used.values():
                made += "_"
            self._used[name] = made
            if name.startswith(("$", "process.env.")):
                why = spoken("It is to be set in the shell, as {made}.", made=made)
                self.report.lost(f"{{{{{name}}}}}", why, outcome="approximated")
        return self._used[name]


def _literal(text: str) -> str:
    if not text:
        return ""
    return text if _BARE.fullmatch(text) else "'" + text.replace("'", "'\\''") + "'"


def _inner(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
