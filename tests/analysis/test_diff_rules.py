"""Paths with wildcards say what is not compared; a text that is none is refused with its place."""

import pytest

from postwright.analysis.diff_rules import (
    BadRule,
    Place,
    Rules,
    in_any_item,
    matches,
    path_text,
    steps_of,
    with_rule,
    without_rule,
)


@pytest.mark.parametrize(
    ("path", "place", "meant"),
    [
        ("$.a", ("a",), True),
        ("$.a", ("a", "b"), False),
        ("$.a", ("b", "a"), False),
        ("$['a']", ("a",), True),
        ('$["a.b"]', ("a.b",), True),
        (r"$['it\'s']", ("it's",), True),
        ("$[0]", (0,), True),
        ("$[0]", ("0",), False),
        ("$[*]", (7,), True),
        ("$.*", ("a",), True),
        ("$.a[*].b", ("a", 3, "b"), True),
        ("$..b", ("b",), True),
        ("$..b", ("a", 3, "b"), True),
        ("$..b", ("b", "a"), False),
        ("$..a..b", ("x", "a", 0, "b"), True),
        ("$..[0]", ("a", 0), True),
        ("$..x.y", ("x", "x", "y"), True),
    ],
)
def test_a_path_means_places(path: str, place: Place, meant: bool) -> None:
    assert matches(steps_of(path), place) is meant


@pytest.mark.parametrize("path", ["$", "$.", "$[", "$[x]", "$.a b", "$..", "two words", ""])
def test_other_texts_are_refused(path: str) -> None:
    with pytest.raises(BadRule):
        with_rule(Rules(), path)


@pytest.mark.parametrize(
    "place", [("a", 0, "b"), ("a b", "it's", "x\\y"), (1, 2), ("", "$ref", "ä")]
)
def test_the_path_of_a_place_means_it(place: Place) -> None:
    assert matches(steps_of(path_text(place)), place)


def test_a_path_is_widened_to_every_item() -> None:
    assert in_any_item(("items", 3, "id")) == "$.items[*].id"


def test_rules_come_and_go_by_their_text() -> None:
    rules = with_rule(with_rule(with_rule(Rules(), "$..id"), "X-Trace"), "$..id")
    assert (rules.paths, rules.headers, rules.count) == (("$..id",), ("X-Trace",), 2)
    assert without_rule(without_rule(rules, "$..id"), "X-Trace") == Rules()
