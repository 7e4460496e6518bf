from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from postwright.gui.actions import ACTIONS, Actions, keys_on
from postwright.gui.theme import Theme
from postwright.resources import resource


def test_no_shortcut_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for entry in ACTIONS for key in entry.keys.split())

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_shortcut_can_be_pressed(qtbot: QtBot) -> None:
    for entry in ACTIONS:
        for key in entry.keys.split():
            assert QKeySequence(key).count() == 1, f"{entry.name}: {key}"


def test_no_shortcut_takes_a_character_from_a_text_field() -> None:
    for entry in ACTIONS:
        for key in entry.keys.split():
            assert key.startswith(("Ctrl+", "F", "Shift+F", "Alt+")), f"{entry.name}: {key}"
            assert not key.startswith("Ctrl+Alt+"), "AltGr on Windows"


def test_every_icon_exists() -> None:
    missing = [e.name for e in ACTIONS if e.icon and not resource(f"icons/{e.icon}.svg").exists()]

    assert missing == []


def test_an_action_is_found_by_its_name(qtbot: QtBot) -> None:
    actions = Actions(Theme())

    assert actions.send.text() == "Send"
    assert len(actions.all()) == len(ACTIONS)


@pytest.mark.parametrize(
    ("keys", "there"),
    [
        ("Ctrl+Tab", "Meta+Tab"),
        ("Ctrl+Shift+Tab", "Meta+Shift+Tab"),
        ("Ctrl+G", "Meta+G"),
        ("Ctrl+`", "Meta+`"),
        ("Ctrl+K Ctrl+Shift+P", "Ctrl+K Ctrl+Shift+P"),
        ("", ""),
    ],
)
def test_keys_that_a_mac_keeps_for_itself_are_others_there(keys: str, there: str) -> None:
    assert keys_on("darwin", keys) == there
    assert keys_on("linux", keys) == keys
