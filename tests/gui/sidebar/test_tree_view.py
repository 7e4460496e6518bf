"""The tree as a view: what is open stays so, whatever a filter opens in between."""

from pathlib import Path

import pytest

from postwright.gui.models.collection_tree import CollectionTree
from postwright.gui.models.tree_nodes import TreeSource
from postwright.gui.sidebar.tree_view import MANY, TreeView
from postwright.gui.theme import Theme
from postwright.model.collection import Collection, Folder, Item
from postwright.model.request import Request

ROOT = Path("/collections/orchard")


def folder(number: int, requests: int) -> Item:
    items = (Item(f"{n}.yml", Request(name=f"Pick {number}-{n}")) for n in range(requests))
    return Item(f"Folder {number:03}", Folder(name=f"Row {number}", items=tuple(items)))


@pytest.fixture
def model(qapp: object) -> CollectionTree:
    return CollectionTree()


def test_a_filter_opens_what_it_finds_and_leaves_what_was_open(model: CollectionTree) -> None:
    view = TreeView(Theme("dark"), model)
    tree = Collection(name="Orchard", items=tuple(folder(n, 3) for n in range(4)))
    model.show([TreeSource(ROOT, tree)])
    view.expand(model.find(ROOT, ("Folder 001",)))
    before = view.open_nodes()
    model.filter("pick 2-1")
    assert view.isExpanded(model.find(ROOT, ("Folder 002",)))
    model.filter("")
    assert view.open_nodes() == before
    assert view.isExpanded(model.find(ROOT, ("Folder 001",)))
    assert not view.isExpanded(model.find(ROOT, ("Folder 002",)))


def test_a_filter_that_finds_thousands_opens_the_first(model: CollectionTree) -> None:
    view = TreeView(Theme("dark"), model)
    tree = Collection(name="Orchard", items=tuple(folder(n, 50) for n in range(100)))
    model.show([TreeSource(ROOT, tree)])
    model.filter("pick")
    opened = [n for n in range(100) if view.isExpanded(model.find(ROOT, (f"Folder {n:03}",)))]
    assert opened == list(range(len(opened)))
    assert MANY <= len(opened) * 50 + 100 <= MANY + 100
