"""The tree of a JSON answer by keys and clicks: exact tokens, ranges, what can be copied."""

import json

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

JSON = b'{"id": 1.50, "twice": 1e400, "twice": [], "list": [{"two words": "\\u00fc"}, null]}'


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    yield made
    made.stop()


@pytest.fixture
def tree(pane, qtbot, tmp_path):
    def show(content: bytes):
        pane.show_response(answer(tmp_path, content, "application/json").response)
        pane.show_mode("tree")
        page = pane.page("tree")
        qtbot.waitUntil(lambda: page.currentWidget() is page.tree and page.model.rowCount() > 0)
        return page.tree

    return show


def rows(tree, parent: QModelIndex | None = None) -> list[tuple[str, str]]:
    model, parent = tree.model(), parent or QModelIndex()
    nodes = [model.node(model.index(n, 0, parent)) for n in range(model.rowCount(parent))]
    return [(model.name(node), model.shown(node)) for node in nodes]


def test_shows_tokens_as_they_were_sent(tree):
    assert rows(tree(JSON)) == [
        ("id", "1.50"), ("twice", "1e400"), ("twice", "[]"), ("list", "[2]"),
    ]  # fmt: skip


def test_opens_by_keys_and_copies_the_value(tree):
    view = tree(JSON)
    view.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.model().path(view.model().node(view.currentIndex())) == '$.list[0]["two words"]'
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "ü"


def test_opens_by_a_click_on_the_sign_before_the_name(tree):
    view = tree(JSON)
    index = view.model().index(3, 0)
    place = view.visualRect(index).topLeft() + QPoint(18, 12)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.isExpanded(index)
    assert rows(view, index) == [("0", "{1}"), ("1", "null")]


def test_menu_gives_path_and_key_and_asks_for_checks(pane, tree, qtbot):
    view = tree(JSON)
    index = view.model().index(0, 0)
    actions = {action.text(): action for action in view.menu_for(index).actions()}
    actions["Copy key"].trigger()
    assert QGuiApplication.clipboard().text() == "id"
    actions["Copy path $.id"].trigger()
    assert QGuiApplication.clipboard().text() == "$.id"
    for text, signal in (
        ("Add check", pane.check_wanted),
        ("Save as variable", pane.capture_wanted),
    ):
        with qtbot.waitSignal(signal) as told:
            actions[text].trigger()
        assert told.args == [ValuePlace("$.id", "1.50")]


def test_menu_key_opens_the_menu_of_the_current_row(tree, qtbot):
    view = tree(JSON)
    view.setFocus()
    view._open_menu(QPoint(5, 4000))
    menu = QGuiApplication.instance().activePopupWidget()
    assert menu is not None
    assert any(action.text() == "Copy path $.id" for action in menu.actions())
    menu.close()


def test_long_lists_come_in_ranges_of_a_thousand(tree, qtbot):
    view = tree(json.dumps([{"n": n} for n in range(20_500)]).encode())
    assert len(rows(view)) == 21
    assert rows(view)[-1] == ("20000 … 20499", "")
    last = view.model().index(20, 0)
    view.expand(last)
    qtbot.waitUntil(lambda: view.model().rowCount(last) == 500)
    first = view.model().index(1, 0, last)
    assert view.model().path(view.model().node(first)) == "$[20001]"


def test_deep_json_opens_level_by_level(tree):
    view = tree(b"[" * 100_000 + b"1" + b"]" * 100_000)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Asterisk)
    view.grab()
    assert view.isExpanded(view.model().index(0, 0))


def test_a_lone_value_has_a_row(tree):
    assert rows(tree(b'"only"')) == [("$", '"only"')]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"[" + b"1," * (6 << 20) + b"1]", "JSON of at most 10.0 MB, this is 12.0 MB"),
        (b'{"a": tru}', "Line 1, column 7"),
    ],
    ids=["large", "broken"],
)
def test_says_why_there_is_no_tree(pane, qtbot, tmp_path, content, words):
    pane.show_response(answer(tmp_path, content, "application/json").response)
    pane.show_mode("tree")
    page = pane.page("tree")
    qtbot.waitUntil(lambda: page.said.isVisible() and words in page.said.words.text())
    QTest.mouseClick(page.said.button, Qt.MouseButton.LeftButton)
    assert pane.mode == "pretty"


def test_speaks_names_and_values(tree):
    view = tree(JSON)
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [view.model().index(n, 0).data(role) for n in range(4)]
    assert said == ["id: 1.50", "twice: 1e400", "twice: array of 0", "list: array of 2"]
