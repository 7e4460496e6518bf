"""How large the window's text is, by the settings and by the desktop's own text."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent

from postwright.gui.theme import Theme
from postwright.gui.window.frame import Frame, FrameMemory
from postwright.gui.window.looks import LARGEST, looks, text_percent
from postwright.model.settings import Settings

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("pixels", "platform", "percent"),
    [
        (12, "win32", 100),
        (18, "win32", 150),
        (27, "win32", 225),
        (13, "darwin", 100),
        (9, "darwin", 100),
        (44 / 3, "linux", 100),
        (40 / 3, "linux", 100),
        (20, "linux", 135),
        (0, "linux", 100),
    ],
)
def test_text_is_as_large_as_the_desktop_asks_for(
    pixels: float, platform: str, percent: int
) -> None:
    assert text_percent(pixels, platform) == percent


def test_the_zoom_of_the_settings_counts_on_top() -> None:
    plain = looks(Settings())[1]
    assert looks(replace(Settings(), zoom_percent=150))[1] == min(LARGEST, round(plain * 1.5))


def test_a_change_of_the_desktop_is_told() -> None:
    shown, told = Frame(FrameMemory(), "dark", 100), []
    shown.desktop_changed.connect(lambda: told.append("changed"))
    QCoreApplication.sendEvent(shown, QEvent(QEvent.Type.ThemeChange))
    assert told == ["changed"]


@pytest.mark.parametrize("percent", [80, 100, 135, 200, 300])
def test_fonts_and_measures_grow_together(percent: int) -> None:
    theme = Theme("dark", percent)
    assert theme.font(13).pixelSize() == round(13 * percent / 100)
    assert theme.px(40) == round(40 * percent / 100)
