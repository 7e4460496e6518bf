"""F6 goes through the regions of the window and comes back; Tab stays in one of them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from postwright.gui.application import Application
from postwright.gui.window.notices import Notice
from postwright.model.collection import RequestRef
from tests.gui.driving import current, press, send, until, window_on

SHIFT = Qt.KeyboardModifier.ShiftModifier
Open = Callable[[Application], None]


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def here(app: Application) -> str:
    """Return the name of the region that has the focus."""
    window, at = app.window, focus()
    tab = window.tabs.request_tab
    named = [
        ("header", window.header),
        ("sidebar", window.sidebar),
        ("tabs", window.tabs.strip),
        *([("response", tab.response)] if tab else []),
        ("page" if tab is None else "request", window.tabs.stack),
        ("status bar", window.status),
        ("sidebar", window.splitter.handle(1)),
    ]
    return next(name for name, widget in named if widget is at or widget.isAncestorOf(at))


async def start(app: Application) -> None:
    app.window.activateWindow()
    await until(app.window.isActiveWindow)
    app.window.header.field.setFocus()


def walk(app: Application, count: int, modifiers: Qt.KeyboardModifier | None = None) -> list[str]:
    found = []
    for _ in range(count):
        press(focus(), Qt.Key.Key_F6, modifiers)
        found.append(here(app))
    return found


def request(app: Application) -> None:
    app.window.open_ref(RequestRef(draft="one"), True)


def environments(app: Application) -> None:
    app.window.pages.environments(app.session.collections[0].root)


PAGES: dict[str, Open] = {
    "welcome": lambda app: None,
    "search": lambda app: app.actions.search_requests.trigger(),
    "runner": lambda app: app.window.runs.open_current(),
    "environments": environments,
    "cookies": lambda app: app.actions.cookies.trigger(),
}
ALL = ["sidebar", "tabs", "request", "response", "status bar", "header"]


async def test_f6_goes_through_six_regions_and_back(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        request(app)
        await start(app)
        assert walk(app, 12) == ALL * 2
        back = ["status bar", "response", "request", "tabs", "sidebar", "header"]
        assert walk(app, 12, SHIFT) == back * 2


async def test_so_it_does_with_an_answer_and_after_a_failure(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        request(app)
        for url in ("{{demo}}/json", "http://127.0.0.1:9/"):
            current(app).document.set("URL", url=url)
            await send(app)
            await start(app)
            assert walk(app, 6) == ALL


@pytest.mark.parametrize("page", PAGES)
async def test_a_page_is_one_region(tmp_path: Path, page: str) -> None:
    async with window_on(tmp_path) as app:
        PAGES[page](app)
        await start(app)
        shown = ["sidebar", "tabs", "page", "status bar", "header"]
        assert walk(app, 10) == shown * 2


async def test_what_is_hidden_is_left_out(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        request(app)
        app.actions.toggle_sidebar.trigger()
        await start(app)
        assert walk(app, 5) == ["tabs", "request", "response", "status bar", "header"]


async def test_a_region_gives_the_focus_back_to_what_had_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        request(app)
        await start(app)
        app.window.sidebar.filter.setFocus()
        walk(app, 1)
        press(focus(), Qt.Key.Key_F6, SHIFT)
        assert focus() is app.window.sidebar.filter


async def test_a_notice_is_reached_from_the_status_bar(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        request(app)
        app.window.notices.tell(Notice("Kept", action="Undo"), lambda: None)
        button = app.window.notices.shown[-1].button
        await start(app)
        walk(app, 5)
        for _ in range(20):
            press(focus(), Qt.Key.Key_Tab)
            if focus() is button:
                break
        assert focus() is button


@pytest.mark.parametrize("modifiers", [None, SHIFT], ids=["tab", "backtab"])
@pytest.mark.parametrize("steps", range(6), ids=["header", *ALL[:5]])
async def test_tab_stays_in_a_region_and_comes_round(
    tmp_path: Path, steps: int, modifiers: Qt.KeyboardModifier | None
) -> None:
    async with window_on(tmp_path) as app:
        request(app)
        current(app).document.set("URL", url="{{demo}}/json")
        await send(app)
        await start(app)
        walk(app, steps)
        begun, region = focus(), here(app)
        seen = []
        for _ in range(60):
            press(focus(), Qt.Key.Key_Backtab if modifiers else Qt.Key.Key_Tab, modifiers)
            assert here(app) == region
            seen.append(focus())
            if focus() is begun:
                break
        assert seen[-1] is begun
        assert len(seen) == len(set(map(id, seen)))


async def test_the_sidebar_is_made_wider_by_keys(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        await start(app)
        splitter = app.window.splitter
        app.window.sidebar.tree.setFocus()
        for _ in range(20):
            if focus() is splitter.handle(1):
                break
            press(focus(), Qt.Key.Key_Tab)
        before = splitter.sizes()[0]
        press(focus(), Qt.Key.Key_Right)
        assert splitter.sizes()[0] > before
