"""Kinds are called by their own words, and can be translated."""

import pytest

from postwright.model.kind_words import kind_words
from postwright.model.said import Said


@pytest.mark.parametrize(
    ("kind", "is_word"),
    [
        ("request", True),
        ("folder:Users", True),
        ("built-in", True),
        ("my own", False),
        ("", False),
    ],
)
def test_a_kind_reads_as_itself(kind: str, is_word: bool) -> None:
    assert kind_words(kind) == kind
    assert isinstance(kind_words(kind), Said) is is_word
