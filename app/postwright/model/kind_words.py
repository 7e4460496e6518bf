"""What origins, scopes, kinds of body and ways to sign in are called, each a word of its own.

The words are the values themselves: English reads as ever, and a window can translate them.
"""

from postwright.model.said import Said, said, sentences

_WORDS = sentences({
    "request": "request", "collection": "collection", "environment": "environment",
    "folder": "folder", "auth": "auth", "cookie": "cookie", "body": "body",
    "automatic": "automatic", "data": "data", "captured": "captured", "process": "process",
    "dynamic": "dynamic", "given": "given", "inherit": "inherit", "none": "none",
    "file": "file", "text": "text", "built-in": "built-in",
})  # fmt: skip


def kind_words(kind: str) -> str:
    """Return a kind as it is shown: `body`, of `folder:users` as it is; others are names."""
    head, _, name = kind.partition(":")
    if head == "folder" and name:
        return said("folder:{name}", name=name)
    word = _WORDS.get(kind)
    return Said(word, {}) if word else kind
