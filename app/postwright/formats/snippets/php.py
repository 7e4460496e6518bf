"""A prepared request for PHP's cURL functions: https://www.php.net/manual/en/book.curl.php."""

import base64

from postwright.formats.snippets.code_text import Language
from postwright.formats.snippets.outline import Basic, Content, FromFile, Line, Outline, outline
from postwright.model.exchange import PreparedRequest

_ABLE = ("certificate", "ca", "insecure", "redirects", "raw", "proxy", "suppress", "repeat",
         "http2", "digest")  # fmt: skip
PHP = Language(
    named={"\\": "\\\\", '"': '\\"', "$": "\\$", "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=lambda sign: f"\\u{{{ord(sign):x}}}",
    variable=lambda name: f"getenv('{name}')",
    base64=lambda text: f"base64_encode({text})",
    plus=" . ",
    between=" . ",
)


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code. A body of one file is streamed."""
    said = outline(prepared, reveal=reveal)
    rows = [("URL", PHP.text(said.url)), ("CUSTOMREQUEST", PHP.literal(prepared.method))]
    rows += [("NOBODY", "true")] if prepared.method == "HEAD" else []
    rows += [("PATH_AS_IS", "true")] if said.odd_url else []
    if headers := _headers(said):
        rows.append(("HTTPHEADER", "[" + "".join(f"\n        {h}," for h in headers) + "\n    ]"))
    rows += _body(said) + _how(said)
    options = "".join(f"    CURLOPT_{name} => {value},\n" for name, value in rows)
    notes = PHP.comments(said.notes(able=_ABLE))
    return (
        f"<?php\n{notes}$request = curl_init();\ncurl_setopt_array($request, [\n{options}"
        "    CURLOPT_RETURNTRANSFER => true,\n]);\n$body = curl_exec($request);\n"
        "echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), PHP_EOL, $body;\n"
    )


def _headers(said: Outline) -> list[str]:
    rows = [_header(line) for line in said.lines]
    rows += [PHP.literal(f"{name}:") for name in said.suppressed]
    if said.body:
        rows += [] if said.typed else ['"Content-Type:"']
        if not any(line.name.lower() == "expect" for line in said.lines):
            rows.append('"Expect:"')
    return rows


def _header(line: Line) -> str:
    if isinstance(line.value, Basic):
        return (
            PHP.literal(f"{line.name}: Basic ") + PHP.plus + PHP.base64(PHP.text(line.value.pair))
        )
    if not line.value:
        return PHP.literal(f"{line.name};")
    return PHP.text((f"{line.name}: ", *line.value))


def _body(said: Outline) -> list[tuple[str, str]]:
    if not said.body:
        return []
    only = said.body[0]
    if len(said.body) == 1 and isinstance(only, FromFile):
        path = PHP.literal(only.path)
        return [("UPLOAD", "true"), ("INFILE", f"fopen({path}, 'rb')"),
                ("INFILESIZE", f"filesize({path})")]  # fmt: skip
    return [("POSTFIELDS", " .\n        ".join(map(_content, said.body)))]


def _content(piece: Content) -> str:
    if isinstance(piece, FromFile):
        return f"file_get_contents({PHP.literal(piece.path)})"
    if isinstance(piece, bytes):
        return f"base64_decode('{base64.b64encode(piece).decode()}')"
    return PHP.text(piece, "        ")


def _how(said: Outline) -> list[tuple[str, str]]:
    prepared, limits, tls = said.prepared, said.prepared.timeouts, said.prepared.tls
    rows = []
    if prepared.follow_redirects:
        rows += [("FOLLOWLOCATION", "true"), ("MAXREDIRS", str(prepared.max_redirects))]
    rows += [("HTTP_VERSION", "CURL_HTTP_VERSION_2_0")] if prepared.http == "2" else []
    rows += [("CONNECTTIMEOUT_MS", f"{limits.connect_s * 1000:.0f}")] if limits.connect_s else []
    rows += [("TIMEOUT_MS", f"{limits.total_s * 1000:.0f}")] if limits.total_s else []
    if said.digest is not None:
        user, password = said.digest
        rows.append(("HTTPAUTH", "CURLAUTH_DIGEST"))
        rows.append(("USERPWD", PHP.text((*user, ":", *password))))
    if prepared.scheme == "https":
        if tls.verify is False:
            rows += [("SSL_VERIFYPEER", "false"), ("SSL_VERIFYHOST", "0")]
        files = (("CAINFO", tls.ca), ("SSLCERT", tls.cert), ("SSLKEY", tls.cert_key))
        rows += [(name, PHP.literal(file)) for name, file in files if file]
    if prepared.proxy:
        rows.append(("PROXY", PHP.text(said.names.split(prepared.proxy))))
    return rows
