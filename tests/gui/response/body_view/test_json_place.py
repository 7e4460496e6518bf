import json

import pytest

from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.json_place import path_of, value_of
from postwright.gui.response.body_view.source import MemoryBytes

VALUE = {
    "data": [{"id": 'a"b', "n": 1.5}, {"id": "c", "odd key": [True, [], {"x": None}]}],
    "z": {},
}
TEXT = json.dumps(VALUE, indent=2).encode()


@pytest.fixture
def index() -> RowIndex:
    made = RowIndex(MemoryBytes(TEXT))
    made.extend()
    return made


def row_of(index, text, nth=0):
    return [row for row in index.rows(0, 99) if text in row.text][nth]


@pytest.mark.parametrize(
    ("text", "nth", "path"),
    [
        ("{", 0, "$"),
        ('"data"', 0, "$.data"),
        ('"id"', 0, "$.data[0].id"),
        ('"n"', 0, "$.data[0].n"),
        ('"id"', 1, "$.data[1].id"),
        ("true", 0, '$.data[1]["odd key"][0]'),
        ("[]", 0, '$.data[1]["odd key"][1]'),
        ("null", 0, '$.data[1]["odd key"][2].x'),
        ('"z"', 0, "$.z"),
        ("    },", 0, "$.data[0]"),
        ("}", -1, "$"),
    ],
)
def test_path_leads_to_the_row(index, text, nth, path):
    assert path_of(index, row_of(index, text, nth)) == path


def test_values_are_text_without_quotes_or_commas(index):
    assert value_of(index, row_of(index, '"id"')) == 'a"b'
    assert value_of(index, row_of(index, '"n"')) == "1.5"
    assert value_of(index, row_of(index, "true")) == "true"


def test_value_of_an_opening_row_is_all_that_it_holds(index):
    assert json.loads(value_of(index, row_of(index, '"data"'))) == VALUE["data"]
    assert json.loads(value_of(index, row_of(index, '"odd key"'))) == [True, [], {"x": None}]
    assert value_of(index, row_of(index, '"z"')) == "{}"
