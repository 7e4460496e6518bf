"""What the window says of its keys is what the keys do, whichever were chosen."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.widgets.chips import Keys
from postwright.model.settings import KeyChoice, Preset
from tests.gui.driving import click, current, press, until, window_on


def choose(app: Application, preset: Preset = "postwright", **keys: str) -> None:
    choices = tuple(KeyChoice(action, text) for action, text in keys.items())
    settings = app.window.session.settings
    app.window.session.change_settings(replace(settings, key_preset=preset, keys=choices))


async def test_tool_tips_name_the_keys(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab, header = current(app), app.window.header
        assert tab.url_bar.send.toolTip() == "Send (Ctrl+Enter)"
        assert tab.title.save.toolTip() == "Save (Ctrl+S)"
        assert header.field.toolTip() == "Search or run a command (Ctrl+K)"
        assert header.environment.toolTip() == "Environment of this collection (Ctrl+E)"
        assert header.gear.toolTip() == "Settings (Ctrl+,)"


async def test_they_follow_a_change_at_once(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab, header = current(app), app.window.header
        choose(app, "insomnia", send="F9", save="")
        assert tab.url_bar.send.toolTip() == "Send (F9)"
        assert tab.response.body_tab.keys.text() == "F9"
        assert tab.title.save.toolTip() == "Save"
        assert header.field.toolTip() == "Search or run a command (Ctrl+Shift+P)"
        assert header.environment.toolTip() == "Environment of this collection (Ctrl+Shift+E)"
        assert header.cookies.toolTip() == "Cookies (Ctrl+K)"


async def test_the_first_page_has_them_too(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = app.window.pages.welcome()
        assert page.send_hint.keys.accessibleName() == "Ctrl Enter"
        choose(app, send="Ctrl+Shift+X", switch_environment="")
        said = [caps.accessibleName() for caps in page.findChildren(Keys) if caps.isVisible()]
        assert said == ["Ctrl Shift X", "Ctrl L", "Ctrl Shift O", "Ctrl K", "Ctrl T", "F1"]


@pytest.mark.parametrize(
    ("keys", "key", "held", "said"),
    [
        ("Ctrl+Return Ctrl+Enter", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier,
         "Ctrl+Enter sends right away"),
        ("F9", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "F9 sends right away"),
    ],
    ids=["as it is", "rebound"],
)  # fmt: skip
async def test_the_palette_sends_with_the_keys_of_send(
    tmp_path: Path, keys: str, key: Qt.Key, held: Qt.KeyboardModifier, said: str
) -> None:
    async with window_on(tmp_path) as app:
        choose(app, send=keys)
        click(app.window.header.field)
        palette = app.window.palette_box
        assert palette.send_hint.text() == said
        palette.field.setText("Say hello")
        press(palette.field, key, held)
        await until(lambda: (tab := app.window.tabs.request_tab) is not None and tab.exchange)
        assert current(app).document.request.name == "Say hello"
