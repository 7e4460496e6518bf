"""A collection as a zip archive of its folder: what a colleague unpacks, or imports as it is."""

import io
import zipfile

from postwright.formats.exporters.exported import Exported, Report, file_stem, other_item
from postwright.model import tree
from postwright.model.collection import Broken, Collection, Foreign
from postwright.storage.new_collection import safely_named, texts_of

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that an archive can say: the same collection makes the same bytes."""


def write(collection: Collection) -> Exported:
    """Return the archive; files that a request names are not in it."""
    stem = file_stem(collection.name)
    report = Report()
    for _, item in tree.walk(collection):
        if isinstance(item.value, Broken | Foreign):
            other_item(item.value, (), report)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in texts_of(safely_named(collection)):
            archive.writestr(zipfile.ZipInfo(f"{stem}/{path}", _EPOCH), text.encode())
    return Exported(((f"{stem}.zip", made.getvalue()),), report.losses)
