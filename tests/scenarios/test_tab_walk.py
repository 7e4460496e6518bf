"""Tab reaches every control of every screen and comes round; nothing holds it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget

from postwright.gui.application import Application
from postwright.gui.widgets.code_editor import CodeEditor
from postwright.gui.window.status_bar import StatusItem
from tests.gui.driving import press, until, window_on
from tests.scenarios.controls import controls, name_of, where
from tests.scenarios.misbehaving import misbehaving
from tests.scenarios.screens import screens

MOST = 300
"""Presses; no region has so many controls."""
LEAST_DIVIDERS = 8
"""Sidebar, request and answer, schema, times, events, two of parts, run."""


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def walked(start: QWidget) -> set[QWidget]:
    """Press Tab until it comes round; return what had the focus on the way."""
    reached: set[QWidget] = set()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(MOST):
        here = focus()
        reached.add(here)
        if isinstance(here, CodeEditor) and not here.tabChangesFocus():
            press(here, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        press(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            return reached
    raise AssertionError(f"{name_of(focus())!r} holds Tab: {where(focus())}")


def starts(app: Application, screen: QWidget) -> list[QWidget]:
    """Return where F6 leads, or what has the focus in something over the window."""
    if screen is not app.window:
        assert screen.isAncestorOf(focus()), f"{name_of(focus())!r} has the focus"
        return [focus()]
    app.window.header.field.setFocus()
    found: list[QWidget] = []
    while not found or focus() is not found[0]:
        found.append(focus())
        press(focus(), Qt.Key.Key_F6)
    return found


def left_out(screen: QWidget, reached: set[QWidget]) -> set[str]:
    """Return what can be used, and was not reached."""
    return {
        f"{name_of(one)!r}: {where(one)}"
        for one in controls(screen)
        if one.isEnabled()
        and one not in reached
        and (one.focusProxy() or one) not in reached
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


async def test_tab_reaches_everything_and_comes_round(tmp_path: Path) -> None:
    found: dict[str, str] = {}
    async with misbehaving() as server, window_on(tmp_path) as app:
        async for name, screen in screens(app, server.url):
            screen.activateWindow()
            await until(screen.isActiveWindow, f"{name} is not active")
            try:
                reached = set().union(*(walked(start) for start in starts(app, screen)))
            except AssertionError as error:
                found.setdefault(str(error), name)
                continue
            for one in left_out(screen, reached):
                found.setdefault(one, name)
    assert not found, "\n".join(f"{name}: {fault}" for fault, name in found.items())


async def test_every_divider_is_reached_and_moved_by_keys(tmp_path: Path) -> None:
    seen: set[str] = set()
    found: dict[str, str] = {}
    async with misbehaving() as server, window_on(tmp_path) as app:
        async for name, screen in screens(app, server.url):
            for handle in dividers(screen):
                place = f"{handle.accessibleName()!r}: {where(handle)}"
                if place not in seen:
                    seen.add(place)
                    await until(handle.isVisible, f"{place} is not laid out")
                    if not handle.focusPolicy() & Qt.FocusPolicy.TabFocus:
                        found.setdefault(f"{place} takes no focus", name)
                    elif not handle.accessibleName():
                        found.setdefault(f"{place} has no name", name)
                    elif not moved_by_keys(handle):
                        found.setdefault(f"{place} stays where it is", name)
    assert len(seen) >= LEAST_DIVIDERS, seen
    assert not found, "\n".join(f"{name}: {fault}" for fault, name in found.items())


def dividers(screen: QWidget) -> list[QSplitterHandle]:
    """Return those that are between two parts in sight."""
    return [
        splitter.handle(at)
        for splitter in screen.findChildren(QSplitter)
        for at in range(1, splitter.count())
        if splitter.widget(at).isVisible() and splitter.widget(at - 1).isVisible()
    ]


def moved_by_keys(handle: QSplitterHandle) -> bool:
    """Whether an arrow moves it; one of the two may lead against the least size of a part."""
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    flat = handle.orientation() == Qt.Orientation.Horizontal
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right) if flat else (Qt.Key.Key_Up, Qt.Key.Key_Down)
    for there, back in (keys, keys[::-1]):
        before = handle.splitter().sizes()
        press(handle, there)
        if handle.splitter().sizes() != before:
            press(handle, back)
            return handle.hasFocus()
    return False


async def test_what_can_only_be_clicked_is_a_choice_that_arrows_make(tmp_path: Path) -> None:
    found: dict[str, str] = {}
    async with misbehaving() as server, window_on(tmp_path) as app:
        async for name, screen in screens(app, server.url):
            for one in controls(screen):
                clickable = not one.focusPolicy() & Qt.FocusPolicy.TabFocus
                by_arrows = one.property("autoExclusive") or _in_group(one)
                if clickable and not by_arrows and not isinstance(one, StatusItem):
                    found.setdefault(f"{name_of(one)!r}: {where(one)}", name)
    assert not found, "\n".join(f"{name}: {fault}" for fault, name in found.items())


def _in_group(one: QWidget) -> bool:
    group = getattr(one, "group", lambda: None)()
    return bool(group and group.exclusive())
