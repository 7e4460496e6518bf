"""Where a variable is looked up, in the order of precedence, and whose value counts."""

import pytest

from postwright.gui.models.variable_lookup import places_of, winner
from postwright.model.collection import Collection, Folder, Item
from postwright.model.request import Request, Variable

ROW = Variable("x", "1")
OFF = Variable("x", "1", enabled=False)


@pytest.mark.parametrize(
    ("environment", "rows", "captured", "wins"),
    [
        ((ROW,), (ROW,), {}, "environment"),
        ((), (ROW,), {}, "collection"),
        ((OFF,), (ROW,), {}, "collection"),
        ((ROW,), (ROW,), {"x": "2"}, "captured"),
        ((OFF,), (OFF,), {}, ""),
        ((Variable("y"),), (), {}, ""),
    ],
)
def test_the_nearest_that_is_on_wins(
    environment: tuple[Variable, ...],
    rows: tuple[Variable, ...],
    captured: dict[str, str],
    wins: str,
) -> None:
    found = winner(places_of("x", Collection(), ("E", environment), rows, captured))
    assert (found.kind if found else "") == wins


def test_requests_and_folders_of_their_own_are_told_and_do_not_win_everywhere() -> None:
    inner = Folder("Inner", (Item("r.yml", Request(variables=(ROW,))),), variables=(ROW,))
    outer = Folder("Outer", (Item("Inner", inner),), variables=(ROW,))
    tree = Collection("C", items=(Item("Outer", outer), Item("s.yml", Request())))
    places = places_of("x", tree, ("", ()), (ROW,), {})
    assert [(one.kind, one.name) for one in places] == [
        ("request", ""), ("folder", "Inner"), ("folder", "Outer"),
        ("environment", ""), ("collection", "C"),
    ]  # fmt: skip
    assert places[0].count == 1
    found = winner(places)
    assert found is not None
    assert found.kind == "collection"
