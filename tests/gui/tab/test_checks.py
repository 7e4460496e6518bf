"""Checks in the window: made after each send, shown beside the answer, added from its values."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from postwright.gui.dialogs.name_popover import NamePopover
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.tab.checks import suggested_name
from postwright.model.collection import Folder, RequestRef
from postwright.model.options import Options, Postwright, ResponseCheck
from postwright.model.request import Assertion, Capture, Request
from postwright.runner.check_forms import CheckForm
from tests.gui.driving import click, press, until
from tests.scenarios.driver import Someone, someone
from tests.server import RawServer, Reply

JSON = (("Content-Type", "application/json"),)


def ask(user: Someone, request: Request) -> None:
    user.tab.document.replace(request)


async def answered(user: Someone) -> None:
    before = user.tab.exchange
    press(user.tab.url_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: user.tab.exchange is not before and not user.tab.sending)


def badge(user: Someone, key: str) -> str:
    tabs = user.tab.response.tabs
    return str(tabs.bar.accessibleTabName(tabs._keys.index(key)))


async def test_a_value_saved_as_a_variable_is_set_at_once(tmp_path: Path) -> None:
    reply = Reply(200, b'{"data": {"token": "abc"}, "n": 1}', JSON)
    async with RawServer(reply) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url, captures=(Capture("n", "res.body.n"),)))
        await answered(user)
        body = user.tab.response.body_tab.body
        body.capture_wanted.emit(ValuePlace("$.data.token", '"abc"'))
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, NamePopover)
        press(popover.name, Qt.Key.Key_Return)
        values = user.app.session.workspace.captured
        await until(lambda: values.of("").get("token") == "abc")


async def test_results_stand_beside_the_answer(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200, b'{"id": 7, "ok": true}', JSON)) as server,
        someone(tmp_path) as user,
    ):
        rows = (Assertion("res.status"), Assertion("res.body.id", "eq", "8"))
        rows = (
            Assertion("res.status", "eq", "200"),
            *rows[1:],
            Assertion("res.body.ok", "eq", "true"),
        )
        ask(user, Request(url=server.url, assertions=rows))
        await answered(user)
        view = user.tab.response.checks.page
        assert badge(user, "checks") == "Checks, 2/3"
        assert view.summary.text() == "2 of 3 passed"
        assert [line.head.accessibleName() for line in view.lines] == [
            "Passed: Status equals 200",
            "Failed: $.id equals 8, expected 8, got 7",
            "Passed: $.ok equals true",
        ]
        assert [line.details.isHidden() for line in view.lines] == [True, False, True]


async def test_the_actual_value_is_taken_and_the_answer_held_anew(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b'{"id": 7}', JSON)) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url, assertions=(Assertion("res.body.id", "eq", "8"),)))
        await answered(user)
        user.tab.response.choose_tab("checks")
        click(user.tab.response.checks.page.lines[0].use)
        assert user.tab.document.request.assertions == (Assertion("res.body.id", "eq", "7"),)
        await until(lambda: badge(user, "checks") == "Checks, 1/1")
        assert "nothing was sent" in user.tab.response.checks.page.note.text()
        assert len(server.requests) == 1
        user.tab.document.undo_stack.undo()
        click(user.tab.response.checks.page.again)
        await until(lambda: badge(user, "checks") == "Checks, 0/1")
        assert len(server.requests) == 1


async def test_link_leads_to_the_check(tmp_path: Path) -> None:
    async with RawServer(Reply(500)) as server, someone(tmp_path) as user:
        rows = (Assertion("res.status", "lt", "600"), Assertion("res.status", "eq", "200"))
        ask(user, Request(url=server.url, assertions=rows))
        await answered(user)
        user.tab.response.choose_tab("checks")
        click(user.tab.response.checks.page.lines[1].go)
        assert user.tab.request_pane.current == "checks"
        assert user.tab.request_pane.checks.page.checks.currentIndex().row() == 1


async def test_without_checks_one_sentence_and_one_action(tmp_path: Path) -> None:
    async with RawServer(Reply(200)) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url))
        await answered(user)
        view = user.tab.response.checks.page
        user.tab.response.choose_tab("checks")
        assert view.empty.text() == "Right-click a value in the body to add a check"
        assert badge(user, "checks") == "Checks"
        click(view.empty_add)
        assert user.tab.request_pane.current == "checks"
        table = user.tab.request_pane.checks.page.checks
        assert table.currentIndex() == table.fields.index(0, 1)


async def test_value_of_the_answer_becomes_a_check(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b'{"id": "a"}', JSON)) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url))
        await answered(user)
        body = user.tab.response.body_tab.body
        body.check_wanted.emit(ValuePlace("$.id", '"a"'))
        assert user.tab.document.request.assertions == (Assertion("res.body.id", "eq", "a"),)
        assert user.tab.request_pane.current == "checks"
        assert user.tab.document.undo_stack.undoText() == "Add a check"
        await until(lambda: badge(user, "checks") == "Checks, 1/1")


async def test_value_of_the_answer_becomes_a_variable_of_the_next_request(tmp_path: Path) -> None:
    reply = Reply(200, b'{"orders": [{"id": "o-{{x}}"}]}', JSON)
    async with RawServer(reply) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url))
        await answered(user)
        body = user.tab.response.body_tab.body
        body.capture_wanted.emit(ValuePlace("$.orders[0].id", '"o-{{x}}"'))
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, NamePopover)
        assert popover.name.text() == "orderId"
        assert [label.text() for label in popover.about] == [
            'Value now: "o-{{x}}"', "Kept for this session, and in no file.",
        ]  # fmt: skip
        press(popover.name, Qt.Key.Key_Return)
        assert user.tab.document.request.captures == (Capture("res.body.orders[0].id", "orderId"),)
        await answered(user)
        kept = user.app.workspace.captured.of("")
        assert kept == {"orderId": "o-{{x}}"}
        await user.come_back()
        user.open_new()
        ask(user, Request(url=server.url + "/?id={{orderId}}"))
        found = user.tab.variables._context.find("orderId")
        assert (found.value, found.scope) == ("o-{{x}}", "captured")
        assert user.tab.variables._context.scope_words("captured") == "Captured from a response"
        await answered(user)
        assert "id=o-" in server.requests[-1].line


async def test_earlier_answer_is_held_against_the_checks_of_now(tmp_path: Path) -> None:
    async with RawServer(Reply(200), Reply(500)) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url, assertions=(Assertion("res.status", "eq", "200"),)))
        await answered(user)
        first = user.tab.exchange
        await answered(user)
        assert badge(user, "checks") == "Checks, 0/1"
        user.tab.show_exchange(first)
        await until(lambda: badge(user, "checks") == "Checks, 1/1")
        assert "as they are now" in user.tab.response.checks.page.note.text()


async def test_results_that_come_late_do_not_replace_later_ones(tmp_path: Path) -> None:
    async with RawServer(Reply(200)) as server, someone(tmp_path) as user:
        checked = Request(url=server.url, assertions=(Assertion("res.status", "eq", "200"),))
        ask(user, checked)
        await answered(user)
        view = user.tab.response.checks.page
        view.again_requested.emit()
        ask(user, replace(checked, assertions=()))
        view.again_requested.emit()
        await until(lambda: not user.app.tasks.busy)
        assert badge(user, "checks") == "Checks"
        assert view.rows == ()


async def test_failed_send_makes_no_check(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        ask(
            user,
            Request(url="http://127.0.0.1:1/", assertions=(Assertion("res.status", "eq", "200"),)),
        )
        await answered(user)
        view = user.tab.response.checks.page
        assert view.lines[0].head.accessibleName() == (
            "Not made: Status equals 200, no complete response"
        )
        assert badge(user, "checks") == "Checks"


async def test_schema_json_path_and_size_are_held(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(200, b'{"ids": [1, 2]}', JSON)) as server,
        someone(tmp_path) as user,
    ):
        ours = Postwright(
            checks=(
                ResponseCheck("schema", "", "eq", '{"required": ["ids", "more"]}'),
                ResponseCheck("json", "$.ids[?@ > 1]", "length", "1"),
                ResponseCheck("size", "", "lt", "10"),
            )
        )
        ask(user, Request(url=server.url, options=Options(postwright=ours)))
        await answered(user)
        rows = user.tab.response.checks.page.rows
        assert [row.passed for row in rows] == [False, True, False]
        assert "more" in rows[0].got
        assert rows[2].expected == "less than 10"


NAMES = [
    ("$.data[0].id", "dataId"),
    ("$.token", "token"),
    ("$", "value"),
    ("$[0]", "value"),
    ("$['access token']", "token"),
    ("$.orders[3].lines[0].sku", "sku"),
]


@pytest.mark.parametrize(("path", "name"), NAMES, ids=[path for path, _ in NAMES])
def test_name_is_suggested_by_the_place(path: str, name: str) -> None:
    assert suggested_name(path) == name


async def test_console_opens_by_key_and_status_bar_and_tells_of_the_checks(tmp_path: Path) -> None:
    async with RawServer(Reply(200)) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url, assertions=(Assertion("res.status", "eq", "201"),)))
        await answered(user)
        tabs = user.tab.response.tabs
        await user.come_back()
        press(user.window, Qt.Key.Key_QuoteLeft, Qt.KeyboardModifier.ControlModifier)
        assert tabs.current_key == "console"
        rows = user.tab.response.pages.console.page.rows
        assert "Check failed" in str(rows.lines[-1].text)
        user.tab.response.pages.console.page.place_requested.emit("checks")
        assert tabs.current_key == "checks"
        click(user.window.status.console)
        assert tabs.current_key == "console"


async def test_results_are_back_with_their_answer(tmp_path: Path) -> None:
    async with RawServer(Reply(200)) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url, assertions=(Assertion("res.status", "eq", "200"),)))
        await answered(user)
        pane, own = user.tab.response, user.tab.exchange
        pane.show(replace(own, id="child"))
        assert badge(user, "checks") == "Checks"
        pane.show(own)
        assert badge(user, "checks") == "Checks, 1/1"
        assert "passed" in str(pane.pages.console.page.rows.lines[-1].text)


async def test_large_answer_is_held_too(tmp_path: Path) -> None:
    body = b'{"text": "' + b"x" * (3 << 20) + b'", "id": 7}'
    async with RawServer(Reply(200, body, JSON)) as server, someone(tmp_path) as user:
        ask(user, Request(url=server.url, assertions=(Assertion("res.body.id", "eq", "7"),)))
        await answered(user)
        assert badge(user, "checks") == "Checks, 1/1"


async def test_tab_says_how_many_rows_are_wrong(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        rows = (Assertion("res.body.map(x => x)", "eq", "1"), Assertion("res.status", "gt", "ok"))
        ask(user, Request(url="http://127.0.0.1:1/", assertions=rows))
        tabs = user.tab.request_pane.tabs
        at = tabs._keys.index("checks")
        await until(lambda: tabs.bar.accessibleTabName(at) == "Checks, 2, 2 problems")


async def test_inherited_check_says_whose_it_is(tmp_path: Path) -> None:
    async with RawServer(Reply(500)) as server, someone(tmp_path) as user:
        session = user.app.session
        root = session.create_collection("Shop").root
        shared = Postwright(checks=(ResponseCheck("status", "", "lt", "400"),))
        tree = session.collection(root).tree
        session.workspace.save_collection(root, replace(tree, postwright=shared))
        user.open_request_in(root)
        user.tab.document.set("", url=server.url)
        await answered(user)
        (line,) = user.tab.response.checks.page.lines
        assert line.row.place.owner == "Shop"
        assert line.head.accessibleName() == (
            "Failed: status lt 400, expected less than 400, got 500"
        )


async def test_an_inherited_check_leads_to_where_it_is_edited(tmp_path: Path) -> None:
    async with RawServer(Reply(500)) as server, someone(tmp_path) as user:
        session = user.app.session
        root = session.create_collection("Shop").root
        folder = session.edits.add(root, (), Folder(name="Orders"))
        user.window.pages.shared(root, folder).tabs.choose("checks")
        page = user.window.pages.shown_shared()
        editor = page.checks
        assert editor.isVisible()
        editor.add_check(CheckForm("status", "", "lt", "400"), "Add a check")
        user.app.actions.save.trigger()
        text = (root.joinpath(*folder) / "folder.yml").read_text("utf-8")
        assert '"checks"' in text
        assert "assertions" not in text

        path = session.edits.add(root, folder, Request(name="One", url=server.url))
        user.window.open_ref(RequestRef(str(root), path), True)
        user.page("checks")
        note = user.tab.request_pane.checks.page
        assert note.inherited.text() == (
            "Orders has checks of its own: 1. They count while none of ours is here."
        )
        await answered(user)
        (line,) = user.tab.response.checks.page.lines
        assert line.row.place.owner == "Orders"
        page.tabs.choose("headers")
        click(note.open_owner)
        assert user.window.pages.shown_shared() is page
        assert editor.isVisible()
        user.window.open_ref(RequestRef(str(root), path), True)
        user.tab.response.choose_tab("checks")
        page.tabs.choose("headers")
        click(line.go)
        assert user.window.pages.shown_shared() is page
        assert editor.isVisible()


async def test_closing_a_tab_while_its_answer_is_held_breaks_nothing(tmp_path: Path) -> None:
    body = b'{"text": "' + b"x" * (3 << 20) + b'", "id": 7}'
    async with RawServer(Reply(200, body, JSON)) as server, someone(tmp_path) as user:
        rows = (Capture("res.body.id", "id"),)
        ask(user, Request(url=server.url, captures=rows))
        tab = user.tab
        press(tab.url_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: tab.exchange is not None)
        user.window.tabs.close_widget(tab)
        await until(lambda: not isValid(tab))


async def test_results_take_no_focus(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b'{"id": 7}', JSON)) as server, someone(tmp_path) as user:
        rows = (Assertion("res.body.id", "eq", "8"), Assertion("res.status", "eq", "200"))
        ask(user, Request(url=server.url, assertions=rows, captures=(Capture("res.body.id", "a"),)))
        await answered(user)
        assert len(user.tab.response.checks.page.lines) == 2
        assert QApplication.focusWidget() is user.tab.url_bar.edit
