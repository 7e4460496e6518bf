import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout
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


@pytest.mark.parametrize("kind", ["words", "picture"])
@pytest.mark.parametrize(
    ("key", "modifier", "pressed"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, True),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, False),
    ],
    ids=["Return", "Enter", "Space", "Ctrl+Return", "A"],
)
def test_return_presses_the_button_with_the_focus(
    qtbot: QtBot, kind: str, key: Qt.Key, modifier: Qt.KeyboardModifier, pressed: bool
) -> None:
    words = Button(Theme(), "Use Basic")
    button = words if kind == "words" else IconButton(Theme(), "copy", "Copy")
    qtbot.addWidget(button)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    qtbot.keyClick(button, key, modifier)
    assert bool(clicks) == pressed


def test_return_presses_the_button_with_the_focus_rather_than_the_usual_one(qtbot: QtBot) -> None:
    dialog = QDialog()
    usual, other = Button(Theme(), "Import"), Button(Theme(), "Cancel")
    usual.setDefault(True)
    row = QHBoxLayout(dialog)
    row.addWidget(usual)
    row.addWidget(other)
    qtbot.addWidget(dialog)
    dialog.show()
    told: list[str] = []
    usual.clicked.connect(lambda: told.append("Import"))
    other.clicked.connect(lambda: told.append("Cancel"))
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert told == ["Cancel"]
