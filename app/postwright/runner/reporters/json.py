"""One JSON document at the end of the run."""

from typing import TextIO

import msgspec

from postwright.model.said import as_text
from postwright.runner.outcome_json import outcome_value, report_value
from postwright.runner.report import Outcome, Report


class Json:
    """Outcomes are encoded as they come, because their bodies are deleted then."""

    def __init__(self, output: TextIO, *, reveal: bool = False) -> None:
        self._output = output
        self._reveal = reveal
        self._requests: list[msgspec.Raw] = []

    def started(self, _requests: int, _title: str = "", /) -> None:
        """Nothing is written before the end."""

    def request(self, outcome: Outcome) -> None:
        value = outcome_value(outcome, reveal=self._reveal)
        self._requests.append(msgspec.Raw(msgspec.json.encode(value, enc_hook=as_text)))

    def ended(self, report: Report) -> None:
        document = msgspec.json.encode(
            {
                "version": 1,
                **report_value(report),
                "requests": self._requests,
                "unsent": [
                    {"path": "/".join(one.path), "iteration": one.iteration, "why": one.why}
                    for one in report.unsent
                ],
            },
            enc_hook=as_text,
        )
        self._output.write(msgspec.json.format(document, indent=2).decode() + "\n")
        self._output.flush()
