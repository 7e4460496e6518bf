"""Escape closes the nearest popup, then the find bar, then ends a send; each from its place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.model.request import Request
from tests.gui.driving import current, press, until, window_on
from tests.scenarios.misbehaving import misbehaving

ENDS = ("url", "method", "answer", "body")
STAYS = ("editor", "title", "tree", "tabs", "header", "status bar")


async def sending(app: Application, url: str) -> RequestTab:
    """Show an answer, with its find bar, and send to a server that is silent."""
    app.window.activateWindow()
    await until(app.window.isActiveWindow)
    app.window.tabs.open_new(Request(name="slow", url=f"{url}/json"))
    tab = current(app)
    tab.send()
    await until(lambda: tab.exchange is not None and not tab.sending)
    tab.document.set("URL", url=f"{url}/silent")
    tab.send()
    await until(lambda: tab.sending)
    return tab


def places(app: Application, tab: RequestTab) -> dict[str, QWidget]:
    return {
        "url": tab.url_bar.edit,
        "method": tab.url_bar.method,
        "answer": tab.response.tabs.bar,
        "body": tab.response.body,
        "editor": tab.request_pane.tabs.bar,
        "title": tab.title.more,
        "tree": app.window.sidebar.tree,
        "tabs": app.window.tabs.bar,
        "header": app.window.header.field,
        "status bar": app.window.status.console,
    }


def escape() -> None:
    focus = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert focus is not None
    press(focus, Qt.Key.Key_Escape)


@pytest.mark.parametrize("place", ENDS)
async def test_from_the_url_and_the_answer_it_ends_a_send(tmp_path: Path, place: str) -> None:
    async with misbehaving() as server, window_on(tmp_path) as app:
        tab = await sending(app, server.url)
        places(app, tab)[place].setFocus()
        escape()
        await until(lambda: not tab.sending, "it still sends")
        assert tab.document.request.url == f"{server.url}/silent"


@pytest.mark.parametrize("place", STAYS)
async def test_from_elsewhere_it_ends_nothing(tmp_path: Path, place: str) -> None:
    async with misbehaving() as server, window_on(tmp_path) as app:
        tab = await sending(app, server.url)
        widget = places(app, tab)[place]
        widget.setFocus()
        escape()
        assert tab.sending
        tab.cancel()
        await until(lambda: not tab.sending)


async def test_a_menu_comes_before_the_send(tmp_path: Path) -> None:
    async with misbehaving() as server, window_on(tmp_path) as app:
        tab = await sending(app, server.url)
        tab.url_bar.edit.setFocus()
        tab.url_bar.choose_method()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        escape()
        assert not menu.isVisible()
        assert tab.sending
        tab.url_bar.edit.setFocus()
        escape()
        await until(lambda: not tab.sending)


async def test_the_find_bar_comes_before_the_send(tmp_path: Path) -> None:
    async with misbehaving() as server, window_on(tmp_path) as app:
        tab = await sending(app, server.url)
        tab.response.body.setFocus()
        tab.response.body.open_find()
        bar = tab.response.body.text.find_bar
        assert bar.isVisible()
        escape()
        assert not bar.isVisible()
        assert tab.sending
        escape()
        await until(lambda: not tab.sending, "it still sends")
