"""The letters of the menus are underlined only where they can be typed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.gui.driving import until, window_on


async def test_letters_are_underlined_once_the_menu_bar_has_the_focus(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        bar = app.window.header.menu_bar

        def look() -> QImage:
            return bar.grab().toImage()

        plain = look()
        bar.setFocus()
        assert look() != plain
        app.window.tabs.current.setFocus()
        assert look() == plain


async def test_alt_and_a_letter_still_open_a_menu(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        menu = app.window.menus.all[0]
        QTest.keyClick(app.window.tabs.current, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
        await until(menu.isVisible)
        menu.hide()
