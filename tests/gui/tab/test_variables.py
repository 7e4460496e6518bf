"""A tab asks for the value of a variable that has none, and keeps what it is given."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from postwright.engine.errors import UndefinedVariable
from postwright.gui.application import Application
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.request_tab import RequestTab
from postwright.gui.session.environments import with_value
from postwright.gui.tab.variables import missing_name
from postwright.gui.widgets.chips import Chip
from postwright.model.collection import Environment, RequestRef
from postwright.model.options import Options, Postwright, ResponseCapture
from postwright.model.request import Auth, Request, Variable
from tests.gui.driving import click, current, press, send, type_into, until, window_on
from tests.server import RawServer, Reply


def make_collection(app: Application, *names: str) -> Path:
    session = app.window.session
    root = session.create_collection("Orchard API").root
    for name in names:
        session.environments.save(root, Environment(name))
        session.environments.choose(root, name)
    path = session.edits.add(root, (), Request(name="One", url=""))
    app.window.collections._open(app.window.tree_model.node(
        app.window.tree_model.find(str(root), path)), True)  # fmt: skip
    return root


def put_url(tab: RequestTab, url: str) -> None:
    """Type at once, so that no list of variables opens over the window."""
    tab.url_bar.focus_url()
    tab.url_bar.edit.insertPlainText(url)


async def test_a_send_asks_for_the_value_and_enter_keeps_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = make_collection(app, "Staging")
        tab = current(app)
        bar = tab.variables.bar
        put_url(tab, "{{baseUrl}}/hello")
        assert bar.isHidden()
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        await until(bar.isVisible)
        assert bar.text == "Set baseUrl in Staging to send"
        await until(lambda: not tab.sending)
        said = tab.response.body_tab.error.title.text()  # what is wrong; the bar: what to do
        assert said == "baseUrl is not set in Staging"
        tab.fix("set_variable")
        assert app.window.focusWidget() is bar.field

        type_into(bar.field, app.window.session.demo_url())
        press(bar.field, Qt.Key.Key_Return)
        await until(lambda: not bar.isVisible())
        staging = app.window.session.environments.of(root)[0]
        assert staging.variables == (Variable("baseUrl", app.window.session.demo_url()),)
        assert app.window.focusWidget() is tab.url_bar.edit
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: tab.exchange is not None and not tab.sending)
        assert tab.exchange.response.status == 200


async def test_it_asks_when_the_url_is_left_and_not_before(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        make_collection(app)
        tab = current(app)
        previews: list[object] = []
        tab.request_pane.previewed.connect(previews.append)
        put_url(tab, "{{baseUrl}}/hello")
        await until(lambda: any(isinstance(seen, UndefinedVariable) for seen in previews))
        assert tab.variables.bar.isHidden()

        press(tab.url_bar.edit, Qt.Key.Key_Tab)
        await until(tab.variables.bar.isVisible)
        assert tab.variables.bar.text == "Set baseUrl in Orchard API to send"
        close = tab.variables.bar.button("Close")
        assert close is not None
        close.click()
        tab.request_pane.show_preview()
        assert tab.variables.bar.isHidden()


async def test_a_request_in_no_collection_keeps_the_value_itself(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        put_url(tab, "{{host}}/x")
        press(tab.url_bar.edit, Qt.Key.Key_Tab)
        tab.request_pane.show_preview()
        type_into(tab.variables.bar.field, "http://127.0.0.1:1")
        button = tab.variables.bar.button("Set value")
        assert button is not None
        click(button)
        assert tab.document.request.variables == (Variable("host", "http://127.0.0.1:1"),)
        tab.document.undo_stack.undo()
        assert tab.document.request.variables == ()


async def test_edit_in_the_popover_opens_the_variable(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = make_collection(app, "Staging")
        app.window.session.environments.set_variable(root, "Staging", "base", "http://a.test")
        tab = current(app)
        put_url(tab, "{{base}}")
        press(tab.url_bar.edit, Qt.Key.Key_F2)
        assert tab.url_bar.popover.button is not None
        click(tab.url_bar.popover.button)
        page = app.window.tabs.current
        assert isinstance(page, EnvironmentsPage)
        assert page.current == "Staging"
        assert page.matrix.variable == "base"


@pytest.mark.parametrize(
    "url",
    [
        "http://{{host}}/a",
        "http://api.{{host}}:{{port}}",
        "http://{{user}}:x@{{host}}/",
        "{{host}}",
    ],
    ids=["host", "part of it", "behind a user", "alone"],
)
async def test_a_host_that_is_a_variable_is_edited_there(tmp_path: Path, url: str) -> None:
    async with window_on(tmp_path) as app:
        root = make_collection(app, "Staging")
        for name in ("user", "host", "port"):
            app.window.session.environments.set_variable(root, "Staging", name, "1")
        put_url(current(app), url)
        current(app).fix("use_host:b.test")
        page = app.window.tabs.current
        assert isinstance(page, EnvironmentsPage)
        assert page.matrix.variable == "host"


async def test_a_secret_gets_its_value_where_it_was_declared(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = make_collection(app, "Staging")
        session = app.window.session
        session.environments.save(root, Environment("Staging", (Variable("key", secret=True),)))
        tab = current(app)
        put_url(tab, "http://127.0.0.1:1/{{key}}")
        press(tab.url_bar.edit, Qt.Key.Key_Tab)
        tab.request_pane.show_preview()
        type_into(tab.variables.bar.field, "s3cret")
        press(tab.variables.bar.field, Qt.Key.Key_Return)
        assert session.workspace.secret(root, "Staging", "key") == "s3cret"
        assert "s3cret" not in (root / "environments" / "Staging.yml").read_text("utf-8")


def test_rings_blanks_and_the_process_are_not_asked_for() -> None:
    assert missing_name(UndefinedVariable("a", "URL", ())) == "a"
    assert missing_name(UndefinedVariable("a", "URL", (), what="variables go round")) == ""
    assert missing_name(UndefinedVariable("process.env.A", "URL", ())) == ""
    assert missing_name(UndefinedVariable("$nope", "URL", ())) == ""
    assert missing_name(object()) == ""


def test_a_row_that_is_off_is_switched_on() -> None:
    rows = (Variable("a", "1"), Variable("b", "old", enabled=False))
    assert with_value(rows, "b", "2") == (rows[0], Variable("b", "2"))
    assert with_value(rows, "c", "3") == (*rows, Variable("c", "3"))


async def test_auth_and_preview_follow_what_the_collection_says(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = make_collection(app)
        session, tab = app.window.session, current(app)
        type_into(tab.url_bar.edit, "http://127.0.0.1:1/")
        auth = Auth("bearer", (("token", "abc"),))
        opened = session.workspace.opened(root)
        session.workspace.save_collection(root, replace(opened.tree, auth=auth))
        previews: list[object] = []
        tab.request_pane.previewed.connect(previews.append)
        session.collections_changed.emit()
        await until(lambda: previews)
        assert "Orchard API" in tab.request_pane.auth.page.words.text()
        assert any(h.name == "Authorization" for h in previews[-1].headers)  # type: ignore[attr-defined]


async def test_a_captured_value_names_the_request_that_set_it_and_leads_there(
    tmp_path: Path,
) -> None:
    answer = Reply(200, b'{"token":"t0k"}', (("Content-Type", "application/json"),))
    async with RawServer(answer) as server, window_on(tmp_path) as app:
        session = app.window.session
        root = make_collection(app)
        captures = (ResponseCapture("json", "$.token", "accessToken"),)
        options = replace(Options(), postwright=Postwright(captures=captures))
        login = Request(name="Log in", url=server.url, options=options)
        place = RequestRef(str(root), session.edits.add(root, (), login))
        tab = current(app)
        app.window.open_ref(place, True)
        await send(app)
        await until(lambda: session.workspace.context(place).captured.get("accessToken") == "t0k")
        app.window.open_ref(tab.ref, True)
        put_url(tab, "http://api.test/?key={{accessToken}}")
        press(tab.url_bar.edit, Qt.Key.Key_Left)
        press(tab.url_bar.edit, Qt.Key.Key_Left)
        press(tab.url_bar.edit, Qt.Key.Key_F2)
        popover = tab.url_bar.popover
        await until(popover.isVisible)
        words = [one.text() for kind in (QLabel, Chip) for one in popover.findChildren(kind)]
        said = {"accessToken", "Captured from a response", "Set by the answer to Log in"}
        assert said <= set(words)
        assert popover.button is not None
        assert popover.button.text() == "Open that request"
        click(popover.button)
        assert current(app).ref == place


async def test_an_environment_that_has_the_variable_is_one_click_away(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = make_collection(app, "Local")
        session = app.window.session
        rows = (Variable("baseUrl", session.demo_url()),)
        session.environments.save(root, Environment("Local", rows), "Local")
        session.environments.choose(root, "")
        tab = current(app)
        put_url(tab, "{{baseUrl}}/hello")
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        error = tab.response.body_tab.error
        await until(error.isVisible)
        unknown = name_color(tab)
        assert [button.text().strip() for button in error.buttons] == [
            "Use environment", "Set value",
        ]  # fmt: skip

        click(error.buttons[0])
        await until(lambda: tab.request_pane.prepared is not None)
        assert not tab.variables.bar.isVisible()
        assert name_color(tab) != unknown
        assert (await send(app)).exchange.response.status == 200


async def test_a_request_that_sets_the_variable_is_one_click_away(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = make_collection(app)
        capture = ResponseCapture("json", "$.token", "token")
        ours = Options(postwright=Postwright(captures=(capture,)))
        app.window.session.edits.add(root, (), Request(name="Log in", options=ours))
        tab = current(app)
        put_url(tab, "http://127.0.0.1/{{token}}")
        press(tab.url_bar.edit, Qt.Key.Key_Return)
        error = tab.response.body_tab.error
        await until(error.isVisible)
        click(error.buttons[0])
        await until(lambda: current(app).document.request.name == "Log in")


def name_color(tab: RequestTab) -> str:
    """Return the colour that the variable's name has in the URL."""
    formats = tab.url_bar.edit.document().firstBlock().layout().formats()
    return next(one.format.foreground().color().name() for one in formats if one.start == 2)


async def test_a_draft_names_no_place_but_itself(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        put_url(tab, "{{baseUrl}}/hello")
        press(tab.url_bar.edit, Qt.Key.Key_Tab)
        await until(tab.variables.bar.isVisible)
        assert tab.variables.bar.text == "Set baseUrl to send"
