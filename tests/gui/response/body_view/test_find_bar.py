import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from postwright.gui.response.body_view import pattern_search
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
    with qtbot.waitSignal(pane.find_bar.searched):
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
    with qtbot.waitSignal(pane.find_bar.searched):
        pane.find_bar.search()
    assert pane.view.selected_text() == "needle"
    assert pane.view.horizontalScrollBar().maximum() > 0


def test_new_response_is_searched_again(pane, tmp_path):
    pane.find_bar.open_bar()
    pane.find_bar.field.setText("two")
    pane.find_bar.search()
    pane.show_response(answer(tmp_path, b"two two", "text/plain").response)
    assert pane.find_bar.count.text() == "1 of 2"


def find(pane, qtbot, text: str) -> str:
    with qtbot.waitSignal(pane.find_bar.searched):
        pane.find_bar.field.setText(text)
        pane.find_bar.search()
    return pane.find_bar.count.text()


def test_whole_words_alone(pane, qtbot, tmp_path):
    pane.show_response(answer(tmp_path, b"id idx (id)", "text/plain").response)
    pane.find_bar.open_bar()
    pane.find_bar.whole_word.click()
    assert find(pane, qtbot, "id") == "1 of 2"


def test_regular_expression_selects_what_it_matches(pane, qtbot, tmp_path):
    pane.show_response(answer(tmp_path, "ä1 b22 333".encode(), "text/plain").response)
    pane.find_bar.open_bar()
    pane.find_bar.regex.click()
    assert find(pane, qtbot, r"[a-z]?\d+") == "1 of 3"
    assert pane.view.selected_text() == "1"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.view.selected_text() == "b22"


def test_broken_expression_says_where(pane, qtbot):
    pane.find_bar.open_bar()
    pane.find_bar.regex.click()
    assert find(pane, qtbot, "(two") == "at character 1: missing ), unterminated subpattern"
    assert not pane.find_bar.next.isEnabled()


def test_expression_that_never_ends_is_stopped(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(pattern_search, "LIMIT_MS", 1000)
    made = BodyPane(Theme("dark"))
    qtbot.addWidget(made)
    made.show()
    made.show_response(answer(tmp_path, b"a" * 60 + b"!", "text/plain").response)
    made.find_bar.open_bar()
    made.find_bar.regex.click()
    assert find(made, qtbot, "(a+)+$") == "it takes too long and was stopped"
    made.stop()


def test_letters_that_are_being_composed_are_not_taken_as_keys(pane, qtbot):
    pane.find_bar.open_bar()
    pane.find_bar.field.setText("two")
    pane.find_bar.search()
    before = pane.find_bar.count.text()
    QApplication.sendEvent(pane.find_bar.field, QInputMethodEvent("ni", []))
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert pane.find_bar.isVisible()
    assert pane.find_bar.count.text() == before
    done = QInputMethodEvent("", [])
    done.setCommitString("你")
    with qtbot.waitSignal(pane.find_bar.searched):
        QApplication.sendEvent(pane.find_bar.field, done)
    assert pane.find_bar.count.text() == "Nothing found"


def test_colon_asks_for_a_line_and_goes_there(pane, qtbot, tmp_path):
    content = b"\n".join(b"line %d" % n for n in range(1, 5001))
    pane.show_response(answer(tmp_path, content, "text/plain").response)
    qtbot.keyClick(pane.view, Qt.Key.Key_Colon)
    assert pane.find_bar.isVisible()
    qtbot.keyClicks(pane.find_bar.line, "4000:3")
    qtbot.keyClick(pane.find_bar.line, Qt.Key.Key_Return)
    assert pane.view.place_of(pane.view.selection.caret) == (4000, 3)
    assert pane.view.hasFocus()
    shown = [row.line for row in pane.view.index.rows(pane.view.top, pane.view.page_rows)]
    assert 4000 in shown


def test_line_beyond_the_end_is_the_last(pane, qtbot):
    pane.find_bar.open_line()
    qtbot.keyClicks(pane.find_bar.line, "99")
    qtbot.keyClick(pane.find_bar.line, Qt.Key.Key_Return)
    assert pane.view.place_of(pane.view.selection.caret) == (3, 1)
