"""A field that looks for what is typed: its icon, and the button that empties it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.search_field import SearchField


@pytest.fixture
def field(qtbot: QtBot):
    theme = Theme("light")
    made = SearchField(theme, "Filter the list", "Filter")
    made.keeps = theme
    qtbot.addWidget(made)
    made.resize(300, 28)
    made.show()
    return made


def test_the_button_is_there_while_there_is_text_and_empties_it(field: SearchField):
    assert not field.button.isVisible()
    QTest.keyClicks(field, "abc")
    assert field.button.isVisible()
    QTest.mouseClick(field.button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not field.button.isVisible()


def test_it_has_a_name_of_its_own_beside_its_hint(field: SearchField):
    assert field.accessibleName() == "Filter the list"
    assert field.placeholderText() == "Filter"
    assert field.button.accessibleName()


def test_icon_and_button_are_as_large_as_the_zoom(field: SearchField):
    field.setText("abc")
    side, lead = field.button.width(), field.textMargins().left()
    field.keeps.set("light", 200)
    assert field.button.width() == 2 * side >= 48
    assert field.textMargins().left() == 2 * lead
    assert field.rect().adjusted(0, -99, 0, 99).contains(field.button.geometry())
