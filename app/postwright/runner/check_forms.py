"""Checks and captures as people edit them: what is looked at, where, and what it has to be.

    res.body.data[0].id  eq  7     an assertion of the format
    json  $.data[0].id   eq  7     the same as a form

A row that the format can say is written as its assertion or action, any other as one of ours. A
row that nobody edited is written as it was.
"""

import json
import re
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from postwright.formats.check_rows import action_of, assertion_of
from postwright.model.options import ResponseCapture, ResponseCheck
from postwright.model.request import Assertion, Capture, Request
from postwright.runner.expressions import NeedsJavaScript, parse
from postwright.runner.js_values import typed

EXPRESSION = "expression"
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.A)


class CheckForm(msgspec.Struct, frozen=True):
    """One check. `kind` is that of a ResponseCheck, or `expression` for what only that can say."""

    kind: str = "status"
    selector: str = ""
    operator: str = "eq"
    value: str = ""
    enabled: bool = True
    origin: Assertion | ResponseCheck | None = None
    """What it was read from."""


class CaptureForm(msgspec.Struct, frozen=True):
    """One capture. `source` is that of a ResponseCapture, or `expression`."""

    source: str = "json"
    selector: str = ""
    name: str = ""
    to: str = "runtime"
    enabled: bool = True
    origin: Capture | ResponseCapture | None = None


def check_forms(request: Request) -> tuple[CheckForm, ...]:
    """Return a request's checks, those of the format first."""
    ours = request.options.postwright.checks
    return (*map(form_of, request.assertions), *map(form_of, ours))


def form_of(row: Assertion | ResponseCheck) -> CheckForm:
    """Return one check as a form."""
    if isinstance(row, Assertion):
        return _of_assertion(row)
    return CheckForm(row.kind, row.selector, row.operator, row.value, row.enabled, row)


def capture_forms(request: Request) -> tuple[CaptureForm, ...]:
    """Return a request's captures, those of the format first."""
    ours = request.options.postwright.captures
    return (
        *(_of_action(row) for row in request.captures),
        *(
            CaptureForm(row.source, row.selector, row.name, row.to, row.enabled, row)
            for row in ours
        ),
    )


def with_checks(
    request: Request, forms: Sequence[CheckForm], *, handed_down: bool = False
) -> Request:
    """Return the request with these checks.

    Those that folders and collections hand down are all ours: the format has none there.
    """
    rows = [_ours(form) if handed_down else _check_row(form) for form in forms]
    ours = tuple(row for row in rows if isinstance(row, ResponseCheck))
    options = request.options
    return replace(
        request,
        assertions=tuple(row for row in rows if isinstance(row, Assertion)),
        options=replace(options, postwright=replace(options.postwright, checks=ours)),
    )


def with_captures(request: Request, forms: Sequence[CaptureForm]) -> Request:
    """Return the request with these captures."""
    rows = [_capture_row(form) for form in forms]
    ours = tuple(row for row in rows if isinstance(row, ResponseCapture))
    options = request.options
    return replace(
        request,
        captures=tuple(row for row in rows if isinstance(row, Capture)),
        options=replace(options, postwright=replace(options.postwright, captures=ours)),
    )


def place_of(expression: str) -> tuple[str, str]:
    """Return the kind and selector that say the same as an expression.

    What only an expression says stays one: `expression` and its text.
    """
    same = (EXPRESSION, expression)
    try:
        parsed = parse(expression.strip())
    except NeedsJavaScript:
        return same
    keys: list[object] = []
    for step in parsed.steps:
        if step.arguments is not None or step.optional:
            return same
        keys.append(step.key)
    if parsed.name != "res" or not keys:
        return same
    root, *rest = keys
    if not rest and root == "status":
        return "status", ""
    if not rest and root == "responseTime":
        return "time", ""
    if root == "headers" and len(rest) == 1 and isinstance(rest[0], str):
        name = rest[0]
        return ("header", name) if name == name.lower() != "set-cookie" else same
    query = _query(rest) if root == "body" else ""
    return ("json", query) if query else same


def _query(keys: Sequence[object]) -> str:
    found = "$"
    for key in keys:
        if isinstance(key, bool) or key == "length":
            return ""  # a member of that name is not what an expression finds in a list
        if isinstance(key, int):
            found += f"[{key}]" if key >= 0 else ""
            if key < 0:
                return ""
        elif isinstance(key, str):
            if "'" in key or "\\" in key:
                return ""
            found += f".{key}" if _WORD.fullmatch(key) else f"['{key}']"
        else:
            return ""
    return found


def _of_assertion(row: Assertion) -> CheckForm:
    kind, selector = place_of(row.expression)
    return CheckForm(kind, selector, row.operator, row.value, row.enabled, row)


def _of_action(row: Capture) -> CaptureForm:
    source, selector = place_of(row.expression)
    if source == "time":
        source, selector = EXPRESSION, row.expression
    return CaptureForm(source, selector, row.name, "runtime", row.enabled, row)


def _check_row(form: CheckForm) -> Assertion | ResponseCheck:
    origin = form.origin
    if isinstance(origin, Assertion):
        before = _of_assertion(origin)
        if replace(before, enabled=form.enabled) == form:
            return replace(origin, enabled=form.enabled)
    if form.kind == EXPRESSION:
        note = origin.note if isinstance(origin, Assertion) else ""
        return Assertion(form.selector, form.operator, form.value, form.enabled, note)
    ours = _ours(form)
    if ours == origin:
        return ours
    made = None if form.kind == "schema" else assertion_of(ours)
    if made is None:
        return ours
    return replace(made, note=origin.note) if isinstance(origin, Assertion) else made


def _ours(form: CheckForm) -> ResponseCheck:
    unknown = form.origin.unknown if isinstance(form.origin, ResponseCheck) else ()
    return ResponseCheck(form.kind, form.selector, form.operator, form.value, form.enabled, unknown)


def _capture_row(form: CaptureForm) -> Capture | ResponseCapture:
    origin = form.origin
    if isinstance(origin, Capture):
        before = _of_action(origin)
        if replace(before, enabled=form.enabled) == form:
            return replace(origin, enabled=form.enabled)
    note = origin.note if isinstance(origin, Capture) else ""
    if form.source == EXPRESSION:
        return Capture(form.selector, form.name, enabled=form.enabled, note=note)
    unknown = origin.unknown if isinstance(origin, ResponseCapture) else ()
    ours = ResponseCapture(form.source, form.selector, form.name, form.to, form.enabled, unknown)
    if ours == origin:
        return ours
    made = action_of(ours)
    return ours if made is None else replace(made, note=note)


def as_value(json_text: str) -> str:
    """Return what a check compares with so that it equals this JSON value.

    It is what a server wrote: nothing in it stands for a variable, whatever it looks like.
    """
    value = json.loads(json_text)
    if not isinstance(value, str):
        plain = msgspec.json.format(json_text, indent=-1)
        return plain.replace("{{", "{\\u007b") if isinstance(value, list | dict) else plain
    text = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    text = text.replace("{{", "{\\u007b")
    looks = typed(text, escapes=True) != value or text[:1] in ("[", "{", "'", '"')
    return f'"{text}"' if looks or not text else text
