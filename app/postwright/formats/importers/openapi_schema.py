"""A body's schema as one JSON Schema text that stands alone: references lead into `$defs`.

https://spec.openapis.org/oas/v3.1.1#schema-object, and for 3.0 and 2.0 the words that differ.
"""

import re

from postwright.formats.importers.openapi_document import Document, Missing
from postwright.formats.importers.openapi_values import pretty
from postwright.formats.shapes import Tree, text, tree
from postwright.model.said import said, said_by

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_LARGEST = 200_000
"""Characters of one schema; it is written into each request that has it."""
_LARGEST_SUM = 20_000_000
_MOST = 5_000
_MOST_SUM = 150_000
"""Schemas within schemas: of one body, and of all."""
_MAPS = {"properties", "patternProperties", "dependentSchemas", "$defs", "definitions"}
_LISTS = {"allOf", "anyOf", "oneOf", "prefixItems"}
_ONES = {
    "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
    "unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentSchema",
}  # fmt: skip
_SILENT = {"$id", "id", "$anchor", "$dynamicAnchor", "$schema", "$comment", "nullable"}
"""Names that references no longer need, and what is said in other words."""
_PROSE = {"description", "title", "example", "examples", "externalDocs", "xml"}


class _TooLarge(Exception):
    """A schema that is not worth to be kept in each request."""


class Schemas:
    """Writes schemas; each that several bodies share is written once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._written: dict[str, str] = {}
        self._left = _LARGEST_SUM
        self._schemas_left = _MOST_SUM

    def text_of(self, schema: object, item: str) -> str:
        """Return the text; empty where there is nothing to check, or far too much."""
        if not isinstance(schema, dict) or not schema:
            return ""
        key = text(schema.get("$ref")) if len(schema) == 1 else ""
        if not key or key not in self._written:
            written = self._made(schema, item)
            if key:
                self._written[key] = written
        else:
            written = self._written[key]
        self._left -= len(written)
        if written and self._left >= 0:
            return written
        if self._left < 0 or self._schemas_left <= 0:
            item = ""  # far too many to tell of each
        why = said("It is too large to be kept in the request, so the body is not checked.")
        self._document.lost("schema", why, item)
        return ""

    def _made(self, schema: Tree, item: str) -> str:
        for prose in (True, False):
            if self._schemas_left <= 0:
                return ""
            writer = _Writer(self._document, item, prose=prose)
            try:
                made = writer.whole(schema)
            except _TooLarge:
                return ""
            finally:
                self._schemas_left -= writer.used
            written = pretty(made)
            if len(written) <= _LARGEST:
                return written
        return ""


class _Writer:
    def __init__(self, document: Document, item: str, *, prose: bool) -> None:
        self._document, self._item, self._prose = document, item, prose
        self._old = document.version in ("2.0", "3.0")
        self._names: dict[str, str] = {}
        self._todo: list[str] = []
        self._left = _MOST

    @property
    def used(self) -> int:
        """Return how many schemas were written."""
        return _MOST - self._left

    def whole(self, schema: Tree) -> Tree:
        # A schema that is no more than a reference stands at the top itself.
        ref, chain = schema, set[str]()
        while isinstance(ref.get("$ref"), str) and (len(ref) == 1 or self._old):
            name = text(ref["$ref"])
            if name in chain or not isinstance(self._target(name), dict):
                break
            chain.add(name)
            ref = tree(self._target(name))
        made = {"$schema": _DRAFT} | tree(self._schema(ref))
        definitions: Tree = {}
        while self._todo:
            name = self._todo.pop(0)
            definitions[self._names[name]] = self._schema(self._target(name))
        return made | ({"$defs": definitions} if definitions else {})

    def _target(self, ref: str) -> object:
        try:
            return self._document.at(ref)
        except Missing as error:
            self._document.lost(ref, said_by(error), self._item)
            return True

    def _schema(self, value: object) -> object:
        self._left -= 1
        if self._left < 0:
            raise _TooLarge
        if not isinstance(value, dict):
            return value if isinstance(value, bool) else True
        made: Tree = {}
        ref = value.get("$ref", value.get("$dynamicRef"))
        if isinstance(ref, str):
            made["$ref"] = self._local(ref)
        if not isinstance(ref, str) or not self._old:
            for name, member in value.items():
                if name in ("$ref", "$dynamicRef") or name in _SILENT:
                    continue
                if self._prose or name not in _PROSE or isinstance(member, dict):
                    made[name] = self._member(name, member)
        if isinstance(made.get("required"), list):
            self._without_answers(value, made)
        return self._of_today(value, made) if self._old else made

    def _member(self, name: str, member: object) -> object:
        if name in _MAPS and isinstance(member, dict):
            inner: Tree = {}
            for key, one in member.items():
                inner[key] = self._schema(one)
            return inner
        if (name in _LISTS or name == "items") and isinstance(member, list):
            several = []
            for one in member:
                several.append(self._schema(one))  # a frame per level less
            return several
        return self._schema(member) if name in _ONES else member

    def _local(self, ref: str) -> str:
        if ref not in self._names:
            word = re.sub(r"[^\w.\-]", "_", ref.rpartition("/")[2].lstrip("#")) or "schema"
            free, number = word, 2
            while free in self._names.values():
                free, number = f"{word}_{number}", number + 1
            self._names[ref] = free
            self._todo.append(ref)
        return f"#/$defs/{self._names[ref]}"

    def _without_answers(self, value: Tree, made: Tree) -> None:
        """Ask for no property that only answers have."""
        properties = tree(value.get("properties"))
        read_only = {
            name
            for name, one in properties.items()
            if self._document.resolved(one, self._item).get("readOnly") is True
        }
        kept = [name for name in made["required"] if name not in read_only]  # type: ignore[attr-defined]  # a list
        if kept or not read_only:
            made["required"] = kept
        else:
            del made["required"]

    def _of_today(self, value: Tree, made: Tree) -> Tree:
        """Say in today's words what OpenAPI 3.0 and Swagger 2.0 say in their own."""
        if made.get("type") == "file":
            made["type"] = "string"
        for limit in ("minimum", "maximum"):
            strict = "exclusive" + limit.capitalize()
            if isinstance(made.get(strict), bool) and made.pop(strict) and limit in made:
                made[strict] = made.pop(limit)
        if made.get("required") in (True, False):
            del made["required"]  # a habit of draft 3
        is_null = value.get("nullable") is True or value.get("x-nullable") is True
        if not is_null:
            return made
        if isinstance(made.get("type"), str):
            made["type"] = [made["type"], "null"]
            if isinstance(made.get("enum"), list) and None not in tree(made)["enum"]:  # type: ignore[operator]  # a list
                made["enum"] = [*made["enum"], None]  # type: ignore[misc]  # likewise
            if any(name in made for name in ("allOf", "oneOf", "anyOf")):
                return {"anyOf": [made, {"type": "null"}]}
            return made
        return {"anyOf": [made, {"type": "null"}]} if made else made
