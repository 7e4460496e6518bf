"""JSONPath over JSON text: the tables of RFC 9535, tokens as sent, names in any writing."""

import json

import pytest

from postwright.analysis.json_filter import select
from postwright.analysis.json_query import BadQuery, find

NAMES = '{"o": {"j j": {"k.k": 3}}, "\'": {"@": 2}}'
WILD = '{"o": {"j": 1, "k": 2}, "a": [5, 3]}'
LETTERS = '["a", "b", "c", "d", "e", "f", "g"]'
FILTERS = """{"a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
 "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}}, "e": "f"}"""
INNER = '{"o": {"j": 1, "k": 2}, "a": [5, 3, [{"j": 4}, {"k": 6}]]}'
NULLS = '{"a": null, "b": [null], "c": [{}], "null": 1}'
_B = '{"b": "j"}', '{"b": "k"}', '{"b": {}}', '{"b": "kilo"}'

EXAMPLES = [
    # 2.3.1.3
    (NAMES, "$.o['j j']", ['{"k.k": 3}']),
    (NAMES, "$.o['j j']['k.k']", ["3"]),
    (NAMES, '$.o["j j"]["k.k"]', ["3"]),
    (NAMES, '$["\'"]["@"]', ["2"]),
    # 2.3.2.3
    (WILD, "$[*]", ['{"j": 1, "k": 2}', "[5, 3]"]),
    (WILD, "$.o[*]", ["1", "2"]),
    (WILD, "$.o[*, *]", ["1", "2", "1", "2"]),
    (WILD, "$.a[*]", ["5", "3"]),
    # 2.3.3.3
    ('["a","b"]', "$[1]", ['"b"']),
    ('["a","b"]', "$[-2]", ['"a"']),
    ('["a","b"]', "$[2]", []),
    ('["a","b"]', "$[-3]", []),
    # 2.3.4.3
    (LETTERS, "$[1:3]", ['"b"', '"c"']),
    (LETTERS, "$[5:]", ['"f"', '"g"']),
    (LETTERS, "$[1:5:2]", ['"b"', '"d"']),
    (LETTERS, "$[5:1:-2]", ['"f"', '"d"']),
    (LETTERS, "$[::-1]", ['"g"', '"f"', '"e"', '"d"', '"c"', '"b"', '"a"']),
    (LETTERS, "$[::0]", []),
    # 2.3.5.3
    (FILTERS, "$.a[?@.b == 'kilo']", [_B[3]]),
    (FILTERS, "$.a[?(@.b == 'kilo')]", [_B[3]]),
    (FILTERS, "$.a[?@>3.5]", ["5", "4", "6"]),
    (FILTERS, "$.a[?@.b]", [*_B]),
    (FILTERS, "$[?@.*]", [
        "[3, 5, 1, 2, 4, 6, " + ", ".join(_B) + "]",
        '{"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}}',
    ]),
    (FILTERS, "$[?@[?@.b]]", ["[3, 5, 1, 2, 4, 6, " + ", ".join(_B) + "]"]),
    (FILTERS, "$.o[?@<3, ?@<3]", ["1", "2", "1", "2"]),
    (FILTERS, '$.a[?@<2 || @.b == "k"]', ["1", _B[1]]),
    (FILTERS, '$.a[?match(@.b, "[jk]")]', [_B[0], _B[1]]),
    (FILTERS, '$.a[?search(@.b, "[jk]")]', [_B[0], _B[1], _B[3]]),
    (FILTERS, "$.o[?@>1 && @<4]", ["2", "3"]),
    (FILTERS, "$.o[?@.u || @.x]", ['{"u": 6}']),
    (FILTERS, "$.a[?@.b == $.x]", ["3", "5", "1", "2", "4", "6"]),
    (FILTERS, "$.a[?@ == @]", ["3", "5", "1", "2", "4", "6", *_B]),
    # 2.5.1.3
    (LETTERS, "$[0, 3]", ['"a"', '"d"']),
    (LETTERS, "$[0:2, 5]", ['"a"', '"b"', '"f"']),
    (LETTERS, "$[0, 0]", ['"a"', '"a"']),
    # 2.5.2.3
    (INNER, "$..j", ["1", "4"]),
    (INNER, "$..[0]", ["5", '{"j": 4}']),
    (INNER, "$..[*]", [
        '{"j": 1, "k": 2}', '[5, 3, [{"j": 4}, {"k": 6}]]', "1", "2", "5", "3",
        '[{"j": 4}, {"k": 6}]', '{"j": 4}', '{"k": 6}', "4", "6",
    ]),
    (INNER, "$..o", ['{"j": 1, "k": 2}']),
    (INNER, "$.o..[*, *]", ["1", "2", "1", "2"]),
    (INNER, "$.a..[0, 1]", ["5", "3", '{"j": 4}', '{"k": 6}']),
    # 2.6.1
    (NULLS, "$.a", ["null"]),
    (NULLS, "$.a[0]", []),
    (NULLS, "$.a.d", []),
    (NULLS, "$.b[0]", ["null"]),
    (NULLS, "$.b[*]", ["null"]),
    (NULLS, "$.b[?@]", ["null"]),
    (NULLS, "$.b[?@==null]", ["null"]),
    (NULLS, "$.c[?@.d==null]", []),
    (NULLS, "$.null", ["1"]),
    # what is no list has no slice, and a text is none
    ('{"a": "text", "b": {"0": 1}}', "$..[0:2]", []),
    ('"text"', "$[0]", []),
    ('[["x"]]', "$..[0]", ['["x"]', '"x"']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "query", "found"), EXAMPLES)
def test_the_tables_of_the_standard(text: str, query: str, found: list[str]):
    tokens = [node.text.decode() for node in select(text.encode(), query)]
    assert tokens == found


@pytest.mark.parametrize(("text", "query", "found"), EXAMPLES)
def test_values_in_memory_are_selected_alike(text: str, query: str, found: list[str]):
    assert find(query, json.loads(text)) == [json.loads(token) for token in found]


COMPARED = '{"obj": {"x": "y"}, "arr": [2, 3]}'


@pytest.mark.parametrize(
    ("comparison", "holds"),
    [
        ("$.absent1 == $.absent2", True), ("$.absent1 <= $.absent2", True),
        ("$.absent == 'g'", False), ("$.absent1 != $.absent2", False), ("$.absent != 'g'", True),
        ("1 <= 2", True), ("1 > 2", False), ("13 == '13'", False), ("'a' <= 'b'", True),
        ("'a' > 'b'", False), ("$.obj == $.arr", False), ("$.obj != $.arr", True),
        ("$.obj == $.obj", True), ("$.obj != $.obj", False), ("$.arr == $.arr", True),
        ("$.arr != $.arr", False), ("$.obj == 17", False), ("$.obj != 17", True),
        ("$.obj <= $.arr", False), ("$.obj < $.arr", False), ("$.obj <= $.obj", True),
        ("$.arr <= $.arr", True), ("1 <= $.arr", False), ("1 >= $.arr", False),
        ("1 > $.arr", False), ("1 < $.arr", False), ("true <= true", True), ("true > true", False),
    ],
)  # fmt: skip
def test_comparisons_of_the_standard(comparison: str, holds: bool):
    found = list(select(COMPARED.encode(), f"$[?{comparison}]"))
    assert len(found) == (2 if holds else 0)


@pytest.mark.parametrize(
    ("query", "right"),
    [
        ("$[?length(@) < 3]", True), ("$[?length(@.*) < 3]", False),
        ("$[?count(@.*) == 1]", True), ("$[?count(1) == 1]", False),
        ("$[?count(foo(@.*)) == 1]", False), ("$[?match(@.timezone, 'Europe/.*')]", True),
        ("$[?match(@.timezone, 'Europe/.*') == true]", False),
        ('$[?value(@..color) == "red"]', True), ("$[?value(@..color)]", False),
    ],
)  # fmt: skip
def test_functions_are_used_as_the_standard_types_them(query: str, right: bool):
    if right:
        assert list(select(b"[]", query)) == []
    else:
        with pytest.raises(BadQuery):
            select(b"[]", query)


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        (rb'{"a":{"\u0069d":1},"id":2.50}', "$..id", ["2.50", "1"]),
        ('{"a":{"größe":1e400},"gr\\u00f6\\u00dfe":-0.0}', "$..größe", ["-0.0", "1e400"]),
        (rb'[{"a/b":1},{"a\/b":2},{"c":"a/b"}]', "$..['a/b']", ["1", "2"]),
        (rb'[{"a\"b":1}]', """$..['a"b']""", ["1"]),
        (b'[{"x":1},"x",{"y":{"x":2}},[[]],{}]', "$..x", ["1", "2"]),
        (b'{"a":1,"a":{"a":2}}', "$..a", ['{"a":2}', "2"]),
        (rb'{"a":["\ud83d",{"\ude00":1,"b":[7]}]}', "$..b[0]", ["7"]),
        (b'[1e400,12345678901234567890123,"\\ud800"]', "$[?@ > 5]",
         ["1e400", "12345678901234567890123"]),
        (b'  {"a" : [ 1 ,\n2 ] } ', "$.a", ["[ 1 ,\n2 ]"]),
        (b" [] ", "$", ["[]"]),
    ],
)  # fmt: skip
def test_tokens_are_found_as_they_were_sent(text, query: str, found: list[str]):
    text = text if isinstance(text, bytes) else text.encode()
    assert [node.text.decode() for node in select(text, query)] == found


def test_each_result_knows_its_path():
    found = select(b'{"a":[{"b":1},{"b":[2]}]}', "$..b")
    assert [node.path for node in found] == [("a", 0, "b"), ("a", 1, "b")]


def test_a_filter_may_ask_the_whole_body_and_look_deep():
    deep = b'[{"a":' * 220 + b"1" + b"}]" * 220
    assert len(list(select(deep, "$..[?@.a == 1]"))) == 1
    assert len(list(select(b'{"max":2,"n":[1,2,3]}', "$.n[?@ >= $.max]"))) == 2
    with pytest.raises(BadQuery, match="too deep"):
        list(select(deep, "$[?count(@..a) == 1]"))


@pytest.mark.parametrize("text", [b"", b"  ", b"{", b"nul", b"[1,]", b"NaN", b"\xff"])
def test_what_is_no_json_says_so(text: bytes):
    with pytest.raises(BadQuery, match="not valid JSON"):
        list(select(text, "$..a"))


@pytest.mark.parametrize("query", ["$..*", "$[?@[0]]", "$[?@ == $]"], ids=["all", "inner", "root"])
def test_nothing_but_a_refusal_comes_of_depth(query: str) -> None:
    """How deep a text may be depends on the caller: each depth around the edge is tried."""
    refused = []
    for depth in range(800, 1001):
        try:
            list(select(b"[" * depth + b"1" + b"]" * depth, query))
        except BadQuery as error:
            refused.append(error.why)
    assert set(refused) == {"The body is nested too deep for a query"}
