"""Additional parameters, typed as lines."""

import json

import pytest

from postwright.formats.parameter_rows import lines_of, rows_of


def row(name: str, value: str, placement: str = "body", **more: object) -> dict[str, object]:
    return {"name": name, "value": value, "placement": placement, **more}


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        ("", []),
        ("audience=https://api.test/?a=b", [row("audience", "https://api.test/?a=b")]),
        ("header X-A=a b\nquery v=1", [row("X-A", "a b", "header"), row("v", "1", "query")]),
        ("# off=1", [row("off", "1", disabled=True)]),
        ("a={{b}}\na=2", [row("a", "{{b}}"), row("a", "2")]),
        ("empty=", [row("empty", "")]),
    ],
)  # fmt: skip
def test_lines_and_rows(lines: str, rows: list[object]) -> None:
    made = rows_of(lines, "body")
    assert (json.loads(made) if made else []) == rows
    assert lines_of(made, "body") == lines


def test_members_that_are_not_shown_stay() -> None:
    before = json.dumps([row("a", "1", note="why"), row("b", "2", note="other")])
    assert json.loads(rows_of("b=3\na=1", "body", before)) == [
        row("b", "3", note="other"),
        row("a", "1", note="why"),
    ]


@pytest.mark.parametrize("text", ["[1]", '{"a": 1}'])
def test_what_is_no_list_of_rows_is_shown_as_it_is(text: str) -> None:
    assert lines_of(text, "body") == text


def test_json_may_be_typed_too() -> None:
    text = json.dumps([row("a", "1")])
    assert rows_of(text, "query") == text


def test_name_alone_is_a_row_without_value() -> None:
    assert json.loads(rows_of("flag", "query")) == [row("flag", "", "query")]
