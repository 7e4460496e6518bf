"""A prepared request as a curl command for a POSIX shell: the same bytes on the wire.

https://curl.se/docs/manpage.html
"""

import re

from postwright.formats.snippets.curl_body import BodyOptions, body_options
from postwright.formats.snippets.outline import outline
from postwright.formats.snippets.shell_text import Quote, Quoting, quoting
from postwright.model.exchange import Header, PreparedRequest
from postwright.protocol.basic_credentials import basic_pair
from postwright.protocol.host_pattern import matches

_BY_CURL = {"host", "content-length"}
_CURLS_OWN = ("User-Agent", "Accept")
"""curl adds these unless told not to."""
ABLE = ("socket", "certificate", "ca", "insecure", "proxy", "chunked", "digest", "redirects",
        "suppress", "repeat", "raw", "tls", "http2")  # fmt: skip
"""What need not be left out."""
_EXPECTS_FROM = 1_000_000
"""curl asks for 100 Continue before bodies of about 1 MiB."""


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the command. Secrets are `$NAME` for the shell to fill in, unless revealed."""
    quote = quoting(prepared, reveal=reveal)
    secrets = () if reveal else prepared.secrets
    declared = _value(prepared, "Content-Type")
    body = body_options(prepared.body, declared, quote, secrets)
    words = " \\\n  ".join(options(prepared, body, quote))
    return f"{_comments(prepared, quote)}{body.pipe}curl {words}"


def options(prepared: PreparedRequest, body: BodyOptions, quote: Quote) -> list[str]:
    """Return the URL and the options, each with its value behind a blank."""
    said = [
        *_method(prepared, body),
        _url(prepared, quote),
        *_headers(prepared, body, quote),
        *body.options,
        *_connection(prepared, quote),
    ]
    return [option for option in said if option]


def _comments(prepared: PreparedRequest, quote: Quoting) -> str:
    said = outline(prepared, reveal=False, names=quote.names)
    return "".join(f"# {note}\n" for note in said.notes(able=ABLE))


def _method(prepared: PreparedRequest, body: BodyOptions) -> list[str]:
    implied = "POST" if body.options else "GET"
    if prepared.method == implied:
        return []
    if prepared.method == "HEAD" and not body.options:
        return ["--head"]
    return [f"-X {prepared.method}"]


def _url(prepared: PreparedRequest, quote: Quote) -> str:
    flags = "--globoff " if re.search(r"[\[\]{}]", prepared.url) else ""
    flags += "--path-as-is " if re.search(r"/\.\.?(?:[/?]|\Z)", prepared.url) else ""
    return flags + quote(prepared.url)


def _headers(prepared: PreparedRequest, body: BodyOptions, quote: Quote) -> list[str]:
    options = _digest(prepared, quote)
    for header in prepared.headers:
        name = header.name.lower()
        if name in _BY_CURL and _as_curl_has_it(header, prepared):
            continue
        if name == "content-type" and body.typed_by_curl:
            continue
        options.append(_header(header, quote))
        if name == "accept-encoding":
            options.append("--compressed")
    sent = {header.name.lower() for header in prepared.headers}
    options += [f"-H {name}:" for name in _CURLS_OWN if name.lower() not in sent]
    if body.options and not body.typed_by_curl and "content-type" not in sent:
        options.append("-H Content-Type:")
    if prepared.body.size_bytes >= _EXPECTS_FROM and "expect" not in sent:
        options.append("-H Expect:")
    return options


def _digest(prepared: PreparedRequest, quote: Quote) -> list[str]:
    """Let curl answer the server's challenge itself."""
    if prepared.signing is None or prepared.signing.type != "digest":
        return []
    values = dict(prepared.signing.values)
    pair = f"{values.get('username', '')}:{values.get('password', '')}"
    return ["--digest", "-u " + quote(pair)]


def _as_curl_has_it(header: Header, prepared: PreparedRequest) -> bool:
    if header.name.lower() == "host":
        return header.value == prepared.url.split("://", 1)[-1].split("/", 1)[0].split("?", 1)[0]
    return bool(prepared.body.pieces) and header.value == str(prepared.body.size_bytes)


def _header(header: Header, quote: Quote) -> str:
    pair = basic_pair(header.value) if header.name.lower() == "authorization" else ""
    if pair.find(":") > 0:
        return "-u " + quote(pair)
    if not header.value:
        return "-H " + quote(f"{header.name};")
    if quote.hides_spelled(header.value):
        variable = re.sub(r"\W", "_", header.name, flags=re.A).upper()
        return f'-H {quote(f"{header.name}: ")}"${variable}"'
    return "-H " + quote(f"{header.name}: {header.value}")


def _connection(prepared: PreparedRequest, quote: Quote) -> list[str]:
    options = ["--location"] if prepared.follow_redirects else []
    if prepared.follow_redirects and prepared.max_redirects != 10:
        options.append(f"--max-redirs {prepared.max_redirects}")
    if prepared.scheme == "https":
        options += {"1.1": ["--http1.1"], "2": ["--http2"]}.get(prepared.http, [])
    elif prepared.http == "2":
        options.append("--http2-prior-knowledge")
    tls = prepared.tls
    if prepared.scheme == "https":
        options += ["--insecure"] if tls.verify is False else []
        options += [f"--cacert {quote(tls.ca)}"] if tls.ca else []
        options += [f"--cert {quote(tls.cert)}"] if tls.cert else []
        options += [f"--tlsv{tls.min_version}"] if tls.min_version in ("1.2", "1.3") else []
    if prepared.timeouts.total_s:
        options.append(f"--max-time {prepared.timeouts.total_s:g}")
    options += _way(prepared, quote)
    if prepared.proxy:
        options.append(f"--proxy {quote(prepared.proxy)}")
        if prepared.no_proxy:
            options.append(f"--noproxy {quote(prepared.no_proxy)}")
    return options


def _way(prepared: PreparedRequest, quote: Quote) -> list[str]:
    """Return what tells curl to connect elsewhere than the URL says."""
    fits = (a for p, a in prepared.network.hosts if matches(p, prepared.host, prepared.port))
    place = next(fits, "")
    if place.startswith("unix:"):  # with --ipv4 beside it curl connects to nothing
        return [f"--unix-socket {quote('/' + place[5:].lstrip('/'))}"]
    options = {"ipv4": ["--ipv4"], "ipv6": ["--ipv6"]}.get(prepared.network.prefer, [])
    return [*options, f"--connect-to {quote('::' + _with_port(place))}"] if place else options


def _with_port(place: str) -> str:
    """Return `HOST:PORT` for curl, an empty port for the URL's own."""
    if place.count(":") > 1 and not place.startswith("["):
        return f"[{place}]:"
    return place if place.rpartition(":")[2].isdecimal() and ":" in place else f"{place}:"


def _value(prepared: PreparedRequest, name: str) -> str:
    wanted = name.lower()
    return next((h.value for h in prepared.headers if h.name.lower() == wanted), "")
