"""A request's own variables: typed in a tab of its own, used by the URL, undone with the rest."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from postwright.model.collection import Folder
from postwright.model.request import Request, Variable
from tests.gui.driving import click, current, open_request, press, until, window_on
from tests.gui.tab.test_variables import make_collection, put_url


async def test_a_typed_variable_is_used_saved_and_undone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = make_collection(app)
        tab = current(app)
        pane = tab.request_pane
        pane.choose("variables")
        table = pane.variables.page.table
        table.setFocus()
        table.setCurrentIndex(table.fields.index(0, 1))
        for text in ("who", "world"):
            QTest.keyClicks(table, text[0])
            line = QApplication.focusWidget()
            assert isinstance(line, QLineEdit)
            QTest.keyClicks(line, text[1:])
            press(line, Qt.Key.Key_Tab)
            if isinstance(line := QApplication.focusWidget(), QLineEdit):
                press(line, Qt.Key.Key_Escape)
        assert tab.document.request.variables == (Variable("who", "world"),)
        put_url(tab, f"{app.window.session.demo_url()}/hello?name={{{{who}}}}")
        pane.show_preview()
        assert pane.prepared is not None
        assert pane.prepared.url.endswith("name=world")
        app.actions.save.trigger()
        assert "who" in next(root.glob("One.yml")).read_text("utf-8")
        tab.document.undo_stack.undo()
        assert tab.document.request.variables == (Variable("who"),)


async def test_bulk_edit_switches_rows_and_doubles_are_marked(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        make_collection(app)
        tab = current(app)
        rows = (Variable("a", "1", note="n"), Variable("a", "2"))
        tab.document.set("Fill", variables=rows)
        editor = tab.request_pane.variables.page
        assert editor.table.fields.remark(0) == "a later row counts"
        assert editor.table.fields.remark(1) == ""
        tab.request_pane.choose("variables")
        tab.request_pane.format_or_edit_as_text()
        editor.rows.text.setPlainText("a: 1\n# b: 3")
        tab.request_pane.format_or_edit_as_text()
        assert [(r.name, r.value, r.enabled) for r in tab.document.request.variables] == [
            ("a", "1", True), ("b", "3", False),
        ]  # fmt: skip


async def test_the_popover_leads_to_the_requests_own_variable(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        make_collection(app)
        tab = current(app)
        tab.document.set("Fill", variables=(Variable("x", "1"), Variable("base", "http://a.test")))
        put_url(tab, "{{base}}")
        press(tab.url_bar.edit, Qt.Key.Key_F2)
        assert tab.url_bar.popover.button is not None
        click(tab.url_bar.popover.button)
        assert tab.request_pane.current == "variables"
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        assert line.text() == "http://a.test"


async def test_the_popover_leads_to_the_folders_variable(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        session = app.window.session
        root = session.create_collection("Orchard API").root
        rows = (Variable("base", "http://f.test"),)
        folder = session.edits.add(root, (), Folder("Users", variables=rows))
        path = session.edits.add(root, folder, Request("One", url=""))
        app.window.sidebar.tree.expandAll()
        tab = await open_request(app, root, path)
        put_url(tab, "{{base}}")
        press(tab.url_bar.edit, Qt.Key.Key_F2)
        assert tab.url_bar.popover.button is not None
        click(tab.url_bar.popover.button)
        await until(lambda: app.window.pages.shown_shared() is not None)
        page = app.window.pages.shown_shared()
        assert page is not None
        assert page.document.ref.path == folder
        assert page.tabs.current_key == "variables"
