"""Bodies as tables: which lists are offered, cells as sent, CSV of every kind, numeric order."""

import pytest

from postwright.analysis.body_grid import CsvGrid, JsonGrid, decoded, lists_in, order, written

ROWS = (
    b'{"data":{"items":[{"id":"b","n":10},{"n":9.50,"id":"a","x":[1 ,2]},7,'
    b'{"id":"\\ud800","n":1e400,"n":2}]},"other":[{"k":1}],"none":[1,2]}'
)


def rows(grid) -> list[list[str | None]]:
    return [[grid.cell(r, c) for c in range(len(grid.titles))] for r in range(grid.count)]


def test_offers_lists_of_objects():
    assert [one.path for one in lists_in(ROWS)] == [("other",), ("data", "items")]
    assert [one.path for one in lists_in(b'[{"a":1}]')] == [()]
    assert lists_in(b"[1,2]") == lists_in(b"{}") == lists_in(b'"x"') == ()


def test_cells_are_as_sent_and_columns_are_all_names_in_order():
    grid = JsonGrid(ROWS, lists_in(ROWS)[1].start)
    assert grid.titles == ["id", "n", "x", "…"]
    assert rows(grid) == [
        ["b", "10", None, None],
        ["a", "9.50", "[1 ,2]", None],
        [None, None, None, "7"],
        ["\\ud800", "2", None, None],
    ]
    assert grid.token(0, 0) == b'"b"'


@pytest.mark.parametrize(
    ("text", "titles", "cells"),
    [
        ("a,b\n1,2\n", ["a", "b"], [["1", "2"]]),
        ("\ufeffa;b\r\n1,5;2\r\n", ["a", "b"], [["1,5", "2"]]),
        ('a,b\n"x ""y""\nz",2\n', ["a", "b"], [['x "y"\nz', "2"]]),
        ("a,b\n1\n1,2,3\n\n", ["a", "b", "3"], [["1", None, None], ["1", "2", "3"]]),
        ("1,2\n3,4", ["1", "2"], [["1", "2"], ["3", "4"]]),
        ("a,a\n3,4", ["1", "2"], [["a", "a"], ["3", "4"]]),
        ("only\n", ["1"], [["only"]]),
        ('"open', ["1"], [["open"]]),
        ("", [], []),
    ],
    ids=["plain", "mark", "quotes", "uneven", "numbers", "same", "one", "open", "empty"],
)
def test_csv_is_read_as_people_write_it(text, titles, cells):
    grid = CsvGrid(text)
    assert grid.titles == titles
    assert rows(grid) == cells


def test_titles_can_be_chosen_and_tabs_part():
    assert rows(CsvGrid("1\t2\n3\t4", tabs=True, titled=True)) == [["3", "4"]]
    assert CsvGrid("a,b\n1,2", titled=False).count == 2


@pytest.mark.parametrize(
    ("falling", "expected"),
    [
        (False, ["-1", "9.5", "10", "1e400", "Äpfel", "b", "B", "c10", "", None]),
        (True, ["c10", "b", "B", "Äpfel", "1e400", "10", "9.5", "-1", "", None]),
    ],
)
def test_order_is_numeric_then_by_text_and_empty_last(falling, expected):
    values = ["10", "", "b", "9.5", "c10", "1e400", "-1", "B"]
    grid = CsvGrid(
        "k,v\n" + "\n".join(f"x,{one}" for one in values) + "\nx,\u00c4pfel\nx", titled=True
    )
    found = [grid.cell(row, 1) for row in order(grid, 1, falling=falling)]
    assert found[-2:] == ["", None]
    numbers = [one for one in found if one and one[0] in "-019"]
    assert numbers == [one for one in expected if one and one[0] in "-019"]
    assert (found.index("10") < found.index("c10")) is not falling


def test_bad_bytes_and_long_cells_are_read():
    assert rows(CsvGrid(decoded(b"\xef\xbb\xbfa,b\n\xff," + b"x" * 200_000))) == [
        ["\ufffd", "x" * 200_000]
    ]


def test_written_cells_are_quoted_where_needed():
    text = written(iter([["a", "b"], ['x "y"', "1,2"], ["line\nbreak", ""]]), ",")
    assert text == 'a,b\r\n"x ""y""","1,2"\r\n"line\nbreak",\r\n'
