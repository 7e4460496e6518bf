"""A tab sends one request at a time, tells of each step in order, and of every end once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.model.collection import RequestRef
from tests.gui.driving import current, press, send, until, window_on
from tests.server import SILENCE, RawServer, Reply


def steps_of(tab: RequestTab) -> list[str]:
    """Note what the sending of a tab tells, in order."""
    told: list[str] = []
    flow = tab.flow
    flow.started.connect(lambda: told.append("started"))
    flow.recording.connect(lambda _: told.append("recording"))
    flow.answered.connect(lambda _: told.append("answered"))
    flow.cancelled.connect(lambda _: told.append("cancelled"))
    flow.stopped.connect(lambda _: told.append("stopped"))
    flow.ended.connect(lambda: told.append("ended"))
    return told


def press_send(tab: RequestTab) -> None:
    press(tab.url_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def tab_on(app: Application, url: str) -> RequestTab:
    app.window.open_ref(RequestRef(draft="one"), True)
    tab = current(app)
    tab.document.set("URL", url=url)
    return tab


async def test_an_answer_is_told_of_once_and_then_the_end(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path) as app:
        tab = tab_on(app, server.url)
        told = steps_of(tab)
        press_send(tab)
        assert tab.sending
        await until(lambda: not tab.sending)
        assert told == ["started", "recording", "answered", "ended"]


async def test_the_same_key_cancels_and_sends_nothing_more(tmp_path: Path) -> None:
    async with RawServer(SILENCE) as server, window_on(tmp_path) as app:
        tab = tab_on(app, server.url)
        told = steps_of(tab)
        press_send(tab)
        await until(lambda: server.requests)
        press_send(tab)
        await until(lambda: not tab.sending)
        assert told == ["started", "recording", "cancelled", "ended"]
        assert len(server.requests) == 1


async def test_what_cannot_be_sent_is_told_before_a_byte(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = tab_on(app, "http://{{nowhere}}/")
        told = steps_of(tab)
        press_send(tab)
        await until(lambda: not tab.sending)
        assert told == ["started", "stopped", "ended"]


FIXES = ("retry", "send_again", "timeout_120", "send_anyway", "uncheck:127.0.0.1")


@pytest.mark.parametrize("fix", FIXES)
async def test_a_fix_takes_the_place_of_what_is_on_its_way(tmp_path: Path, fix: str) -> None:
    async with RawServer(SILENCE) as server, window_on(tmp_path) as app:
        tab = tab_on(app, server.url)
        told = steps_of(tab)
        press_send(tab)
        await until(lambda: len(server.requests) == 1)
        tab.fix(fix)
        await until(lambda: len(server.requests) == 2)
        assert tab.sending
        assert told == ["started", "recording", "cancelled", "ended", "started", "recording"]


async def test_a_cancel_before_the_fix_sends_is_the_last_word(tmp_path: Path) -> None:
    async with RawServer(SILENCE) as server, window_on(tmp_path) as app:
        tab = tab_on(app, server.url)
        press_send(tab)
        await until(lambda: server.requests)
        tab.fix("retry")
        tab.cancel()
        await until(lambda: not tab.sending)
        assert len(server.requests) == 1


async def test_earlier_answers_that_are_found_late_do_not_replace_newer_ones(
    tmp_path: Path,
) -> None:
    async with RawServer(Reply(200), Reply(500)) as server, window_on(tmp_path) as app:
        tab_on(app, server.url)
        first = (await send(app)).exchange
        tab = await send(app)
        await until(lambda: not app.tasks.busy)
        assert first is not None
        assert tab.exchange is not None

        tab.response.set_history(())
        await app.tasks.start(tab._show_earlier(first))
        (nothing,) = tab.response.strip.history_menu().actions()
        assert nothing.text() == "No earlier responses"
        await app.tasks.start(tab._show_earlier(tab.exchange))
        listed = tab.response.strip.history_menu().actions()
        assert [one.text()[:3] for one in listed[:2]] == ["500", "200"]
