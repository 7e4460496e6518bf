"""When a request is sent again, and how long the pause is."""

import pytest

from postwright.engine import retry
from postwright.model.exchange import Failure
from postwright.model.options import RetryPolicy
from tests.engine.factory import prepared

GET = prepared("http://x.test/")
POST = prepared("http://x.test/", "POST", body=b"x")
POLICY = RetryPolicy()


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_listed_statuses_are_tried_again(status: int) -> None:
    assert retry.wants(POLICY, GET, status, 1)


def test_other_statuses_methods_and_the_last_attempt_are_not() -> None:
    assert not retry.wants(POLICY, GET, 500, 1)
    assert not retry.wants(POLICY, POST, 503, 1)
    assert not retry.wants(POLICY, GET, 503, 4)
    assert retry.wants(RetryPolicy(methods=("POST",)), POST, 503, 3)


@pytest.mark.parametrize(
    ("kind", "phase", "again"),
    [
        ("refused", "connect", True), ("connect_timeout", "connect", True),
        ("reset", "wait", True), ("read_timeout", "wait", True),
        ("read_timeout", "download", False), ("tls", "tls", False), ("file", "send", False),
        ("protocol", "wait", False),
    ],
)  # fmt: skip
def test_failures_before_the_first_byte_are_tried_again(kind: str, phase: str, again: bool) -> None:
    failure = Failure(kind, "", "", phase)  # type: ignore[arg-type]
    assert retry.may_follow(POLICY, GET, failure, 1) is again
    assert not retry.may_follow(POLICY, POST, failure, 1)


@pytest.mark.parametrize(("attempt", "wait"), [(1, 1), (2, 2), (3, 4), (6, 30), (1000, 30)])
def test_pause_doubles_up_to_the_cap(attempt: int, wait: float) -> None:
    assert retry.wait_s(POLICY, attempt, None, 0.5) == wait


def test_jitter_goes_both_ways_and_never_below_zero() -> None:
    policy = RetryPolicy(jitter=0.5)
    assert retry.wait_s(policy, 1, None, 0.0) == 0.5
    assert retry.wait_s(policy, 1, None, 1.0) == 1.5
    assert retry.wait_s(RetryPolicy(jitter=9), 1, None, 0.0) == 0.0


def test_servers_word_wins_up_to_the_cap() -> None:
    assert retry.wait_s(POLICY, 1, 7.0, 0.5) == 7.0
    assert retry.wait_s(POLICY, 1, 700.0, 0.5) == 30.0
    assert retry.wait_s(RetryPolicy(respect_retry_after=False), 1, 7.0, 0.5) == 1.0


def test_retry_after_is_seconds_or_a_date() -> None:
    assert retry.after_s("120", 0) == 120
    assert retry.after_s("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_770) == 7
    assert retry.after_s("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_790) == 0
    assert retry.after_s("soon", 0) is None


KEYED = prepared("http://x.test/", "POST", body=b"x", headers=(("Idempotency-Key", "8e03"),))


def test_post_is_sent_again_only_where_that_was_allowed_or_a_key_makes_it_harmless() -> None:
    lost = Failure("refused", "", "", "connect")
    empty = prepared("http://x.test/", "POST", headers=(("idempotency-key", ""),))
    for request, again in ((POST, False), (KEYED, True), (empty, False)):
        assert retry.wants(POLICY, request, 503, 1) is again
        assert retry.may_follow(POLICY, request, lost, 1) is again


def test_nothing_is_sent_again_once_a_byte_came_or_where_it_is_off() -> None:
    lost = Failure("reset", "", "", "wait")
    assert not retry.may_follow(POLICY, GET, lost, 1, received_bytes=1)
    off = RetryPolicy(total=0)
    assert not retry.may_follow(off, GET, lost, 1)
    assert not retry.wants(off, GET, 503, 1)


@pytest.mark.parametrize(
    "text", ["-1", "1.5", "", "1 2", "\u0661", "Tue, 99 Foo 2020 00:00:00 GMT"]
)
def test_retry_after_that_is_neither_is_passed_over(text: str) -> None:
    assert retry.after_s(text, 0) is None


def test_a_pause_without_end_is_cut_to_the_cap() -> None:
    after = retry.after_s("9" * 400, 0)
    assert retry.wait_s(POLICY, 1, after, 0.5) == 30.0


@pytest.mark.parametrize(
    ("after", "asked", "policy", "words"),
    [
        (None, "", POLICY, ""),
        (7.0, "7", POLICY, "as Retry-After asked: 7"),
        (None, "soon", POLICY, "Retry-After “soon” is neither seconds nor a date"),
        (99.0, "99", POLICY, "Retry-After 99 is longer than the longest wait, 30 s"),
        (7.0, "7", RetryPolicy(respect_retry_after=False), "Retry-After 7 is not followed here"),
    ],
)
def test_what_is_told_of_retry_after(
    after: float | None, asked: str, policy: RetryPolicy, words: str
) -> None:
    assert retry.pause_words(policy, retry.Again("503", after, asked)) == words


@pytest.mark.parametrize("chance", [0.0, 0.25, 0.5, 0.999, 1.0])
@pytest.mark.parametrize("attempt", [1, 2, 5, 9])
def test_jitter_stays_within_its_bounds(chance: float, attempt: int) -> None:
    policy = RetryPolicy(jitter=2.0, factor=3.0, cap_s=20.0)
    middle = min(20.0, 3.0 * 2 ** (attempt - 1))
    assert max(0.0, middle - 2.0) <= retry.wait_s(policy, attempt, None, chance) <= middle + 2.0
