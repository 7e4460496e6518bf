"""The body of an operation: of its media types one is taken, JSON where there is a choice."""

import re
from urllib.parse import unquote

import msgspec

from postwright.formats.importers.openapi_document import Document
from postwright.formats.importers.openapi_sample import merged, sample, type_of
from postwright.formats.importers.openapi_schema import Schemas
from postwright.formats.importers.openapi_values import (
    has_example,
    kinds_of,
    note_of,
    pretty,
    query_pairs,
    scalar,
    value_of,
)
from postwright.formats.importers.openapi_xml import xml_of
from postwright.formats.shapes import Tree, text, tree
from postwright.model.request import Body, Field, FileChoice, Part
from postwright.model.said import said as spoken

_JSON = re.compile(
    r"application/json|[\w.+\-]+/[\w.\-]+\+json|text/json|application/\*|\*/\*", re.I
)
_XML = re.compile(r"(application|text)/xml|[\w.+\-]+/[\w.\-]+\+xml", re.I)
_TEXT = re.compile(
    r"text/.+|application/(x-yaml|yaml|graphql|javascript|sql|x-ndjson|jsonl|csv)", re.I
)
_FORM = "application/x-www-form-urlencoded"
_AUTOMATIC = {"application/json", "application/xml", "text/plain"}


class Made(msgspec.Struct, frozen=True):
    """A body, the Content-Type that is not automatic, and the schema of JSON."""

    body: Body = Body()
    content_type: str = ""
    schema: str = ""


def body_of(document: Document, schemas: Schemas, said: object, item: str) -> Made:
    """Return the body; the other ways to send it are told in the report."""
    kinds = kinds_of(document, tree(said), item)
    if not kinds:
        return Made()
    at = next((n for n, (name, _) in enumerate(kinds) if _JSON.fullmatch(_essence(name))), 0)
    kind, media = kinds[at]
    for other, _ in kinds[:at] + kinds[at + 1 :]:
        document.lost(
            spoken("requestBody {other}", other=other),
            spoken("A request has one body; {kind} was taken.", kind=kind),
            item,
        )
    return _Bodies(document, schemas, item).of(kind, media)


def is_binary(schema: Tree) -> bool:
    """Tell whether a schema describes the bytes of a file."""
    if schema.get("type") == "file" or schema.get("format") == "binary":
        return True
    encoded = text(schema.get("contentEncoding"))
    return not encoded and "contentMediaType" in schema and schema.get("type") in (None, "string")


def _essence(kind: str) -> str:
    return kind.partition(";")[0].strip().lower()


class _Bodies:
    def __init__(self, document: Document, schemas: Schemas, item: str) -> None:
        self._document, self._schemas, self._item = document, schemas, item

    def of(self, kind: str, media: Tree) -> Made:
        """Return the body for a media type."""
        essence = _essence(kind)
        schema = self._document.resolved(media.get("schema"), self._item)
        if essence in ("*/*", "application/*") and is_binary(schema):
            return self._file("")
        if _JSON.fullmatch(essence):
            return self._json("application/json" if "*" in essence else kind, media)
        if essence == _FORM:
            return Made(Body("form-urlencoded", fields=self._fields(media)))
        if essence.startswith("multipart/"):
            if essence != "multipart/form-data":
                why = spoken("It is sent as multipart/form-data.")
                self._document.lost(
                    spoken("requestBody {kind}", kind=kind), why, self._item, "approximated"
                )
            return Made(Body("multipart-form", parts=self._parts(media)))
        if _XML.fullmatch(essence):
            return self._text("xml", kind, self._xml(media))
        if _TEXT.fullmatch(essence):
            return self._text("text", kind, self._lines(media))
        if (
            type_of(schema) == "string"
            and not is_binary(schema)
            and not essence.startswith(
                ("image/", "audio/", "video/", "font/", "application/octet-stream")
            )
        ):
            return self._text("text", kind, scalar(value_of(self._document, media, self._item)))
        return self._file(kind)

    def _file(self, kind: str) -> Made:
        why = spoken("A file is to be chosen for it.")
        self._document.lost("requestBody", why, self._item, "approximated")
        return Made(Body("file", files=(FileChoice("", kind),)))

    def _text(self, kind: str, media: str, content: str) -> Made:
        named = "" if media.lower() in _AUTOMATIC else media
        return Made(Body("xml" if kind == "xml" else "text", text=content), named)

    def _lines(self, media: Tree) -> str:
        if "itemSchema" in media and not has_example(self._document, media, self._item):
            return scalar(sample(self._document, media["itemSchema"], self._item)) + "\n"
        return scalar(value_of(self._document, media, self._item))

    def _json(self, kind: str, media: Tree) -> Made:
        schema = media.get("schema")
        value = value_of(self._document, media, self._item)
        if value == "" and "schema" not in media:
            value = {}
        written = self._as_text(value, schema)
        named = "" if kind.lower() in _AUTOMATIC else kind
        return Made(Body("json", text=written), named, self._schemas.text_of(schema, self._item))

    def _as_text(self, value: object, schema: object) -> str:
        if isinstance(value, str) and has_json(value):
            kind = type_of(self._document.resolved(schema, self._item))
            if kind != "string":
                return value
        if value is None and type_of(self._document.resolved(schema, self._item)) == "":
            value = {}
        # Braces that open no variable here would open one with those of the user.
        return pretty(value).replace("{{", "{\\u007b")

    def _xml(self, media: Tree) -> str:
        value = value_of(self._document, media, self._item)
        if isinstance(value, str):
            return value
        return xml_of(self._document, media.get("schema"), value, self._item)

    def _properties(self, media: Tree) -> list[tuple[str, Tree, object, bool]]:
        """Return name, schema, value and whether it is sent, of each member of a form.

        Where the document does not say which members are needed, all are sent.
        """
        schema = merged(self._document, media.get("schema"), self._item)
        required = schema.get("required")
        listed = required if isinstance(required, list) else []
        needed = {name for name in listed if isinstance(name, str)}
        own: Tree = {}
        if has_example(self._document, media, self._item):
            own = tree(value_of(self._document, media, self._item))
        found = []
        for name, said in tree(schema.get("properties")).items():
            described = merged(self._document, said, self._item)
            if described.get("readOnly") is True:
                continue
            value = own[name] if name in own else sample(self._document, said, self._item)
            on = name in own or name in needed or not (needed or own)
            found.append((name, described, value, on and described.get("deprecated") is not True))
        known = {name for name, *_ in found}
        return found + [(n, {}, value, True) for n, value in own.items() if n not in known]

    def _fields(self, media: Tree) -> tuple[Field, ...]:
        made: list[Field] = []
        encodings = tree(media.get("encoding"))
        for name, schema, value, on in self._properties(media):
            encoding = tree(encodings.get(name))
            note = note_of(self._document, {"schema": schema}, self._item)
            for key, content in _form_pairs(name, value, encoding):
                made.append(Field(key, content, on, note))
        return tuple(made)

    def _parts(self, media: Tree) -> tuple[Part, ...]:
        made: list[Part] = []
        encodings = tree(media.get("encoding"))
        for name, schema, value, on in self._properties(media):
            encoding = tree(encodings.get(name))
            kind = text(encoding.get("contentType")).partition(",")[0].strip()
            note = note_of(self._document, {"schema": schema}, self._item)
            headers = self._headers(encoding)
            items = self._document.resolved(schema.get("items"), self._item)
            if is_binary(schema) or (schema.get("type") == "array" and is_binary(items)):
                kind = kind or text(schema.get("contentMediaType"))
                kind = "" if "*" in kind else kind
                made.append(Part(name, "file", "", (), kind, on, note, headers=headers))
                continue
            several = value if isinstance(value, list) else [value]
            for one in several:
                own = kind or ("application/json" if isinstance(one, dict | list) else "")
                made.append(Part(name, "text", scalar(one), (), own, on, note, headers=headers))
        return tuple(made)

    def _headers(self, encoding: Tree) -> tuple[tuple[str, str], ...]:
        pairs = []
        for name, said in tree(encoding.get("headers")).items():
            if name.lower() != "content-type":
                header = self._document.resolved(said, self._item)
                pairs.append((name, scalar(value_of(self._document, header, self._item))))
        return tuple(pairs)


def _form_pairs(name: str, value: object, encoding: Tree) -> list[tuple[str, str]]:
    """Return the rows of one member, nothing encoded: rows of a form are encoded when sent."""
    styled = any(word in encoding for word in ("style", "explode", "allowReserved"))
    if not isinstance(value, dict | list) or (not styled and isinstance(value, dict)):
        return [(name, scalar(value))]
    explode = not styled or encoding.get("explode", True) is True
    if explode and isinstance(value, list) and encoding.get("style") != "deepObject":
        return [(name, scalar(one)) for one in value] or [(name, "")]
    return [(unquote(k), unquote(v)) for k, v in query_pairs({"name": name} | encoding, value)]


def has_json(value: str) -> bool:
    """Tell whether a text is JSON with members."""
    if value.lstrip()[:1] not in ("{", "["):
        return False
    try:
        msgspec.json.decode(value)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True
