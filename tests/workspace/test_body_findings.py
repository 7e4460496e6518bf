"""What is found in a body before it is sent, and what of it stops a send."""

import json
from typing import Any

import pytest

from postwright.engine.errors import InvalidBody
from postwright.engine.prepare import prepare
from postwright.model.options import Options, Postwright, Schema
from postwright.model.request import Body, Field, Part, Request, Variable
from postwright.workspace.body_findings import body_check, findings, stop_invalid
from postwright.workspace.problem import Problem
from tests.engine.given import context, lineage

PERSON = json.dumps(
    {
        "type": "object",
        "required": ["name", "age"],
        "properties": {
            "name": {"type": "string", "minLength": 3},
            "age": {"type": "integer", "maximum": 150},
            "photo": {"type": "string", "format": "binary"},
        },
    }
)


def request(body: Body, schema: str = "", *, block: bool = False, **values: str) -> Request:
    variables = tuple(Variable(name, value) for name, value in values.items())
    options = Options(postwright=Postwright(schema=Schema(schema, block)))
    return Request(url="http://h/", method="POST", body=body, options=options, variables=variables)


def found(*args: Any, **named: Any) -> tuple[Problem, ...]:
    check = body_check(request(*args, **named), lineage(), context())
    return findings(check) if check else ()


def said(*args: Any, **named: Any) -> list[tuple[str, str]]:
    return [(one.where, one.what) for one in found(*args, **named)]


def test_broken_json_is_told_but_stops_nothing() -> None:
    broken = request(Body("json", text='{"a": 1,\n'))
    assert prepare(broken, lineage(), context()).body.pieces
    (problem,) = found(broken.body)
    assert (problem.severity, problem.kind) == ("warning", "json")
    assert problem.where == f"body, line {problem.line}, column {problem.column}"
    check = body_check(broken, lineage(), context())
    stop_invalid(check)


@pytest.mark.parametrize("kind", ["none", "text", "xml", "file"])
def test_other_kinds_are_not_looked_at(kind: Any) -> None:
    assert found(Body(kind, text="{"), PERSON, block=True) == ()


def test_a_schema_is_held_against_what_is_sent() -> None:
    text = '{\n  "age": {{years}}, // so many\n  "name": "{{who}}"\n}'
    assert said(Body("json", text=text), PERSON, years="30", who="Al") == [
        ("body, line 3, column 11", "$.name must have at least 3 characters")
    ]
    assert said(Body("json", text=text), PERSON, years="30.5", who="Alma") == [
        ("body, line 2, column 10", "$.age must be a whole number")
    ]


def test_a_value_that_breaks_the_json() -> None:
    ((where, what),) = said(Body("json", text='{"a": {{v}} }'), v="")
    assert where == "body"
    assert what == "with its variables replaced it is no JSON: a value is missing"


def test_without_a_value_only_what_is_sure_is_told() -> None:
    assert said(Body("json", text='{"age": {{unset}} }'), PERSON) == []
    ((where, _),) = said(Body("json", text='{"age": {{unset}} }'), '{"$ref": "#/no"}')
    assert where == "schema, line 1, column 10"


def test_names_that_stand_twice_stop_nothing() -> None:
    text = '{"name": "Alma",\n "age": 1, "name": "Alma"}'
    problems = found(Body("json", text=text), PERSON, block=True)
    assert [(one.what, one.line, one.column, one.severity) for one in problems] == [
        ("$.name is there twice", 2, 12, "warning")
    ]
    stop_invalid(body_check(request(Body("json", text=text), PERSON, block=True), lineage(),
                            context()))  # fmt: skip


def test_forms() -> None:
    fields = (Field("off", "1", enabled=False), Field("age", "{{n}}"), Field("name", "Al"))
    problems = found(Body("form-urlencoded", fields=fields), PERSON, n="200")
    assert [(one.row, one.what) for one in problems] == [
        (1, "$.age must be at most 150"),
        (2, "$.name must have at least 3 characters"),
    ]


def test_multipart() -> None:
    parts = (
        Part("name", value="Al"),
        Part("photo", "file", files=("gone.png",)),
        Part("age", "file", files=("a.bin",)),
    )
    problems = found(Body("multipart-form", parts=parts), PERSON)
    assert [(one.row, one.what) for one in problems] == [
        (0, "$.name must have at least 3 characters"),
        (2, "$.age must be a whole number"),
    ]
    missing = found(Body("multipart-form", parts=parts[:2]), PERSON)
    assert (missing[0].row, missing[0].what) == (None, "$.age is missing")


@pytest.mark.parametrize(
    ("text", "schema", "headline", "details"),
    [
        ('{"a": }', "", "the body is no JSON", ["a value is missing"]),
        ("", PERSON, "the body is no JSON", ["the body is empty"]),
        ('{"name": "Alma"}', PERSON, "the body breaks its schema in 1 place",
         ["$.age is missing"]),
        ('{"name": "A", "age": 1.5}', PERSON, "the body breaks its schema in 2 places",
         ["$.name must have at least 3 characters", "$.age must be a whole number"]),
        ("{}", '{"$ref": "http://127.0.0.1:9/"}', "the body's schema cannot be used",
         ["the schema refers to http://127.0.0.1:9/, which is not fetched; put it under $defs"]),
    ],
)  # fmt: skip
def test_what_stops_a_send(text: str, schema: str, headline: str, details: list[str]) -> None:
    blocking = request(Body("json", text=text), schema, block=True)
    with pytest.raises(InvalidBody) as caught:
        stop_invalid(body_check(blocking, lineage(), context()))
    assert caught.value.what == headline
    assert [words for _, words in caught.value.details] == details
    assert all(words in str(caught.value) for words in details)
    stop_invalid(body_check(request(Body("json", text=text), schema), lineage(), context()))


def test_an_empty_body_without_a_schema_is_fine() -> None:
    assert found(Body("json", text=" "), block=True) == ()
