"""A prepared request for Axios in Node.js: https://axios-http.com/docs/req_config."""

from urllib.parse import urlsplit

from postwright.formats.snippets.javascript_text import (
    JAVASCRIPT,
    content,
    generator,
    options,
    value,
)
from postwright.formats.snippets.outline import FromFile, Line, Outline, outline
from postwright.model.exchange import PreparedRequest

_ABLE = ["certificate", "ca", "insecure", "redirects", "repeat", "raw", "chunked", "suppress"]


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code; every status is taken as an answer, and bodies stay as they are."""
    said = outline(prepared, reveal=reveal)
    proxy = urlsplit(prepared.proxy) if prepared.proxy.startswith("http://") else None
    through = proxy is not None and not proxy.username and proxy.hostname
    notes = ["Axios writes some characters of this URL in its own way."] if said.odd_url else []
    if prepared.method != prepared.method.upper():
        notes.append("Axios writes methods in capitals.")
    able = [*_ABLE, "proxy"] if through else _ABLE
    code = JAVASCRIPT.comments(said.notes(*notes, able=able))
    rows = [f"method: {JAVASCRIPT.literal(prepared.method)}", f"url: {JAVASCRIPT.text(said.url)}"]
    headers = _headers(said)
    rows += [f"headers: {options(headers, '  ')}"] if headers else []
    if _streamed(said):
        code += generator(said)
        rows.append("data: Readable.from(body())")
    elif said.body:
        only = said.body[0]
        data = content(only, "    ")
        rows.append(f"data: {data}" if isinstance(only, bytes) else f"data: Buffer.from({data})")
    rows += _how(prepared)
    if through and proxy is not None:
        host = JAVASCRIPT.literal(proxy.hostname or "")
        rows.append(f'proxy: {{ protocol: "http", host: {host}, port: {proxy.port or 80} }}')
    rows += ["transformRequest: [(data) => data]", "transformResponse: [(data) => data]"]
    rows += ['responseType: "text"', "validateStatus: () => true"]
    code += f"const response = await axios.request({options(rows)});\n"
    code += "console.log(response.status, response.data);\n"
    return _imports(code) + code


def _streamed(said: Outline) -> bool:
    return said.chunked or len(said.body) > 1 or any(isinstance(p, FromFile) for p in said.body)


def _headers(said: Outline) -> list[str]:
    lines = list(said.lines)
    if said.chunked:
        lines.append(Line("Transfer-Encoding", ("chunked",), b"chunked"))
    elif _streamed(said):
        lines.append(said.length)
    values: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for line in lines:
        names.setdefault(line.name.lower(), line.name)
        values.setdefault(line.name.lower(), []).append(value(line))
    rows = [
        f"{JAVASCRIPT.literal(names[key])}: " + (v[0] if len(v) == 1 else f"[{', '.join(v)}]")
        for key, v in values.items()
    ]
    skipped = [*said.suppressed] + ([] if said.typed else ["Content-Type"])
    return rows + [f"{JAVASCRIPT.literal(name)}: false" for name in skipped]


def _how(prepared: PreparedRequest) -> list[str]:
    rows = []
    if not prepared.follow_redirects:
        rows.append("maxRedirects: 0")
    elif prepared.max_redirects != 5:
        rows.append(f"maxRedirects: {prepared.max_redirects}")
    if prepared.timeouts.total_s:
        rows.append(f"timeout: {prepared.timeouts.total_s * 1000:.0f}")
    if agent := tls_options(prepared):
        rows.append(f"httpsAgent: new Agent({options(agent, '  ')})")
    return rows


def tls_options(prepared: PreparedRequest) -> list[str]:
    """Return the members that say how the server's certificate is judged."""
    tls = prepared.tls
    if prepared.scheme != "https":
        return []
    rows = ["rejectUnauthorized: false"] if tls.verify is False else []
    files = (("ca", tls.ca), ("cert", tls.cert), ("key", tls.cert_key or tls.cert))
    rows += [f"{n}: readFileSync({JAVASCRIPT.literal(f)})" for n, f in files if f]
    return rows


def _imports(code: str) -> str:
    functions = [name for name in ("createReadStream", "readFileSync") if f"{name}(" in code]
    lines = 'import axios from "axios";\n'
    if functions:
        lines += f'import {{ {", ".join(functions)} }} from "node:fs";\n'
    lines += 'import { Agent } from "node:https";\n' if "new Agent(" in code else ""
    lines += 'import { Readable } from "node:stream";\n' if "Readable.from(" in code else ""
    return lines + "\n"
