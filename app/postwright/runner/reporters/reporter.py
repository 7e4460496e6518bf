"""What a reporter is: it writes down a run while it happens."""

from typing import Protocol, TextIO

from postwright.runner.report import Outcome, Report


class Reporter(Protocol):
    """One way to write a run; made for one output and one run."""

    def __init__(self, output: TextIO, *, reveal: bool = False) -> None: ...

    def started(self, requests: int, title: str = "", /) -> None:
        """Note that so many requests of the collection of that name will be sent."""
        ...

    def request(self, outcome: Outcome) -> None:
        """Note what came of a request. The answer's body may be gone afterwards."""
        ...

    def ended(self, report: Report) -> None:
        """Note the whole."""
        ...
