"""The format's assertions, held against an answer; no JavaScript is run.

The verdicts are those of Bruno 4.1.0, but for what goes wrong there:

- An expression that JavaScript would throw at fails its assertion. There, in the safe sandbox, the
  error itself is compared, and is defined, an object, and not equal to anything.
- `res.getStatus()` and the other methods work. There they throw in assertions.
- `res('..name')` passes over nulls. There a single null in the body throws.
- `0x10` and `1e3` on the right side are 16 and 1000. There the safe sandbox reads 0 and 1.
- Numbers are compared with all their digits. There those of a body are rounded beyond 2^53.
- A variable that is not set fails the assertion. There its braces are compared.
- An unknown operator fails. There it becomes a part of the text that `eq` compares with.
- A name that nothing defines is undefined. There the safe sandbox throws, the other one agrees.
- Text of a server is never run, nor read for escapes, on its way through a variable.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from postwright.analysis.patterns import BadPattern
from postwright.engine.errors import UndefinedVariable
from postwright.model.judged import CheckResult
from postwright.model.request import Assertion
from postwright.model.said import said
from postwright.runner.answer import Answer
from postwright.runner.expressions import ExpressionError, NeedsJavaScript
from postwright.runner.js_values import UNDEFINED, json_text
from postwright.runner.logic import evaluate
from postwright.runner.operators import ALONE, OPERATORS, PATTERNS, Look, Resolve, holds, right_side
from postwright.runner.variables import Variables

NEEDS_JAVASCRIPT = said("needs JavaScript")
_CAPITAL = re.compile(r"""headers(?:\??\.|\[\s*["'])[^"'\].]*[A-Z]""")


def asserted(rows: Iterable[Assertion], answer: Answer, resolve: Resolve) -> Iterator[CheckResult]:
    """Yield what came of each assertion that is switched on.

    An expression that JavaScript would throw at fails its assertion, whatever its operator. It may
    hold variables where `resolve` is one of Variables.
    """
    for row in rows:
        if row.enabled:
            yield _asserted(row, answer, resolve)


def name_of(row: Assertion) -> str:
    """Return an assertion in a line."""
    words = (row.expression, row.operator, "" if row.operator in ALONE else row.value)
    return " ".join(word for word in words if word)


def _asserted(row: Assertion, answer: Answer, resolve: Resolve) -> CheckResult:
    name = name_of(row)
    if row.operator not in OPERATORS:
        return CheckResult(
            name, False, said("{operator} is no operator", operator=row.operator), ""
        )
    variables = (resolve,) if isinstance(resolve, Variables) else ()

    def look(expression: str) -> object:
        return evaluate(expression, answer.names, *variables)

    def left() -> object:
        return look(row.expression)

    try:
        result = compared(name, row.operator, row.value, left, resolve, look)
    except NeedsJavaScript:
        return CheckResult(name, None, skipped=NEEDS_JAVASCRIPT)
    if result.passed is False and result.got == "undefined" and _CAPITAL.search(row.expression):
        return replace(result, got=said("undefined; the names in headers are in lower case"))
    return result


def compared(
    name: str,
    operator: str,
    value: str,
    left: Callable[[], object],
    resolve: Resolve,
    look: Look | None = None,
) -> CheckResult:
    """Return whether an operator holds between what `left` finds and a value as written.

    `look` evaluates what stands in `${…}` in the value.
    """
    expected = "" if operator in ALONE else value
    try:
        found = left()
        right = right_side(operator, value, resolve, look)
        expected = expected_text(operator, right)
        passed = holds(operator, found, right)
    except (ExpressionError, UndefinedVariable) as error:
        return CheckResult(name, False, expected, str(error))
    except BadPattern as error:
        return CheckResult(name, False, str(error), json_text(found))
    return CheckResult(name, passed, expected, json_text(found))


def expected_text(operator: str, right: object) -> str:
    """Return what an operator wants: `eq 200`, `isDefined`."""
    if right is UNDEFINED and operator in ALONE:
        return operator
    shown = str(right) if operator in PATTERNS else json_text(right)
    return shown if operator == "eq" else f"{operator} {shown}"
