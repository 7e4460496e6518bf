from array import array

import pytest

from postwright.gui.response.body_view import search
from postwright.gui.response.body_view.search import Matches, Wanted, find_all
from postwright.gui.response.body_view.source import MemoryBytes


def places(content: bytes | str, text: str, **options: bool) -> list[int]:
    data = content if isinstance(content, bytes) else content.encode()
    return list(find_all(MemoryBytes(data), Wanted(text, **options)).offsets)


def test_finds_without_case_unless_asked():
    assert places("Ab aB ab", "ab") == [0, 3, 6]
    assert places("Ab aB ab", "ab", match_case=True) == [6]


def test_letters_of_any_alphabet_have_two_cases():
    assert places("Ärger ärger ARGER", "ärger") == [0, 7]
    assert places("Ärger ärger", "ärger", match_case=True) == [7]
    assert places("Москва МОСКВА", "москва") == [0, 13]


@pytest.mark.parametrize(
    ("content", "text", "expected"),
    [
        ("id id2 (id) _id idée id", "id", [0, 8, 22]),
        ("a.b a.b", "a.b", [0, 4]),
        ("größe größer", "größe", [0]),
        ("漢字", "漢", []),
    ],
)
def test_whole_words(content, text, expected):
    assert places(content, text, whole_word=True) == expected


def test_matches_do_not_overlap():
    assert places("aaaa", "aa") == [0, 2]
    assert places("ää" * 2, "ÄÄ") == [0, 4]


@pytest.mark.parametrize("needle", ["edge", "édgé"])
def test_finds_over_the_edge_of_a_slice(needle, monkeypatch):
    monkeypatch.setattr(search, "_SLICE", 1 << 20)
    content = bytearray(b"." * (3 << 20))
    raw = needle.encode()
    expected = [(1 << 20) - 2, (2 << 20) - 6, 2 << 20]
    for at in expected:
        content[at : at + len(raw)] = raw
    assert places(bytes(content), needle) == expected


def test_bytes_that_are_no_text_are_no_obstacle():
    assert places(b"\xff\x00x\xc3x", "X") == [2, 4]


def test_stops_at_the_limit(monkeypatch):
    monkeypatch.setattr(search, "MOST_MATCHES", 1000)
    found = find_all(MemoryBytes(b"a" * 1500), Wanted("a"))
    assert len(found) == 1000
    assert found.cut_short


def test_steps_around_the_ends():
    matches = Matches(array("Q", [10, 20, 30]), 2)
    assert matches.go_from(15) == 20
    assert matches.step(1) == 30
    assert matches.step(1) == 10
    assert matches.step(-1) == 30
    assert matches.go_from(31) == 10


def test_matches_between_offsets_include_those_that_begin_before():
    matches = Matches(array("Q", [10, 20, 30]), 5)
    assert [offset for offset, _, _ in matches.between(12, 20)] == [10]
    assert [offset for offset, _, _ in matches.between(15, 31)] == [20, 30]


def test_nothing_is_found_for_nothing():
    assert places("abc", "") == []
    assert Matches().step(1) is None


def test_lengths_of_matches_may_differ():
    matches = Matches.of_pairs(array("Q", [10, 3, 20, 15]))
    assert [matches.length_of(at) for at in (0, 1)] == [3, 15]
    assert matches.between(12, 30) == [(10, 13, False), (20, 35, False)]
    assert matches.between(34, 40) == [(20, 35, False)]
    assert matches.any_between(15, 21)
    assert not matches.any_between(11, 20)
