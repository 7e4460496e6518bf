"""The words and the colour that a header's origin has on the screen."""

from postwright.model.exchange import Origin

TOKENS = {
    "request": "accent",
    "collection": "violet",
    "environment": "teal",
    "auth": "violet",
    "cookie": "orange",
    "body": "info",
    "automatic": "muted",
}
WORDS = {"request": "this request", "cookie": "cookie jar"}


def origin_words(origin: Origin) -> str:
    """Return how the origin is shown: a folder by its name."""
    kind, _, name = origin.partition(":")
    return name if kind == "folder" and name else WORDS.get(kind, kind)


def origin_token(origin: Origin) -> str:
    """Return the colour of the origin's chip."""
    return TOKENS.get(origin.partition(":")[0], "violet")
