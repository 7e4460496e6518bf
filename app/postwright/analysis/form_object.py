"""The fields of a form or multipart body as one object, so that a JSON Schema can speak of them.

A name that stands several times is a list, as is one that the schema declares as a list. Values
are text; where the schema declares another type and the text fits it, they are of that type. A
file is a text that only its type is told of: what is in it is not read.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

import msgspec

from postwright.analysis.body_schema import Violation, exact, sound, violations
from postwright.analysis.json_places import Path

if TYPE_CHECKING:
    from jsonschema_rs import JSONType

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_DEEPEST = 20
"""Steps through references to what declares a field."""
_OF_FILES = (
    "type", "required", "additionalProperties", "unevaluatedProperties", "falseSchema",
    "minItems", "maxItems", "not", "propertyNames", "maxProperties", "minProperties",
)  # fmt: skip
"""Keywords that may be said of a field whose content is a file."""


class Entry(msgspec.Struct, frozen=True):
    """One field that is sent, variables replaced."""

    name: str
    value: str
    row: int
    """In the request's table, from 0."""
    file: bool = False
    """`value` is the file's name."""


class FieldViolation(msgspec.Struct, frozen=True):
    """A violation and the row that it is about; None where no row is, such as a missing field."""

    violation: Violation
    row: int | None


def field_violations(entries: Sequence[Entry], schema: str) -> tuple[FieldViolation, ...]:
    """Return in what the fields break a schema, in the order of their rows. Raise BadSchema."""
    value, rows, files = _object_of(entries, _tree(schema))
    found = []
    for one in violations(cast("JSONType", value), schema):
        of_file = one.path in files or one.path[:1] in files
        if not of_file or one.keyword in _OF_FILES:
            row = rows.get(one.path[:2], rows.get(one.path[:1]))
            found.append(FieldViolation(one, row))
    return tuple(sorted(found, key=lambda one: -1 if one.row is None else one.row))


def _tree(schema: str) -> object:
    try:
        return exact(schema)
    except ValueError:
        return {}  # what is wrong with it is told by who validates


def _object_of(
    entries: Iterable[Entry], schema: object
) -> tuple[dict[str, object], dict[Path, int], set[Path]]:
    """Return the object, the row of each of its values, and which of them are files."""
    named: dict[str, list[Entry]] = {}
    for entry in entries:
        whole = msgspec.structs.replace(entry, name=sound(entry.name), value=sound(entry.value))
        named.setdefault(whole.name, []).append(whole)
    value: dict[str, object] = {}
    rows: dict[Path, int] = {}
    files: set[Path] = set()
    for name, same in named.items():
        declared = list(_declared(schema, schema, name))
        listed = len(same) > 1 or ("array" in _types(declared) and not _is_json_list(same[0]))
        inner = [part for one in declared for part in _all_of(one.get("items"), schema)]
        rows[name,] = same[0].row
        for number, entry in enumerate(same if listed else ()):
            rows[name, number] = entry.row
        for number, entry in enumerate(same):
            if entry.file:
                files.add((name, number) if listed else (name,))
        if listed:
            value[name] = [_typed(entry, _types(inner)) for entry in same]
        else:
            value[name] = _typed(same[0], _types(declared))
    return value, rows, files


def _is_json_list(entry: Entry) -> bool:
    """Tell whether a field holds a whole list, as a part of JSON does."""
    return not entry.file and isinstance(_parsed(entry.value), list)


def _typed(entry: Entry, types: set[str]) -> object:
    text = entry.value
    if entry.file or "string" in types:
        return text
    if text in ("true", "false") and "boolean" in types:
        return text == "true"
    if text in ("", "null") and "null" in types:
        return None
    if _NUMBER.fullmatch(text) and types & {"integer", "number"}:
        return exact(text)
    found = _parsed(text) if types & {"object", "array"} else None
    fits = (isinstance(found, dict) and "object" in types) or (
        isinstance(found, list) and "array" in types
    )
    return found if fits else text


def _parsed(text: str) -> object:
    if not text.lstrip().startswith(("{", "[")):
        return None
    try:
        return exact(text)
    except ValueError:
        return None


def _declared(schema: object, root: object, name: str) -> Iterator[dict[str, object]]:
    """Yield what the schema says of a member, from wherever it says so."""
    for one in _all_of(schema, root):
        members = one.get("properties")
        if isinstance(members, dict) and name in members:
            yield from _all_of(members[name], root)
        elif isinstance(one.get("additionalProperties"), dict):
            yield from _all_of(one["additionalProperties"], root)


def _all_of(schema: object, root: object) -> Iterator[dict[str, object]]:
    """Yield a schema and those that it puts beside itself, each once."""
    waiting: list[tuple[object, int]] = [(schema, 0)]
    seen: list[object] = []
    while waiting:
        one, depth = waiting.pop()
        if not isinstance(one, dict) or depth > _DEEPEST or any(one is old for old in seen):
            continue
        seen.append(one)
        yield one
        for word in ("allOf", "anyOf", "oneOf"):
            beside = one.get(word)
            waiting += [(item, depth + 1) for item in beside] if isinstance(beside, list) else []
        waiting += [(one.get(word), depth + 1) for word in ("then", "else")]
        if isinstance(name := one.get("$ref"), str):
            waiting.append((_looked_up(name, root), depth + 1))


def _looked_up(name: str, root: object) -> object:
    if name == "#":
        return root
    value = root
    for step in name.removeprefix("#/").split("/") if name.startswith("#/") else ("",):
        plain = step.replace("~1", "/").replace("~0", "~")
        value = value.get(plain) if isinstance(value, dict) else None
    return value


def _types(schemas: Iterable[dict[str, object]]) -> set[str]:
    found: set[str] = set()
    for schema in schemas:
        kind = schema.get("type")
        named = kind if isinstance(kind, list) else [kind]
        found.update(name for name in named if isinstance(name, str))
        if schema.get("nullable") is True:  # OpenAPI 3.0
            found.add("null")
    return found
