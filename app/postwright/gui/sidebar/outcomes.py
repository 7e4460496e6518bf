"""How a send that failed is called in one word, where there is room for no more."""

from postwright.gui.said_words import translated
from postwright.model.said import sentences

_WORDS = sentences(
    {
        "name": "no name",
        "refused": "refused",
        "unreachable": "unreachable",
        "connect_timeout": "timeout",
        "read_timeout": "timeout",
        "timeout": "timeout",
        "reset": "reset",
        "tls": "TLS",
        "protocol": "protocol",
        "redirects": "redirects",
        "proxy": "proxy",
        "file": "file",
        "variable": "variable",
        "url": "URL",
        "cancelled": "cancelled",
        "token": "token",
    }
)


def outcome_words(kind: str) -> str:
    """Return the word for a FailureKind."""
    return translated(_WORDS.get(kind, kind))
