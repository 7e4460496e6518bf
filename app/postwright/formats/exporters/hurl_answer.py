"""Assertions and captures as the response part of a Hurl entry: `[Captures]`, `[Asserts]`.

https://hurl.dev/docs/asserting-response.html and https://hurl.dev/docs/capturing-response.html
"""

import re

from postwright.formats.exporters.exported import Placed, Report
from postwright.formats.exporters.hurl_text import name_of, quoted, with_names
from postwright.model.options import ResponseCapture, ResponseCheck
from postwright.model.request import Assertion
from postwright.model.said import said

_PLAIN = {"res.status": "status", "res.responseTime": "duration", "res.body": "body",
          "res.getStatus()": "status", "res.getResponseTime()": "duration",
          "res.getBody()": "body"}  # fmt: skip
_HEADER = re.compile(
    r"""res\.(?:headers(?:\.([\w-]+)|\[(["'])(.+?)\2\])|getHeader\((["'])(.+?)\4\))"""
)
_BODY = re.compile(
    r"""(?:res\.(?:body|getBody\(\)))((?:\.[A-Za-z_$][\w$]*|\[\d+\]|\[".*?"\]|\['.*?'\])+)"""
)
_COMPARED = {
    "eq": "==",
    "neq": "!=",
    "gt": ">",
    "gte": ">=",
    "lt": "<",
    "lte": "<=",
    "contains": "contains",
    "notContains": "not contains",
    "startsWith": "startsWith",
    "endsWith": "endsWith",
}
_MATCHED = {"matches": "matches", "notMatches": "not matches"}
_ALONE = {"isNull": "== null", "isDefined": "exists", "isUndefined": "not exists",
          "isEmpty": "isEmpty", "isNotEmpty": "not isEmpty", "isNumber": "isNumber",
          "isString": "isString", "isBoolean": "isBoolean", "isArray": "isList"}  # fmt: skip
_TYPED = re.compile(r"-?\d+(\.\d+)?|true|false|null|\{\{[^{}\r\n]+\}\}")
_STRING = re.compile(r"""\s*(["'])(.*)\1\s*""", re.S)
_SOURCES = {"header": "header", "cookie": "cookie", "json": "jsonpath", "text": "regex"}
_KINDS = {"status": "status", "time": "duration", "size": "bytes count"}


def answer_lines(placed: Placed, report: Report) -> list[str]:
    """Return the lines after `HTTP *`; what cannot be said is told in the report."""
    ours = placed.request.options.postwright
    captures = [_action(one.expression, one.name, one.enabled, placed, report)
                for one in placed.request.captures]  # fmt: skip
    captures += [_capture(one, placed, report) for one in ours.captures]
    asserts = [_assertion(one, placed, report) for one in placed.request.assertions]
    asserts += [_check(one, placed, report) for one in ours.checks]
    made: list[str] = []
    for title, lines in (("[Captures]", captures), ("[Asserts]", asserts)):
        if written := list(filter(None, lines)):
            made += [title, *written]
    return made


def _query(expression: str) -> str:
    """Return Hurl's query for the same part of the answer; empty where it has none."""
    text = expression.strip()
    if found := _HEADER.fullmatch(text):
        return f"header {quoted(found[1] or found[3] or found[5])}"
    if inner := _BODY.fullmatch(text):
        return f"jsonpath {quoted('$' + inner[1])}"
    return _PLAIN.get(text, "")


def _assertion(row: Assertion, placed: Placed, report: Report) -> str:
    query = _query(row.expression)
    return _line(query, row.operator, row.value, f"{row.expression} {row.operator}", row.enabled,
                 placed, report)  # fmt: skip


def _check(row: ResponseCheck, placed: Placed, report: Report) -> str:
    query = _KINDS.get(row.kind, "")
    if row.kind in ("header", "json"):
        query = f"{_SOURCES[row.kind]} {quoted(row.selector)}"
    return _line(query, row.operator, row.value, f"{row.kind} {row.selector}", row.enabled,
                 placed, report)  # fmt: skip


def _line(
    query: str, operator: str, value: str, shown: str, on: bool, placed: Placed, report: Report
) -> str:
    if not on:
        report.lost(
            said("assertion {shown}", shown=shown),
            said("It is switched off, and not written."),
            placed.item,
        )
        return ""
    predicate = _predicate(operator, value, is_text=query.startswith("header"))
    if query and predicate:
        return f"{query} {predicate}"
    report.lost(
        said("assertion {shown}", shown=shown), said("Hurl has no words for it."), placed.item
    )
    return ""


def _predicate(operator: str, value: str, *, is_text: bool) -> str:
    if operator in _ALONE:
        return _ALONE[operator]
    if operator in _MATCHED:
        bare = value[1:-1] if len(value) > 1 and value[0] == value[-1] == "/" else value
        return f"{_MATCHED[operator]} {quoted(bare)}"
    if operator not in _COMPARED:
        return ""
    string = _STRING.fullmatch(value)
    plain = string is None and not is_text and _TYPED.fullmatch(value.strip())
    right = with_names(value.strip()) if plain else quoted(string[2] if string else value)
    return f"{_COMPARED[operator]} {right}"


def _capture(row: ResponseCapture, placed: Placed, report: Report) -> str:
    if row.to != "runtime":
        why = said("Hurl keeps it for the run, not in an environment.")
        report.lost(said("capture {name}", name=row.name), why, placed.item, "approximated")
    word = _SOURCES.get(row.source, "")
    query = f"{word} {quoted(row.selector)}" if word else "status"
    return _captured(query, row.name, row.enabled, placed, report)


def _action(expression: str, name: str, on: bool, placed: Placed, report: Report) -> str:
    return _captured(_query(expression), name, on, placed, report)


def _captured(query: str, name: str, on: bool, placed: Placed, report: Report) -> str:
    if on and query:
        return f"{name_of(name)}: {query}"
    why = said("Hurl has no words for it.") if on else said("It is switched off, and not written.")
    report.lost(said("capture {name}", name=name), why, placed.item)
    return ""
