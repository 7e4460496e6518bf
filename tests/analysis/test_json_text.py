"""JSON text: indentation that keeps tokens, and the place of the first error."""

import pytest

from postwright.analysis.json_text import indented, problem_in


def test_indenting_keeps_every_token():
    text = b'{"b":1.10,"b":9007199254740993,"a":["\\u00e9",1e400]}'
    shown = indented(text)
    assert shown.count(b"\n") == 7
    assert indented(shown, indent=-1) == text


@pytest.mark.parametrize("indent", [2, 4, -1])
def test_half_a_surrogate_pair_is_json(indent: int):
    plain = b'{ "a" : [1.10, {}, [ ], "x\\"{", {"b": null}], "c":"HALF" }'
    half = plain.replace(b"HALF", b"\\ud83d")
    expected = indented(plain, indent=indent).replace(b"HALF", b"\\ud83d")
    assert indented(half, indent=indent) == expected


def test_broken_json_is_not_indented():
    with pytest.raises(ValueError, match="JSON"):
        indented(b'{"a":')


@pytest.mark.parametrize("text", ['{"a": 1}', "1.10", '"x"', " [] ", '{"a": "NaN"}', "9" * 5000])
def test_json_has_no_problem(text: str):
    assert problem_in(text) is None


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ('{\n  "a" 1}', 2, 7, "colon"),
        ('{"a": 1\n"b": 2}', 2, 1, "comma"),
        ("[1,\n2,\n", 3, 1, "value"),
        ('{"a": 1} x', 1, 10, "follows"),
        ('["abc', 1, 2, "closing quote"),
        ('["a\nb"]', 1, 4, "line break"),
        ('["\\x"]', 1, 3, "backslash"),
        ('["NaN", NaN]', 1, 9, "NaN is not JSON"),
        ("{a: 1}", 1, 2, "double quotes"),
    ],
)
def test_first_error_has_a_place_and_words(text: str, line: int, column: int, words: str):
    problem = problem_in(text)
    assert problem is not None
    assert (problem.line, problem.column) == (line, column)
    assert words in problem.message


def test_depth_is_not_fatal():
    assert problem_in("[" * 100_000) is not None
