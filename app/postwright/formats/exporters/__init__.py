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
    write: Callable[[Collection], Exported]
    """Secrets are never written, only their names."""


EXPORTERS: dict[str, Exporter] = {
    "postman": Exporter("Postman", postman.write),
    "bundle": Exporter("OpenCollection", bundle.write),
    "http_file": Exporter(".http", http_file.write),
    "har": Exporter("HTTP Archive", har.write),
    "curl": Exporter("cURL script", curl.write),
    "openapi": Exporter("OpenAPI", openapi.write),
    "hurl": Exporter("Hurl", hurl.write),
}
