"""The proof by counting never vouches for a text that lost something, and knows ours."""

import random
from pathlib import Path

import pytest
import yaml12
from hypothesis import event, given, settings
from hypothesis import strategies as st

from postwright.formats import yaml, yaml_nodes
from postwright.formats.yaml_error import YamlError
from postwright.formats.yaml_scan import lost_nothing

SAMPLES = Path(__file__).parent.parent / "samples/opencollection"
KEYS = st.sampled_from(["a", "b", "c", "name", "$x", "a b", "é", '"a"', "'b'", "1", "a:", "null"])
SCALARS = st.sampled_from([
    "x", "x y", '"x: y"', "'x: y'", '"\\x3a "', '"a\\n b: c"', "'it''s: so'", "1", "1.5", "~", "",
    "12345678901234567890", "\xa0", "x\xa0", "é", "{}", "[]", "{a: 1, a: 2}", "[a: 1]", "[x, y]",
    "{a, b}", '{"a":1}', "&n x", "*n", "!t x", "!!str 1", "# a: b", "x # a: b", "x:", "x:y", "?",
    "https://x?a=b&c=d", "*/*", '"{[?\\\\!*"', "'*'", "'!'", '"{"', '"["', "|", ">", ": ", "- a",
    '"x:\n    y"', "x:\n    y", '"x:\xa0\n    y"', "'x:\u2028y'", "<<", "a: b", "---", "? a", "&",
])  # fmt: skip
INDENTS = st.sampled_from(["", "", "  ", "  ", "    ", "      ", " ", "   ", "\t"])
LINES = st.one_of(
    st.tuples(INDENTS, KEYS, st.sampled_from([": ", ":", " : ", ":  ", ":\t"]), SCALARS).map(
        "".join
    ),
    st.tuples(INDENTS, st.just("- "), KEYS, st.just(": "), SCALARS).map("".join),
    st.tuples(INDENTS, st.just("- "), SCALARS).map("".join),
    st.tuples(INDENTS, st.sampled_from(["? ", "", "# ", "-\n", "- - "]), SCALARS).map("".join),
    st.tuples(INDENTS, KEYS, st.sampled_from([": |", ": |-", ": |+", ": >", ": >-", ": |2"])).map(
        "".join
    ),
)
ENDS = st.sampled_from(["\n", "\n", "\n", "\n", "", "\n\n", "\r\n", "\n---\n", "\n...\n"])
SOUP = st.tuples(st.lists(LINES, max_size=8).map("\n".join), ENDS).map("".join)
TEXTS = st.one_of(
    st.sampled_from(["x", "", "a: 1\nb: 2\n", "a: 1\na: 2", "a:\n", "{x}: [y]: z", "? x", "\\x3a"]),
    st.lists(st.sampled_from([*"ab:{[?\\!*&|>-#'\"\n  "]), max_size=12).map("".join),
)
TREES = st.recursive(
    TEXTS | st.integers(-99, 99) | st.booleans() | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcdef"), inner, max_size=4)
    ),
    max_leaves=12,
)
STRICTER = ("'\\t' that cannot start any token", "More indented follow up line than first")
DOCUMENTS = st.dictionaries(st.sampled_from(["info", "http", "a", "b"]), TREES, min_size=1)


def vouched(text: str) -> bool:
    """Tell whether the proof holds; then the strict reader must see the same.

    Except that ruamel refuses tabs inside plain text (which YAML 1.2 §7.3.3 allows) and literal
    blocks that open with a long blank line, and reads one of blank lines only as empty.
    """
    try:
        documents = yaml12.parse_yaml(text, multi=True)
    except ValueError:
        return False
    if len(documents) != 1 or not lost_nothing(text, documents[0]):
        return False
    try:
        strict = yaml_nodes.value_of(yaml_nodes.compose(text))
    except YamlError as error:
        if not any(known in error.message for known in STRICTER):
            raise
        return False
    assert yaml.same(without_blank(strict), without_blank(documents[0])), text
    return True


def without_blank(value: object) -> object:
    """Return the value with empty text for text of line feeds only."""
    if isinstance(value, dict):
        return {key: without_blank(member) for key, member in value.items()}
    if isinstance(value, list):
        return [without_blank(member) for member in value]
    return "" if isinstance(value, str) and not value.strip("\n") else value


@settings(max_examples=300, deadline=None)
@given(SOUP)
def test_what_it_vouches_for_the_strict_reader_confirms(text: str) -> None:
    event(f"vouched: {vouched(text)}")


@settings(max_examples=60, deadline=None)
@given(DOCUMENTS, st.randoms(use_true_random=False))
def test_a_line_that_stands_twice_is_not_overlooked(
    document: dict[str, object], chance: random.Random
) -> None:
    lines = yaml.dump(document).splitlines()
    vouched("\n".join(lines) + "\n")
    for _ in range(3):
        line = chance.choice(lines)
        at = chance.randrange(len(lines) + 1)
        if chance.random() < 0.3:
            line = " " * chance.choice([0, 1, 2, 4]) + line.strip()
        event(f"vouched: {vouched(chr(10).join([*lines[:at], line, *lines[at:]]) + chr(10))}")


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\na: 2\n",
        "a: 1\n'a': 'x: y'\n",
        'a: 1\na: "x\\x3a y"\n',
        'a: &x "*& k: v"\na: 1\nb: *x\n',
        "a: {b: 1, b: 2}\n",
        "a: {}\n? a\n",
        '? a\n? a\nb: "?"\n',
        "a: 12345678901234567890\n",
        "a: \xa0\n",
        'a: 1\na: "x:\xa0\n  y"\n',
        "1: a\n'1': b\n",
        "a: 1 # b: 2\n",
        "a: \tb\n",
        "a: b\r\n",
        "--- \na: b\n",
        "a: |\n  b",
    ],
)
def test_it_is_not_sure(text: str) -> None:
    value = yaml12.parse_yaml(text, multi=True)[0]
    assert not lost_nothing(text, value)


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\nb:\n- {}\n- []\n",
        "url: https://x/?a=1&b=2 # note\n",
        "accept: '*/*'\n",
        'a: |\n  b: 1\n  b: 2\n  {"x": [1, "\\n"]}\nc:\n',
        "é: x\n",
    ],
)
def test_it_is_sure_of_ordinary_text(text: str) -> None:
    assert vouched(text)


def test_it_is_sure_of_a_duplicate_that_is_only_text() -> None:
    assert vouched(yaml.dump({"info": {"x": 1}, "docs": "a: 1\na: 1\n\nb:\n"}))


def test_a_key_that_stands_twice_is_still_refused() -> None:
    with pytest.raises(YamlError, match="stands twice"):
        yaml.load("a: 1\nb: |\n  a: 1\na: 2\n")
