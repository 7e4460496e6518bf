"""How a request is sent, apart from what it says: the format's settings and `_postwright`.

Every member that is None or empty is inherited: request, folder, collection, application.
"""

from typing import Literal

import msgspec

HttpVersion = Literal["1.1", "2", "auto"]
TLS_VERSIONS = ("1.0", "1.1", "1.2", "1.3")


class Timeouts(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Seconds; 0 means no limit, None means inherited."""

    connect_s: float | None = None
    read_s: float | None = None
    write_s: float | None = None
    pool_s: float | None = None
    total_s: float | None = None


class Tls(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """How the server's certificate is judged. Paths are relative to the collection."""

    verify: bool | None = None
    ca: str = ""
    min_version: str = ""
    sni: str = ""
    cert: str = ""
    cert_key: str = ""
    """Of a PEM certificate; empty: it is in the same file."""
    cert_passphrase: str = ""
    """Best the name of a secret variable: the collection's file holds it as it stands here."""
    trust: Literal["", "system", "file"] = ""
    """Who vouches for servers: the system's authorities and those of `ca`, or `ca` alone."""


class ClientCertificate(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Our own certificate for the servers of a host pattern. Paths are relative to the collection.

    In a prepared request nothing is left to be replaced, and the paths are absolute.
    """

    domain: str = ""
    """A host, with `*` for what may stand there, and perhaps a port: `*.example.test:8443`."""
    file: str = ""
    key: str = ""
    """Of a PEM certificate; empty: it is in the same file."""
    passphrase: str = ""
    pkcs12: bool = False
    enabled: bool = True


class RetryPolicy(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """When and how often to send again."""

    total: int = 3
    """How often at most, after the first time; 0: not at all, whatever the folder says."""
    factor: float = 1.0
    cap_s: float = 30.0
    jitter: float = 0.0
    statuses: tuple[int, ...] = (429, 502, 503, 504)
    methods: tuple[str, ...] = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")
    respect_retry_after: bool = True


class CollectionProxy(msgspec.Struct, frozen=True):
    """The proxy that a collection asks for; text may hold variables."""

    inherit: bool = True
    """The application's proxy is used, and nothing else here counts."""
    enabled: bool = True
    """Where it is not, requests go directly."""
    protocol: str = "http"
    host: str = ""
    port: str = ""
    user: str = ""
    password: str = ""
    signs_in: bool = False
    bypass: str = ""
    """Hosts that are reached directly, as `no_proxy` lists them."""


class Config(msgspec.Struct, frozen=True):
    """How a collection's requests reach their servers."""

    proxy: CollectionProxy = CollectionProxy()
    client_certificates: tuple[ClientCertificate, ...] = ()


class RedirectTrust(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Origins that may get credentials which a redirect would else lose."""

    forward_to: tuple[str, ...] = ()


class CookieUse(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Whether the jar's cookies are sent and the server's are stored."""

    send: bool | None = None
    store: bool | None = None


class Framing(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """How the body's end is told, and whether it waits for 100 Continue."""

    framing: Literal["length", "chunked"] = "length"
    expect_continue: bool = False


class PartExtras(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What the format cannot say of a multipart row."""

    filename: str = ""
    headers: tuple[tuple[str, str], ...] = ()


class ResponseView(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """How this request's answers are shown."""

    charset: str = ""
    filters: tuple[str, ...] = ()


class ResponseCheck(msgspec.Struct, frozen=True, gc=False):
    """What an answer must be like, where the format's own assertions cannot say it."""

    kind: str
    """`status`, `json`, `header`, `time` (ms), `size` (bytes), `schema`, `text`, `expression`."""
    selector: str = ""
    """For `json` and `schema` a JSONPath, for `header` a name, for `text` a regular expression."""
    operator: str = "eq"
    """One of the format's; a schema needs none."""
    value: str = ""
    """Typed by its look, as the format's assertions; for `schema` a JSON Schema."""
    enabled: bool = True
    unknown: tuple[tuple[str, msgspec.Raw], ...] = ()
    """Members of a later version, written back as they were."""


class ResponseCapture(msgspec.Struct, frozen=True, gc=False):
    """What an answer gives to later requests, where the format's own actions cannot say it."""

    source: str
    """`json`, `header`, `cookie`, `text`, `status`; in the file it is called `from`."""
    selector: str = ""
    """A JSONPath, a header's or cookie's name, a regular expression."""
    name: str = ""
    """The variable's."""
    to: str = "runtime"
    """`runtime`, or `environment` to be kept there by whoever saves it."""
    enabled: bool = True
    unknown: tuple[tuple[str, msgspec.Raw], ...] = ()
    """Members of a later version, written back as they were."""


class Schema(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What a body must be like, and whether one that is not stops a send."""

    body: str = ""
    """A JSON Schema as its author wrote it, perhaps half typed; empty: there is none."""
    block: bool = False
    """A body that is no JSON, or breaks the schema, is not sent. Without a schema: no JSON."""
    unknown: tuple[tuple[str, msgspec.Raw], ...] = ()
    """Members of a later version, written back as they were."""


class Upload(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """How a file goes out in pieces, one request for each."""

    chunk_bytes: int = 5 << 20
    target: Literal["form", "header"] = "form"
    """Whether the fields are parts of a multipart body or headers."""
    fields: tuple[tuple[str, str], ...] = ()
    """Name and template of each; none: those that are usual for the target."""
    retry_per_chunk: int = 3
    """How often a chunk is sent again before the upload stops."""
    unknown: tuple[tuple[str, msgspec.Raw], ...] = ()
    """Members of a later version, written back as they were."""


class Network(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The way to a host, below HTTP."""

    proxy: str = ""
    """An address, or `none`; empty: what the collection or the application says."""
    hosts: tuple[tuple[str, str], ...] = ()
    """Host pattern and where its requests go instead: an address or name, perhaps with a port,
    or `unix:/path` for a socket in the file system. URL, Host and certificate stay the name's."""
    prefer: Literal["", "ipv4", "ipv6"] = ""
    """The kind of address that is tried first; empty: the system's choice."""


class Postwright(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The members of the `_postwright` variable; those not modelled stay in `unknown`."""

    id: str = ""
    retry: RetryPolicy | None = None
    timeout: Timeouts = Timeouts()
    tls: Tls = Tls()
    http: HttpVersion | None = None
    redirects: RedirectTrust = RedirectTrust()
    auth_conflict: Literal["", "row", "scheme"] = ""
    auth: tuple[tuple[str, str], ...] = ()
    omit_headers: tuple[str, ...] = ()
    cookies: CookieUse = CookieUse()
    body: Framing = Framing()
    upload: Upload | None = None
    """None: the body goes out whole."""
    response: ResponseView = ResponseView()
    schema: Schema = Schema()
    checks: tuple[ResponseCheck, ...] = ()
    captures: tuple[ResponseCapture, ...] = ()
    network: Network = Network()
    secrets: tuple[str, ...] = ()
    """Names of a file's variables that are secret; of a collection read from its rows instead."""
    guard: bool = False
    """Of an environment: a send that may change something asks first."""
    unknown: tuple[tuple[str, msgspec.Raw], ...] = ()
    """Top-level members not listed above, as JSON, written back as they were."""


class Options(msgspec.Struct, frozen=True, gc=False):
    """The format's `settings` of a request, and ours."""

    encode_url: bool = True
    timeout_ms: int | None = None
    """None is the format's `inherit`; 0 means no limit."""
    follow_redirects: bool = True
    max_redirects: int = 10
    forward_authorization: bool = True
    """Read and written for other tools; it never makes us forward across origins."""
    postwright: Postwright = Postwright()
    config: Config = Config()
    """Of a collection that is being edited, and of nothing else."""
