"""The row on top, by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from postwright.gui.pages.environments import EnvironmentsPage
from tests.gui.driving import open_request, press, until, window_on

HELLO = ("First steps", "Say hello.yml")
CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_the_keys_of_environments_pressed_twice_edit_them(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await open_request(app, app.session.collections[0].root, HELLO)
        tab.url_bar.focus_url()
        press(tab.url_bar.edit, Qt.Key.Key_E, CONTROL)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()[0].text() == "No environment"
        press(menu, Qt.Key.Key_E, CONTROL)
        await until(lambda: isinstance(app.window.tabs.current, EnvironmentsPage))
        assert not menu.isVisible()
