"""Places in a JSON text: tokens as sent, names twice, any depth, and long lists in ranges."""

import json

import pytest

from postwright.analysis.json_nodes import (
    RANGE,
    checked,
    is_empty,
    kind_of,
    listing,
    range_members,
    root,
    text_of,
)

ODD = b' {"a" : 1e400, "a":[1 , 2], "q\\"]" : "x\\\\", "\xc3\xa9":{}, "n":-0.10} '


def tokens(text: bytes) -> list[tuple[str | None, str, str]]:
    found = listing(text, root(text).start).members
    return [
        (
            text_of(one.name) if one.name is not None else None,
            text[one.start : one.stop].decode(),
            kind_of(text, one.start),
        )
        for one in found
    ]


def test_tokens_order_and_names_are_those_of_the_text():
    assert tokens(ODD) == [
        ("a", "1e400", "number"),
        ("a", "[1 , 2]", "array"),
        ('q"]', '"x\\\\"', "string"),
        ("é", "{}", "object"),
        ("n", "-0.10", "number"),
    ]


@pytest.mark.parametrize(
    ("text", "empty"),
    [(b"[]", True), (b"{ \n}", True), (b"[[]]", False), (b'{"a":1}', False)],
)
def test_tells_what_holds_nothing(text, empty):
    assert is_empty(text, 0) is empty


@pytest.mark.parametrize(
    "item",
    [b"1", b'"a,]\\""', b'{"a": [1, {"b": "}"}]}', b"[[[[[[[1]]]]]]]", b"[]"],
    ids=["number", "text", "object", "deep", "empty"],
)
@pytest.mark.parametrize("count", [0, 1, RANGE, RANGE + 1, 3 * RANGE - 1])
def test_long_lists_are_counted_and_marked(item, count):
    text = b"[" + b" ,\n".join([item] * count) + b"]"
    found = listing(text, 0)
    assert found.count == count
    assert len(found.marks) == -(-count // RANGE)
    listed = [one for mark in found.marks for one in range_members(text, mark, named=False)]
    assert len(listed) == count
    assert {text[one.start : one.stop] for one in listed} <= {item}


def test_long_objects_come_in_ranges_too():
    text = json.dumps({f"n{n}": n for n in range(RANGE + 5)}).encode()
    found = listing(text, 0)
    last = range_members(text, found.marks[1], named=True)
    assert [text_of(one.name) for one in last] == [f"n{RANGE + n}" for n in range(5)]


def test_no_depth_harms():
    text = b"[" * 100_000 + b"]" * 100_000
    assert root(text).stop == len(text)
    assert listing(text, 0).count == 1
    assert not checked(text)


@pytest.mark.parametrize("text", [b"[1,2", b'{"a":', b'["x', b"[1 2 3", b"{1:2}", b"]", b""])
def test_broken_text_ends(text):
    start = root(text).start
    if text[start : start + 1] in (b"[", b"{"):
        listing(text, start)
    assert checked(text)


def test_says_where_broken_json_breaks():
    assert checked(b'{"a": 1,\n "b": tru}').startswith("Line 2, column 7:")


def test_half_a_surrogate_pair_is_json():
    assert not checked(b'["\\ud800"]')
