"""A prepared request for java.net.http, which Java has from 11 on.

https://docs.oracle.com/en/java/javase/17/docs/api/java.net.http/java/net/http/HttpClient.html
"""

import base64
from urllib.parse import urlsplit

from postwright.formats.snippets.code_text import Language
from postwright.formats.snippets.outline import Content, FromFile, Outline, outline
from postwright.model.exchange import PreparedRequest

_ABLE = ["repeat", "http2"]
_RESTRICTED = ("connection", "content-length", "expect", "host", "upgrade")


def _code(sign: str) -> str:
    r"""Write controls in octal: `\u000a` would end the line before the literal is read."""
    number = ord(sign)
    if number < 0x100:
        return f"\\{number:03o}"
    data = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[at : at + 2].hex()}" for at in range(0, len(data), 2))


JAVA = Language(
    named={"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=_code,
    variable=lambda name: f'System.getenv("{name}")',
    base64=lambda text: f"Base64.getEncoder().encodeToString(({text}).getBytes(UTF_8))",
)


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return a program of one file. Some headers need a switch of the machine's."""
    said = outline(prepared, reveal=reveal)
    proxy = urlsplit(prepared.proxy) if prepared.proxy.startswith("http://") else None
    through = proxy is not None and proxy.hostname and not proxy.username
    notes = said.notes(*_notes(said), able=[*_ABLE, "proxy"] if through else _ABLE)
    code = JAVA.comments(notes)
    code += (
        "import java.net.*;\nimport java.net.http.*;\nimport java.nio.file.*;\n"
        "import java.time.Duration;\nimport java.util.*;\n\n"
        "import static java.nio.charset.StandardCharsets.UTF_8;\n\npublic class Main {\n"
        "    public static void main(String[] arguments) throws Exception {\n"
    )
    restricted = [line.name.lower() for line in said.lines if line.name.lower() in _RESTRICTED]
    if restricted:
        names = JAVA.literal(",".join(dict.fromkeys(restricted)))
        code += f'        System.setProperty("jdk.httpclient.allowRestrictedHeaders", {names});\n'
    code += "        HttpClient client = HttpClient.newBuilder()\n"
    follow = "ALWAYS" if prepared.follow_redirects else "NEVER"
    version = "HTTP_1_1" if prepared.http == "1.1" else "HTTP_2"
    rows = [f"version(HttpClient.Version.{version})"]
    rows.append(f"followRedirects(HttpClient.Redirect.{follow})")
    if prepared.timeouts.connect_s:
        rows.append(f"connectTimeout({_duration(prepared.timeouts.connect_s)})")
    if through and proxy is not None:
        place = f"{JAVA.literal(proxy.hostname or '')}, {proxy.port or 80}"
        rows.append(f"proxy(ProxySelector.of(new InetSocketAddress({place})))")
    code += "".join(f"            .{row}\n" for row in rows) + "            .build();\n"
    code += f"        HttpRequest request = HttpRequest.newBuilder(URI.create({_url(said)}))\n"
    rows = [f"header({JAVA.literal(line.name)}, {JAVA.value(line)})" for line in said.lines]
    rows.append(f"method({JAVA.literal(prepared.method)}, {_body(said)})")
    limit = prepared.timeouts.total_s or prepared.timeouts.read_s
    rows += [f"timeout({_duration(limit)})"] if limit else []
    code += "".join(f"            .{row}\n" for row in rows) + "            .build();\n"
    return code + (
        "        HttpResponse<String> response =\n"
        "            client.send(request, HttpResponse.BodyHandlers.ofString());\n"
        "        System.out.println(response.statusCode());\n"
        "        System.out.println(response.body());\n    }\n}\n"
    )


def _url(said: Outline) -> str:
    return JAVA.text(said.url, "            ")


def _duration(seconds: float) -> str:
    return f"Duration.ofMillis({seconds * 1000:.0f})"


def _body(said: Outline) -> str:
    publishers = "HttpRequest.BodyPublishers"
    if not said.body:
        return f"{publishers}.noBody()"
    made = [f"{publishers}.{_content(piece)}" for piece in said.body]
    if len(made) == 1:
        return made[0]
    return f"{publishers}.concat(" + ",".join(f"\n                {one}" for one in made) + ")"


def _content(piece: Content) -> str:
    if isinstance(piece, FromFile):
        return f"ofFile(Path.of({JAVA.literal(piece.path)}))"
    if isinstance(piece, bytes):
        text = base64.b64encode(piece).decode()
        return f'ofByteArray(Base64.getDecoder().decode("{text}"))'
    return f"ofString({JAVA.text(piece, '                ')}, UTF_8)"


def _notes(said: Outline) -> list[str]:
    notes = []
    if said.odd_url:
        notes.append("java.net.URI refuses characters that stand in no URI: encode them.")
    if any(isinstance(p, tuple) and len("".join(map(str, p)).encode()) > 65535 for p in said.body):
        notes.append("Java takes no text of more than 65,535 bytes: put the body into a file.")
    if len(said.body) > 1:
        notes.append("BodyPublishers.concat needs Java 16.")
    return notes
