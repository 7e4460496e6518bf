"""Ctrl+S on a request that holds a credential: the vault, the file on purpose, or not now."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postwright.gui.application import Application
from postwright.gui.dialogs.save_as import SavePopover
from postwright.gui.request_tab import RequestTab
from postwright.model.request import Auth, Field
from tests.gui.driving import current, open_request, press, type_into, until, window_on

HELLO = ("First steps", "Say hello.yml")
CANARY = "canary-0123456789"


async def tab_with_secret(app: Application) -> tuple[RequestTab, Path]:
    root = app.session.collections[0].root
    tab = await open_request(app, root, HELLO)
    tab.document.set("", auth=Auth("bearer", (("token", CANARY),)))
    app.actions.save.trigger()
    return tab, root


def written(root: Path) -> str:
    return "".join(p.read_text("utf-8", "replace") for p in root.rglob("*") if p.is_file())


async def test_nothing_is_written_before_the_answer(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab, root = await tab_with_secret(app)
        assert tab.bar.isVisible()
        assert "auth token (token)" in tab.bar.text
        assert CANARY not in tab.bar.text
        assert CANARY not in written(root)
        tab.bar.button("Cancel").click()
        assert not tab.bar.isVisible()
        assert tab.unsaved
        assert CANARY not in written(root)


async def test_the_vault_takes_it_and_a_variable_its_place(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab, root = await tab_with_secret(app)
        assert QApplication.focusWidget() is tab.bar.button("Move to the vault")
        press(tab.bar.button("Move to the vault"), Qt.Key.Key_Space)
        assert tab.document.request.auth.get("token") == "{{token_2}}"
        assert not tab.unsaved
        assert CANARY not in written(root)
        assert "{{token_2}}" in root.joinpath(*HELLO).read_text("utf-8")
        assert app.session.workspace.secret(root, "", "token_2") == CANARY
        tab.document.undo_stack.undo()
        assert tab.document.request.auth.get("token") == CANARY


async def test_as_it_is_is_asked_once_for_a_field(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab, root = await tab_with_secret(app)
        tab.bar.button("Save as it is").click()
        assert CANARY in root.joinpath(*HELLO).read_text("utf-8")
        tab.document.set("", auth=Auth("bearer", (("token", CANARY + "x"),)))
        app.actions.save.trigger()
        assert not tab.bar.isVisible()
        assert not tab.unsaved
        tab.document.set("", headers=(Field("X-Api-Key", "canary-key-1"),))
        app.actions.save.trigger()
        assert tab.bar.isVisible()
        assert "header X-Api-Key" in tab.bar.text


async def test_what_the_file_holds_already_is_not_asked_about(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab, root = await tab_with_secret(app)
        tab.bar.button("Save as it is").click()
        app.window.tabs.close_widget(tab)
        again = await open_request(app, root, HELLO)
        type_into(again.url_bar.edit, "{{demo}}/other")
        app.actions.save.trigger()
        assert not again.bar.isVisible()
        assert not again.unsaved


async def test_a_new_request_is_asked_about_when_its_place_is_chosen(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, f"http://x.test/?api_key={CANARY}")
        app.actions.save.trigger()
        popover = app.window.findChild(SavePopover)
        type_into(popover.name, "Mine")
        press(popover.name, Qt.Key.Key_Return)
        await until(lambda: tab.bar.isVisible())
        assert CANARY not in written(root)
        tab.bar.button("Move to the vault").click()
        await until(lambda: not tab.is_new)
        assert tab.document.request.url == "http://x.test/?api_key={{api_key}}"
        assert app.session.workspace.secret(root, "", "api_key") == CANARY
        assert CANARY not in written(root)


async def test_the_same_secret_gets_no_second_variable(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab, root = await tab_with_secret(app)
        tab.bar.button("Move to the vault").click()
        tab.document.set("", headers=(Field("X-Api-Key", CANARY),))
        app.actions.save.trigger()
        tab.bar.button("Move to the vault").click()
        assert tab.document.request.headers == (Field("X-Api-Key", "{{token_2}}"),)
        names = [row.name for row in app.session.collection(root).tree.variables if row.secret]
        assert names == ["token_2"]


async def test_literals_that_are_variables_are_saved_without_a_question(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        tab = await open_request(app, root, HELLO)
        tab.document.set("", auth=Auth("bearer", (("token", "{{token}}"),)))
        app.actions.save.trigger()
        assert not tab.bar.isVisible()
        assert not tab.unsaved


async def test_a_tab_closed_without_an_answer_is_gone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab, _ = await tab_with_secret(app)
        gone = weakref.ref(tab)
        app.window.tabs.close_widget(tab)
        del tab
        await until(lambda: gc.collect() >= 0 and gone() is None, "the question holds the tab")
