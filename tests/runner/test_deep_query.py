"""`res('…')`: the notation of Bruno's query library."""

import pytest

from postwright.runner.deep_query import find
from postwright.runner.expressions import NeedsJavaScript
from postwright.runner.js_values import UNDEFINED

DATA = {
    "order": {
        "id": 7, "items": [{"id": 1, "tags": ["a", "b"]}, {"id": 2, "tags": [], "no": None}],
        "address": {"city": "x", "id": None},
    },
    "list": [[1, [2]], [3]],
    "2x": {"a": 1},
}  # fmt: skip


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("order.id", 7),
        ("order.items.id", [1, 2]),
        ("order.items[1].id", 2),
        ("order . items [0] . id", 1),
        ("order.items[9].id", UNDEFINED),
        ("order.items.tags", ["a", "b"]),
        ("order.items.missing", UNDEFINED),
        ("..id", [7, 1, 2]),
        ("..tags", ["a", "b"]),
        ("order..id", [7, 1, 2]),
        ("..items[0].id", 1),
        ("..missing", UNDEFINED),
        ("list", [1, 2, 3]),
        ("order.address.city", "x"),
        ("order.address.city.more", UNDEFINED),
        ("order.address.id", None),
        ("order.address.id.more", None),
        ("", DATA),
    ],
)
def test_paths(path: str, found: object):
    assert find(DATA, path) == found


@pytest.mark.parametrize("words", [(), (5,), ("items[?]",), ("items[?]", "f"), ("id", {})])
def test_filters_need_javascript(words: tuple[object, ...]):
    with pytest.raises(NeedsJavaScript):
        find(DATA, *words)
