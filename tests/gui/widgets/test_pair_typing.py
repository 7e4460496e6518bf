"""Quotes and brackets close as they are typed in JSON; nothing that is there comes twice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.code_editor import CodeEditor
from tests.gui.driving import press

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[CodeEditor]:
    theme, document = Theme(), QTextDocument()
    made = CodeEditor(theme, document, "Body")
    qtbot.addWidget(made)
    made.set_language("json")
    made.show()
    yield made
    del theme


def put(editor: CodeEditor, text: str) -> None:
    """Put a text there; `|` is the cursor, two of them what is selected."""
    first, _, rest = text.partition("|")
    chosen, second, last = rest.partition("|")
    editor.setPlainText(first + (chosen + last if second else rest))
    cursor = editor.textCursor()
    cursor.setPosition(len(first))
    if second:
        cursor.setPosition(len(first + chosen), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def shown(editor: CodeEditor) -> str:
    """Return the text with the cursor in it."""
    text, at = editor.text(), editor.textCursor().position()
    return f"{text[:at]}|{text[at:]}"


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ("|", "{", "{|}"),
        ("|", "[", "[|]"),
        ("|", '"', '"|"'),
        ("|", '{"a": [1, {"b": "c"}]}', '{"a": [1, {"b": "c"}]}|'),
        ("[|]", "{", "[{|}]"),
        ("|name", "{", "{|name"),
        ('|"name"', "[", '[|"name"'),
        ('"it|"', "{", '"it{|"'),
        ('"it|"', "[]", '"it[]|"'),
        ('"a\\|"', '"', '"a\\"|"'),
        ('"a\\\\|"', '"', '"a\\\\"|'),
        ("name|", '"', 'name"|'),
        ('"open|', '"', '"open"|'),
        ("{|}", "}", "{}|"),
        ("|", "{{id}}", "{{id}}|"),
        ("|", '"{{id}}"', '"{{id}}"|'),
        ("[|12|]", "[", "[[12|]]"),
        ("[|name|]", '"', '["name|"]'),
        ("|12|", "[", "[|]"),
        ("|[\n]|", "{", "{|}"),
        ("{|a|}", "}", "{}|}"),
    ],
)
def test_what_is_typed_closes_once(editor: CodeEditor, before: str, typed: str, after: str) -> None:
    put(editor, before)
    QTest.keyClicks(editor, typed)
    assert shown(editor) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [("{|}", "|"), ("[[|]]", "[|]"), ('["|"]', "[|]"), ('"a"|"b"', '"a|"b"'), ("{|]", "|]")],
)
def test_backspace_takes_an_empty_pair_away(editor: CodeEditor, before: str, after: str) -> None:
    put(editor, before)
    press(editor, Qt.Key.Key_Backspace)
    assert shown(editor) == after


def test_a_line_between_braces_goes_one_step_in(editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "{")
    press(editor, Qt.Key.Key_Return)
    assert shown(editor) == "{\n  |\n}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{\n  1\n  |\n}", "{\n  1\n}|"),
        ("{{\n  1\n  |\n}", "{{\n  1\n  }|\n}"),
        ("{\n  |\n]", "{\n  }|\n]"),
    ],
    ids=["there", "lacking", "another"],
)
def test_a_bracket_that_waits_on_the_next_line_is_gone_to(
    editor: CodeEditor, before: str, after: str
) -> None:
    put(editor, before)
    QTest.keyClicks(editor, "}")
    assert shown(editor) == after


@pytest.mark.parametrize("before", ["1 |", "[|12|]"], ids=["typed", "around a selection"])
def test_a_pair_is_one_step_of_undo(editor: CodeEditor, before: str) -> None:
    put(editor, before)
    QTest.keyClicks(editor, "{")
    assert "{" in editor.text()
    editor.undo()
    assert editor.text() == before.replace("|", "")


def test_other_languages_and_whoever_does_not_want_it_type_as_ever(editor: CodeEditor) -> None:
    editor.pairs.wanted = lambda: False
    QTest.keyClicks(editor, '{"')
    assert editor.text() == '{"'
    editor.pairs.wanted = lambda: True
    editor.set_language("text")
    QTest.keyClicks(editor, "[")
    assert editor.text() == '{"['


def test_what_is_put_in_quotes_stays_as_it_is(editor: CodeEditor) -> None:
    put(editor, "[|a\u00a0b|]")
    QTest.keyClicks(editor, '"')
    assert editor.text() == '["a\u00a0b"]'
