"""Collections to files of other tools: one file per tool and one word in the table."""

from collections.abc import Callable

import msgspec

from postwright.formats.exporters import bundle, curl, har, http_file, hurl, openapi, postman
from postwright.formats.exporters.exported import Exported
from postwright.formats.importers.imported import Loss
from postwright.model.collection import Collection

__all__ = ["EXPORTERS", "Exported", "Exporter", "Loss"]


class Exporter(msgspec.Struct, frozen=True):
    """A kind of target."""

    label: str
    extension: str
    """Of the main file, with its dot."""
    write: Callable[[Collection], Exported]
    """Secrets are never written, only their names."""


EXPORTERS: dict[str, Exporter] = {
    "postman": Exporter("Postman", ".postman_collection.json", postman.write),
    "bundle": Exporter("OpenCollection", ".yml", bundle.write),
    "http_file": Exporter(".http", ".http", http_file.write),
    "har": Exporter("HTTP Archive", ".har", har.write),
    "curl": Exporter("cURL script", ".sh", curl.write),
    "openapi": Exporter("OpenAPI", ".openapi.yaml", openapi.write),
    "hurl": Exporter("Hurl", ".hurl", hurl.write),
}
