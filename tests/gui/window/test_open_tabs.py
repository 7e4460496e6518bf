"""Open tabs: moved by keys, and gone for good once they are closed."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QMetaMethod, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolButton, QWidget
from shiboken6 import isValid

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.model.request import Request
from tests.gui.driving import current, press, send, until, window_on
from tests.server import RawServer

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def names(app: Application) -> list[str]:
    return [tab.document.request.name for tab in app.window.tabs.request_tabs]


async def test_a_tab_is_moved_by_keys(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        for name in "abc":
            app.window.tabs.open_new(Request(name=name))
        press(app.window, Qt.Key.Key_PageUp, BOTH)
        assert names(app) == ["a", "c", "b"]
        assert current(app).document.request.name == "c"
        press(app.window, Qt.Key.Key_PageDown, BOTH)
        press(app.window, Qt.Key.Key_PageDown, BOTH)  # it is the last one already
        assert names(app) == ["a", "b", "c"]


async def test_nothing_keeps_a_closed_tab_alive(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request(name="a", url=server.url))
        await send(app)
        gone = weakref.ref(tab)
        app.window.tabs.close_widget(tab)
        del tab
        await until(lambda: gc.collect() >= 0 and gone() is None, "something holds the tab")


async def test_asking_where_to_save_keeps_no_closed_tab_alive(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request(name="a"))
        app.actions.save.trigger()
        popover = QApplication.activePopupWidget()
        assert popover is not None
        popover.close()
        gone = weakref.ref(tab)
        app.window.tabs.close_widget(tab)
        del tab
        await until(lambda: gc.collect() >= 0 and gone() is None, "something holds the tab")


async def test_opening_a_folder_keeps_no_closed_tab_alive(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request(name="a"))
        await app.session.open_folder(app.session.collections[0].root)
        gone = weakref.ref(tab)
        app.window.tabs.close_widget(tab)
        del tab
        await until(lambda: gc.collect() >= 0 and gone() is None, "something holds the tab")


def listeners(app: Application) -> dict[str, int]:
    """Return how many slots each signal of the session has."""
    session = app.session
    about = session.metaObject()
    methods = [about.method(number) for number in range(about.methodCount())]
    names = [str(one.methodSignature().data(), "ascii") for one in methods
             if one.methodType() == QMetaMethod.MethodType.Signal]  # fmt: skip
    return {name: session.receivers(f"2{name}") for name in names}


async def test_a_closed_tab_leaves_no_text_and_no_slot(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        heard = listeners(app)
        tab = app.window.tabs.open_new(Request(name="a", docs="notes"))
        texts = [*tab.document.texts.values(), *(e.document() for e in editors(tab))]
        assert len(texts) > 4
        app.window.tabs.close_widget(tab)
        del tab
        await until(lambda: not any(map(isValid, texts)), "a text outlives its editors")
        gc.collect()
        assert listeners(app) == heard


def editors(tab: RequestTab) -> list[QPlainTextEdit]:
    return tab.findChildren(QPlainTextEdit)


async def test_the_arrows_beside_too_many_tabs_can_be_hit(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        for number in range(15):
            app.window.tabs.open_new(Request(name=str(number)))
        bar = app.window.tabs.bar
        arrows = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
        assert len(arrows) == 2
        assert min(min(one.width(), one.height()) for one in arrows) >= 24


async def test_a_closed_tab_is_freed_though_someone_looks_through_the_window(
    tmp_path: Path,
) -> None:
    async with window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request())
        gone = weakref.ref(tab)
        app.window.tabs.close_widget(tab)
        app.window.findChildren(QWidget)
        del tab
        await until(lambda: gc.collect() >= 0 and gone() is None, "something holds the tab")
