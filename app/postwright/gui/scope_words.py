"""What a variable's scope is called on the screen."""

from postwright.gui.said_words import translated
from postwright.model.said import sentences

WORDS = sentences(
    {
        "request": "This request",
        "collection": "Collection",
        "environment": "Environment",
        "given": "Command line",
        "data": "Data of the run",
        "captured": "Captured from a response",
        "process": "Process environment",
        "dynamic": "Drawn for each send",
        "built-in": "Built in",
    }
)


def scope_words(scope: str, collection: str = "", environment: str = "") -> str:
    """Return how a scope is shown: folder, collection and environment by their names."""
    kind, _, name = scope.partition(":")
    if kind == "folder" and name:
        return name
    own = {"collection": collection, "environment": environment}.get(kind, "")
    return own or translated(WORDS.get(kind, kind))
