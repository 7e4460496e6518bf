"""Ctrl+S on a new request, on a changed file, and what another program wrote meanwhile."""

from pathlib import Path

from PySide6.QtCore import Qt

from postwright.gui.dialogs.save_as import SavePopover
from postwright.gui.saving import suggested_name
from tests.gui.driving import current, open_request, press, type_into, until, window_on

HELLO = ("First steps", "Say hello.yml")


async def test_a_new_request_asks_for_name_and_folder(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "{{demo}}/json")
        app.actions.save.trigger()
        popover = app.window.findChild(SavePopover)
        assert popover.name.text() == "json"
        type_into(popover.name, "Get the JSON")
        press(popover.name, Qt.Key.Key_Return)
        await until(lambda: not tab.is_new)
        root = app.session.collections[0].root
        assert (root / "Get the JSON.yml").exists()
        assert tab.document.request.name == "Get the JSON"
        assert not tab.unsaved
        assert not app.session.drafts


async def test_what_another_program_wrote_is_not_overwritten(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        file = root.joinpath(*HELLO)
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        theirs = file.read_text().replace("hello", "hello/theirs", 1)
        file.write_text(theirs)
        app.actions.save.trigger()
        assert tab.bar.isVisible()
        assert file.read_text() == theirs
        tab.bar.button("Keep mine").click()
        assert "name=mine" in file.read_text()
        assert not tab.bar.isVisible()


async def test_use_file_takes_what_the_other_program_wrote(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        file = root.joinpath(*HELLO)
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        file.write_text(file.read_text().replace("/hello", "/theirs", 1))
        app.actions.save.trigger()
        tab.bar.button("Take theirs").click()
        assert "/theirs" in tab.document.request.url
        assert not tab.document.dirty


def test_a_new_request_is_named_after_its_path() -> None:
    assert suggested_name("New request", "https://api.example.test/v1/users?x=1") == "users"
    assert suggested_name("New request", "https://example.test") == "example.test"
    assert suggested_name("Log in", "https://example.test/a") == "Log in"
