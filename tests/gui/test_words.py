import time

import pytest

from postwright.gui.words import (
    moment_words,
    seconds_words,
    size_words,
    time_words,
    until_words,
    when_words,
)

NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 KB"), (2148, "2.1 KB"), (150 * 1024, "150 KB"),
     (5 << 20, "5.0 MB"), (3 << 30, "3.0 GB")],
)  # fmt: skip
def test_sizes(size, words):
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("ms", "words"),
    [(0.31, "0.3 ms"), (12, "12.0 ms"), (184.2, "184 ms"), (1420, "1.42 s"), (30_000, "30.0 s"),
     (125_000, "2 min 5 s")],
)  # fmt: skip
def test_times(ms, words):
    assert time_words(ms) == words


def test_running_times_have_one_decimal():
    assert seconds_words(1.44) == "1.4 s"
    assert seconds_words(75) == "1 min 15 s"


def test_moments():
    assert when_words(NOW - 5, NOW) == "Just now"
    assert when_words(NOW - 130, NOW) == "2 min ago"
    assert "2023" in when_words(NOW - 40 * 86_400, NOW)


def test_moments_to_the_second_are_local():
    noon = time.mktime((2026, 3, 4, 12, 0, 5, 0, 0, -1))
    assert moment_words(noon, noon + 60) == "today 12:00:05"
    assert moment_words(noon - 86_400, noon) == "yesterday 12:00:05"
    assert moment_words(noon + 86_400, noon) == "tomorrow 12:00:05"
    assert moment_words(noon - 9 * 86_400, noon).endswith(" 12:00:05")
    assert moment_words(1e300, noon) == moment_words(-5, noon) == "beyond all dates"


@pytest.mark.parametrize(
    ("left", "words"),
    [(-5, "over"), (41, "in 41 s"), (41 * 60, "in 41 min"), (7200, "in 2 h"),
     (5 * 86_400, "in 5 d"), (400 * 86_400, "in 400 d"), (1000 * 86_400, "in 3 y")],
)  # fmt: skip
def test_ends(left, words):
    assert until_words(NOW + left, NOW) == words
    assert until_words(None, NOW) == "session"
