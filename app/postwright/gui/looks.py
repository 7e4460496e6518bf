"""Which theme and zoom the window has, by the settings and by the desktop; no colours."""

from functools import cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStyleHints

from postwright.model.settings import Settings

Name = Literal["dark", "light"]


def looks(settings: Settings) -> tuple[Name, int]:
    """Return theme and zoom as the settings have them."""
    name: Name = system_theme() if settings.theme == "system" else settings.theme
    return name, settings.zoom_percent


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
