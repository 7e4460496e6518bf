"""What is there again after the window was closed and another started."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.driving import (
    body_of,
    current,
    open_request,
    press,
    send,
    type_into,
    until,
    window_on,
)

HELLO = ("First steps", "Say hello.yml")


async def test_an_unsaved_request_and_its_answer_come_back(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        type_into(current(app).url_bar.edit, "{{demo}}/hello?name=again")
        tab = await send(app)
        body = body_of(tab)
    async with window_on(tmp_path) as app:
        tab = current(app)
        assert tab.document.request.url == "{{demo}}/hello?name=again"
        assert body_of(tab) == body
        assert "again" in body


async def test_an_edit_that_was_not_saved_is_still_a_draft(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        file = root.joinpath(*HELLO)
        before = file.read_bytes()
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=draft")
    async with window_on(tmp_path) as app:
        tab = current(app)
        assert tab.ref.path == HELLO
        assert tab.document.dirty
        assert tab.document.request.url.endswith("draft")
        assert file.read_bytes() == before
        app.actions.revert.trigger()
        assert not tab.document.dirty


async def test_saved_requests_are_found_again(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=saved")
        press(tab.url_bar.edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: not tab.document.dirty)
        assert "name=saved" in root.joinpath(*HELLO).read_text()
    async with window_on(tmp_path) as app:
        assert not current(app).document.dirty
        assert current(app).document.request.url.endswith("saved")
        assert not app.session.drafts.kept


async def test_window_and_sidebar_are_as_they_were(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.window().resize(780, 700)
        app.window.sidebar.show_page(1)
        app.actions.new_request.trigger()
        type_into(current(app).url_bar.edit, "http://example.test/")
        app.actions.toggle_layout.trigger()
        stacked = current(app).stacked
    async with window_on(tmp_path) as app:
        assert app.window.sidebar.page == 1
        assert current(app).stacked == stacked
        assert (app.window.width(), app.window.height()) == (780, 700)


async def test_the_first_request_and_its_answer_come_back(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        await until(lambda: app.window.pages.shown_welcome() is not None)
        app.actions.send.trigger()
        tab = current(app)
        await until(lambda: tab.exchange is not None and not tab.sending)
        assert tab.ref in app.session.drafts.kept
    async with window_on(tmp_path) as app:
        assert current(app).document.request.url == tab.document.request.url
        assert "Hello" in body_of(current(app))
