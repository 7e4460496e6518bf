"""The pane over the real engine: what it shows while and after a send to the demo server."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from postwright.demo.server import DemoServer
from postwright.engine.recording import Recording
from postwright.gui.response.pane import ResponsePane
from postwright.gui.theme import Theme
from postwright.model.exchange import Exchange
from tests.engine.factory import engine, prepared


@pytest.fixture
def pane(qtbot) -> ResponsePane:
    made = ResponsePane(Theme("dark"))
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    yield made
    made.stop()


@asynccontextmanager
async def demo() -> AsyncIterator[str]:
    server = DemoServer()
    try:
        yield await server.start()
    finally:
        await server.aclose()


async def send(pane: ResponsePane, folder: Path, url: str) -> Exchange:
    async with engine(folder) as one:
        pane.show_sending(time.monotonic())
        exchange = await one.send(prepared(url), watch=pane.watch)
    pane.show(exchange, "What it means.")
    return exchange


def text(pane: ResponsePane) -> str:
    return "\n".join(row.text for row in pane.body_tab.body.view.index.rows(0, 500))


def events(pane: ResponsePane) -> int:
    return pane.body_tab.body.page("events").rows.rowCount()


async def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end
        await asyncio.sleep(0.005)


async def test_redirects_become_hops_of_the_chart(pane: ResponsePane, tmp_path: Path) -> None:
    async with demo() as base:
        await send(pane, tmp_path, f"{base}/redirect/3")
    pane.tabs.choose("timing")
    hops = [row for row in pane.timing.page.rows.rows if row.kind == "hop"]
    assert [row.status for row in hops] == [302, 302, 302, 200]
    assert "3 redirects" in dict(pane.timing.page.facts_in_words())["Connection"]
    await until(lambda: pane.timing.page.log.toPlainText().count("> GET /redirect") == 4)


async def test_events_stream_in_while_the_send_runs(pane: ResponsePane, tmp_path: Path) -> None:
    async with demo() as base, engine(tmp_path) as one:
        pane.show_sending(time.monotonic())
        task = asyncio.create_task(one.send(prepared(f"{base}/events"), watch=pane.watch))
        await until(lambda: events(pane) > 0)
        assert not task.done()
        exchange = await task
    pane.show(exchange)
    await until(lambda: events(pane) > 1)


async def test_compressed_bodies_are_shown_as_text(pane: ResponsePane, tmp_path: Path) -> None:
    async with demo() as base:
        await send(pane, tmp_path, f"{base}/gzip")
    assert pane.body_tab.body.language == "json"
    assert text(pane).startswith("{")


async def test_status_errors_are_answers_with_a_hint(pane: ResponsePane, tmp_path: Path) -> None:
    async with demo() as base:
        await send(pane, tmp_path, f"{base}/status/404")
    assert pane.strip.pill.verdict.words.startswith("404")
    assert "What it means." in pane.body_tab.hint.text.text()


async def test_refused_connection_is_explained(pane: ResponsePane, tmp_path: Path) -> None:
    async with demo() as base:
        pass
    await send(pane, tmp_path, f"{base}/hello")
    assert pane.body_tab.error.title.text().startswith("Nothing is listening on")
    assert pane.body_tab.error.buttons[0].text() == "Retry until it responds"


async def test_cancelled_send_keeps_what_arrived(pane: ResponsePane, tmp_path: Path) -> None:
    async with demo() as base, engine(tmp_path) as one:
        request = prepared(f"{base}/events")
        recording = Recording(request, exchange_id="x", started_at=time.time())
        pane.show_sending(time.monotonic())
        task = asyncio.create_task(one.send(request, recording=recording, watch=pane.watch))
        await until(lambda: events(pane) > 0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        pane.show(recording.exchange())
    assert pane.strip.pill.verdict.words.startswith("Cancelled after")
    assert events(pane) > 0
