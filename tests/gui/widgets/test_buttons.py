from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton


def test_a_button_says_its_words_with_and_without_an_icon(qtbot: QtBot) -> None:
    for icon in ("", "list"):
        button = Button(Theme(), "Bulk edit", "ghost", icon)
        qtbot.addWidget(button)
        assert button.text() == button.accessibleName() == "Bulk edit"

        button.setText("Done")
        assert button.text() == button.accessibleName() == "Done"


def test_a_picture_alone_has_a_name(qtbot: QtBot) -> None:
    button = IconButton(Theme(), "copy", "Copy as cURL")
    qtbot.addWidget(button)

    assert button.accessibleName() == button.toolTip() == "Copy as cURL"


def test_targets_are_large_enough(qtbot: QtBot) -> None:
    button = IconButton(Theme(), "copy", "Copy", size=24)
    qtbot.addWidget(button)

    assert button.width() >= 24
    assert button.height() >= 24


def test_buttons_follow_the_zoom(qtbot: QtBot) -> None:
    theme = Theme("dark", 100)
    button = IconButton(theme, "copy", "Copy")
    qtbot.addWidget(button)
    theme.set("dark", 150)

    assert button.width() == 42
