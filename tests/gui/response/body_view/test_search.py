from array import array

from postwright.gui.response.body_view.search import MOST_MATCHES, Matches, find_all
from postwright.gui.response.body_view.source import MemoryBytes


def test_finds_without_case_unless_asked():
    source = MemoryBytes(b"Ab aB ab")
    assert list(find_all(source, b"ab")) == [0, 3, 6]
    assert list(find_all(source, b"ab", match_case=True)) == [6]


def test_matches_do_not_overlap():
    assert list(find_all(MemoryBytes(b"aaaa"), b"aa")) == [0, 2]


def test_finds_over_the_edge_of_a_slice():
    content = bytearray(b"." * (3 << 20))
    for at in ((1 << 20) - 2, (2 << 20) - 4, (2 << 20)):
        content[at : at + 4] = b"edge"
    found = find_all(MemoryBytes(bytes(content)), b"edge")
    assert list(found) == [(1 << 20) - 2, (2 << 20) - 4, 2 << 20]


def test_stops_at_the_limit():
    found = find_all(MemoryBytes(b"a" * (MOST_MATCHES + 5)), b"a")
    assert len(found) == MOST_MATCHES
    assert Matches(found, 1).cut_short


def test_steps_around_the_ends():
    matches = Matches(array("Q", [10, 20, 30]), 2)
    assert matches.go_from(15) == 20
    assert matches.step(1) == 30
    assert matches.step(1) == 10
    assert matches.step(-1) == 30
    assert matches.go_from(31) == 10


def test_matches_between_offsets_include_those_that_begin_before():
    matches = Matches(array("Q", [10, 20, 30]), 5)
    assert [offset for offset, _ in matches.between(12, 20)] == [10]
    assert [offset for offset, _ in matches.between(15, 31)] == [20, 30]


def test_nothing_is_found_for_nothing():
    assert not len(find_all(MemoryBytes(b"abc"), b""))
    assert Matches().step(1) is None
