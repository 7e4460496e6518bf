"""Chips in lines: none is lost where the room is small."""

from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.chip_flow import ChipFlow, FlowChip


def flow(qtbot: QtBot, *chips: FlowChip, width: int = 300) -> ChipFlow:
    made = ChipFlow(Theme("dark"))
    qtbot.addWidget(made)
    made.resize(width, 10)
    made.show_chips(chips)
    made.show()
    return made


def test_chips_that_do_not_fit_begin_another_line(qtbot: QtBot):
    words = tuple(FlowChip(f"orders:read:{n}") for n in range(6))
    made = flow(qtbot, *words)
    one_line = flow(qtbot, words[0]).height()
    assert made.height() > one_line
    made.resize(2000, made.height())
    assert made.height() == one_line


def test_every_chip_stays_within_the_width(qtbot: QtBot):
    made = flow(qtbot, FlowChip("x" * 500), FlowChip("b", "err", "missing"), width=200)
    assert all(box.right() <= 200 for box, _ in made._places(200))


def test_a_reader_hears_the_words_and_what_stands_out(qtbot: QtBot):
    made = flow(qtbot, FlowChip("a"), FlowChip("b", "err", "missing"))
    assert made.accessibleName() == "a; b, missing"


def test_no_chips_take_no_room(qtbot: QtBot):
    assert flow(qtbot).height() == 0
