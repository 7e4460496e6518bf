"""What came of an answer's checks and captures, row by row, as it is shown beside the answer."""

import json
from collections.abc import Callable, Iterator

import msgspec
from PySide6.QtCore import QCoreApplication

from postwright.gui.check_words import sentence, wanted_words
from postwright.gui.said_words import translated
from postwright.model.judged import Captured, CheckPlace, CheckResult, Judged
from postwright.model.options import ResponseCheck
from postwright.model.request import Assertion, Request
from postwright.protocol.visible import visible
from postwright.runner.check_forms import as_value, form_of

LONGEST = 2000
"""Characters of a value; the body itself shows all of it."""

Mask = Callable[[str], str]


class ResultRow(msgspec.Struct, frozen=True):
    """One check, in words and without secrets."""

    name: str
    passed: bool | None
    expected: str
    got: str
    took_ms: float | None
    place: CheckPlace
    why: str = ""
    """Why it was not made."""
    actual: str = ""
    """What the check's value would be for it to pass; empty where no value would do."""


class SetRow(msgspec.Struct, frozen=True):
    """One capture, in words and without secrets."""

    name: str
    value: str
    kept: str
    """Where it is kept, or why it is not."""
    failed: bool = False


class Results(msgspec.Struct, frozen=True):
    """All that came of the checks and captures of one answer."""

    exchange_id: str = ""
    judged: Judged = Judged()
    rows: tuple[ResultRow, ...] = ()
    kept: tuple[SetRow, ...] = ()
    """The variables that were set."""
    note: str = ""
    """What to know of it."""
    secrets: tuple[str, ...] = ()
    """What else is masked: only the checks were given it."""


NO_RESULTS = Results()


def result_rows(judged: Judged, request: Request, mask: Mask) -> tuple[ResultRow, ...]:
    """Return a row for each check, in the order in which they were made."""
    return tuple(_results(judged, request, mask))


def _results(judged: Judged, request: Request, mask: Mask) -> Iterator[ResultRow]:
    for number, (result, place) in enumerate(zip(judged.checks, judged.places, strict=True)):
        row = row_at(request, place)
        name = sentence(form_of(row)) if row is not None else translated(result.name)
        yield ResultRow(
            visible(mask(name)),
            result.passed,
            _short(mask(wanted_words(translated(result.expected)))),
            _short(mask(translated(result.got))),
            judged.took_ms[number] if judged.took_ms else None,
            place,
            translated(result.skipped),
            _actual(result, row),
        )


def row_at(request: Request, place: CheckPlace) -> Assertion | ResponseCheck | None:
    """Return the request's own row of a check; None where it is written elsewhere."""
    if place.owner:
        return None
    rows: tuple[Assertion | ResponseCheck, ...] = ()
    if place.rows == "assertions":
        rows = request.assertions
    elif place.rows == "checks":
        rows = request.options.postwright.checks
    return rows[place.number] if place.number < len(rows) else None


def set_rows(captured: tuple[Captured, ...], kept: tuple[str, ...], mask: Mask) -> list[SetRow]:
    """Return a row for each capture; `kept` says of each where it is kept."""
    return [
        SetRow(visible(one.name), "", translated(one.problem), failed=True)
        if one.value is None
        else SetRow(visible(one.name), _short(mask(one.value)), where)
        for one, where in zip(captured, kept, strict=True)
    ]


def _actual(result: CheckResult, row: Assertion | ResponseCheck | None) -> str:
    """Return what an `equals` would have to say; what was found is JSON, an error is none."""
    if result.passed is not False or row is None or row.operator != "eq":
        return ""
    if isinstance(row, ResponseCheck) and row.kind == "schema":
        return ""
    try:
        json.loads(result.got)
        return as_value(result.got)
    except (ValueError, RecursionError):
        return ""


def _short(text: str) -> str:
    cut = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return visible(cut)


def passed_words(judged: Judged) -> str:
    """Return `2 of 3 passed`, and how many were not made."""
    made = judged.passed + judged.failed
    words = _tr("{passed} of {made} passed").format(passed=judged.passed, made=made)
    left = len(judged.checks) - made
    return words if not left else _tr("{words}, {left} not made").format(words=words, left=left)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckResults", text)
