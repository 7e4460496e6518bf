"""Imported items keep their order and get names that a file system can tell apart."""

from postwright.formats.importers.placed import placed
from postwright.model.collection import Folder
from postwright.model.request import Request


def test_order_is_kept_and_equal_names_are_told_apart() -> None:
    items = placed([Request("get"), Folder("A"), Request("Get"), Folder("a/b"), Folder("a")])

    assert [item.file for item in items] == ["get.yml", "A", "Get 2.yml", "a-b", "a 2"]
    assert [item.value.name for item in items] == ["get", "A", "Get", "a/b", "a"]
    assert [item.value.seq for item in items if not hasattr(item.value, "reason")] == [
        1,
        2,
        3,
        4,
        5,
    ]


def test_thousands_of_equal_names_are_told_apart_in_a_moment() -> None:
    """An archive of a day's traffic asks for the same path again and again."""
    items = placed(Request("orders" if n % 2 else "Orders") for n in range(20_000))
    assert len({item.file.casefold() for item in items}) == 20_000
    assert [item.file for item in items[:4]] == [
        "Orders.yml", "orders 2.yml", "Orders 3.yml", "orders 4.yml"
    ]  # fmt: skip
