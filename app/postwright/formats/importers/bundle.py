"""Our own bundle: one OpenCollection document with items and environments inside it."""

import re

from postwright.formats.bundle import bundle_of, is_bundle
from postwright.formats.importers.imported import Imported, ImportError_, counted
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import yaml_of
from postwright.formats.yaml import YamlError
from postwright.model.said import said

_MARK = re.compile(rb"(?m)^[\"']?opencollection[\"']?[ \t]*:")
_ITEMS = re.compile(rb"(?m)^(items[ \t]*:|bundled[ \t]*:[ \t]*true)")


def looks_like(source: Source) -> bool:
    """Tell by the format's own word, with items beside it."""
    return bool(_MARK.search(source.data[:4096]) and _ITEMS.search(source.data))


def read(source: Source) -> Imported:
    """Read the document. Raise ImportError_."""
    document = yaml_of(source)
    if not is_bundle(document):
        raise ImportError_(said("It is no bundle: it has no `items`."))
    try:
        made = bundle_of(document, source.name.rpartition(".")[0] or "Collection")
    except YamlError as error:
        raise ImportError_(said("It is no collection. {why}", why=error)) from None
    return Imported(made, counted(made))
