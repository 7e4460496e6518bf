"""Our checks and captures: their rows in `_postwright`, and those that the format itself can say.

What the format can say stands in its own rows, where other tools run and edit it; `_postwright`
holds the rest. So a check that an assertion says is an assertion, and nothing stands twice.
"""

import json
import re
from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from postwright.formats.shapes import Tree
from postwright.model.options import ResponseCapture, ResponseCheck
from postwright.model.request import Assertion, Capture, Request

_CHECK = ("kind", "selector", "operator", "value", "disabled")
_CAPTURE = ("from", "selector", "name", "to", "disabled")
_WORD = re.compile(r"[A-Za-z_$][\w$]*", re.A)
_STEP = re.compile(
    r"""\.(?P<name>[^\W\d]\w*)|\[(?P<index>0|[1-9]\d*)\]|\['(?P<single>[^'\\]*)'\]
    |\["(?P<double>[^"\\]*)"\]""",
    re.X,
)
_MORE = re.compile(r"^\s*[\[{](?!\{)|\$\{|`|\\")
"""A right side that is JSON, or that other tools would run: the format compares plain values."""
_OF_LISTS = ("in", "notIn", "between", "gt", "gte", "lt", "lte")
_OF_TEXT = ("eq", "neq", "contains", "notContains", "startsWith", "endsWith")
_LOOKS = re.compile(r"\{\{|^\s*([+-]?[\d.]|true\s*$|false\s*$|null\s*$|undefined\s*$)")
"""A right side that may look like more than text; a header is always text."""
_QUOTED = re.compile(r"""\s*(?:"[^"]*"|'[^']*')\s*$""")

Row = TypeVar("Row")
Said = TypeVar("Said")


def read_checks(member: object) -> tuple[ResponseCheck, ...]:
    """Read the member `checks`. Raise ValidationError for another shape."""
    return tuple(
        ResponseCheck(
            kind=_text(row, "kind"),
            selector=_text(row, "selector"),
            operator=_text(row, "operator") or "eq",
            value=_text(row, "value"),
            enabled=row.get("disabled") is not True,
            unknown=_more(row, _CHECK),
        )
        for row in _rows(member)
    )


def read_captures(member: object) -> tuple[ResponseCapture, ...]:
    """Read the member `captures`. Raise ValidationError for another shape."""
    return tuple(
        ResponseCapture(
            source=_text(row, "from"),
            selector=_text(row, "selector"),
            name=_text(row, "name"),
            to=_text(row, "to") or "runtime",
            enabled=row.get("disabled") is not True,
            unknown=_more(row, _CAPTURE),
        )
        for row in _rows(member)
    )


def write_checks(checks: Iterable[ResponseCheck]) -> list[Tree]:
    """Return the rows of the member `checks`."""
    return [
        _written(
            {"kind": one.kind, "operator": one.operator},
            {"selector": one.selector, "value": one.value, "disabled": not one.enabled},
            one.unknown,
        )
        for one in checks
    ]


def write_captures(captures: Iterable[ResponseCapture]) -> list[Tree]:
    """Return the rows of the member `captures`."""
    return [
        _written(
            {"from": one.source, "name": one.name, "to": one.to},
            {"selector": one.selector, "disabled": not one.enabled},
            one.unknown,
        )
        for one in captures
    ]


def in_format_words(request: Request) -> Request:
    """Return the request with every check and capture that the format can say in its rows."""
    ours = request.options.postwright
    if not ours.checks and not ours.captures:
        return request
    said, kept = _parted(ours.checks, assertion_of)
    taken, left = _parted(ours.captures, action_of)
    if not said and not taken:
        return request
    return replace(
        request,
        assertions=_joined(request.assertions, said),
        captures=_joined(request.captures, taken),
        options=replace(
            request.options, postwright=replace(ours, checks=tuple(kept), captures=tuple(left))
        ),
    )


def assertion_of(check: ResponseCheck) -> Assertion | None:
    """Return the assertion that says the same, None where the format has none."""
    expression = _expression(check.kind, check.selector)
    if not expression or check.unknown or _MORE.search(check.value):
        return None
    value = check.value
    if check.kind == "header":
        if check.operator in _OF_LISTS:
            return None  # as numbers, or each as text: an assertion compares by the look
        if check.operator in _OF_TEXT and _LOOKS.search(value) and not _QUOTED.match(value):
            value = f'"{value.strip()}"'
    return Assertion(expression, check.operator, value, check.enabled)


def action_of(capture: ResponseCapture) -> Capture | None:
    """Return the action that says the same, None where the format has none."""
    expression = _expression(capture.source, capture.selector)
    if not expression or capture.unknown or capture.to != "runtime":
        return None
    return Capture(expression, capture.name, enabled=capture.enabled)


def _expression(kind: str, selector: str) -> str:
    """Return where an assertion looks for the same; empty where it cannot."""
    if kind == "status":
        return "res.status"
    if kind == "time":
        return "res.responseTime"
    if kind == "header" and selector and selector.lower() != "set-cookie":
        return f"res.headers[{json.dumps(selector.lower(), ensure_ascii=False)}]"
    return _member(selector.strip()) if kind == "json" else ""


def _member(query: str) -> str:
    """Return a JSONPath that goes straight down as members of `res.body`; empty for another."""
    if not query.startswith("$"):
        return ""
    found, at = "res.body", 1
    while at < len(query):
        step = _STEP.match(query, at)
        if step is None:
            return ""
        name = next((step[key] for key in ("name", "single", "double") if step[key]), None)
        if step["index"]:
            found += f"[{step['index']}]"
        elif name is None or name == "length":
            return ""  # a member of that name is not what an expression finds in a list
        else:
            quoted = f"[{json.dumps(name, ensure_ascii=False)}]"
            found += f".{name}" if _WORD.fullmatch(name) else quoted
        at = step.end()
    return found


def _parted(rows: Iterable[Row], say: Callable[[Row], Said | None]) -> tuple[list[Said], list[Row]]:
    said: list[Said] = []
    rest: list[Row] = []
    for row in rows:
        one = say(row)
        if one is None:
            rest.append(row)
        else:
            said.append(one)
    return said, rest


def _joined(rows: tuple[Row, ...], more: Iterable[Row]) -> tuple[Row, ...]:
    return (*rows, *(row for row in more if row not in rows))


def _rows(member: object) -> list[Tree]:
    return msgspec.convert(member, list[dict[str, object]])


def _text(row: Tree, name: str) -> str:
    value = row.get(name, "")
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _more(row: Tree, known: tuple[str, ...]) -> tuple[tuple[str, msgspec.Raw], ...]:
    return tuple(
        (name, msgspec.Raw(msgspec.json.encode(value)))
        for name, value in row.items()
        if name not in known
    )


def _written(row: Tree, more: Tree, unknown: Iterable[tuple[str, msgspec.Raw]]) -> Tree:
    kept = {name: json.loads(bytes(raw)) for name, raw in unknown}
    return kept | row | {name: value for name, value in more.items() if value}
