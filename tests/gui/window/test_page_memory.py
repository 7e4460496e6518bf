"""What of the pages comes back with the next start of the program."""

from pathlib import Path

from postwright.gui.pages.auth_matrix import AuthMatrixPage
from postwright.gui.pages.compare import ComparePage
from postwright.gui.pages.raw_file import RawFilePage
from postwright.gui.pages.runner import RunnerPage
from postwright.gui.pages.shared import SharedPage
from postwright.model.collection import Folder
from postwright.model.request import Auth, Request
from tests.gui.driving import click, send, until, window_on
from tests.server import RawServer, Reply


async def test_two_answers_are_compared_again(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b"one"), Reply(200, b"two")) as server:
        async with window_on(tmp_path) as app:
            app.window.tabs.open_new(Request(url=server.url))
            await send(app)
            await send(app)
            app.actions.compare.trigger()
            page = app.window.history.comparing.page
            assert page is not None
            ids = [one.id for one in page.exchanges if one]
            assert len(ids) == 2
        async with window_on(tmp_path) as app:
            again = app.window.tabs.current
            assert isinstance(again, ComparePage)
            assert [one.id for one in again.exchanges if one] == ids


async def test_the_answers_to_several_identities_are_shown_again(tmp_path: Path) -> None:
    request = Request(auth=Auth("bearer", (("token", "canary"),)))
    async with RawServer(Reply(200, b"one")) as server:
        async with window_on(tmp_path) as app:
            tab = app.window.tabs.open_new(request)
            tab.document.set("URL", url=server.url)
            app.actions.send_as.trigger()
            page = app.window.history.identities.page
            assert page is not None
            click(page.send)
            await until(lambda: page.rows.baseline is not None and not page.sending)
            ids = [row.exchange.id if row.exchange else "" for row in page.rows.rows]
        sent = len(server.requests)
        async with window_on(tmp_path) as app:
            again = app.window.tabs.current
            assert isinstance(again, AuthMatrixPage)
            assert [row.exchange.id if row.exchange else "" for row in again.rows.rows] == ids
            assert again.send.isEnabled()
            assert len(server.requests) == sent


async def test_folders_runs_and_broken_files_are_open_again(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.create_collection("Shop").root
        folder = app.session.edits.add(root, (), Folder(name="Orders"))
        path = app.session.edits.add(root, (), Request(name="One"))
        (root / path[0]).write_bytes(b"<<<<<<< HEAD\n")
        app.session.disk.reload(root)
        app.window.pages.shared(root, folder)
        app.window.pages.shared(root)
        app.window.runs.open(root)
        app.window.disk.edit_file(root, path)
    async with window_on(tmp_path) as app:
        kinds = [type(page) for page in app.window.tabs.widgets]
        assert kinds[-4:] == [SharedPage, SharedPage, RunnerPage, RawFilePage]


async def test_pages_of_what_is_gone_stay_away(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.create_collection("Shop").root
        folder = app.session.edits.add(root, (), Folder(name="Orders"))
        path = app.session.edits.add(root, (), Request(name="One", url="http://a.test/"))
        file = root / path[0]
        whole = file.read_bytes()
        file.write_bytes(b"<<<<<<< HEAD\n")
        app.session.disk.reload(root)
        app.window.pages.shared(root, folder)
        app.window.disk.edit_file(root, path)
    file.write_bytes(whole)
    (root / folder[0] / "folder.yml").unlink()
    (root / folder[0]).rmdir()
    async with window_on(tmp_path) as app:
        kinds = {type(page) for page in app.window.tabs.widgets}
        assert not kinds & {SharedPage, RawFilePage}
