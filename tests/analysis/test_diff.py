"""Rows of a comparison: headers, lines, bodies of any kind."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.analysis.diff import LONGEST, MOST_ROWS, bodies_diff, excerpts, headers_diff
from postwright.analysis.diff import lines_diff as lines
from postwright.analysis.diff_rules import Rules

LINES = st.lists(st.sampled_from(["a", "b", "c", "d", ""]), max_size=20).map("\n".join)


@given(LINES, LINES)
def test_the_rows_hold_every_line_of_both_texts(left: str, right: str) -> None:
    rows = list(lines(left, right))
    assert [row.left for row in rows if row.mark != "added"] == left.splitlines()
    assert [row.right for row in rows if row.mark != "removed"] == right.splitlines()
    assert all(row.left != row.right for row in rows if row.mark == "changed")
    assert all(row.mark == "same" for row in lines(left, left))


def marks(left: list[tuple[str, str]], right: list[tuple[str, str]], *ignored: str) -> list[str]:
    rows = headers_diff(left, right, Rules(headers=ignored))
    return [f"{row.mark} {row.name}" for row in rows]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ([("A", "1")], [("a", "1")], ["same A"]),
        ([("A", "1")], [("A", "2")], ["changed A"]),
        ([("A", "1")], [], ["removed A"]),
        ([], [("A", "1")], ["added A"]),
        ([("A", "1"), ("A", "2")], [("A", "2")], ["removed A", "same A"]),
        ([("Date", "x")], [("Date", "y")], ["usual Date"]),
        ([("Date", "x")], [("Date", "x")], ["same Date"]),
        ([("B", "1"), ("A", "1")], [("A", "1"), ("B", "1")], ["same B", "same A"]),
    ],
    ids=[f"{n:02}" for n in range(8)],
)
def test_headers_by_name_and_order(
    left: list[tuple[str, str]], right: list[tuple[str, str]], found: list[str]
) -> None:
    assert marks(left, right) == found


def test_a_header_that_is_ignored_has_no_row() -> None:
    assert marks([("A", "1"), ("B", "1")], [("A", "2"), ("B", "2")], "a") == ["changed B"]


def test_bodies_that_are_json_are_compared_by_path() -> None:
    found = bodies_diff(b'{"a": 1, "b": [1]}', b'\xef\xbb\xbf{"a": 1.0, "b": ["1"], "c": null}')
    assert found.kind == "json"
    assert [(row.mark, row.name, row.left, row.right, row.note) for row in found.rows] == [
        ("changed", "$.a", "1", "1.0", "the same number, written differently"),
        ("changed", "$.b[0]", "1", '"1"', "a number became a text"),
        ("added", "$.c", "", "null", ""),
    ]
    assert found.rows[1].rule == "$.b[*]"
    assert found.differences == 3


def test_equal_values_have_rows_too() -> None:
    found = bodies_diff(b'{"a": 1, "b": 2}', b'{"b": 3, "a": 1}')
    assert [(row.mark, row.name) for row in found.rows] == [("same", "$.a"), ("changed", "$.b")]


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        (b"", b"", "equal"),
        (b"same", b"same", "equal"),
        (b"one\ntwo", b"one\n2", "text"),
        (b'{"a": 1}', b"oops", "text"),
        (b"[" * 100_000, b'{"a": 1}', "text"),
        (b"\x89PNG\0\0", b"\x89PNG\0\1", "bytes"),
        ("\u00e9".encode("utf-16"), "e".encode("utf-16"), "text"),
        (b"\xe9 latin", b"e latin", "text"),
        (b"", b'{"a": 1}', "text"),
    ],
    ids=["empty", "same", "lines", "half", "deep", "binary", "utf-16", "latin-1", "to-json"],
)
def test_the_kind_of_a_comparison(left: bytes, right: bytes, kind: str) -> None:
    found = bodies_diff(left, right)
    assert found.kind == kind
    assert (found.differences == 0) is (kind == "equal")


def test_bytes_say_where_they_begin_to_differ() -> None:
    rows = bodies_diff(b"\0" * 100_000 + b"\1\2", b"\0" * 100_000 + b"\1\3\4").rows
    assert [(row.name, row.left, row.right) for row in (rows[0], rows[2])] == [
        ("Size in bytes", "100,002", "100,003"),
        ("First difference at byte 100001", "02", "03 04"),
    ]


def test_the_first_rows_are_kept_and_all_differences_counted() -> None:
    left = json.dumps({"same": list(range(9000)), "other": list(range(9000))}).encode()
    right = json.dumps({"same": list(range(9000)), "other": list(range(9000, 18000))}).encode()
    found = bodies_diff(left, right)
    assert found.differences == 9000
    assert found.left_out
    assert len(found.rows) == 2 * MOST_ROWS


def test_of_long_texts_the_place_is_shown_where_they_differ() -> None:
    left, right = excerpts("x" * 1000 + "left" + "z" * 1000, "x" * 1000 + "right" + "z" * 1000)
    assert "left" in left
    assert "right" in right
    assert left.startswith("…")
    assert left.endswith("…")
    assert max(len(left), len(right)) <= LONGEST + 2
    assert excerpts("a", "b") == ("a", "b")


def test_bodies_are_read_in_their_own_charsets() -> None:
    left, right = "é, 1".encode("latin-1"), "é, 1".encode()
    types = ("text/plain; charset=latin1", "text/plain; charset=utf-8")
    assert bodies_diff(left, right, types=types).differences == 0


def test_a_chosen_charset_counts_more_than_what_an_answer_says() -> None:
    left, right = "Привет\n1".encode("cp866"), "Привет\n2".encode("cp866")
    types = ("text/plain; charset=latin1",) * 2
    found = bodies_diff(left, right, types=types, charset="ibm866")
    assert [(row.mark, row.left) for row in found.rows] == [("same", "Привет"), ("changed", "1")]
