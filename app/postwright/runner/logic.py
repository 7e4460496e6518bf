"""Comparisons and logic between looks: `res.status < 300 && res.body.items.length === 2`.

Operands are what `expressions` reads. Where JavaScript would convert one kind of value into
another, and for all other operators, the expression needs JavaScript.
"""

import re
from collections.abc import Callable, Mapping

from postwright.runner.expressions import NeedsJavaScript
from postwright.runner.expressions import evaluate as look
from postwright.runner.js_values import UNDEFINED, kind_of, same

_LEVELS = (("||", "??"), ("&&",), ("===", "!=="), ("<=", ">=", "<", ">"))
"""What binds least comes first (ECMA-262 §13); within a level from the left."""
_SIGN = re.compile(
    r"""(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<open>[\[(])|(?P<close>[\])])"""
    r"""|(?P<other>=>|<<|>>|\+\+|--)|(?P<operator>===|!==|\|\||&&|\?\?|<=|>=|<|>)""",
    re.S,
)
_LONGEST = 1000
"""Characters: a longer one may be nested deeper than we read."""
_TYPEOF = re.compile(r"typeof\b(?!\s*\()")


def evaluate(text: str, *names: Mapping[str, object]) -> object:
    """Return what an expression comes to. Raise as `expressions.evaluate` does."""
    if len(text) > _LONGEST:
        raise NeedsJavaScript(text)
    signs = _signs(text)
    for level in _LEVELS:
        found = [at for at in signs if at[0] in level]
        if not found:
            continue
        if len({sign for sign, _ in found} & {"||", "??"}) > 1:
            raise NeedsJavaScript(text)  # JavaScript refuses to mix them
        sign, at = found[-1]
        left = evaluate(text[:at], *names)

        def right(rest: str = text[at + len(sign) :]) -> object:
            return evaluate(rest, *names)

        return _joined(sign, left, right)
    return _unary(text.strip(), names)


def _signs(text: str) -> list[tuple[str, int]]:
    """Return the operators outside of texts and brackets, and where they stand."""
    found: list[tuple[str, int]] = []
    depth = 0
    for match in _SIGN.finditer(text):
        if match["other"]:
            raise NeedsJavaScript(text)
        depth += bool(match["open"]) - bool(match["close"])
        if match["operator"] and depth == 0:
            found.append((match["operator"], match.start()))
    return found


def _unary(text: str, names: tuple[Mapping[str, object], ...]) -> object:
    denied = 0
    while text.startswith("!"):
        text, denied = text[1:].strip(), denied + 1
    if denied:
        return _truthy(_unary(text, names)) == (denied % 2 == 0)
    if _TYPEOF.match(text):
        kind = kind_of(_unary(text.removeprefix("typeof").strip(), names))
        return "object" if kind in ("null", "array") else kind
    return look(text, *names)


def _joined(sign: str, left: object, right: Callable[[], object]) -> object:
    if sign == "&&":
        return right() if _truthy(left) else left
    if sign == "||":
        return left if _truthy(left) else right()
    if sign == "??":
        return right() if left is None or left is UNDEFINED else left
    other = right()
    if sign in ("===", "!=="):
        if kind_of(left) == kind_of(other) and kind_of(left) in ("array", "object"):
            raise NeedsJavaScript(sign)  # whether they are one and the same is not known
        return same(left, other) == (sign == "===")
    return _ordered(sign, left, other)


def _ordered(sign: str, left: object, right: object) -> bool:
    kinds = {kind_of(left), kind_of(right)}
    if "undefined" in kinds:
        return False
    if kinds == {"string"}:
        one, other = (str(side).encode("utf-16-be", "surrogatepass") for side in (left, right))
        return _COMPARE[sign](one, other)
    if kinds == {"number"}:
        return _COMPARE[sign](left, right)
    raise NeedsJavaScript(sign)


_COMPARE: dict[str, Callable[..., bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}


def _truthy(value: object) -> bool:
    if kind_of(value) in ("array", "object"):
        return True
    return value is not UNDEFINED and bool(value)
