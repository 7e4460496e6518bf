"""Our checks of an answer, which the format's assertions cannot say."""

from collections.abc import Callable, Iterable, Iterator

from postwright.analysis.body_schema import BadSchema, violations_in
from postwright.analysis.json_query import BadQuery, find, is_singular
from postwright.analysis.patterns import BadPattern, captured
from postwright.engine.errors import UndefinedVariable
from postwright.model.judged import CheckResult
from postwright.model.options import ResponseCheck
from postwright.model.request import Assertion
from postwright.model.said import said
from postwright.runner.answer import Answer, json_value
from postwright.runner.assertions import asserted, compared, expected_text
from postwright.runner.expressions import ExpressionError
from postwright.runner.js_values import UNDEFINED, alike, json_text, typed
from postwright.runner.operators import ALONE, OPERATORS, Resolve

_SHOWN = 3
"""Violations of a schema; the rest are counted."""
_TEXTS = ("header", "text")
_SIZES = ("gt", "gte", "lt", "lte", "between")
_WORDS = ("eq", "neq", "contains", "notContains", "startsWith", "endsWith")


def checked(
    rows: Iterable[ResponseCheck], answer: Answer, resolve: Resolve
) -> Iterator[CheckResult]:
    """Yield what came of each check that is switched on."""
    for row in rows:
        if row.enabled:
            yield _checked(row, answer, resolve)


def name_of(row: ResponseCheck) -> str:
    """Return a check in a line; a schema by its name alone."""
    kind = "" if row.kind == "expression" else row.kind
    words = (kind, row.selector, row.operator, "" if row.operator in ALONE else row.value)
    return " ".join(word for word in words[: 2 if row.kind == "schema" else 4] if word)


def _checked(row: ResponseCheck, answer: Answer, resolve: Resolve) -> CheckResult:
    if row.kind == "schema":
        return _schema(row, answer)
    if row.kind == "expression":  # as a folder hands it down; a request has an assertion for it
        assertion = Assertion(row.selector, row.operator, row.value)
        return next(asserted((assertion,), answer, resolve))
    name = name_of(row)
    if row.kind not in _KINDS:
        return CheckResult(name, None, skipped=said("{kind} is of a later version", kind=row.kind))
    if row.operator not in OPERATORS:
        return CheckResult(
            name, False, said("{operator} is no operator", operator=row.operator), ""
        )
    look = _KINDS[row.kind]
    if row.operator in ("eq", "neq") and row.value.lstrip()[:1] in ("[", "{"):
        try:
            return _same_json(name, row, look(answer, row.selector), resolve)
        except (ExpressionError, UndefinedVariable) as error:
            return CheckResult(name, False, row.value, str(error))
        except ValueError:
            pass  # it only looks like JSON
    if row.kind in _TEXTS:
        return _text_compared(name, row, lambda: look(answer, row.selector), resolve)
    return compared(name, row.operator, row.value, lambda: look(answer, row.selector), resolve)


def _text_compared(
    name: str, row: ResponseCheck, look: Callable[[], object], resolve: Resolve
) -> CheckResult:
    """Compare what is always text: as text with text, or as the number that it says."""
    if row.operator in _SIZES:
        return compared(name, row.operator, row.value, lambda: _number(look()), resolve)
    value = row.value
    if row.operator in ("in", "notIn"):
        bare = value.strip()
        bare = bare[1:-1] if bare[:1] == "[" and bare[-1:] == "]" else bare
        value = ",".join(_quoted(one) for one in bare.split(","))
    elif row.operator in _WORDS:
        value = _quoted(value)
    return compared(name, row.operator, value, look, resolve)


def _number(found: object) -> object:
    return typed(found) if isinstance(found, str) else found


def _quoted(value: str) -> str:
    value = value.strip()
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
    return value if is_quoted else f'"{value}"'


def _same_json(name: str, row: ResponseCheck, found: object, resolve: Resolve) -> CheckResult:
    """Compare whole objects and lists. Raise ValueError where the value is no JSON."""
    wanted = json_value(resolve(row.value))
    passed = alike(found, wanted) is (row.operator == "eq")
    return CheckResult(name, passed, expected_text(row.operator, wanted), json_text(found))


def _status(answer: Answer, _selector: str) -> object:
    return answer.response.status


def json_at(answer: Answer, selector: str) -> object:
    """Return what a JSONPath selects: one value, or a list where it may select several.

    Raise ExpressionError where it is no query, or the body no JSON.
    """
    try:
        value = json_value(answer.text)
    except ValueError:
        raise ExpressionError(said("the body is no JSON")) from None
    try:
        found = find(selector or "$", value)
        if is_singular(selector or "$"):
            return found[0] if found else UNDEFINED
    except BadQuery as error:
        raise ExpressionError(str(error)) from None
    return found


def header(answer: Answer, selector: str) -> object:
    """Return a header's value, lines of the same name joined."""
    values = [v for n, v in answer.response.headers if n.lower() == selector.strip().lower()]
    return ", ".join(values) if values else UNDEFINED


def text(answer: Answer, selector: str) -> object:
    """Return the body, or what a pattern's first group finds in it.

    Raise ExpressionError where it is no pattern.
    """
    if not selector:
        return answer.text
    try:
        found = captured(selector, answer.text)
    except BadPattern as error:
        raise ExpressionError(str(error)) from None
    return UNDEFINED if found is None else found


def _time(answer: Answer, _selector: str) -> object:
    return answer.elapsed_ms


def _size(answer: Answer, _selector: str) -> object:
    return answer.response.body.size_bytes


_KINDS: dict[str, Callable[[Answer, str], object]] = {
    "status": _status,
    "json": json_at,
    "header": header,
    "time": _time,
    "size": _size,
    "text": text,
}


def _schema(row: ResponseCheck, answer: Answer) -> CheckResult:
    name = name_of(row)
    expected = said("fits the schema")
    try:
        value = json_at(answer, row.selector)
        if value is UNDEFINED:
            return CheckResult(
                name, False, expected, said("nothing is at {selector}", selector=row.selector)
            )
        whole = not row.selector.strip("$ ")
        found = violations_in(answer.text if whole else json_text(value), row.value)
    except (BadSchema, ExpressionError) as error:
        return CheckResult(name, False, expected, str(error))
    except ValueError as error:
        return CheckResult(name, False, expected, str(error))
    words = [one.words for one in found[:_SHOWN]]
    if len(found) > _SHOWN:
        words.append(said("{count} more", count=len(found) - _SHOWN))
    return CheckResult(name, not found, expected, "; ".join(words) or expected)
