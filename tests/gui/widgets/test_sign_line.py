"""A sentence with its sign: told by a word too, never by colour alone."""

import pytest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.widgets.wrapping_page import WrappingPage


@pytest.mark.parametrize(
    ("tone", "said"),
    [("ok", "Sure: It is so."), ("warn", "Warning: It is so."), ("err", "Error: It is so."),
     ("muted", "It is so."), ("info", "It is so.")],
)  # fmt: skip
def test_a_reader_hears_what_the_sign_means(qtbot: QtBot, tone: str, said: str):
    line = SignLine(Theme("dark"), "It is so.", tone)
    qtbot.addWidget(line)
    assert line.accessibleName() == said


def test_its_button_says_what_it_is_about(qtbot: QtBot):
    line = SignLine(Theme("dark"), "It is so.", "warn", "Open Auth")
    qtbot.addWidget(line)
    assert line.button is not None
    assert line.button.accessibleName() == "Open Auth: It is so."
    with qtbot.waitSignal(line.pressed):
        line.button.click()


def test_a_long_sentence_is_read_whole_in_a_narrow_pane(qtbot: QtBot):
    page = WrappingPage()
    column = QVBoxLayout(page)
    line = SignLine(Theme("dark"), "words " * 60, "muted")
    column.addWidget(line)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(240, 900)
    page.show()
    qtbot.waitUntil(lambda: line.height() >= line.text.heightForWidth(line.text.width()) > 100)
