"""YAML through our one door: what is refused, what comes back, what Bruno would write."""

import importlib.util
import random
import time
from pathlib import Path
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.formats import yaml
from postwright.formats.yaml import YamlError
from postwright.formats.yaml_writer import number

SAMPLES = Path(__file__).parent.parent / "samples/opencollection"
PIECES = [
    "a", "b", " ", "  ", "\n", "\n\n", "\t", ":", ": ", "#", " #", "-", "- ", "?", "'", '"', "\\",
    "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "&", "*", "!", "\r", "\x00", "\x07", "\x1b",
    "\x85", "\xa0", "\u2028", "\u2029", "é", "😀", "\x7f", "true", "null", "1", "0x1", "1e3", ".",
    "~", "word word word word", "---", "...", "{{x}}",
]  # fmt: skip
NASTY = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@pytest.fixture(scope="module")
def oracle() -> Any:
    """A writer proven against Bruno's own, kept with the samples."""
    spec = importlib.util.spec_from_file_location("yamlio", SAMPLES / "yamlio.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@settings(max_examples=500, deadline=None)
@given(st.lists(NASTY, min_size=1, max_size=4))
def test_text_is_written_as_bruno_writes_it(oracle: Any, texts: list[str]) -> None:
    document = {"info": texts[0], "docs": {"rows": texts, "last": texts[-1]}, "x": texts[0]}
    assert yaml.emit(document) == oracle.dump(document)


@settings(max_examples=500, deadline=None)
@given(NASTY | st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(text: str) -> None:
    document = {"info": {"name": text}, "rows": [text, {"value": text}], "k": {text: 1}}
    assert yaml.load(yaml.dump(document)) == document


def test_a_text_that_bruno_would_lose_becomes_one_line() -> None:
    text = "a word of some length, and a bell \x07\n \nthen more of it"
    assert yaml.dump({"a": text}).count("\n") == 1
    assert yaml.load(yaml.dump({"a": text})) == {"a": text}


def test_half_a_character_is_written_as_its_replacement() -> None:
    assert yaml.load(yaml.dump({"a": "x\ud800"})) == {"a": "x\ufffd"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: yes", "yes"),
        ("a: 010", 10),
        ("a: 0x10", 16),
        ("a: 12:30:45", "12:30:45"),
        ("a: 2024-01-02", "2024-01-02"),
        ("a: ~", None),
        ("a:", None),
        ("a: =", "="),
        ("a: !!str 1", "1"),
        ("a: &x 1 # *x\n", 1),
        ("a: |-\n  \tx", "\tx"),
        ("a: [&x 1, *x]", [1, 1]),
        ("a: &x yes\nb: *x", "yes"),
    ],
)
def test_scalars_are_those_of_yaml_1_2(text: str, value: object) -> None:
    document = yaml.load(text)
    assert isinstance(document, dict)
    assert yaml.same(document["a"], value)


BOMB = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 10)}]\n" for n in range(9)
)


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("a: 1\na: 2\n", "The key 'a' stands twice.", 2),
        ("- b:\n    c: 1\n    c: 2\n", "The key 'c' stands twice.", 3),
        ("a: 1\n---\nb: 2\n", "More than one document in the file.", 0),
        ("x:\n" + "- " * 600, "Nested too deeply.", 2),
        (BOMB, "Aliases multiply beyond measure.", 1),
        ("a: &a [*a]\n", "Encountered an invalid YAML scalar value.", 0),
        ("a: b: c\n", "Mapping values are not allowed in this context.", 1),
        ("ok: 1\na: 'x\n", "While scanning a quoted scalar, found unexpected end of stream.", 2),
        (b"ok: 1\na: \xff\n", "Not UTF-8: byte 0xff.", 2),
    ],
)
def test_what_cannot_be_read_says_why_and_where(text: str, message: str, line: int) -> None:
    with pytest.raises(YamlError) as caught:
        yaml.load(text)
    assert (caught.value.message, caught.value.line) == (message, line)


def test_a_large_text_is_refused_at_once() -> None:
    with pytest.raises(YamlError, match="Larger than 10 MB"):
        yaml.load("a" * 10_000_001)


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    assert yaml.load(b"\xef\xbb\xbfa: 1") == {"a": 1}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1e3, "1000"),
        (1.1, "1.1"),
        (1e21, "1e+21"),
        (1.5e-7, "1.5e-7"),
        (1e-6, "0.000001"),
        (-0.5, "-0.5"),
    ],
)
def test_numbers_are_javascripts(value: float, text: str) -> None:
    assert number(value) == text


def test_true_is_not_one() -> None:
    assert not yaml.same({"a": True}, {"a": 1})
    assert not yaml.same({"a": 1, "b": 2}, {"b": 2, "a": 1})


def test_reading_is_faster_than_pyyaml() -> None:
    """Only the order is asserted; `dev.py bench` tells by how much."""
    text = (SAMPLES / "collection/Items/create item.yml").read_text()

    def seconds(read: Any) -> float:
        started = time.perf_counter()
        for _ in range(100):
            read(text)
        return time.perf_counter() - started

    ours = min(seconds(yaml.load) for _ in range(3))
    theirs = min(seconds(lambda t: pyyaml.load(t, pyyaml.CSafeLoader)) for _ in range(3))
    assert ours < theirs


def test_random_documents_survive() -> None:
    chance = random.Random(7)

    def value(depth: int) -> object:
        kind = chance.random()
        if depth < 3 and kind < 0.3:
            return {f"k{n}": value(depth + 1) for n in range(chance.randint(0, 3))}
        if depth < 3 and kind < 0.5:
            return [value(depth + 1) for _ in range(chance.randint(0, 3))]
        return "".join(chance.choices(PIECES, k=chance.randint(0, 12)))

    for _ in range(300):
        document = {"info": value(0), "x": value(0)}
        assert yaml.load(yaml.dump(document)) == document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: {{b.c}}\n", {"a": {"b.c: null": None}}),
        ("a: [{{b}}]\n", {"a": [{"b: null": None}]}),
        ("? {a: b}\n: c\n", {"a: b": "c"}),
    ],
)
def test_a_key_that_is_no_text_becomes_text(text: str, value: object) -> None:
    assert yaml.load(text) == value
