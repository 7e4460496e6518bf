from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import Chip, Keys


def test_a_chip_stands_on_the_tint_of_its_colour(qtbot: QtBot) -> None:
    theme = Theme("light")
    chip = Chip(theme, "cookie jar", "orange")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())

    picture = chip.grab().toImage()
    assert QColor(picture.pixel(picture.width() // 2, 1)) == theme.tint("orange")


def test_a_chip_says_its_word(qtbot: QtBot) -> None:
    chip = Chip(Theme(), "automatic")
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.set_text("from the collection", "violet")

    assert chip.accessibleName() == "from the collection"
    assert chip.sizeHint().width() > narrow


def test_keys_are_caps_side_by_side(qtbot: QtBot) -> None:
    one, two = Keys(Theme(), "Esc"), Keys(Theme(), "Ctrl+Enter")
    qtbot.addWidget(one)
    qtbot.addWidget(two)

    assert two.accessibleName() == "Ctrl Enter"
    assert two.sizeHint().width() > one.sizeHint().width()
