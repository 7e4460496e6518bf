"""What a run of a collection came to."""

import msgspec

from postwright.model.collection import Path
from postwright.model.exchange import Exchange
from postwright.model.request import Request


class Outcome(msgspec.Struct, frozen=True):
    """One request in one iteration."""

    path: Path
    request: Request
    iteration: int
    """From 1."""
    exchange: Exchange | None = None
    """None where nothing was sent."""
    problem: str = ""
    """Why nothing was sent, in one line."""
    problem_kind: str = ""
    """`variable`, `url`, `file`, `auth`."""

    @property
    def passed(self) -> bool:
        """Whether a complete response came; its status does not count."""
        return not self.reason

    @property
    def reason(self) -> str:
        """Return why it failed, empty where it passed."""
        if self.exchange is None:
            return self.problem or "nothing was sent"
        if failure := self.exchange.failure:
            return f"{failure.title}; {failure.detail}"
        response = self.exchange.response
        if response is None or not response.body.complete:
            return "; ".join(response.defects if response else ()) or "no complete response"
        return ""


class Report(msgspec.Struct, frozen=True):
    """The whole run; outcomes in the order in which they ended."""

    outcomes: tuple[Outcome, ...] = ()
    skipped: int = 0
    """Requests that were not sent because the run ended early."""
    elapsed_ms: float = 0.0

    @property
    def passed(self) -> int:
        return sum(outcome.passed for outcome in self.outcomes)

    @property
    def failed(self) -> int:
        return len(self.outcomes) - self.passed
