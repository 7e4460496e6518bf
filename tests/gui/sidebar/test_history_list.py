"""Rows of the history: days, outcome in a word, filter."""

import time

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
