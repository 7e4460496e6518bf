"""What came of a run in words: for people, and for reports that people read."""

from collections.abc import Iterator

from postwright.model.judged import CheckResult
from postwright.runner.report import Outcome, Report

_SHORT = 200
"""Characters of a value."""


def details(outcome: Outcome) -> Iterator[str]:
    """Yield in a line each what failed, what was not checked and what was not captured."""
    if outcome.reason:
        yield outcome.reason
        return
    for check in outcome.checks:
        if check.passed is not True:
            yield check_line(check)
    for one in outcome.captured:
        if one.problem:
            yield f"– {one.name} was not captured: {one.problem}"


def check_line(check: CheckResult) -> str:
    """Return a check in a line: `✗ res.status eq 201 · got 200`."""
    if check.passed is None:
        return f"– {check.name} · {check.skipped}"
    if check.passed:
        return f"✓ {check.name}"
    wanted = "" if check.name.endswith(check.expected) else f" · expected {_short(check.expected)}"
    return f"✗ {check.name}{wanted} · got {_short(check.got)}"


def summary(report: Report) -> str:
    """Return the whole in a line."""
    words = [f"{report.passed} passed", f"{report.failed} failed"]
    if report.skipped:
        words.append(f"{report.skipped} skipped")
    made = report.checks(True) + report.checks(False)
    if made:
        words.append(f"{report.checks(True)} of {number(made, 'check')} passed")
    if left := report.checks(None):
        words.append(f"{number(left, 'check')} not made")
    words.append(f"{report.elapsed_ms / 1000:.2f} s")
    return " · ".join(words)


def number(count: int, word: str) -> str:
    """Return `1 check`, `2 checks`."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[:_SHORT]}…"
