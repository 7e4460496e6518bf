"""Icons drawn anew for each size and screen, in the colour of the current theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from postwright.gui.color_source import ColorSource
from postwright.resources import resource


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))


class ThemedIcon(QIconEngine):
    """Paints an SVG of `resources/icons` in a token's colour, as the theme is at that moment."""

    def __init__(self, colors: ColorSource, name: str, token: str) -> None:
        super().__init__()
        self._colors, self._name, self._token = colors, name, token

    def clone(self) -> QIconEngine:
        return ThemedIcon(self._colors, self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "disabled" if mode == QIcon.Mode.Disabled else self._token
        renderer = _renderer(self._name, self._colors.color(token).name(QColor.NameFormat.HexRgb))
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        renderer.render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture
