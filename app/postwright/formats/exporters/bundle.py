"""A collection as one OpenCollection file, to be handed on."""

from postwright.formats.bundle import bundle_tree
from postwright.formats.exporters.exported import Exported, Report, file_stem, other_item
from postwright.formats.exporters.unsecret import without_secrets
from postwright.formats.yaml import dump
from postwright.model.collection import Collection, Folder, Item
from postwright.model.request import Request


def write(collection: Collection) -> Exported:
    """Return the one file; environments are inside it."""
    collection, hidden = without_secrets(collection)
    report = Report(hidden)
    _tell(collection.items, (), report)
    content = dump(bundle_tree(collection)).encode()
    return Exported(((f"{file_stem(collection.name)}.yml", content),), report.losses)


def _tell(items: tuple[Item, ...], above: tuple[str, ...], report: Report) -> None:
    for item in items:
        value = item.value
        if isinstance(value, Folder):
            _tell(value.items, (*above, value.name), report)
        elif not isinstance(value, Request):
            other_item(value, above, report)
