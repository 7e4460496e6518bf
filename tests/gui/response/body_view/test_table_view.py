"""The table of an answer by keys and clicks: sorting, copying, which list, values."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

JSON = b'{"data":[{"id":"b","n":10},{"id":"a","n":9.50},{"id":"c"}],"x":[{"k":1}]}'
CSV = '\ufeffid,name\n2,"a, b"\n10,c\n1,\n'.encode()


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    yield made
    made.stop()


@pytest.fixture
def page(pane, qtbot, tmp_path):
    def show(content: bytes, kind: str = "application/json"):
        pane.show_response(answer(tmp_path, content, kind).response)
        if pane.mode != "table":
            pane.show_mode("table")
        made = pane.page("table")
        qtbot.waitUntil(lambda: made.rows.count() > 0)
        return made

    return show


def shown(page) -> list[list[str]]:
    rows = page.rows
    return [
        [rows.index(r, c).data() for c in range(rows.columnCount())] for r in range(rows.count())
    ]


def click_title(page, column: int) -> None:
    header = page.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_shows_the_list_of_objects(page):
    assert shown(page(JSON)) == [["0", "b", "10"], ["1", "a", "9.50"], ["2", "c", ""]]


def test_clicks_on_a_title_sort_up_down_and_as_sent(page, qtbot):
    made = page(JSON)
    for first in ("9.50", "10", "10"):
        click_title(made, 2)
        qtbot.waitUntil(lambda first=first: shown(made)[0][2] == first)
        assert shown(made)[2][2] == ""
    assert [row[0] for row in shown(made)] == ["0", "1", "2"]


def test_csv_is_a_table_at_once_and_copies_as_csv(pane, page):
    made = page(CSV, "text/csv")
    assert pane.mode == "table"
    assert shown(made) == [["1", "2", "a, b"], ["2", "10", "c"], ["3", "1", ""]]
    actions = {action.text(): action for action in made.copy_menu().actions()}
    actions["Copy as CSV"].trigger()
    assert QGuiApplication.clipboard().text() == 'id,name\r\n2,"a, b"\r\n10,c\r\n1,\r\n'
    actions["Copy as TSV"].trigger()
    assert QGuiApplication.clipboard().text().startswith("id\tname\r\n2\ta, b\r\n")


def test_first_row_can_be_a_row(page, qtbot):
    made = page(CSV, "text/csv; header=present")
    QTest.mouseClick(
        made.titled, Qt.MouseButton.LeftButton, pos=QPoint(8, made.titled.height() // 2)
    )
    qtbot.waitUntil(lambda: made.rows.count() == 4)
    assert shown(made)[0] == ["1", "id", "name"]


def test_another_list_can_be_chosen(page, qtbot):
    made = page(JSON)
    assert made.which.isVisible()
    made.which.choices.actions()[1].trigger()
    qtbot.waitUntil(lambda: shown(made) == [["0", "1"]])


def test_menu_of_a_cell_knows_its_path_after_sorting(pane, page, qtbot):
    made = page(JSON)
    made.sort(1)
    qtbot.waitUntil(lambda: shown(made)[0][1] == "a")
    actions = {one.text(): one for one in made.menu_for(made.rows.index(0, 2)).actions()}
    with qtbot.waitSignal(pane.capture_wanted) as told:
        actions["Save as variable"].trigger()
    assert told.args == [ValuePlace("$.data[1].n", "9.50")]
    actions["Sort downwards"].trigger()
    qtbot.waitUntil(lambda: shown(made)[0][2] == "10")


def test_keys_move_and_copy_a_cell(page):
    made = page(JSON)
    made.table.setFocus()
    QTest.keyClick(made.table, Qt.Key.Key_Down)
    QTest.keyClick(made.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "a"


def test_many_rows_sort_beside_the_window(page, qtbot):
    made = page(json.dumps([{"n": n % 1000, "s": f"row {n}"} for n in range(30_000)]).encode())
    made.sort(0, falling=True)
    qtbot.waitUntil(lambda: shown_first(made) == "999")


def shown_first(page) -> str:
    return page.rows.index(0, 1).data()


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (b"a,b\n" * (3 << 20), "text/csv", "at most 10.0 MB, this is 12.0 MB"),
        (b'{"a": [{}, tru]}', "application/json", "Line 1, column 12"),
        (b'{"a": "[{"}', "application/json", "no list of objects"),
    ],
    ids=["large", "broken", "none"],
)
def test_says_why_there_is_no_table(pane, qtbot, tmp_path, content, kind, words):
    pane.show_response(answer(tmp_path, content, kind).response)
    pane.show_mode("table")
    made = pane.page("table")
    qtbot.waitUntil(lambda: made.said.isVisible() and words in made.said.words.text())
