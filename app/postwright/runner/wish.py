"""What a window asks of the process that runs a collection for it, and what that answers."""

import msgspec

from postwright.model.connection import Timing
from postwright.model.judged import CheckResult


class RunWish(msgspec.Struct, frozen=True):
    """One line of JSON on stdin. While stdin is open the run goes on."""

    words: tuple[str, ...]
    """What a person would type after `postwright run`."""
    requests: tuple[str, ...] = ()
    """The paths of the chosen requests, `/` between their parts; none: all of them."""
    folders: tuple[str, str, str] | None = None
    """Where vault and agreements are: config, data and cache folder; None: the user's."""
    vault_key: str = ""
    """Opens a vault that waits for its passphrase; see `Vault.lend_key`."""
    answers: str = ""
    """The folder that keeps every answer by its number, from 1; empty: none are kept."""
    reports: tuple[tuple[str, str], ...] = ()
    """Reporters and the files that they write when the run has ended."""


class RunHop(msgspec.Struct, frozen=True):
    """An attempt or a redirect."""

    timing_ms: Timing = Timing()


class RunBody(msgspec.Struct, frozen=True):
    """Of a body only its size."""

    size_bytes: int = 0


class RunResponse(msgspec.Struct, frozen=True):
    """The status line of an answer."""

    status: int
    reason: str = ""
    body: RunBody = RunBody()


class RunError(msgspec.Struct, frozen=True):
    """Why no complete answer came."""

    kind: str = ""
    title: str = ""
    detail: str = ""


class RunRequest(msgspec.Struct, frozen=True):
    """What was sent."""

    method: str = ""
    url: str = ""


class RunExchange(msgspec.Struct, frozen=True):
    """Of an exchange what a list shows."""

    elapsed_ms: float = 0.0
    """Of the whole, with redirects, attempts and the waits between them."""
    request: RunRequest | None = None
    hops: tuple[RunHop, ...] = ()
    response: RunResponse | None = None
    error: RunError | None = None


class RunRow(msgspec.Struct, frozen=True):
    """One request of one iteration, ended."""

    path: str
    name: str
    iteration: int
    passed: bool
    method: str = ""
    exchange: RunExchange = RunExchange()
    checks: tuple[CheckResult, ...] = ()
    excerpt: str = ""
    """How the body begins, where the request failed."""
    number: int = 0
    """Which line of the run it was, from 1; counted by who reads."""


class RunEnd(msgspec.Struct, frozen=True):
    """The last line."""

    passed: int
    failed: int
    skipped: int
    elapsed_ms: float
