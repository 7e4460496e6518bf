"""What has no room in the bottom row gives way by rule, and its tip says it."""

import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.window.status_bar import StatusBar, StatusItem
from postwright.model.settings import Settings


@pytest.fixture
def bar(qtbot: QtBot):
    made = StatusBar(Theme("light"))
    qtbot.addWidget(made)
    made.show_folder("Orders", "/collections/orders")
    made.show_drafts(1)
    made.show_demo("http://127.0.0.1:8080")
    made.show_travel(Settings(), verify=True, cookies=True)
    made.show()
    return made


def resized(bar: StatusBar, width: int) -> None:
    bar.resize(width, bar.height())
    layout = bar.layout()
    assert layout is not None
    layout.activate()


def whole(item: StatusItem) -> bool:
    return item.width() >= item.words_width()


def test_all_words_are_there_where_there_is_room(bar: StatusBar):
    resized(bar, 1440)
    assert all(whole(item) for item in (bar.folder, bar.drafts, bar.demo, bar.console, bar.tls))
    assert bar.demo.toolTip() == "http://127.0.0.1:8080"
    assert bar.tls.toolTip() == ""


def test_icons_stand_for_their_words_before_anything_is_cut(bar: StatusBar):
    resized(bar, 680)
    assert not whole(bar.demo)
    assert bar.demo.toolTip() == "Demo server on\nhttp://127.0.0.1:8080"
    assert "Demo server on" in bar.demo.accessibleName()
    assert whole(bar.folder)
    assert whole(bar.drafts)
    resized(bar, 1440)
    assert whole(bar.demo)


def test_a_warning_keeps_its_words(bar: StatusBar):
    bar.show_travel(Settings(), verify=False, cookies=False)
    resized(bar, 520)
    assert whole(bar.tls)
    assert whole(bar.cookies)
    assert bar.drafts.toolTip() == "1 unsaved request · draft kept"
