"""The window in its named states: colours and heights are the design's, nothing is cut off."""

import importlib.util
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QLabel,
    QMenuBar,
    QScrollArea,
    QWidget,
)

from postwright.gui import tokens
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import Label

ROOT = Path(__file__).parents[1]


def script() -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location("screenshots", ROOT / "packaging/screenshots.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["screenshots"] = module
    spec.loader.exec_module(module)
    return module


STATES = script().STATES


@asynccontextmanager
async def staged(name: str, home: Path) -> AsyncIterator[tuple[QWidget, QImage, object]]:
    async with script().stage(name, home) as stage:
        window = stage.app.window
        yield window, window.grab().toImage(), stage.app


@pytest.mark.parametrize("name", sorted(STATES))
async def test_state_is_drawn_in_the_colours_of_its_theme(name: str, tmp_path: Path) -> None:
    theme = STATES[name][0]
    async with staged(name, tmp_path) as (window, picture, _):
        seen = {
            picture.pixelColor(x, y).name().upper()
            for y in range(0, picture.height(), 3)
            for x in range(0, picture.width(), 3)
        }
        plain = (
            () if name.startswith(("jump", "palette")) else ("window", "side", "base")
        )  # a layer dims it
        for token in plain:
            assert tokens.TOKENS[theme][token] in seen, token
        # Of a picture that changed its size with the content, no part may be missing.
        assert (picture.width(), picture.height()) == (window.width(), window.height())
        assert not list(cut_off(window))
        assert not list(nameless(window))


def cut_off(window: QWidget) -> list[str]:
    """Return the texts that are wider than what shows them, but for those that end in dots."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.visibleRegion().isEmpty():
            continue
        one_line = isinstance(widget, Label) and not widget.wordWrap()
        one_line = one_line and not isinstance(widget, Elided)
        if one_line or isinstance(widget, Button):
            found += _too_wide(widget, widget.text(), widget.width())
    return found


def nameless(window: QWidget) -> list[str]:
    """Return the controls in sight that a screen reader could not name."""
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QAbstractSpinBox | QMenuBar | QScrollArea)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.focusProxy() is None
        and type(widget.parentWidget()).__name__ not in ("QSpinBox", "NumberField")
    ]


def _too_wide(widget: QLabel | QAbstractButton, text: str, width: int) -> list[str]:
    needed = max(map(QFontMetricsF(widget.font()).horizontalAdvance, text.split("\n")), default=0)
    return [f"{text!r}: {needed:.0f} in {width}"] if needed > width + 1 else []


async def test_heights_are_those_of_the_design(tmp_path: Path) -> None:
    async with staged("main-light", tmp_path) as (_, _, app):
        tab = app.window.tabs.request_tab  # type: ignore[attr-defined]
        pane = tab.request_pane
        heights = {
            "header": (app.window.header.height(), 44),  # type: ignore[attr-defined]
            "request tabs": (app.window.tabs.strip.height(), 36),  # type: ignore[attr-defined]
            "title row": (tab.title.height(), 44),
            "URL bar": (tab.url_bar.frame.height(), 40),
            "Send": (tab.url_bar.send.height(), 40),
            "pane tabs": (pane.tabs.height(), 40),
            "section": (pane.params.query.head.height(), 36),
            "table head": (pane.params.query.table.horizontalHeader().height(), 28),
            "table row": (pane.params.query.table.rowHeight(0), 32),
            "sends as": (pane.sends_as.height(), 228),
            "status bar": (app.window.status.height(), 26),  # type: ignore[attr-defined]
            "sidebar": (app.window.sidebar.width(), 288),  # type: ignore[attr-defined]
        }
        assert not {n: pair for n, pair in heights.items() if abs(pair[0] - pair[1]) > 1}
