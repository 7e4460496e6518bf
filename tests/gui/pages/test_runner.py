"""The runner in the window: what is ticked is run, live, and what failed says why."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from postwright.gui.application import Application
from postwright.gui.models.run_rows import NODE, ms_of
from postwright.gui.pages.runner import RunnerPage
from postwright.model.collection import Environment, Folder, RequestRef
from postwright.model.request import Assertion, Request, Variable
from postwright.storage.collections import CollectionFolder
from tests.gui.driving import body_of, click, current, press, type_into, until, window_on
from tests.server import SILENCE, Got, RawServer, Reply

JSON = (("Content-Type", "application/json"),)
OK = Assertion("res.status", "eq", "200")


async def shop(app: Application, root: Path, *urls: str) -> Path:
    """Open a collection with a request for each URL; those in its folder are sent first."""
    CollectionFolder.create(root, "Shop")
    session = app.session
    await session.open_folder(root)
    session.edits.add(root, (), Request(name="One", url=urls[0], assertions=(OK,)))
    folder = session.edits.add(root, (), Folder(name="Orders"))
    for number, url in enumerate(urls[1:], 2):
        request = Request(name=f"Request {number}", url=url, assertions=(OK,))
        session.edits.add(root, folder, request)
    session.collections_changed.emit()
    return root


def target_of(got: Got) -> str:
    return got.head.split(b" ")[1].decode()


async def run(app: Application, root: Path) -> RunnerPage:
    page = app.window.runs.open(root)
    click(page.run_button)
    await until(lambda: not page.process.running, "the run did not end")
    return page


def lines(page: RunnerPage, parent: QModelIndex | None = None) -> list[str]:
    """Return what the list says, with all that lies below."""
    rows, above = page.rows, parent or QModelIndex()
    said = []
    for place in range(rows.rowCount(above)):
        index = rows.index(place, 0, above)
        said += [rows.spoken(rows.data(index, NODE)), *lines(page, index)]
    return said


async def test_the_runner_opens_ready_to_run_by_the_keys_of_send(tmp_path: Path) -> None:
    async with RawServer(Reply(200)) as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1")
        app.window.sidebar.tree.setFocus()
        app.window.collections.run_wanted.emit(root, ())
        page = app.window.runs.open(root)
        assert page.run_button.hasFocus()
        press(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: page.figures.values["passed"].text() == "1")


async def test_a_run_shows_what_passed_and_why_one_failed(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200), Reply(409, b'{"error":"conflict"}')) as server,
        window_on(tmp_path / "home") as app,
    ):
        root = await shop(app, tmp_path / "shop", f"{server.url}/1", f"{server.url}/2")
        page = await run(app, root)
        assert [page.figures.values[key].text() for key in ("passed", "failed", "checks")] == [
            "1", "1", "1/2",
        ]  # fmt: skip
        said = [line.partition(", 2")[0].partition(", 4")[0] for line in lines(page)]
        assert said == [
            "Round 1: 1 passed, 1 failed",
            "GET Orders/Request 2, passed",
            "res.status eq 200: passed",
            "Open request",
            "GET One, failed",
            "res.status eq 200: expected 200, got 409",
            '{"error":"conflict"}',
            "Open request",
        ]
        assert page.state.text() == "Finished"


async def test_what_was_not_sent_has_its_method(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", "http://{{nowhere}}/1")
        page = await run(app, root)
        assert lines(page)[1].startswith("GET One, failed")
        assert [row.method for row in page.rows.rows] == ["GET"]


async def test_a_row_has_the_time_that_the_report_has(tmp_path: Path) -> None:
    away = Reply(302, headers=(("Location", "/there"),))
    async with RawServer(away, Reply(200)) as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", server.url)
        page = await run(app, root)
        page.folder.save("junit", str(tmp_path / "report.xml"))
        (row,) = page.rows.rows
        assert len(row.exchange.hops) == 2
        (case,) = ET.parse(tmp_path / "report.xml").iter("testcase")
        assert float(case.get("time", "")) == pytest.approx(ms_of(row) / 1000, abs=0.001)


async def test_only_what_is_ticked_is_sent(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1", f"{server.url}/2")
        page = app.window.runs.open(root, ("Orders",))
        assert page.form.count.text() == "1 of 2"
        click(page.run_button)
        await until(lambda: not page.process.running)
        assert [target_of(one) for one in server.requests] == ["/2"]


async def test_a_box_is_ticked_by_key_and_all_by_a_button(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", "http://a.test/1", "http://a.test/2")
        page = app.window.runs.open(root)
        page.form.list.setFocus()
        page.form.list.setCurrentRow(0)
        press(page.form.list, Qt.Key.Key_Space)
        assert page.form.paths == ("One.yml",)
        click(page.form.all)
        assert len(page.form.paths) == 2
        click(page.form.all)
        assert page.form.paths == ()
        assert not page.run_button.isEnabled()


async def test_rounds_stand_under_each_other_the_latest_first(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1")
        page = app.window.runs.open(root)
        page.form.rounds.setValue(3)
        click(page.run_button)
        await until(lambda: not page.process.running)
        rounds = [line for line in lines(page) if line.startswith("Round")]
        assert rounds == ["Round 3: 1 passed", "Round 2: 1 passed", "Round 1: 1 passed"]
        assert len(server.requests) == 3


async def test_stop_keeps_what_came(tmp_path: Path) -> None:
    async with RawServer(Reply(200), SILENCE) as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1", f"{server.url}/2")
        page = app.window.runs.open(root)
        click(page.run_button)
        await until(lambda: len(server.requests) == 2 and page.rows.rows)
        assert page.run_button.text() == "Stop"
        click(page.run_button)
        await until(lambda: not page.process.running)
        assert page.state.text() == "Stopped, 1 not sent"
        assert len(page.rows.rows) == 1


async def test_the_environment_of_the_run_is_a_choice(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", "{{base}}/1")
        app.session.environments.save(root, Environment("Local", (Variable("base", server.url),)))
        page = app.window.runs.open(root)
        page.form.environment.setCurrentText("Local")
        click(page.run_button)
        await until(lambda: not page.process.running)
        assert [row.passed for row in page.rows.rows] == [True]


async def test_secrets_of_the_window_reach_the_run_where_they_may_go(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        opened = app.session.create_collection("Mine")
        secret = Environment("Local", (Variable("token", "canary-91", secret=True),))
        app.session.environments.save(opened.root, secret)
        app.session.environments.choose(opened.root, "Local")
        url = f"{server.url}/{{{{token}}}}"
        app.session.edits.add(opened.root, (), Request(name="One", url=url))
        page = await run(app, opened.root)
        assert [target_of(one) for one in server.requests] == ["/canary-91"]
        assert "canary" not in "".join(lines(page))


async def test_results_are_filtered_by_outcome_and_words(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200), Reply(500)) as server,
        window_on(tmp_path / "home") as app,
    ):
        root = await shop(app, tmp_path / "shop", f"{server.url}/1", f"{server.url}/2")
        page = await run(app, root)
        click(page.shown.buttons[1])
        assert next(row for row in lines(page) if row.startswith("GET")).startswith("GET One")
        click(page.shown.buttons[2])
        assert next(row for row in lines(page) if row.startswith("GET")).startswith("GET Orders")
        click(page.shown.buttons[0])
        type_into(page.filter, "orders")
        assert len([row for row in lines(page) if row.startswith("GET")]) == 1


async def test_a_result_leads_to_its_request(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1")
        page = await run(app, root)
        request = page.rows.index(0, 0, page.rows.index(0, 0))
        page.list.setFocus()
        page.list.setCurrentIndex(request)
        press(page.list, Qt.Key.Key_Return)
        last = page.rows.index(page.rows.rowCount(request) - 1, 0, request)
        page.list.setCurrentIndex(last)
        press(page.list, Qt.Key.Key_Return)
        assert current(app).document.request.name == "One"


async def test_the_command_that_does_the_same_is_copied(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", "http://a.test/1", "http://a.test/2")
        page = app.window.runs.open(root, ("Orders",))
        page.form.rounds.setValue(2)
        page.form.bail.setChecked(True)
        click(page.copy)
        assert QGuiApplication.clipboard().text() == (
            f"postwright run {root} 'Orders/Request 2.yml' --iterations 2 --bail"
        )


@pytest.mark.parametrize(
    ("kind", "begins"),
    [("junit", "<?xml"), ("html", "<!doctype html>"), ("json", "{"), ("text", "")],
)
async def test_reports_are_written_where_one_wants(tmp_path: Path, kind: str, begins: str) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1")
        page = await run(app, root)
        page.folder.save(kind, str(tmp_path / "report"))
        assert (tmp_path / "report").read_text().casefold().startswith(begins)


async def test_what_cannot_run_is_said(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", "http://a.test/1")
        page = app.window.runs.open(root)
        page.form.data.setText(str(tmp_path / "gone.csv"))
        click(page.run_button)
        await until(lambda: not page.process.running)
        assert "gone.csv" in page.state.text()


async def test_edits_that_are_not_saved_are_said_to_be_left_out(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", "http://a.test/1")
        page = app.window.runs.open(root)
        assert not page.note.isVisible()
        app.session.drafts.keep(RequestRef(str(root), ("One.yml",)), Request(name="One", url="x"))
        page.choose(())
        assert page.note.isVisible()


async def test_closing_its_tab_ends_the_run(tmp_path: Path) -> None:
    async with RawServer(SILENCE) as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1")
        page = app.window.runs.open(root)
        click(page.run_button)
        await until(lambda: server.requests)
        app.window.tabs.close_widget(page)
        assert not page.process.running


async def test_an_answer_of_the_run_is_shown_with_its_request(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b"of the run")) as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1")
        page = await run(app, root)
        page.list.open_wanted.emit(page.rows.rows[0])
        assert body_of(current(app)) == "of the run"


async def test_a_failure_is_compared_with_a_better_round(tmp_path: Path) -> None:
    answers = Reply(200, b'{"a": 1}', JSON), Reply(409, b'{"a": 2}', JSON)
    async with RawServer(*answers) as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1")
        page = app.window.runs.open(root)
        page.form.rounds.setValue(2)
        click(page.run_button)
        await until(lambda: not page.process.running)
        failed = page.rows.failed_indexes()[0]
        beside = page.rows.index(page.rows.rowCount(failed) - 2, 0, failed)
        assert page.rows.spoken(page.rows.data(beside, NODE)) == "Compare with round 1"
        page.list.setFocus()
        page.list.setCurrentIndex(beside)
        press(page.list, Qt.Key.Key_Return)
        assert app.window.tabs.current is app.window.history.comparing.page


async def test_answers_are_kept_only_where_that_is_wanted(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        root = await shop(app, tmp_path / "shop", f"{server.url}/1")
        page = app.window.runs.open(root)
        page.form.answers.setChecked(False)
        await run(app, root)
        assert page.folder.answer(1) is None
        kept = page.folder.path
        assert kept is not None
        app.window.tabs.close_widget(page)
        assert not kept.exists()
