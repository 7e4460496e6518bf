"""Filters of bodies: tokens as sent, counts, paths of results, and errors with their place."""

import pytest

from postwright.analysis.body_filter import BadFilter, filtered, way_of

JSON = (
    b'{"data":[{"id":"\\u00fc","n":1.50},{"id":"b","n":1e400}],'
    b'"big":12345678901234567890123,"twice":1,"twice":[2 ,3]}'
)


@pytest.mark.parametrize(
    ("query", "text", "count", "paths"),
    [
        ("$.data[*].id", '[\n  "\\u00fc",\n  "b"\n]', 2, ("$.data[0].id", "$.data[1].id")),
        ("$.data[*].n", "[\n  1.50,\n  1e400\n]", 2, ("$.data[0].n", "$.data[1].n")),
        ("$.big", "12345678901234567890123", 1, ("$.big",)),
        ("$.twice", "[\n  2,\n  3\n]", 1, ("$.twice",)),
        ("$.data[?@.n < 2].id", '[\n  "\\u00fc"\n]', 1, ("$.data[0].id",)),
        ("$..n", "[\n  1.50,\n  1e400\n]", 2, ("$.data[0].n", "$.data[1].n")),
        ("$.none", "", 0, ()),
        ("$.none[*]", "[]", 0, ()),
    ],
)
def test_jsonpath_selects_tokens(query, text, count, paths):
    found = filtered(JSON, query, "json")
    assert (found.text.decode(), found.count, found.paths) == (text, count, paths)
    assert found.single == (query in ("$.big", "$.twice", "$.none"))


def test_records_are_asked_one_by_one():
    found = filtered(b'\x1e{"a":1}\n\n\x1e{"a":2.0}\n', "$.a", "jsonl")
    assert (found.text, found.count) == (b"[\n  1,\n  2.0\n]", 2)


@pytest.mark.parametrize(
    ("content", "query", "language", "text"),
    [
        (b'{"a":"X1","b":{"c":"x2"}}', "x", "json", '  "a": "X1",\n    "c": "x2"'),
        (b"one\r\nTwo\nthree", "T", "text", "Two\nthree"),
        ("Größe\nklein".encode(), "GRÖSSE", "text", "Größe"),
        (b"a,b\n1,2", "nothing", "text", ""),
        (b"<a>\n<b/>\n</a>", "b/", "xml", "<b/>"),
    ],
)
def test_text_leaves_the_rows_that_hold_it(content, query, language, text):
    found = filtered(content, query, language)
    assert found.text.decode() == text
    assert found.count == len(text.splitlines())


def test_xpath_is_for_xml():
    assert filtered(b"<a><b>1</b><b/></a>", "//b", "xml").text == b"<b>1</b>\n<b/>"
    assert way_of("//b", "json") == "text"
    assert way_of("$.a", "xml") == "text"


@pytest.mark.parametrize(
    ("content", "query", "language", "words"),
    [
        (JSON, "$.data[?@.n=]", "json", "Column 12: unexpected token '='."),
        (JSON, "$.data[0", "json", "Column 9: unexpected end of segment."),
        (b'{"a":1}', "$.a[", "jsonl", "Column 5: unexpected end of query."),
        (b'{"a" 1}', "$.a", "json", "The body is not valid JSON. Line 1, column 6"),
        (b"[" * 5000 + b"]" * 5000, "$..a", "json", "nested too deep"),
        (b"<a/>", "//a[", "xml", "Column 5: the query ends too early."),
        (b"<a>", "//a", "xml", "not well-formed XML, line 1"),
    ],
)
def test_errors_say_what_and_where(content, query, language, words):
    with pytest.raises(BadFilter) as error:
        filtered(content, query, language)
    assert words in str(error.value)
