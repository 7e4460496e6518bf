"""Whether and when to send again: pure rules of a retry policy."""

import msgspec

from postwright.model.exchange import Failure, PreparedRequest
from postwright.model.options import RetryPolicy
from postwright.model.said import said
from postwright.protocol.dates import parse_http_date

BEFORE_FIRST_BYTE = frozenset({"refused", "unreachable", "connect_timeout", "reset", "name"})


class Again(msgspec.Struct, frozen=True):
    """Why the next attempt is made, and how long the server asked to wait."""

    reason: str
    after_s: float | None = None
    asked: str = ""
    """Its Retry-After, as it came."""


def wants(policy: RetryPolicy, request: PreparedRequest, status: int, attempt: int) -> bool:
    """Tell whether this status is tried again; `attempt` counts from 1.

    `request` is the one that an attempt begins with, not what it was redirected to.
    """
    return attempt <= policy.total and status in policy.statuses and repeats(policy, request)


def may_follow(
    policy: RetryPolicy,
    request: PreparedRequest,
    failure: Failure,
    attempt: int,
    *,
    received_bytes: int = 0,
) -> bool:
    """Tell whether a hop that failed before the first byte of its answer is tried again."""
    early = not received_bytes and (
        failure.kind in BEFORE_FIRST_BYTE
        or (failure.kind == "read_timeout" and failure.phase != "download")
    )
    return attempt <= policy.total and early and repeats(policy, request)


def repeats(policy: RetryPolicy, request: PreparedRequest) -> bool:
    """Tell whether this request may act twice: by its method, or by a key that prevents it.

    The key: https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
    """
    return request.method.upper() in policy.methods or any(
        header.name.lower() == "idempotency-key" and header.value for header in request.headers
    )


def wait_s(policy: RetryPolicy, attempt: int, after: float | None, chance: float) -> float:
    """Return the pause after an attempt: min(cap, factor * 2^(n-1)), give or take the jitter.

    `chance` is random in 0..1. What the server asked for wins, up to the cap.
    """
    if after is not None and policy.respect_retry_after:
        return min(policy.cap_s, max(0.0, after))
    pause = min(policy.cap_s, policy.factor * float(2 ** min(attempt - 1, 60)))
    return max(0.0, pause + policy.jitter * (2 * chance - 1))


def pause_words(policy: RetryPolicy, again: Again) -> str:
    """Return what Retry-After had to do with the pause; empty where there was none."""
    if not again.asked:
        return ""
    if again.after_s is None:
        return said("Retry-After “{asked}” is neither seconds nor a date", asked=again.asked[:40])
    if not policy.respect_retry_after:
        return said("Retry-After {asked} is not followed here", asked=again.asked[:40])
    if again.after_s > policy.cap_s:
        return said(
            "Retry-After {asked} is longer than the longest wait, {cap_s:g} s",
            asked=again.asked[:40],
            cap_s=policy.cap_s,
        )
    return said("as Retry-After asked: {asked}", asked=again.asked[:40])


def after_s(text: str, now: float) -> float | None:
    """Read Retry-After: seconds or a date (RFC 9110 §10.2.3); None where it is neither."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    moment = parse_http_date(text)
    return None if moment is None else max(0.0, moment - now)
