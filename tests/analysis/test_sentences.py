"""Fragments as sentences."""

import pytest

from postwright.analysis.sentences import sentence, sentences


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("get a new one", "Get a new one."),
        ("It is so.", "It is so."),
        ("invalid_token: unknown", "invalid_token: unknown."),
        ("换一个", "换一个。"),
        ("…", "…"),
        ("  ", ""),
    ],
)
def test_sentence(text: str, made: str):
    assert sentence(text) == made


def test_several():
    assert sentences("a", "", "b.") == "A. B."
    assert sentences("好", "不好") == "好。不好。"
