"""The language changes while the program runs, and nothing that was typed is lost."""

import gc
import weakref
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QSyntaxHighlighter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postwright.gui import language
from postwright.gui.application import Application
from postwright.gui.pages.cookies import CookiesPage
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.pages.search import SearchPage
from postwright.gui.pages.welcome import WelcomePage
from postwright.model.collection import Environment
from postwright.model.request import Field, Request, Variable
from tests.gui.driving import until, window_on


@pytest.fixture(autouse=True)
def own_language():
    yield
    language.forget()


def choose(app: Application, name: str) -> None:
    settings = app.session.settings
    app.session.change_settings(replace(settings, language=name))  # type: ignore[arg-type]


async def switched(app: Application, name: str) -> None:
    before = app.window
    choose(app, name)
    await until(lambda: app.window is not before, "no new window")


async def test_texts_are_those_of_the_language(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        await switched(app, "zh_CN")
        assert app.actions.send.text() == "发送"
        assert app.window.menus.all[0].title().startswith("文件")
        await switched(app, "en")
        assert app.actions.send.text() == "Send"


async def test_tabs_with_texts_undo_and_caret_go_on(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request(name="First", url="http://example.test/"))
        tab.document.set("Add header", headers=(Field("X-One", "1"),))
        other = app.window.tabs.open_new(Request(name="Second", url="http://example.test/two"))
        edit = other.url_bar.edit
        edit.setFocus()
        QTest.keyClicks(edit, "x")
        cursor = edit.textCursor()
        cursor.setPosition(7)
        edit.setTextCursor(cursor)
        typed = other.document.request.url
        await switched(app, "zh_CN")
        first, second = app.window.tabs.request_tabs
        assert app.window.tabs.current is second
        assert second.document.request.url == typed
        assert second.url_bar.edit.document().toRawText() == typed
        assert second.url_bar.edit.textCursor().position() == 7
        await until(lambda: QApplication.focusWidget() is second.url_bar.edit, "no focus")
        second.url_bar.edit.document().undo()
        assert second.document.request.url == "http://example.test/two"
        first.document.undo_stack.undo()
        assert first.document.request.headers == ()
        assert app.session.drafts.kept[second.ref].url == typed


async def test_pages_and_places_go_on(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        welcome = app.window.pages.welcome()
        welcome.url_bar.edit.setPlainText("http://example.test/typed")
        app.window.pages.cookies("")
        app.window.finding.open().field.setText("orders")
        app.window.window().resize(1200, 700)
        await switched(app, "zh_CN")
        kinds = [type(widget) for widget in app.window.tabs.widgets]
        assert kinds == [WelcomePage, CookiesPage, SearchPage]
        found = app.window.tabs.page(SearchPage)
        assert isinstance(found, SearchPage)
        assert found.field.text() == "orders"
        again = app.window.pages.welcome()
        assert again.document.request.url == "http://example.test/typed"
        assert (app.window.width(), app.window.height()) == (1200, 700)


async def test_a_page_in_front_has_the_focus(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.tabs.open_new(Request(name="Beside", url="http://example.test/"))
        for show in (app.window.finding.open, lambda: app.window.pages.cookies("")):
            show()
            for name in ("zh_CN", "en"):
                await switched(app, name)
                await until(lambda: QApplication.focusWidget() is not None, "nothing has the focus")
                page = app.window.tabs.current
                assert page is not None
                assert page.isAncestorOf(QApplication.focusWidget())


async def test_after_the_settings_the_page_has_the_focus(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.pages.cookies("")
        dialog = app.window.pages.settings()
        dialog.appearance.language.setCurrentIndex(2)
        await until(lambda: app.actions.send.text() == "发送")
        await until(lambda: QApplication.activeModalWidget() is not None)
        modal = QApplication.activeModalWidget()
        assert modal is not None
        modal.close()
        app.window.activateWindow()
        await until(app.window.isActiveWindow)
        page, focus = app.window.tabs.current, QApplication.focusWidget()
        assert page is not None
        assert focus is not None
        assert page.isAncestorOf(focus)


async def test_what_was_told_is_still_listed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        for text in ("one", "two"):
            app.window.notices.confirm(text)
        for name in ("zh_CN", "en"):
            await switched(app, name)
            assert [notice.text for notice in app.window.notices.kept][:2] == ["two", "one"]


async def test_colours_change_after_the_language_did(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.finding.open()
        for name in ("zh_CN", "en", "zh_CN"):
            await switched(app, name)
        app.theme.set("dark", 120)
        assert not app.window.sidebar.filter.button.icon().isNull()


async def test_an_answer_stays_shown(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request(name="Hello", url="{{demo}}/hello"))
        tab.send()
        await until(lambda: tab.exchange is not None and not tab.sending)
        shown = tab.exchange
        await switched(app, "zh_CN")
        assert app.window.tabs.request_tabs[0].exchange is shown


async def test_waits_for_an_answer_that_is_on_its_way(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        before = app.window
        tab = before.tabs.open_new(Request(name="Slow", url="{{demo}}/slow?seconds=30"))
        tab.send()
        choose(app, "zh_CN")
        await until(lambda: tab.sending)
        assert app.window is before
        tab.cancel()
        await until(lambda: app.window is not before)
        assert app.actions.send.text() == "发送"


async def test_the_settings_stay_open(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = app.window.pages.settings()
        dialog.appearance.language.setCurrentIndex(2)
        await until(lambda: app.actions.send.text() == "发送")
        await until(lambda: QApplication.activeModalWidget() is not None)
        modal = QApplication.activeModalWidget()
        assert modal is not None
        assert modal.window().parentWidget() is app.window
        modal.close()


async def test_the_language_is_that_of_the_next_start(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        before = app.window
        choose(app, "zh_CN")
    assert app.window is before, "a window was built as the program ended"
    async with window_on(tmp_path) as app:
        assert app.actions.send.text() == "发送"


def test_translators_do_not_pile_up(qapp: QApplication) -> None:
    for name in ("zh_CN", "en", "zh_CN"):
        language.speak(name)  # type: ignore[arg-type]
    language.forget()
    assert QCoreApplication.translate("Said", "Send") == "Send"
    assert not [child for child in qapp.children() if isinstance(child, QTranslator)]


async def test_edits_of_environments_can_still_be_undone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.create_collection("Shop").root
        desk = app.window.pages.environments(root).desk
        desk.add(Environment("staging"))
        desk.edit({"staging": (Variable("host", "a.test"),)}, "Set host")
        await switched(app, "zh_CN")
        page = app.window.tabs.page(EnvironmentsPage)
        assert isinstance(page, EnvironmentsPage)
        page.undo_stack.undo()
        assert app.session.environments.of(root)[0].variables == ()
        page.undo_stack.undo()
        assert app.session.environments.of(root) == ()


async def test_a_url_is_coloured_once_however_often_the_language_changed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request(name="First", url="http://a.test/{{id}}"))
        document = tab.document.texts["url"]
        for name in ("zh_CN", "en"):
            await switched(app, name)
        assert not document.findChildren(QSyntaxHighlighter)
        tab = app.window.tabs.request_tabs[0]
        assert document.firstBlock().layout().formats()


async def test_the_window_of_the_old_language_is_gone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        for name in ("One", "Two"):
            app.window.tabs.open_new(Request(name=name, url="http://example.test/"))
        app.actions.next_pane.trigger()
        gone = weakref.ref(app.window)
        await switched(app, "zh_CN")
        await until(lambda: gc.collect() >= 0 and gone() is None, "something holds the window")
