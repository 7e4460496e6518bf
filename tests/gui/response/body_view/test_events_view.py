"""Server-sent events in a list that grows, is bounded, and shows one event's data."""

import pytest

from postwright.gui.models.event_rows import MOST_ROWS
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

KIND = "text/event-stream"


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    yield made
    made.stop()


@pytest.fixture
def growing(pane, tmp_path):
    path = tmp_path / "growing"
    path.write_bytes(b"")
    pane.begin(str(path), KIND)

    def grow(data: bytes) -> None:
        with path.open("ab") as file:
            file.write(data)
        pane.grew()

    grow.path = path
    return grow


def listed(pane) -> list[list[str]]:
    rows = pane.page("events").rows
    return [[rows.index(r, c).data() for c in (1, 2, 3)] for r in range(rows.rowCount())]


def ticks(count: int) -> bytes:
    return b"".join(b"id: %d\ndata: tick %d\n\n" % (n, n) for n in range(count))


def test_events_appear_as_they_come(pane, growing):
    growing(b"event: add\nid: 7\ndata: one\n\ndata: tw")
    assert listed(pane) == [["add", "7", "one"]]
    growing(b"o\n\n")
    assert listed(pane) == [["add", "7", "one"], ["message", "7", "two"]]
    assert "last id: 7" in pane.page("events").words.text()


def test_list_stays_when_the_answer_is_complete(pane, growing):
    growing(b"data: one\n\n")
    came = pane.page("events").rows.index(0, 0).data()
    with growing.path.open("ab") as file:
        file.write(b"data: two\n\ndata: half")

    pane.show_file(str(growing.path), KIND)

    assert [row[2] for row in listed(pane)] == ["one", "two"]
    assert pane.page("events").rows.index(0, 0).data() == came != "–"
    assert "does not count" in pane.page("events").words.text()


def test_newest_is_in_view_unless_one_scrolled_up(pane, growing, qtbot):
    bar = pane.page("events").table.verticalScrollBar()
    growing(ticks(100))
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(3)
    growing(ticks(100))
    qtbot.waitUntil(lambda: len(listed(pane)) == 200)
    assert bar.value() == 3


def test_only_the_last_are_listed_and_a_word_says_so(pane, tmp_path, qtbot):
    pane.show_response(answer(tmp_path, ticks(MOST_ROWS + 5000), KIND).response)
    qtbot.waitUntil(lambda: pane.page("events").rows.total == MOST_ROWS + 5000)
    assert len(listed(pane)) == MOST_ROWS
    assert listed(pane)[-1][2] == f"tick {MOST_ROWS + 4999}"
    assert "the last 1,000 are listed" in pane.page("events").words.text()


def test_chosen_event_shows_its_data_in_order(pane, tmp_path):
    pane.show_response(answer(tmp_path, b'data: {"a":1}\n\ndata: x\ndata: y\n\n', KIND).response)
    assert pane.page("events").data.toPlainText() == '{\n  "a": 1\n}'
    pane.page("events").table.selectRow(1)
    assert pane.page("events").data.toPlainText() == "x\ny"


def test_raw_has_the_stream_as_it_came(pane, tmp_path):
    pane.show_response(answer(tmp_path, b": c\ndata: x\n\n", KIND).response)
    pane.show_mode("raw")
    assert [row.text for row in pane.view.index.rows(0, 10)] == [": c", "data: x", ""]


def test_events_of_another_answer_do_not_stay(pane, tmp_path):
    pane.show_response(answer(tmp_path, b"data: x\n\n", KIND).response)
    pane.show_response(answer(tmp_path, b"plain", "text/plain").response)
    assert listed(pane) == []
    assert pane.mode == "raw"
