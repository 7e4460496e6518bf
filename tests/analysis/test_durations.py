"""How long something lasts."""

import pytest

from postwright.analysis.durations import coarse, fine, lasting


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (40, "40 s"),
        (708, "11 min 48 s"),
        (7500, "2 h 5 min"),
        (273_600, "3 d 4 h"),
        (1e300, "more than 1000 years"),
    ],
)
def test_lasting(seconds: float, words: str):
    assert lasting(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(20, "20 s"), (2900, "48 min"), (1e4, "2 h"), (2e5, "2 d")]
)
def test_coarse(seconds: float, words: str):
    assert coarse(seconds) == words


@pytest.mark.parametrize(("seconds", "words"), [(0.41, "0.4 s"), (90, "1 min 30 s")])
def test_fine(seconds: float, words: str):
    assert fine(seconds) == words
