"""A bar says its sentence once, as soon as it is in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postwright.gui.tab.inline_bar import InlineBar
from postwright.gui.theme import Theme
from postwright.gui.widgets.speech import Spoken, listening


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[InlineBar]:
    page = QWidget()
    made = InlineBar(Theme("light"), page)
    QVBoxLayout(page).addWidget(made)
    qtbot.addWidget(page)
    page.show()
    yield made


def test_a_new_sentence_is_said_politely_and_the_same_not_again(bar: InlineBar) -> None:
    said: list[Spoken] = []
    with listening(said.append):
        for text in ("One?", "One?", "Two?"):
            bar.ask(text, "warn", (("yes", "Yes"),))
        bar.hide()
        bar.ask("Two?", "warn", ())
    assert said == [Spoken("One?"), Spoken("Two?"), Spoken("Two?")]


def test_in_a_tab_behind_it_waits_until_the_tab_is_seen(bar: InlineBar) -> None:
    said: list[Spoken] = []
    page = bar.parentWidget()
    assert page is not None
    with listening(said.append):
        page.hide()
        bar.ask("One?", "warn", ())
        assert said == []
        for _ in range(2):
            page.show()
            page.hide()
    assert said == [Spoken("One?")]
