"""Bodies held against schemas: what is wrong, where, and what no schema can do to us."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from postwright.analysis.body_schema import (
    MOST,
    BadSchema,
    check_schema,
    violations,
    violations_in,
)

DRAFTS = {
    "4": "http://json-schema.org/draft-04/schema#",
    "6": "http://json-schema.org/draft-06/schema#",
    "7": "http://json-schema.org/draft-07/schema#",
    "2019-09": "https://json-schema.org/draft/2019-09/schema",
    "2020-12": "https://json-schema.org/draft/2020-12/schema",
}


def said(text: str, schema: object) -> list[str]:
    return [one.words for one in violations_in(text, json.dumps(schema))]


@pytest.mark.parametrize(
    ("schema", "text", "expected"),
    [
        ({"required": ["a", "b"]}, '{"a": 1}', ["$.b is missing"]),
        ({"type": "integer"}, "1.5", ["$ must be a whole number"]),
        ({"type": "integer"}, "1.0", []),
        ({"type": ["string", "null"]}, "1", ["$ must be null or text"]),
        ({"minLength": 3}, '"ab"', ["$ must have at least 3 characters"]),
        ({"minLength": 1}, '"😀"', []),
        ({"maxLength": 1}, '"😀"', []),
        ({"maxLength": 1}, '"ab"', ["$ must have at most 1 character"]),
        ({"minimum": 5}, "4", ["$ must be at least 5"]),
        ({"exclusiveMaximum": 5}, "5", ["$ must be less than 5"]),
        ({"multipleOf": 0.01}, "0.295", ["$ must be a multiple of 0.01"]),
        ({"multipleOf": 0.01}, "0.29", []),
        ({"maximum": 12345678901234567890}, "12345678901234567891",
         ["$ must be at most 12345678901234567890"]),
        ({"maximum": 12345678901234567891}, "12345678901234567891", []),
        ({"minItems": 2}, "[1]", ["$ must have at least 2 items"]),
        ({"maxProperties": 1}, '{"a": 1, "b": 2}', ["$ must have at most 1 member"]),
        ({"uniqueItems": True}, "[1, 1.0]", ["$ has the same item twice"]),
        ({"enum": ["a", 1]}, '"b"', ['$ must be "a" or 1']),
        ({"enum": list(range(11))}, '"b"', ["$ must be 0, 1, 2, 3, 4, 5, 6, 7 or 3 others"]),
        ({"const": {"a": 1}}, "1", ['$ must be {"a": 1}']),
        ({"pattern": "^a+$"}, '"b"', ["$ does not match the pattern ^a+$"]),
        ({"additionalProperties": False, "properties": {"a": {}}}, '{"a": 1, "b c": 2}',
         ['$["b c"] is not allowed here']),
        ({"unevaluatedProperties": False}, '{"b": 2}', ["$.b is not allowed here"]),
        ({"items": {"required": ["name"]}}, '[{"name": 1}, {}]', ["$[1].name is missing"]),
        ({"properties": {"a": {"$ref": "#/$defs/x"}}, "$defs": {"x": {"type": "string"}}},
         '{"a": 1}', ["$.a must be text"]),
        ({"$defs": {"tree": {"items": {"$ref": "#/$defs/tree"}, "type": "array"}},
          "$ref": "#/$defs/tree"}, "[[], [[1]]]", ["$[1][0][0] must be a list"]),
        ({"dependentRequired": {"a": ["b"]}}, '{"a": 1}', ["$.b is missing"]),
        ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, '{"a": 1}', ["$.b is missing"]),
        ({"propertyNames": {"maxLength": 1}}, '{"ab": 1}',
         ["$ has a name that is not allowed: must have at most 1 character"]),
        ({"contains": {"const": 1}}, "[2]", ["$ lacks an item that the schema asks for"]),
        ({"not": {"type": "null"}}, "null", ["$ is what the schema excludes"]),
        ({"properties": {"a": False}}, '{"a": 1}', ["$.a is not allowed here"]),
        (False, "1", ["$ is not allowed here"]),
        (True, "1", []),
        ({"oneOf": [{"type": "null"}, {"required": ["a"]}]}, "{}",
         ["$ fits none of the forms that are allowed; nearest: $.a is missing"]),
        ({"oneOf": [{}, {"type": "object"}]}, "{}",
         ["$ fits more than one of the forms of which it must fit one"]),
        ({"anyOf": [{"minimum": 9}, {"type": "string"}]}, "1",
         ["$ fits none of the forms that are allowed; nearest: $ must be at least 9"]),
    ],
)  # fmt: skip
def test_what_is_said(schema: object, text: str, expected: list[str]) -> None:
    assert said(text, schema) == expected


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("email", "a@example.test", "a@"),
        ("date-time", "2026-01-31T12:00:00Z", "2026-01-31"),
        ("date", "2026-01-31", "2026-02-31"),
        ("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2eb8aa08"),
        ("uri", "http://h/", "/only/a/path"),
        ("hostname", "example.test", "a_b.test"),
        ("ipv4", "1.2.3.4", "1.2.3.256"),
        ("ipv6", "::1", ":::1"),
        ("regex", "a+", "("),
        ("byte", "YWI=", "YWI"),
    ],
)
@pytest.mark.parametrize("draft", DRAFTS)
def test_formats_count_in_every_draft(draft: str, name: str, good: str, bad: str) -> None:
    schema = {"$schema": DRAFTS[draft], "format": name}
    assert said(json.dumps(good), schema) == []
    assert len(said(json.dumps(bad), schema)) == 1


@pytest.mark.parametrize(
    ("draft", "schema", "text"),
    [
        ("4", {"minimum": 3, "exclusiveMinimum": True}, "3"),
        ("6", {"exclusiveMinimum": 3}, "3"),
        ("7", {"if": {"const": 1}, "then": False}, "1"),
        ("2019-09", {"items": [{}], "additionalItems": False}, "[1, 2]"),
        ("2020-12", {"prefixItems": [{}], "items": False}, "[1, 2]"),
    ],
)
def test_each_draft_has_its_own_rules(draft: str, schema: dict[str, object], text: str) -> None:
    assert len(said(text, {"$schema": DRAFTS[draft], **schema})) == 1


def test_places_are_those_in_the_text() -> None:
    text = '{\n  "a": 1,\n  "list": [true,\n    {"name": ""}]\n}'
    schema = {
        "required": ["z"],
        "properties": {"list": {"items": {"properties": {"name": {"minLength": 1}}}}},
    }
    found = violations_in(text, json.dumps(schema))
    assert [(one.pointer, one.line, one.column) for one in found] == [
        ("/z", 1, 1),  # where the object begins that lacks it
        ("/list/1/name", 4, 14),
    ]
    assert found[1].schema_path == "/properties/list/items/properties/name/minLength"


def test_pointers_are_escaped() -> None:
    (one,) = violations({"a/b~c": 1}, '{"properties": {"a/b~c": {"type": "null"}}}')
    assert one.pointer == "/a~1b~0c"


def test_no_more_than_anyone_reads() -> None:
    assert len(violations_in(json.dumps([0] * 1000), '{"items": {"type": "null"}}')) == MOST


@pytest.mark.parametrize(
    ("schema", "message", "place"),
    [
        ('{"type": ', "the schema is no JSON: a value is missing", (1, 10)),
        ("[]", "a schema is an object, true or false", (1, 1)),
        ('{\n"minLength": -1}', "this is no JSON Schema: $.minLength must be at least 0", (2, 14)),
        ('{"properties": {"a": {"pattern": "("}}}',
         "this is no JSON Schema: $.properties.a.pattern is no regular expression", (1, 34)),
        ('{"$ref": "#/$defs/no"}', "the schema refers to #/$defs/no, which is not in it", (1, 10)),
        ('{"$schema": "http://json-schema.org/draft-03/schema#"}',
         "http://json-schema.org/draft-03/schema# is no draft that is known; "
         "4, 6, 7, 2019-09 and 2020-12 are", (1, 13)),
        ('{"$ref": "other.json"}',
         "the schema refers to other.json, which is not fetched; put it under $defs", (1, 10)),
        ('{"$ref": "file:///etc/hostname"}',
         "the schema refers to file:///etc/hostname, which is not fetched; put it under $defs",
         (1, 10)),
    ],
)  # fmt: skip
def test_a_schema_that_cannot_be_used(schema: str, message: str, place: tuple[int, int]) -> None:
    with pytest.raises(BadSchema) as caught:
        check_schema(schema)
    assert str(caught.value) == message
    assert (caught.value.line, caught.value.column) == place


def test_an_openapi_dialect_is_read_as_the_draft_that_it_extends() -> None:
    dialect = "https://spec.openapis.org/oas/3.1/dialect/base"
    assert said('""', {"$schema": dialect, "minLength": 1}) == ["$ must have at least 1 character"]


class _Recorder(BaseHTTPRequestHandler):
    seen: list[str]

    def do_GET(self) -> None:
        self.seen.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")


@pytest.mark.parametrize("word", ["$ref", "$dynamicRef", "$schema", "$id"])
def test_nothing_is_fetched(word: str) -> None:
    handler = type("Handler", (_Recorder,), {"seen": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            address = f"http://127.0.0.1:{server.server_port}/schema.json"
            schema = {word: address, "properties": {"a": {"$ref": f"{address}#/x"}}}
            with pytest.raises(BadSchema):
                check_schema(json.dumps(schema))
        finally:
            server.shutdown()
            thread.join()
    assert handler.seen == []  # type: ignore[attr-defined]


def test_a_reference_to_its_own_id_needs_nobody() -> None:
    schema = {"$id": "http://h.test/s", "$ref": "http://h.test/s#/$defs/a",
              "$defs": {"a": {"type": "null"}}}  # fmt: skip
    assert said("1", schema) == ["$ must be null"]


def _laughs(count: int) -> str:
    """Each definition needs the next one twice."""
    one = {f"a{n}": {"allOf": [{"$ref": f"#/$defs/a{n + 1}"}] * 2} for n in range(count)}
    return json.dumps({"$ref": "#/$defs/a0", "$defs": one | {f"a{count}": {}}})


@pytest.mark.parametrize(
    "schema",
    [
        '{"items":' * 100_000 + "{}" + "}" * 100_000,
        '{"items":' * 300 + "{}" + "}" * 300,
        "[" * 100_000,
        '{"pattern": "((a{1000}){1000}){1000}"}',
        _laughs(60),
    ],
)
def test_a_hostile_schema_is_refused(schema: str) -> None:
    with pytest.raises(BadSchema):
        check_schema(schema)


@pytest.mark.parametrize("schema", ['{"$ref": "#"}', '{"allOf": [{"$ref": "#"}]}'])
def test_a_schema_may_go_round_in_rings(schema: str) -> None:
    assert violations_in("1", schema) == ()


def test_a_pattern_that_would_take_for_ever() -> None:
    text = json.dumps("a" * 60 + "!")
    assert len(violations_in(text, '{"pattern": "^(a+)+$"}')) == 1
    endless = r"^(?=(a|aa)+$)(a|aa)+(?!x)b$"
    (one,) = violations_in(json.dumps("a" * 60), json.dumps({"pattern": endless}))
    assert one.message == "could not be held against its pattern, which takes too long"


def test_a_hostile_body_is_no_danger() -> None:
    ring = '{"anyOf": [{"items": {"$ref": "#"}, "type": "array"}, {"items": {"$ref": "#"}}]}'
    assert violations_in("[" * 900 + "]" * 900, ring) == ()
    both = '{"allOf": [{"items": {"$ref": "#"}}, {"items": {"$ref": "#"}}], "type": "array"}'
    (one,) = violations_in("[" * 40 + "1" + "]" * 40, both)
    assert one.message == "does not fit the schema; it is nested too deep to say where"
    with pytest.raises(ValueError, match="nested too deep"):
        violations_in("[" * 100_000, "{}")
    assert violations_in("1e999999999", '{"maximum": 1}')[0].message == "must be at most 1"
    assert violations_in("9" * 100_000, '{"type": "integer"}') == ()


@pytest.mark.parametrize("half", ['"\\ud800"', '"\\uDFFFx"', '"\ud800"', '{"\\ud800": 1}'])
def test_half_characters_are_no_danger(half: str) -> None:
    assert violations_in(half, '{"minLength": 1, "minProperties": 1}') == ()
    assert len(violations_in("1", f'{{"const": {half}}}')) == 1
    assert violations_in('"\\ud83d\\ude00"', '{"const": "\U0001f600"}') == ()
    assert violations_in(r'"\\ud800"', r'{"maxLength": 6, "pattern": "^.ud800$"}') == ()


def test_a_value_of_the_body_is_not_repeated() -> None:
    keywords = {"minLength": 99, "pattern": "^x$", "format": "email", "type": "null", "enum": [1],
                "const": 2}  # fmt: skip
    text = json.dumps({"key": "hunter2"})
    assert "hunter2" not in " ".join(said(text, {"properties": {"key": keywords}}))
