"""How the palette matches letters."""

from postwright.gui.palette import Choice, matched


def hit(title: str, wanted: str) -> float | None:
    found = matched(Choice(title, lambda: None), wanted)
    return found.score if found else None


def test_letters_match_in_their_order_only() -> None:
    assert hit("List orders", "lo") is not None
    assert hit("List orders", "ol") is None


def test_first_letters_of_words_count_more() -> None:
    assert (hit("New folder", "nf") or 0) > (hit("Confirm", "nf") or 0)


def test_matched_letters_are_told() -> None:
    found = matched(Choice("Say hello", lambda: None), "hel")
    assert found is not None
    assert found.places == {4, 5, 6}
