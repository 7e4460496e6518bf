"""Text of other tools to requests: one file per tool and one word in the table."""

from collections.abc import Callable

import msgspec

from postwright.formats.importers import curl, raw_http
from postwright.formats.importers.imported import Imported, ImportError_, Problem

__all__ = ["IMPORTERS", "ImportError_", "Imported", "Importer", "Problem", "importer_for"]


class Importer(msgspec.Struct, frozen=True):
    """A kind of text that fills a request."""

    label: str
    looks_like: Callable[[str], bool]
    read: Callable[[str], Imported]
    """Raises ImportError_."""


IMPORTERS: dict[str, Importer] = {
    "curl": Importer("cURL", curl.looks_like, curl.read),
    "raw_http": Importer("HTTP", raw_http.looks_like, raw_http.read),
}


def importer_for(text: str) -> Importer | None:
    """Return the importer that knows such text."""
    return next((known for known in IMPORTERS.values() if known.looks_like(text)), None)
