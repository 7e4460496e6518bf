"""A body held against a JSON Schema: each violation with its path, in words; nothing is fetched.

A schema is somebody else's text: it may refer to other hosts, hold patterns that never end, or
be nested without end. None of that may reach the network, hang or crash.
"""

import json
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, cast

import msgspec

from postwright.analysis.json_places import (
    Path,
    line_and_column,
    places,
    pointer,
    readable,
)
from postwright.analysis.json_text import problem_in
from postwright.analysis.schema_references import MOST_WAYS, references, ways
from postwright.analysis.schema_words import broken_by
from postwright.model.said import said as spoken

if TYPE_CHECKING:
    from jsonschema_rs import JSONType, ValidationError, Validator

MOST = 100
"""Violations; whoever has so many will not miss the next."""
_BACKTRACKS = 100_000
_DEEPEST = 10
"""Levels of a body for which a schema that refers to itself is searched for reasons."""
_DIGITS = 4000
"""Python reads no longer whole numbers at once."""
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.S,
)
_OPENAPI = "https://spec.openapis.org/oas/"
_UNKNOWN_DRAFT = "Unknown meta-schema: "


class Violation(msgspec.Struct, frozen=True):
    """One thing in which a body is not as its schema asks."""

    path: Path
    message: str
    """Such as `must have at least 3 characters`."""
    schema_path: str = ""
    """A JSON Pointer to the keyword."""
    keyword: str = ""
    offset: int | None = None
    """In the text, in characters from 0; None where that is not known."""
    line: int = 0
    column: int = 0

    @property
    def pointer(self) -> str:
        """Return the path as a JSON Pointer."""
        return pointer(self.path)

    @property
    def words(self) -> str:
        """Return path and message: `$.items[0].name is missing`."""
        return spoken("{place} {broken}", place=readable(self.path), broken=self.message)


class BadSchema(Exception):
    """A schema that cannot be used; `offset` is where in its text."""

    def __init__(self, message: str, text: str = "", offset: int = 0) -> None:
        super().__init__(message)
        self.message, self.offset = message, offset
        self.line, self.column = line_and_column(text, offset)


def violations(value: "JSONType", schema: str) -> tuple[Violation, ...]:
    """Return in what a value breaks a schema, at most 100. Raise BadSchema."""
    compiled = _compiled(schema)
    if isinstance(compiled, BadSchema):
        raise compiled
    if compiled.rings and _depth(value) > _DEEPEST:
        if compiled.validator.is_valid(value):
            return ()
        return (
            Violation((), spoken("does not fit the schema; it is nested too deep to say where")),
        )
    found = chain.from_iterable(map(_violations_of, compiled.validator.iter_errors(value)))
    return tuple(islice(dict.fromkeys(found), MOST))


def violations_in(text: str, schema: str, shown: str | None = None) -> tuple[Violation, ...]:
    """Return in what a JSON text breaks a schema. Raise BadSchema; ValueError for what is no JSON.

    The places are those in `shown`, JSON of the same shape, where that is not the text itself.
    """
    found = violations(exact(text), schema)
    shown = text if shown is None else shown
    return placed(found, shown) if found else ()


def placed(found: tuple[Violation, ...], text: str) -> tuple[Violation, ...]:
    """Return the violations with their places in a JSON text, in the order of these."""
    where = places(text, [one.path for one in found])

    def one_placed(one: Violation) -> Violation:
        offset = where.nearest(one.path)
        if offset is None:
            return one
        line, column = line_and_column(text, offset)
        return msgspec.structs.replace(one, offset=offset, line=line, column=column)

    return tuple(sorted(map(one_placed, found), key=lambda one: one.offset or 0))


def exact(text: str) -> "JSONType":
    """Return the value of a JSON text, its numbers as they are written. Raise ValueError."""
    try:
        found = json.loads(_whole(text), parse_float=_decimal, parse_int=_integer)
    except RecursionError:
        raise ValueError(spoken("it is nested too deep to be checked")) from None
    return cast("JSONType", found)


def _whole(text: str) -> str:
    """Put U+FFFD in place of half characters, escaped ones too."""
    text = sound(text)
    return _ESCAPE.sub(lambda e: "\\ufffd" if e["half"] else e[0], text) if "\\u" in text else text


def sound(text: str) -> str:
    """Put U+FFFD in place of half characters: the validator's text is UTF-8."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _decimal(digits: str) -> Decimal | float:
    try:
        return Decimal(digits)
    except InvalidOperation:
        return float(digits)


def _integer(digits: str) -> int | Decimal | float:
    return int(digits) if len(digits) < _DIGITS else _decimal(digits)


class _Compiled(msgspec.Struct, frozen=True):
    validator: "Validator"
    rings: bool
    """It refers to itself: its reasons may be as many as there are ways through it."""


def check_schema(schema: str) -> None:
    """Raise BadSchema for a text that is no schema, or refers to what is not in it."""
    compiled = _compiled(schema)
    if isinstance(compiled, BadSchema):
        raise compiled


@lru_cache(maxsize=8)
def _compiled(schema: str) -> _Compiled | BadSchema:
    # 20 ms, and most requests have no schema
    from jsonschema_rs import (
        Draft202012Validator,
        FancyRegexOptions,
        ValidationError,
        validator_for,
    )

    problem = problem_in(schema)
    if problem is not None:
        return BadSchema(
            spoken("the schema is no JSON: {message}", message=problem.message),
            schema,
            problem.offset,
        )
    tree = exact(schema)
    if not isinstance(tree, dict | bool):
        return BadSchema(spoken("a schema is an object, true or false"), schema)
    name = tree.get("$schema") if isinstance(tree, dict) else None
    ours = isinstance(name, str) and name.startswith(_OPENAPI)
    make = Draft202012Validator if ours else validator_for
    try:
        validator = make(
            _whole(schema),
            validate_formats=True,
            formats={"uuid": _is_uuid, "byte": _is_base64},
            pattern_options=FancyRegexOptions(backtrack_limit=_BACKTRACKS),
            offline=True,
        )
    except ValidationError as error:
        return _bad(error, schema, tree)
    except ValueError:
        return BadSchema(spoken("the schema is nested too deep to be used"), schema)
    around = ways(tree)
    if around.count > MOST_WAYS:
        return BadSchema(
            spoken("the schema refers to itself in too many ways to be followed"), schema
        )
    return _Compiled(validator, around.rings)


def _bad(error: "ValidationError", schema: str, tree: object) -> BadSchema:
    message = error.message
    if error.kind.name != "$ref":
        path, what = next(iter(broken_by(error)))
        offset = places(schema, [path]).nearest(path) or 0
        return BadSchema(
            spoken("this is no JSON Schema: {path} {what}", path=readable(path), what=what),
            schema,
            offset,
        )
    named = re.search(r"'([^']*)'", message)
    name = (named[1] if named else message).removeprefix("json-schema:///")
    name = name.lstrip("#") if message.startswith("Pointer") else name
    near = (p for p, target in references(tree) if _names(target, name))
    place = next(near, ())
    offset = places(schema, [place]).nearest(place) or 0
    if message.startswith(_UNKNOWN_DRAFT):
        said = spoken(
            "{name} is no draft that is known; 4, 6, 7, 2019-09 and 2020-12 are", name=name
        )
    elif message.startswith("Resource"):
        said = spoken(
            "the schema refers to {name}, which is not fetched; put it under $defs", name=name
        )
    else:
        said = spoken("the schema refers to #{name}, which is not in it", name=name)
    return BadSchema(said, schema, offset)


def _names(target: str, name: str) -> bool:
    """Tell whether a reference may be the one that the validator resolved to that name."""
    return (
        target.lstrip("#") == name
        or target.partition("#")[0] == name
        or (bool(target) and name.endswith(f"/{target}"))
    )


def _violations_of(error: "ValidationError") -> Iterator[Violation]:
    where, keyword = pointer(tuple(error.schema_path)), error.kind.name
    for path, message in broken_by(error):
        yield Violation(path, message, where, keyword)


def _depth(value: object) -> int:
    depth, level = 0, [value]
    while level:
        inner = (
            one.values() if isinstance(one, dict) else one
            for one in level
            if isinstance(one, dict | list)
        )
        level = list(chain.from_iterable(inner))
        depth += 1
    return depth


def _is_uuid(text: str) -> bool:
    return re.fullmatch(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", text) is not None


def _is_base64(text: str) -> bool:
    whole = len(text) % 4 == 0
    return whole and re.fullmatch(r"[A-Za-z0-9+/]*={0,2}", text) is not None
