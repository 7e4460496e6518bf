"""Shortcuts: the table's own, another program's, and what the user chose of them."""

import pytest
from PySide6.QtGui import QKeySequence

from postwright.gui.actions import ACTIONS
from postwright.gui.window.key_bindings import (
    PRESETS,
    bindings,
    clashes,
    is_usable,
    owners,
    with_keys,
)
from postwright.model.settings import KeyChoice, Preset, Settings


def test_without_a_choice_they_are_the_tables_own() -> None:
    assert bindings(Settings()) == {entry.name: entry.keys for entry in ACTIONS}


@pytest.mark.parametrize("preset", PRESETS)
def test_no_preset_gives_one_key_to_two_commands(preset: Preset) -> None:
    assert clashes(bindings(Settings(key_preset=preset))) == {}


@pytest.mark.parametrize(
    ("preset", "action", "keys"),
    [
        ("insomnia", "cookies", "Ctrl+K"),
        ("insomnia", "edit_environments", "Ctrl+E"),
        ("bruno", "edit_environments", "Ctrl+E"),
        ("bruno", "next_tab", "Ctrl+Shift+]"),
        ("insomnia", "switch_environment", "Ctrl+Shift+E"),
        ("insomnia", "format_body", "Ctrl+Shift+F"),
        ("insomnia", "delete", "Ctrl+Shift+Backspace"),
        ("insomnia", "copy_code", "Ctrl+Shift+G"),
        ("insomnia", "history", "Ctrl+Shift+H"),
        ("insomnia", "choose_method", "Ctrl+Shift+L"),
        ("insomnia", "open_request", "Ctrl+P"),
        ("insomnia", "toggle_sidebar", "Ctrl+\\"),
        ("bruno", "commands", "Ctrl+K Ctrl+Shift+P"),
        ("bruno", "close_tab", "Ctrl+W"),
        ("bruno", "reopen_tab", "Ctrl+Shift+T"),
        ("bruno", "toggle_layout", "Ctrl+J"),
        ("bruno", "previous_tab", "Ctrl+Shift+["),
        ("bruno", "rename", "Ctrl+R F2"),
        ("yaak", "send", "Ctrl+Return Ctrl+Enter Ctrl+R"),
        ("yaak", "cookies", "Ctrl+Shift+K"),
        ("yaak", "edit_environments", "Ctrl+Shift+E"),
        ("yaak", "rename", "F2"),
        ("postman", "search_requests", "Ctrl+Shift+F Ctrl+Shift+R"),
        ("postman", "new_request", "Ctrl+T Ctrl+N"),
        ("postman", "duplicate", "Ctrl+D"),
        ("postman", "import_any", "Ctrl+O"),
        ("postman", "format_body", "Ctrl+B"),
        ("yaak", "toggle_sidebar", "Ctrl+B"),
        ("postman", "send", "Ctrl+Return Ctrl+Enter"),
    ],
)
def test_a_preset_has_what_its_program_has(preset: Preset, action: str, keys: str) -> None:
    assert bindings(Settings(key_preset=preset))[action] == keys


def test_the_users_word_counts_over_the_presets() -> None:
    settings = Settings(key_preset="yaak", keys=(KeyChoice("toggle_sidebar", "F8"),))
    assert bindings(settings)["toggle_sidebar"] == "F8"


def test_choices_for_commands_that_are_gone_change_nothing() -> None:
    assert bindings(Settings(keys=(KeyChoice("gone", "F8"),))) == bindings(Settings())


def test_what_the_preset_has_anyway_is_no_choice() -> None:
    settings = Settings(keys=(KeyChoice("save", "F2"),))
    assert with_keys(settings, "save", "Ctrl+S") == ()
    assert with_keys(settings, "save", "F4") == (KeyChoice("save", "F4"),)


def test_a_key_knows_its_command() -> None:
    assert owners(bindings(Settings()), "Ctrl+Shift+P") == ("commands",)
    assert owners(bindings(Settings()), "F12") == ()


def test_a_key_of_two_commands_is_a_clash() -> None:
    settings = Settings(keys=(KeyChoice("save", "Ctrl+L"),))
    assert clashes(bindings(settings)) == {"Ctrl+L": ("save", "focus_url")}


@pytest.mark.parametrize(
    ("keys", "usable"),
    [
        ("Ctrl+Y", True), ("F9", True), ("Shift+F9", True), ("Ctrl+Shift+1", True),
        ("Ctrl+Alt+Up", True), ("A", False), ("Shift+A", False), ("Alt+F", False),
        ("Ctrl+Alt+Q", False), ("Space", False), ("", False),
    ],
)  # fmt: skip
def test_a_shortcut_never_takes_a_letter_from_a_text(keys: str, usable: bool) -> None:
    assert is_usable(QKeySequence(keys)) is usable
