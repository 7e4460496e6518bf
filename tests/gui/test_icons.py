import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.resources import resource

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(qtbot: QtBot, name: str) -> None:
    picture = Theme().pixmap(name, "text", 32).toImage()

    assert any(picture.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


@pytest.mark.parametrize("name", [n for n in NAMES if not re.search(r"-(dark|light|white)$", n)])
def test_an_icon_takes_the_colour_of_the_theme(name: str) -> None:
    source = resource(f"icons/{name}.svg").read_text("utf-8")

    assert "currentColor" in source
    assert not re.search(r"#[0-9a-fA-F]{3,6}", source)


def test_an_icon_is_drawn_anew_for_a_sharper_screen(qtbot: QtBot) -> None:
    picture = Theme().pixmap("gear", "text2", 16, 2.0)

    assert picture.size() == QSize(32, 32)
    assert picture.devicePixelRatio() == 2.0


def test_a_disabled_icon_is_quiet(qtbot: QtBot) -> None:
    theme = Theme()
    icon = theme.icon("stop", "err")
    picture = icon.pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(64)
        for y in range(64)
        if picture.pixelColor(x, y).alpha() == 255
    }

    assert seen == {QColor(theme.color("disabled")).name()}
