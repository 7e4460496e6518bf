"""Records of JSON in a list that grows, and the chosen one laid out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    yield made
    made.stop()


def listed(pane) -> list[list[str]]:
    rows = pane.page("records").rows
    return [[rows.index(r, c).data() for c in (1, 2, 3)] for r in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'{"a":1.50}\ntru', "application/x-ndjson"),
        (b'{"a":1.50}\ntru\n', "application/jsonl"),
        (b'\x1e{"a":1.50}\n\x1etru\n', "application/json-seq"),
    ],
)
def test_records_are_listed(pane, tmp_path, content, kind):
    pane.show_response(answer(tmp_path, content, kind).response)
    assert pane.mode == "records"
    assert listed(pane) == [["object", "1", '{"a":1.50}'], ["not JSON", "2", "tru"]]
    assert pane.page("records").words.text() == "Records: 2 · not valid JSON: 1"


def test_chosen_record_is_laid_out(pane, tmp_path):
    pane.show_response(answer(tmp_path, b'1\n{"a":[1.50]}', "application/x-ndjson").response)
    view = pane.page("records")
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.data.toPlainText() == '{\n  "a": [\n    1.50\n  ]\n}'


def test_records_appear_as_they_come(pane, tmp_path):
    path = tmp_path / "growing"
    path.write_bytes(b"")
    pane.begin(str(path), "application/x-ndjson")
    with path.open("ab") as file:
        file.write(b'{"n":1}\n{"n":')
    pane.grew()
    assert [row[2] for row in listed(pane)] == ['{"n":1}']
    with path.open("ab") as file:
        file.write(b"2}\n3")
    pane.grew()
    assert [row[2] for row in listed(pane)] == ['{"n":1}', '{"n":2}']
    came = pane.page("records").rows.index(0, 0).data()
    pane.show_response(answer(tmp_path, path.read_bytes(), "application/x-ndjson").response)
    assert [row[2] for row in listed(pane)] == ['{"n":1}', '{"n":2}', "3"]
    assert pane.page("records").rows.index(0, 0).data() == came != "–"
