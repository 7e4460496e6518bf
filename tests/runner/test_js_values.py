"""Values as JavaScript has them (ECMA-262): what a text stands for, and how values are written."""

from decimal import Decimal

import pytest

from postwright.runner.js_values import UNDEFINED, Large, alike, json_text, same, text_of, typed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("200", 200), (" 200 ", 200), ("-3", -3), ("+7", 7), ("1.10", Decimal("1.10")),
        (".5", Decimal("0.5")), ("5.", Decimal(5)), ("1e3", Decimal(1000)), ("0x1F", 31),
        ("0b11", 3), ("true", True), ("null", None), ("undefined", UNDEFINED), ("True", "True"),
        ("'5'", "5"), ('"true"', "true"), ("''", ""), ("'", "'"), ("", ""), ("1_000", "1_000"),
        ("\u0663", "\u0663"), ("NaN", "NaN"), ("a 'b'", "a 'b'"), ("1 2", "1 2"),
    ],
)  # fmt: skip
def test_a_text_is_typed_by_its_look(text: str, value: object):
    assert typed(text) == value
    assert type(typed(text)) is type(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [(r"a\nb", "a\nb"), (r"\\d", r"\d"), (r"\u0041\x42\u{1F600}", "AB😀"), (r"'\t'", "\t"),
     (r"\q", "q"), ("\\", "\\")],
)  # fmt: skip
def test_backslashes_are_those_of_a_template(text: str, value: str):
    assert typed(text, escapes=True) == value
    assert typed(text) in (text, text.strip("'"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1, "1"), (Decimal("1.10"), "1.1"), (Decimal("1.0"), "1"), (Decimal("1e21"), "1e+21"),
        (Decimal("0.0000001"), "1e-7"), (Decimal("0.000001"), "0.000001"), (True, "true"),
        (None, "null"), (UNDEFINED, "undefined"), ({}, "[object Object]"), ([1, [2, None]], "1,2,"),
        ("x", "x"), (10**20, "1" + "0" * 20),
    ],
)  # fmt: skip
def test_texts_are_those_of_string(value: object, text: str):
    assert text_of(value) == text


def test_values_of_other_kinds_are_never_the_same():
    kinds = [0, "", "0", False, None, UNDEFINED, [], {}]
    for left in kinds:
        for right in kinds:
            is_same = left is right and not isinstance(left, list | dict)
            assert same(left, right) is is_same


def test_a_number_beyond_javascript_is_its_text_too():
    large = typed("12345678901234567890")
    assert isinstance(large, Large)
    assert same(12345678901234567890, large)
    assert same("12345678901234567890", large)
    assert not same(12345678901234567891, large)


def test_json_keeps_every_digit():
    value = {"a": Decimal("1.10"), "b": 10**30, "c": [None, True, "é\u2028"]}
    assert json_text(value) == '{"a":1.10,"b":' + "1" + "0" * 30 + ',"c":[null,true,"é\u2028"]}'
    assert json_text(UNDEFINED) == "undefined"
    assert json_text(["\ud800x"]) == '["\ufffdx"]'


def test_alike_compares_what_is_inside():
    assert alike({"a": [1, {"b": None}], "c": 2}, {"c": Decimal("2.0"), "a": [1, {"b": None}]})
    assert not alike({"a": True}, {"a": 1})
    assert not alike([1, 2], [2, 1])
    assert not alike({}, [])
