"""What a run of a collection came to."""

import msgspec

from postwright.analysis.told_secrets import secrets_of_exchange
from postwright.model.collection import Path
from postwright.model.exchange import Exchange
from postwright.model.judged import Captured, CheckResult
from postwright.model.request import Request
from postwright.model.said import said


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
    checks: tuple[CheckResult, ...] = ()
    captured: tuple[Captured, ...] = ()
    folders: tuple[str, ...] = ()
    """The names of the folders around it, outermost first."""
    more_secrets: tuple[str, ...] = ()
    """Secret values that only its checks were given, or an answer before it."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return every secret value and credential in it, to be masked where it is told."""
        of_exchange = () if self.exchange is None else secrets_of_exchange(self.exchange)
        return (*of_exchange, *self.more_secrets)

    @property
    def passed(self) -> bool:
        """Whether a complete response came and no check failed; its status does not count."""
        return not self.reason and not self.broken

    @property
    def reason(self) -> str:
        """Return why no complete response came, empty where one did."""
        if self.exchange is None:
            return self.problem or said("nothing was sent")
        if failure := self.exchange.failure:
            return f"{failure.title}; {failure.detail}"
        response = self.exchange.response
        if response is None or not response.body.complete:
            return "; ".join(response.defects if response else ()) or said("no complete response")
        return ""

    @property
    def broken(self) -> tuple[CheckResult, ...]:
        """Return the checks that failed."""
        return tuple(check for check in self.checks if check.passed is False)

    @property
    def name(self) -> str:
        """Return the names of folders and request: `Accounts/Log in`."""
        return "/".join((*(self.folders or self.path[:-1]), self.request.name))


class Unsent(msgspec.Struct, frozen=True):
    """A request that the run did not come to."""

    path: Path
    name: str
    iteration: int
    why: str
    folders: tuple[str, ...] = ()
    """The names of the folders around it, outermost first."""


class Report(msgspec.Struct, frozen=True):
    """The whole run; outcomes in the order in which they ended."""

    outcomes: tuple[Outcome, ...] = ()
    unsent: tuple[Unsent, ...] = ()
    elapsed_ms: float = 0.0

    @property
    def passed(self) -> int:
        return sum(outcome.passed for outcome in self.outcomes)

    @property
    def failed(self) -> int:
        return len(self.outcomes) - self.passed

    @property
    def skipped(self) -> int:
        return len(self.unsent)

    def checks(self, passed: bool | None) -> int:
        """Count the checks that passed, failed, or were not made."""
        every = (check for outcome in self.outcomes for check in outcome.checks)
        return sum(check.passed is passed for check in every)
