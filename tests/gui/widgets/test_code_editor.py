import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.code_editor import CodeEditor
from postwright.model.exchange import Use


def document(text: str = "") -> QTextDocument:
    made = QTextDocument()
    made.setDocumentLayout(QPlainTextDocumentLayout(made))
    made.setPlainText(text)
    return made


@pytest.fixture
def editor(qtbot: QtBot) -> CodeEditor:
    made = CodeEditor(Theme("light"), document(), "Body")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_typing_changes_the_document_given(qtbot: QtBot, editor: CodeEditor) -> None:
    qtbot.keyClicks(editor, "hello")

    assert editor.document().toRawText() == "hello"


def test_enter_keeps_the_indent_and_goes_deeper_after_a_brace(
    qtbot: QtBot, editor: CodeEditor
) -> None:
    qtbot.keyClicks(editor, "{")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "b")

    assert editor.text() == "{\n  a\n  b"


def test_enter_between_braces_opens_them(qtbot: QtBot, editor: CodeEditor) -> None:
    qtbot.keyClicks(editor, "{}")
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "a")

    assert editor.text() == "{\n  a\n}"


def test_shift_enter_is_a_plain_line_break(qtbot: QtBot, editor: CodeEditor) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "b")

    assert editor.text() == "a\nb"


def test_control_enter_is_left_to_the_window(qtbot: QtBot, editor: CodeEditor) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert editor.text() == ""


def test_tab_indents_a_selection_and_shift_tab_takes_it_back(
    qtbot: QtBot, editor: CodeEditor
) -> None:
    editor.replace_text("a\nb")
    editor.selectAll()

    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "  a\n  b"

    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == "a\nb"


def test_control_m_lets_tab_leave(qtbot: QtBot, editor: CodeEditor) -> None:
    with qtbot.waitSignal(editor.tab_leaves_changed) as told:
        qtbot.keyClick(editor, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)

    assert told.args == [True]
    assert editor.text() == ""


def test_no_break_spaces_of_a_paste_stay(editor: CodeEditor) -> None:
    data = QMimeData()
    data.setText("a\u00a0b\r\nc")

    editor.insertFromMimeData(data)

    assert editor.text() == "a\u00a0b\nc"


@pytest.mark.parametrize(
    ("url", "taken"), [("https://h.test/a", True), ("file:///tmp/a.json", False)]
)
def test_links_are_text_and_files_are_for_others(editor: CodeEditor, url: str, taken: bool) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url)])
    data.setText(url)

    assert editor.canInsertFromMimeData(data) is taken


def test_replacing_all_is_one_undo_step(editor: CodeEditor) -> None:
    editor.replace_text("one")
    editor.replace_text("two")

    editor.undo()

    assert editor.text() == "one"


def test_variables_in_reach_are_offered(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.completion.reach = lambda: (Use("token", "abc", "collection"),)
    qtbot.keyClicks(editor, "{{to")
    assert editor.completion.is_open

    qtbot.keyClick(editor, Qt.Key.Key_Tab)

    assert editor.text() == "{{token}}"


def test_an_error_is_marked_and_said_until_it_is_cleared(editor: CodeEditor) -> None:
    editor.replace_text('{"a" 1}\n')

    editor.show_error(1, 6, "a colon is missing")
    (mark,) = editor.extraSelections()
    assert mark.cursor.selectedText() == "1"
    assert editor.accessibleDescription() == "a colon is missing"

    editor.clear_error()
    assert editor.extraSelections() == []
    assert editor.accessibleDescription() == ""


def test_an_error_after_the_end_marks_the_last_character(editor: CodeEditor) -> None:
    editor.replace_text("{")

    editor.show_error(1, 2, "the end is missing")

    assert editor.extraSelections()[0].cursor.selectedText() == "{"


def test_colours_follow_language_and_theme(qtbot: QtBot) -> None:
    theme = Theme("light")
    editor = CodeEditor(theme, document('{"a": 12}'), "Body")
    qtbot.addWidget(editor)

    def colour(place: int) -> str:
        for run in editor.document().firstBlock().layout().formats():
            if run.start <= place < run.start + run.length:
                return run.format.foreground().color().name()
        return ""

    editor.set_language("json")
    assert colour(1) == theme.syntax("key").name()
    assert colour(6) == theme.syntax("number").name()
    theme.set("dark")
    assert colour(6) == theme.syntax("number").name()
    editor.set_language("text")
    assert colour(6) == ""


def test_a_comment_over_lines_is_coloured_to_its_end(qtbot: QtBot) -> None:
    theme = Theme("light")
    editor = CodeEditor(theme, document("<a/><!-- x\ny --><b/>"), "Body")
    qtbot.addWidget(editor)

    editor.set_language("xml")

    runs = editor.document().lastBlock().layout().formats()
    assert runs[0].format.foreground().color() == theme.syntax("comment")
    assert (runs[0].start, runs[0].length) == (0, len("y -->"))


def test_an_unknown_variable_is_painted_in_red(qtbot: QtBot) -> None:
    theme = Theme("light")
    editor = CodeEditor(theme, document("{{who}}"), "Body")
    qtbot.addWidget(editor)
    editor.resize(300, 100)

    def name_colour() -> QColor | None:
        runs = editor.document().firstBlock().layout().formats()
        return runs[1].format.foreground().color() if len(runs) > 1 else None

    qtbot.waitUntil(lambda: name_colour() == theme.color("teal"))
    editor.set_known(lambda name: False)

    assert name_colour() == theme.color("err")
    assert not editor.grab().isNull()


def test_a_text_too_large_for_colours_stays_plain(qtbot: QtBot) -> None:
    editor = CodeEditor(Theme("light"), document("{{a}}\n" * 100_000), "Body")
    qtbot.addWidget(editor)

    editor.set_language("json")
    editor.set_known(lambda name: False)

    assert editor.document().firstBlock().layout().formats() == []


def test_a_click_on_a_number_selects_its_line(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.replace_text("one\ntwo\n")

    qtbot.mouseClick(editor.gutter, Qt.MouseButton.LeftButton, pos=editor.gutter.rect().topLeft())
    point = editor.gutter.rect().topLeft()
    point.setY(12)
    qtbot.mouseClick(editor.gutter, Qt.MouseButton.LeftButton, pos=point)

    assert editor.textCursor().selectedText().startswith("one")


def test_places_are_underlined_as_a_whole(editor: CodeEditor) -> None:
    editor.replace_text('{"a b": "x y",\n "n": -1.5e3, "t": true}')
    editor.show_errors([(1, 9), (2, 7), (2, 20), (9, 99)], "four")
    marked = [mark.cursor.selectedText() for mark in editor.extraSelections()]
    assert marked == ['"x y"', "-1.5e3", "true", "}"]
    assert editor.gutter.error_line == 1
    assert editor.accessibleDescription() == "four"
    editor.clear_error()
    assert editor.extraSelections() == []
    assert editor.accessibleDescription() == ""


def test_words_without_a_place_are_spoken_and_forgotten(editor: CodeEditor) -> None:
    editor.show_errors([], "nowhere")
    assert editor.accessibleDescription() == "nowhere"
    editor.clear_error()
    assert editor.accessibleDescription() == ""
