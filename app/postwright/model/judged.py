"""What came of the checks and captures that one answer was held against."""

from typing import Literal

import msgspec


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
    is_json: bool = False
    """Whether it was no text: `value` is its JSON then."""


class CheckPlace(msgspec.Struct, frozen=True):
    """Where a check is written."""

    rows: Literal["assertions", "checks", "scripts"]
    number: int
    """Of the row, those that are off counted too."""
    owner: str = ""
    """The folder or collection that it is inherited from; empty: the request itself."""


class Judged(msgspec.Struct, frozen=True):
    """What came of the checks and captures of one exchange."""

    checks: tuple[CheckResult, ...] = ()
    captured: tuple[Captured, ...] = ()
    places: tuple[CheckPlace, ...] = ()
    """Of each check, in the same order."""
    took_ms: tuple[float, ...] = ()
    """Likewise; the first one that looks into the body reads it. Empty where none was made."""

    @property
    def passed(self) -> int:
        return sum(check.passed is True for check in self.checks)

    @property
    def failed(self) -> int:
        return sum(check.passed is False for check in self.checks)
