import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.pane_tabs import DOT, PaneTabs

KEYS = ("params", "headers", "auth", "body", "docs", "options")


@pytest.fixture
def tabs(qtbot: QtBot) -> PaneTabs:
    tabs = PaneTabs(Theme())
    for key in KEYS:
        tabs.add(key, key.title())
    qtbot.addWidget(tabs)
    tabs.resize(700, 40)
    tabs.show()
    return tabs


def shown(tabs: PaneTabs) -> list[str]:
    return [key for number, key in enumerate(KEYS) if tabs.bar.isTabVisible(number)]


def test_all_tabs_show_where_there_is_room(tabs: PaneTabs) -> None:
    assert shown(tabs) == list(KEYS)
    assert not tabs.more.isVisible()


def test_what_does_not_fit_goes_into_the_menu(tabs: PaneTabs) -> None:
    tabs.resize(260, 40)

    assert 0 < len(shown(tabs)) < len(KEYS)
    assert tabs.more.isVisible()


def test_the_current_tab_is_always_in_sight(tabs: PaneTabs) -> None:
    tabs.choose("options")
    tabs.resize(200, 40)
    assert "options" in shown(tabs)

    tabs.choose("docs")
    assert "docs" in shown(tabs)


def test_arrow_keys_go_to_the_next_tab_and_tell(qtbot: QtBot, tabs: PaneTabs) -> None:
    with qtbot.waitSignal(tabs.chosen) as told:
        qtbot.keyClick(tabs.bar, Qt.Key.Key_Right)

    assert told.args == ["headers"]
    assert tabs.current_key == "headers"


def test_a_badge_is_part_of_what_is_said(tabs: PaneTabs) -> None:
    tabs.set_badge("headers", "4")
    tabs.set_badge("auth", DOT, "ok")

    assert tabs.bar.accessibleTabName(1) == "Headers, 4"
    assert tabs.bar.accessibleTabName(2) == "Auth, set"
    tabs.set_badge("headers", "")
    assert tabs.bar.accessibleTabName(1) == "Headers"


def test_problems_inside_are_marked_and_said(tabs: PaneTabs) -> None:
    index, width = KEYS.index("body"), tabs.bar.full_width()
    tabs.set_badge("body", DOT)
    without = tabs.bar.full_width()
    tabs.set_problems("body", "2 problems")
    assert tabs.bar.accessibleTabName(index) == "Body, set, 2 problems"
    assert tabs.bar.tabToolTip(index) == "2 problems"
    assert tabs.bar.full_width() > without > width
    tabs.set_badge("body", "")
    assert tabs.bar.accessibleTabName(index) == "Body, 2 problems"
    tabs.set_problems("body", "")
    assert tabs.bar.accessibleTabName(index) == "Body"
    assert tabs.bar.full_width() == width
