"""What is said aloud while someone works at the window, and what interrupts the reader."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postwright.gui.widgets.speech import Spoken, listening
from postwright.gui.window.notices import Notice
from tests.gui.driving import press, until, window_on
from tests.scenarios.driver import CONTROL, Someone, someone
from tests.server import SILENCE, RawServer, Reply, unused_port

JSON = (("Content-Type", "application/json"),)
GUARDED = Reply(200, b'{"a": [1, 1, 2]}', JSON)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def heard() -> Iterator[list[Spoken]]:
    """What a screen reader is told, in order."""
    said: list[Spoken] = []
    with listening(said.append):
        yield said


def polite(*words: str) -> list[Spoken]:
    return [Spoken(one) for one in words]


async def press_send(user: Someone) -> None:
    """Press Ctrl+Return in the URL."""
    press(user.tab.url_bar.edit, Qt.Key.Key_Return, CONTROL)
    await asyncio.sleep(0)


async def sent(user: Someone) -> None:
    tab = user.tab
    await press_send(user)
    await until(lambda: not tab.sending, "still sending")


async def test_an_answer_is_its_status_its_time_and_its_size(
    tmp_path: Path, heard: list[Spoken]
) -> None:
    async with RawServer(Reply(200, b"x" * 2100)) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await sent(user)
        (one,) = heard
        status, took, size = one.words.split(", ")
        assert not one.urgent
        assert (status, size) == ("200 OK", "2.1 kilobytes")
        assert took.endswith(" milliseconds")
        assert status in user.pill


async def test_an_answer_that_refuses_is_no_alarm(tmp_path: Path, heard: list[Spoken]) -> None:
    async with RawServer(Reply(404, b"no", reason="Not Found")) as server, someone(tmp_path) as u:
        u.type_url(server.url)
        await sent(u)
        assert [(one.words.split(", ")[0], one.urgent) for one in heard] == [
            ("404 Not Found", False)
        ]


async def test_what_went_wrong_interrupts_with_its_title(
    tmp_path: Path, heard: list[Spoken]
) -> None:
    async with someone(tmp_path) as user:
        user.type_url(f"http://127.0.0.1:{unused_port()}/")
        await sent(user)
        assert heard == [Spoken(user.title, urgent=True)]
        assert "Nothing is listening" in user.title


async def test_what_cannot_be_sent_interrupts(tmp_path: Path, heard: list[Spoken]) -> None:
    async with someone(tmp_path) as user:
        user.type_url("http://{{nowhere}}/")
        await sent(user)
        assert heard[0] == Spoken(user.title, urgent=True)
        assert not any(one.urgent for one in heard[1:])


async def test_a_cancel_is_said_politely(tmp_path: Path, heard: list[Spoken]) -> None:
    async with RawServer(SILENCE) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await press_send(user)
        await until(lambda: server.requests)
        await sent(user)
        (one,) = heard
        assert one.words.startswith("Cancelled after ")
        assert not one.urgent


async def test_nothing_is_said_of_an_answer_that_nobody_sees(
    tmp_path: Path, heard: list[Spoken]
) -> None:
    gate = asyncio.Event()
    reply = Reply(200, b"late", gate=gate)
    async with RawServer(reply) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        first = user.tab
        await press_send(user)
        await until(lambda: server.requests)
        user.open_new()
        gate.set()
        await until(lambda: not first.sending)
        assert heard == []


async def test_steps_of_undo_are_said_by_name(tmp_path: Path, heard: list[Spoken]) -> None:
    async with someone(tmp_path) as user:
        user.add_header("X-One", "1")
        table = user.tab.request_pane.headers.page.yours.table
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 1))
        press(table, Qt.Key.Key_Delete, CONTROL)
        heard.clear()
        press(table, Qt.Key.Key_Z, CONTROL)
        press(table, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert heard == polite("Undone: Delete row", "Done again: Delete row")


async def test_finds_are_counted_aloud(tmp_path: Path, heard: list[Spoken]) -> None:
    async with RawServer(GUARDED) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await sent(user)
        heard.clear()
        user.window.action_table.find.trigger()
        bar = user.tab.response.body_tab.body.find_bar
        await until(bar.field.hasFocus)
        QTest.keyClicks(bar.field, "1")
        press(bar.field, Qt.Key.Key_Return)
        press(bar.field, Qt.Key.Key_Return)
        assert heard == polite("1 of 2", "2 of 2")
        heard.clear()
        QTest.keyClicks(bar.field, "0")
        press(bar.field, Qt.Key.Key_Return)
        assert heard == polite("Nothing found")


async def test_a_question_under_the_url_bar_is_said_once(
    tmp_path: Path, heard: list[Spoken]
) -> None:
    async with someone(tmp_path) as user:
        user.paste_url("curl http://a.test -H 'X: 1'")
        assert heard == polite("Filled from cURL: GET, 1 header")
        tab = user.tab
        user.open_new()
        heard.clear()
        tab.bar.ask("Which of them?", "warn", (("one", "This"),))
        assert heard == []
        user.window.tabs.show_widget(tab)
        tab.bar.ask("Which of them?", "warn", (("one", "This"),))
        user.open_new()
        user.window.tabs.show_widget(tab)
        assert heard == polite("Which of them?")


async def test_notices_are_said(tmp_path: Path, heard: list[Spoken]) -> None:
    async with window_on(tmp_path) as app:
        heard.clear()
        app.window.notices.tell(Notice("Saved elsewhere", action="Show"), lambda: None)
        app.window.notices.warn("It was not saved")
        assert heard == polite("Saved elsewhere", "It was not saved")


async def test_starting_says_nothing(tmp_path: Path, heard: list[Spoken]) -> None:
    async with RawServer(GUARDED) as server:
        async with someone(tmp_path) as user:
            user.type_url(server.url)
            await sent(user)
        heard.clear()
        async with someone(tmp_path, new=False) as user:
            await until(lambda: user.window.tabs.request_tab)
            await until(lambda: user.tab.exchange)
            assert heard == []
