"""Values out of an answer for the requests after it; they are never expanded again.

The format's actions are looks at the answer too. A `before-request` one is left out, as it is
by Bruno, and so is whatever its scope says: the value lives as long as the run.
"""

from collections.abc import Iterable, Iterator

from postwright.analysis.body_schema import sound
from postwright.analysis.json_query import is_singular
from postwright.model.judged import Captured
from postwright.model.options import ResponseCapture
from postwright.model.request import Capture
from postwright.model.said import said
from postwright.runner.answer import Answer
from postwright.runner.assertions import NEEDS_JAVASCRIPT
from postwright.runner.checks import header, json_at, text
from postwright.runner.expressions import ExpressionError, NeedsJavaScript
from postwright.runner.js_values import UNDEFINED, json_text
from postwright.runner.logic import evaluate


def of_format(rows: Iterable[Capture], answer: Answer) -> Iterator[Captured]:
    """Yield what each of the format's actions finds."""
    for row in rows:
        if not row.enabled or not row.name or row.phase != "after-response":
            continue
        try:
            yield _captured(row.name, evaluate(row.expression, answer.names), row.expression)
        except NeedsJavaScript:
            yield Captured(row.name, None, problem=f"{row.expression} {NEEDS_JAVASCRIPT}")
        except ExpressionError as error:
            yield Captured(row.name, None, problem=str(error))


def of_ours(rows: Iterable[ResponseCapture], answer: Answer) -> Iterator[Captured]:
    """Yield what each of our captures finds."""
    for row in rows:
        if not row.enabled or not row.name:
            continue
        try:
            found = _found(row, answer)
        except ExpressionError as error:
            yield Captured(row.name, None, row.to, str(error))
            continue
        place = " ".join(word for word in (row.source, row.selector) if word)
        yield _captured(row.name, found, place, row.to)


def _found(row: ResponseCapture, answer: Answer) -> object:
    match row.source:
        case "json":
            return _one(json_at(answer, row.selector), row.selector)
        case "header":
            return header(answer, row.selector)
        case "cookie":
            return answer.cookie(row.selector)
        case "text":
            return text(answer, row.selector)
        case "status":
            return answer.response.status
    raise ExpressionError(said("{source} is of a later version", source=row.source))


def _one(found: object, query: str) -> object:
    """Return what a query for several places found, itself where it is one."""
    if not isinstance(found, list) or is_singular(query or "$"):
        return found
    if not found:
        return UNDEFINED
    return found[0] if len(found) == 1 else found


def _captured(name: str, value: object, place: str, to: str = "runtime") -> Captured:
    if value is UNDEFINED:
        return Captured(name, None, to, said("nothing is at {place}", place=place))
    if isinstance(value, str):
        return Captured(name, sound(value), to)
    return Captured(name, json_text(value), to, is_json=True)
