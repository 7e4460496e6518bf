"""All shortcuts at a glance: found by words or by pressing them, as they are now."""

from pathlib import Path

from PySide6.QtCore import Qt

from postwright.gui.actions import ACTIONS
from postwright.gui.application import Application
from postwright.gui.dialogs.settings import SettingsDialog
from postwright.gui.dialogs.shortcut_groups import GROUPS
from postwright.gui.dialogs.shortcuts import ShortcutsDialog
from postwright.model.settings import KeyChoice, Settings
from tests.gui.driving import click, press, type_into, window_on

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(app: Application) -> ShortcutsDialog:
    press(app.window, Qt.Key.Key_F1)
    dialog = app.window.findChild(ShortcutsDialog)
    assert dialog is not None
    return dialog


def test_every_command_with_keys_has_its_place() -> None:
    named = {row for column in GROUPS for _, rows in column for row in rows if type(row) is str}
    assert {entry.name for entry in ACTIONS if entry.keys} <= named


async def test_f1_shows_them_and_words_find_them(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = opened(app)
        assert ("Save", "Ctrl+S") in dialog.shown()
        type_into(dialog.search, "reopen")
        assert dialog.shown() == [("Reopen closed tab", "Ctrl+Shift+T")]
        type_into(dialog.search, "nothing of the kind")
        assert dialog.shown() == []
        assert dialog.nothing.isVisible()


async def test_a_pressed_combination_finds_its_command(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = opened(app)
        press(dialog.search, Qt.Key.Key_J, CONTROL)
        assert dialog.search.text() == "Ctrl+J"
        assert dialog.shown() == [("Side by side or stacked", "Ctrl+J")]


async def test_a_changed_key_is_shown_at_once(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = opened(app)
        app.session.change_settings(Settings(keys=(KeyChoice("save", "F9"),)))
        assert ("Save", "F9") in dialog.shown()


async def test_it_leads_to_where_they_are_changed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        click(opened(app).change)
        settings = app.window.findChild(SettingsDialog)
        assert settings is not None
        assert settings.keys.isVisible()


async def test_escape_closes_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = opened(app)
        press(dialog.search, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
