"""What an import left open is listed beside the window, and each place is one press away."""

import json
from pathlib import Path

from PySide6.QtWidgets import QScrollArea

from postwright.gui.application import Application
from postwright.gui.dialogs.import_report import ImportReport
from postwright.gui.pages.environments import EnvironmentsPage
from tests.gui.driving import current, until, window_on
from tests.gui.window.test_importing import asked, export


async def imported(app: Application, text: str) -> ImportReport:
    """Import curl commands that leave something to do. Return the list."""
    file = app.paths.data / "shop.sh"
    file.write_text(text)
    dialog = asked(app)
    dialog.take_path(file)
    await until(lambda: dialog.accept_button.isEnabled())
    dialog.accept_button.click()
    await until(lambda: app.window.commands.importing.left.report)
    report = app.window.commands.importing.left.report
    assert report is not None
    return report


async def test_what_an_import_leaves_to_do_is_opened_by_a_button(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = asked(app)
        file = tmp_path / "shop.sh"
        file.write_text(
            "# Users / Add\ncurl http://x.test/ -b jar.txt -H 'A: b' --proxy http://p\n"
        )
        dialog.take_path(file)
        await until(lambda: dialog.accept_button.isEnabled())
        dialog.accept_button.click()
        root = tmp_path / "config/collections/shop"
        await until(lambda: app.session.collection(root))
        await until(lambda: app.window.commands.importing.left.report)
        report = app.window.commands.importing.left.report
        assert not report.isModal()
        words = [button.text() for button in report.buttons]
        assert words == ["Open the headers", "Open the options"]
        for button, page in zip(report.buttons, ("headers", "options"), strict=True):
            button.click()
            assert current(app).document.request.name == "Add"
            assert current(app).request_pane.current == page
        report.close_button.click()
        assert not report.isVisible()


async def test_an_import_that_leaves_nothing_to_do_shows_no_report(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = asked(app)
        dialog.take_path(export(tmp_path / "shop.json"))
        await until(lambda: dialog.accept_button.isEnabled())
        dialog.accept_button.click()
        await until(lambda: app.window.notices.shown)
        assert app.window.commands.importing.left.report is None


async def test_a_folder_and_an_environment_are_opened_too(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = asked(app)
        info = {"name": "Shop", "schema": "https://schema.getpostman.com/v2.1.0/collection.json"}
        item = {"name": "r", "request": {"method": "GET", "url": "http://x.test/"}}
        folder = {"name": "F", "auth": {"type": "asap", "asap": []}, "item": [item]}
        file = tmp_path / "shop.json"
        file.write_text(json.dumps({"info": info, "item": [folder]}))
        dialog.take_path(file)
        await until(lambda: dialog.accept_button.isEnabled())
        dialog.accept_button.click()
        await until(lambda: app.window.commands.importing.left.report)
        app.window.commands.importing.left.report.buttons[0].click()
        await until(lambda: app.window.pages.shown_shared())
        assert app.window.pages.shown_shared().tabs.current_key == "auth"
        file = tmp_path / ".env.qa"
        file.write_text("A=${B}\n")
        dialog = asked(app)
        dialog.take_path(file)
        await until(lambda: dialog.accept_button.isEnabled())
        dialog.accept_button.click()
        await until(lambda: len(app.window.notices.shown) > 1)
        report = app.window.commands.importing.left.report
        assert [button.text() for button in report.buttons] == ["Open the environment"]
        report.buttons[0].click()
        await until(lambda: isinstance(app.window.tabs.current, EnvironmentsPage))


async def test_what_was_renamed_meanwhile_is_opened_where_it_is(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        report = await imported(app, "# Users / Add\ncurl http://x.test/ -b jar.txt\n")
        root = tmp_path / "config/collections/shop"
        app.session.edits.rename(root, ("Users",), "People")
        app.session.edits.rename(root, ("People", "Add.yml"), "Put in")
        report.buttons[0].click()
        assert current(app).ref.path == ("People", "Put in.yml")
        assert current(app).request_pane.current == "headers"


async def test_what_is_gone_is_told_and_nothing_opens(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        report = await imported(app, "curl http://x.test/ -b jar.txt\n")
        app.session.close_collection(tmp_path / "config/collections/shop")
        before = app.window.tabs.widgets
        report.buttons[0].click()
        assert app.window.tabs.widgets == before
        told = app.window.notices.kept[0].text
        assert told.startswith("It is not there any more: ")


async def test_scripts_of_a_collection_are_read_where_the_list_leads(tmp_path: Path) -> None:
    info = {"name": "Shop", "schema": "https://schema.getpostman.com/v2.1.0/collection.json"}
    event = {"listen": "prerequest", "script": {"exec": ["console.log('hi')"]}}
    request = {"name": "Get", "request": {"method": "GET", "url": "http://x.test/"}}
    text = json.dumps({"info": info, "event": [event], "item": [request]})
    async with window_on(tmp_path) as app:
        report = await imported(app, text)
        (button,) = report.buttons
        assert button.text() == "Read the script"
        button.click()
        page = app.window.pages.shown_shared()
        assert page is not None
        assert page.scripts.isVisible()
        assert "console.log('hi')" in page.scripts.text.toPlainText()
        assert not page.unsaved


async def test_a_list_that_fits_cannot_be_scrolled(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        report = await imported(app, "curl http://x.test/ -b jar.txt --proxy http://p\n")
        (area,) = report.findChildren(QScrollArea)
        await until(lambda: area.verticalScrollBar().maximum() == 0)
        report.resize(report.width(), 120)
        await until(lambda: area.verticalScrollBar().maximum() > 0)
