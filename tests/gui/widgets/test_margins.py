"""What stands in line at one zoom stands in line at every other."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.margins import Margins


def test_margins_follow_the_zoom(qtbot: QtBot) -> None:
    theme, widget = Theme("light"), QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    Margins(theme, row, 16, 0, 10, 4)
    theme.set("light", 150)
    sides = row.contentsMargins()
    assert (sides.left(), sides.top(), sides.right(), sides.bottom()) == (24, 0, 15, 6)
