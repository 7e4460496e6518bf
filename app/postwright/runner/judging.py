"""What an answer is worth: its captures, then the checks that may use them."""

from collections.abc import Callable, Iterator

import msgspec

from postwright.model.collection import Collection, Folder, Lineage
from postwright.model.exchange import Exchange
from postwright.model.options import Postwright, ResponseCapture, ResponseCheck
from postwright.model.request import Capture, Request
from postwright.runner import assertions, checks
from postwright.runner.answer import Answer
from postwright.runner.assertions import NEEDS_JAVASCRIPT, Resolve, asserted
from postwright.runner.captures import of_format, of_ours
from postwright.runner.checks import checked
from postwright.runner.report import Captured, CheckResult

NO_RESPONSE = "no complete response"


class Judged(msgspec.Struct, frozen=True):
    """What came of the checks and captures of one exchange."""

    checks: tuple[CheckResult, ...] = ()
    captured: tuple[Captured, ...] = ()


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
    captured = (
        *of_format(_captures(request, lineage), answer),
        *of_ours(_nearest_captures(levels), answer),
    )
    resolve = resolving(captured)
    made = (
        *asserted(request.assertions, answer, resolve),
        *checked(_nearest_checks(levels), answer, resolve),
        *_scripted(request),
    )
    return Judged(made, captured)


def unjudged(request: Request, lineage: Lineage) -> Judged:
    """Return every check as one that was not made, because no complete answer came."""
    levels = _levels(request, lineage)
    names = [assertions.name_of(row) for row in request.assertions if row.enabled]
    names += [checks.name_of(row) for row in _nearest_checks(levels) if row.enabled]
    return Judged(tuple(CheckResult(name, None, skipped=NO_RESPONSE) for name in names))


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
            yield CheckResult("the request's test script", None, skipped=NEEDS_JAVASCRIPT)


def _levels(request: Request, lineage: Lineage) -> list[Postwright]:
    """Return what each level says, the nearest first."""
    folders = (folder.postwright for folder in reversed(lineage.folders))
    return [request.options.postwright, *folders, lineage.collection.postwright]


def _nearest_checks(levels: list[Postwright]) -> tuple[ResponseCheck, ...]:
    return next((level.checks for level in levels if level.checks), ())


def _nearest_captures(levels: list[Postwright]) -> tuple[ResponseCapture, ...]:
    return next((level.captures for level in levels if level.captures), ())
