"""Differences of JSON are complete, by path, and leave out what they are told to."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.analysis.diff_json import Change, Number, changes, parsed, value_text
from postwright.analysis.diff_rules import Rules, path_text

SCALARS = st.one_of(
    st.none(), st.booleans(), st.text(max_size=3), st.integers(-9, 9).map(lambda n: Number(str(n)))
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5), st.dictionaries(st.sampled_from("abcd"), inner, max_size=4)
    ),
    max_leaves=20,
)


def copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: copied(item) for name, item in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value


def applied(value: Any, found: list[Change]) -> Any:
    """Return the left side with every change made, which has to be the right side."""
    whole = [copied(value)]
    moved = [(0, *one.right_at) for one in found]
    rank = {"removed": 0, "added": 1, "changed": 2}
    last = [at[-1] if isinstance(at[-1], int) else 0 for at in moved]
    order = sorted(
        range(len(found)),
        key=lambda n: (len(moved[n]), rank[found[n].kind],
                       -last[n] if found[n].kind == "removed" else last[n]),
    )  # fmt: skip
    for n in order:
        parent: Any = whole
        for step in moved[n][:-1]:
            parent = parent[step]
        step, one = moved[n][-1], found[n]
        if one.kind == "removed":
            del parent[step]
        elif one.kind == "added" and isinstance(parent, list):
            parent.insert(step, copied(one.right))
        else:
            parent[step] = copied(one.right)
    return whole[0]


@given(VALUES, VALUES)
def test_the_changes_make_the_right_side_of_the_left(left: Any, right: Any) -> None:
    made = applied(left, list(changes(left, right)))
    assert list(changes(made, right)) == []


@given(VALUES)
def test_a_value_does_not_differ_from_itself(value: Any) -> None:
    assert list(changes(value, value)) == []
    assert all(one.kind == "same" for one in changes(value, value, same=1000))


@given(VALUES, VALUES)
def test_what_differs_differs_both_ways(left: Any, right: Any) -> None:
    assert bool(list(changes(left, right))) is bool(list(changes(right, left)))


@given(st.lists(SCALARS, max_size=8), st.randoms())
def test_in_any_order_a_shuffled_list_is_the_same(items: list[Any], random: Any) -> None:
    shuffled = list(items)
    random.shuffle(shuffled)
    assert list(changes(items, shuffled, Rules(any_order=True))) == []


def told(left: str, right: str, rules: Rules) -> list[str]:
    return [
        f"{one.kind} {path_text(one.right_at if one.kind == 'added' else one.left_at)}"
        for one in changes(parsed(left), parsed(right), rules)
    ]


@pytest.mark.parametrize(
    ("left", "right", "rules", "found"),
    [
        ("1", "1.0", Rules(), ["changed $"]),
        ("[1]", '["1"]', Rules(), ["changed $[0]"]),
        ("null", "false", Rules(), ["changed $"]),
        ("{}", "[]", Rules(), ["changed $"]),
        ("{}", '{"a": 1}', Rules(), ["added $.a"]),
        ('{"a b": 1}', "{}", Rules(), ["removed $['a b']"]),
        ('{"a": 1, "b": 2}', '{"b": 2, "a": 1}', Rules(), []),
        ('{"a": 1, "a": 2}', '{"a": 1, "a": 3}', Rules(), ["changed $['a (2)']"]),
        ("[1, 2, 3]", "[0, 1, 2, 3]", Rules(), ["added $[0]"]),
        ('[{"id": 1, "n": 1}]', '[{"id": 0, "n": 0}, {"id": 1, "n": 2}]', Rules(),
         ["added $[0]", "changed $[0].n"]),
        ('[{"id": 0, "n": 0}, {"id": 1, "n": 2}]', '[{"id": 1, "n": 1}]', Rules(),
         ["removed $[0]", "changed $[1].n"]),
        ("[null, {}]", '[{"a": null}]', Rules(), ["changed $[0]", "removed $[1]"]),
        ("[[1, 2], 3]", "[3, [2, 1]]", Rules(any_order=True), []),
        ("[1, 1]", "[1]", Rules(any_order=True), ["removed $[1]"]),
        ('{"at": 1, "b": {"at": 2}}', '{"at": 3, "b": {"at": 4}}', Rules(("$..at",)), []),
        ('{"at": 1, "b": {"at": 2}}', '{"at": 3, "b": {"at": 4}}', Rules(("$.at",)),
         ["changed $.b.at"]),
        ('[{"id": 1, "n": 1}]', '[{"id": 2, "n": 2}]', Rules(("$[*].id",)), ["changed $[0].n"]),
        ('[{"id": 1}, {"id": 2}]', '[{"id": 3}, {"id": 4}]', Rules(("$[1].id",)),
         ["changed $[0].id"]),
        ('[{"at": 1, "n": 1}, {"at": 2, "n": 2}]',
         '[{"at": 7, "n": 0}, {"at": 8, "n": 1}, {"at": 9, "n": 2}]',
         Rules(("$..at",)), ["added $[0]"]),
    ],
    ids=[f"{n:02}" for n in range(19)],
)  # fmt: skip
def test_differences_by_path(left: str, right: str, rules: Rules, found: list[str]) -> None:
    assert told(left, right, rules) == found


def test_values_are_told_as_they_were_written() -> None:
    text = '{"n": 1.0, "big": 12345678901234567890, "e": 1E5, "t": "\u00e9", "l": [true, null]}'
    assert value_text(parsed(text)) == text
    assert len(value_text(parsed(f"[{'1, ' * 1000}1]"), 100)) < 120


@pytest.mark.parametrize("text", ["", "nonsense", "NaN", '{"a": }'])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parsed(text)
