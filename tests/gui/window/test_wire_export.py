"""The wire log as files: masked unless its secrets are shown."""

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from postwright.formats.importers import Source, importer_for
from postwright.model.collection import Environment
from postwright.model.request import Auth, Request, Variable
from tests.gui.driving import click, press, until
from tests.scenarios.driver import Someone, someone
from tests.server import RawServer, Reply

ASKED = Request(auth=Auth("bearer", (("token", "{{key}}"),)))
SECRET = "s3cret-key-of-shop"


async def sent(user: Someone, url: str) -> None:
    session = user.app.session
    root = session.create_collection("Shop").root
    rows = (Variable("key", SECRET, secret=True),)
    session.environments.save(root, Environment("Staging", variables=rows))
    user.open_request_in(root)
    session.environments.choose(root, "Staging")
    user.tab.document.set("", url=url, auth=ASKED.auth)
    press(user.tab.url_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: user.tab.exchange is not None and not user.tab.sending)
    user.tab.response.choose_tab("timing")


async def exported(user: Someone, action: int, place: Path) -> bytes:
    wire = user.tab.response.timing.page.wire
    click(wire.export)
    wire.menu.actions()[action].trigger()
    wire.menu.close()
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog))
    dialog.fileSelected.emit(str(place))
    dialog.close()
    await until(place.exists)
    await until(lambda: not any(w is dialog for w in QApplication.topLevelWidgets()))
    return await asyncio.to_thread(place.read_bytes)


@pytest.mark.parametrize(("action", "name"), [(0, "shop.har"), (1, "wire.txt")])
async def test_secrets_are_masked_until_they_are_shown(
    tmp_path: Path, action: int, name: str
) -> None:
    reply = Reply(200, f'{{"echo": "{SECRET}"}}'.encode(), (("Content-Type", "application/json"),))
    async with RawServer(reply) as server, someone(tmp_path) as user:
        await sent(user, server.url)
        data = await exported(user, action, tmp_path / name)
        assert SECRET.encode() not in data
        assert b"Authorization" in data
        user.tab.response.timing.page.reveal.click()
        data = await exported(user, action, tmp_path / f"shown-{name}")
        assert SECRET.encode() in data


async def test_archive_can_be_imported(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b"hi")) as server, someone(tmp_path) as user:
        await sent(user, server.url + "/orders?a=1")
        data = await exported(user, 0, tmp_path / "shop.har")
        source = Source(data, "shop.har")
        importer = importer_for(source)
        assert importer is not None
        (item,) = importer.read(source).collection.items
        assert item.value.url.endswith("/orders?a=1")
        assert json.loads(data)["log"]["entries"][0]["response"]["content"]["text"] == "hi"
