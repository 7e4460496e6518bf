"""Every operator on every kind of value: the verdicts are those of Bruno's own runner."""

import asyncio
import json
from pathlib import Path

import pytest

from postwright.model.collection import Collection, Environment, Item
from postwright.model.exchange import (
    Exchange,
    Hop,
    PreparedRequest,
    Response,
    ResponseBody,
)
from postwright.model.request import Assertion, Request, Script, Variable
from postwright.runner.answer import Answer
from postwright.runner.assertions import asserted
from postwright.runner.operators import ALONE, OPERATORS
from tests.formats.test_opencollection_write import BRU, needs_bruno, node, saved
from tests.server import RawServer, Reply

BODY = {
    "int": 7, "zero": 0, "negative": -3, "float": 1.5, "text": "hello", "digits": "42",
    "empty": "", "yes": True, "no": False, "nothing": None, "list": [1, "two", None, True],
    "none": [], "object": {"a": 1, "length": 2}, "bare": {}, "emoji": "h😀", "lines": "a\nb",
    "nested": {"items": [{"id": 1, "tags": ["x", "y"]}, {"id": 2, "tags": []}], "a b": "c"},
}  # fmt: skip
HEADERS = (
    ("Content-Type", "application/json; charset=utf-8"),
    ("X-Twice", "one"),
    ("x-twice", "two"),
    ("Set-Cookie", "a=1; Path=/"),
    ("Set-Cookie", "b=2; Path=/"),
    ("Connection", "close"),
)
LEFT = [
    *(f"res.body.{name}" for name in BODY),
    "res.body.missing", "res.body", "res.status", "res.statusText", "res.headers['x-twice']",
    "res.headers['X-Twice']", "res.headers['set-cookie']", "res.body.nested.items[1].id",
    "res.body.nested['a b']", "res.body.nested.items.length", "res.body.text.length",
    "res.body.text[1]", "res.body.list[9]", "res('nested.items.id')",
    "res('nested.items[0].id')", "res('nested.items.tags')", "res('missing')",
    "res.body?.missing?.deep", "'quoted'", "12", "true", "null", "undefined", "req.method",
    "req.url", "res.body.emoji.length",
]  # fmt: skip
RIGHT = [
    "7", "0", "-3", "1.5", "hello", "42", '"42"', "'hello'", "", "true", "false", "null",
    "undefined", "2", "3", "4", "5", "200", "OK", "h", "lo", "one, two", "{{seven}}", "{{word}}",
    "{{seven}}.5", "two", "1", "1,5", "0,{{seven}}", "7, hello,42", "[7,hello,true]", "5,1",
    "/^h/", "^\\d+$", "l{2}", "/two$/", "\\n", "GET", "c", ".5", "+7", "7.0", "id", "[object",
    "x y", "application/json",
]  # fmt: skip
DEEP = ["res('..id')", "res('..tags')", "res('items..tags')", "res('..missing')", "res.body.items"]


def every(lefts: list[str]) -> list[Assertion]:
    return [
        Assertion(left, operator, right)
        for left in lefts
        for operator in OPERATORS
        for right in (RIGHT if operator not in ALONE else [""])
    ]


RESPONSES = [json.dumps(body).encode() for body in (BODY, BODY["nested"])]
VALUES = {"seven": "7", "word": "hello"}


def resolve(text: str) -> str:
    for name, value in VALUES.items():
        text = text.replace(f"{{{{{name}}}}}", value)
    return text


def answer(folder: Path, body: bytes, url: str = "http://h/") -> Answer:
    file = folder / "body"
    file.write_bytes(body)
    response = Response(200, "OK", HEADERS, ResponseBody(str(file), len(body)))
    prepared = PreparedRequest("GET", url, "http", "h", 80, "/")
    hop = Hop("GET", url, status=200, response_headers=HEADERS)
    return Answer(Exchange("1", prepared, 0.0, (hop,), response, elapsed_ms=12.0), Request())


@needs_bruno
@pytest.mark.parametrize(("sandbox", "step"), [("developer", 5), ("safe", 23)])
async def test_every_verdict_is_brunos(tmp_path: Path, sandbox: str, step: int) -> None:
    rows = [every(LEFT)[::step], every(DEEP)[::step]]
    replies = [Reply(200, body, HEADERS, close=True) for body in RESPONSES]
    async with RawServer(*replies) as server:
        url = f"{server.url}/"
        collection = Collection(
            name="Operators",
            items=tuple(
                Item(f"{n}.yml", Request(f"{n}", url=url, seq=n, assertions=tuple(some)))
                for n, some in enumerate(rows, 1)
            ),
            # Any script avoids a race at the start of bru 4.1.0 that loses the first assertions.
            scripts=(Script("before-request", "bru.setVar('started', 1);"),),
            environments=(
                Environment("e", tuple(Variable(name, value) for name, value in VALUES.items())),
            ),
        )
        folder = saved(tmp_path / "c", collection)
        words = ("run", "--env", "e", "--noproxy", "--sandbox", sandbox, "--output", "out.json")
        ran = await asyncio.to_thread(node, BRU, *words, cwd=folder.root)
    output = json.loads((folder.root / "out.json").read_text())
    different = []
    for some, body, result in zip(rows, RESPONSES, output[0]["results"], strict=True):
        theirs = result["assertionResults"]
        ours = list(asserted(some, answer(tmp_path, body, url), resolve))
        assert len(theirs) == len(ours) > 100, ran.stderr
        different += [
            (mine.name, mine.passed, his["status"], his.get("error", ""))
            for mine, his in zip(ours, theirs, strict=True)
            if mine.passed is not (his["status"] == "pass")
        ]
    assert not different, "\n".join(map(str, (len(different), *different[:200])))


# Where Bruno goes wrong; the module says each.
@pytest.mark.parametrize(
    ("body", "expression", "operator", "value", "passed"),
    [
        (b"{}", "res.body.a.b", "neq", "1", False),
        (b"{}", "res.body.a.b", "isDefined", "", False),
        (b"{}", "res.body.a.b", "isUndefined", "", False),
        (b"{}", "res.getStatus()", "eq", "200", True),
        (b"{}", "res.getHeader('X-TWICE')", "eq", "one, two", True),
        (b'{"a": 5}', "res.getBody().a", "gt", "4", True),
        (b'{"a": null, "b": {"id": 1}}', "res('..id')", "length", "1", True),
        (b"16", "res.body", "eq", "0x10", True),
        (b"1000", "res.body", "eq", "1e3", True),
        (b"12345678901234567891", "res.body", "eq", "12345678901234567891", True),
        (b"12345678901234567891", "res.body", "eq", "12345678901234567890", False),
        (b"12345678901234567891", "res.body", "gt", "12345678901234567890", True),
        (b'"12345678901234567891"', "res.body", "eq", "12345678901234567891", True),
        (b"0.1000000000000000000001", "res.body", "eq", "0.1", False),
        (b"1.10", "res.body", "eq", "1.1", True),
        (b"1", "res.body", "equals", "1", False),
    ],
)
def test_where_ours_is_right(
    tmp_path: Path, body: bytes, expression: str, operator: str, value: str, passed: bool
) -> None:
    rows = [Assertion(expression, operator, value)]
    (result,) = asserted(rows, answer(tmp_path, body), resolve)
    assert result.passed is passed


def test_there_are_28() -> None:
    assert len(OPERATORS) == 28


@pytest.mark.parametrize("expression", ["res.headers['X-Twice']", "res.headers.Vary"])
def test_a_header_in_capitals_is_explained(tmp_path: Path, expression: str) -> None:
    (result,) = asserted([Assertion(expression, "isDefined")], answer(tmp_path, b""), resolve)
    assert result.got == "undefined; the names in headers are in lower case"


@pytest.mark.parametrize(
    ("body", "expression", "operator", "value", "passed"),
    [
        (b"1e99999999999999999999", "res.body", "gt", "5", True),
        (b"-1e99999999999999999999", "res.body", "lt", "5", True),
        (b"1e-99999999999999999999", "res.body", "eq", "0", True),
        (b"1e999999999", "res.body", "gt", "1e999999998", True),
        (b"1e999999999", "res.body", "matches", "^Infinity$", True),
        (b"9" * 5000, "res.body", "gt", "9" * 4999, True),
        (b"9" * 5000, "res.body", "isNumber", "", True),
        (b"[" * 100_000, "res.body", "isString", "", True),
        (b"NaN", "res.body", "eq", "NaN", True),
        (b'"\\ud800"', "res.body", "matches", "^.$", True),
        (b'{"a": "\\ud800", "b": 1.10}', "res.body", "isJson", "", True),
        (b"\xff\xfe", "res.body", "isString", "", True),
    ],
    ids=range(12),
)
def test_no_body_breaks_a_check(
    tmp_path: Path, body: bytes, expression: str, operator: str, value: str, passed: bool
) -> None:
    (result,) = asserted([Assertion(expression, operator, value)], answer(tmp_path, body), resolve)
    assert result.passed is passed
    assert f"{result.expected}{result.got}".encode()
