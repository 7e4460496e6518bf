"""How a hop came to its server: the pause before it, its phases, the handshake of TLS."""

import msgspec


class Pause(msgspec.Struct, frozen=True):
    """What came between this attempt and the one before."""

    reason: str
    """Why there is another attempt: `503 Service Unavailable`, or a failure's title."""
    note: str = ""
    """What Retry-After had to do with it."""
    waited_s: float = 0.0


class Timing(msgspec.Struct, frozen=True):
    """Milliseconds of each phase; None where a phase did not happen."""

    blocked: float | None = None
    lookup: float | None = None
    connect: float | None = None
    tls: float | None = None
    send: float | None = None
    wait: float | None = None
    download: float | None = None
    total: float = 0.0


class Certificate(msgspec.Struct, frozen=True):
    """What a server's certificate says of itself."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    not_before: str
    not_after: str
    """ISO 8601, UTC."""
    sha256: str
    self_signed: bool = False
    subject_name: str = ""
    issuer_name: str = ""
    """Both as people say them; empty where nothing in them is a name."""


class TlsInfo(msgspec.Struct, frozen=True):
    """What was agreed in the handshake."""

    version: str
    cipher: str
    verified: bool
    certificate: Certificate | None = None
    chain: tuple[Certificate, ...] = ()
    """From the server's own upwards, as far as it is known."""
    days_left: int | None = None
    """How long the server's own was still valid; negative: it had expired."""
