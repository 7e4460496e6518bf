"""JUnit's XML as Jenkins and GitLab read it: a suite for each folder, a case for each request.

No standard defines it. What both accept is described by tests/samples/junit/junit.xsd.
"""

from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

import msgspec

from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.runner.excerpt import excerpt
from postwright.runner.report import Outcome, Report, Unsent
from postwright.runner.words import check_line

_OUTPUT = 4000
"""Characters of a case's output: servers keep these files for years."""
_MESSAGE = 300
_BEYOND = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}


class _Case(msgspec.Struct, frozen=True):
    xml: str
    seconds: float = 0.0
    state: str = "passed"


class JUnit:
    """Cases are written as they come, because their answers are deleted then."""

    def __init__(self, output: TextIO, *, reveal: bool = False) -> None:
        self._output = output
        self._reveal = reveal
        self._title = ""
        self._suites: dict[tuple[int, str], list[_Case]] = {}

    def started(self, _requests: int, title: str = "", /) -> None:
        self._title = title or "Postwright"

    def request(self, outcome: Outcome) -> None:
        folder = "/".join(outcome.folders or outcome.path[:-1])
        self._suite(outcome.iteration, folder).append(self._case(outcome, folder))

    def ended(self, report: Report) -> None:
        for one in report.unsent:
            folder = "/".join(one.folders or one.path[:-1])
            self._suite(one.iteration, folder).append(self._skipped(one, folder))
        several = max((number for number, _ in self._suites), default=1) > 1
        lines = ['<?xml version="1.0" encoding="UTF-8"?>']
        every = [case for cases in self._suites.values() for case in cases]
        counts = _counts(every, report.elapsed_ms / 1000)
        counts.pop("skipped")  # Jenkins' schema has none here
        lines.append(f"<testsuites{_attributes({'name': self._title} | counts)}>")
        for (number, folder), cases in self._suites.items():
            name = f"{folder or self._title} · iteration {number}" if several else folder
            seconds = sum(case.seconds for case in cases)
            named = {"name": name or self._title} | _counts(cases, seconds)
            lines.append(f"  <testsuite{_attributes(named)}>")
            lines += (case.xml for case in cases)
            lines.append("  </testsuite>")
        lines.append("</testsuites>")
        self._output.write("\n".join(lines) + "\n")
        self._output.flush()

    def _suite(self, iteration: int, folder: str) -> list[_Case]:
        return self._suites.setdefault((iteration, folder), [])

    def _case(self, outcome: Outcome, folder: str) -> _Case:
        shown = redactor(() if self._reveal else outcome.secrets)
        seconds = 0.0 if outcome.exchange is None else outcome.exchange.elapsed_ms / 1000
        inner, state = "", "passed"
        if outcome.reason:
            failure = outcome.exchange.failure if outcome.exchange else None
            kind = failure.kind if failure else outcome.problem_kind or "response"
            inner, state = _told("error", kind, shown(outcome.reason), ""), "errors"
        elif outcome.broken:
            lines = [shown(check_line(check)) for check in outcome.broken]
            more = f" (and {len(lines) - 1} more)" if len(lines) > 1 else ""
            inner = _told("failure", "check", lines[0].removeprefix("✗ ") + more, "\n".join(lines))
            state = "failures"
        output = excerpt(outcome, shown)
        if len(output) > _OUTPUT:
            output = f"{output[:_OUTPUT]}…"
        inner += f"\n      <system-out>{_text(output)}</system-out>"
        return _Case(self._element(outcome.request.name, folder, seconds, inner), seconds, state)

    def _skipped(self, one: Unsent, folder: str) -> _Case:
        inner = f"\n      <skipped{_attributes({'message': one.why})}/>"
        return _Case(self._element(one.name, folder, 0.0, inner), 0.0, "skipped")

    def _element(self, name: str, folder: str, seconds: float, inner: str) -> str:
        classname = ".".join(part.replace(".", "_") for part in [self._title, *folder.split("/")])
        named = {"name": name, "classname": classname.strip("."), "time": f"{seconds:.3f}"}
        return f"    <testcase{_attributes(named)}>{inner}\n    </testcase>"


def _told(element: str, kind: str, message: str, text: str) -> str:
    if len(message) > _MESSAGE:
        message = f"{message[:_MESSAGE]}…"
    named = _attributes({"type": kind, "message": message})
    return f"\n      <{element}{named}>{_text(text or message)}</{element}>"


def _counts(cases: list[_Case], seconds: float) -> dict[str, str]:
    states = [case.state for case in cases]
    counts = {name: str(states.count(name)) for name in ("failures", "errors", "skipped")}
    return {"tests": str(len(cases))} | counts | {"time": f"{seconds:.3f}"}


def _attributes(values: dict[str, str]) -> str:
    return "".join(
        f" {name}={quoteattr(visible(value).translate(_BEYOND))}" for name, value in values.items()
    )


def _text(text: str) -> str:
    """Return text without what XML 1.0 §2.2 forbids, escaped."""
    return escape(visible(text, lines=True).translate(_BEYOND))
