"""The window of code beside the work: one for each window, and gone with it."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from postwright.gui import language
from postwright.gui.application import Application
from postwright.gui.dialogs.code import CodeDialog
from tests.gui.driving import framed, until, window_on


def dialogs() -> list[CodeDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CodeDialog)]


def open_code(app: Application) -> CodeDialog:
    app.actions.copy_code.trigger()
    return next(one for one in dialogs() if one.isVisible())


async def test_it_is_opened_once(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        assert open_code(app) is open_code(app)


async def test_no_code_in_the_old_language_stays(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        frame, before = await framed(app), app.window
        app.actions.new_request.trigger()
        open_code(app)
        settings = replace(app.session.settings, language="zh_CN")
        app.session.change_settings(settings)
        await until(lambda: app.window is not before, "no new window")
        await until(lambda: not dialogs(), "the old one is still there")
        assert frame.isVisible()
    language.forget()
