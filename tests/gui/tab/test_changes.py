"""Under a failed answer stands what changed since the request last worked."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.gui.response.changes_card import ChangesCard
from postwright.model.request import Field, Request
from tests.gui.driving import click, current, send, until, window_on
from tests.server import RawServer, Reply


def cards(tab: RequestTab) -> list[ChangesCard]:
    return tab.response.findChildren(ChangesCard)


def in_body(tab: RequestTab) -> ChangesCard:
    return next(card for card in cards(tab) if tab.response.body_tab.isAncestorOf(card))


async def edited(app: Application, url: str) -> RequestTab:
    app.window.tabs.open_new(Request(name="changed", url=url, headers=(Field("X-Mode", "a"),)))
    await send(app)
    tab = current(app)
    tab.document.replace(
        Request(name="changed", url=f"{url}?page=2", headers=(Field("X-Mode", "b"),)), "edit"
    )
    await send(app)
    return tab


async def test_a_refusal_tells_what_changed(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200, b"{}"), Reply(403, b"no")) as server,
        window_on(tmp_path) as app,
    ):
        tab = await edited(app, server.url)
        card = in_body(tab)
        await until(card.isVisible)
        assert "Query: ?page=2 is new" in card.texts()
        assert "Header X-Mode (request): a became b" in card.texts()
        assert "It last worked" in card.when.text()
        click(card.compare)
        page = app.window.history.comparing.page
        assert page is not None
        assert [one and one.response and one.response.status for one in page.exchanges] == [
            200,
            403,
        ]


async def test_a_failure_without_an_answer_tells_it_too(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200, b"{}"), Reply(reset=True)) as server,
        window_on(tmp_path) as app,
    ):
        tab = await edited(app, server.url)
        await until(in_body(tab).isVisible)
        assert "Query: ?page=2 is new" in in_body(tab).texts()


def headed(url: str, mode: str, method: str = "GET") -> Request:
    return Request(name="typed over", method=method, url=url, headers=(Field("X-Mode", mode),))


async def test_of_another_address_only_the_address_is_told(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200, b"{}"), Reply(403, b"no")) as server,
        window_on(tmp_path) as app,
    ):
        app.window.tabs.open_new(headed(f"{server.url}/orders", "a"))
        await send(app)
        tab = current(app)
        tab.document.replace(headed(f"{server.url}/people", "b", "POST"), "edit")
        await send(app)
        await until(in_body(tab).isVisible)
        assert in_body(tab).texts() == ["Method: GET became POST", "Path: /orders became /people"]


async def test_the_same_address_is_compared_with_though_another_is_newer(tmp_path: Path) -> None:
    replies = (Reply(200, b"{}"), Reply(200, b"{}"), Reply(403, b"no"))
    async with RawServer(*replies) as server, window_on(tmp_path) as app:
        app.window.tabs.open_new(headed(f"{server.url}/orders", "a"))
        await send(app)
        tab = current(app)
        for path, mode in (("people", "b"), ("orders?page=2", "c")):
            tab.document.replace(headed(f"{server.url}/{path}", mode), "edit")
            await send(app)
        await until(in_body(tab).isVisible)
        assert in_body(tab).texts() == [
            "Query: ?page=2 is new",
            "Header X-Mode (request): a became c",
        ]


async def test_what_works_or_never_worked_has_no_card(tmp_path: Path) -> None:
    replies = (Reply(404, b"no"), Reply(200, b"{}"), Reply(500, b"no"), Reply(200, b"{}"))
    async with RawServer(*replies) as server, window_on(tmp_path) as app:
        app.window.tabs.open_new(Request(name="one", url=server.url))
        for shown in (False, False, True, False):
            tab = await send(app)
            if shown:
                await until(in_body(tab).isVisible)
                assert in_body(tab).texts() == [
                    "The request is the same: what changed is at the server."
                ]
            else:
                assert not in_body(current(app)).isVisible()


async def test_no_card_is_ever_a_window_of_its_own(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200, b"{}"), Reply(500, b"no")) as server,
        window_on(tmp_path) as app,
    ):
        tab = await edited(app, server.url)
        await until(in_body(tab).isVisible)
        tab.response.choose_tab("auth")
        tab.response.choose_tab("body")
        assert len(cards(tab)) == 2
        assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ChangesCard)]
