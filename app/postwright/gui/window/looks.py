"""Which theme and zoom the window has, by the settings and by the desktop; no colours."""

import sys
from functools import cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QStyleHints

from postwright.model.settings import Settings

Name = Literal["dark", "light"]

PLAIN_PX = {"win32": 12.0, "darwin": 13.0}
"""How large the desktop's text is where nobody asked for another size."""
PLAIN_PX_ELSEWHERE = 44 / 3
"""11 points; some desktops have 10, which is no wish for smaller text."""
_STEP = 5
LARGEST = 300


def looks(settings: Settings) -> tuple[Name, int]:
    """Return the theme, and the zoom of the settings times the desktop's size of text."""
    name: Name = system_theme() if settings.theme == "system" else settings.theme
    zoom = settings.zoom_percent * text_percent(system_text_px(), sys.platform)
    return name, min(LARGEST, round(zoom / 100))


def text_percent(pixels: float, platform: str) -> int:
    """Return how large text is to be where the desktop's has so many pixels; never below 100."""
    plain = PLAIN_PX.get(platform, PLAIN_PX_ELSEWHERE)
    return max(100, _STEP * round(100 * pixels / plain / _STEP))


def system_text_px() -> float:
    """Return the desktop's size of text in pixels; 0 where it has none."""
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        return 0
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    screen = app.primaryScreen()
    if font.pixelSize() > 0 or screen is None:
        return max(0, font.pixelSize())
    return font.pointSizeF() * screen.logicalDotsPerInchY() / 72


def system_theme() -> Name:
    """Return what the desktop prefers."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"
    return "light"


def wants_contrast() -> bool:
    """Tell whether the desktop asks for more contrast."""
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        return False
    wanted = _hints().accessibility().contrastPreference()
    return wanted == Qt.ContrastPreference.HighContrast


@cache
def _hints() -> QStyleHints:
    """Return the desktop's wishes; Python must not forget them, or it forgets their parts."""
    return QGuiApplication.styleHints()
