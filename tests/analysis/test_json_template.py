import json

import pytest

from postwright.analysis.json_template import first_problem, laid_out


@pytest.mark.parametrize(
    "text",
    [
        '{"a": {{number}}}',
        '{"a": "{{text}}", "b": [1, {{x}}]}',
        "{{whole}}",
        "{ {{members}} }",
        '{{{members}}, "b": 1}',
        '{"a": 1{{digits}}}',
        '{"a": {{one}}{{two}}}',
        '{"a": 1} // done\n/* and\nmore */',
        '{"{{name}}": null}',
        "{{{name}}: 1}",
    ],
)
def test_variables_and_comments_are_no_errors(text: str) -> None:
    assert first_problem(text) is None


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('{"a" 1}', 1, 6),
        ('{\n  "a": {{x}},\n  "b" 2\n}', 3, 7),
        ('// first\n{"a": ]}', 2, 7),
    ],
)
def test_the_first_error_is_found_where_it_stands(text: str, line: int, column: int) -> None:
    problem = first_problem(text)

    assert problem is not None
    assert (problem.line, problem.column) == (line, column)


def test_layout_is_that_of_json() -> None:
    value = {"a": [1, 2, {"b": None}], "c": {}, "d": [], "e": "x, {y}: //z", "f": 1.50}

    assert laid_out(json.dumps(value)) == json.dumps(value, indent=2)


def test_variables_stay_as_they_are_written() -> None:
    text = '{"a":{{n}},"b":"{{ s }}",{{rest}}}'

    assert laid_out(text) == '{\n  "a": {{n}},\n  "b": "{{ s }}",\n  {{rest}}\n}'


def test_comments_stay_at_their_lines() -> None:
    text = '{ // head\n"a":1, // one\n// alone\n"b":2 /* two */}'

    assert laid_out(text) == '{ // head\n  "a": 1, // one\n  // alone\n  "b": 2 /* two */\n}'


def test_long_numbers_keep_every_digit() -> None:
    assert laid_out("[1.10, 12345678901234567890]") == "[\n  1.10,\n  12345678901234567890\n]"


def test_layout_twice_changes_nothing() -> None:
    once = laid_out('{"a":[{{x}},{"b":1}], // c\n"d":{}}')

    assert laid_out(once) == once


def test_broken_text_is_refused() -> None:
    with pytest.raises(ValueError, match="colon"):
        laid_out('{"a" 1}')
