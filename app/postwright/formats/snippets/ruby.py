"""A prepared request for Ruby's own net/http: https://docs.ruby-lang.org/en/master/Net/HTTP.html."""

import base64
from urllib.parse import urlsplit

from postwright.formats.snippets.code_text import Language
from postwright.formats.snippets.outline import Content, FromFile, Outline, outline
from postwright.model.exchange import PreparedRequest

_ABLE = ["certificate", "ca", "insecure", "redirects", "raw", "suppress", "proxy"]
RUBY = Language(
    named={"\\": "\\\\", '"': '\\"', "#": "\\#", "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=lambda sign: f"\\u{{{ord(sign):x}}}",
    variable=lambda name: f'ENV.fetch("{name}")',
    base64=lambda text: f'[{text}].pack("m0")',
    comment="#",
)


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code. The library follows no redirects, which is said."""
    said = outline(prepared, reveal=reveal)
    notes = ["Net::HTTP follows no redirects."] if prepared.follow_redirects else []
    code = 'require "net/http"\n\n' + RUBY.comments(said.notes(*notes, able=_ABLE))
    has_body = "true" if said.body else "false"
    answers = "false" if prepared.method == "HEAD" else "true"
    target = RUBY.text(said.names.split(prepared.target))
    words = f"{RUBY.literal(prepared.method)}, {has_body}, {answers}, {target}"
    code += f"request = Net::HTTPGenericRequest.new({words})\n"
    code += "".join(f"request.delete({RUBY.literal(name)})\n" for name in said.suppressed)
    code += "".join(
        f"request[{RUBY.literal(line.name)}] = {RUBY.value(line)}\n" for line in said.joined()
    )
    code += _body(said)
    place = [RUBY.literal(prepared.host), str(prepared.port)]
    code += f"http = Net::HTTP.new({', '.join([*place, *_proxy(said)])})\n"
    code += "".join(f"http.{name} = {value}\n" for name, value in _how(prepared))
    return f"{code}response = http.request(request)\nputs response.code, response.body\n"


def _body(said: Outline) -> str:
    if not said.body:
        return ""
    only = said.body[0]
    if len(said.body) == 1 and isinstance(only, FromFile):
        path = RUBY.literal(only.path)
        return (
            f'request.body_stream = File.open({path}, "rb")\n'
            f"request.content_length = File.size({path})\n"
        )
    return f"request.body = {' + '.join(map(_content, said.body))}\n"


def _content(piece: Content) -> str:
    if isinstance(piece, FromFile):
        return f"File.binread({RUBY.literal(piece.path)})"
    if isinstance(piece, bytes):
        return f'"{base64.b64encode(piece).decode()}".unpack1("m0")'
    text = RUBY.text(piece, "  ")
    return f"({text}).b" if len(piece) > 1 or "\n" in text else f"{text}.b"


def _proxy(said: Outline) -> list[str]:
    if not said.prepared.proxy:
        return ["nil"]
    parts = urlsplit(said.prepared.proxy)
    words = [RUBY.literal(parts.hostname or ""), str(parts.port or 80)]
    for text in (parts.username, parts.password):
        words += [RUBY.text(said.names.split(text))] if text else []
    return words


def _how(prepared: PreparedRequest) -> list[tuple[str, str]]:
    limits, tls = prepared.timeouts, prepared.tls
    rows = [("open_timeout", f"{limits.connect_s:g}")] if limits.connect_s else []
    rows += [("read_timeout", f"{limits.read_s:g}")] if limits.read_s else []
    if prepared.scheme == "https":
        rows.append(("use_ssl", "true"))
        rows += [("verify_mode", "OpenSSL::SSL::VERIFY_NONE")] if tls.verify is False else []
        rows += [("ca_file", RUBY.literal(tls.ca))] if tls.ca else []
        if tls.cert:
            cert, key = RUBY.literal(tls.cert), RUBY.literal(tls.cert_key or tls.cert)
            rows.append(("cert", f"OpenSSL::X509::Certificate.new(File.read({cert}))"))
            rows.append(("key", f"OpenSSL::PKey.read(File.read({key}))"))
    return rows
