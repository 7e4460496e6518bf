"""The format's 28 operators, each with the verdict that Bruno's has on the same two values.

The format's page does not define them; what counts is Bruno's runner, which hands the two sides
to chai (https://www.chaijs.com/api/bdd/). An operator that does not suit the left side's kind is
not held: `gt` wants numbers, `isEmpty` text, a list or an object. Then `notContains` is as false as
`contains`.
"""

import re
from collections.abc import Callable
from decimal import Decimal

from postwright.analysis.patterns import matches
from postwright.runner.expressions import NeedsJavaScript
from postwright.runner.js_values import (
    UNDEFINED,
    Large,
    kind_of,
    length_of,
    same,
    text_of,
    typed,
    unescaped,
)

LISTS = ("in", "notIn", "between")
"""Their right side holds values between commas."""
_OPEN = re.compile(r"(?<!\\)(?:\$\{|`)")
_EXPRESSION = re.compile(r"(?<!\\)\$\{([^{}]*)\}")
PATTERNS = ("matches", "notMatches")
"""Their right side is a regular expression, perhaps between slashes."""


Resolve = Callable[[str], str]
Look = Callable[[str], object]


def right_side(operator: str, value: str, resolve: Resolve, look: Look | None) -> object:
    """Return what an operator compares with: variables replaced, then typed by its look.

    `look` evaluates the expressions of a template: `${res.status}`. Without it they are text.
    """
    if operator in ALONE:
        return UNDEFINED
    if operator in PATTERNS:
        value = value.rstrip()
        bare = value[1:-1] if len(value) > 1 and value[0] == value[-1] == "/" else value
        return resolve(bare)
    if operator in LISTS:
        value = value.strip()
        if operator != "between" and value[:1] == "[" and value[-1:] == "]":
            value = value[1:-1]
        return [_typed(one, resolve, look) for one in value.split(",")]
    return _typed(value, resolve, look)


def holds(operator: str, left: object, right: object) -> bool:
    """Tell whether an operator holds. Raise KeyError for one that is not of the format.

    Raise BadPattern where the right side should be a regular expression and is none.
    """
    if operator in ALONE:
        return ALONE[operator](left)
    return PAIRS[operator](left, right)


def _typed(text: str, resolve: Resolve, look: Look | None) -> object:
    if look is not None and "${" in text:
        return _template(text.strip(), resolve, look)
    if "{{" in text:
        return typed(resolve(text))
    return typed(text, escapes=True)


def _template(text: str, resolve: Resolve, look: Look) -> str:
    """Return what a JavaScript template says; in quotes it is none."""
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return resolve(text[1:-1])
    said = []
    for number, piece in enumerate(_EXPRESSION.split(text)):
        if number % 2:
            said.append(text_of(look(piece)))
        elif _OPEN.search(piece):
            raise NeedsJavaScript(text)
        elif "{{" in piece:
            said.append(resolve(piece))
        else:
            said.append(unescaped(piece))
    return "".join(said)


def _numbers(compare: Callable[[int | Decimal, int | Decimal], bool]) -> "_Pair":
    def held(left: object, right: object) -> bool:
        value, limit = _number(left), _number(right)
        return value is not None and limit is not None and compare(value, limit)

    return held


def _number(value: object) -> int | Decimal | None:
    if isinstance(value, Large):
        return value.number
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    return value


def _contains(left: object, right: object) -> bool | None:
    """Tell whether a text or a list holds a value; None for what can hold none."""
    if isinstance(left, str):
        return text_of(right) in left
    return any(same(item, right) for item in left) if isinstance(left, list) else None


def _has_length(left: object, right: object) -> bool:
    """Compare as `==` does: an empty text and `false` are 0, `true` is 1."""
    length: object = left.get("length") if isinstance(left, dict) else length_of(left)
    if isinstance(right, str) and not isinstance(length, str):
        right = typed(right) if right.strip() else 0
    if isinstance(right, bool):
        right = int(right)
    return length is not None and same(length, right)


def _among(left: object, right: object) -> bool:
    return isinstance(right, list) and any(same(left, one) for one in right)


def _between(left: object, right: object) -> bool:
    low, high, *_ = [*right, UNDEFINED, UNDEFINED] if isinstance(right, list) else (None, None)
    return PAIRS["gte"](left, low) and PAIRS["lte"](left, high)


def _matches(left: object, right: object) -> bool:
    found = matches(text_of(right), text_of(left))  # first: it may be no pattern at all
    return found and left is not UNDEFINED


def _starts(left: object, right: object) -> bool:
    return isinstance(left, str) and isinstance(right, str) and left.startswith(right)


def _ends(left: object, right: object) -> bool:
    return isinstance(left, str) and isinstance(right, str) and left.endswith(right)


def _is_empty(value: object, *, wanted: bool) -> bool:
    return isinstance(value, str | list | dict) and (not value) == wanted


_Pair = Callable[[object, object], bool]
PAIRS: dict[str, _Pair] = {
    "eq": same,
    "neq": lambda left, right: not same(left, right),
    "gt": _numbers(lambda left, right: left > right),
    "gte": _numbers(lambda left, right: left >= right),
    "lt": _numbers(lambda left, right: left < right),
    "lte": _numbers(lambda left, right: left <= right),
    "in": _among,
    "notIn": lambda left, right: not _among(left, right),
    "contains": lambda left, right: _contains(left, right) is True,
    "notContains": lambda left, right: _contains(left, right) is False,
    "length": _has_length,
    "matches": _matches,
    "notMatches": lambda left, right: not _matches(left, right),
    "startsWith": _starts,
    "endsWith": _ends,
    "between": _between,
}
"""Operators with a right side."""
ALONE: dict[str, Callable[[object], bool]] = {
    "isEmpty": lambda value: _is_empty(value, wanted=True),
    "isNotEmpty": lambda value: _is_empty(value, wanted=False),
    "isNull": lambda value: value is None,
    "isUndefined": lambda value: value is UNDEFINED,
    "isDefined": lambda value: value is not UNDEFINED,
    "isTruthy": lambda value: value is True,
    "isFalsy": lambda value: value is False,
    "isJson": lambda value: isinstance(value, list | dict),
    "isNumber": lambda value: kind_of(value) == "number",
    "isString": lambda value: isinstance(value, str),
    "isBoolean": lambda value: isinstance(value, bool),
    "isArray": lambda value: isinstance(value, list),
}
"""Operators that look at the left side alone."""
OPERATORS = (*PAIRS, *ALONE)
