import pytest

from postwright.gui.widgets.row_text import Line, as_lines, as_text, is_rows
from postwright.model.request import Field


def test_rows_come_back_from_their_text() -> None:
    rows = (
        Field("Accept", "application/json"),
        Field("X-Off", "1", enabled=False),
        Field("X-Empty", ""),
        Field("X-Two", "one\ntwo"),
        Field("a:b", "c: d = e"),
    )

    lines = as_lines(as_text(rows))

    assert [(row.name, row.value, row.enabled) for row in rows] == [tuple(line) for line in lines]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a: b\nc=d", (Line("a", "b"), Line("c", "d"))),
        ("# a: b", (Line("a", "b", False),)),
        ("redirect=http://example.test/x", (Line("redirect", "http://example.test/x"),)),
        ("Host:example.test", (Line("Host", "example.test"),)),
        ("alone", (Line("alone", ""),)),
        ("\n\n  \n", ()),
        ('{"a": "b", "n": 1, "n": [true]}', (Line("a", "b"), Line("n", "1"), Line("n", "[true]"))),
    ],
)
def test_lines_of_every_form_are_read(text: str, lines: tuple[Line, ...]) -> None:
    assert as_lines(text) == lines


@pytest.mark.parametrize("text", ["a: b\nc: d", "a=b\n# c=d", '{"a": 1}'])
def test_several_rows_are_told_from_one_value(text: str) -> None:
    assert is_rows(text)


@pytest.mark.parametrize("text", ["just words", "a: b", "line one\nline two", "{ not json"])
def test_one_value_stays_one_value(text: str) -> None:
    assert not is_rows(text)
