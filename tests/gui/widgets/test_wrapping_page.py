"""A page is as tall as what is on it needs, whether or not a text on it wraps."""

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.wrapping_page import WrappingPage


@pytest.mark.parametrize("wraps", [False, True], ids=["lines", "a wrapped text"])
def test_nothing_on_it_is_squeezed_where_the_window_is_low(qtbot: QtBot, wraps: bool):
    theme = Theme("light")
    page, area = WrappingPage(), QScrollArea()
    column = QVBoxLayout(page)
    texts = [Label(theme, "some words " * 40, wrap=True)] if wraps else []
    buttons = [QPushButton("one"), QPushButton("two")]
    for widget in (*texts, *buttons):
        column.addWidget(widget)
    area.setWidgetResizable(True)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(300, 40)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    for button in buttons:
        assert button.height() >= button.minimumSizeHint().height()
    for text in texts:
        assert text.height() >= text.heightForWidth(text.width())
