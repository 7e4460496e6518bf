"""What is found in a body before it is sent: broken JSON, and what its schema does not allow.

First `body_check` gathers what there is to look at, then `findings` looks: the latter is pure
and may take its time, so a window calls it in a thread.
"""

import os
from collections.abc import Iterator

import msgspec

from postwright.analysis.body_schema import BadSchema, Violation, check_schema, violations_in
from postwright.analysis.form_object import Entry, field_violations
from postwright.analysis.json_places import places, readable
from postwright.analysis.json_template import first_problem, plain
from postwright.analysis.json_text import JsonProblem, problem_in
from postwright.engine.body import without_comments
from postwright.engine.errors import InvalidBody, NotSent
from postwright.engine.ports import Context
from postwright.engine.variables import Resolver
from postwright.model.collection import Lineage
from postwright.model.options import Schema
from postwright.model.request import Body, Request
from postwright.model.said import said, said_of
from postwright.workspace.problem import Problem

_FIELDS = ("form-urlencoded", "multipart-form")


class BodyCheck(msgspec.Struct, frozen=True):
    """A body and all that it is held against."""

    kind: str
    schema: Schema
    written: str = ""
    """JSON with variables and comments, as the user sees it."""
    resolved: str | None = None
    """JSON as it is sent; None where a variable has no value."""
    entries: tuple[Entry, ...] | None = None
    """The fields of a form; None where a variable has no value."""

    @property
    def size(self) -> int:
        """Return how many characters there are to look at."""
        fields = sum(len(one.value) for one in self.entries or ())
        return len(self.written) + len(self.schema.body) + fields


def body_check(request: Request, lineage: Lineage, context: Context) -> BodyCheck | None:
    """Return what there is to look at; None where there is nothing."""
    body, schema = request.body, request.options.postwright.schema
    resolver = Resolver(lineage, request, context)
    if body.kind == "json":
        resolved: str | None
        try:
            resolved = resolver.text(without_comments(body.text), said("body")).text
        except NotSent:
            resolved = None
        return BodyCheck(body.kind, schema, body.text, resolved)
    if body.kind not in _FIELDS or not schema.body.strip():
        return None
    entries: tuple[Entry, ...] | None
    try:
        entries = tuple(_entries(body, resolver))
    except NotSent:
        entries = None
    return BodyCheck(body.kind, schema, entries=entries)


def _entries(body: Body, resolver: Resolver) -> Iterator[Entry]:
    if body.kind == "form-urlencoded":
        for row, field in enumerate(body.fields):
            if field.enabled and (field.name or field.value):
                name = resolver.text(field.name, said("form field name")).text
                yield Entry(
                    name, resolver.text(field.value, said("form field {name}", name=name)).text, row
                )
        return
    for row, part in enumerate(body.parts):
        if not part.enabled or not (part.name or part.value or part.files):
            continue
        name = resolver.text(part.name, said("part name")).text
        if part.kind == "text":
            yield Entry(name, resolver.text(part.value, said("part {name}", name=name)).text, row)
        for path in part.files if part.kind == "file" else ():
            yield Entry(name, os.path.basename(path), row, file=True)


def findings(check: BodyCheck) -> tuple[Problem, ...]:
    """Return what is found, in the order of the text or the rows."""
    if check.kind == "json":
        found = _of_text(check)
        return (*found, *(_twice(check.written) if not _is_broken(found) else ()))
    return _of_fields(check)


def stop_invalid(check: BodyCheck | None) -> None:
    """Raise InvalidBody for what is found where the request wants no such send."""
    if check is None or not check.schema.block:
        return
    stopping = [one for one in findings(check) if one.severity == "error"]
    if stopping:
        raise InvalidBody(
            _headline(stopping),
            where=stopping[0].where,
            details=tuple((one.where, one.what) for one in stopping),
        )


def _headline(stopping: list[Problem]) -> str:
    first, count = stopping[0], len(stopping)
    if first.kind == "json":
        return said("the body is no JSON")
    if first.kind == "schema":
        return said("the body's schema cannot be used")
    return said_of(
        count, "the body breaks its schema in 1 place", "the body breaks its schema in {n} places"
    )


def _is_broken(found: tuple[Problem, ...]) -> bool:
    return any(one.kind == "json" for one in found)


def _of_text(check: BodyCheck) -> tuple[Problem, ...]:
    schema, text = check.schema, check.resolved
    if not check.written.strip():
        if not schema.body.strip():
            return ()
        return (_problem(check, "body", said("the body is empty"), "json"),)
    broken = first_problem(check.written)
    if broken is not None:
        return (_no_json(check, broken),)
    if text is None:
        return _of_schema(check)
    broken = problem_in(text)
    if broken is not None:
        what = said("with its variables replaced it is no JSON: {message}", message=broken.message)
        return (_problem(check, "body", what, "json"),)
    if not schema.body.strip():
        return ()
    try:
        found = violations_in(text, schema.body, plain(check.written))
    except BadSchema as error:
        return (_bad(check, error),)
    return tuple(_broken(check, one) for one in found)


def _of_fields(check: BodyCheck) -> tuple[Problem, ...]:
    if check.entries is None:
        return _of_schema(check)
    try:
        found = field_violations(check.entries, check.schema.body)
    except BadSchema as error:
        return (_bad(check, error),)
    return tuple(_broken(check, one.violation, one.row) for one in found)


def _of_schema(check: BodyCheck) -> tuple[Problem, ...]:
    """Return what is wrong with the schema alone."""
    if check.schema.body.strip():
        try:
            check_schema(check.schema.body)
        except BadSchema as error:
            return (_bad(check, error),)
    return ()


def _no_json(check: BodyCheck, broken: JsonProblem) -> Problem:
    where = said("body, line {line}, column {column}", line=broken.line, column=broken.column)
    found = _problem(check, where, broken.message, "json")
    return msgspec.structs.replace(
        found,
        fix=said("correct the JSON"),
        position=broken.offset,
        line=broken.line,
        column=broken.column,
    )


def _broken(check: BodyCheck, one: Violation, row: int | None = None) -> Problem:
    where = (
        said("body, line {line}, column {column}", line=one.line, column=one.column)
        if one.line
        else "body"
    )
    found = _problem(check, where, one.words, "body")
    return msgspec.structs.replace(
        found, position=one.offset, line=one.line, column=one.column, row=row
    )


def _bad(check: BodyCheck, error: BadSchema) -> Problem:
    where = said("schema, line {line}, column {column}", line=error.line, column=error.column)
    found = _problem(check, where, error.message, "schema")
    return msgspec.structs.replace(
        found,
        fix=said("correct the schema"),
        position=error.offset,
        line=error.line,
        column=error.column,
    )


def _problem(check: BodyCheck, where: str, what: str, kind: str) -> Problem:
    severity = "error" if check.schema.block else "warning"
    return Problem(where, what, said("correct the body"), severity, kind=kind)  # type: ignore[arg-type]


def _twice(text: str) -> Iterator[Problem]:
    """Yield the names that stand twice in an object: servers keep either (RFC 8259 §4)."""
    for path, offset in places(shape := plain(text)).twice:
        line = shape.count("\n", 0, offset) + 1
        column = offset - shape.rfind("\n", 0, offset)
        where = said("body, line {line}, column {column}", line=line, column=column)
        yield Problem(
            where, said("{path} is there twice", path=readable(path)),
            said("leave one of them out"), "warning", offset, "twice", line, column,
        )  # fmt: skip
