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
        ("换一个（RFC 9110）", "换一个（RFC 9110）。"),
        ("在“选项”中换成“HTTP/1.1”", "在“选项”中换成“HTTP/1.1”。"),
        ("改用 application/json", "改用 application/json。"),
        ("choose “别的”", "Choose “别的”."),
        ("say “yes”", "Say “yes”."),
        ("…", "…"),
        ("  ", ""),
    ],
)
def test_sentence(text: str, made: str):
    assert sentence(text) == made


def test_several():
    assert sentences("a", "", "b.") == "A. B."
    assert sentences("好", "不好") == "好。不好。"
