"""The shortcuts in the settings: found, recorded, taken from another, and given back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from postwright.gui.application import Application
from postwright.gui.dialogs.keys_page import KeysPage
from postwright.gui.dialogs.settings import SettingsDialog
from postwright.model.settings import KeyChoice
from tests.gui.driving import click, press, type_into, window_on

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(app: Application) -> tuple[SettingsDialog, KeysPage]:
    dialog = app.window.pages.settings("keys")
    return dialog, dialog.keys


def choose(page: KeysPage, title: str) -> None:
    (item,) = page.list.findItems(title, Qt.MatchFlag.MatchExactly)
    page.list.setCurrentItem(item)


def keys_of(app: Application, action: str) -> list[str]:
    return [key.toString() for key in getattr(app.actions, action).shortcuts()]


def shown(page: KeysPage) -> list[str]:
    items = [page.list.topLevelItem(row) for row in range(page.list.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None and not item.isHidden()]


async def test_a_recorded_key_works_at_once_and_is_kept(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog, page = opened(app)
        choose(page, "Cookies")
        press(page.field, Qt.Key.Key_F9)
        assert page.field.text() == "F9"
        assert page.note.text() == "F9 is free."
        click(page.use)
        assert keys_of(app, "cookies") == ["F9"]
        dialog.accept()
        press(app.window, Qt.Key.Key_F9)
        assert app.window.tabs.current.accessibleName() == "Cookies"
    async with window_on(tmp_path) as app:
        assert keys_of(app, "cookies") == ["F9"]


async def test_recording_does_nothing_else(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        _, page = opened(app)
        tabs = len(app.window.tabs.widgets)
        press(page.field, Qt.Key.Key_T, CONTROL)
        assert page.field.text() == QKeySequence("Ctrl+T").toString(
            QKeySequence.SequenceFormat.NativeText
        )
        assert len(app.window.tabs.widgets) == tabs


async def test_a_key_that_is_taken_is_said_while_recording_and_changes_hands(
    tmp_path: Path,
) -> None:
    async with window_on(tmp_path) as app:
        _, page = opened(app)
        choose(page, "Cookies")
        press(page.field, Qt.Key.Key_L, CONTROL)
        assert page.note.text() == "Ctrl+L is Go to the URL; that loses it."
        click(page.use)
        assert keys_of(app, "cookies") == ["Ctrl+L"]
        assert keys_of(app, "focus_url") == []


async def test_a_second_key_stands_beside_the_first(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        _, page = opened(app)
        choose(page, "Save")
        press(page.field, Qt.Key.Key_F10)
        click(page.add)
        assert keys_of(app, "save") == ["Ctrl+S", "F10"]
        click(page.clear)
        assert keys_of(app, "save") == []
        click(page.reset)
        assert keys_of(app, "save") == ["Ctrl+S"]


async def test_letters_and_alt_are_refused_with_the_reason(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        _, page = opened(app)
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
            press(page.field, Qt.Key.Key_Q, modifier)
            assert not page.use.isEnabled()
            assert "needs Ctrl" in page.note.text()


async def test_another_programs_keys_are_one_choice(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        _, page = opened(app)
        page.preset.setCurrentText("Insomnia")
        assert keys_of(app, "cookies") == ["Ctrl+K"]
        assert app.session.settings.key_preset == "insomnia"
        page.preset.setCurrentText("Postwright")
        assert keys_of(app, "cookies") == ["Ctrl+Shift+K"]


async def test_all_own_keys_go_with_one_press(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.session.change_settings(
            type(app.session.settings)(keys=(KeyChoice("save", "F2"), KeyChoice("find", "F4")))
        )
        _, page = opened(app)
        click(page.reset_all)
        assert app.session.settings.keys == ()


async def test_commands_are_found_by_name_and_by_key(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        _, page = opened(app)
        type_into(page.search, "reopen")
        assert shown(page) == ["Reopen closed tab"]
        type_into(page.search, "ctrl+shift+d")
        assert shown(page) == ["Save the answer to a file"]


async def test_escape_gives_a_recording_up(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog, page = opened(app)
        press(page.field, Qt.Key.Key_F9)
        press(page.field, Qt.Key.Key_Escape)
        assert page.field.text() == ""
        assert dialog.isVisible()
