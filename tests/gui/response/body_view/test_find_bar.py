import pytest
from PySide6.QtCore import Qt

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(qtbot, tmp_path) -> BodyPane:
    made = BodyPane(Theme("dark"))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.show_response(answer(tmp_path, b"one Two\ntwo\nthree TWO", "text/plain").response)
    yield made
    made.stop()


def test_ctrl_f_opens_it_and_typing_finds(pane, qtbot):
    qtbot.keyClick(pane.view, Qt.Key.Key_F, CTRL)
    assert pane.find_bar.isVisible()
    with qtbot.waitSignal(pane.find_bar.searched, timeout=5000):
        qtbot.keyClicks(pane.find_bar.field, "two")
    assert pane.find_bar.count.text() == "1 of 3"
    assert pane.view.selected_text() == "Two"


def test_enter_and_f3_step_around(pane, qtbot):
    pane.find_bar.open_bar()
    pane.find_bar.field.setText("two")
    pane.find_bar.search()
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.find_bar.count.text() == "2 of 3"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_F3)
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.find_bar.count.text() == "1 of 3"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.find_bar.count.text() == "3 of 3"
    qtbot.keyClick(pane.view, Qt.Key.Key_F3)
    assert pane.find_bar.count.text() == "1 of 3"


def test_case_counts_when_asked(pane):
    pane.find_bar.open_bar()
    pane.find_bar.field.setText("two")
    pane.find_bar.match_case.click()
    assert pane.find_bar.count.text() == "1 of 1"
    assert pane.view.selected_text() == "two"


def test_nothing_found_is_said_and_buttons_are_off(pane):
    pane.find_bar.open_bar()
    pane.find_bar.field.setText("zebra")
    pane.find_bar.search()
    assert pane.find_bar.count.text() == "Nothing found"
    assert not pane.find_bar.next.isEnabled()


def test_escape_closes_it_and_goes_back_to_the_text(pane, qtbot):
    pane.find_bar.open_bar()
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert not len(pane.view.matches)


def test_large_text_is_searched_in_a_thread(pane, qtbot, tmp_path):
    content = b"." * 3_000_000 + b"needle" + b"." * 1_000_000
    pane.show_response(answer(tmp_path, content, "text/plain").response)
    pane.find_bar.open_bar()
    pane.find_bar.field.setText("NEEDLE")
    with qtbot.waitSignal(pane.find_bar.searched, timeout=10_000):
        pane.find_bar.search()
    assert pane.view.selected_text() == "needle"
    assert pane.view.horizontalScrollBar().maximum() > 0


def test_new_response_is_searched_again(pane, tmp_path):
    pane.find_bar.open_bar()
    pane.find_bar.field.setText("two")
    pane.find_bar.search()
    pane.show_response(answer(tmp_path, b"two two", "text/plain").response)
    assert pane.find_bar.count.text() == "1 of 2"
