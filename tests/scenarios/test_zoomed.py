"""At 200 % everything is still there: nothing is cut, and what has no room gives way by rule."""

import contextlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from postwright.gui.application import Application
from postwright.gui.widgets.elided import Elided
from tests.gui.driving import until, window_on
from tests.scenarios.controls import where
from tests.scenarios.misbehaving import misbehaving
from tests.scenarios.screens import screens

ROOM_PX = 2
"""So much of the last letter's side may be missing."""
SETTLED_S = 5.0
SIZES = {"usual": (1440, 900), "smallest": (0, 0)}


def zoom(app: Application, percent: int) -> None:
    app.session.change_settings(replace(app.session.settings, zoom_percent=percent))


def cut(root: QWidget) -> Iterator[str]:
    """Yield what does not fit into its place, or lies outside of what it is in."""
    for widget in root.children():
        if not isinstance(widget, QWidget) or not widget.isVisible() or widget.isWindow():
            continue
        if not widget.width():
            continue  # shown while it has the focus
        fault = _of_label(widget) if isinstance(widget, QLabel) else ""
        if isinstance(widget, QAbstractButton):
            fault = _of_button(widget)
        if fault:
            yield f"{fault}: {where(widget)}"
        yield from cut(widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget)


def fits(root: QWidget) -> bool:
    return next(cut(root), None) is None


def _of_label(label: QLabel) -> str:
    room, metrics = label.contentsRect(), label.fontMetrics()
    if not label.text() or isinstance(label, Elided):
        return ""
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        return f"{label.text()!r} is {label.height()} of {need} high" * (label.height() < need)
    wide = metrics.horizontalAdvance(label.text())
    if wide > room.width() + ROOM_PX:
        return f"{label.text()!r} is {room.width()} of {wide} wide"
    return f"{label.text()!r} is {room.height()} high" * (metrics.ascent() > room.height())


def _of_button(button: QAbstractButton) -> str:
    said = button.text() or button.accessibleName()
    wish, parent = button.sizeHint(), button.parentWidget()
    place = QRect(0, 0, parent.width() + ROOM_PX, parent.height() + ROOM_PX)
    if not place.contains(button.geometry()):
        return f"{said!r} sticks out"
    if button.layout() is not None or said in button.toolTip():
        return ""  # its parts are looked at, or its tip says what has no room
    small = wish.width() > button.width() + ROOM_PX or wish.height() > button.height() + ROOM_PX
    return f"{said!r} is {button.size().toTuple()}, not {wish.toTuple()}" * small


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_nothing_is_cut_at_twice_the_size(tmp_path: Path, size: tuple[int, int]) -> None:
    found: dict[str, str] = {}
    async with misbehaving() as server, window_on(tmp_path) as app:
        app._fixed_theme = False
        zoom(app, 200)
        async for name, screen in screens(app, server.url):
            if screen is app.window:
                screen.window().resize(*size)
            with contextlib.suppress(AssertionError):  # what is laid out in steps needs a while
                await until(partial(fits, screen), within_s=SETTLED_S)
            for fault in cut(screen):
                found.setdefault(fault, name)
        zoom(app, 100)  # the fonts of the application are those of its last window
    assert not found, "\n".join(f"{name}: {fault}" for fault, name in found.items())
