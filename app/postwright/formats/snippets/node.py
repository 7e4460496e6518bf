"""A prepared request for Node.js' own http and https modules: the head is sent as it is said."""

from postwright.formats.snippets.javascript_axios import tls_options
from postwright.formats.snippets.javascript_text import (
    JAVASCRIPT,
    content,
    generator,
    options,
    value,
)
from postwright.formats.snippets.outline import FromFile, Line, Outline, authority, outline
from postwright.model.exchange import PreparedRequest

_ABLE = ("certificate", "ca", "insecure", "redirects", "repeat", "raw", "chunked", "suppress")

_WITHOUT_BODY = ("GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT")
"""The module announces a body, in chunks, with any other method unless it is told the length."""


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code. The module follows no redirects, which is said."""
    said = outline(prepared, reveal=reveal)
    notes = ["node:http follows no redirects."] if prepared.follow_redirects else []
    rows = [f"method: {JAVASCRIPT.literal(prepared.method)}",
            f"host: {JAVASCRIPT.literal(prepared.host)}", f"port: {prepared.port}",
            f"path: {JAVASCRIPT.text(said.names.split(prepared.target))}"]  # fmt: skip
    pairs = "".join(f"\n    {name}, {text}," for name, text in _headers(said))
    rows.append(f"headers: [{pairs}\n  ]")
    rows += tls_options(prepared)
    if prepared.timeouts.total_s:
        rows.append(f"signal: AbortSignal.timeout({prepared.timeouts.total_s * 1000:.0f})")
    body = before = ""
    if len(said.body) == 1 and not isinstance(said.body[0], FromFile) and not said.chunked:
        body = f"outgoing.end({content(said.body[0])});\n"
    elif said.body:
        before = generator(said)
        body = "Readable.from(body()).pipe(outgoing);\n"
    code = JAVASCRIPT.comments(said.notes(*notes, able=_ABLE)) + before
    code += f"const outgoing = request({options(rows)});\n"
    code += 'outgoing.on("response", (response) => {\n  console.log(response.statusCode);\n'
    code += "  response.pipe(process.stdout);\n});\n" + (body or "outgoing.end();\n")
    return _imports(code, prepared.scheme) + code


def _headers(said: Outline) -> list[tuple[str, str]]:
    lines = list(said.lines)
    if said.chunked:
        lines.append(Line("Transfer-Encoding", ("chunked",), b"chunked"))
    elif said.body or said.prepared.method not in _WITHOUT_BODY:
        lines.append(said.length)
    rows = [(JAVASCRIPT.literal(line.name), value(line)) for line in lines]
    if not any(line.name.lower() == "host" for line in said.lines):
        rows.insert(0, ('"Host"', JAVASCRIPT.literal(authority(said.prepared))))
    return rows


def _imports(code: str, scheme: str) -> str:
    functions = [name for name in ("createReadStream", "readFileSync") if f"{name}(" in code]
    lines = f'import {{ {", ".join(functions)} }} from "node:fs";\n' if functions else ""
    lines += f'import {{ request }} from "node:{scheme}";\n'
    lines += 'import { Readable } from "node:stream";\n' if "Readable.from(" in code else ""
    return lines + "\n"
