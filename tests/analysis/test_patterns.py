"""Patterns of somebody else's: JavaScript's meaning, and an end."""

import pytest

from postwright.analysis.patterns import BadPattern, captured, matches


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("", "", True),
        ("b", "abc", True),
        ("^b", "abc", False),
        (r"^\d{3}$", "200", True),
        (r"\d", "٣", False),  # ECMA-262: ASCII digits only
        ("a.c", "a\nc", False),
        ("(?=x)x", "ax", True),
        (r"(a)\1", "aa", True),
        (r"\/\-", "/-", True),
        ("é", "cafe\u0301 é", True),
        ("\ud800", "\ufffd", True),
        ("(a+)+$", "a" * 60 + "b", False),
        (r"(?:(a+)\1*)+$", "a" * 60 + "b", False),
    ],
)
def test_matches_as_javascript_does_and_ends(pattern: str, text: str, found: bool):
    assert matches(pattern, text) is found


@pytest.mark.parametrize("pattern", ["[", "(", "*", "a{2,1}"])
def test_what_is_no_pattern_says_so(pattern: str):
    with pytest.raises(BadPattern, match="no regular expression"):
        matches(pattern, "x")


@pytest.mark.parametrize(
    ("pattern", "text", "value"),
    [
        (r"id=(\d+)", "a id=42 b", "42"),
        (r"id=\d+", "a id=42 b", "id=42"),
        (r"(x)|id", "id", "id"),
        ("no", "yes", None),
        ("(a+)+$", "a" * 60 + "b", None),
    ],
)
def test_the_first_group_is_what_is_captured(pattern: str, text: str, value: str | None):
    assert captured(pattern, text) == value


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ('^{"id": {', '{"id": {}}', True),
        ("{x}", "a{x}", True),
        ("${x}", "${x}", False),  # the end, and then more
        (r"\${x}", "${x}", True),
        ("^a{2}$", "aa", True),
        ("[{]", "{", True),
    ],
)
def test_a_brace_that_counts_nothing_is_a_brace(pattern: str, text: str, found: bool) -> None:
    assert matches(pattern, text) is found
