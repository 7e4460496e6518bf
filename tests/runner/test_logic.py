"""Comparisons and logic in expressions: what they come to, and what is left to JavaScript."""

import pytest

from postwright.runner.expressions import NeedsJavaScript
from postwright.runner.js_values import UNDEFINED
from postwright.runner.logic import evaluate

NAMES = {
    "n": 5, "t": "five", "z": None, "u": UNDEFINED, "yes": True, "list": [1], "o": {"a": 1},
    "empty": "",
}  # fmt: skip


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("n === 5", True),
        ("n !== 5", False),
        ("n === '5'", False),
        ("t === 'a === b'", False),
        ("n > 4 && t === 'five'", True),
        ("z && z.deep", None),
        ("u ?? 'none'", "none"),
        ("empty || n", 5),
        ("!list", False),
        ("!!empty", False),
        ("typeof o", "object"),
        ("typeof u === 'undefined'", True),
        ("u < 5", False),
        ("t >= 'five'", True),
        ("'\\ue000' < '😀'", False),  # by UTF-16 units
        ("list[0] === 1", True),
        ("o['a'] <= 1 === yes", True),
        ("'a || b'", "a || b"),
        ("!" * 900 + "n", True),
        ("&&".join("n" * 300), 5),
    ],
)
def test_what_it_comes_to(expression: str, value: object):
    assert evaluate(expression, NAMES) == value


@pytest.mark.parametrize(
    "expression",
    ["n == 5", "n + 1", "list === list", "n > '4'", "z < 1", "list.map(x => x)", "(n) === 5",
     "n << 1", "u ?? z || n", "n ? 1 : 2", "n === ", "typeof(n)", "n &&" * 2000],
)  # fmt: skip
def test_what_is_more_needs_javascript(expression: str):
    with pytest.raises(NeedsJavaScript):
        evaluate(expression, NAMES)
