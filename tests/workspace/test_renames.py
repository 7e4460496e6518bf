"""Where a request went that another program renamed; and where that cannot be known."""

import pytest

from postwright.model.collection import Collection, Folder, Item, Path
from postwright.model.request import Request
from postwright.workspace.renames import renamed

A = Request(name="a", url="http://a.test/", seq=1)


def tree_of(**files: Request) -> Collection:
    items = tuple(Item(f"{file}.yml", request) for file, request in files.items())
    return Collection(items=(Item("F", Folder("F", items=items)),))


def hashes(**files: str) -> dict[Path, str]:
    return {("F", f"{file}.yml"): text for file, text in files.items()}


@pytest.mark.parametrize(
    ("before", "after", "then", "now", "pairs"),
    [
        # Equal bytes.
        ({"x": "1"}, {"y": "1"}, {"x": A}, {"y": A}, [("x", "y")]),
        # Another name inside too.
        ({"x": "1"}, {"y": "2"}, {"x": A}, {"y": Request("b", url=A.url, seq=7)}, [("x", "y")]),
        # The same name and place, though it says something else.
        ({"x": "1"}, {"y": "2"}, {"x": A}, {"y": Request("a", url="http://b.test/")}, [("x", "y")]),
        # Nothing in common.
        ({"x": "1"}, {"y": "2"}, {"x": A}, {"y": Request("b", url="http://b.test/")}, []),
        # It is still there: the other one is a copy.
        ({"x": "1"}, {"x": "1", "y": "1"}, {"x": A}, {"x": A, "y": A}, []),
        # Two could be meant.
        ({"x": "1"}, {"y": "1", "z": "1"}, {"x": A}, {"y": A, "z": A}, []),
        ({"x": "1", "w": "1"}, {"y": "1"}, {"x": A, "w": A}, {"y": A}, []),
        # Two went, each its own way.
        (
            {"x": "1", "w": "2"},
            {"y": "1", "z": "3"},
            {"x": A, "w": Request("w", url="http://w.test/")},
            {"y": A, "z": Request("z", url="http://w.test/")},
            [("x", "y"), ("w", "z")],
        ),
        # What was never read says nothing but its hash.
        ({"x": "1"}, {"y": "1"}, {}, {"y": A}, [("x", "y")]),
    ],
)
def test_request_is_found_again(before, after, then, now, pairs) -> None:
    found = renamed(hashes(**before), hashes(**after), tree_of(**then), tree_of(**now))
    assert list(found) == [(("F", f"{one}.yml"), ("F", f"{two}.yml")) for one, two in pairs]


def test_empty_requests_are_not_taken_for_each_other() -> None:
    empty = Request("new")
    found = renamed(
        hashes(x="1"), hashes(y="2"), tree_of(x=empty), tree_of(y=Request("other", seq=2))
    )
    assert list(found) == []
