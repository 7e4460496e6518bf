"""The vault's passphrase is asked for at the start, and its protection changed in the settings."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from postwright.gui.application import Application
from postwright.gui.dialogs.settings import SettingsDialog
from postwright.model.collection import Environment
from postwright.model.consent import Ask
from postwright.model.request import Variable
from tests.gui.driving import click, press, type_into, until, window_on

PASSPHRASE = "correct horse"


async def with_secret(app: Application) -> Path:
    session = app.window.session
    root = session.create_collection("Mine").root
    rows = (Variable("token", "s3cret", secret=True),)
    session.environments.save(root, Environment("prod", rows))
    return root


async def privacy(app: Application) -> SettingsDialog:
    dialog = app.window.pages.settings("privacy")
    await until(lambda: dialog.privacy.state.text(), "nothing was told")
    return dialog


async def protect_by_passphrase(app: Application) -> None:
    dialog = await privacy(app)
    page = dialog.privacy
    page.way.setCurrentIndex(1)
    assert not page.change.isEnabled()
    type_into(page.first, PASSPHRASE)
    type_into(page.second, PASSPHRASE + "x")
    assert not page.change.isEnabled()
    type_into(page.second, PASSPHRASE)
    click(page.change)
    await until(lambda: page.outcome.text() == "Changed.")
    assert page.first.text() == ""
    dialog.accept()


async def test_the_settings_say_how_secrets_are_kept(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        await with_secret(app)
        dialog = await privacy(app)
        assert "a key that lies in a file which only you can read" in dialog.privacy.state.text()
        assert dialog.privacy.way.currentText() == "A key file that only you can read"
        assert not dialog.privacy.change.isEnabled()
        dialog.privacy.way.setCurrentIndex(0)
        assert not dialog.privacy.change.isEnabled()  # there is no keyring
        assert all(f.echoMode() is QLineEdit.EchoMode.Password
                   for f in (dialog.privacy.first, dialog.privacy.second))  # fmt: skip
        dialog.accept()


async def test_the_passphrase_is_asked_for_and_a_wrong_one_is_told(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = await with_secret(app)
        await protect_by_passphrase(app)
    async with window_on(tmp_path) as app:
        desk = app.window.pages.vault
        dialog = desk.dialog
        assert dialog is not None
        assert dialog.isModal()
        assert app.workspace.secret(root, "prod", "token") is None
        type_into(dialog.field, "wrong")
        press(dialog.field, Qt.Key.Key_Return)
        await until(lambda: not dialog.problem.isHidden())
        assert "not the passphrase" in dialog.problem.text()
        type_into(dialog.field, PASSPHRASE)
        press(dialog.field, Qt.Key.Key_Return)
        await until(lambda: desk.dialog is None)
        assert app.workspace.secret(root, "prod", "token") == "s3cret"


async def test_what_was_agreed_is_told_and_can_be_taken_back(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        grants = app.workspace.grants
        ask = Ask("secret", "token", "https://api.test", "prod")
        await asyncio.wrap_future(grants.add("id", Path("/a"), (ask,)))
        dialog = await privacy(app)
        assert "1 so far" in dialog.privacy.agreed.text()
        click(dialog.privacy.forget)
        assert not grants.holds("id", Path("/a"), ask)
        assert not dialog.privacy.forget.isEnabled()
        dialog.accept()


async def test_later_leaves_it_locked_and_the_settings_open_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = await with_secret(app)
        await protect_by_passphrase(app)
    async with window_on(tmp_path) as app:
        desk = app.window.pages.vault
        assert desk.dialog is not None
        press(desk.dialog, Qt.Key.Key_Escape)
        await until(lambda: desk.dialog is None)
        settings = await privacy(app)
        assert "locked" in settings.privacy.state.text()
        assert not settings.privacy.change.isVisible()
        click(settings.privacy.unlock)
        assert desk.dialog is not None
        type_into(desk.dialog.field, PASSPHRASE)
        click(desk.dialog.unlock)
        await until(lambda: desk.dialog is None)
        assert app.workspace.secret(root, "prod", "token") == "s3cret"
        await until(lambda: settings.privacy.change.isVisible())
        settings.privacy.way.setCurrentIndex(2)
        click(settings.privacy.change)
        await until(lambda: settings.privacy.outcome.text() == "Changed.")
        settings.accept()
    async with window_on(tmp_path) as app:
        assert app.window.pages.vault.dialog is None
        assert app.workspace.secret(root, "prod", "token") == "s3cret"
