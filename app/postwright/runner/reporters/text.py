"""A line for each request and one for the whole, for people."""

from typing import TextIO

from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.runner.report import Outcome, Report
from postwright.runner.words import details, number, summary


class Text:
    """`✓ Accounts/Log in · 200 OK · 3 ms · 2 checks`, below it what failed or was not made."""

    def __init__(self, output: TextIO, *, reveal: bool = False) -> None:
        self._output = output
        self._reveal = reveal
        self._iterations = False
        self._scripts = 0

    def started(self, _requests: int, _title: str = "", /) -> None:
        """Nothing to tell before the first answer."""

    def request(self, outcome: Outcome) -> None:
        self._iterations = self._iterations or outcome.iteration > 1
        self._scripts += bool(outcome.request.scripts)
        words = [f"{'✓' if outcome.passed else '✗'} {outcome.name}"]
        if self._iterations:
            words.append(f"iteration {outcome.iteration}")
        exchange = outcome.exchange
        if exchange is not None:
            if exchange.response is not None:
                status = f"{exchange.response.status} {exchange.response.reason}"
                words.append(status.strip())
            words.append(f"{exchange.elapsed_ms:.0f} ms")
        if made := sum(check.passed is not None for check in outcome.checks):
            words.append(number(made, "check"))
        self._line(" · ".join(words))
        if lines := tuple(details(outcome)):
            shown = redactor(() if self._reveal else outcome.secrets)
            for line in lines:
                self._line(f"  {shown(line)}")

    def ended(self, report: Report) -> None:
        if self._scripts:
            self._line(f"{number(self._scripts, 'request')} with scripts, which are not run")
        self._line(summary(report))

    def _line(self, text: str) -> None:
        self._output.write(visible(text) + "\n")
        self._output.flush()
