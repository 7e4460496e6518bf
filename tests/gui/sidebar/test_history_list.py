"""Rows of the history: days, outcome in a word, filter."""

import time

from msgspec.structs import replace

from postwright.gui.sidebar.history_list import ENTRY, HistoryModel
from postwright.gui.sidebar.history_row import row_of
from postwright.storage.history import Summary

NOW = Summary("a", "GET", "https://api.example.test/v1/x?q=1", time.time(), status=200,
              elapsed_ms=12)  # fmt: skip
FAILED = Summary("b", "POST", "https://example.test/", time.time() - 90_000, failure="refused")


def test_each_day_has_a_heading(qapp: object) -> None:
    model = HistoryModel()
    model.show([NOW, FAILED])
    rows = [model.index(n).data(ENTRY) for n in range(model.rowCount())]
    assert [bool(row.heading) for row in rows] == [True, False, True, False]
    assert rows[0].heading == "Today"


def test_a_failure_is_a_word_and_an_answer_its_status() -> None:
    assert row_of(FAILED).outcome == "refused"
    assert (row_of(NOW).outcome, row_of(NOW).path) == ("200", "/v1/x?q=1")


def test_the_filter_keeps_what_matches(qapp: object) -> None:
    model = HistoryModel()
    model.show([NOW, FAILED])
    model.filter("refused")
    assert model.rowCount() == 2


def test_what_was_just_sent_comes_below_its_day(qapp: object) -> None:
    model = HistoryModel()
    model.show([NOW, FAILED])
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    before = [model.index(n).data(ENTRY) for n in range(model.rowCount())]
    model.add(replace(NOW, id="next", at=NOW.at + 1))
    after = [model.index(n).data(ENTRY) for n in range(model.rowCount())]
    assert [row.id for row in after[:2]] == ["", "next"]
    assert [after[0], *after[2:]] == before
    assert not resets


def test_the_first_of_another_day_gets_a_heading(qapp: object) -> None:
    model = HistoryModel()
    model.show([replace(NOW, at=NOW.at - 3 * 86_400)])
    model.add(NOW)
    headings = [model.index(n).data(ENTRY).heading for n in range(model.rowCount())]
    assert [bool(heading) for heading in headings] == [True, False, True, False]
    assert headings[0] != headings[2]
