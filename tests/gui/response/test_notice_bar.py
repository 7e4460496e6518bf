"""The bar with one sentence: apart from what is above it, and as far from either side."""

import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.response.notice_bar import NoticeBar
from postwright.gui.theme import Theme


@pytest.mark.parametrize(("zoom", "side", "above"), [(100, 16, 8), (200, 32, 16)])
def test_it_stands_apart(qtbot: QtBot, zoom: int, side: int, above: int) -> None:
    theme = Theme("light")
    theme.set("light", zoom)
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    bar.resize(900, 100)
    bar.say("The server refused this.", button="See why")
    box = bar.box()
    assert (box.left(), bar.width() - 1 - box.right(), box.top()) == (side, side, above)
    assert box.contains(bar.button.geometry())
    assert box.contains(bar.text.geometry())
