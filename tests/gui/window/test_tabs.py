"""The strip of tabs: closing, keeping, what is spoken."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.window.tabs import TabFace, TabStrip
from postwright.model.request import Request
from tests.gui.driving import click, press, window_on


def bar_with(qtbot: QtBot, *faces: TabFace) -> TabStrip:
    strip = TabStrip(Theme("light"))
    qtbot.addWidget(strip)
    for number, face in enumerate(faces):
        strip.bar.addTab(face.title)
        strip.bar.set_face(number, face)
    strip.resize(900, 36)
    strip.show()
    return strip


def test_a_middle_click_asks_to_close(qtbot: QtBot) -> None:
    strip = bar_with(qtbot, TabFace("One", "GET"), TabFace("Two", "POST"))
    bar = strip.bar
    with qtbot.waitSignal(bar.close_wanted) as caught:
        qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    assert caught.args == [1]


def test_the_cross_asks_to_close_and_does_not_switch(qtbot: QtBot) -> None:
    strip = bar_with(qtbot, TabFace("One"), TabFace("Two"))
    bar = strip.bar
    cross = bar.tabRect(1).topRight() + QPoint(-16, 18)
    with qtbot.waitSignal(bar.close_wanted):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=cross)
    assert bar.currentIndex() == 0


def test_a_double_click_keeps_a_preview(qtbot: QtBot) -> None:
    strip = bar_with(qtbot, TabFace("One", preview=True))
    bar = strip.bar
    with qtbot.waitSignal(bar.keep_wanted):
        qtbot.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())


def test_what_is_unsaved_is_spoken(qtbot: QtBot) -> None:
    strip = bar_with(qtbot, TabFace("List", "GET", dirty=True))
    assert strip.bar.accessibleTabName(0) == "GET List, unsaved changes"


def test_tabs_are_as_wide_as_their_names_within_limits(qtbot: QtBot) -> None:
    strip = bar_with(qtbot, TabFace("x"), TabFace("A very long name of some request indeed"))
    bar = strip.bar
    assert bar.tabSizeHint(0).width() == 112
    assert bar.tabSizeHint(1).width() == 220
    assert bar.height() == 36


async def test_the_list_at_the_end_leads_to_tabs_out_of_sight(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.window().resize(1000, 650)
        for number in range(14):
            app.window.tabs.open_new(Request(name=f"Number {number}", method="PUT"))
        tabs = app.window.tabs
        far = next(n for n in range(tabs.bar.count()) if tabs.bar.face(n).title == "Number 0")
        assert not tabs.bar.visibleRegion().contains(tabs.bar.tabRect(far).center())
        click(tabs.strip.list)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        listed = [action.text() for action in menu.actions()]
        assert listed[-14:] == [f"PUT Number {number}" for number in range(14)]
        chosen = [action.text() for action in menu.actions() if action.isChecked()]
        assert chosen == ["PUT Number 13"]
        menu.setActiveAction(menu.actions()[far])
        press(menu, Qt.Key.Key_Return)
        assert tabs.request_tab is not None
        assert tabs.request_tab.document.request.name == "Number 0"
        assert tabs.bar.rect().contains(tabs.bar.tabRect(far).center())
