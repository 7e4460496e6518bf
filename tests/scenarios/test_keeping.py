"""What was made is there again: after Ctrl+S, after the next start, after a kill, after an undo."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postwright.gui.dialogs.save_as import SavePopover
from postwright.model.request import Field
from tests.gui.driving import press, until
from tests.scenarios.driver import CONTROL, Someone, as_json, someone, type_into

ROOT = Path(__file__).parents[2]

CURL = (
    "curl '{url}/echo?a=1' -X PUT -H 'X-One: 1' -H 'X-Two: 2'"
    " -H 'Content-Type: application/json' --data-raw '{{\"name\": \"Zoë\"}}'"
)

TYPIST = """
import asyncio, os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from postwright.gui.event_loop import EventLoop
from tests.scenarios.driver import someone

async def type_and_wait():
    async with someone(Path(sys.argv[1])) as user:
        user.type_url("http://example.test/typed?and=lost")
        user.add_header("X-Kept", "yes")
        print("typed", flush=True)
        await asyncio.Event().wait()

app = QApplication([])
with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
    runner.run(type_and_wait())
"""


async def test_next_start_finds_collection_tabs_drafts_and_answers(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/hello?name=kept")
        user.add_header("X-Kept", "yes")
        await save_as(user, "Greet")
        assert not user.tab.unsaved
        exchange = await user.send()
        user.type_url("{{demo}}/hello?name=edited")
        user.open_new()
        user.type_url("http://example.test/never-saved")
        files = list((tmp_path / "config" / "collections").rglob("Greet.yml"))
        assert len(files) == 1
        assert "name=kept" in files[0].read_text("utf-8")

    async with someone(tmp_path, new=False) as user:
        saved, unsaved = user.window.tabs.request_tabs
        assert unsaved.document.request.url == "http://example.test/never-saved"
        assert saved.document.request.url == "{{demo}}/hello?name=edited"
        assert saved.document.saved.url == "{{demo}}/hello?name=kept"
        assert saved.document.request.headers == (Field("X-Kept", "yes"),)
        assert saved.exchange.id == exchange.id
        user.window.tabs.show_widget(saved)
        await until(lambda: "Hello, kept!" in user.body)
        again = await user.send()
        assert as_json(again)["message"] == "Hello, edited!"
        await user.come_back()
        press(QApplication.focusWidget(), Qt.Key.Key_S, CONTROL)
        await until(lambda: not user.tab.unsaved, "Ctrl+S did not save")
        assert "name=edited" in files[0].read_text("utf-8")


async def test_saved_file_is_the_request_that_was_typed(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.choose_method("POST")
        user.type_url("{{demo}}/echo/:id?a=1")
        user.set_path_param("id", "7")
        user.add_header("X-A", "1")
        user.add_header("X-A", "2")
        user.sign_in("bearer", token="{{token}}")
        user.set_body_text("json", '{"a": 1}')
        await save_as(user, "Everything")
        request = user.tab.document.request

    async with someone(tmp_path, new=False) as user:
        assert user.tab.document.saved == user.tab.document.request
        again = user.tab.document.request
        told = ("method", "url", "params", "headers", "auth", "body", "options", "name")
        assert [getattr(again, name) for name in told] == [getattr(request, name) for name in told]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
async def test_draft_survives_a_kill(tmp_path: Path, number: signal.Signals) -> None:
    child = a_typist(tmp_path)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == b"typed\n"
        await until(lambda: is_stored(tmp_path, b"X-Kept"), "the draft was never stored")
    finally:
        child.send_signal(number)
        child.communicate()
    async with someone(tmp_path, new=False) as user:
        request = user.tab.document.request
        assert request.url == "http://example.test/typed?and=lost"
        assert request.headers == (Field("X-Kept", "yes"),)


async def test_pasted_curl_fills_the_request_and_one_undo_takes_it_back(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("http://example.test/before")
        user.add_header("X-Before", "1")
        before = user.tab.document.request
        user.paste_url(CURL.format(url=user.app.session.demo_url()))
        request = user.tab.document.request
        assert request.method == "PUT"
        assert [field.name for field in request.headers][:2] == ["X-One", "X-Two"]
        assert "cURL" in user.tab.url_bar.bar.text
        exchange = await user.send()
        told = as_json(exchange)
        assert (told["method"], told["target"]) == ("PUT", "/echo?a=1")
        assert told["body"]["text"] == '{"name": "Zoë"}'
        assert ["X-One", "1"] in told["headers"]
        press(user.tab.url_bar.edit, Qt.Key.Key_Z, CONTROL)
        assert user.tab.document.request == before


async def test_what_is_copied_as_curl_fills_the_same_request(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.choose_method("POST")
        user.type_url("{{demo}}/echo?q=a b")
        user.add_header("X-A", "it's")
        user.set_body_text("json", '{"n": 1}')
        first = await user.send()
        user.app.actions.copy_curl.trigger()
        copied = QApplication.clipboard().text()
        user.open_new()
        user.paste_url(copied)
        second = await user.send()
        assert second.hops[0].sent.partition(b"\r\n\r\n")[2] == b'{"n": 1}'
        one, two = as_json(first), as_json(second)
        assert (one["method"], one["target"]) == (two["method"], two["target"])
        assert ["X-A", "it's"] in two["headers"]


async def test_typing_is_undone_from_the_keyboard(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("http://example.test/one")
        user.add_header("X-A", "1")
        await user.come_back()
        press(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)
        press(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)
        assert user.tab.document.request.headers == ()


def a_typist(home: Path) -> "subprocess.Popen[bytes]":
    """Run a window in which someone has typed and does nothing more."""
    path = f"{ROOT / 'app'}{os.pathsep}{ROOT}"
    command = [sys.executable, "-c", TYPIST, str(home)]
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE)


def is_stored(home: Path, text: bytes) -> bool:
    """Tell whether a draft holds it by what the database would say after a kill now."""
    place = f"{(home / 'data/postwright.sqlite3').as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(place, uri=True)) as database:
        return any(text in request for (request,) in database.execute("SELECT request FROM drafts"))


async def save_as(user: Someone, name: str) -> None:
    """Press Ctrl+S on a new request and give it a name."""
    await user.come_back()
    press(QApplication.focusWidget(), Qt.Key.Key_S, CONTROL)
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, SavePopover)
    type_into(popover.name, name)
    press(popover.name, Qt.Key.Key_Return)
    await user.come_back()
    await until(lambda: user.tab.ref.path != ())
