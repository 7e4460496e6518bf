"""Expressions that only look: what they find, and what they leave to JavaScript."""

from decimal import Decimal

import pytest

from postwright.runner.expressions import ExpressionError, Host, NeedsJavaScript, evaluate
from postwright.runner.js_values import UNDEFINED

BODY = {
    "a": {"b": [{"x-y": 1}, [2, 3]], "length": 9, "map": "own"},
    "text": "h😀", "n": Decimal("1.10"), "null": None, "é": "ü", "list": [1, 2],
}  # fmt: skip
RES = Host(
    {"body": lambda: BODY, "status": lambda: 200},
    {"getBody": lambda: BODY, "one": lambda name: f"<{name}>"},
    lambda path: {"deep": path},
)
NAMES = {"res": RES}


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("res.status", 200),
        ("  res . status ", 200),
        ("res.body.a.b[0]['x-y']", 1),
        ('res.body.a.b[0]["x-y"]', 1),
        ("res.body['a']['b'][1][0]", 2),
        ('res["body"].list["1"]', 2),
        ("res.body.a.length", 9),
        ("res.body.list.length", 2),
        ("res.body.text.length", 3),  # UTF-16 units
        ("res.body.a.map", "own"),
        ("res.body.n", Decimal("1.10")),
        ("res.body.null", None),
        ("res.body.missing", UNDEFINED),
        ("res.body.list[5]", UNDEFINED),
        ("res.body.list[-1]", UNDEFINED),
        ("res.body.list['01']", UNDEFINED),
        ("res.body.n.anything", UNDEFINED),
        ("res.body.null?.x.y", UNDEFINED),
        ("res.body.missing?.[0]", UNDEFINED),
        ("res.body?.a?.length", 9),
        ("res.getBody().list[0]", 1),
        ("res.one('a\\'b')", "<a'b>"),
        ('res.one("\\u0041")', "<A>"),
        ("res('..x').deep", "..x"),
        ("1.5", Decimal("1.5")),
        ("-2", -2),
        ("'t'", "t"),
        ("true", True),
        ("undefined", UNDEFINED),
    ],
)
def test_what_is_there_is_found(expression: str, value: object):
    assert evaluate(expression, NAMES) == value


@pytest.mark.parametrize(
    "expression",
    [
        "", "res", "res.getBody", "res.body.list.map(x => x)", "res.body.text.toUpperCase()",
        "res.body.list.map", "res.body.a + 1", "res.status === 200", "!res.status", "token",
        "bru.getVar('x')", "new Date()", "res.body[name]", "res.body.list[0,1]", "res.",
        "res.body.", "res[", "res.one(", "res.one('a', 'b', 'c')", "`x`", "res.body.text[`0`]",
        "JSON.stringify(res.body)", "res.headerList.get('x')", "typeof res.body", "1 + 1", "'a' b",
        "res.body.constructor.constructor('return 1')()", "res.body.__proto__", "res.status;",
        "[1]", "{}", "res.é",
    ],
)  # fmt: skip
def test_more_than_a_look_needs_javascript(expression: str):
    with pytest.raises(NeedsJavaScript):
        evaluate(expression, NAMES)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("res.body.missing.x", "res.body.missing is undefined"),
        ("res.body.null.x", "res.body.null is null"),
        ("res.body.list[7].x", "res.body.list[7] is undefined"),
        ("res.body.null?.x.y.z", ""),
    ],
)
def test_what_javascript_would_throw_is_said(expression: str, words: str):
    if not words:
        assert evaluate(expression, NAMES) is UNDEFINED
        return
    with pytest.raises(ExpressionError) as raised:
        evaluate(expression, NAMES)
    assert str(raised.value) == words
