"""A prepared request for HttpClient of .NET: https://learn.microsoft.com/dotnet/fundamentals/networking/http/httpclient."""

import base64

from postwright.formats.snippets.code_text import Language
from postwright.formats.snippets.outline import Content, FromFile, Outline, outline
from postwright.model.exchange import PreparedRequest

_ABLE = ("insecure", "redirects", "proxy", "repeat", "http2", "raw", "chunked", "certificate")
_OF_CONTENT = {"allow", "expires", "last-modified"}
"""Besides those that begin with `Content-`."""


def _code(sign: str) -> str:
    data = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[at : at + 2].hex()}" for at in range(0, len(data), 2))


CSHARP = Language(
    named={"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=_code,
    variable=lambda name: f'Environment.GetEnvironmentVariable("{name}")',
    base64=lambda text: f"Convert.ToBase64String(Encoding.UTF8.GetBytes({text}))",
)


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return a program of top-level statements, for .NET 6 and later."""
    said = outline(prepared, reveal=reveal)
    code = "using System.Net;\nusing System.Net.Http;\nusing System.Text;\n\n"
    code += CSHARP.comments(said.notes(able=_ABLE))
    code += _handler(said)
    exact = ""
    if said.odd_url:
        exact = ", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }"
    code += f"var url = new Uri({CSHARP.text(said.url)}{exact});\n"
    method = CSHARP.literal(prepared.method)
    code += f"using var request = new HttpRequestMessage(new HttpMethod({method}), url);\n"
    if prepared.http == "2":
        code += "request.Version = HttpVersion.Version20;\n"
        code += "request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;\n"
    if not any(line.ascii is False for line in said.lines):
        encoding = ""
    else:
        encoding = "handler.RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8;\n"
    code += encoding
    code += _body(said)
    for line in said.lines:
        name = line.name.lower()
        inside = name.startswith("content-") or name in _OF_CONTENT
        if inside and not said.body:
            code += "request.Content ??= new ByteArrayContent(Array.Empty<byte>());\n"
        place = "request.Content.Headers" if inside else "request.Headers"
        words = f"{CSHARP.literal(line.name)}, {CSHARP.value(line)}"
        code += f"{place}.TryAddWithoutValidation({words});\n"
    if said.chunked:
        code += "request.Headers.TransferEncodingChunked = true;\n"
    return code + (
        "using var response = await client.SendAsync(request);\n"
        "Console.WriteLine((int)response.StatusCode);\n"
        "Console.WriteLine(await response.Content.ReadAsStringAsync());\n"
    )


def _handler(said: Outline) -> str:
    prepared, limits = said.prepared, said.prepared.timeouts
    rows = []
    if not prepared.follow_redirects:
        rows.append("AllowAutoRedirect = false")
    elif prepared.max_redirects > 0:
        rows.append(f"MaxAutomaticRedirections = {prepared.max_redirects}")
    if limits.connect_s:
        rows.append(f"ConnectTimeout = TimeSpan.FromSeconds({limits.connect_s:g})")
    rows.append("UseCookies = false")
    if prepared.proxy:
        rows.append(f"Proxy = new WebProxy({CSHARP.text(said.names.split(prepared.proxy))})")
    code = "var handler = new SocketsHttpHandler\n{\n"
    code += "".join(f"    {row},\n" for row in rows) + "};\n"
    if prepared.scheme == "https" and prepared.tls.verify is False:
        code += "handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;\n"
    if prepared.scheme == "https" and prepared.tls.cert:
        files = [CSHARP.literal(f) for f in (prepared.tls.cert, prepared.tls.cert_key) if f]
        kind = "System.Security.Cryptography.X509Certificates.X509Certificate2"
        code += f"handler.SslOptions.ClientCertificates = new() {{ {kind}.CreateFromPemFile("
        code += f"{', '.join(files)}) }};\n"
    code += "using var client = new HttpClient(handler);\n"
    if limits.total_s:
        code += f"client.Timeout = TimeSpan.FromSeconds({limits.total_s:g});\n"
    return code


def _body(said: Outline) -> str:
    if not said.body:
        return ""
    only = said.body[0]
    if len(said.body) == 1 and isinstance(only, FromFile):
        path = CSHARP.literal(only.path)
        return f"request.Content = new StreamContent(File.OpenRead({path}));\n"
    if len(said.body) == 1:
        return f"request.Content = new ByteArrayContent({_content(only, '    ')});\n"
    code = "var body = new MemoryStream();\n"
    code += "".join(f"body.Write({_content(piece, '    ')});\n" for piece in said.body)
    return code + "body.Position = 0;\nrequest.Content = new StreamContent(body);\n"


def _content(piece: Content, indent: str) -> str:
    if isinstance(piece, FromFile):
        return f"File.ReadAllBytes({CSHARP.literal(piece.path)})"
    if isinstance(piece, bytes):
        return f'Convert.FromBase64String("{base64.b64encode(piece).decode()}")'
    return f"Encoding.UTF8.GetBytes({CSHARP.text(piece, indent)})"
