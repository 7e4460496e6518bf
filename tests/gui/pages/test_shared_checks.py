"""Checks and captures of a collection, typed on its page, saved, and held against answers."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postwright.gui.pages.shared import SharedPage
from postwright.gui.request.checks_editor import checks_on
from postwright.model.collection import RequestRef
from postwright.model.options import ResponseCapture, ResponseCheck
from postwright.model.request import Capture, Request
from postwright.runner.check_forms import CaptureForm
from tests.gui.driving import click, press, send, until
from tests.scenarios.driver import CONTROL, Someone, someone, type_cell
from tests.server import RawServer, Reply

JSON = (("Content-Type", "application/json"),)


def opened(user: Someone) -> tuple[Path, SharedPage]:
    """Open the Checks of a new collection with clicks."""
    root = user.app.session.create_collection("Shop").root
    page = user.window.pages.shared(root)
    at = page.tabs._keys.index("checks")
    click(page.tabs.bar, page.tabs.bar.tabRect(at).center())
    assert page.checks.isVisible()
    return root, page


async def test_rows_are_pasted_saved_and_held_against_answers(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b'{"l": [1, 2]}', JSON)) as server, someone(tmp_path) as user:
        root, page = opened(user)
        await user.come_back()
        QGuiApplication.clipboard().setText("res.status eq 200\nres.body.l.length eq 2")
        page.checks.checks.setFocus()
        press(page.checks.checks, Qt.Key.Key_V, CONTROL)
        assert page.document.request.assertions == ()
        tabs = page.tabs
        assert tabs.bar.accessibleTabName(tabs._keys.index("checks")) == "Checks, 2"
        press(page, Qt.Key.Key_S, CONTROL)
        assert not page.unsaved
        assert user.app.session.shared(root, ()).postwright.checks == (
            ResponseCheck("status", "", "eq", "200"),
            ResponseCheck("expression", "res.body.l.length", "eq", "2"),
        )
        path = user.app.session.edits.add(root, (), Request(name="One", url=server.url))
        user.window.open_ref(RequestRef(str(root), path), True)
        tab = await send(user.app)
        await until(lambda: len(tab.response.checks.page.lines) == 2)
        heads = [line.head.accessibleName() for line in tab.response.checks.page.lines]
        assert heads[0].startswith("Passed: status eq 200")
        assert heads[1].startswith("Passed: res.body.l.length eq 2")


async def test_what_is_undone_is_not_saved_and_a_wrong_row_is_marked(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        _, page = opened(user)
        type_cell(page.checks.checks, 0, 2, "res.status")
        type_cell(page.checks.checks, 0, 4, "200")
        assert checks_on(page.document.request) == 1
        assert page.unsaved
        while page.document.undo_stack.canUndo():
            page.document.undo_stack.undo()
        assert not page.unsaved
        type_cell(page.checks.checks, 0, 2, "res.(")
        tabs = page.tabs
        name = tabs.bar.accessibleTabName(tabs._keys.index("checks"))
        assert name == "Checks, 1, 1 problem"


async def test_captures_of_a_collection_set_variables(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b'{"n": 3}', JSON)) as server, someone(tmp_path) as user:
        root, page = opened(user)
        page.checks.add_capture(CaptureForm("json", "$.n", "n"), "Set a variable")
        page.checks.add_capture(CaptureForm("status", "", "code"), "Set a variable")
        page.save()
        owner = user.app.session.shared(root, ())
        names = [one.name for one in (*owner.captures, *owner.postwright.captures)]
        assert sorted(names) == ["code", "n"]
        assert all(isinstance(one, Capture | ResponseCapture) for one in owner.captures)
        path = user.app.session.edits.add(root, (), Request(name="One", url=server.url))
        ref = RequestRef(str(root), path)
        user.window.open_ref(ref, True)
        await send(user.app)
        context = user.app.session.workspace.context
        await until(lambda: context(ref).captured == {"n": "3", "code": "200"})
