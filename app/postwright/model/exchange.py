"""What was prepared, what went over the wire and what came back."""

from typing import Literal

import msgspec

from postwright.model.connection import Pause, Timing, TlsInfo
from postwright.model.consent import Ask
from postwright.model.cookies import SetCookie
from postwright.model.options import (
    ClientCertificate,
    HttpVersion,
    Network,
    RetryPolicy,
    Timeouts,
    Tls,
)
from postwright.model.tokens import Token

Origin = str
"""`request`, `folder:NAME`, `collection`, `environment`, `auth`, `cookie`, `body`, `automatic`."""

FailureKind = Literal[
    "name", "refused", "unreachable", "connect_timeout", "read_timeout", "timeout", "reset",
    "tls", "protocol", "redirects", "proxy", "file", "variable", "url", "cancelled", "token",
]  # fmt: skip
Phase = Literal["blocked", "lookup", "connect", "tls", "send", "wait", "download"]
PHASES: tuple[Phase, ...] = ("blocked", "lookup", "connect", "tls", "send", "wait", "download")


class Header(msgspec.Struct, frozen=True):
    """A header line to be sent, where it comes from, and what it stands for."""

    name: str
    value: str
    """Encoded as UTF-8 on the wire."""
    origin: Origin = "request"
    secrets: tuple[str, ...] = ()
    """The secret values in it, to be masked where the header is shown."""
    raw: bytes = b""
    """The value's bytes, where they are not its UTF-8."""
    mark: str = ""
    """In history, of the secrets in it: tells whether two are the same, and no more."""


class Dropped(msgspec.Struct, frozen=True):
    """A header that was not sent, and by which rule."""

    name: str
    rule: str


class Shadowed(msgspec.Struct, frozen=True):
    """A header row that another of the same name won over."""

    name: str
    value: str
    origin: Origin
    by: Origin


class Pending(msgspec.Struct, frozen=True):
    """A header whose value only the wire can settle."""

    header: str
    why: str


class FilePiece(msgspec.Struct, frozen=True):
    """A file to be streamed as a body or a part of one, with what it was when prepared."""

    path: str
    """Absolute."""
    size_bytes: int
    """Of what is sent."""
    mtime_ns: int
    offset: int = 0
    of_bytes: int | None = None
    """The size of the whole file, where this is a part of it."""

    @property
    def file_bytes(self) -> int:
        return self.size_bytes if self.of_bytes is None else self.of_bytes


class PreparedBody(msgspec.Struct, frozen=True):
    """The body's bytes in order, files not yet read."""

    kind: str = "none"
    pieces: tuple[bytes | FilePiece, ...] = ()
    boundary: str = ""
    comments_stripped: bool = False

    @property
    def size_bytes(self) -> int:
        return sum(len(p) if isinstance(p, bytes) else p.size_bytes for p in self.pieces)


class Use(msgspec.Struct, frozen=True):
    """A variable that was replaced by its value."""

    name: str
    value: str
    scope: str
    """`collection`, `environment`, `folder:NAME`, `request`, `data`, `captured`, `process`,
    `dynamic`, `built-in`, `given` (the command line's)."""
    secret: bool = False
    shadowed: tuple[tuple[str, str], ...] = ()
    """(scope, value) of those that lost, nearest first."""
    kept: str = ""
    """The variable whose value the vault gave; empty: the value was in a file."""


class Signing(msgspec.Struct, frozen=True):
    """What it takes to sign a request again: for a challenge, a redirect, another attempt."""

    type: str
    """The auth scheme's."""
    values: tuple[tuple[str, str], ...]
    """Its inputs, resolved: secrets."""
    now: float
    seed: int
    target: str
    """The request's, without what the scheme added."""
    body: PreparedBody
    """Likewise."""
    token: Token | None = None
    """What the scheme needed and was there already."""


class ChunkPlan(msgspec.Struct, frozen=True):
    """How the one file of a body is sent in pieces, each by a request of its own."""

    chunk_bytes: int
    target: Literal["form", "header"]
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    """Names, and texts in turn with what a chunk fills in: text, `chunk.index`, text."""
    retries: int
    upload_id: str
    boundary: str
    """For a body that becomes multipart; empty where it is."""
    first: int = 0
    """So many chunks were accepted by an earlier send."""


class PreparedRequest(msgspec.Struct, frozen=True):
    """Exactly what will be sent: every byte but for what `pending` declares."""

    method: str
    url: str
    """Scheme, host, port and target; without userinfo and fragment."""
    scheme: str
    host: str
    """As dialled: lower case, IDNA-encoded, no brackets."""
    port: int
    target: str
    """ASCII, as in the request line."""
    headers: tuple[Header, ...] = ()
    body: PreparedBody = PreparedBody()
    http: HttpVersion = "1.1"
    pending: tuple[Pending, ...] = ()
    shadowed: tuple[Shadowed, ...] = ()
    omitted: tuple[Header, ...] = ()
    """Automatic headers that were switched off."""
    uses: tuple[Use, ...] = ()
    secrets: tuple[str, ...] = ()
    """Every secret value in it, for redaction."""
    timeouts: Timeouts = Timeouts()
    tls: Tls = Tls()
    proxy: str = ""
    """`http://user:pass@host:port`; empty: direct."""
    proxy_by: str = ""
    """`collection`, where that chose it: the rules of the application do not count."""
    no_proxy: str = ""
    """Hosts that are reached directly all the same."""
    follow_redirects: bool = True
    max_redirects: int = 10
    redirect_body: bool = False
    """A 307 or 308 may take the body to another origin."""
    forward_to: tuple[str, ...] = ()
    send_cookies: bool = True
    store_cookies: bool = True
    retry: RetryPolicy | None = None
    chunks: ChunkPlan | None = None
    """None: the body goes out whole."""
    auth_type: str = "none"
    auth_owner: Origin = ""
    signing: Signing | None = None
    """Only for schemes that sign; history does not keep it."""
    client_certificates: tuple[ClientCertificate, ...] = ()
    """The collection's, for hosts of redirects too; likewise not kept. `tls.cert` wins."""
    network: Network = Network()
    """Its proxy is already in `proxy`."""
    unchecked: tuple[str, ...] = ()
    """Host patterns whose certificates are not checked; empty where the request itself says."""
    warnings: tuple[str, ...] = ()
    """What its author should know before it is sent."""
    asks: tuple[Ask, ...] = ()
    """What nobody agreed to yet: with any of these it is not sent."""
    sent_as: str = ""
    """The identity that was tried, such as `No sign-in`; empty: the request's own."""


class Failure(msgspec.Struct, frozen=True):
    """Why no complete response came."""

    kind: FailureKind
    title: str
    """At most 60 characters, with host and port."""
    detail: str
    """Why, and what to do next, in one or two sentences."""
    phase: Phase | None = None
    error: str = ""
    """The library's or the system's own words."""


class Interim(msgspec.Struct, frozen=True):
    """A 1xx answer that came before the final one."""

    status: int
    reason: str = ""
    headers: tuple[tuple[str, str], ...] = ()


class Hop(msgspec.Struct, frozen=True):
    """One request on the wire and the head of its answer."""

    method: str
    url: str
    headers: tuple[Header, ...] = ()
    """As sent."""
    attempt: int = 1
    reason_for: str = ""
    """Why this hop was made: empty, `redirect`, `retry`, `auth`, `expect`."""
    peer: str = ""
    """`address:port`."""
    reused: bool = False
    http: str = "1.1"
    """As negotiated."""
    tls: TlsInfo | None = None
    status: int | None = None
    reason: str = ""
    response_headers: tuple[tuple[str, str], ...] = ()
    """As received, in order, names may repeat; bytes read as UTF-8, else Latin-1."""
    dropped: tuple[Dropped, ...] = ()
    """What this hop no longer carried that the one before had."""
    timing: Timing = Timing()
    started_s: float = 0.0
    """After the exchange began."""
    sent: bytes = b""
    """The plaintext as written to the socket: the head whole, the body to a limit."""
    received: bytes = b""
    sent_bytes: int = 0
    received_bytes: int = 0
    failure: Failure | None = None
    interim: tuple[Interim, ...] = ()
    """Over HTTP/1.1."""
    trailers: tuple[tuple[str, str], ...] = ()
    """What followed the last chunk of the body, over HTTP/1.1."""
    unsent: str = ""
    """Why the request's body, or the rest of it, was not sent."""
    proxy: str = ""
    """Scheme, host and port of the proxy that was asked; empty: the way was direct."""
    own_certificate: str = ""
    """The client certificate that was ready for the server: its file, and why that one."""
    pause: Pause | None = None
    """Before an attempt after the first."""


class ResponseBody(msgspec.Struct, frozen=True):
    """The decoded body, in a file."""

    path: str = ""
    """Absolute; empty where there is no body."""
    size_bytes: int = 0
    wire_bytes: int = 0
    sha256: str = ""
    """Empty where there is no body, or one so large that it was not computed."""
    complete: bool = True


class Response(msgspec.Struct, frozen=True):
    """The last hop's answer."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: ResponseBody = ResponseBody()
    defects: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """Return the first value of that name, in any case; empty where there is none."""
        wanted = name.lower()
        return next((v for n, v in self.headers if n.lower() == wanted), "")


class Child(msgspec.Struct, frozen=True):
    """An exchange that another one needed: to fetch a token, to carry one chunk of a body."""

    kind: Literal["token", "chunk"]
    title: str
    """What it was for, such as `Refresh the token`, `Chunk 3 of 12`."""
    exchange: "Exchange"


class Exchange(msgspec.Struct, frozen=True):
    """One press of Send: all that left, all that came back."""

    id: str
    prepared: PreparedRequest
    started_at: float
    """Seconds since the epoch."""
    hops: tuple[Hop, ...] = ()
    response: Response | None = None
    failure: Failure | None = None
    cookies: tuple[SetCookie, ...] = ()
    elapsed_ms: float = 0.0
    children: tuple[Child, ...] = ()
    """In the order in which they began."""
