"""Paints a line of code with a soft chip behind each `{{variable}}`."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from postwright.gui.theme import Theme, mixed
from postwright.gui.widgets.one_line import LEFT
from postwright.model.variable_text import VARIABLE

Known = Callable[[str], bool]
"""Says whether a variable of that name has a value."""


def always_known(name: str) -> bool:
    """Say yes: where nothing is known of variables."""
    return True


def chip_colors(theme: Theme, *, known: bool) -> tuple[QColor, QColor, QColor]:
    """Return the fill, the name's and the braces' colour of a chip."""
    token = "teal" if known else "err"
    fill = theme.color(token)
    fill.setAlphaF(0.17 if theme.name == "dark" else 0.11)
    name = theme.color(token)
    share = 0.82 if theme.name == "dark" else 0.97
    return fill, name, mixed(theme.color("base"), name, share)


def paint_chip_box(painter: QPainter, theme: Theme, box: QRectF, *, known: bool) -> None:
    """Paint what stands behind a variable; dashed red where it has no value."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(chip_colors(theme, known=known)[0])
    pen = QPen(theme.color("err"), 1, Qt.PenStyle.DashLine)
    painter.setPen(Qt.PenStyle.NoPen if known else pen)
    painter.drawRoundedRect(box, theme.px(4), theme.px(4))
    painter.restore()


def paint_line(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    known: Known = always_known,
) -> None:
    """Paint one line of text within `rect`, with chips behind its variables."""
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setClipRect(rect)
    painter.setFont(font)
    x, at = rect.x(), 0

    def put(piece: str, pen: QColor) -> None:
        nonlocal x
        painter.setPen(pen)
        painter.drawText(QRectF(x, rect.y(), 100_000, rect.height()), LEFT, piece)
        x += metrics.horizontalAdvance(piece)

    for match in VARIABLE.finditer(text):
        put(text[at : match.start()], color)
        is_known = known(match[1])
        width, high = metrics.horizontalAdvance(match[0]), theme.px(18)
        box = QRectF(x - 2, rect.center().y() - high / 2, width + 4, high)
        paint_chip_box(painter, theme, box, known=is_known)
        _, name, braces = chip_colors(theme, known=is_known)
        put("{{", braces)
        put(match[1], name)
        put("}}", braces)
        at = match.end()
    rest = text[at:]
    if not at:
        rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width() + 0.9)
    put(rest, color)
    painter.restore()
