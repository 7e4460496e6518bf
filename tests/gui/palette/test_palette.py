"""The palette in the window: prefixes, what was sent lately, and sending at once."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from postwright.gui import language
from postwright.gui.application import Application
from postwright.gui.palette.palette import Palette
from postwright.gui.palette.rows import HIT
from postwright.gui.said_words import translated
from postwright.model.collection import Environment
from postwright.model.request import Request
from postwright.model.said import said
from postwright.storage.collections import CollectionFolder
from tests.gui.driving import current, open_request, press, send, type_into, until, window_on
from tests.server import RawServer, Reply

CONTROL = Qt.KeyboardModifier.ControlModifier


async def opened(app: Application) -> Palette:
    press(app.window, Qt.Key.Key_P, CONTROL)
    palette = app.window.palette_box
    await until(palette.isVisible)
    return palette


def lines(palette: Palette) -> list[str]:
    items = [palette.list.item(row) for row in range(palette.list.count())]
    return [item.data(HIT).choice.title if item.data(HIT) else item.text() for item in items]


async def with_request(app: Application, root: Path, url: str) -> None:
    CollectionFolder.create(root, "Shop")
    await app.session.open_folder(root)
    path = app.session.edits.add(root, (), Request(name="List orders", url=url))
    app.session.environments.save(root, Environment("Staging"))
    await open_request(app, root, path)


async def test_what_was_sent_is_found_with_its_status(tmp_path: Path) -> None:
    async with RawServer(Reply(404)) as server, window_on(tmp_path / "home") as app:
        await with_request(app, tmp_path / "shop", f"{server.url}/orders")
        await send(app)
        palette = await opened(app)
        type_into(palette.field, "#orders")
        await until(lambda: len(lines(palette)) == 2)
        assert lines(palette)[0] == "History"
        type_into(palette.field, "list orders")
        hit = palette.list.item(1).data(HIT)
        assert (hit.choice.title, hit.choice.status, hit.choice.about) == (
            "List orders", "404", "Shop",
        )  # fmt: skip


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    ],
    ids=["return", "keypad"],
)
async def test_control_and_enter_send_at_once(
    tmp_path: Path, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        await with_request(app, tmp_path / "shop", f"{server.url}/orders")
        palette = await opened(app)
        type_into(palette.field, "list orders")
        press(palette.field, key, CONTROL | held)
        await until(lambda: current(app).exchange is not None)
        assert len(server.requests) == 1


async def test_an_environment_is_chosen_after_its_sign(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        await with_request(app, tmp_path / "shop", "http://a.test/")
        palette = await opened(app)
        type_into(palette.field, "@stag")
        press(palette.field, Qt.Key.Key_Return)
        opened_collection = app.session.collection(tmp_path / "shop")
        assert opened_collection is not None
        assert opened_collection.environment == "Staging"


async def test_arrows_pass_over_headings(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        palette = await opened(app)
        type_into(palette.field, "say")
        assert palette.list.currentRow() == 1
        for _ in range(palette.list.count()):
            press(palette.field, Qt.Key.Key_Down)
            assert palette.list.currentItem().data(HIT) is not None


async def test_a_path_finds_requests_by_their_url_and_offers_a_new_one(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        await with_request(app, tmp_path / "shop", "http://a.test/orders/{{id}}")
        palette = await opened(app)
        type_into(palette.field, "/orders")
        assert lines(palette) == [
            "Requests", "http://a.test/orders/{{id}}", "New request to /orders",
        ]  # fmt: skip


@pytest.mark.parametrize("sign", [">", "@", "#"], ids=["commands", "environments", "history"])
async def test_no_request_is_offered_among_other_things(tmp_path: Path, sign: str) -> None:
    async with window_on(tmp_path / "home") as app:
        palette = await opened(app)
        type_into(palette.field, f"{sign}nomatch")
        assert lines(palette) == ["Nothing is called that"]
        type_into(palette.field, "nomatch")
        assert lines(palette) == ["New request to nomatch"]


@pytest.mark.parametrize("wanted", ["duplicate", "复制", ">dup"])
async def test_chinese_commands_are_found_in_both_languages(tmp_path: Path, wanted: str) -> None:
    async with window_on(tmp_path / "home") as app:
        settings = replace(app.session.settings, language="zh_CN")
        before = app.window
        app.session.change_settings(settings)
        await until(lambda: app.window is not before)
        await until(app.window.isVisible)
        palette = await opened(app)
        palette.field.setText(wanted)  # which no keyboard types in one press each
        assert translated(said("Duplicate")) in lines(palette)
        assert translated(said("Duplicate")) != "Duplicate"
    language.forget()
