import json

from postwright.gui.response.body_view.folds import Folds, can_fold
from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.source import MemoryBytes

TEXT = json.dumps({"a": {"b": [1, 2], "c": 3}, "d": [4, 5], "e": 6}, indent=2).encode()


def indexed() -> RowIndex:
    index = RowIndex(MemoryBytes(TEXT))
    index.extend()
    return index


def shown(folds: Folds, index: RowIndex) -> list[str]:
    return [row.text.strip() for row in folds.rows(index, 0, 99)]


def row_with(index: RowIndex, text: str):
    return next(row for row in index.rows(0, 99) if text in row.text)


def test_folding_hides_what_the_brackets_hold():
    index, folds = indexed(), Folds()
    assert folds.toggle(index, row_with(index, '"a"'))
    assert shown(folds, index) == ["{", '"a": {', "},", '"d": [', "4,", "5", "],", '"e": 6', "}"]
    assert folds.shown_count(index.row_count) == 9


def test_unfolding_shows_it_again():
    index, folds = indexed(), Folds()
    everything = shown(folds, index)
    folds.toggle(index, row_with(index, '"a"'))
    folds.toggle(index, row_with(index, '"a"'))
    assert shown(folds, index) == everything


def test_fold_within_a_fold_stays_after_the_outer_opens():
    index, folds = indexed(), Folds()
    folds.toggle(index, row_with(index, '"b"'))
    folds.toggle(index, row_with(index, '"a"'))
    folds.toggle(index, row_with(index, '"a"'))
    assert folds.folded(row_with(index, '"b"'))
    assert "1," not in shown(folds, index)


def test_places_map_both_ways():
    index, folds = indexed(), Folds()
    folds.toggle(index, row_with(index, '"b"'))
    folds.toggle(index, row_with(index, '"d"'))
    for place, row in enumerate(folds.rows(index, 0, 99)):
        assert folds.row_of(place) == row.number
        assert folds.shown_of(row.number) == place
    hidden = row_with(index, "1,")
    assert folds.row_of(folds.shown_of(hidden.number)) == row_with(index, '"b"').number


def test_revealing_opens_what_hides():
    index, folds = indexed(), Folds()
    folds.toggle(index, row_with(index, '"a"'))
    assert folds.reveal(index, row_with(index, '"c"').offset)
    assert '"c": 3' in shown(folds, index)


def test_rows_without_a_bracket_do_not_fold():
    index = indexed()
    assert not can_fold(row_with(index, '"e"'))
    assert not Folds().toggle(index, row_with(index, '"e"'))


MARKUP = b"""<html>
  <br>
  <p>one</p>
  <div class="a>b">
    <div>
      x
    </div>
  </div>
  <img/>
  <li>
</html>"""


def test_elements_fold_to_the_tag_that_closes_them():
    index, folds = RowIndex(MemoryBytes(MARKUP)), Folds()
    index.extend()
    assert [row.line for row in index.rows(0, 99) if can_fold(row, "html")] == [1, 4, 5, 10]
    assert folds.toggle(index, row_with(index, "class"), "html")
    assert [line for line in shown(folds, index) if "div" in line] == [
        '<div class="a>b">',
        "</div>",
    ]
    assert not folds.toggle(index, row_with(index, "<li>"), "html")
