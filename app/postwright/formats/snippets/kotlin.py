"""A prepared request for Kotlin with OkHttp: https://square.github.io/okhttp/."""

import base64
from urllib.parse import urlsplit

from postwright.formats.snippets.code_text import Language
from postwright.formats.snippets.outline import Content, FromFile, Line, Outline, outline
from postwright.model.exchange import PreparedRequest


def _code(sign: str) -> str:
    data = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[at : at + 2].hex()}" for at in range(0, len(data), 2))


KOTLIN = Language(
    named={"\\": "\\\\", '"': '\\"', "$": "\\$", "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=_code,
    variable=lambda name: f'System.getenv("{name}")',
    base64=lambda text: f"Base64.getEncoder().encodeToString(({text}).toByteArray())",
)
_NEEDS_BODY = {"POST", "PUT", "PATCH", "PROPPATCH", "REPORT"}


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return a program. Files are streamed."""
    said = outline(prepared, reveal=reveal)
    proxy = urlsplit(prepared.proxy) if prepared.proxy.startswith("http://") else None
    through = proxy is not None and proxy.hostname and not proxy.username
    able = ["repeat", "http2", "raw", "proxy"] if through else ["repeat", "http2", "raw"]
    code = KOTLIN.comments(said.notes(*_notes(said), able=able))
    code += (
        "import java.io.File\nimport java.util.Base64\nimport java.util.concurrent.TimeUnit\n"
        "import okhttp3.*\nimport okio.*\n\nfun main() {\n"
    )
    if said.body:
        code += _body(said)
    code += "    val headers = Headers.Builder()\n"
    code += "".join(f"        .{_header(line)}\n" for line in said.lines)
    code += "        .build()\n    val request = Request.Builder()\n"
    code += f"        .url({KOTLIN.text(said.url)})\n        .headers(headers)\n"
    body = "body" if said.body else "null"
    if not said.body and prepared.method in _NEEDS_BODY:
        body = "RequestBody.create(null, ByteArray(0))"
    code += f"        .method({KOTLIN.literal(prepared.method)}, {body})\n        .build()\n"
    rows = [] if prepared.follow_redirects else ["followRedirects(false)"]
    limits = prepared.timeouts
    named = (("connectTimeout", limits.connect_s), ("readTimeout", limits.read_s),
             ("callTimeout", limits.total_s))  # fmt: skip
    rows += [f"{n}({s * 1000:.0f}, TimeUnit.MILLISECONDS)" for n, s in named if s]
    if through and proxy is not None:
        place = f"{KOTLIN.literal(proxy.hostname or '')}, {proxy.port or 80}"
        rows.append(
            f"proxy(java.net.Proxy(java.net.Proxy.Type.HTTP, java.net.InetSocketAddress({place})))"
        )
    code += "    val client = OkHttpClient.Builder()\n"
    code += "".join(f"        .{row}\n" for row in rows) + "        .build()\n"
    return code + (
        "    client.newCall(request).execute().use { response ->\n"
        "        println(response.code)\n        println(response.body?.string())\n    }\n}\n"
    )


def _header(line: Line) -> str:
    name = "add" if line.ascii else "addUnsafeNonAscii"
    return f"{name}({KOTLIN.literal(line.name)}, {KOTLIN.value(line)})"


def _body(said: Outline) -> str:
    length = "-1L" if said.chunked else f"{said.prepared.body.size_bytes}L"
    rows = "".join(f"            {_content(piece)}\n" for piece in said.body)
    return (
        "    val body = object : RequestBody() {\n"
        "        override fun contentType(): MediaType? = null\n"
        f"        override fun contentLength() = {length}\n"
        f"        override fun writeTo(sink: BufferedSink) {{\n{rows}        }}\n    }}\n"
    )


def _content(piece: Content) -> str:
    if isinstance(piece, FromFile):
        return f"File({KOTLIN.literal(piece.path)}).source().use {{ sink.writeAll(it) }}"
    if isinstance(piece, bytes):
        text = base64.b64encode(piece).decode()
        return f'sink.write(Base64.getDecoder().decode("{text}"))'
    return f"sink.writeUtf8({KOTLIN.text(piece, '                ')})"


def _notes(said: Outline) -> list[str]:
    method, notes = said.prepared.method, []
    if said.odd_url:
        notes.append("OkHttp writes some characters of this URL in its own way.")
    if said.body and method in ("GET", "HEAD"):
        notes.append(f"OkHttp refuses to send a body with {method}.")
    return notes
