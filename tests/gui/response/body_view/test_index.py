import pytest

from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes


def indexed(content: bytes, width: int = 4096) -> RowIndex:
    index = RowIndex(MemoryBytes(content), width)
    index.extend()
    return index


def texts(index: RowIndex) -> list[str]:
    return [row.text for row in index.rows(0, index.row_count)]


def test_empty_text_has_no_rows():
    index = indexed(b"")
    assert index.row_count == 0
    assert index.rows(0, 10) == []
    assert index.row_at(0) == 0


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        (b"one", ["one"]),
        (b"one\n", ["one"]),
        (b"one\ntwo", ["one", "two"]),
        (b"one\r\ntwo\r\n", ["one", "two"]),
        (b"\n\n", ["", ""]),
        (b"a\n\nb", ["a", "", "b"]),
    ],
)
def test_rows_end_at_line_ends(content, rows):
    assert texts(indexed(content)) == rows


def test_numbers_lines_and_offsets_agree():
    index = indexed(b"a\r\nbc\n\nd")
    assert [(r.number, r.line, r.offset, r.end) for r in index.rows(0, 9)] == [
        (0, 1, 0, 3),
        (1, 2, 3, 6),
        (2, 3, 6, 7),
        (3, 4, 7, 8),
    ]
    assert index.line_count == 4


def test_long_line_is_cut_and_keeps_its_number():
    index = indexed(b"x" * 10_000 + b"\nend")
    rows = index.rows(0, 9)
    assert [len(r.raw) for r in rows] == [4096, 4096, 1808, 3]
    assert [r.line for r in rows] == [1, 1, 1, 2]
    assert [r.starts_line for r in rows] == [True, False, False, True]
    assert index.line_count == 2


def test_cut_falls_between_characters():
    index = indexed("ä€😀".encode() * 50, width=20)
    assert "".join(texts(index)) == "ä€😀" * 50
    assert all(len(r.raw) <= 20 for r in index.rows(0, 99))


@pytest.mark.parametrize("length", [4095, 4096, 4097])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_line_about_as_long_as_a_row(length, end):
    index = indexed(b"x" * length + end + b"y")
    assert "".join(texts(index)) == "x" * length + "y"
    assert index.rows(0, 9)[-1].line == 2


def test_invalid_utf8_maps_back_to_its_bytes():
    (row,) = indexed(b"a\xff\xc3b\xe2\x82\xacc").rows(0, 1)
    assert len(row.text) == 6
    assert [row.offset_of(c) for c in range(7)] == [0, 1, 2, 3, 4, 7, 8]
    assert [row.column_of(o) for o in (0, 1, 2, 3, 4, 7, 8)] == [0, 1, 2, 3, 4, 5, 6]


def test_row_is_found_by_offset_in_every_place():
    content = b"\n".join(b"line %d" % n * (n % 7) for n in range(3000)) + b"y" * 9000
    index = indexed(content, width=64)
    for row in index.rows(0, index.row_count)[::37]:
        assert index.row_at(row.offset) == row.number
        assert index.row_at(row.end - 1) == row.number


def test_one_line_of_20_mb_is_read_where_looked_at():
    index = indexed(b"0123456789" * 2_000_000)
    assert index.row_count == -(-20_000_000 // 4096)
    assert index.line_count == 1
    (row,) = index.rows(2441, 1)
    assert row.offset == 2441 * 4096
    assert row.text[0] == str(row.offset % 10)


def test_index_grows_with_its_file(tmp_path):
    path = tmp_path / "body"
    path.write_bytes(b"one\ntw")
    source = FileBytes(path)
    index = RowIndex(source)
    index.extend()
    assert texts(index) == ["one", "tw"]
    with path.open("ab") as file:
        file.write(b"o\nthree\n")
    source.grown()
    index.extend()
    assert texts(index) == ["one", "two", "three"]
    assert index.line_count == 3
    source.close()


def test_growing_equals_reading_at_once():
    content = (b'{"name": "value", "list": [1, 2, 3]}\n' * 400 + b"z" * 5000) * 3
    source = MemoryBytes(content)
    index = RowIndex(source, 128)
    for until in range(0, len(content), 977):
        index.extend(until=until)
    index.extend()
    whole = indexed(content, 128)
    assert "".join(texts(index)) == "".join(texts(whole))
    assert index.line_count == whole.line_count


def test_where_any_row_begins_is_known_without_reading_rows():
    index = indexed(b"".join(b"%d\r\n" % n * (n % 7) for n in range(3000)) + b"z" * 9000, width=512)
    for row in index.rows(0, index.row_count):
        assert index.offset_of_row(row.number) == row.offset
    assert index.offset_of_row(index.row_count) == index.indexed_bytes
