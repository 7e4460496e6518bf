"""The desktop's wishes change while windows are open: all of them follow at once."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from postwright.gui.tokens import colors
from postwright.gui.widgets.labels import Label
from postwright.gui.window.looks import Name
from tests.gui.driving import until, window_on
from tests.scenarios.screens import shown_over

OVER = ("settings", "open_log", "help_shortcuts", "copy_code", "import_any")


def tones(name: Name, *, clear: bool = False) -> set[str]:
    return {one.upper() for one in colors(name, clear=clear).values()}


def ground(widget: QWidget) -> str:
    return widget.palette().color(QPalette.ColorRole.Window).name().upper()


def inks(widget: QWidget) -> set[str]:
    """Return the colours of what is written there."""
    role = QPalette.ColorRole.WindowText
    return {one.palette().color(role).name().upper() for one in widget.findChildren(Label)}


@pytest.mark.parametrize("name", OVER)
async def test_dialogs_follow_the_desktop_as_the_window_does(tmp_path: Path, name: str) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        getattr(app.actions, name).trigger()
        await until(lambda: shown_over(app), f"{name} opens nothing")
        over = next(iter(shown_over(app)))
        label = over.findChildren(Label)[0]
        light, dark = tones("light"), tones("dark")
        clear = tones("dark", clear=True)
        assert {ground(over), *inks(over)} <= light
        app.theme.set("dark")
        assert {ground(over), *inks(over)} <= dark
        app.theme.set_clear(True)
        assert {ground(over), *inks(over)} <= clear
        before = label.font().pixelSize()
        app.theme.set("dark", 200)
        assert label.font().pixelSize() == 2 * before
        over.close()
