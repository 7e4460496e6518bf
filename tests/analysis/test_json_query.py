"""JSONPath: RFC 9535's own examples, and texts that are none."""

from decimal import Decimal

import pytest

from postwright.analysis.json_query import BadQuery, find, is_singular

# RFC 9535 §1.5
STORE = {
    "store": {
        "book": [
            {"category": "reference", "author": "Nigel Rees", "price": Decimal("8.95")},
            {"category": "fiction", "author": "Evelyn Waugh", "price": Decimal("12.99")},
            {
                "category": "fiction", "author": "Herman Melville", "isbn": "0-553-21311-3",
                "price": Decimal("8.99"),
            },
            {
                "category": "fiction", "author": "J. R. R. Tolkien", "isbn": "0-395-19395-8",
                "price": Decimal("22.99"),
            },
        ],
        "bicycle": {"color": "red", "price": 399},
    }
}  # fmt: skip


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("$.store.book[*].author",
         ["Nigel Rees", "Evelyn Waugh", "Herman Melville", "J. R. R. Tolkien"]),
        ("$..author", ["Nigel Rees", "Evelyn Waugh", "Herman Melville", "J. R. R. Tolkien"]),
        ("$.store..price", [399, *(Decimal(x) for x in ("8.95", "12.99", "8.99", "22.99"))]),
        ("$..book[2].author", ["Herman Melville"]),
        ("$..book[2].publisher", []),
        ("$..book[-1].author", ["J. R. R. Tolkien"]),
        ("$..book[0,1].author", ["Nigel Rees", "Evelyn Waugh"]),
        ("$..book[:2].author", ["Nigel Rees", "Evelyn Waugh"]),
        ("$..book[?@.isbn].author", ["Herman Melville", "J. R. R. Tolkien"]),
        ("$..book[?@.price<10].author", ["Nigel Rees", "Herman Melville"]),
        ("$..book[?match(@.author, 'H.*e')].price", [Decimal("8.99")]),
        ("$..book[?search(@.author, '[.] T')].price", [Decimal("22.99")]),
        ("$..book[?match(@.author, 'Tolkien')]", []),
        ("$..book[?search(@.author, '(')]", []),
        ("$..book[?length(@.author) == 10].price", [Decimal("8.95")]),
        ("$..book[?count(@.*) == 3].author", ["Nigel Rees", "Evelyn Waugh"]),
    ],
)  # fmt: skip
def test_the_examples_of_the_standard(query: str, found: list[object]):
    assert sorted(map(str, find(query, STORE))) == sorted(map(str, found))


MIXED = [False, None, 0, "", "abc", [], {}]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("$[?@]", MIXED),
        ("$[?!@]", []),
        ("$[?count(@) == 1]", MIXED),
        ("$[?value(@) == 'abc']", ["abc"]),
        ("$[?@ == null]", [None]),
        ("$[?length(@) == 3]", ["abc"]),
        ("$[?match(@, 'a.c')]", ["abc"]),
    ],
)
def test_the_current_node_is_there_whatever_its_value(query: str, found: list[object]):
    """RFC 9535 §2.3.5.2.1 and §2.4.3."""
    assert find(query, MIXED) == found


@pytest.mark.parametrize(("query", "found"), [("$", ["[1]"]), ("$[0]", []), ("$..*", [])])
def test_a_text_that_looks_like_json_stays_a_text(query: str, found: list[object]):
    assert find(query, "[1]") == found


@pytest.mark.parametrize(
    "query", ["", "a.b", "$.", "$[", "$.a[?", "$[01]", "$.a b", "$[?length(@.a)]", "$$"]
)
def test_what_is_no_query_says_so(query: str):
    with pytest.raises(BadQuery, match="no JSONPath"):
        find(query, {})


@pytest.mark.parametrize(
    ("query", "singular"),
    [("$", True), ("$.a[0]['b']", True), ("$[-1]", True), ("$.*", False), ("$..a", False)],
)
def test_a_query_for_one_place_is_known(query: str, singular: bool):
    assert is_singular(query) is singular
