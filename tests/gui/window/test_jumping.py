"""Ctrl+G puts letters at the parts of the window; a letter goes there, Escape stays."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from postwright.gui.application import Application
from postwright.gui.widgets.jump_layer import JumpLayer
from postwright.model.collection import RequestRef
from tests.gui.driving import click, current, press, window_on

CONTROL = Qt.KeyboardModifier.ControlModifier


def jump(app: Application) -> JumpLayer:
    press(app.window.focusWidget() or app.window, Qt.Key.Key_G, CONTROL)
    layer = app.window.findChild(JumpLayer)
    assert layer is not None
    return layer


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize(
    ("letter", "page"),
    [("P", "params"), ("H", "headers"), ("A", "auth"), ("B", "body"), ("T", "checks"),
     ("D", "docs"), ("O", "options")],
)  # fmt: skip
async def test_letters_open_the_editors(tmp_path: Path, letter: str, page: str) -> None:
    async with window_on(tmp_path) as app:
        app.window.open_ref(RequestRef(draft="one"), True)
        press(jump(app), getattr(Qt.Key, f"Key_{letter}"))
        pane = current(app).request_pane
        assert pane.current == page
        assert pane.isAncestorOf(focus())


@pytest.mark.parametrize(("letter", "page"), [("R", "body"), ("I", "timing"), ("1", "headers")])
async def test_letters_and_digits_open_the_answer(tmp_path: Path, letter: str, page: str) -> None:
    async with window_on(tmp_path) as app:
        app.window.open_ref(RequestRef(draft="one"), True)
        press(jump(app), getattr(Qt.Key, f"Key_{letter}"))
        response = current(app).response
        assert response.tabs.current_key == page


async def test_the_url_the_filter_and_the_lists(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.open_ref(RequestRef(draft="one"), True)
        press(jump(app), Qt.Key.Key_F)
        assert focus() is app.window.sidebar.filter
        press(jump(app), Qt.Key.Key_U)
        assert focus() is current(app).url_bar.edit
        press(jump(app), Qt.Key.Key_Y)
        assert app.window.sidebar.stack.currentWidget() is app.window.sidebar.history
        press(jump(app), Qt.Key.Key_C)
        assert app.window.sidebar.stack.currentWidget() is app.window.sidebar.tree


async def test_escape_stays_where_the_focus_was(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.open_ref(RequestRef(draft="one"), True)
        tab = current(app)
        tab.url_bar.edit.setFocus()
        layer = jump(app)
        press(layer, Qt.Key.Key_Escape)
        assert focus() is tab.url_bar.edit
        assert not layer.isVisible()


async def test_letters_that_lead_nowhere_type_nothing(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.open_ref(RequestRef(draft="one"), True)
        tab = current(app)
        tab.url_bar.edit.setFocus()
        press(jump(app), Qt.Key.Key_Q)
        assert tab.document.request.url == ""


async def test_a_click_leaves(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        layer = jump(app)
        click(layer)
        assert not layer.isVisible()


async def test_what_is_switched_off_has_no_letter(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.open_ref(RequestRef(draft="one"), True)
        assert not app.window.header.environment.isEnabled()  # it is in no collection
        assert "V" not in [target.letter for target in jump(app).targets]


async def test_no_two_parts_share_a_letter(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.open_ref(RequestRef(draft="one"), True)
        letters = [target.letter for target in jump(app).targets]
        assert len(set(letters)) == len(letters)
        assert set("UMPHABTDOWRICYEKFS") <= set(letters)


async def test_escape_stays_also_where_what_had_the_focus_is_gone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.open_ref(RequestRef(draft="one"), True)
        table = current(app).request_pane.params.query.table
        table.setFocus()
        table.edit(table.model().index(0, 1))
        layer = jump(app)
        app.window.tabs.close_tab(app.window.tabs.bar.currentIndex())
        await asyncio.sleep(0)
        press(layer, Qt.Key.Key_Escape)
        assert not layer.isVisible()
