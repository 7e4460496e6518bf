"""Headers in words."""

import pytest

from postwright.analysis.header_words import header_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ETag", "version"),
        ("x-request-id", "log"),
        ("RateLimit-Remaining", "left"),
        ("X-Ratelimit-Reset", "anew"),
    ],
)
def test_common_headers_have_words(name: str, words: str):
    assert words in header_words(name)


def test_unknown_headers_have_none():
    assert header_words("X-Unheard-Of") == ""
