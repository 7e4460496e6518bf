"""A bar says its sentence once, as soon as it is in sight."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.gui.widgets.speech import Spoken, listening


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A tab with a bar in it."""
    made = QWidget()
    QVBoxLayout(made).addWidget(InlineBar(Theme("light")))
    qtbot.addWidget(made)
    made.show()
    return made


def bar_of(page: QWidget) -> InlineBar:
    found: InlineBar = page.findChild(InlineBar)
    return found


def test_a_new_sentence_is_said_politely_and_the_same_not_again(page: QWidget) -> None:
    bar, said = bar_of(page), list[Spoken]()
    with listening(said.append):
        for text in ("One?", "One?", "Two?"):
            bar.ask(text, "warn", (("yes", "Yes"),))
        bar.hide()
        bar.ask("Two?", "warn", ())
    assert said == [Spoken("One?"), Spoken("Two?"), Spoken("Two?")]


def test_in_a_tab_behind_it_waits_until_the_tab_is_seen(page: QWidget) -> None:
    bar, said = bar_of(page), list[Spoken]()
    with listening(said.append):
        page.hide()
        bar.ask("One?", "warn", ())
        assert said == []
        for _ in range(2):
            page.show()
            page.hide()
    assert said == [Spoken("One?")]
