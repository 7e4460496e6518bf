"""Items that are the same on both sides go together, in order, and none is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.analysis.alignment import aligned

ITEMS = st.lists(st.integers(0, 6), max_size=40)


@given(ITEMS, ITEMS)
def test_each_item_of_both_sides_comes_once_and_in_order(left: list[int], right: list[int]) -> None:
    pairs = list(aligned(left, right))
    assert [i for i, _ in pairs if i is not None] == list(range(len(left)))
    assert [j for _, j in pairs if j is not None] == list(range(len(right)))


@given(ITEMS)
def test_a_sequence_goes_with_itself(items: list[int]) -> None:
    assert list(aligned(items, items)) == [(n, n) for n in range(len(items))]


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        ("", "", []),
        ("a", "", [(0, None)]),
        ("", "a", [(None, 0)]),
        ("abc", "xabc", [(None, 0), (0, 1), (1, 2), (2, 3)]),
        ("abc", "abxc", [(0, 0), (1, 1), (None, 2), (2, 3)]),
        ("abc", "axc", [(0, 0), (1, 1), (2, 2)]),
        ("abcd", "ad", [(0, 0), (1, None), (2, None), (3, 1)]),
    ],
)
def test_what_is_equal_goes_together(left: str, right: str, pairs: object) -> None:
    assert list(aligned(left, right)) == pairs


def test_two_long_texts_of_nothing_in_common_end_soon() -> None:
    left = [n % 7 for n in range(200_000)]
    right = [7 + n % 5 for n in range(200_000)]
    assert len(list(aligned(left, right))) == 200_000
