import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.segmented import Segmented


@pytest.fixture
def segments(qtbot: QtBot) -> Segmented:
    segments = Segmented(Theme(), ["Pretty", "Raw", "Preview"])
    qtbot.addWidget(segments)
    segments.show()
    return segments


def test_a_click_chooses_and_tells(qtbot: QtBot, segments: Segmented) -> None:
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.mouseClick(segments.buttons[1], Qt.MouseButton.LeftButton)

    assert told.args == [1]
    assert segments.current == 1


def test_arrow_keys_move_round(qtbot: QtBot, segments: Segmented) -> None:
    qtbot.keyClick(segments.buttons[0], Qt.Key.Key_Left)

    assert segments.current == 2


def test_what_cannot_be_chosen_is_left_out(qtbot: QtBot, segments: Segmented) -> None:
    segments.buttons[1].setEnabled(False)
    qtbot.keyClick(segments.buttons[0], Qt.Key.Key_Right)

    assert segments.current == 2


def test_choosing_by_program_tells_nothing(qtbot: QtBot, segments: Segmented) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.current = 2

    assert segments.current == 2
