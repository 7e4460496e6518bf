from postwright.gui.response.body_view.highlight import Highlighter, json_runs
from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.source import MemoryBytes


def kinds(language: str, text: str) -> list[tuple[str, str]]:
    index = RowIndex(MemoryBytes(text.encode()))
    index.extend()
    rows = index.rows(0, index.row_count)
    runs = Highlighter(language, index).runs(rows)
    return [
        (row.text[r.start : r.stop].strip(), r.kind)
        for row, found in zip(rows, runs, strict=True)
        for r in found
    ]


def test_json_has_keys_strings_numbers_and_literals():
    assert kinds("json", '{"a b": "c\\"d", "n": -1.5e3, "t": true}') == [
        ("{", "punctuation"),
        ('"a b"', "key"),
        (":", "punctuation"),
        ('"c\\"d"', "string"),
        (",", "punctuation"),
        ('"n"', "key"),
        (":", "punctuation"),
        ("-1.5e3", "number"),
        (",", "punctuation"),
        ('"t"', "key"),
        (":", "punctuation"),
        ("true", "literal"),
        ("}", "punctuation"),
    ]


def test_json_string_that_goes_on_after_a_cut_stays_a_string():
    text = '["' + "x" * 5000 + '", 1]'
    index = RowIndex(MemoryBytes(text.encode()))
    index.extend()
    first, second = Highlighter("json", index).runs(index.rows(0, 2))
    assert first[-1].kind == "string"
    assert second[0].kind == "string"
    assert second[-2:][0].kind == "number"


def test_json_stops_where_nothing_is_visible():
    runs = json_runs("[" + "1," * 1000 + "]", stop=10)
    assert runs[-1].stop <= 10


def test_xml_comment_over_rows():
    found = kinds("xml", '<a b="c">\n<!-- one\ntwo -->\n</a>')
    assert ("<!-- one", "comment") in found
    assert ("two -->", "comment") in found
    assert ('"c"', "string") in found


def test_each_language_is_coloured():
    assert ("var", "literal") in kinds("javascript", "var a = 'b'; // c")
    assert ("'b'", "string") in kinds("javascript", "var a = 'b';")
    assert ("color", "literal") in kinds("css", "p { color: red }")
    assert ("name", "key") in kinds("yaml", "name: value")
    assert ("<p", "key") in kinds("html", "<p class='x'>") or ("p", "key") in kinds("html", "<p>")


def test_plain_text_has_no_colours():
    assert kinds("text", "var a = 1;") == []


def test_rows_of_a_minified_page_do_not_hang():
    index = RowIndex(MemoryBytes(b"var a=1;" * 200_000))
    index.extend()
    rows = index.rows(300, 40)
    assert len(Highlighter("javascript", index).runs(rows)) == 40


def test_text_of_nothing_but_signs_is_coloured_as_far_as_it_is_cheap():
    text = "<a>" * 12_000
    found = kinds("xml", text)
    assert found[0] == ("<a", "key")
    assert len(found) < 6100
