from pathlib import Path

import pytest

from postwright.analysis import text_find
from postwright.analysis.text_find import BadWish, PatternWish, compiled, find_pattern


def found(
    folder: Path, text: str | bytes, pattern: str, **options: bool
) -> list[tuple[int, bytes]]:
    path = folder / "text"
    content = text if isinstance(text, bytes) else text.encode()
    path.write_bytes(content)
    pairs = find_pattern(PatternWish(str(path), pattern, **options))
    return [(at, content[at : at + size]) for at, size in zip(pairs[::2], pairs[1::2], strict=True)]


def test_places_are_bytes_behind_letters_of_several(tmp_path):
    assert found(tmp_path, "ä1 漢22 😀333", r"\d+") == [(2, b"1"), (7, b"22"), (14, b"333")]


def test_case_counts_when_asked(tmp_path):
    assert len(found(tmp_path, "Ab aB", "ab")) == 2
    assert not found(tmp_path, "Ab aB", "ab", match_case=True)


def test_whole_words(tmp_path):
    assert found(tmp_path, "id id2 (id)", "id", whole_word=True) == [(0, b"id"), (8, b"id")]
    assert len(found(tmp_path, "a ab b", "a|b", whole_word=True)) == 2


def test_ends_of_lines_and_empty_matches(tmp_path):
    assert found(tmp_path, "one\ntwo\n", "^t") == [(4, b"t")]
    assert not found(tmp_path, "aaa", "x*")


def test_bytes_that_are_no_text_do_not_shift_places(tmp_path):
    assert found(tmp_path, b"\xff\xfe\xc3 x", "x") == [(4, b"x")]


def test_long_text_is_searched_in_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr(text_find, "_CHUNK", 10)
    text = "aé漢" * 9 + "\nxx needle yy\n" + "z" * 30 + "needle"
    places = [at for at, _ in found(tmp_path, text, "needle")]
    assert places[0] == text.encode().index(b"needle")
    whole = [at for at, _ in found(tmp_path, "aé漢\n" * 50, "漢")]
    assert whole == [3 + 7 * n for n in range(50)]


@pytest.mark.parametrize("pattern", ["(", "a{2,1}", "[z-a]", "*", "a)", "(?P<n>a)(?P<n>b)"])
def test_broken_pattern_says_where(pattern):
    with pytest.raises(BadWish, match="at character"):
        compiled(PatternWish("", pattern))
    with pytest.raises(BadWish):
        compiled(PatternWish("", pattern, whole_word=True))
