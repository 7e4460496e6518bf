"""A painted box can be told from an empty one by its shape, not by its colour alone."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from postwright.gui.theme import Theme
from postwright.gui.widgets.tick_box import SIDE, paint_tick_box


def painted(theme: Theme, *, on: bool) -> QImage:
    side = theme.px(SIDE)
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(theme.color("base"))
    painter = QPainter(picture)
    paint_tick_box(painter, theme, QRectF(0, 0, side, side), on=on)
    painter.end()
    return picture


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_a_box_that_is_on_is_filled_and_holds_a_tick(name: str, zoom: int) -> None:
    theme = Theme(name, zoom)  # type: ignore[arg-type]
    px = theme.px
    on, off = painted(theme, on=True), painted(theme, on=False)
    assert on.pixelColor(px(13), px(13)) == theme.color("fill")
    tick = on.pixelColor(round(6.6 * px(SIDE) / SIDE), round(10.6 * px(SIDE) / SIDE))
    assert tick.lightness() > theme.color("fill").lightness()
    assert off.pixelColor(px(8), px(8)) == theme.color("base")
    assert off.pixelColor(px(8), 0) != theme.color("base")
