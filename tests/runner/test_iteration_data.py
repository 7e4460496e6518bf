"""Data files: CSV as spreadsheets write it, JSON, and the line to blame."""

import pytest

from postwright.runner.iteration_data import BadData, rows_in


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        (b"a,b\n1,x\n2,y\n", ({"a": "1", "b": "x"}, {"a": "2", "b": "y"})),
        (b"\xef\xbb\xbfa,b\r\n1,x\r\n", ({"a": "1", "b": "x"},)),
        (b'a,b\n"1,5","say ""hi""\nthere"\n', ({"a": "1,5", "b": 'say "hi"\nthere'},)),
        (b"a;b\n1,5;x\n", ({"a": "1,5", "b": "x"},)),
        (b"a\tb\n1\tx\n", ({"a": "1", "b": "x"},)),
        (b"only\n1\n\n2\n", ({"only": "1"}, {"only": "2"})),
        (b" a , b \n 1 ,\n", ({"a": " 1 ", "b": ""},)),
        ("na\u00efve\n\u4e2d\n".encode(), ({"na\u00efve": "\u4e2d"},)),
        (b'[{"a": 1.10, "b": "x", "c": true, "d": null}]',
         ({"a": "1.10", "b": "x", "c": "true", "d": "null"},)),
        (b' [{"id": 12345678901234567890, "o": {"k": [1]}}, {}]',
         ({"id": "12345678901234567890", "o": '{"k":[1]}'}, {})),
    ],
)  # fmt: skip
def test_rows_are_read(data: bytes, rows: tuple[dict[str, str], ...]):
    assert rows_in(data) == rows


@pytest.mark.parametrize(
    ("data", "words", "line"),
    [
        (b"", "no rows", 0),
        (b"a,b\n", "no rows", 0),
        (b"[]", "no rows", 0),
        (b"a,b\n1,2\n1\n", "1 value for 2 names", 3),
        (b"a,b\n1,2,3\n", "3 values for 2 names", 2),
        (b"a,a\n1,2\n", "a stands twice", 1),
        (b"a,\n1,2\n", "no name", 1),
        (b'a,b\n1,"2\n', "no CSV", 2),
        (b'a,b\n1,"2"x\n', "no CSV", 2),
        (b"a,b\n1,\xff\n", "UTF-8", 2),
        (b'[{"a": 1},\n {"a": }]', "no JSON", 2),
        (b'{"a": 1}', "list of objects", 1),
        (b'[{"a": 1}, 2]', "row 2 is no object", 0),
        (b"[" * 100_000, "no JSON", 1),
    ],
)
def test_what_is_no_data_says_where(data: bytes, words: str, line: int):
    with pytest.raises(BadData, match=words) as raised:
        rows_in(data)
    assert raised.value.line == line
