"""A line for each request and one for the whole, for people."""

from typing import TextIO

from postwright.protocol.redaction import redact
from postwright.protocol.visible import visible
from postwright.runner.report import Outcome, Report


class Text:
    """`✓ Accounts/Log in · 200 OK · 3 ms`."""

    def __init__(self, output: TextIO, *, reveal: bool = False) -> None:
        self._output = output
        self._reveal = reveal
        self._iterations = False

    def started(self, _requests: int) -> None:
        """Nothing to tell before the first answer."""

    def request(self, outcome: Outcome) -> None:
        self._iterations = self._iterations or outcome.iteration > 1
        name = "/".join((*outcome.path[:-1], outcome.request.name))
        words = [f"{'✓' if outcome.passed else '✗'} {name}"]
        if self._iterations:
            words.append(f"iteration {outcome.iteration}")
        exchange = outcome.exchange
        if exchange is not None:
            if exchange.response is not None:
                status = f"{exchange.response.status} {exchange.response.reason}"
                words.append(status.strip())
            words.append(f"{exchange.elapsed_ms:.0f} ms")
        self._line(" · ".join(words))
        if not outcome.passed:
            secrets = () if self._reveal or exchange is None else exchange.prepared.secrets
            self._line(f"  {redact(outcome.reason, secrets)}")

    def ended(self, report: Report) -> None:
        words = [f"{report.passed} passed", f"{report.failed} failed"]
        if report.skipped:
            words.append(f"{report.skipped} skipped")
        words.append(f"{report.elapsed_ms / 1000:.2f} s")
        self._line(" · ".join(words))

    def _line(self, text: str) -> None:
        self._output.write(visible(text) + "\n")
        self._output.flush()
