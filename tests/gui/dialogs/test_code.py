"""A request as code: chosen, read, revealed, copied, saved; all in the real window."""

import asyncio
import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from postwright.formats.snippets import SNIPPETS
from postwright.gui.application import Application
from postwright.gui.dialogs.code import CodeDialog, file_name
from postwright.model.request import Auth, Body, Field, Request
from tests.gui.driving import current, press, until, window_on

REQUEST = Request(
    name="Log in",
    method="POST",
    url="http://api.example.test/login?a=1",
    headers=(Field("X-Client", "it's me"),),
    body=Body("json", text='{\n  "user": "world",\n  "n": 12\n}'),
    auth=Auth("bearer", (("token", "abcdefghijkl"),)),
)


async def opened(app: Application, request: Request = REQUEST) -> CodeDialog:
    app.window.show()
    app.window.tabs.open_new(request)
    app.window.action_table.copy_code.trigger()
    found = [c for c in app.window.tabs.children() if isinstance(c, CodeDialog)]
    await until(lambda: found[0].isVisible())
    return found[0]


def choose(dialog: CodeDialog, target: str) -> None:
    """Step through the kinds by keys, as they are listed."""
    dialog.targets.setFocus()
    press(dialog.targets, Qt.Key.Key_Home)
    for _ in range(list(SNIPPETS).index(target)):
        press(dialog.targets, Qt.Key.Key_Down)
    assert dialog.target == target


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_every_kind_is_shown_without_the_secret(tmp_path: Path, theme: str):
    async with window_on(tmp_path, theme=theme) as app:
        dialog = await opened(app)
        press(dialog.targets, Qt.Key.Key_Home)
        for name in SNIPPETS:
            assert dialog.target == name
            assert "/login?a=1" in dialog.code.text()
            assert "abcdefghijkl" not in dialog.code.text()
            assert "TOKEN" in dialog.note.text()
            if where := os.environ.get("POSTWRIGHT_PICTURES"):
                await asyncio.sleep(0.05)
                dialog.grab().save(f"{where}/code-{theme}-{name}.png")
            press(dialog.targets, Qt.Key.Key_Down)


async def test_secrets_are_revealed_by_a_switch_and_hidden_for_the_next(tmp_path: Path):
    async with window_on(tmp_path) as app:
        dialog = await opened(app)
        press(dialog.reveal, Qt.Key.Key_Space)
        assert "Bearer abcdefghijkl" in dialog.code.text()
        assert "mind where" in dialog.note.text()
        app.window.action_table.copy_code.trigger()
        assert "abcdefghijkl" not in dialog.code.text()


async def test_the_code_is_copied(tmp_path: Path):
    async with window_on(tmp_path) as app:
        dialog = await opened(app)
        choose(dialog, "python-requests")
        dialog.copy.click()
        assert QGuiApplication.clipboard().text() == dialog.code.text()
        assert QGuiApplication.clipboard().text().startswith("import os\n")


async def test_the_kind_is_remembered(tmp_path: Path):
    async with window_on(tmp_path) as app:
        choose(await opened(app), "go")
    async with window_on(tmp_path) as app:
        assert (await opened(app)).target == "go"


async def test_an_edit_is_in_the_code_when_it_is_looked_at_again(tmp_path: Path):
    async with window_on(tmp_path) as app:
        dialog = await opened(app)
        document = current(app).document
        document.set("Method", method="PATCH")
        dialog.refresh()
        assert "-X PATCH" in dialog.code.text()


async def test_code_for_a_large_body_comes_when_it_is_written(tmp_path: Path):
    body = Body("text", text="0123456789\n" * 8_000 + "the end")
    async with window_on(tmp_path) as app:
        dialog = await opened(app, replace(REQUEST, body=body))
        choose(dialog, "python-requests")
        await until(lambda: '"the end"' in dialog.code.text() and dialog.copy.isEnabled())
        assert dialog.code.text().startswith("import os")


async def test_what_cannot_be_sent_is_told_instead(tmp_path: Path):
    async with window_on(tmp_path) as app:
        dialog = await opened(app, replace(REQUEST, url="http://{{nowhere}}/"))
        assert dialog.code.text() == ""
        assert "nowhere" in dialog.note.text()
        assert not dialog.copy.isEnabled()


async def test_the_code_is_saved(tmp_path: Path):
    async with window_on(tmp_path / "home") as app:
        dialog = await opened(app)
        choose(dialog, "wget")
        dialog.save.click()
        asked = [c for c in dialog.children() if isinstance(c, QFileDialog)]
        assert asked[0].selectedFiles()[0].endswith("log-in.sh")
        asked[0].fileSelected.emit(str(tmp_path / "a.sh"))
        await until(lambda: (tmp_path / "a.sh").exists())
        assert (tmp_path / "a.sh").read_text() == dialog.code.text()
        asked[0].close()


@pytest.mark.parametrize(
    ("name", "suffix", "wanted"),
    [("Log in / out", ".py", "log-in-out.py"), ("../..", ".sh", "request.sh"),
     ("x", ".java", "Main.java"), ("登录", ".go", "登录.go")],
)  # fmt: skip
def test_files_are_named_after_the_request(name: str, suffix: str, wanted: str):
    assert file_name(name, suffix) == wanted
