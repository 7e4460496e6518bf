"""Hebrew and Arabic turn no line round, and what is copied has no marks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from postwright.gui.request.url_edit import UrlEdit
from postwright.gui.response.plain_text import PlainText
from postwright.gui.theme import Theme
from postwright.gui.widgets.code_box import CodeBox
from postwright.gui.widgets.code_editor import CodeEditor
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.reading_order import begins_from_the_right

HEBREW, ARABIC = "שלום", "مرحبا"


def plain(text: str) -> QTextDocument:
    made = QTextDocument()
    made.setDocumentLayout(QPlainTextDocumentLayout(made))
    made.setPlainText(text)
    return made


def editor(kind: str, text: str) -> QPlainTextEdit:
    theme = Theme("light")
    if kind in ("code", "url"):
        document = plain(text)
        made = CodeEditor(theme, document, "x") if kind == "code" else UrlEdit(theme, document)
        document.setParent(made)
        return made
    box = CodeBox(theme, "x") if kind == "box" else PlainText(theme, "x")
    box.show_text(text)
    return box


@pytest.mark.parametrize("kind", ["code", "url", "box", "wire"])
@pytest.mark.parametrize(
    "text", [f'"{HEBREW}": 1', f"{{{{{ARABIC}}}}}/a"], ids=["json", "variable"]
)
def test_a_line_that_begins_so_still_begins_at_the_left(qtbot: QtBot, kind: str, text: str) -> None:
    shown = editor(kind, text)
    qtbot.addWidget(shown)
    shown.resize(600, 100)
    shown.show()
    line = shown.document().firstBlock().layout().lineAt(0)
    places = [line.cursorToX(at)[0] for at in (0, 1, len(text) - 1, len(text))]
    assert places == sorted(places)
    assert places[0] < 40
    shown.selectAll()
    shown.copy()
    assert QGuiApplication.clipboard().text() == text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (HEBREW, True), (f"12 ({ARABIC}) is not set", True), (f"a {HEBREW}", False),
        ("12", False), ("", False), ("é", False), ("中文", False),
    ],
    ids=["hebrew", "arabic after a number", "latin first", "number", "empty", "accent", "chinese"],
)  # fmt: skip
def test_the_first_letter_counts(text: str, right: bool) -> None:
    assert begins_from_the_right(text) is right


@pytest.mark.parametrize("wrap", [False, True], ids=["line", "wrapped"])
def test_a_sentence_that_begins_with_such_a_name_stays_at_the_left(
    qtbot: QtBot, wrap: bool
) -> None:
    label = Label(Theme("light"), f"{HEBREW} is not set in the collection", wrap=wrap)
    qtbot.addWidget(label)
    label.resize(600, 24)
    picture = label.grab().toImage()
    ground = picture.pixel(599, 0)
    inked = [x for x in range(600) if any(picture.pixel(x, y) != ground for y in range(24))]
    assert inked[0] < 10
    assert inked[-1] < 590
    assert label.text() == f"{HEBREW} is not set in the collection"


def test_what_can_be_copied_from_a_label_has_no_marks(qtbot: QtBot) -> None:
    page = QWidget()
    label = Label(Theme("light"), parent=page)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setText(f"{HEBREW} 1")
    qtbot.addWidget(page)
    page.show()
    label.setFocus()
    label.setSelection(0, len(label.text()))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{HEBREW} 1"
