"""A child process compares files and writes rows that the window reads."""

from pathlib import Path

import msgspec
import pytest

from postwright.analysis.comparison import BodyWish
from postwright.analysis.diff import BodyDiff
from postwright.analysis.diff_child import work
from postwright.analysis.diff_rules import Rules


def compared(left: Path | str, right: Path | str, *paths: str) -> BodyDiff:
    wish = msgspec.json.encode(BodyWish(str(left), str(right), Rules(paths)))
    return msgspec.json.decode(work(wish), type=BodyDiff)


def test_files_are_compared_by_the_rules(tmp_path: Path) -> None:
    left, right = tmp_path / "left", tmp_path / "right"
    left.write_bytes(b'{"a": 1, "at": 1}')
    right.write_bytes(b'{"a": "1", "at": 2}')
    rows = compared(left, right, "$.at").rows
    assert [(row.name, row.note) for row in rows] == [("$.a", "a number became a text")]


def test_no_body_is_an_empty_one(tmp_path: Path) -> None:
    left = tmp_path / "left"
    left.write_bytes(b"one line")
    assert compared("", "").kind == "equal"
    assert [row.mark for row in compared(left, "").rows] == ["removed"]


def test_a_body_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        compared(tmp_path / "gone", "")
