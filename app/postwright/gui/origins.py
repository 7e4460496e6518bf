"""What a header's origin means on the screen: its words, its colour, what can be left out."""

from collections.abc import Callable

from postwright.gui.said_words import translated
from postwright.model.exchange import Header, Origin, PreparedRequest
from postwright.model.said import sentences
from postwright.protocol.redaction import redactor

DOTS = "••••••••"

TOKENS = {
    "request": "accent",
    "collection": "violet",
    "environment": "teal",
    "auth": "violet",
    "cookie": "orange",
    "body": "info",
    "automatic": "muted",
}
WORDS = sentences(
    {
        "request": "this request",
        "collection": "collection",
        "environment": "environment",
        "folder": "folder",
        "auth": "auth",
        "cookie": "cookie jar",
        "body": "body",
        "automatic": "automatic",
    }
)


def origin_words(origin: Origin, owner: Origin = "", collection: str = "") -> str:
    """Return how the origin is shown: a folder and the collection by their names.

    `owner` is whose auth it is, for the origin `auth`.
    """
    if origin == "auth" and owner:
        origin = owner
    kind, _, name = origin.partition(":")
    if kind == "collection" and collection:
        return collection
    return name if kind == "folder" and name else translated(WORDS.get(kind, kind))


def origin_token(origin: Origin) -> str:
    """Return the colour of the origin's chip."""
    return TOKENS.get(origin.partition(":")[0], "violet")


def hiding(prepared: PreparedRequest) -> Callable[[str], str]:
    """Return what puts dots in place of the request's secrets, in any spelling."""
    own = {secret for header in prepared.headers for secret in header.secrets}
    return redactor({*prepared.secrets, *own}, DOTS)


def can_leave_out(header: Header) -> bool:
    """Tell whether a header may be left out; HTTP needs some (RFC 9112 §3.2 and §6)."""
    name = header.name.lower()
    frames = name in ("content-length", "transfer-encoding") and header.value != "0"
    return header.origin in ("automatic", "body") and name != "host" and not frames
