"""What an answer is worth: its captures, then the checks that may use them."""

import time
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

from postwright.model.collection import Collection, Folder, Lineage
from postwright.model.exchange import Exchange
from postwright.model.judged import Captured, CheckPlace, CheckResult, Judged
from postwright.model.options import Postwright, ResponseCapture, ResponseCheck
from postwright.model.request import Assertion, Capture, Request
from postwright.model.said import said
from postwright.runner import assertions, checks
from postwright.runner.answer import Answer
from postwright.runner.assertions import NEEDS_JAVASCRIPT, asserted
from postwright.runner.captures import of_format, of_ours
from postwright.runner.checks import checked
from postwright.runner.operators import Resolve

NO_RESPONSE = said("no complete response")


def judge(
    exchange: Exchange,
    request: Request,
    lineage: Lineage,
    resolving: Callable[[tuple[Captured, ...]], Resolve],
) -> Judged:
    """Hold an answer against all that its request and the folders around it ask of it.

    Captures come first, as with Bruno: `resolving` gives what replaces variables once they are
    known.
    """
    answer = Answer(exchange, request)
    levels = _levels(request, lineage)
    _, captures = _nearest([level.captures for _, level in levels])
    captured = (
        *of_format(_captures(request, lineage), answer),
        *of_ours(captures, answer),
    )
    resolve = resolving(captured)
    owner, rows = _nearest([level.checks for _, level in levels])
    made: list[CheckResult] = []
    took_ms: list[float] = []
    began = time.perf_counter()
    for result in chain(
        asserted(request.assertions, answer, resolve),
        checked(rows, answer, resolve),
        _scripted(request),
    ):
        ended = time.perf_counter()
        made.append(result)
        took_ms.append((ended - began) * 1000)
        began = ended
    places = _places(request, rows, levels[owner][0])
    return Judged(tuple(made), captured, places, tuple(took_ms))


def unjudged(request: Request, lineage: Lineage) -> Judged:
    """Return every check as one that was not made, because no complete answer came."""
    levels = _levels(request, lineage)
    owner, rows = _nearest([level.checks for _, level in levels])
    names = [assertions.name_of(row) for row in request.assertions if row.enabled]
    names += [checks.name_of(row) for row in rows if row.enabled]
    return Judged(
        tuple(CheckResult(name, None, skipped=NO_RESPONSE) for name in names),
        places=_places(request, rows, levels[owner][0])[: len(names)],
    )


def has_checks(request: Request, lineage: Lineage) -> bool:
    """Tell whether there is anything that an answer would be held against."""
    levels = [level for _, level in _levels(request, lineage)]
    return bool(
        any(row.enabled for row in request.assertions)
        or any(row.enabled for row in _captures(request, lineage))
        or any(row.enabled for level in levels for row in level.checks)
        or any(row.enabled for level in levels for row in level.captures)
        or any(_scripted(request))
    )


def _places(request: Request, rows: Sequence[ResponseCheck], owner: str) -> tuple[CheckPlace, ...]:
    """Return where each check is written, in the order in which they are made."""

    def on(rows: Sequence[Assertion | ResponseCheck]) -> list[int]:
        return [number for number, row in enumerate(rows) if row.enabled]

    return (
        *(CheckPlace("assertions", number) for number in on(request.assertions)),
        *(CheckPlace("checks", number, owner) for number in on(rows)),
        *(CheckPlace("scripts", number) for number, _ in enumerate(_scripted(request))),
    )


def _captures(request: Request, lineage: Lineage) -> tuple[Capture, ...]:
    """Return the format's captures; of those of the same name the nearest counts, as with Bruno."""
    owners: tuple[Collection | Folder | Request, ...]
    owners = (lineage.collection, *lineage.folders, request)
    rows = (row for owner in owners for row in owner.captures if row.enabled)
    return tuple({row.name: row for row in rows}.values())


def _scripted(request: Request) -> Iterator[CheckResult]:
    """Yield the scripts that test the answer; they are never run."""
    for script in request.scripts:
        if script.type == "tests" and script.code.strip():
            yield CheckResult(said("the request's test script"), None, skipped=NEEDS_JAVASCRIPT)


def _levels(request: Request, lineage: Lineage) -> list[tuple[str, Postwright]]:
    """Return what each level says, the nearest first; the request's own has no name."""
    return [
        ("", request.options.postwright),
        *((folder.name, folder.postwright) for folder in reversed(lineage.folders)),
        (lineage.collection.name, lineage.collection.postwright),
    ]


Rows = TypeVar("Rows", tuple[ResponseCheck, ...], tuple[ResponseCapture, ...])


def _nearest(levels: Sequence[Rows]) -> tuple[int, Rows]:
    """Return the first level that says anything, and what; without any the first."""
    found = ((number, rows) for number, rows in enumerate(levels) if rows)
    return next(found, (0, levels[0]))
