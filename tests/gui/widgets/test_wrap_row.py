"""Buttons beside each other, below each other where there is no room."""

from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.wrap_row import WrapRow


def test_buttons_wrap_and_none_is_cut(qtbot: QtBot):
    theme = Theme("dark")
    buttons = [Button(theme, f"Send it to server {n} too") for n in range(3)]
    row = WrapRow(theme, buttons)
    qtbot.addWidget(row)
    row.resize(1200, 10)
    row.show()
    assert len({button.y() for button in buttons}) == 1
    wide = row.height()

    row.resize(240, 10)
    assert len({button.y() for button in buttons}) == 3
    assert row.height() > wide
    assert all(button.geometry().right() < 240 for button in buttons)
