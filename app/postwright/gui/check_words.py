"""What checks and captures are called: kinds, operators, and a sentence on each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from postwright.gui.widgets.choice_table import Choice
from postwright.runner.check_forms import EXPRESSION, CheckForm
from postwright.runner.operators import ALONE, OPERATORS

SCHEMA = "schema"
WITHOUT_PLACE = ("status", "time", "size")
"""Kinds that look at one thing, so there is no place to name."""


def kinds() -> tuple[Choice, ...]:
    """Return what a check can look at."""
    tr = _tr
    return (
        Choice("status", tr("Status"), tr("The status code, such as 200")),
        Choice("json", tr("JSON value"), tr("What a JSONPath finds, such as $.data[0].id")),
        Choice("header", tr("Header"), tr("A header of the answer, by its name in any case")),
        Choice("text", tr("Body text"), tr("The body, or what a regular expression finds in it")),
        Choice("time", tr("Time (ms)"), tr("How long the answer took, in milliseconds"), 1),
        Choice("size", tr("Size (bytes)"), tr("How large the body is, without its coding"), 1),
        Choice(SCHEMA, tr("JSON Schema"), tr("The body, or a part of it, fits a JSON Schema"), 2),
        Choice(
            EXPRESSION,
            tr("Expression"),
            tr("A look at res, req or a variable, such as req.method; it is not run as code"),
            2,
        ),
    )


def sources() -> tuple[Choice, ...]:
    """Return where a capture can take its value from."""
    tr = _tr
    return (
        Choice("json", tr("JSON value"), tr("What a JSONPath finds, such as $.data[0].id")),
        Choice("header", tr("Header"), tr("A header of the answer, by its name in any case")),
        Choice("cookie", tr("Cookie"), tr("A cookie that the answer sets, by its name")),
        Choice("text", tr("Body text"), tr("The body, or what a regular expression finds in it")),
        Choice("status", tr("Status"), tr("The status code, such as 200")),
        Choice(
            EXPRESSION,
            tr("Expression"),
            tr("A look at res, req or a variable, such as req.method; it is not run as code"),
            1,
        ),
    )


def keepers() -> tuple[Choice, ...]:
    """Return where the value of a capture is kept."""
    tr = _tr
    return (
        Choice("runtime", tr("Session"), tr("Until Postwright ends; nothing is written")),
        Choice("environment", tr("Environment"), tr("In the active environment's file")),
    )


def operators() -> tuple[Choice, ...]:
    """Return what can be asked of a value, with what makes it hold."""
    tr = _tr
    return (
        Choice("eq", tr("equals"), tr('The same value: 1 is a number, "1" is a text')),
        Choice("neq", tr("is not"), tr("Any other value")),
        Choice("gt", tr("greater than"), tr("A number above this one"), 1),
        Choice("gte", tr("at least"), tr("This number, or one above it"), 1),
        Choice("lt", tr("less than"), tr("A number below this one"), 1),
        Choice("lte", tr("at most"), tr("This number, or one below it"), 1),
        Choice("between", tr("between"), tr("From the first number to the second: 1,10"), 1),
        Choice("contains", tr("contains"), tr("A text with this text in it, a list with it"), 2),
        Choice("notContains", tr("lacks"), tr("A text or a list without this in it"), 2),
        Choice("startsWith", tr("starts with"), tr("A text that begins so"), 2),
        Choice("endsWith", tr("ends with"), tr("A text that ends so"), 2),
        Choice("matches", tr("matches"), tr("A regular expression finds something in it"), 2),
        Choice("notMatches", tr("no match"), tr("A regular expression finds nothing in it"), 2),
        Choice("length", tr("has length"), tr("So many characters, or items of a list"), 2),
        Choice("in", tr("one of"), tr("One of the values between commas: a,b"), 2),
        Choice("notIn", tr("none of"), tr("None of the values between commas: a,b"), 2),
        Choice("isDefined", tr("is there"), tr("There is a value, be it null"), 3),
        Choice("isUndefined", tr("is not there"), tr("There is no value at that place"), 3),
        Choice("isNull", tr("is null"), tr("The value null"), 3),
        Choice("isEmpty", tr("is empty"), tr("A text, list or object without anything in it"), 3),
        Choice("isNotEmpty", tr("is not empty"), tr("A text, list or object with something"), 3),
        Choice("isTruthy", tr("is true"), tr("The value true itself"), 3),
        Choice("isFalsy", tr("is false"), tr("The value false itself"), 3),
        Choice("isString", tr("is a text"), tr("A text, whatever it says"), 4),
        Choice("isNumber", tr("is a number"), tr("A number, whatever it is"), 4),
        Choice("isBoolean", tr("is a boolean"), tr("true or false"), 4),
        Choice("isArray", tr("is a list"), tr("A list, whatever is in it"), 4),
        Choice("isJson", tr("is JSON"), tr("A list or an object"), 4),
    )


def kind_words(key: str) -> str:
    """Return what a kind of check is called."""
    return _label(kinds(), key)


def operator_words(key: str) -> str:
    """Return what an operator is called."""
    return _label(operators(), key)


def needs_value(kind: str, operator: str) -> bool:
    """Tell whether there is something to compare with in a cell."""
    return kind != SCHEMA and operator not in ALONE


def sentence(form: CheckForm) -> str:
    """Return a check as one reads it: `Status equals 200`."""
    what = {
        "json": form.selector or "$",
        EXPRESSION: form.selector,
        "header": _tr("Header {name}").format(name=form.selector),
        "text": form.selector and _tr("Body text {pattern}").format(pattern=form.selector),
        SCHEMA: form.selector.strip("$ ") and form.selector,
    }.get(form.kind, "")
    if form.kind == SCHEMA:
        return _tr("{what} fits the JSON Schema").format(what=what or _tr("The body"))
    words = _tr("{what} {operator} {value}").format(
        what=what or kind_words(form.kind),
        operator=operator_words(form.operator),
        value=form.value if needs_value(form.kind, form.operator) else "",
    )
    return words.strip()


def wanted_words(expected: str) -> str:
    """Return what a check wants with its operator in words: `greater than 5`."""
    operator, blank, value = expected.partition(" ")
    if operator not in OPERATORS:
        return expected
    return f"{operator_words(operator)}{blank}{value}"


def _label(choices: Sequence[Choice], key: str) -> str:
    return next((choice.label for choice in choices if choice.key == key), key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checks", text)
