"""A body's schema in a request's file: an object there, and every character of it comes back."""

import json

import pytest
from msgspec.structs import replace

from postwright.formats import opencollection as oc
from postwright.formats.yaml import load
from postwright.model.options import Options, Postwright, Schema
from postwright.model.request import Request


def written(body: str, *, block: bool = False) -> str:
    ours = Postwright(schema=Schema(body, block))
    return oc.write_request(Request(name="x", url="http://h/", options=Options(postwright=ours)))


def read(text: str) -> Schema:
    request = oc.read_request(text.encode(), "x.yml")
    assert isinstance(request, Request)
    return request.options.postwright.schema


def row(text: str) -> str:
    tree = load(text)
    assert isinstance(tree, dict)
    return str(tree["runtime"]["variables"][0]["value"])  # type: ignore[index]


@pytest.mark.parametrize(
    "body",
    [
        '{"type": "object"}',
        "true",
        '{\n  "z": 1.0,\n  "a": 123456789012345678901234567890,\n  "m": 1e400\n}',
        '{\n  "b": 1,\n\n        "odd": "indent",\n  \n\t"tab": 1\n}',
        '{"a": 1, "a": 2}',
        '{"pattern": "\\ud800"}',
        '{"type": ',
        '{"comment": 1} // no JSON',
        ' {"blank": "before"}',
        '{"blank": "after"}\n',
        "5",
        '{"description": "字 \\u5b57 é"}',
        "[" * 5000,
    ],
)
def test_a_schema_comes_back_as_it_was_typed(body: str) -> None:
    text = written(body, block=True)
    assert read(text) == Schema(body, True)
    request = oc.read_request(text.encode(), "x.yml")
    assert isinstance(request, Request)
    assert read(oc.write_request(replace(request, docs="more"), text)).body == body


def test_other_tools_find_an_object() -> None:
    found = json.loads(row(written('{\n  "type": "object"\n}', block=True)))
    assert found == {"schema": {"block": True, "body": {"type": "object"}}}


def test_a_schema_of_another_hand_keeps_its_order() -> None:
    value = '{"schema": {"body": {"type": "object", "minProperties": 1.0, "a": [1]}}}'
    text = (
        "info: {name: x, type: http}\nhttp: {method: GET, url: http://h/}\nruntime:\n  variables:\n"
        f"    - {{name: _postwright, disabled: true, value: '{value}'}}\n"
    )
    assert read(text).body == '{"type": "object", "minProperties": 1.0, "a": [1]}'


def test_the_switch_alone_needs_no_schema() -> None:
    text = written("", block=True)
    assert json.loads(row(text)) == {"schema": {"block": True}}
    assert read(text) == Schema("", True)


@pytest.mark.parametrize(
    "member",
    [{"body": {"type": "object"}, "block": True, "later": [1]}, {"block": "maybe"}, "text", 5],
)
def test_what_is_not_understood_is_written_back(member: object) -> None:
    value = json.dumps({"schema": member})
    text = (
        "info: {name: x, type: http}\nhttp: {method: GET, url: http://h/}\nruntime:\n  variables:\n"
        f"    - {{name: _postwright, disabled: true, value: '{value}'}}\n"
    )
    request = oc.read_request(text.encode(), "x.yml")
    assert isinstance(request, Request)
    assert json.loads(row(oc.write_request(request))) == {"schema": member}
    changed = replace(request, options=replace(request.options, postwright=replace(
        request.options.postwright, http="2")))  # fmt: skip
    kept = json.loads(row(oc.write_request(changed, text)))
    assert kept == {"schema": member, "http": "2"}
