"""The tree of collections as a model: rows, filter, dots, what is broken."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from postwright.gui.models.collection_tree import CollectionTree
from postwright.gui.models.tree_nodes import TreeSource
from postwright.model.collection import Broken, Collection, Folder, Foreign, Item
from postwright.model.request import Auth, Request

ROOT = Path("/collections/orchard")
TREE = Collection(
    name="Orchard",
    auth=Auth("bearer"),
    items=(
        Item("Orders", Folder(name="Orders", items=(
            Item("List.yml", Request(name="List orders", url="{{base}}/orders")),
            Item("bad.yml", Broken(name="bad.yml", reason="no method", line=3)),
        ))),
        Item("Log in.yml", Request(name="Log in", method="POST")),
        Item("query.yml", Foreign(name="Query", kind="graphql")),
    ),
)  # fmt: skip
LIST = ("Orders", "List.yml")


@pytest.fixture
def model(qapp: object) -> CollectionTree:
    made = CollectionTree()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show([TreeSource(ROOT, TREE)])
    return made


def spoken(model: CollectionTree, path: tuple[str, ...]) -> str:
    return str(model.find(ROOT, path).data(Qt.ItemDataRole.AccessibleTextRole))


def test_rows_follow_the_collection(model: CollectionTree) -> None:
    root = model.index(0, 0)
    assert root.data() == "Orchard"
    assert [model.index(row, 0, root).data() for row in range(model.rowCount(root))] == [
        "Orders", "Log in", "Query",
    ]  # fmt: skip


def test_a_screen_reader_hears_method_name_and_state(model: CollectionTree) -> None:
    assert spoken(model, LIST) == "GET List orders"
    model.show([TreeSource(ROOT, TREE, dirty=frozenset({LIST}))])
    assert spoken(model, LIST) == "GET List orders, unsaved"
    assert spoken(model, ()) == "collection Orchard, auth is set here"


def test_a_broken_file_says_where_and_why(model: CollectionTree) -> None:
    index = model.find(ROOT, ("Orders", "bad.yml"))
    assert "line 3: no method" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable


def test_the_filter_looks_at_name_method_and_url(model: CollectionTree) -> None:
    model.filter("/orders")
    assert model.find(ROOT, LIST).isValid()
    assert not model.find(ROOT, ("Log in.yml",)).isValid()
    model.filter("post")
    assert model.find(ROOT, ("Log in.yml",)).isValid()
    model.filter("nothing like it")
    assert model.rowCount() == 0


def test_a_dot_does_not_rebuild_the_rows(model: CollectionTree) -> None:
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show([TreeSource(ROOT, TREE, dirty=frozenset({LIST}))])
    assert not resets


def changed_request(name: str) -> Collection:
    """The tree with another name for the request in the folder."""
    folder = TREE.items[0].value
    assert isinstance(folder, Folder)
    item = Item("List.yml", replace(folder.items[0].value, name=name))
    changed = Item("Orders", replace(folder, items=(item, *folder.items[1:])))
    return replace(TREE, items=(changed, *TREE.items[1:]))


def test_a_changed_request_keeps_every_row(model: CollectionTree) -> None:
    resets, told = [], []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda index, _: told.append(index.data()))
    model.show([TreeSource(ROOT, changed_request("All orders"))])
    assert model.find(ROOT, LIST).data() == "All orders"
    assert not resets
    assert "All orders" in told
    assert "Log in" not in told


def test_a_reading_that_brings_nothing_new_tells_nothing(model: CollectionTree) -> None:
    told = []
    model.dataChanged.connect(lambda index, _: told.append(index.data()))
    again = msgspec.json.decode(msgspec.json.encode(TREE.items[1].value), type=Request)
    assert again is not TREE.items[1].value
    model.show([TreeSource(ROOT, replace(
        TREE, items=(TREE.items[0], Item("Log in.yml", again), TREE.items[2]),
    ))])  # fmt: skip
    assert told in ([], ["Orchard"])


def test_rows_come_and_go_and_the_dot_stays(model: CollectionTree) -> None:
    dirty = frozenset({LIST})
    model.show([TreeSource(ROOT, TREE, dirty=dirty)])
    model.show([TreeSource(ROOT, replace(TREE, items=TREE.items[:2]), dirty=dirty)])
    assert not model.find(ROOT, ("query.yml",)).isValid()
    assert spoken(model, LIST) == "GET List orders, unsaved"
    model.show([TreeSource(ROOT, TREE)])
    assert model.find(ROOT, ("query.yml",)).isValid()
    assert spoken(model, LIST) == "GET List orders"


def test_a_changed_name_is_filtered_anew(model: CollectionTree) -> None:
    model.filter("list orders")
    assert model.find(ROOT, LIST).isValid()
    model.show([TreeSource(ROOT, changed_request("All"))])
    assert not model.find(ROOT, LIST).isValid()
    model.filter("")
    assert model.find(ROOT, LIST).data() == "All"


def test_a_dot_set_under_a_filter_shows_after_it(model: CollectionTree) -> None:
    model.filter("query")
    model.show([TreeSource(ROOT, TREE, dirty=frozenset({LIST}))])
    model.filter("")
    assert spoken(model, LIST) == "GET List orders, unsaved"
