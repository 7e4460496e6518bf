"""Sources of other tools to collections: one file per tool and one word in the table."""

from collections.abc import Callable

import msgspec

from postwright.formats.importers import (
    bru,
    bruno_json,
    bundle,
    curl,
    curl_script,
    dotenv,
    har,
    hoppscotch,
    http_file,
    httpie,
    insomnia,
    openapi,
    opencollection,
    posting,
    postman,
    raw_http,
    yaak,
)
from postwright.formats.importers.imported import Imported, ImportError_, Loss
from postwright.formats.importers.source import Source, of_text
from postwright.model.said import said

__all__ = [
    "IMPORTERS", "ImportError_", "Imported", "Importer", "Loss", "Source", "importer_for",
    "of_text",
]  # fmt: skip


class Importer(msgspec.Struct, frozen=True):
    """A kind of source."""

    label: str
    looks_like: Callable[[Source], bool]
    """By its content; cheap, and false for what it cannot read."""
    read: Callable[[Source], Imported]
    """Raises ImportError_. Nothing is fetched, nothing is run."""
    is_request: bool = False
    """It is text of one request, as it is pasted into a URL field."""


IMPORTERS: dict[str, Importer] = {
    "curl_script": Importer(said("cURL script"), curl_script.looks_like, curl_script.read),
    "curl": Importer("cURL", curl.looks_like, curl.read, is_request=True),
    "httpie": Importer("HTTPie", httpie.looks_like, httpie.read, is_request=True),
    "bundle": Importer("OpenCollection", bundle.looks_like, bundle.read),
    "opencollection": Importer(
        said("OpenCollection folder"), opencollection.looks_like, opencollection.read
    ),
    "postman": Importer("Postman", postman.looks_like, postman.read),
    "insomnia": Importer("Insomnia", insomnia.looks_like, insomnia.read),
    "bru": Importer("Bruno", bru.looks_like, bru.read),
    "bruno_json": Importer(said("Bruno JSON"), bruno_json.looks_like, bruno_json.read),
    "yaak": Importer("Yaak", yaak.looks_like, yaak.read),
    "hoppscotch": Importer("Hoppscotch", hoppscotch.looks_like, hoppscotch.read),
    "posting": Importer("Posting", posting.looks_like, posting.read),
    "openapi": Importer("OpenAPI", openapi.looks_like, openapi.read),
    "har": Importer("HTTP Archive", har.looks_like, har.read),
    "http_file": Importer(".http", http_file.looks_like, http_file.read),
    "raw_http": Importer("HTTP", raw_http.looks_like, raw_http.read, is_request=True),
    "dotenv": Importer(".env", dotenv.looks_like, dotenv.read),
}


def importer_for(source: Source, *, is_request: bool = False) -> Importer | None:
    """Return the importer that knows such a source; perhaps only one for a single request."""
    return next(
        (
            known
            for known in IMPORTERS.values()
            if (known.is_request or not is_request) and known.looks_like(source)
        ),
        None,
    )
