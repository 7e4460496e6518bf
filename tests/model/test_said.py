"""Sentences are plain text to everyone, and their templates to those who translate."""

import copy
import pickle

import msgspec
import pytest

from postwright.model.exchange import Failure
from postwright.model.said import (
    Said,
    as_text,
    said,
    said_after,
    said_lines,
    said_list,
    said_of,
    sentences,
)


def test_reads_as_its_english_sentence() -> None:
    text = said("Nothing is listening on {host}:{port}", host="localhost", port=8080)
    assert text == "Nothing is listening on localhost:8080"
    assert hash(text) == hash("Nothing is listening on localhost:8080")
    assert str(text) == text
    assert type(str(text)) is str


def test_remembers_template_and_values() -> None:
    text = said("The token expired {ago}", ago=said("{n} min ago", n=3))
    assert isinstance(text, Said)
    assert text == "The token expired 3 min ago"
    assert text.template == "The token expired {ago}"
    assert isinstance(text.values["ago"], Said)


def test_braces_in_a_value_are_kept() -> None:
    assert said("{name} is not set", name="{{base}}") == "{{base}} is not set"


@pytest.mark.parametrize(("count", "text"), [(0, "0 rows"), (1, "one row"), (2, "2 rows")])
def test_counts_by_two_sentences(count: int, text: str) -> None:
    assert said_of(count, "one row", "{n} rows") == text


def test_a_missing_value_is_found_where_it_is_said() -> None:
    with pytest.raises(KeyError):
        said("{name} is not set")


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda t: pickle.loads(pickle.dumps(t))]
)
def test_copies_whole(again: object) -> None:
    text = Said("{n} rows", {"n": 2})
    copied = again(text)  # type: ignore[operator]
    assert copied == text
    assert copied.template == text.template


def test_a_struct_with_it_is_encoded_through_the_hook() -> None:
    failure = Failure("name", said("{host} was not found", host="h"), "")
    encoded = msgspec.json.encode(failure, enc_hook=as_text)
    assert msgspec.json.decode(encoded, type=Failure) == failure


def test_the_hook_takes_nothing_else() -> None:
    with pytest.raises(NotImplementedError):
        as_text(object())


def test_a_table_of_sentences_is_what_it_was() -> None:
    table = {"404": "There is nothing at this address."}
    assert sentences(table) is table


def test_an_error_as_a_value_is_what_it_says() -> None:
    inner = said("{name} was not found", name="a.pem")
    text = Said("It cannot be read: {why}", {"why": ValueError(inner)})
    assert text == "It cannot be read: a.pem was not found"
    assert isinstance(text.values["why"], Said)
    assert type(Said("{why}", {"why": OSError(2, "No such file")}).values["why"]) is str


@pytest.mark.parametrize(
    ("parts", "last", "text"),
    [
        ([], ",", ""),
        (["a"], "or", "a"),
        (["a", "b"], ",", "a, b"),
        (["a", "b", "c"], "or", "a, b or c"),
        (["a", "b", "c"], "and", "a, b and c"),
        ([str(n) for n in range(5000)], ",", ", ".join(str(n) for n in range(5000))),
    ],
)
def test_a_list_reads_as_its_parts(parts: list[str], last: str, text: str) -> None:
    assert said_list(parts, last) == text  # type: ignore[arg-type]


def test_a_part_of_a_list_stays_a_sentence() -> None:
    text = said_list([said("no sign-in"), "b"], "or")
    assert isinstance(text, Said)
    assert text.template == "{some} or {one}"
    assert isinstance(text.values["some"], Said)


def test_lines_and_sentences_one_after_the_other() -> None:
    assert said_lines(["a", "b", "c"]) == "a\nb\nc"
    assert said_lines([]) == ""
    assert said_after("It is so.", "It stays so.") == "It is so. It stays so."
    assert said_after("", "It stays so.") == "It stays so."
