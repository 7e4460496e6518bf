"""A prepared request for Rust with reqwest's blocking client: https://docs.rs/reqwest/."""

from postwright.formats.snippets.code_text import Language, bytes_literal
from postwright.formats.snippets.outline import Basic, Content, FromFile, Line, Outline, outline
from postwright.formats.snippets.secret_names import Secret, Text
from postwright.model.exchange import PreparedRequest

_ABLE = ("ca", "insecure", "redirects", "proxy", "repeat", "http2", "raw", "chunked")
RUST = Language(
    named={"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=lambda sign: f"\\u{{{ord(sign):x}}}",
    variable=lambda name: f'env::var("{name}")?',
    base64=lambda text: f"BASE64_STANDARD.encode({text})",
)


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return a program. Secrets are read when it runs, and files are streamed."""
    said = outline(prepared, reveal=reveal)
    odd = ["reqwest writes some characters of this URL in its own way."] if said.odd_url else []
    code = RUST.comments(said.notes(*odd, able=_ABLE))
    features = '{ version = "0.12", features = ["blocking"] }'
    code += f"// Cargo.toml: reqwest = {features}\n"
    basic = any(isinstance(line.value, Basic) for line in said.lines)
    if basic:
        code += '// Cargo.toml: base64 = "0.22"\nuse base64::prelude::*;\n'
    inside = _client(said)
    method = RUST.literal(prepared.method)[1:-1]
    inside += "    let response = client\n"
    inside += f'        .request(Method::from_bytes(b"{method}")?, {_expression(said.url)})\n'
    inside += "".join(f"        .header({_header(line)})\n" for line in said.lines)
    before, body = _body(said)
    inside += f"        .body({body})\n" if body else ""
    inside += "        .send()?;\n"
    code += "use reqwest::{blocking::Client, redirect::Policy, Method};\n"
    whole = before + inside
    code += "use std::env;\n" if "env::" in whole else ""
    code += "use std::io::Read;\n" if ".chain(" in whole else ""
    code += "\nfn main() -> Result<(), Box<dyn std::error::Error>> {\n" + whole
    code += '    println!("{}", response.status());\n    println!("{}", response.text()?);\n'
    return code + "    Ok(())\n}\n"


def _expression(text: Text) -> str:
    if all(isinstance(piece, str) for piece in text):
        return RUST.literal("".join(map(str, text)))
    form = "".join("{}" if isinstance(p, Secret) else _braces(p) for p in text)
    values = ", ".join(RUST.variable(p.name) for p in text if isinstance(p, Secret))
    return f"format!({RUST.literal(form)}, {values})"


def _braces(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _header(line: Line) -> str:
    name = RUST.literal(line.name)
    if isinstance(line.value, Basic):
        pair = RUST.base64(_expression(line.value.pair))
        return f'{name}, format!("Basic {{}}", {pair})'
    if line.plain is not None and not line.ascii:
        return f"{name}, b{bytes_literal(line.data)}.as_slice()"
    return f"{name}, {_expression(line.value)}"


def _body(said: Outline) -> tuple[str, str]:
    """Return what stands before the call, and the body."""
    if not said.body:
        return "", ""
    only = said.body[0]
    if len(said.body) == 1 and not said.chunked:
        if isinstance(only, FromFile):
            return "", f"std::fs::File::open({RUST.literal(only.path)})?"
        return "", f"b{bytes_literal(only)}.to_vec()" if isinstance(only, bytes) else _expression(
            only
        )
    first, *others = map(_reader, said.body)
    code = f"    let body = {first}"
    code += "".join(f"\n        .chain({other})" for other in others) + ";\n"
    if said.chunked:
        return code, "reqwest::blocking::Body::new(body)"
    return code, f"reqwest::blocking::Body::sized(body, {said.prepared.body.size_bytes})"


def _reader(piece: Content) -> str:
    if isinstance(piece, FromFile):
        return f"std::fs::File::open({RUST.literal(piece.path)})?"
    if isinstance(piece, bytes):
        return f"std::io::Cursor::new(b{bytes_literal(piece)})"
    return f"std::io::Cursor::new({_expression(piece)})"


def _client(said: Outline) -> str:
    prepared, tls = said.prepared, said.prepared.tls
    follow = f"limited({prepared.max_redirects})" if prepared.follow_redirects else "none()"
    rows = ["http2_prior_knowledge()"] if prepared.http == "2" else []
    rows += [f"redirect(Policy::{follow})"]
    limits = prepared.timeouts
    named = (("connect_timeout", limits.connect_s), ("timeout", limits.total_s))
    rows += [f"{n}(std::time::Duration::from_millis({s * 1000:.0f}))" for n, s in named if s]
    if prepared.scheme == "https":
        rows += ["danger_accept_invalid_certs(true)"] if tls.verify is False else []
        if tls.ca:
            path = RUST.literal(tls.ca)
            pem = f"reqwest::Certificate::from_pem(&std::fs::read({path})?)?"
            rows.append(f"add_root_certificate({pem})")
    if prepared.proxy:
        proxy = _expression(said.names.split(prepared.proxy))
        rows.append(f"proxy(reqwest::Proxy::all({proxy})?)")
    return "    let client = Client::builder()\n" + "".join(
        f"        .{row}\n" for row in [*rows, "build()?;"]
    )
