"""Pages go on in the window of another language, with what was typed, done and found there."""

from pathlib import Path

from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.pages.auth_matrix import AuthMatrixPage
from postwright.gui.pages.both_sides import BothSidesPage
from postwright.gui.pages.compare import ComparePage
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.pages.raw_file import RawFilePage
from postwright.gui.pages.runner import RunnerPage
from postwright.gui.pages.shared import SharedPage
from postwright.model.collection import RequestRef
from postwright.model.request import Auth, Field, Request
from tests.gui.driving import click, press, send, until, window_on
from tests.gui.window.test_new_window import own_language, switched
from tests.server import RawServer, Reply

__all__ = ["own_language"]
CONTROL = Qt.KeyboardModifier.ControlModifier


def shop(app: Application, *urls: str) -> Path:
    """Make a collection with a request for each URL."""
    root = app.session.create_collection("Shop").root
    for number, url in enumerate(urls, 1):
        app.session.edits.add(root, (), Request(name=f"Request {number}", url=url))
    return root


def front(app: Application, kind: type) -> object:
    """Return what is in front, which is of that class."""
    page = app.window.tabs.current
    assert isinstance(page, kind), page
    return page


async def test_edits_of_a_collection_can_still_be_undone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = app.window.pages.shared(shop(app))
        page.document.set("Add header", headers=(Field("X-One", "1"),))
        page.tabs.choose("docs")
        press(page.docs.edit, Qt.Key.Key_X)
        await switched(app, "zh_CN")
        again = front(app, SharedPage)
        assert isinstance(again, SharedPage)
        assert again.tabs.current_key == "docs"
        assert again.docs.edit.document().toRawText() == "x"
        press(again.docs.edit, Qt.Key.Key_Z, CONTROL)
        assert again.document.request.docs == ""
        again.tabs.setFocus()
        app.actions.undo.trigger()
        assert again.document.request.headers == ()
        assert not again.unsaved


async def test_what_was_typed_into_a_broken_file_can_still_be_undone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = shop(app, "http://a.test/")
        file = root / "Request 1.yml"
        file.write_bytes(b"<<<<<<< HEAD\n")
        app.session.disk.reload(root)
        app.window.disk.edit_file(root, (file.name,))
        page = app.window.disk.shown_raw()
        assert page is not None
        press(page.editor, Qt.Key.Key_X)
        typed = page.text()
        await switched(app, "zh_CN")
        again = front(app, RawFilePage)
        assert isinstance(again, RawFilePage)
        assert again.text() == typed
        assert again.unsaved
        press(again.editor, Qt.Key.Key_Z, CONTROL)
        assert again.text() == "<<<<<<< HEAD\n"
        assert not again.unsaved


async def test_a_run_keeps_its_list_its_answers_and_its_settings(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200), Reply(500, b"oh")) as server,
        window_on(tmp_path / "home") as app,
    ):
        root = shop(app, f"{server.url}/1", f"{server.url}/2", f"{server.url}/3")
        page = app.window.runs.open(root)
        press(page.form.list, Qt.Key.Key_Space)  # the first is not ticked
        page.form.list.setCurrentRow(0)
        press(page.form.list, Qt.Key.Key_Space)
        page.form.rounds.setValue(2)
        ticked = page.form.paths
        click(page.run_button)
        await until(lambda: not page.process.running, "the run did not end")
        rows, folder = tuple(page.rows.rows), page.folder.path
        page.filter.setText("Request")
        await switched(app, "zh_CN")
        again = front(app, RunnerPage)
        assert isinstance(again, RunnerPage)
        assert tuple(again.rows.rows) == rows
        assert (again.form.paths, again.form.rounds.value()) == (ticked, 2)
        assert again.filter.text() == "Request"
        assert again.state.text() == "已完成"
        assert again.folder.path == folder
        answer = again.folder.answer(rows[0].number)
        assert answer is not None
        assert answer.response is not None
        app.window.tabs.close_widget(again)
        assert folder is not None
        assert not folder.exists()


async def test_two_answers_stay_compared(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200, b"one"), Reply(200, b"two")) as server,
        window_on(tmp_path) as app,
    ):
        app.window.tabs.open_new(Request(url=server.url))
        await send(app)
        await send(app)
        app.actions.compare.trigger()
        page = app.window.history.comparing.page
        assert page is not None
        sides = page.exchanges
        click(page.shown.buttons[1])
        await switched(app, "zh_CN")
        again = front(app, ComparePage)
        assert isinstance(again, ComparePage)
        assert again.exchanges == sides
        assert again.shown.current == 1
        await until(lambda: again.rows.rowCount() > 1, "nothing was compared")


async def test_answers_to_several_identities_stay(tmp_path: Path) -> None:
    auth = Auth("bearer", (("token", "canary"),))
    async with RawServer(Reply(200, b"one")) as server, window_on(tmp_path) as app:
        app.window.tabs.open_new(Request(url=server.url, auth=auth))
        app.actions.send_as.trigger()
        page = app.window.history.identities.page
        assert page is not None
        click(page.send)
        await until(lambda: page.rows.baseline is not None and not page.sending, "still sending")
        rows, told = list(page.rows.rows), len(page.lines)
        await switched(app, "zh_CN")
        again = front(app, AuthMatrixPage)
        assert isinstance(again, AuthMatrixPage)
        assert [row.exchange for row in again.rows.rows] == [row.exchange for row in rows]
        assert len(again.lines) == told


async def test_both_sides_of_a_file_can_still_be_chosen_from(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = shop(app, "http://a.test/")
        app.window.open_ref(RequestRef(str(root), ("Request 1.yml",)), True)
        tab = app.window.tabs.request_tabs[0]
        tab.document.set("", docs="mine")
        file = root / "Request 1.yml"
        file.write_text(f"{file.read_text('utf-8')}\ndocs: theirs\n", "utf-8")
        app.session.disk.reload(root)
        button = tab.bar.button("Show both")
        assert button is not None
        button.click()
        front(app, BothSidesPage)
        await switched(app, "zh_CN")
        both = front(app, BothSidesPage)
        assert isinstance(both, BothSidesPage)
        click(both.take_theirs)
        assert app.window.tabs.request_tabs[0].document.request.docs == "theirs"


async def test_environments_stay_filtered_and_closed_tabs_can_come_back(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = shop(app, "http://a.test/")
        ref = RequestRef(str(root), ("Request 1.yml",))
        app.window.open_ref(ref, True)
        app.actions.close_tab.trigger()
        app.window.pages.environments(root).filter.setText("host")
        app.window.sidebar.filter.setText("Req")
        await switched(app, "zh_CN")
        page = front(app, EnvironmentsPage)
        assert isinstance(page, EnvironmentsPage)
        assert page.filter.text() == "host"
        assert app.window.sidebar.filter.text() == "Req"
        app.actions.reopen_tab.trigger()
        assert [tab.ref for tab in app.window.tabs.request_tabs] == [ref]


async def test_a_search_that_goes_on_ends_with_its_page(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        shop(app, "http://a.test/")
        page = app.window.finding.open()
        page.field.setText("a")
        page.ask()
        app.actions.close_tab.trigger()
        page = app.window.finding.open()
        page.field.setText("b")  # it is looked for in a moment
        app.actions.close_tab.trigger()
        assert not page._typing.isActive()
