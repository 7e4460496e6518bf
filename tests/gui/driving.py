"""Drives the real window as a person does; every wait is for something that can be seen."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from traceback import format_exception

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from postwright.gui.application import Application, build
from postwright.gui.request_tab import RequestTab
from postwright.gui.theme import Theme
from postwright.gui.window.frame import Frame, recall_frame
from postwright.model.collection import Path as ItemPath
from postwright.storage.paths import Paths

PATIENCE_S = 30.0


def paths_in(home: Path) -> Paths:
    return Paths(config=home / "config", data=home / "data", cache=home / "cache")


@contextlib.asynccontextmanager
async def window_on(home: Path, *, theme: str = "light") -> AsyncIterator[Application]:
    """A started window; closed as at the end of the program. Its crashes fail the test."""
    crashes: list[BaseException] = []
    built = build(paths_in(home), theme=Theme(theme), environment={})  # type: ignore[arg-type]
    built.tasks.crashed.disconnect()
    built.tasks.crashed.connect(crashes.append)
    frame = frame_of(built)
    await built.start()
    try:
        yield built
    finally:
        await built.aclose()
        frame.deleteLater()
    assert not crashes, "".join("".join(format_exception(one)) for one in crashes)


async def until(
    condition: Callable[[], object], what: str = "", *, within_s: float = PATIENCE_S
) -> None:
    """Let the window live until something is so."""
    end = asyncio.get_running_loop().time() + within_s
    while not condition():
        assert asyncio.get_running_loop().time() < end, what or "waited in vain"
        await asyncio.sleep(0.005)


def frame_of(app: Application) -> Frame:
    """Show the window as the program does: as the content of its frame."""
    frame = Frame(recall_frame(app.paths.frame), "light", 100)
    frame.fill(app.window)
    frame.show()
    return frame


async def framed(app: Application) -> Frame:
    """Return the frame of the window, with the focus of the desktop."""
    frame = app.window.window()
    assert isinstance(frame, Frame)
    frame.activateWindow()
    await until(frame.isActiveWindow, "no active window")
    return frame


def type_into(widget: QWidget, text: str) -> None:
    """Replace what a field says, key by key."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                     at or widget.rect().center())  # fmt: skip


def click_row(view: QAbstractItemView, index: object, *, double: bool = False) -> None:
    """Click the middle of a row, with the column that it has."""
    view.scrollTo(index)  # type: ignore[arg-type]
    place = view.visualRect(index).center()  # type: ignore[arg-type]
    act = QTest.mouseDClick if double else QTest.mouseClick
    act(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def current(app: Application) -> RequestTab:
    tab = app.window.tabs.request_tab
    assert tab is not None
    return tab


async def send(app: Application) -> RequestTab:
    """Press Ctrl+Return in the URL and wait for the answer."""
    tab = current(app)
    before = tab.exchange
    press(tab.url_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: tab.exchange is not before and not tab.sending, "no answer came")
    return tab


async def open_request(app: Application, root: Path, path: ItemPath) -> RequestTab:
    """Double click a request in the tree."""
    view = app.window.sidebar.tree
    view.select(str(root), path)
    await until(lambda: app.window.tree_model.find(str(root), path).isValid())
    click_row(view, app.window.tree_model.find(str(root), path), double=True)
    await until(lambda: (t := app.window.tabs.request_tab) is not None and t.ref.path == path)
    return current(app)


def body_of(tab: RequestTab) -> str:
    assert tab.exchange is not None
    assert tab.exchange.response is not None
    return Path(tab.exchange.response.body.path).read_text("utf-8")
