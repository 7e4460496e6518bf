"""Values as parameters carry them: the styles of OpenAPI, as pairs and texts ready for a URL.

https://spec.openapis.org/oas/v3.1.1#style-values
"""

import json
import re

import msgspec

from postwright.formats.importers.openapi_document import Document
from postwright.formats.importers.openapi_sample import given, sample
from postwright.formats.shapes import Tree, text, tree
from postwright.model.said import said as spoken

_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}
_IN_QUERY = re.compile(r"[%&#+\r\n\t]|\{\{")
_IN_PATH = re.compile(r"[%/?#\r\n\t]|\{\{")
_DEEPEST = 10
Pairs = list[tuple[str, str]]


def value_of(document: Document, said: Tree, item: str) -> object:
    """Return the value of a parameter or a media type: an example, else a sample."""
    if "example" in said:
        return said["example"]
    examples = said.get("examples")
    if isinstance(examples, list) and examples:
        return examples[0]
    for name, one in tree(examples).items():
        example = document.resolved(one, item)
        for member in ("value", "dataValue", "serializedValue"):
            if member in example:
                return example[member]
        if "externalValue" in example:
            document.lost(
                spoken("example {name}", name=name),
                spoken("It lies elsewhere, and nothing is fetched."),
                item,
            )
    if "schema" not in said:
        return ""
    return sample(document, said["schema"], item)


def has_example(document: Document, said: Tree, item: str) -> bool:
    """Tell whether the document itself has a body or a value for this."""
    if "example" in said or said.get("examples"):
        return True
    try:
        given(document.resolved(said.get("schema"), item))
    except LookupError:
        return False
    return True


def scalar(value: object) -> str:
    """Return a value as text; what has members as JSON."""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text(value)


def pretty(value: object) -> str:
    """Return a value as JSON of several lines."""
    try:
        return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    except (msgspec.MsgspecError, OverflowError, UnicodeEncodeError, TypeError, RecursionError):
        return json.dumps(value, indent=2, ensure_ascii=False)


def in_query(value: str) -> str:
    """Encode what would end a value in a query, or mean something else there."""
    return _IN_QUERY.sub(_percent, value)


def in_path(value: str) -> str:
    """Encode what would end a segment of a path."""
    return _IN_PATH.sub(_percent, value)


def query_pairs(said: Tree, value: object) -> Pairs:
    """Return the pairs of a query parameter, encoded."""
    encode = in_query
    name = encode(text(said.get("name"))).replace("=", "%3D")
    if said.get("content"):
        return [(name, encode(scalar(value)))]
    style = text(said.get("style")) or "form"
    explode = said.get("explode", style == "form") is True
    if isinstance(value, dict):
        members = [(encode(key).replace("=", "%3D"), one) for key, one in value.items()]
        if style == "deepObject":
            return _deep(name, value)
        if explode:
            return [(key, encode(scalar(one))) for key, one in members]
        flat = [piece for key, one in members for piece in (key, _piece(one))]
        return [(name, _DELIMITERS.get(style, ",").join(flat))]
    if isinstance(value, list):
        if style == "deepObject":
            return _deep(name, value)
        if explode or not value:
            return [(name, encode(scalar(one))) for one in value] or [(name, "")]
        return [(name, _DELIMITERS.get(style, ",").join(map(_piece, value)))]
    return [(name, encode(scalar(value)))]


def _piece(value: object) -> str:
    return in_query(scalar(value)).replace(",", "%2C")


def _deep(name: str, value: object, depth: int = 0) -> Pairs:
    if depth > _DEEPEST or not isinstance(value, dict | list):
        return [(name, in_query(scalar(value)))]
    pairs: Pairs = []
    if isinstance(value, list):
        for one in value:
            pairs += _deep(f"{name}[]", one, depth + 1)
        return pairs
    for key, one in value.items():
        pairs += _deep(f"{name}[{in_query(str(key))}]", one, depth + 1)
    return pairs


def path_text(said: Tree, value: object) -> str:
    """Return the text that stands in the path, encoded."""
    if said.get("content"):
        return in_path(scalar(value))
    style = text(said.get("style")) or "simple"
    explode = said.get("explode") is True
    name = text(said.get("name"))
    if style == "matrix":
        return _matrix(name, value, explode=explode)
    joined = _joined(value, "." if style == "label" and explode else ",", explode=explode)
    return f".{joined}" if style == "label" else joined


def header_text(said: Tree, value: object) -> str:
    """Return a header's value: style simple, nothing encoded."""
    if said.get("content"):
        return _one_line(scalar(value))
    explode = said.get("explode") is True
    delimiter = _DELIMITERS.get(text(said.get("style")), ",").replace("%20", " ")
    delimiter = delimiter.replace("%7C", "|").replace("%09", "\t")
    return _one_line(_joined(value, delimiter, explode=explode, encode=False))


def cookie_pairs(said: Tree, value: object) -> Pairs:
    """Return the cookies that a parameter is."""
    pairs = query_pairs({"style": "form"} | said, value)
    if text(said.get("style")) != "cookie":
        return pairs
    name = text(said.get("name"))
    if isinstance(value, dict):
        return [(key, scalar(one)) for key, one in value.items()]
    return [(name, scalar(one)) for one in (value if isinstance(value, list) else [value])]


def _matrix(name: str, value: object, *, explode: bool) -> str:
    if isinstance(value, dict) and explode:
        return "".join(f";{key}={in_path(scalar(one))}" for key, one in value.items())
    if isinstance(value, list) and explode:
        return "".join(f";{name}={in_path(scalar(one))}" for one in value)
    said = _joined(value, ",", explode=False)
    return f";{name}={said}" if said else f";{name}"


def _joined(value: object, delimiter: str, *, explode: bool, encode: bool = True) -> str:
    def one(member: object) -> str:
        return in_path(scalar(member)) if encode else scalar(member)

    if isinstance(value, dict):
        glue = "=" if explode else ","
        return delimiter.join(f"{key}{glue}{one(member)}" for key, member in value.items())
    return delimiter.join(map(one, value)) if isinstance(value, list) else one(value)


def _one_line(value: str) -> str:
    return re.sub(r"\s*[\r\n]+\s*", " ", value)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def note_of(document: Document, said: Tree, item: str) -> str:
    """Return what is to be said beside a row: its description, and what it may be."""
    schema = document.resolved(said.get("schema"), item)
    notes = [text(said.get("description")) or text(schema.get("description"))]
    inner = document.resolved(schema.get("items"), item)
    for one in (schema, inner):
        choices = one.get("enum")
        if isinstance(choices, list) and choices:
            notes.append("One of: " + ", ".join(map(scalar, choices[:20])))
            break
    if said.get("deprecated") is True:
        notes.append(spoken("Deprecated."))
    return "\n".join(filter(None, (note.strip() for note in notes)))


def kinds_of(document: Document, said: Tree, item: str) -> list[tuple[str, Tree]]:
    """Return the media types of a body with what is said of each."""
    content = document.resolved(said, item).get("content")
    return [(name, document.resolved(one, item)) for name, one in tree(content).items()]
