"""Our checks: each kind, what it finds, and what is said where it cannot look."""

from pathlib import Path

import pytest

from postwright.model.exchange import Exchange, PreparedRequest, Response, ResponseBody
from postwright.model.judged import CheckResult
from postwright.model.options import ResponseCheck
from postwright.model.request import Request
from postwright.runner.answer import Answer
from postwright.runner.checks import checked

BODY = b'{"items": [{"id": 1, "n": 1.10}, {"id": 2}], "big": 12345678901234567890, "s": "x"}'


def answer(folder: Path, body: bytes = BODY, *headers: tuple[str, str]) -> Answer:
    file = folder / "body"
    file.write_bytes(body)
    headers = (
        ("Content-Type", "application/json"),
        ("Vary", "a"),
        ("vary", "b"),
        ("X-Number", "5"),
        *headers,
    )
    response = Response(200, "OK", headers, ResponseBody(str(file), len(body)))
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/")
    return Answer(Exchange("1", prepared, 0.0, (), response, elapsed_ms=120.4), Request())


def made(folder: Path, check: ResponseCheck, body: bytes = BODY) -> CheckResult:
    (result,) = checked([check], answer(folder, body), lambda text: text.replace("{{one}}", "1"))
    return result


SCHEMA = '{"type": "object", "required": ["items", "more"]}'


@pytest.mark.parametrize(
    ("kind", "selector", "operator", "value", "passed", "got"),
    [
        ("status", "", "eq", "200", True, "200"),
        ("status", "", "in", "201,204", False, "200"),
        ("time", "", "lte", "120", True, "120"),
        ("time", "", "lt", "120", False, "120"),
        ("size", "", "gt", "10", True, str(len(BODY))),
        ("header", "VARY", "eq", "a, b", True, '"a, b"'),
        ("header", "vary", "matches", "^a", True, '"a, b"'),
        ("header", "gone", "isUndefined", "", True, "undefined"),
        ("header", "x-number", "eq", "5", True, '"5"'),
        ("header", "x-number", "neq", "5", False, '"5"'),
        ("header", "x-number", "eq", "5.0", False, '"5"'),
        ("header", "x-number", "gt", "4.5", True, "5"),
        ("header", "x-number", "between", "1,4", False, "5"),
        ("header", "x-number", "in", "[4, 5]", True, '"5"'),
        ("header", "x-number", "startsWith", "5", True, '"5"'),
        ("header", "vary", "gt", "4", False, '"a, b"'),
        ("json", "$.items[0].id", "eq", "{{one}}", True, "1"),
        ("json", "$.items[0].n", "eq", "1.1", True, "1.10"),
        ("json", "$.big", "eq", "12345678901234567890", True, "12345678901234567890"),
        ("json", "$.big", "eq", "12345678901234567891", False, "12345678901234567890"),
        ("json", "$..id", "eq", "[1, 2]", True, "[1,2]"),
        ("json", "$..id", "eq", "[2, 1]", False, "[1,2]"),
        ("json", "$..id", "contains", "2", True, "[1,2]"),
        ("json", "$..id", "length", "2", True, "[1,2]"),
        ("json", "$.items[1]", "eq", '{"id": 2}', True, '{"id":2}'),
        ("json", "$.items[1]", "neq", '{"id": 2}', False, '{"id":2}'),
        ("json", "$.items[?@.id > 1].id", "eq", "[2]", True, "[2]"),
        ("json", "$.gone", "isUndefined", "", True, "undefined"),
        ("json", "$.s", "eq", "[x", False, '"x"'),
        ("json", "", "isJson", "", True, None),
        ("text", "", "contains", '"items"', True, None),
        ("text", '"id": (\\d)', "eq", "1", True, '"1"'),
        ("text", "nothing", "isUndefined", "", True, "undefined"),
        ("schema", "", "eq", SCHEMA, False, "$.more is missing"),
        ("schema", "$.items[0]", "eq", '{"required": ["id"]}', True, "fits the schema"),
        ("schema", "$.gone", "eq", "{}", False, "nothing is at $.gone"),
        ("schema", "", "eq", "{", False, None),
        ("json", "items", "eq", "1", False, "items is no JSONPath: it starts with $"),
        ("text", "(", "eq", "1", False, "( is no regular expression"),
        ("header", "vary", "matches", "(", False, '"a, b"'),
        ("status", "", "equals", "200", False, ""),
    ],
)
def test_each_kind(
    tmp_path: Path, kind: str, selector: str, operator: str, value: str, passed: bool,
    got: str | None,
):  # fmt: skip
    result = made(tmp_path, ResponseCheck(kind, selector, operator, value))
    assert result.passed is passed
    if got is not None:
        # A text compares with a number's look: "1" is what the pattern found, 1 what it is to be.
        assert result.got == got


def test_a_body_that_is_no_json_says_so(tmp_path: Path):
    for kind in ("json", "schema"):
        check = ResponseCheck(kind, "$.a", "eq", "{}")
        assert made(tmp_path, check, b"<html>").got == "the body is no JSON"


def test_what_is_switched_off_is_not_made(tmp_path: Path):
    off = ResponseCheck("status", "", "eq", "200", enabled=False)
    assert list(checked([off], answer(tmp_path), str)) == []


def test_a_later_versions_kind_is_listed_and_not_made(tmp_path: Path):
    result = made(tmp_path, ResponseCheck("moon", "", "eq", "1"))
    assert (result.passed, result.skipped) == (None, "moon is of a later version")
