"""Where values stand in JSON texts."""

import pytest

from postwright.analysis.json_places import line_and_column, places, pointer, readable

TEXT = '{"a": [10, {"b\\u0063": "x{,"}], "": null,\n "b": {"c": 1, "c": {"c": 2, "\\u0063": 3}}}'


@pytest.mark.parametrize(
    ("path", "begins"),
    [
        ((), '{"a"'),
        (("a",), "[10"),
        (("a", 0), "10"),
        (("a", 1), '{"b\\'),
        (("a", 1, "bc"), '"x{,"'),
        (("",), "null"),
        (("b",), '{"c": 1'),
    ],
)
def test_a_value_is_found(path: tuple[str | int, ...], begins: str) -> None:
    offset = places(TEXT, [path]).nearest(path)
    assert offset is not None
    assert TEXT[offset:].startswith(begins)


def test_what_is_not_there_is_told_by_what_is_around_it() -> None:
    found = places(TEXT, [("a", 7, "x")])
    assert found.nearest(("a", 7, "x")) == TEXT.index("[10")


def test_names_that_stand_twice() -> None:
    found = [(readable(path), TEXT[place:][:8]) for path, place in places(TEXT).twice]
    assert found == [("$.b.c", '"c": {"c'), ("$.b.c.c", '"\\u0063"')]
    assert places('[{"a": 1}, {"a": 1}]').twice == ()


def test_depth_is_no_danger() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    assert places(deep, [(0, 0)]).offsets[0, 0] == 2


@pytest.mark.parametrize(
    ("path", "as_pointer", "as_read"),
    [
        ((), "", "$"),
        (("items", 0, "name"), "/items/0/name", "$.items[0].name"),
        (("a/b", "m~n"), "/a~1b/m~0n", '$["a/b"]["m~n"]'),
        (("",), "/", '$[""]'),
        (('say "x"',), '/say "x"', r'$["say \"x\""]'),
        (("\ud800",), "/\ud800", '$["\\ud800"]'),
    ],
)
def test_paths(path: tuple[str | int, ...], as_pointer: str, as_read: str) -> None:
    assert (pointer(path), readable(path)) == (as_pointer, as_read)


def test_lines_and_columns() -> None:
    assert line_and_column("ab\ncd", 0) == (1, 1)
    assert line_and_column("ab\ncd", 4) == (2, 2)
