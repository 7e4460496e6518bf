"""How the palette matches letters."""

import pytest

from postwright.gui.palette.search import Choice, Kind, groups_of, matched


def hit(title: str, wanted: str) -> float | None:
    found = matched(Choice(title, print), wanted)
    return found.score if found else None


def test_letters_match_in_their_order_only() -> None:
    assert hit("List orders", "lo") is not None
    assert hit("List orders", "ol") is None


def test_first_letters_of_words_count_more() -> None:
    assert (hit("New folder", "nf") or 0) > (hit("Confirm", "nf") or 0)


def test_matched_letters_are_told() -> None:
    found = matched(Choice("Say hello", print), "hel")
    assert found is not None
    assert found.places == {4, 5, 6}


def choice(title: str, kind: Kind = "request", **members: object) -> Choice:
    return Choice(title, print, kind, **members)  # type: ignore[arg-type]


KNOWN = (
    choice("List orders", url="{{base}}/v1/orders", last=1.0),
    choice("Create order", url="{{base}}/v1/orders", last=9.0),
    choice("Undo", "command"),
    choice("Staging", "environment"),
    choice("api.test/v1/orders", "history"),
)


def titles(text: str) -> list[tuple[str, list[str]]]:
    return [(group.title, [hit.choice.title for hit in group.hits])
            for group in groups_of(KNOWN, text)]  # fmt: skip


def test_each_kind_stands_under_its_heading() -> None:
    assert titles("ord") == [
        ("Requests", ["List orders", "Create order"]),
        ("History", ["api.test/v1/orders"]),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (">", [("Commands", ["Undo"])]),
        ("> un", [("Commands", ["Undo"])]),
        ("@", [("Environments", ["Staging"])]),
        ("@stag", [("Environments", ["Staging"])]),
        ("#v1", [("History", ["api.test/v1/orders"])]),
        ("/v1/ord", [("Requests", ["{{base}}/v1/orders", "{{base}}/v1/orders"])]),
        ("@nothing", []),
    ],
)
def test_a_first_sign_says_what_is_looked_for(
    text: str, found: list[tuple[str, list[str]]]
) -> None:
    assert titles(text) == found


def test_without_words_what_was_used_last_comes_first() -> None:
    assert titles("")[0] == ("Requests", ["Create order", "List orders"])


def test_a_kind_alone_has_more_room_than_in_company() -> None:
    many = tuple(choice(f"Order {n}") for n in range(30)) + tuple(
        choice(f"Order {n}", "command") for n in range(30)
    )
    assert [len(group.hits) for group in groups_of(many, "order")] == [8, 6]
    assert [len(group.hits) for group in groups_of(many, ">order")] == [30]
