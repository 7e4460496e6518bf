"""The edits of a collection's tree."""

import pytest

from postwright.model import tree
from postwright.model.collection import Broken, Change, Collection, Environment, Folder, Item
from postwright.model.request import Request


def request(name: str, seq: int = 1) -> Item:
    return Item(f"{name}.yml", Request(name=name, seq=seq))


def folder(name: str, *items: Item, seq: int = 0) -> Item:
    return Item(name, Folder(name=name, items=items, seq=seq))


@pytest.fixture
def collection() -> Collection:
    inner = folder("Inner", request("deep"))
    return Collection(
        items=(folder("A", inner, request("one", 1), request("two", 2)), folder("B"), request("r")),
        environments=(Environment("local"),),
    )


def names(items: tuple[Item, ...]) -> list[str]:
    return [item.value.name for item in items]


def test_find_follows_the_path(collection: Collection) -> None:
    item = tree.find(collection, ("A", "Inner", "deep.yml"))
    assert item is not None
    assert item.value.name == "deep"
    assert tree.find(collection, ("A", "gone.yml")) is None


def test_walk_is_depth_first(collection: Collection) -> None:
    assert [path[-1] for path, _ in tree.walk(collection)] == [
        "A", "Inner", "deep.yml", "one.yml", "two.yml", "B", "r.yml",
    ]  # fmt: skip


def test_lineage_holds_the_folders_outermost_first(collection: Collection) -> None:
    lineage = tree.lineage_of(collection, ("A", "Inner", "deep.yml"), "local")
    assert [f.name for f in lineage.folders] == ["A", "Inner"]
    assert lineage.environment == Environment("local")
    assert tree.lineage_of(collection, ("r.yml",), "gone").environment is None


def test_an_added_request_comes_last(collection: Collection) -> None:
    edited, change = tree.add(collection, ("A",), request("new"))
    assert change == Change("add", ("A", "new.yml"))
    assert names(tree.children(edited, ("A",))) == ["Inner", "one", "two", "new"]
    assert tree.find(edited, ("A", "new.yml")).value.seq == 3  # type: ignore[union-attr]


def test_adding_in_the_middle_renumbers_only_what_follows(collection: Collection) -> None:
    edited, _ = tree.add(collection, ("A",), request("new"), index=2)
    assert [(i.value.name, i.value.seq) for i in tree.children(edited, ("A",))][1:] == [
        ("one", 1),
        ("new", 2),
        ("two", 3),
    ]


def test_a_taken_file_name_gets_a_number(collection: Collection) -> None:
    _, change = tree.add(collection, (), Item("R.yml", Request(name="R")))
    assert change.path == ("R 2.yml",)


def test_a_move_tells_where_the_item_was(collection: Collection) -> None:
    edited, change = tree.move(collection, ("A", "one.yml"), ("B",))
    assert change == Change("move", ("B", "one.yml"), before=("A", "one.yml"))
    assert names(tree.children(edited, ("B",))) == ["one"]
    assert names(tree.children(edited, ("A",))) == ["Inner", "two"]


def test_a_move_within_a_folder_is_an_order(collection: Collection) -> None:
    edited, change = tree.move(collection, ("A", "two.yml"), ("A",), index=1)
    assert change == Change("order", ("A", "two.yml"))
    children = tree.children(edited, ("A",))
    assert names(children) == ["Inner", "two", "one"]
    assert tree.in_order(reversed(children)) == children


def test_a_folder_moves_with_what_it_holds_but_not_into_itself(collection: Collection) -> None:
    edited, _ = tree.move(collection, ("A",), ("B",))
    assert tree.find(edited, ("B", "A", "Inner", "deep.yml")) is not None
    with pytest.raises(ValueError, match="into itself"):
        tree.move(collection, ("A",), ("A", "Inner"))


def test_moved_folders_keep_the_order_they_were_given(collection: Collection) -> None:
    edited, _ = tree.move(collection, ("B",), (), index=0)
    assert names(edited.items) == ["B", "A", "r"]
    assert tree.in_order(edited.items) == edited.items


def test_rename_changes_name_and_file_and_keeps_the_place(collection: Collection) -> None:
    edited, change = tree.rename(collection, ("A", "one.yml"), "Uno?", "Uno-.yml")
    assert change == Change("move", ("A", "Uno-.yml"), before=("A", "one.yml"))
    assert names(tree.children(edited, ("A",))) == ["Inner", "Uno?", "two"]


def test_rename_to_the_same_file_only_replaces(collection: Collection) -> None:
    _, change = tree.rename(collection, ("r.yml",), "R", "r.yml")
    assert change == Change("replace", ("r.yml",))


def test_remove_and_replace(collection: Collection) -> None:
    edited, change = tree.remove(collection, ("A", "Inner"))
    assert change == Change("remove", ("A", "Inner"))
    assert names(tree.children(edited, ("A",))) == ["one", "two"]
    edited, change = tree.replace(collection, ("r.yml",), Request(name="other"))
    assert names(edited.items) == ["A", "B", "other"]
    with pytest.raises(KeyError):
        tree.remove(collection, ("gone",))


def test_order_is_folders_by_name_then_requests_by_seq_then_the_broken() -> None:
    items = (
        Item("x.yml", Broken("x", "why")),
        request("b", 2),
        request("a", 2),
        request("first", 0),
        folder("beta"),
        folder("Alpha"),
        folder("zeta", seq=2),
    )
    assert names(tree.in_order(items)) == ["Alpha", "zeta", "beta", "first", "a", "b", "x"]
