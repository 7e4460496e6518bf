"""The name above the URL, edited in place by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postwright.gui.request_tab import RequestTab
from tests.gui.driving import click, open_request, press, type_into, until, window_on

HELLO = ("First steps", "Say hello.yml")


async def test_f2_edits_the_name_and_enter_takes_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await open_request(app, app.session.collections[0].root, HELLO)
        tab.request_pane.tabs.bar.setFocus()
        press(tab.request_pane.tabs.bar, Qt.Key.Key_F2)
        assert tab.title.name.isVisible()
        type_into(tab.title.name, "Say good day")
        press(tab.title.name, Qt.Key.Key_Return)
        await until(lambda: tab.document.request.name == "Say good day")
        assert tab.ref.path == ("First steps", "Say good day.yml")


async def test_escape_leaves_the_name_as_it_was(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await open_request(app, app.session.collections[0].root, HELLO)
        tab.title.edit_name()
        type_into(tab.title.name, "Never")
        press(tab.title.name, Qt.Key.Key_Escape)
        assert not tab.title.name.isVisible()
        assert tab.document.request.name == "Say hello"
        assert tab.ref.path == HELLO


def named(tab: RequestTab) -> str:
    """Return what the crumb with the focus is called; empty where the focus is elsewhere."""
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus and focus.parent() is tab.title else ""


async def test_the_focus_is_on_the_new_name(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await open_request(app, app.session.collections[0].root, HELLO)
        tab.title.edit_name()
        type_into(tab.title.name, "Say good day")
        press(tab.title.name, Qt.Key.Key_Return)
        await until(lambda: tab.document.request.name == "Say good day")
        await until(lambda: named(tab) == "Say good day", "the focus is elsewhere")


async def test_a_click_elsewhere_takes_the_name_and_keeps_the_focus(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await open_request(app, app.session.collections[0].root, HELLO)
        tab.title.edit_name()
        type_into(tab.title.name, "Say good day")
        click(tab.url_bar.edit.viewport())
        assert tab.title.name.isHidden()
        await until(lambda: tab.document.request.name == "Say good day")
        assert QApplication.focusWidget() is tab.url_bar.edit
