"""Shift+F10 and the Menu key open whatever a right click opens, without the mouse."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from postwright.gui.application import Application
from postwright.gui.window.context_key import ContextKey
from postwright.model.request import Field, Param, Request
from tests.gui.driving import current, press, send, until, window_on
from tests.scenarios.screens import shown_over

Reach = Callable[[Application], Awaitable[QWidget]]
ASKED = Request(
    name="one",
    url="{{demo}}/json",
    params=(Param("a", "1"),),
    headers=(Field("X-One", "1"),),
)


async def answered(app: Application) -> None:
    app.window.tabs.open_new(ASKED)
    await send(app)
    current(app).response.choose_tab("body")


async def tree(app: Application) -> QWidget:
    view = app.window.sidebar.tree
    view.setCurrentIndex(view.model().index(0, 0))
    return view


async def tabs(app: Application) -> QWidget:
    app.window.tabs.open_new(ASKED)
    return app.window.tabs.bar


async def history(app: Application) -> QWidget:
    await answered(app)
    app.window.sidebar.show_page(1)
    view = app.window.sidebar.history
    await until(lambda: view.model().rowCount() > 1)
    view.select_near(1)
    return view


async def environments(app: Application) -> QWidget:
    app.window.pages.environments(app.session.collections[0].root)
    app.window.sidebar.show_page(2)
    app.window.sidebar.environments.setCurrentRow(0)
    return app.window.sidebar.environments


async def environment_table(app: Application) -> QWidget:
    page = app.window.pages.environments(app.session.collections[0].root)
    table = page.matrix
    table.setCurrentIndex(table.model().index(0, 1))
    return table


async def params(app: Application) -> QWidget:
    app.window.tabs.open_new(ASKED)
    pane = current(app).request_pane
    pane.choose("params")
    table = next(one for one in pane.findChildren(QTableView) if one.isVisible())
    table.setCurrentIndex(table.model().index(0, 1))
    return table


async def url(app: Application) -> QWidget:
    app.window.tabs.open_new(ASKED)
    return current(app).url_bar.edit


async def body_text(app: Application) -> QWidget:
    await answered(app)
    current(app).response.body.show_mode("raw")
    return current(app).response.body


async def body_tree(app: Application) -> QWidget:
    await answered(app)
    body = current(app).response.body
    body.show_mode("tree")
    view = QApplication.focusWidget()
    body.setFocus()
    view = QApplication.focusWidget()
    assert view is not None
    press(view, Qt.Key.Key_Down)
    return body


REACHES: dict[str, Reach] = {
    "tree": tree,
    "tabs": tabs,
    "history": history,
    "environments": environments,
    "matrix": environment_table,
    "params": params,
    "url": url,
    "text of the body": body_text,
    "tree of the body": body_tree,
}


async def opened(app: Application, widget: QWidget) -> QWidget:
    app.window.activateWindow()
    await until(app.window.isActiveWindow)
    widget.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


@pytest.mark.parametrize("part", REACHES)
async def test_shift_f10_opens_the_menu(tmp_path: Path, part: str) -> None:
    async with window_on(tmp_path) as app:
        focus = await opened(app, await REACHES[part](app))
        press(focus, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu")
        menu = QApplication.activePopupWidget()
        assert menu.actions()
        menu.close()
        assert QApplication.focusWidget() is focus


@pytest.mark.parametrize("part", REACHES)
async def test_the_menu_key_opens_one_menu(tmp_path: Path, part: str) -> None:
    async with window_on(tmp_path) as app:
        focus = await opened(app, await REACHES[part](app))
        place = QPoint(focus.width() // 2, 4)
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, place, focus.mapToGlobal(place))
        QCoreApplication.sendEvent(focus, event)  # what a platform makes of the key,
        press(focus, Qt.Key.Key_Menu)  # which it sends too
        await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu")
        QApplication.activePopupWidget().close()
        assert QApplication.activePopupWidget() is None


OVER = ("settings", "import_any", "copy_code", "open_log", "save_as",
        "send_repeatedly", "history", "commands")  # fmt: skip


@pytest.mark.parametrize("name", OVER)
async def test_what_lies_over_the_window_has_the_key_too(tmp_path: Path, name: str) -> None:
    async with window_on(tmp_path) as app:
        app.window.tabs.open_new(ASKED)
        before = shown_over(app)
        getattr(app.actions, name).trigger()
        await until(lambda: shown_over(app) - before, f"{name} opens nothing")
        over = next(iter(shown_over(app) - before))
        over.activateWindow()
        await until(over.isActiveWindow)
        kinds = (QLineEdit, QPlainTextEdit, QTextEdit)
        for text in over.findChildren(QWidget):
            if isinstance(text, kinds) and text.isVisible() and text.isEnabled():
                text.setFocus()
                focus = QApplication.focusWidget()
                assert focus is not None
                press(focus, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
                await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu")
                QApplication.activePopupWidget().close()
                assert over.isVisible()
        over.close()


def test_the_end_of_a_window_with_the_focus_is_no_cause_for_it(qtbot: QtBot) -> None:
    window = QWidget()
    field, key = QLineEdit(window), ContextKey(QAction(window), window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.captureExceptions() as wrong:
        delete(window)
    assert not wrong
    assert not isValid(key)
