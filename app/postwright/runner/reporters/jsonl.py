"""JSON Lines: one object for the start, one for each request as it ends, one for the end."""

from typing import TextIO

import msgspec

from postwright.model.said import as_text
from postwright.runner.outcome_json import outcome_value, report_value
from postwright.runner.report import Outcome, Report


class JsonLines:
    """Every line is flushed, so that another program may follow the run."""

    def __init__(self, output: TextIO, *, reveal: bool = False) -> None:
        self._output = output
        self._reveal = reveal

    def started(self, requests: int, _title: str = "", /) -> None:
        self._line({"type": "start", "requests": requests})

    def request(self, outcome: Outcome) -> None:
        self._line({"type": "request", **outcome_value(outcome, reveal=self._reveal)})

    def ended(self, report: Report) -> None:
        self._line({"type": "end", **report_value(report)})

    def _line(self, value: dict[str, object]) -> None:
        self._output.write(msgspec.json.encode(value, enc_hook=as_text).decode() + "\n")
        self._output.flush()
