"""The menu of methods by keys: letters choose, what is not in it is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from postwright.gui.request.method_button import MethodButton
from postwright.gui.theme import Theme


@pytest.fixture
def button(qtbot: QtBot) -> MethodButton:
    made = MethodButton(Theme("light"))
    qtbot.addWidget(made)
    made.show()
    made.chosen.connect(made.show_method)
    made.open_menu()
    return made


@pytest.mark.parametrize(
    ("typed", "method"),
    [("p", "POST"), ("pa", "PATCH"), ("PU", "PUT"), ("d", "DELETE"), ("", "GET")],
)
def test_letters_choose_the_method_that_begins_so(
    button: MethodButton, typed: str, method: str
) -> None:
    chosen: list[str] = []
    button.chosen.connect(chosen.append)
    QTest.keyClicks(button.menu_, typed)
    QTest.keyClick(button.menu_, Qt.Key.Key_Return)
    assert chosen == ([method] if method != "GET" else [])
    assert not button.menu_.isVisible()


def test_the_method_of_now_is_the_one_to_start_from(button: MethodButton) -> None:
    active = button.menu_.activeAction()
    assert active is not None
    assert active.data() == "GET"


def test_letters_of_no_common_method_are_typed_into_the_field(button: MethodButton) -> None:
    QTest.keyClicks(button.menu_, "PR")
    assert button.custom.text() == "PR"
    QTest.keyClicks(button.custom, "OPFIND")
    with_menu = button.menu_
    QTest.keyClick(button.custom, Qt.Key.Key_Return)
    assert button.accessibleName() == "Method, PROPFIND"
    assert not with_menu.isVisible()
