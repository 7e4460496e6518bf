"""A window steps back while the palette stands over it, and comes back with its end."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from postwright.gui.application import Application
from tests.gui.driving import press, window_on


def corner(app: Application) -> QColor:
    return app.window.grab().toImage().pixelColor(2, app.window.height() // 2)


async def test_the_window_is_darker_as_long_as_the_palette_is_open(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        before = corner(app)

        app.actions.commands.trigger()
        assert corner(app).lightness() < before.lightness()

        press(app.window.palette_box.field, Qt.Key.Key_Escape)
        assert corner(app) == before


async def test_what_is_shaded_has_the_size_that_the_window_has_by_then(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.window().resize(1100, 700)
        app.actions.commands.trigger()
        app.window.palette_box.close()
        app.window.window().resize(1300, 800)

        app.actions.commands.trigger()

        picture = app.window.grab().toImage()
        assert picture.pixelColor(1298, 400).lightness() < 220
        app.window.palette_box.close()
