"""Prepared requests as code for other tools: one file per language and one word in the table."""

from typing import Protocol

import msgspec

from postwright.formats.snippets import curl
from postwright.model.exchange import PreparedRequest

__all__ = ["SNIPPETS", "Render", "Snippet"]


class Render(Protocol):
    """Writes the code; secrets are left to the reader to fill in, unless revealed."""

    def __call__(self, prepared: PreparedRequest, *, reveal: bool = False) -> str: ...


class Snippet(msgspec.Struct, frozen=True):
    """A kind of code that sends a request."""

    label: str
    language: str
    """As highlighters name it."""
    render: Render


SNIPPETS: dict[str, Snippet] = {
    "curl": Snippet("cURL", "bash", curl.render),
}
