"""Small tinted words: an origin, a state, a shortcut key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from postwright.gui.theme import Theme


def paint_chip(painter: QPainter, theme: Theme, rect: QRectF, text: str, token: str) -> None:
    """Paint a chip that fills `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(token))
    painter.drawRoundedRect(rect, theme.px(4), theme.px(4))
    painter.setFont(theme.font(11, 500))
    painter.setPen(theme.color(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def chip_width(theme: Theme, text: str) -> int:
    """Return how wide a chip with that text is."""
    return round(QFontMetricsF(theme.font(11, 500)).horizontalAdvance(text)) + 2 * theme.px(6)


class Chip(QWidget):
    """One word on a tint of its colour."""

    def __init__(
        self, theme: Theme, text: str, token: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._text, self._token = theme, text, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._restyle)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str, token: str | None = None) -> None:
        """Change the word and, if given, its colour."""
        self._text, self._token = text, token or self._token
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._theme, self._text), self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self._theme, QRectF(self.rect()), self._text, self._token)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Keys(QWidget):
    """A shortcut as key caps, such as `Ctrl` `Enter`."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, caps_of(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(self._keys))
        theme.changed.connect(self.updateGeometry)

    def show_keys(self, keys: str) -> None:
        """Show these; without any it takes no room."""
        self._keys = caps_of(keys)
        self.setAccessibleName(" ".join(self._keys))
        self.setHidden(not keys)
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[int]:
        metrics = QFontMetricsF(self._theme.font(11, 500))
        least, pad = self._theme.px(18), self._theme.px(10)
        return [max(least, round(metrics.horizontalAdvance(key)) + pad) for key in self._keys]

    def sizeHint(self) -> QSize:
        widths = self._widths()
        return QSize(sum(widths) + self._theme.px(3) * (len(widths) - 1), self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(11, 500))
        x = 0.0
        for key, width in zip(self._keys, self._widths(), strict=True):
            cap = QRectF(x, 0, width, self.height())
            fill = "raised" if self._theme.name == "dark" else "window"
            painter.setBrush(self._theme.color(fill))
            painter.setPen(QPen(self._theme.color("border"), 1))
            radius = self._theme.px(4)
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            x += width + self._theme.px(3)


def caps_of(keys: str) -> list[str]:
    """Return the single keys of `Ctrl+Enter`, or of several that are pressed one by one."""
    caps: list[str] = []
    for word in keys.split():
        *held, last = word.removesuffix("+").split("+") if len(word) > 1 else [word]
        caps += [*held, *([last] if last else []), *(["+"] if word.endswith("++") else [])]
    return caps
