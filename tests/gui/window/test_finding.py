"""Ctrl+Shift+F: every hit leads to its field."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.pages.search import SearchPage
from postwright.model.collection import RequestRef
from tests.gui.driving import current, press, type_into, until, window_on


def rows(page: SearchPage) -> list[tuple[str, str]]:
    found = []
    for index in range(page.hits.topLevelItemCount()):
        head = page.hits.topLevelItem(index)
        found += [(head.text(0), head.child(n).text(0)) for n in range(head.childCount())]
    return found


async def searched(page: SearchPage, text: str) -> list[tuple[str, str]]:
    type_into(page.field, text)
    page.ask()
    await until(lambda: page.count.text() != "", "no answer")
    return rows(page)


async def test_hit_leads_to_its_line(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        press(app.window, Qt.Key.Key_R,
              Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
        page = app.window.tabs.current
        assert isinstance(page, SearchPage)
        found = await searched(page, '"Someone else" and send again')
        assert found == [("GET Say hello", "Docs, line 3")]
        press(page.field, Qt.Key.Key_Down)
        press(page.hits, Qt.Key.Key_Return)
        await until(lambda: app.window.tabs.request_tab is not None)
        tab = current(app)
        assert tab.ref.path == ("First steps", "Say hello.yml")
        assert tab.request_pane.current == "docs"
        assert (
            tab.request_pane.docs.page.edit.textCursor().selectedText()
            == '"Someone else" and send again'
        )


async def test_url_body_and_environment_are_led_to(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = app.window.finding.open()
        assert ("GET Say hello", "URL") in await searched(page, "/hello")
        page.hits.itemActivated.emit(page.hits.topLevelItem(0).child(0), 0)
        await until(lambda: current(app).url_bar.edit.hasFocus() or QApplication.focusWidget())
        page = app.window.finding.open()
        found = await searched(page, "someone")
        where = [place for _, place in found]
        index = where.index("Environment, Someone else")
        head = page.hits.topLevelItem(0)
        page.hits.itemActivated.emit(head.child(index), 0)
        assert isinstance(app.window.tabs.current, EnvironmentsPage)


async def test_switches_and_mistakes(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = app.window.finding.open()
        assert await searched(page, "sAY HELLO")
        page.match_case.setChecked(True)
        await until(lambda: page.count.text() == "Nothing found")
        page.regex.setChecked(True)
        await searched(page, "[unclosed")
        await until(lambda: "no regular expression" in page.count.text())
        await searched(page, "^Say h.llo$")
        await until(lambda: rows(page) == [("GET Say hello", "Name")])


async def test_what_is_typed_and_not_saved_is_found(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        app.window.open_ref(RequestRef(str(root), ("First steps", "Say hello.yml")), True)
        tab = current(app)
        type_into(tab.url_bar.edit, "https://canary.example.test/")
        tab.keep_draft()
        page = app.window.finding.open()
        assert ("GET Say hello", "URL") in await searched(page, "canary.example")
