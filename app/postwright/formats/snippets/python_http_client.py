"""A prepared request for Python's own http.client: every byte of the head as it is said."""

from urllib.parse import urlsplit

from postwright.formats.snippets.outline import FromFile, Outline, authority, outline
from postwright.formats.snippets.python_text import (
    PYTHON,
    content,
    generator,
    tls_context,
    value,
    with_imports,
)
from postwright.formats.snippets.secret_names import Text
from postwright.model.exchange import PreparedRequest

_ABLE = ["certificate", "ca", "insecure", "chunked", "redirects", "suppress", "repeat", "raw"]


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code. The library follows no redirects, which is said."""
    said = outline(prepared, reveal=reveal)
    proxy = urlsplit(prepared.proxy) if prepared.proxy.startswith("http://") else None
    through = proxy is not None and proxy.hostname and not proxy.username
    able = [*_ABLE, "proxy"] if through else _ABLE
    notes = ["http.client follows no redirects."] if prepared.follow_redirects else []
    host, port = (prepared.host, prepared.port)
    code = PYTHON.comments(said.notes(*notes, able=able)) + tls_context(prepared)
    before, body = _body(said)
    code += before
    timeout = prepared.timeouts.read_s or prepared.timeouts.connect_s
    words = [PYTHON.literal(host), str(port)]
    if through and proxy is not None:
        words = [PYTHON.literal(proxy.hostname or ""), str(proxy.port or 80)]
    words += [f"timeout={timeout:g}"] if timeout else []
    words += ["context=context"] if tls_context(prepared) else []
    kind = "HTTPSConnection" if prepared.scheme == "https" else "HTTPConnection"
    code += f"connection = http.client.{kind}({', '.join(words)})\n"
    target = said.names.split(prepared.target)
    if through and prepared.scheme == "https":
        code += f"connection.set_tunnel({PYTHON.literal(host)}, {port})\n"
    elif through:
        target = said.url
    code += _head(said, target)
    if said.chunked:
        code += f"connection.endheaders({body}, encode_chunked=True)\n"
    else:
        code += f"connection.endheaders({body})\n"
    code += "response = connection.getresponse()\nprint(response.status)\n"
    code += 'print(response.read().decode(errors="replace"))\n'
    return with_imports(code, "http.client")


def _head(said: Outline, target: Text) -> str:
    prepared = said.prepared
    method, words = PYTHON.literal(prepared.method), "skip_host=True, skip_accept_encoding=True"
    code = f"connection.putrequest({method}, {PYTHON.text(target)}, {words})\n"
    names = {line.name.lower() for line in said.lines}
    rows = [] if "host" in names else [('"Host"', PYTHON.literal(authority(prepared)))]
    rows += [(PYTHON.literal(line.name), value(line)) for line in said.lines]
    if said.chunked:
        rows.append(('"Transfer-Encoding"', '"chunked"'))
    elif any(header.name.lower() == "content-length" for header in prepared.headers):
        length = said.length
        rows.append((PYTHON.literal(length.name), PYTHON.text(length.value)))  # type: ignore[arg-type]
    return code + "".join(f"connection.putheader({name}, {text})\n" for name, text in rows)


def _body(said: Outline) -> tuple[str, str]:
    """Return what stands before, and the argument."""
    if said.chunked:
        return generator(said), "body()"
    if not said.body:
        return "", ""
    if len(said.body) == 1:
        only = said.body[0]
        if isinstance(only, FromFile):
            return "", f'open({PYTHON.literal(only.path)}, "rb")'
        return "", content(only, "")
    return generator(said), "body()"
