"""Responses of an operation as examples, where the document has bodies for them."""

from http import HTTPStatus

from postwright.formats.importers.openapi_body import has_json
from postwright.formats.importers.openapi_document import Document
from postwright.formats.importers.openapi_values import (
    has_example,
    kinds_of,
    pretty,
    scalar,
    value_of,
)
from postwright.formats.importers.openapi_xml import xml_of
from postwright.formats.shapes import Tree, text, tree
from postwright.model.request import Example, ExampleResponse, Request
from postwright.model.said import said as spoken

_MOST = 20
_LARGEST = 256 * 1024


def examples_of(
    document: Document, operation: Tree, request: Request, item: str
) -> tuple[Example, ...]:
    """Return an example for each body that is written out."""
    made: list[Example] = []
    for code, said in tree(operation.get("responses")).items():
        answer = document.resolved(said, item)
        if answer.get("links"):
            document.lost(
                spoken("links of {code}", code=code),
                spoken("There are no links between requests."),
                item,
            )
        headers = [
            (name, scalar(value_of(document, described, item)))
            for name, one in tree(answer.get("headers")).items()
            if has_example(document, described := document.resolved(one, item), item)
        ]
        for kind, media in kinds_of(document, answer, item):
            for name, body in _bodies(document, kind, media, item):
                if len(made) < _MOST and len(body) <= _LARGEST:
                    head = (("Content-Type", kind), *headers)
                    response = ExampleResponse(
                        _status(str(code)), _reason(_status(str(code))), head, _type(kind), body
                    )
                    made.append(_example(request, name or _title(answer, str(code)), response))
    return tuple(made)


def _bodies(document: Document, kind: str, media: Tree, item: str) -> list[tuple[str, str]]:
    """Return the name and the text of each body that the document itself has."""
    if not has_example(document, media, item):
        return []
    several = tree(media.get("examples"))
    found: list[tuple[str, object]] = []
    for name, one in several.items():
        example = document.resolved(one, item)
        word = next((w for w in ("value", "dataValue", "serializedValue") if w in example), "")
        if word:
            found.append((text(example.get("summary")) or name, example[word]))
    if not several:
        found = [("", value_of(document, media, item))]
    return [(name, _text(document, kind, media, value, item)) for name, value in found]


def _text(document: Document, kind: str, media: Tree, value: object, item: str) -> str:
    if _type(kind) == "json":
        if isinstance(value, str) and has_json(value):
            return value
        return pretty(value)
    if _type(kind) == "xml" and isinstance(value, dict | list):
        return xml_of(document, media.get("schema"), value, item)
    return scalar(value)


def _example(request: Request, name: str, response: ExampleResponse) -> Example:
    return Example(
        name,
        method=request.method,
        url=request.url,
        headers=request.headers,
        params=request.params,
        body=request.body,
        response=response,
    )


def _title(answer: Tree, code: str) -> str:
    said = text(answer.get("summary")) or text(answer.get("description"))
    return said.strip().partition("\n")[0][:80] or code


def _status(code: str) -> int:
    if code.isdecimal() and len(code) == 3:
        return int(code)
    return int(code[0]) * 100 if code[:1] in "12345" and code[1:].upper() == "XX" else 200


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _type(kind: str) -> str:
    essence = kind.partition(";")[0].strip().lower()
    for word in ("json", "xml", "html"):
        if essence.endswith(word):
            return word
    return "json" if essence == "*/*" else "text"
