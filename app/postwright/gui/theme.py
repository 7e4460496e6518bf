"""Colours, fonts, metrics and icons of the window, in dark and light and at any zoom."""

import weakref

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from postwright.gui import tokens
from postwright.gui.icons import ThemedIcon
from postwright.gui.style_sheet import style_sheet
from postwright.gui.window.looks import Name
from postwright.resources import resource

UI_FAMILIES = [
    "Inter", "Segoe UI Variable Text", "Segoe UI", ".AppleSystemUIFont", "Cantarell", "Noto Sans",
    "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC",
]  # fmt: skip
MONO_FAMILIES = [
    "JetBrains Mono", "Cascadia Mono", "SF Mono", "DejaVu Sans Mono", "Noto Sans Mono CJK SC",
    "Noto Sans CJK SC",
]  # fmt: skip
WEIGHTS = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
}


class Theme(QObject):
    """What every widget asks for its looks. One object for the whole program."""

    changed = Signal()

    def __init__(self, name: Name = "dark", zoom_percent: int = 100) -> None:
        super().__init__()
        self.name: Name = name
        self.zoom_percent = zoom_percent
        self.is_clear = False
        """Whether there is more contrast, as the desktop asks for."""
        self._colors = tokens.colors(name)
        self._dressed: weakref.ref[QWidget] | None = None
        self._fonts: dict[tuple[int, int, bool, bool], QFont] = {}

    def set(self, name: Name, zoom_percent: int | None = None) -> None:
        """Change the looks and tell every widget."""
        zoom = self.zoom_percent if zoom_percent is None else zoom_percent
        if (name, zoom) == (self.name, self.zoom_percent):
            return
        self.name, self.zoom_percent = name, zoom
        self._fonts.clear()
        self._renew()

    def set_clear(self, clear: bool) -> None:
        """Show more contrast, or no more than usual."""
        if clear != self.is_clear:
            self.is_clear = clear
            self._renew()

    def _renew(self) -> None:
        self._colors = tokens.colors(self.name, clear=self.is_clear)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.apply(app)
        self.changed.emit()

    def apply(self, app: QApplication) -> None:
        """Give the application its fonts, palette and style sheet."""
        _load_fonts()
        if app.style().name() != "fusion":  # a second time would restyle all there is, for seconds
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(self.font())
        app.setPalette(self._palette())
        window = self._dressed() if self._dressed else None
        (window or app).setStyleSheet(self._sheet())

    def dress(self, window: QWidget, app: QApplication) -> None:
        """Give the style sheet to one window and what belongs to it, not to the application.

        Under a sheet of the application every subtree that gets a parent is styled anew, level
        by level: opening a tab would take twice as long.
        """
        self._dressed = weakref.ref(window)
        app.setStyleSheet("")
        window.setStyleSheet(self._sheet())

    def _sheet(self) -> str:
        icons = resource("icons").as_posix()
        return style_sheet(self._colors, self.name, icons, self.px)

    # Colours

    def color(self, token: str) -> QColor:
        return QColor(self._colors[token])

    def tint(self, token: str, over: str = "base") -> QColor:
        """Return the soft fill behind text of that token."""
        bright = tokens.BRIGHT.get(token) if self.name == "light" else None
        hue = QColor(bright) if bright else self.color(token)
        return mixed(self.color(over), hue, tokens.TINT_SHARE[self.name])

    def syntax(self, kind: str) -> QColor:
        return QColor(tokens.SYNTAX[self.name][kind])

    def phase(self, phase: str) -> QColor:
        return QColor(tokens.PHASE_COLORS[self.name][phase])

    def method(self, method: str) -> QColor:
        return self.color(tokens.METHODS.get(method.upper(), "text2"))

    def status(self, status: int) -> str:
        """Return the token for a status code."""
        return tokens.STATUSES.get(status // 100, "err")

    # Fonts and metrics

    def font(
        self, px: int = 13, weight: int = 400, *, mono: bool = False, tnum: bool = False
    ) -> QFont:
        """Return a font of so many unzoomed pixels; `tnum` makes figures of one width."""
        key = (px, weight, mono, tnum)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(*key)
        return QFont(self._fonts[key])

    def _make_font(self, px: int, weight: int, mono: bool, tnum: bool) -> QFont:
        font = QFont()
        font.setFamilies(MONO_FAMILIES if mono else UI_FAMILIES)
        font.setPixelSize(self.px(px))
        font.setWeight(WEIGHTS[weight])
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if mono:
            font.setFeature(QFont.Tag("calt"), 0)  # no ligatures in code
        elif tnum:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def px(self, n: float) -> int:
        """Return a metric in pixels at the current zoom."""
        return round(n * self.zoom_percent / 100)

    # Icons

    def icon(self, name: str, token: str = "text2") -> QIcon:
        return QIcon(ThemedIcon(self, name, token))

    def pixmap(
        self, name: str, token: str = "text2", size: float = 16, dpr: float = 1.0
    ) -> QPixmap:
        """Return an icon of so many unzoomed pixels for a screen of that ratio."""
        side = round(self.px(size) * dpr)
        engine = ThemedIcon(self, name, token)
        picture = engine.pixmap(QSize(side, side), QIcon.Mode.Normal, QIcon.State.Off)
        picture.setDevicePixelRatio(dpr)
        return picture

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for part, token in {
            role.Window: "window",
            role.WindowText: "text",
            role.Base: "base",
            role.AlternateBase: "raised",
            role.Text: "text",
            role.Button: "raised",
            role.ButtonText: "text",
            role.ToolTipBase: "overlay",
            role.ToolTipText: "text",
            role.Highlight: "sel",
            role.HighlightedText: "text",
            role.PlaceholderText: "muted",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.BrightText: "err",
        }.items():
            palette.setColor(part, self.color(token))
        disabled = QPalette.ColorGroup.Disabled
        for part in (role.Text, role.ButtonText, role.WindowText):
            palette.setColor(disabled, part, self.color("disabled"))
        return palette


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """Return the colour `under` with so much of `over`, from 0 to 1."""
    return QColor(
        *(
            round(a * (1 - share) + b * share)
            for a, b in zip(_channels(under), _channels(over), strict=True)
        )
    )


_fonts_loaded = False


def _load_fonts() -> None:
    global _fonts_loaded
    if not _fonts_loaded:
        _fonts_loaded = True
        for path in sorted(resource("fonts").glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(path))


def _channels(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()
