"""Fields of forms held against schemas, which speak of objects."""

import json

import pytest

from postwright.analysis.body_schema import BadSchema
from postwright.analysis.form_object import Entry, field_violations

SCHEMA = {
    "type": "object",
    "required": ["name"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "minLength": 3, "pattern": "^[a-z]+$"},
        "age": {"type": "integer", "minimum": 18},
        "ok": {"$ref": "#/$defs/flag"},
        "share": {"type": ["number", "null"], "maximum": 0.3},
        "tags": {"type": "array", "items": {"type": "integer"}, "maxItems": 2},
        "photo": {"type": "string", "format": "binary", "maxLength": 2},
        "photos": {"type": "array", "items": {"type": "string", "maxLength": 2}, "maxItems": 2},
        "meta": {"type": "object", "required": ["q"]},
        "code": {"anyOf": [{"type": "integer"}, {"type": "string", "maxLength": 2}]},
    },
    "$defs": {"flag": {"type": "boolean"}},
}
FINE = ("name", "abc")


def said(*fields: tuple[str, str], files: tuple[str, ...] = ()) -> list[tuple[int | None, str]]:
    entries = [Entry(name, value, n, name in files) for n, (name, value) in enumerate(fields)]
    found = field_violations(entries, json.dumps(SCHEMA))
    return [(one.row, one.violation.words) for one in found]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ([], [(None, "$.name is missing")]),
        ([("name", "ab")], [(0, "$.name must have at least 3 characters")]),
        ([("name", "aB1")], [(0, "$.name does not match the pattern ^[a-z]+$")]),
        ([FINE, ("zz", "")], [(1, "$.zz is not allowed here")]),
        ([FINE, ("age", "18")], []),
        ([FINE, ("age", "17")], [(1, "$.age must be at least 18")]),
        ([FINE, ("age", "x")], [(1, "$.age must be a whole number")]),
        ([FINE, ("age", "018")], [(1, "$.age must be a whole number")]),
        ([FINE, ("age", "")], [(1, "$.age must be a whole number")]),
        ([FINE, ("ok", "true")], []),
        ([FINE, ("ok", "yes")], [(1, "$.ok must be true or false")]),
        ([FINE, ("share", "0.3")], []),
        ([FINE, ("share", "0.30000000000000001")], [(1, "$.share must be at most 0.3")]),
        ([FINE, ("share", "")], []),
        ([FINE, ("tags", "1")], []),
        ([FINE, ("tags", "1"), ("tags", "b")], [(2, "$.tags[1] must be a whole number")]),
        ([FINE, ("tags", "1"), ("tags", "2"), ("tags", "3")],
         [(1, "$.tags must have at most 2 items")]),
        ([FINE, ("tags", "[1, 2]")], []),
        ([FINE, ("name", "def")], [(0, "$.name must be text")]),
        ([FINE, ("meta", '{"q": 1}')], []),
        ([FINE, ("meta", "{}")], [(1, "$.meta.q is missing")]),
        ([FINE, ("meta", "q")], [(1, "$.meta must be an object")]),
        ([FINE, ("code", "12")], []),
    ],
)  # fmt: skip
def test_what_is_said(fields: list[tuple[str, str]], expected: list[tuple[int, str]]) -> None:
    assert said(*fields) == expected


def test_of_a_file_only_its_being_there_is_checked() -> None:
    assert said(FINE, ("photo", "photo.png"), files=("photo",)) == []
    assert said(FINE, ("photos", "a.png"), ("photos", "b.png"), files=("photos",)) == []
    three = [("photos", f"{name}.png") for name in "abc"]
    assert said(FINE, *three, files=("photos",)) == [(1, "$.photos must have at most 2 items")]
    assert said(("name", "abc"), ("age", "age.txt"), files=("age",)) == [
        (1, "$.age must be a whole number")
    ]


def test_a_schema_that_cannot_be_used_says_so() -> None:
    with pytest.raises(BadSchema):
        field_violations([], "{")


def test_references_may_go_round() -> None:
    schema = {"properties": {"a": {"$ref": "#/properties/a"}}, "allOf": [{"$ref": "#"}]}
    assert field_violations([Entry("a", "1", 0)], json.dumps(schema)) == ()


def test_half_characters_are_no_danger() -> None:
    assert said(("name", "abc"), ("zz\ud800", "\ud800")) == [
        (1, '$["zz\ufffd"] is not allowed here')
    ]
