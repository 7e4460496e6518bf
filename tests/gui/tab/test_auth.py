"""Signing in, in the real window: what will be sent, the verdict, and buttons that do something."""

import json
import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.model import tree
from postwright.model.collection import Environment, Folder, Item, RequestRef
from postwright.model.exchange import Exchange
from postwright.model.options import Tls
from postwright.model.request import Auth, Capture, Field, Request, Variable
from postwright.protocol.dates import format_http_date
from tests.analysis.test_token_card import token
from tests.gui.driving import click, current, press, send, until, window_on
from tests.gui.response.exchanges import answer, hop, prepared
from tests.server import RawServer, Reply

LACKS = 'Bearer realm="orchard", error="insufficient_scope", scope="orders:write"'
SCOPES = "orders:read customers:read"


def forbidden() -> Reply:
    headers = (("WWW-Authenticate", LACKS), ("Date", format_http_date(time.time())))
    return Reply(403, b"{}", headers, reason="Forbidden")


async def furnished(app: Application, url: str, secret: str) -> RequestTab:
    """Open Create order of a collection that signs in with a variable."""
    workspace = app.workspace
    opened = workspace.create("Orchard")
    root = opened.root
    login = Request(
        name="Log in",
        url="{{baseUrl}}/login",
        captures=(Capture("res.body.token", "accessToken"),),
        auth=Auth("none"),
    )
    create = Request(
        name="Create order",
        url="{{baseUrl}}/orders",
        headers=(Field("Authorization", "Bearer old", enabled=False),),
    )
    made = tree.add(opened.tree, (), Item("login.yml", login))
    workspace.edit(root, *made)
    made = tree.add(workspace.opened(root).tree, (), Item("Orders", Folder("Orders")))
    workspace.edit(root, *made)
    made = tree.add(workspace.opened(root).tree, ("Orders",), Item("create.yml", create))
    workspace.edit(root, *made)
    bearer = Auth("bearer", (("token", "{{accessToken}}"),))
    workspace.save_collection(root, replace(workspace.opened(root).tree, auth=bearer))
    rows = (Variable("baseUrl", url), Variable("accessToken", secret=True))
    workspace.save_environment(root, Environment("Staging", rows))
    workspace.set_secret(root, "Staging", "accessToken", secret)
    workspace.choose_environment(root, "Staging")
    app.session.collections_changed.emit()
    app.session.environments.changed.emit()
    app.window.open_ref(RequestRef(str(root), ("Orders", "create.yml")), True)
    await until(lambda: current(app).document.request.name == "Create order")
    tab = current(app)
    app.session.workspace.agree(tab.ref, tab.prepare(tab.document.request).asks)
    tab.renew()
    tab.request_pane.choose("auth")
    await until(lambda: tab.request_pane.auth.page.inspector.header.lines, "no preview")
    return tab


def way(tab: RequestTab, words: str) -> QPushButton:
    verdict = tab.response.pages.auth.page.verdict
    assert verdict is not None
    return next(button for button in verdict.buttons if button.text() == words)


async def refused(app: Application) -> RequestTab:
    tab = await send(app)
    tab.response.pages.choose("auth")
    await until(lambda: tab.response.pages.auth.page.verdict is not None)
    return tab


async def test_the_eye_shows_the_secret_and_copy_takes_it(tmp_path: Path) -> None:
    async with RawServer(forbidden()) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        line = tab.request_pane.auth.page.inspector.header.lines[0]
        assert line.eye is not None
        assert line.copy is not None

        click(line.eye)
        assert line.value.text() == "Bearer opaque-token-1"
        click(line.eye)
        assert line.value.text() == "Bearer ••••••••"
        click(line.copy)
        assert QGuiApplication.clipboard().text() == "Authorization: Bearer opaque-token-1"


async def test_edit_leads_to_the_collection_and_to_the_variable(tmp_path: Path) -> None:
    async with RawServer(forbidden()) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        *_, collection, variable = tab.request_pane.auth.page.levels.rows
        assert collection.button is not None
        assert variable.button is not None

        click(collection.button)
        page = app.window.pages.shown_shared()
        assert page is not None
        assert page.tabs.current_key == "auth"

        app.window.open_ref(tab.ref, True)
        click(variable.button)
        await until(lambda: app.window.tabs.current is not tab)
        assert type(app.window.tabs.current).__name__ == "EnvironmentsPage"


async def test_a_lacking_scope_is_the_verdict_on_both_sides(tmp_path: Path) -> None:
    secret = token({"scope": SCOPES, "exp": time.time() + 708, "aud": "orchard-api"})
    async with RawServer(forbidden()) as server, window_on(tmp_path) as app:
        await furnished(app, server.url, secret)
        tab = await refused(app)
        view = tab.response.pages.auth.page
        assert view.verdict is not None

        assert view.verdict.texts() == (
            "Your token is valid, but it lacks orders:write",
            "The server refused this with 403. It asked for the scope orders:write; "
            "your token carries orders:read and customers:read.",
        )
        rows = view.tables[0]._rows.rows
        assert [(row.name, row.server, row.word) for row in rows] == [
            ("Scheme", "Bearer", "match"),
            ("Audience", "—", "not asked"),
            ("Expiry", "—", "valid"),
            ("Scope", "orders:write", "missing"),
            ("Clock", rows[-1].server, "in sync"),
        ]
        chips = tab.request_pane.auth.page.inspector.token.scopes.chips
        assert [(chip.text, chip.word) for chip in chips] == [
            ("orders:read", ""),
            ("customers:read", ""),
            ("orders:write", "missing"),
        ]
        assert tab.response.tabs.bar.accessibleTabName(4) == "Auth, set"
        assert [button.text() for button in view.verdict.buttons] == [
            "Run Log in again",
            "Edit accessToken",
            "Open Auth",
        ]


async def test_running_the_sign_in_again_sends_that_request(tmp_path: Path) -> None:
    async with RawServer(forbidden(), Reply(200, b"{}")) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        await refused(app)

        click(way(tab, "Run Log in again"))
        await until(lambda: (t := current(app)) is not tab and t.exchange is not None)
        assert server.requests[-1].line == "GET /login HTTP/1.1"


async def test_the_asked_scheme_is_chosen_with_one_press(tmp_path: Path) -> None:
    asks = Reply(401, b"", (("WWW-Authenticate", 'Basic realm="x"'),), reason="Unauthorized")
    async with RawServer(asks) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        await refused(app)

        click(way(tab, "Use Basic"))
        assert tab.document.request.auth.type == "basic"
        assert tab.request_pane.current == "auth"
        assert tab.request_pane.auth.page.forms.made["basic"].isVisible()
        tab.document.undo_stack.undo()
        assert tab.document.request.auth.type == "inherit"


async def test_another_scope_is_asked_for_and_the_request_sent_with_it(tmp_path: Path) -> None:
    def given(access: str, scope: str) -> Reply:
        body = {"access_token": access, "token_type": "Bearer", "scope": scope, "expires_in": 60}
        return Reply(200, json.dumps(body).encode(), (("Content-Type", "application/json"),))

    narrow = token({"scope": "orders:read", "exp": time.time() + 600})
    replies = (
        given(narrow, "orders:read"),
        forbidden(),
        given("wide-token-1", "orders:read orders:write"),
        Reply(200, b"{}"),
    )
    async with RawServer(*replies) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        values = (
            ("flow", "client_credentials"),
            ("accessTokenUrl", f"{server.url}/token"),
            ("credentials.clientId", "me"),
            ("scope", "orders:read"),
        )
        tab.document.set("Sign in", auth=Auth("oauth2", values))
        app.session.workspace.agree(tab.ref, tab.prepare(tab.document.request).asks)
        tab.renew()
        await refused(app)

        click(way(tab, "Request orders:write"))
        await until(lambda: (e := tab.exchange) and e.response and e.response.status == 200)
        assert tab.document.request.auth.get("scope") == "orders:read orders:write"
        assert b"orders%3Awrite" in server.requests[2].body
        assert server.requests[3].header("authorization") == "Bearer wide-token-1"


async def test_nothing_sent_and_nothing_asked_is_one_sentence(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b"{}")) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        tab.document.set("None", auth=Auth("none"))
        tab.request_pane.show_preview()
        await send(app)
        tab.response.pages.choose("auth")
        view = tab.response.pages.auth.page

        assert [line.words() for line in view.lines] == [
            "No sign-in was sent, and the server asked for none."
        ]
        assert view.verdict is None
        assert not tab.request_pane.auth.page.inspector.isVisible()


async def test_calls_for_a_token_can_be_opened_from_the_verdict(tmp_path: Path) -> None:
    body = json.dumps({"access_token": "t", "token_type": "Bearer"}).encode()
    given = Reply(200, body, (("Content-Type", "application/json"),))
    async with RawServer(given, Reply(200, b"{}")) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        values = (
            ("flow", "client_credentials"),
            ("accessTokenUrl", f"{server.url}/token"),
            ("credentials.clientId", "me"),
        )
        tab.document.set("Sign in", auth=Auth("oauth2", values))
        app.session.workspace.agree(tab.ref, tab.prepare(tab.document.request).asks)
        tab.renew()
        await send(app)
        tab.response.pages.choose("auth")
        (call,) = tab.response.pages.auth.page.calls

        click(call)
        assert tab.response.trail.bar.isVisible()
        assert tab.response.exchange is not None
        assert tab.response.exchange.prepared.url == f"{server.url}/token"


async def test_a_variable_without_a_value_is_asked_for(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        url = {"url": "http://127.0.0.1:9", "auth": Auth("bearer", (("token", "{{nope}}"),))}
        tab.document.set("Fill", **url)
        tab.request_pane.choose("auth")
        tab.request_pane.show_preview()
        row = tab.request_pane.auth.page.levels.rows[-1]
        assert row.accessibleName() == "Variable, nope, It has no value here"
        assert tab.request_pane.auth.page.inspector.title.text() == "Nothing can be sent yet"
        assert row.button is not None

        click(row.button)
        assert tab.variables.bar.isVisible()
        QTest.keyClicks(tab.variables.bar.field, "value-1")
        press(tab.variables.bar.field, Qt.Key.Key_Return)
        tab.request_pane.show_preview()
        line = tab.request_pane.auth.page.inspector.header.lines[0]
        assert line.credential.value == "Bearer value-1"


async def test_both_sides_follow_the_theme_and_the_zoom(tmp_path: Path) -> None:
    secret = token({"scope": SCOPES, "exp": time.time() + 708})
    async with RawServer(forbidden()) as server, window_on(tmp_path) as app:
        await furnished(app, server.url, secret)
        tab = await refused(app)
        before = tab.response.pages.auth.page.tables[0].height()
        app.theme.set("dark", 150)
        await until(lambda: tab.response.pages.auth.page.tables[0].height() > before)
        assert tab.request_pane.auth.page.inspector.token.isVisible()
        assert tab.request_pane.auth.page.inspector.header.lines[0].minimumHeight() == 54


@pytest.fixture(autouse=True)
def _shown(qtbot: QtBot) -> None:
    """Windows need an application."""


def line_button(tab: RequestTab, name: str) -> QPushButton:
    """The button of a line of Sends as, such as `turn off Accept`."""
    found = tab.request_pane.sends_as.area.widget().findChildren(QPushButton)
    return next(b for b in found if b.accessibleName() == name and not b.parentWidget().isHidden())


def says(tab: RequestTab) -> tuple[str, ...]:
    tab.request_pane.show_preview()
    return tab.request_pane.sends_as.lines()


async def test_lines_are_turned_off_and_on_where_they_are_seen(tmp_path: Path) -> None:
    async with RawServer(Reply()) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        rows = (Field("Accept", "text/html"), Field("X-Off", "1", enabled=False))
        tab.document.set("Rows", headers=rows)
        assert "Accept: */*, not sent, automatic" in says(tab)
        assert "X-Off: 1, turned off, this request" in says(tab)

        line_button(tab, "turn on Accept").click()
        assert "Accept: */*, automatic" in says(tab)
        line_button(tab, "turn on X-Off").click()
        assert "X-Off: 1, this request" in says(tab)
        line_button(tab, "turn off X-Off").click()
        assert "X-Off: 1, turned off, this request" in says(tab)
        line_button(tab, "turn off User-Agent").click()
        assert not any(line.startswith("User-Agent") and "off" not in line for line in says(tab))
        line_button(tab, "turn on User-Agent").click()
        assert any(line.startswith("User-Agent") and "off" not in line for line in says(tab))


async def test_an_inherited_header_wins_again_over_the_own_one(tmp_path: Path) -> None:
    async with RawServer(Reply()) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        root = Path(tab.ref.collection)
        shared = replace(app.workspace.opened(root).tree, headers=(Field("X-Client", "ours"),))
        app.workspace.save_collection(root, shared)
        tab.document.set("Row", headers=(Field("X-Client", "mine"),))
        assert "X-Client: ours, not sent, Orchard" in says(tab)

        line_button(tab, "turn on X-Client").click()
        assert "X-Client: ours, Orchard" in says(tab)
        assert "X-Client: mine, turned off, this request" in says(tab)


async def test_a_typed_authorization_beside_a_scheme_is_chosen_with_one_press(
    tmp_path: Path,
) -> None:
    async with RawServer(Reply()) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        tab.document.set("Row", headers=(Field("Authorization", "Bearer mine"),))
        tab.request_pane.show_preview()
        buttons = tab.request_pane.sends_as.area.widget().findChildren(QPushButton)
        row, scheme = (b for b in buttons if b.text() in ("Use the row", "Use the sign-in"))
        assert scheme.text() == "Use the sign-in"

        row.click()
        assert any("mine" in line and "not sent" not in line for line in says(tab))
        notes = [note.words() for note in tab.request_pane.auth.page.inspector.notes]
        assert notes[0] == "One Authorization header, that of the row. The sign-in is left out."
        line_button(tab, "turn on Authorization").click()
        assert tab.document.request.options.postwright.auth_conflict == "scheme"
        assert any("mine" in line and "not sent" in line for line in says(tab))


async def test_what_left_is_compared_with_what_was_shown(tmp_path: Path) -> None:
    async with RawServer(Reply()) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        await send(app)
        assert tab.request_pane.sends_as.proof.isVisibleTo(tab.request_pane.sends_as)
        sent = tab.response.headers.page.sent
        assert [line.words() for line in sent.proof] == [
            "The first request left byte for byte as it was prepared."
        ]
        assert tab.exchange is not None
        hop = tab.exchange.hops[0]
        tape = hop.sent.replace(b"Accept: */*", b"Accept: x/y")

        tab.show_exchange(replace(tab.exchange, hops=(replace(hop, sent=tape),)))
        words = "Accept left as “x/y”, not as “*/*”."
        assert [line.words() for line in sent.proof] == [words]
        assert f"Error: {words}" in says(tab)
        assert not tab.request_pane.sends_as.proof.isVisibleTo(tab.request_pane.sends_as)


async def test_a_redirect_that_dropped_the_credential_can_be_trusted(tmp_path: Path) -> None:
    async with RawServer(Reply(401, b"", reason="No"), Reply(200)) as other:
        away = Reply(302, b"", (("Location", f"{other.url}/x"),), reason="Found")
        async with RawServer(away, away) as server, window_on(tmp_path) as app:
            tab = await furnished(app, server.url, "opaque-token-1")
            await refused(app)
            view = tab.response.pages.auth.page
            assert view.hops is not None
            assert view.hops.said == [
                "Carried Authorization",
                "Dropped Authorization: credentials stay with their origin",
            ]

            click(way(tab, f"Send it to {other.url} too"))
            await until(lambda: tab.exchange and tab.exchange.hops[-1].status == 200)
            assert other.requests[-1].header("authorization") == "Bearer opaque-token-1"
            tab.document.undo_stack.undo()
            assert tab.document.request.options.postwright.redirects.forward_to == ()


async def test_a_certificate_read_late_is_not_named_for_the_answer_shown_by_then(
    tmp_path: Path,
) -> None:
    def answered(number: int, cert: str = "") -> Exchange:
        sent = replace(prepared(scheme="https"), tls=Tls(cert=cert))
        made = answer(tmp_path, hops=(hop(own_certificate=f"number{number}.pem"),))
        return replace(made, prepared=sent)

    async with window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request())
        tab.show_exchange(answered(1, "/nowhere/number1.pem"))
        tab.show_exchange(answered(2))  # kept without what it was prepared from
        await until(lambda: not app.tasks.busy)
        tab.response.choose_tab("auth")
        view = tab.response.pages.auth.page
        await until(lambda: view.certificate)
        assert view.certificate is not None
        assert view.certificate.words() == "Client certificate: number2.pem"
