"""What a body breaks of its schema, in words; no value of the body is repeated in them."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from postwright.analysis.json_places import Path, readable
from postwright.model.said import Said, said, said_list, sentences

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

Broken = tuple[Path, str]
"""Where, and what is wrong there."""

_MOST_OPTIONS = 8
_TYPES = sentences({
    "string": "text", "number": "a number", "integer": "a whole number", "object": "an object",
    "array": "a list", "boolean": "true or false", "null": "null",
})  # fmt: skip
_FORMATS = sentences({
    "email": "email address", "idn-email": "email address",
    "date-time": "date and time, such as 2026-01-31T12:00:00Z",
    "date": "date, such as 2026-01-31", "time": "time, such as 12:00:00Z",
    "duration": "duration, such as P1DT2H", "uuid": "UUID",
    "uri": "URI", "uri-reference": "URI or reference", "iri": "IRI",
    "iri-reference": "IRI or reference", "uri-template": "URI template",
    "hostname": "host name", "idn-hostname": "host name",
    "ipv4": "IPv4 address", "ipv6": "IPv6 address", "regex": "regular expression",
    "json-pointer": "JSON Pointer", "relative-json-pointer": "relative JSON Pointer",
    "byte": "base64 text",
})  # fmt: skip


def broken_by(error: "ValidationError") -> Iterator[Broken]:
    """Yield what an error of the validator says, each with the path that it is about."""
    path, kind = tuple(error.instance_path), error.kind
    facts = kind.as_dict()
    match kind.name:
        case "required":
            yield (*path, facts["property"]), said("is missing")
        case "additionalProperties" | "unevaluatedProperties":
            for name in facts["unexpected"]:
                yield (*path, name), said("is not allowed here")
        case "propertyNames":
            yield path, said("has a name that is not allowed: {text}", text=_text(facts["error"]))
        case "anyOf" | "oneOf":
            yield path, _of_choice(error)
        case _:
            yield path, _text(error)


def _of_choice(error: "ValidationError") -> str:
    """Say what the nearest of several forms would need."""
    branches = error.kind.as_dict()["context"]
    failed = [branch for branch in branches if branch]
    if len(failed) < len(branches):
        return said("fits more than one of the forms of which it must fit one")
    count = said("none of the forms that are allowed")
    if not failed:
        return said("fits {count}", count=count)
    # A form of another type is not what was meant; after that, the fewest mistakes win.
    nearest = min(failed, key=lambda branch: (_is_other_type(branch, error), len(branch)))
    where, what = next(iter(broken_by(nearest[0])))
    return said(
        "fits {count}; nearest: {where} {what}", count=count, where=readable(where), what=what
    )


def _is_other_type(branch: "list[ValidationError]", error: "ValidationError") -> bool:
    return any(e.kind.name == "type" and e.instance_path == error.instance_path for e in branch)


def _text(error: "ValidationError") -> str:
    facts, name = error.kind.as_dict(), error.kind.name
    if name in _LENGTHS:
        return _of_length(name, facts["limit"])
    if name in _LIMITS:
        value = facts.get("limit", facts.get("multiple_of"))
        return Said(_LIMITS[name], {"value": value})
    match name:
        case "type":
            return said(
                "must be {choices}",
                choices=said_list([_word(_TYPES, t) for t in facts["types"]], "or"),
            )
        case "format":
            return said("is no {value}", value=_word(_FORMATS, facts["format"]))
        case "enum":
            options = [json.dumps(one, ensure_ascii=False, default=str) for one in facts["options"]]
            more = len(options) - _MOST_OPTIONS
            if not options:
                return said("can have no value: the schema allows none")
            if more > 0:
                shown = said_list(options[:_MOST_OPTIONS])
                return said("must be {shown} or {more} others", shown=shown, more=more)
            return said("must be {shown}", shown=said_list(options, "or"))
        case "const":
            wanted = json.dumps(facts["expected_value"], ensure_ascii=False, default=str)
            return said("must be {wanted}", wanted=wanted)
        case "pattern":
            pattern = facts.get("pattern")
            return (
                said("does not match the pattern {pattern}", pattern=pattern)
                if pattern is not None
                else said("could not be held against its pattern, which takes too long")
            )
        case "additionalItems":
            return said("may have no more than {facts} items", facts=facts["limit"])
        case _:
            return _REST.get(name, said("does not fit the schema’s {name}", name=name))


def _of_length(name: str, limit: int) -> str:
    one, many = _LENGTHS[name]
    return Said(one if limit == 1 else many, {"limit": limit})


def _word(table: dict[str, str], key: str) -> str:
    return Said(table[key], {}) if key in table else key


_LENGTHS = sentences(
    {
        "minLength": (
            "must have at least {limit} character",
            "must have at least {limit} characters",
        ),
        "maxLength": (
            "must have at most {limit} character",
            "must have at most {limit} characters",
        ),
        "minItems": ("must have at least {limit} item", "must have at least {limit} items"),
        "maxItems": ("must have at most {limit} item", "must have at most {limit} items"),
        "minProperties": (
            "must have at least {limit} member",
            "must have at least {limit} members",
        ),
        "maxProperties": ("must have at most {limit} member", "must have at most {limit} members"),
    }
)
_LIMITS = sentences({
    "minimum": "must be at least {value}", "maximum": "must be at most {value}",
    "exclusiveMinimum": "must be more than {value}",
    "exclusiveMaximum": "must be less than {value}",
    "multipleOf": "must be a multiple of {value}",
})  # fmt: skip
_REST = sentences(
    {
        "uniqueItems": "has the same item twice",
        "contains": "lacks an item that the schema asks for",
        "falseSchema": "is not allowed here",
        "not": "is what the schema excludes",
        "unevaluatedItems": "has items that are not allowed",
        "contentEncoding": "is not encoded as the schema asks",
        "contentMediaType": "is not of the media type that the schema asks for",
    }
)
