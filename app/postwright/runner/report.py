"""What a run of a collection came to."""

import msgspec

from postwright.model.collection import Path
from postwright.model.exchange import Exchange
from postwright.model.request import Request


class CheckResult(msgspec.Struct, frozen=True):
    """One check of an answer."""

    name: str
    """As its author wrote it: `res.status eq 200`."""
    passed: bool | None
    """None: it was not made."""
    expected: str = ""
    got: str = ""
    """The value, as JSON, or why there is none."""
    skipped: str = ""
    """Why it was not made."""


class Captured(msgspec.Struct, frozen=True):
    """A value that an answer gave to the requests after it."""

    name: str
    value: str | None
    """None where nothing was found: the name has no value any more."""
    to: str = "runtime"
    """`runtime`, or `environment` where whoever runs may keep it."""
    problem: str = ""
    """Why nothing was found."""


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
    """Secret values that only its checks were given."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return every secret value in it, to be masked where it is told."""
        sent = () if self.exchange is None else self.exchange.prepared.secrets
        return (*sent, *self.more_secrets)

    @property
    def passed(self) -> bool:
        """Whether a complete response came and no check failed; its status does not count."""
        return not self.reason and not self.broken

    @property
    def reason(self) -> str:
        """Return why no complete response came, empty where one did."""
        if self.exchange is None:
            return self.problem or "nothing was sent"
        if failure := self.exchange.failure:
            return f"{failure.title}; {failure.detail}"
        response = self.exchange.response
        if response is None or not response.body.complete:
            return "; ".join(response.defects if response else ()) or "no complete response"
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
