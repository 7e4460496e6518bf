"""Sends that may change something in a guarded environment wait for a second press."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.model.collection import Environment
from postwright.model.options import Postwright
from postwright.model.request import Request
from tests.gui.driving import click, current, press, until, window_on
from tests.gui.tab.test_variables import make_collection


def guarded(app: Application, method: str) -> Path:
    """A collection with a request, Production active and asking first."""
    root = make_collection(app, "Staging", "Production")
    session = app.window.session
    mark = Postwright(guard=True)
    session.environments.save(root, Environment("Production", postwright=mark), "Production")
    session.environments.choose(root, "Production")
    current(app).document.replace(Request(method=method, url=f"{session.demo_url()}/echo"))
    return root


async def test_the_first_press_asks_and_the_second_sends(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = guarded(app, "DELETE")
        assert "guard" in (root / "environments" / "Production.yml").read_text("utf-8")
        tab = current(app)
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        assert not tab.sending
        assert tab.url_bar.send.text() == "Send to Production"
        assert tab.url_bar.send.accessibleName() == "Send to Production"
        click(tab.url_bar.send)
        await until(lambda: tab.exchange is not None and not tab.sending)
        assert tab.url_bar.send.text() == "Send"
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        assert tab.guard.asking  # each send asks


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
async def test_what_changes_nothing_passes(tmp_path: Path, method: str) -> None:
    async with window_on(tmp_path) as app:
        guarded(app, method)
        tab = current(app)
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        assert tab.sending
        await until(lambda: tab.exchange is not None and not tab.sending)


async def test_an_edit_time_or_another_environment_let_it_ask_again(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = guarded(app, "POST")
        tab = current(app)
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        tab.url_bar.edit.insertPlainText("x")
        assert tab.url_bar.send.text() == "Send"
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        assert tab.guard.asking
        tab.guard._timer.setInterval(0)
        await until(lambda: not tab.guard.asking)
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        app.window.session.environments.choose(root, "Staging")
        assert not tab.guard.asking
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        assert tab.sending
        tab.cancel()
        await until(lambda: not tab.sending)
