"""Our checks and captures on disk: the format's own rows where it has words, ours for the rest."""

import json

import msgspec
import pytest
from msgspec.structs import replace

from postwright.formats import opencollection
from postwright.formats.check_rows import action_of, assertion_of
from postwright.formats.opencollection import write_request
from postwright.model.options import Options, Postwright, ResponseCapture, ResponseCheck
from postwright.model.request import Assertion, Capture, Request

FILE = """\
info:
  name: get
  type: http
  seq: 1

http:
  method: GET
  url: http://h.test/

runtime:
  variables:
    - name: _postwright
      value: |-
        %s
      disabled: true
"""


def read_request(text: str) -> Request:
    request = opencollection.read_request(text, "get.yml")
    assert isinstance(request, Request)
    return request


def given(checks: list[object], captures: list[object] | None = None) -> Request:
    value = json.dumps({"checks": checks, "captures": captures or []})
    return read_request(FILE % value)


@pytest.mark.parametrize(
    ("kind", "selector", "operator", "value", "expression"),
    [
        ("status", "", "eq", "200", "res.status"),
        ("status", "", "between", "200,299", "res.status"),
        ("time", "", "lt", "500", "res.responseTime"),
        ("header", "Content-Type", "startsWith", "text/", 'res.headers["content-type"]'),
        ("json", "$.a.b[0]", "eq", "x", "res.body.a.b[0]"),
        ("json", "$['a b']['c']", "isDefined", "", 'res.body["a b"].c'),
        ("json", "$", "isJson", "", "res.body"),
        ("json", "$.a", "eq", "{{want}}", "res.body.a"),
    ],
)
def test_what_an_assertion_says_is_one(
    kind: str, selector: str, operator: str, value: str, expression: str
):
    check = ResponseCheck(kind, selector, operator, value, enabled=False)
    assert assertion_of(check) == Assertion(expression, operator, value, enabled=False)


@pytest.mark.parametrize(
    ("operator", "value", "written"),
    [
        ("eq", "5", '"5"'),
        ("eq", "text/html", "text/html"),
        ("eq", "{{size}}", '"{{size}}"'),
        ("eq", "'5'", "'5'"),
        ("startsWith", "2", '"2"'),
        ("matches", "2", "2"),
        ("length", "2", "2"),
        ("gt", "5", None),
        ("in", "5,6", None),
    ],
)
def test_a_header_is_compared_as_text_there_too(operator: str, value: str, written: str | None):
    said = assertion_of(ResponseCheck("header", "X", operator, value))
    assert (None if said is None else said.value) == written


@pytest.mark.parametrize(
    ("kind", "selector", "value"),
    [
        ("json", "$..a", "1"),
        ("json", "$.a[*]", "1"),
        ("json", "$.a[-1]", "1"),
        ("json", "$[?@.a]", "1"),
        ("json", "$.a.length", "1"),
        ("json", "no path", "1"),
        ("json", "$.a", '{"b": 1}'),
        ("json", "$.a", " [1]"),
        ("status", "", "${run()}"),
        ("header", "Set-Cookie", "x"),
        ("header", "", "x"),
        ("size", "", "1"),
        ("schema", "", "{}"),
        ("text", "", "x"),
        ("later", "", "x"),
    ],
)
def test_what_no_assertion_says_stays_ours(kind: str, selector: str, value: str):
    check = ResponseCheck(kind, selector, "eq", value)
    assert assertion_of(check) is None
    request = Request(options=Options(postwright=Postwright(checks=(check,))))
    again = read_request(write_request(request))
    assert again.options.postwright.checks == (check,)
    assert again.assertions == ()


@pytest.mark.parametrize(
    ("capture", "expression"),
    [
        (ResponseCapture("json", "$.token", "t"), "res.body.token"),
        (ResponseCapture("header", "ETag", "t"), 'res.headers["etag"]'),
        (ResponseCapture("status", "", "t"), "res.status"),
        (ResponseCapture("json", "$.token", "t", "environment"), ""),
        (ResponseCapture("json", "$..token", "t"), ""),
        (ResponseCapture("cookie", "sid", "t"), ""),
        (ResponseCapture("text", "id=(\\d+)", "t"), ""),
    ],
)
def test_what_an_action_says_is_one(capture: ResponseCapture, expression: str):
    assert action_of(capture) == (Capture(expression, "t") if expression else None)
    written = write_request(Request(options=Options(postwright=Postwright(captures=(capture,)))))
    again = read_request(written)
    assert len(again.captures) == bool(expression)
    assert again.options.postwright.captures == (() if expression else (capture,))


def test_a_check_beside_the_assertion_that_says_it_counts_once():
    row = {"kind": "status", "operator": "eq", "value": 200}
    request = given([row, {"kind": "size", "operator": "lt", "value": "9"}])
    assert request.assertions == (Assertion("res.status", "eq", "200"),)
    assert request.options.postwright.checks == (ResponseCheck("size", "", "lt", "9"),)
    assert read_request(write_request(request)) == request


def test_what_another_version_wrote_is_written_back():
    request = given(
        [{"kind": "size", "value": "1", "tolerance": {"a": 1}}],
        [{"from": "json", "selector": "$..a", "name": "x", "index": 2}],
    )
    again = read_request(write_request(request)).options.postwright
    assert again.checks[0].unknown == (("tolerance", msgspec.Raw(b'{"a":1}')),)
    assert again.captures[0].unknown == (("index", msgspec.Raw(b"2")),)


def test_rows_of_another_shape_are_kept_as_they_are():
    ours = given(["x"]).options.postwright  # type: ignore[list-item]  # by another hand
    assert ours.checks == ()
    assert ("checks", msgspec.Raw(b'["x"]')) in ours.unknown


def test_an_edit_moves_what_was_written_by_hand_and_nothing_else_does():
    value = {"checks": [{"kind": "status", "value": 200}, {"kind": "size", "value": "3"}]}
    text = FILE % json.dumps(value)
    request = read_request(text)
    assert write_request(request, text) == text
    (row,) = request.assertions
    edited = replace(request, assertions=(replace(row, value="201"),))
    again = write_request(edited, text)
    assert read_request(again) == edited
    assert '"status"' not in again
    gone = replace(request, assertions=())
    assert read_request(write_request(gone, text)) == gone
