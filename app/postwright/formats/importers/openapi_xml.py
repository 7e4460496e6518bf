"""A sample as XML, by the `xml` words of its schema.

https://spec.openapis.org/oas/v3.1.1#xml-object
"""

from xml.sax.saxutils import escape, quoteattr

from postwright.formats.importers.openapi_document import Document
from postwright.formats.importers.openapi_sample import merged
from postwright.formats.importers.openapi_values import scalar
from postwright.formats.shapes import Tree, text, tree

_DEEPEST = 12


def xml_of(document: Document, schema: object, value: object, item: str) -> str:
    """Return the document whose root is called as the schema says, or as it is itself called."""
    name = text(tree(schema).get("$ref")).rpartition("/")[2] or "root"
    lines = _element(_Way(document, item), schema, value, name, 0)
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', *lines))


class _Way:
    def __init__(self, document: Document, item: str) -> None:
        self.document, self.item = document, item

    def merged(self, schema: object) -> Tree:
        """Return the schema that describes an element."""
        return merged(self.document, schema, self.item)


def _name(said: Tree, name: str) -> str:
    own = text(said.get("name")) or name
    prefix = text(said.get("prefix"))
    return f"{prefix}:{own}" if prefix else own


def _element(way: _Way, schema: object, value: object, name: str, depth: int) -> list[str]:
    """Return the lines of an element."""
    described = way.merged(schema)
    said = tree(described.get("xml"))
    pad = "  " * depth
    if isinstance(value, list):
        return _several(way, described, value, name, depth)
    name = _name(said, name)
    head = name
    if space := text(said.get("namespace")):
        prefix = text(said.get("prefix"))
        head += f" xmlns{':' + prefix if prefix else ''}={quoteattr(space)}"
    if not isinstance(value, dict) or depth > _DEEPEST:
        content = escape("" if isinstance(value, dict) else scalar(value))
        return [f"{pad}<{head}>{content}</{name}>" if content else f"{pad}<{head}/>"]
    properties = tree(described.get("properties"))
    inner: list[str] = []
    for key, member in value.items():
        own = tree(way.merged(properties.get(key)).get("xml"))
        if own.get("attribute") is True or own.get("nodeType") == "attribute":
            head += f" {_name(own, key)}={quoteattr(scalar(member))}"
        else:
            inner += _element(way, properties.get(key), member, key, depth + 1)
    if not inner:
        return [f"{pad}<{head}/>"]
    return [f"{pad}<{head}>", *inner, f"{pad}</{name}>"]


def _several(way: _Way, schema: Tree, values: list[object], name: str, depth: int) -> list[str]:
    said = tree(schema.get("xml"))
    items = schema.get("items")
    outer = _name(said, name)
    wrapped = said.get("wrapped") is True or said.get("nodeType") == "element" or depth == 0
    inner = name if wrapped or not said.get("name") else text(said.get("name"))
    if depth == 0:
        inner = text(tree(items).get("$ref")).rpartition("/")[2] or "item"
    lines = [
        line
        for one in values
        for line in _element(way, items, one, inner, depth + (1 if wrapped else 0))
    ]
    pad = "  " * depth
    return [f"{pad}<{outer}>", *lines, f"{pad}</{outer}>"] if wrapped else lines
