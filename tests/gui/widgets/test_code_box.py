"""Exact text in a box that is as tall as it."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.code_box import MOST_CHARACTERS, CodeBox


def box(qtbot: QtBot, text: str) -> CodeBox:
    made = CodeBox(Theme("dark"), "Challenge")
    qtbot.addWidget(made)
    made.resize(400, 50)
    made.show()
    made.show_text(text)
    return made


def test_it_grows_with_its_lines_and_then_scrolls(qtbot: QtBot):
    one, four, many = (box(qtbot, "\n".join("a" * n for n in range(lines))) for lines in (1, 4, 99))
    assert one.height() < four.height() < many.height() < 700
    assert four.verticalScrollBar().maximum() == 0
    assert many.verticalScrollBar().maximum() > 0


def test_a_long_line_wraps(qtbot: QtBot):
    assert box(qtbot, "x" * 300).height() > box(qtbot, "x").height()


def test_it_is_read_only_and_copies(qtbot: QtBot):
    made = box(qtbot, "a\u202eb")
    assert made.isReadOnly()
    assert made.accessibleName() == "Challenge"
    made.selectAll()
    made.copy()
    assert QGuiApplication.clipboard().text() == "a⟦RLO⟧b"


def test_an_endless_text_ends_with_a_sign(qtbot: QtBot):
    made = box(qtbot, "x" * (MOST_CHARACTERS + 10))
    assert len(made.toPlainText()) == MOST_CHARACTERS + 1
    assert made.toPlainText().endswith("…")
