"""A prepared request for Go's net/http: https://pkg.go.dev/net/http."""

from postwright.formats.snippets.code_text import Language, bytes_literal
from postwright.formats.snippets.outline import Content, FromFile, Line, Outline, outline
from postwright.model.exchange import PreparedRequest

_ABLE = ("certificate", "ca", "insecure", "redirects", "raw", "proxy", "repeat", "http2", "chunked")
GO = Language(
    named={"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=lambda s: f"\\u{ord(s):04x}" if ord(s) < 0x10000 else f"\\U{ord(s):08x}",
    variable=lambda name: f'os.Getenv("{name}")',
    base64=lambda text: f"base64.StdEncoding.EncodeToString([]byte({text}))",
)
_PACKAGES = {
    "base64.": "encoding/base64", "fmt.": "fmt", "io.": "io", "http.": "net/http",
    "url.": "net/url", "os.": "os", "strings.": "strings", "tls.": "crypto/tls",
    "x509.": "crypto/x509", "time.": "time",
}  # fmt: skip


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code. Files are streamed; names of headers keep their case."""
    said = outline(prepared, reveal=reveal)
    code = "".join(f"\t// {note}\n" for note in said.notes(able=_ABLE))
    before, body = _body(said)
    code += before
    words = f"{GO.literal(prepared.method)}, {GO.text(said.url)}, {body}"
    code += (
        f"\trequest, err := http.NewRequest({words})\n\tif err != nil {{\n\t\tpanic(err)\n\t}}\n"
    )
    if said.odd_url:
        path = said.names.split(prepared.target.partition("?")[0])
        code += f"\trequest.URL.Opaque = {GO.text(path)}\n"
    if said.chunked:
        code += "\trequest.ContentLength = -1\n"
    elif said.body and not _is_text(said):
        code += f"\trequest.ContentLength = {prepared.body.size_bytes}\n"
    code += "".join(f"\t{row}\n" for row in _headers(said))
    code += _client(said)
    code += (
        "\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tpanic(err)\n\t}\n"
        "\tdefer response.Body.Close()\n\tanswer, _ := io.ReadAll(response.Body)\n"
        "\tfmt.Println(response.Status)\n\tfmt.Println(string(answer))\n"
    )
    named = sorted(path for word, path in _PACKAGES.items() if word in code)
    imports = "".join(f'\t"{path}"\n' for path in named)
    return f"package main\n\nimport (\n{imports})\n\nfunc main() {{\n{code}}}\n"


def _headers(said: Outline) -> list[str]:
    values: dict[str, list[str]] = {}
    rows = []
    for line in said.lines:
        if line.name.lower() == "host":
            rows.append(f"request.Host = {GO.value(line)}")
        else:
            values.setdefault(line.name, []).append(_value(line))
    for name, texts in values.items():
        rows.append(f"request.Header[{GO.literal(name)}] = []string{{{', '.join(texts)}}}")
    return rows + [f"request.Header[{GO.literal(name)}] = nil" for name in said.suppressed]


def _value(line: Line) -> str:
    if line.plain is not None and line.data != line.plain.encode("utf-8", "surrogateescape"):
        return bytes_literal(line.data)
    return GO.value(line)


def _is_text(said: Outline) -> bool:
    return len(said.body) == 1 and not isinstance(said.body[0], FromFile)


def _body(said: Outline) -> tuple[str, str]:
    """Return what stands before the request, and the reader."""
    if not said.body:
        return "", "nil"
    if _is_text(said):
        return "", _reader(said.body[0], "")
    code, readers, number = "", [], 0
    for piece in said.body:
        name = f"file{number}"
        if isinstance(piece, FromFile):
            number += 1
            code += (
                f"\t{name}, err := os.Open({GO.literal(piece.path)})\n"
                f"\tif err != nil {{\n\t\tpanic(err)\n\t}}\n\tdefer {name}.Close()\n"
            )
        readers.append(_reader(piece, name))
    if len(readers) == 1:
        return code, readers[0]
    return code, "io.MultiReader(" + "".join(f"\n\t\t{r}," for r in readers) + "\n\t)"


def _reader(piece: Content, name: str) -> str:
    if isinstance(piece, FromFile):
        return name
    text = bytes_literal(piece) if isinstance(piece, bytes) else GO.text(piece, "\t\t\t")
    return f"strings.NewReader({text})"


def _client(said: Outline) -> str:
    prepared, code = said.prepared, "\tclient := &http.Client{}\n"
    if not prepared.follow_redirects:
        code += (
            "\tclient.CheckRedirect = func(*http.Request, []*http.Request) error {\n"
            "\t\treturn http.ErrUseLastResponse\n\t}\n"
        )
    elif prepared.max_redirects != 10:
        code += (
            "\tclient.CheckRedirect = func(_ *http.Request, via []*http.Request) error {\n"
            f"\t\tif len(via) > {prepared.max_redirects} {{\n"
            '\t\t\treturn fmt.Errorf("too many redirects")\n\t\t}\n\t\treturn nil\n\t}\n'
        )
    if prepared.timeouts.total_s:
        code += f"\tclient.Timeout = {prepared.timeouts.total_s * 1000:.0f} * time.Millisecond\n"
    return code + _transport(said)


def _transport(said: Outline) -> str:
    prepared, tls = said.prepared, said.prepared.tls
    rows, before = [], ""
    if prepared.proxy:
        before += f"\tproxy, _ := url.Parse({GO.text(said.names.split(prepared.proxy))})\n"
        rows.append("Proxy: http.ProxyURL(proxy)")
    secure = []
    if prepared.scheme == "https":
        secure += ["InsecureSkipVerify: true"] if tls.verify is False else []
        if tls.ca:
            before += "\tauthorities := x509.NewCertPool()\n"
            before += f"\tpem, _ := os.ReadFile({GO.literal(tls.ca)})\n"
            before += "\tauthorities.AppendCertsFromPEM(pem)\n"
            secure.append("RootCAs: authorities")
        if tls.cert:
            pair = f"{GO.literal(tls.cert)}, {GO.literal(tls.cert_key or tls.cert)}"
            before += f"\town, _ := tls.LoadX509KeyPair({pair})\n"
            secure.append("Certificates: []tls.Certificate{own}")
    rows += [f"TLSClientConfig: &tls.Config{{{', '.join(secure)}}}"] if secure else []
    return before + f"\tclient.Transport = &http.Transport{{{', '.join(rows)}}}\n" if rows else ""
