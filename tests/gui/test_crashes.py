"""After a mistake of ours: what is kept, a report without secrets, and a way on."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from postwright.gui.application import Application
from postwright.gui.dialogs.crash import CrashDialog
from postwright.storage.log import LOG, learn
from tests.gui.driving import click, current, type_into, until, window_on


def shown(app: Application) -> CrashDialog:
    dialog = app.window.pages.crashes.dialog
    assert dialog is not None
    return dialog


async def failed(app: Application, words: str = "made for this test") -> CrashDialog:
    app.window.pages.crash(RuntimeError(words))
    return shown(app)


async def test_it_says_what_is_kept(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        type_into(current(app).url_bar.edit, "http://x.test/")
        await until(lambda: app.session.drafts.kept)
        dialog = await failed(app)
        tabs, drafts, rest = (line.text.text() for line in dialog.kept)
        assert tabs.startswith("2 open tab")
        assert drafts.startswith("1 draft")
        assert "history" in rest
        click(dialog.go_on)
        assert app.window.pages.crashes.dialog is None


async def test_the_report_has_versions_traceback_and_log_but_no_secret(tmp_path: Path) -> None:
    learn(("s3cret-value",))
    async with window_on(tmp_path) as app:
        LOG.warning("the last line before it")
        dialog = await failed(app, f"Bearer s3cret-value in {Path.home()}/mine")
        click(dialog.copy)
        report = QGuiApplication.clipboard().text()
        for part in ("Postwright ", "Python ", "PySide6 ", "Qt ", "RuntimeError",
                     "the last line before it"):  # fmt: skip
            assert part in report
        assert "s3cret-value" not in report
        assert str(Path.home()) not in report
        assert dialog.details.document().toRawText().replace("\u2029", "\n") == report


async def test_the_report_is_saved_where_the_user_says(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = await failed(app)
        click(dialog.save)
        picker = dialog.findChild(QFileDialog)
        assert picker is not None
        target = tmp_path / "report.txt"
        picker.fileSelected.emit(str(target))
        picker.close()
        assert "made for this test" in target.read_text()
        assert str(target) in app.window.notices.kept[0].text
        app.window.pages.crashes.write("text", str(tmp_path / "nowhere" / "report.txt"))
        assert app.window.notices.kept[0].token == "warn"


async def test_restart_is_asked_for_by_its_button(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        asked: list[bool] = []
        app.window.pages.crashes.restart_wanted.connect(lambda: asked.append(True))
        click((await failed(app)).restart)
        assert asked == [True]
        assert app.window.pages.crashes.dialog is None


async def test_a_crash_of_the_run_before_is_told_once(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.pages.crashes.tell_ended("Fatal Python error: Aborted\n  File x.py")
        dialog = shown(app)
        assert dialog.title.text() == "Postwright ended unexpectedly"
        assert not dialog.restart.isVisible()
        assert "Fatal Python error" in dialog.details.document().toRawText()
        click(dialog.go_on)
        app.window.pages.crashes.tell_ended("")
        assert app.window.pages.crashes.dialog is None


@pytest.mark.parametrize("way", [("-c",), ("-X", "dev", "-c")], ids=["plain", "with options"])
def test_it_starts_again_as_it_was_started(tmp_path: Path, way: tuple[str, ...]) -> None:
    program = (
        "import os, pathlib; from postwright.gui.crashes import start_again;"
        f"file = pathlib.Path({str(tmp_path / 'runs')!r});"
        "runs = len(file.read_text()) if file.exists() else 0;"
        "file.write_text('x' * (runs + 1));"
        "start_again() if runs < 1 else print('again')"
    )
    words = [sys.executable, *way, program]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "again\n"


async def test_the_report_holds_no_address_with_its_key(tmp_path: Path) -> None:
    """It may have been typed and never sent."""
    async with window_on(tmp_path) as app:
        url = "http://x.test/?api_key=canary-typed&q=1"
        dialog = await failed(app, f"bad address {url!r}, Bearer q7Zr2LxV9tKp4WmB8sYd")
        click(dialog.copy)
        report = QGuiApplication.clipboard().text()
        assert "http://x.test/?api_key=•••&q=1" in report
        assert "canary" not in report
        assert "q7Zr2LxV9tKp4WmB8sYd" not in report
