"""Changed values put into text that somebody wrote by hand."""

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.formats import yaml
from postwright.formats.yaml_splice import splice

HAND_WRITTEN = """\
# Who may read this
info:   {name: flow, seq: 3}   # kept in flow

http:
    method: "GET"      # quoted without need
    url: 'https://example.test/'
    headers:
        # the first one
        - name: A
          value: 1    # a number

        - {name: B, value: two}
        # the last one
        -
            name: C
            value: |-   # why a block
                one
                two

    body:
        type: json
        data: >
            folded
            text
    empty:

x-unknown: [1, 2]
tags:
- a
- b  # bee

# the end
"""


def edited(path: tuple[Any, ...], value: object, text: str = HAND_WRITTEN) -> str:
    """Set one value, or delete it (`...`), and return the spliced text."""
    document = yaml.load(text)
    merged: Any = copy.deepcopy(document)
    inner = merged
    for step in path[:-1]:
        inner = inner[step]
    if value is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    spliced = splice(text, document, merged)
    assert yaml.same(yaml.load(spliced), merged)
    return spliced


def test_a_scalar_is_replaced_where_it_stands() -> None:
    assert edited(("http", "method"), "PUT") == HAND_WRITTEN.replace('"GET"', "PUT")
    assert edited(("http", "url"), "a: b") == HAND_WRITTEN.replace(
        "'https://example.test/'", '"a: b"'
    )
    assert edited(("tags", 1), "c") == HAND_WRITTEN.replace("- b  #", "- c  #")


def test_text_of_several_lines_becomes_a_block_beside_the_comment() -> None:
    assert edited(("http", "method"), "a\nb") == HAND_WRITTEN.replace(
        '"GET"      # quoted without need',
        "|-      # quoted without need\n      a\n      b",
    )


def test_a_block_keeps_its_comment_and_the_blank_line_behind_it() -> None:
    before = "value: |-   # why a block\n                one\n                two\n\n    body"
    after = "value: new\n\n    body"
    assert before in HAND_WRITTEN
    assert edited(("http", "headers", 2, "value"), "new") == HAND_WRITTEN.replace(before, after)


def test_a_key_that_said_nothing_gets_a_value() -> None:
    assert edited(("http", "empty"), "x") == HAND_WRITTEN.replace("empty:", "empty: x")


def test_a_value_in_flow_is_replaced_as_a_whole() -> None:
    spliced = edited(("info", "name"), "other")
    assert spliced.startswith("# Who may read this\ninfo:")
    assert spliced.endswith(HAND_WRITTEN[HAND_WRITTEN.index("\nhttp:") :])


def test_rows_go_with_their_lines_and_comments_of_others_stay() -> None:
    spliced = edited(("http", "headers", 1), ...)
    assert spliced == HAND_WRITTEN.replace("        - {name: B, value: two}\n", "")
    assert edited(("tags", 0), ...) == HAND_WRITTEN.replace("- a\n", "")


def test_rows_are_added_at_their_place_in_the_indent_of_the_others() -> None:
    document: Any = yaml.load(HAND_WRITTEN)
    merged = copy.deepcopy(document)
    merged["http"]["headers"].insert(1, {"name": "N", "value": "new"})
    merged["tags"].insert(0, "first")
    spliced = splice(HAND_WRITTEN, document, merged)
    expected = HAND_WRITTEN.replace(
        "# a number\n", "# a number\n        - name: N\n          value: new\n"
    ).replace("- a\n", "- first\n- a\n")
    assert spliced == expected


def test_a_key_is_removed_with_its_lines_only() -> None:
    spliced = edited(("http", "body"), ...)
    start, end = HAND_WRITTEN.index("    body:"), HAND_WRITTEN.index("    empty:")
    assert spliced == HAND_WRITTEN[:start] + HAND_WRITTEN[end:]


def test_a_section_is_removed_with_the_blank_line_above_it() -> None:
    text = "# c\ninfo:\n  name: a\n\ndocs: x # y\n"
    assert edited(("docs",), ..., text) == "# c\ninfo:\n  name: a\n"


def test_keys_are_added_behind_the_one_before_them() -> None:
    document: Any = yaml.load("# c\ninfo:\n  name: a # n\n  seq: 1\nx: y\n")
    merged = {"info": {"name": "a", "tags": ["t"], "seq": 1}, "docs": "d", "x": "y"}
    assert splice("# c\ninfo:\n  name: a # n\n  seq: 1\nx: y\n", document, merged) == (
        "# c\ninfo:\n  name: a # n\n  tags:\n    - t\n  seq: 1\n\ndocs: d\nx: y\n"
    )


def test_the_first_key_behind_a_dash_can_go_and_come() -> None:
    text = "# c\na:\n  - b: 1\n    c: 2\n"
    assert edited(("a", 0, "b"), ..., text) == "# c\na:\n  - c: 2\n"
    document: Any = yaml.load(text)
    merged = {"a": [{"z": 0, "b": 1, "c": 2}]}
    assert splice(text, document, merged) == "# c\na:\n  - z: 0\n    b: 1\n    c: 2\n"


@pytest.mark.parametrize(
    "text", ["# c\r\na: 1\r\nb: |-\r\n  x\r\n  y\r\n", "\ufeff# c\na: 1\nb: z\n"]
)
def test_line_ends_and_byte_order_marks_stay(text: str) -> None:
    assert edited(("a",), "two", text) == text.replace("1", "two")


def test_a_last_line_without_its_end_stays_so_where_nothing_follows() -> None:
    assert yaml.load(edited(("a",), "x\ny", "# c\na: 1"))["a"] == "x\ny"  # type: ignore[index]


def test_anchors_are_written_out_rather_than_followed() -> None:
    text = "# c\na: &x {k: 1}\nb: *x\n"
    assert yaml.load(edited(("b", "k"), 2, text)) == {"a": {"k": 1}, "b": {"k": 2}}


WORDS = st.sampled_from(
    ["a", "b c", "1", "true", "", "x: y", "# no", "l1\nl2", "l1\n\n", "- d", " s"]
)
LEAVES = WORDS | st.integers(-5, 5) | st.booleans() | st.none()
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("pqrst"), inner, max_size=4)
    ),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(st.sampled_from(["info", "http", "docs", "x", "y"]), VALUES, min_size=1)


@settings(max_examples=300, deadline=None)
@given(DOCUMENTS, DOCUMENTS)
def test_any_change_of_a_commented_text_says_what_it_should(
    old: dict[str, object], new: dict[str, object]
) -> None:
    text = "# one\n" + yaml.dump(old).replace("\n\n", "\n") + "# two\n"
    if not yaml.same(yaml.load(text), old):
        return
    spliced = splice(text, old, new)
    assert yaml.same(yaml.load(spliced), new)


@settings(max_examples=200, deadline=None)
@given(DOCUMENTS, WORDS)
def test_a_new_section_leaves_every_line_of_the_others(old: dict[str, object], new: str) -> None:
    text = "# one\n" + yaml.dump(old) + "# two\n"
    if not yaml.same(yaml.load(text), old):
        return
    spliced = splice(text, old, {**old, "zzz": new})
    assert [line for line in text.splitlines() if line not in spliced.splitlines()] == []
