"""A divider is moved by arrow keys, and says what it divides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.key_splitter import STEP, KeySplitter

KEYS = {
    Qt.Orientation.Horizontal: (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up),
    Qt.Orientation.Vertical: (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right),
}


@pytest.mark.parametrize("orientation", KEYS, ids=["beside", "above"])
def test_arrow_keys_move_it_along_and_not_across(qtbot: QtBot, orientation: Qt.Orientation) -> None:
    shown = KeySplitter(Theme("light"), orientation, "Divider of the two")
    for _ in range(2):
        part = QWidget()
        part.setMinimumSize(100, 100)
        shown.addWidget(part)
    qtbot.addWidget(shown)
    shown.resize(601, 601)
    shown.show()
    shown.setSizes([300, 300])
    handle, (back, on, across) = shown.handle(1), KEYS[orientation]
    assert handle.accessibleName() == "Divider of the two"
    assert handle.focusPolicy() & Qt.FocusPolicy.TabFocus
    handle.setFocus()
    QTest.keyClick(handle, on)
    QTest.keyClick(handle, on)
    QTest.keyClick(handle, back)
    QTest.keyClick(handle, across)
    assert shown.sizes()[0] == 300 + STEP
    for _ in range(40):
        QTest.keyClick(handle, back)
    assert shown.sizes()[0] == 100
