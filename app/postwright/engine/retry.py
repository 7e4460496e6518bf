"""Whether and when to send again: pure rules of a retry policy."""

import msgspec

from postwright.model.exchange import Failure, PreparedRequest
from postwright.model.options import RetryPolicy
from postwright.protocol.dates import parse_http_date

BEFORE_FIRST_BYTE = frozenset({"refused", "unreachable", "connect_timeout", "reset", "name"})


class Again(msgspec.Struct, frozen=True):
    """Why the next attempt is made, and how long the server asked to wait."""

    reason: str
    after_s: float | None = None


def wants(policy: RetryPolicy, request: PreparedRequest, status: int, attempt: int) -> bool:
    """Tell whether this status is tried again; `attempt` counts from 1."""
    return (
        attempt <= policy.total
        and status in policy.statuses
        and request.method.upper() in policy.methods
    )


def may_follow(
    policy: RetryPolicy, request: PreparedRequest, failure: Failure, attempt: int
) -> bool:
    """Tell whether a hop that failed before the first byte of its answer is tried again."""
    early = failure.kind in BEFORE_FIRST_BYTE or (
        failure.kind == "read_timeout" and failure.phase != "download"
    )
    return attempt <= policy.total and early and request.method.upper() in policy.methods


def wait_s(policy: RetryPolicy, attempt: int, after: float | None, chance: float) -> float:
    """Return the pause after an attempt: min(cap, factor * 2^(n-1)), give or take the jitter.

    `chance` is random in 0..1. What the server asked for wins, up to the cap.
    """
    if after is not None and policy.respect_retry_after:
        return min(policy.cap_s, max(0.0, after))
    pause = min(policy.cap_s, policy.factor * float(2 ** min(attempt - 1, 60)))
    return max(0.0, pause + policy.jitter * (2 * chance - 1))


def after_s(text: str, now: float) -> float | None:
    """Read Retry-After: seconds or a date (RFC 9110 §10.2.3); None where it is neither."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    moment = parse_http_date(text)
    return None if moment is None else max(0.0, moment - now)
