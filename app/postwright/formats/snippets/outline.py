"""A prepared request as code must say it: secrets by name, headers that no tool writes itself.

It knows no language: texts are pieces, the body is text, bytes and files in turn, and what few
tools can say are members to be looked at. What a target leaves out becomes a note.
"""

import re
from collections.abc import Iterable

import msgspec

from postwright.formats.snippets.secret_names import SecretNames, Text, secret_names
from postwright.model.exchange import FilePiece, Header, PreparedRequest
from postwright.model.options import Tls
from postwright.protocol.basic_credentials import basic_pair
from postwright.protocol.host_pattern import matches

_TOOLS_OWN = {"host", "content-length", "user-agent", "accept", "accept-encoding", "connection"}
_NORMALISED = re.compile(r"/(?:\.|%2e){1,2}(?:[/?#]|\Z)", re.I)
_ODD = re.compile(r"""[^A-Za-z0-9\-._~!$&()*+,;=:@/?%]|%(?![0-9A-Fa-f]{2})""")
"""What URL parsers may write in another way."""


class Basic(msgspec.Struct, frozen=True):
    """The word Basic and the Base64 of `name:password`."""

    pair: Text


class Line(msgspec.Struct, frozen=True):
    """A header to be written in code."""

    name: str
    value: Text | Basic
    data: bytes
    """The value's bytes as they are sent, secrets in them."""

    @property
    def plain(self) -> str | None:
        """Return the value where it has no secret."""
        if isinstance(self.value, Basic) or any(not isinstance(p, str) for p in self.value):
            return None
        return "".join(map(str, self.value))

    @property
    def ascii(self) -> bool:
        return self.data.isascii()


class FromFile(msgspec.Struct, frozen=True):
    """A file whose bytes belong to the body."""

    path: str
    size_bytes: int


Content = Text | bytes | FromFile


class Outline(msgspec.Struct, frozen=True):
    """What code has to say."""

    prepared: PreparedRequest
    names: SecretNames
    url: Text
    lines: tuple[Line, ...]
    """In order, names may repeat."""
    body: tuple[Content, ...]
    chunked: bool = False
    suppressed: tuple[str, ...] = ()
    """Headers that tools add by themselves and that are not wanted."""

    @property
    def repeats(self) -> bool:
        """Tell whether a header stands there twice."""
        names = [line.name.lower() for line in self.lines]
        return len({*names}) < len(names)

    @property
    def odd_url(self) -> bool:
        """Tell whether a parser of URLs would change the target."""
        target = self.prepared.target
        return bool(_NORMALISED.search(target) or _ODD.search(target))

    @property
    def typed(self) -> bool:
        """Tell whether the body's type is said."""
        return any(line.name.lower() == "content-type" for line in self.lines)

    @property
    def digest(self) -> tuple[Text, Text] | None:
        """Return user and password, where the server's challenge is to be answered with them."""
        signing = self.prepared.signing
        if signing is None or signing.type != "digest":
            return None
        values = dict(signing.values)
        user, password = values.get("username", ""), values.get("password", "")
        return self.names.split(user), self.names.split(password)

    @property
    def length(self) -> Line:
        """Return the header that tools leave out of a body which they read bit by bit."""
        size = str(self.prepared.body.size_bytes)
        return Line("Content-Length", (size,), size.encode())

    def notes(self, *others: str, able: Iterable[str] = ()) -> list[str]:
        """Return the comments: what a tool that is `able` to do some things leaves out.

        The words: `socket` (connect elsewhere), `certificate`, `ca`, `insecure`, `proxy`,
        `chunked`, `digest`, `redirects` (how many), `suppress`, `repeat`, `raw`,
        `tls`, `http2`.
        """
        can, prepared = {*able}, self.prepared
        notes = [f"{name}: the value of {of}, encoded as it stands here."
                 for name, of in self.names.encoded]  # fmt: skip
        notes += others
        if prepared.chunks is not None:
            notes.append("The upload in chunks is left out: the body is sent whole.")
        digest = self.digest is not None
        if digest and "digest" not in can:
            notes.append("Digest authentication is left out: the server will answer 401.")
        elif prepared.pending and not digest:
            left = ", ".join(pending.header for pending in prepared.pending)
            notes.append(f"Left out, since only the exchange itself can settle it: {left}.")
        signed = prepared.signing is not None and not prepared.pending
        if signed and prepared.auth_type in ("awsv4", "oauth1", "hawk"):
            notes.append(
                "The signature holds for a short time; it is written where secrets are revealed."
            )
        notes += _way_notes(prepared, can)
        if self.chunked and "chunked" not in can:
            notes.append("Sent with Content-Length instead of Transfer-Encoding: chunked.")
        limited = prepared.follow_redirects and prepared.max_redirects != 10
        if limited and "redirects" not in can:
            notes.append(f"The limit of {prepared.max_redirects} redirects is left out.")
        if self.suppressed and "suppress" not in can:
            notes.append(f"Sent all the same: {', '.join(self.suppressed)}.")
        if self.repeats and "repeat" not in can:
            notes.append("Headers of the same name are sent as one, joined with commas.")
        if "raw" not in can and any(not line.ascii for line in self.lines):
            notes.append("Header values that are not ASCII may arrive as other bytes.")
        return notes

    def joined(self) -> tuple[Line, ...]:
        """Return the lines with those of one name made one (RFC 9110 §5.3, RFC 6265 §5.4)."""
        found: dict[str, Line] = {}
        for line in self.lines:
            key = line.name.lower()
            before = found.get(key)
            if before is None:
                found[key] = line
                continue
            by = "; " if key == "cookie" else ", "
            if isinstance(before.value, Basic) or isinstance(line.value, Basic):
                continue
            value = (*before.value, by, *line.value)
            data = before.data + by.encode() + line.data
            found[key] = Line(before.name, value, data)
        return tuple(found.values())


def outline(
    prepared: PreparedRequest, *, reveal: bool, names: SecretNames | None = None
) -> Outline:
    """Return what code says of a request; secrets by the names of variables, unless revealed."""
    names = names or secret_names(prepared, reveal=reveal)
    lines = tuple(_line(header, names) for header in prepared.headers if _said(header, prepared))
    encodings = (h.value.lower() for h in prepared.headers if h.name.lower() == "transfer-encoding")
    return Outline(
        prepared,
        names,
        names.split(prepared.url),
        lines,
        tuple(_content(piece, names) for piece in prepared.body.pieces),
        "chunked" in encodings,
        tuple(header.name for header in prepared.omitted),
    )


def authority(prepared: PreparedRequest) -> str:
    """Return host and port as they stand in the URL."""
    return re.split("[/?]", prepared.url.partition("://")[2], maxsplit=1)[0]


def _said(header: Header, prepared: PreparedRequest) -> bool:
    name = header.name.lower()
    if name == "host":
        return header.value != authority(prepared)
    if name == "content-length":
        return header.value != str(prepared.body.size_bytes)
    if name == "transfer-encoding":
        return False
    return not (name in _TOOLS_OWN and header.origin == "automatic")


def _line(header: Header, names: SecretNames) -> Line:
    data = header.raw or header.value.encode("utf-8", "surrogateescape")
    if header.name.lower() == "authorization" and names.hides(header.value):
        pair = basic_pair(header.value)
        if pair and not names.hides_spelled(pair):
            return Line(header.name, Basic(names.split(pair)), data)
        if pair:
            return Line(header.name, ("Basic ", names.named_for("basic_credentials")), data)
    return Line(header.name, names.split(header.value), data)


def _content(piece: bytes | FilePiece, names: SecretNames) -> Content:
    if isinstance(piece, FilePiece):
        return FromFile(names.mask(piece.path), piece.size_bytes)
    try:
        return names.split(piece.decode())
    except UnicodeDecodeError:
        text = piece.decode("utf-8", "surrogateescape")
        return names.mask(text).encode("utf-8", "surrogateescape")


def _way_notes(prepared: PreparedRequest, can: set[str]) -> list[str]:
    """Return what is left out of the way to the server, and of its certificate's trust."""
    tls = prepared.tls if prepared.scheme == "https" else Tls()
    left = (
        ("socket", _elsewhere(prepared),
         "Postwright connects to another place than the URL says; this does not."),
        ("certificate", bool(tls.cert), "The client certificate is left out."),
        ("ca", bool(tls.ca), "The file of certificate authorities is left out."),
        ("insecure", tls.verify is False,
         "Postwright does not check the server's certificate; this does."),
        ("tls", bool(tls.min_version or tls.sni),
         "The least version of TLS, and the name that is sent in it, are left out."),
        ("proxy", bool(prepared.proxy), "The proxy is left out."),
        ("http2", prepared.http == "2", "HTTP/2 is left out."),
    )  # fmt: skip
    return [note for word, wanted, note in left if wanted and word not in can]


def _elsewhere(prepared: PreparedRequest) -> bool:
    hosts = prepared.network.hosts
    return any(matches(pattern, prepared.host, prepared.port) for pattern, _ in hosts)
