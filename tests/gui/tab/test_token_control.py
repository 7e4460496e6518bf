"""A token in the window: fetched by a button or by Send, its life told, its calls shown."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.pages.shared import SharedPage
from postwright.gui.request.token_panel import TokenPanel
from postwright.gui.request_tab import RequestTab
from postwright.model.collection import Collection
from postwright.model.request import Auth, Request, Variable
from postwright.storage.collections import CollectionFolder
from tests.engine.oauth2.authority import CLIENT, SECRET, AuthorizationServer, Browser
from tests.gui.driving import body_of, open_request, press, send, type_into, until, window_on


@dataclass
class Place:
    app: Application
    server: AuthorizationServer
    browser: Browser
    root: Path
    tab: RequestTab

    @property
    def panel(self) -> TokenPanel:
        return self.tab.request_pane.auth.page.token


def auth(server: AuthorizationServer, flow: str, **own: str) -> Auth:
    values = {
        "flow": flow,
        "authorizationUrl": f"{server.url}/authorize",
        "accessTokenUrl": f"{server.url}/token",
        "deviceAuthorizationUrl": f"{server.url}/device",
        "credentials.clientId": CLIENT,
        "credentials.clientSecret": SECRET,
        "scope": "read",
        **{name.replace("__", "."): text for name, text in own.items()},
    }
    return Auth("oauth2", tuple(values.items()))


@contextlib.asynccontextmanager
async def place(home: Path, flow: str = "client_credentials", **own: str) -> AsyncIterator[Place]:
    async with AuthorizationServer() as server, window_on(home) as app:
        browser = Browser()
        app.workspace.engine.browser = browser
        session = app.window.session
        root = session.create_collection("Orchard").root
        request = Request(name="One", url=f"{server.url}/resource", auth=auth(server, flow, **own))
        path = session.edits.add(root, (), request)
        tab = await open_request(app, root, path)
        tab.request_pane.choose("auth")
        panel = tab.request_pane.auth.page.token
        await until(lambda: "None yet" in panel.state.text(), "the panel says nothing")
        yield Place(app, server, browser, root, tab)
        await browser.done()


async def test_send_fetches_the_token_and_the_panel_says_how_long_it_lasts(tmp_path: Path) -> None:
    async with place(tmp_path) as one:
        await until(lambda: one.tab.request_pane.sends_as.lines(), "no preview")
        wanted = "Authorization: after the token is fetched, settled while sending, this request"
        lines = one.tab.request_pane.sends_as.lines
        await until(lambda: any(x.startswith(wanted) for x in lines()), lines())
        await send(one.app)
        assert body_of(one.tab) == "welcome"
        await until(lambda: "Valid for 59 min" in one.panel.state.text())
        assert one.panel.state.text().endswith("scope read")
        await until(lambda: any("Authorization: Bearer" in x for x in lines()))
        await until(lambda: one.panel.detail.text().startswith("Kept in the vault."))


async def test_a_token_of_a_request_in_no_collection_says_how_long_it_is_kept(
    tmp_path: Path,
) -> None:
    async with place(tmp_path) as one:
        request = Request(url=f"{one.server.url}/resource",
                          auth=auth(one.server, "client_credentials"))  # fmt: skip
        tab = one.app.window.tabs.open_new(request)
        tab.request_pane.choose("auth")
        panel = tab.request_pane.auth.page.token
        await until(lambda: "None yet" in panel.state.text())
        assert panel.detail.text() == ""
        press(panel.get, Qt.Key.Key_Space)
        await until(lambda: "Valid" in panel.state.text())
        assert panel.detail.text() == (
            "Kept until Postwright ends: the request is in no collection."
        )


async def test_get_refresh_and_forget_by_keyboard(tmp_path: Path) -> None:
    async with place(tmp_path) as one:
        panel = one.panel
        assert not panel.refresh.isEnabled()
        panel.get.setFocus()
        press(panel.get, Qt.Key.Key_Space)
        await until(lambda: "Valid" in panel.state.text())
        panel.refresh.setFocus()
        press(panel.refresh, Qt.Key.Key_Space)
        await until(lambda: len(one.server.calls) == 2 and panel.get.text() == "Get token")
        assert one.server.calls[1]["grant_type"] == "refresh_token"
        panel.forget.setFocus()
        press(panel.forget, Qt.Key.Key_Space)
        assert "None yet" in panel.state.text()
        assert not panel.forget.isEnabled()


async def test_calls_can_be_looked_at(tmp_path: Path) -> None:
    async with place(tmp_path) as one:
        assert not one.panel.calls.isVisible()
        await send(one.app)
        assert one.panel.calls.isVisible()
        press(one.panel.calls, Qt.Key.Key_Space)
        exchange = one.tab.exchange
        assert exchange is not None
        assert exchange.prepared.url == f"{one.server.url}/token"
        assert "access-" not in body_of(one.tab)


async def test_refusal_is_told_at_the_panel_and_in_the_answer(tmp_path: Path) -> None:
    async with place(tmp_path) as one:
        one.server.refusal = (400, {"error": "invalid_scope"})
        press(one.panel.get, Qt.Key.Key_Space)
        await until(lambda: "invalid_scope" in one.panel.state.text())
        assert "Correct the scope" in one.panel.detail.text()
        await send(one.app)
        error = one.tab.response.body_tab.error
        assert "invalid_scope" in error.accessibleName() + error.title.text()
        assert "Correct the scope" in one.panel.words()


async def test_cancel_ends_the_wait_for_the_browser(tmp_path: Path) -> None:
    async with place(tmp_path, "authorization_code") as one:
        opened: list[str] = []

        async def away(url: str) -> None:
            opened.append(url)

        one.app.workspace.engine.browser = away
        press(one.panel.get, Qt.Key.Key_Space)
        await until(lambda: opened)
        assert opened[0] in one.panel.detail.text()
        assert one.panel.get.text() == "Cancel"
        press(one.panel.get, Qt.Key.Key_Space)
        await until(lambda: one.panel.get.text() == "Get token")

        one.tab.send()
        await until(lambda: len(opened) == 2)
        press(one.tab, Qt.Key.Key_Escape)
        await until(lambda: not one.tab.sending)
        assert one.server.calls == []


async def test_device_code_is_shown(tmp_path: Path) -> None:
    async with place(tmp_path, "device_code") as one:
        one.server.pending = 50
        press(one.panel.get, Qt.Key.Key_Space)
        await until(lambda: "WDJB-MJHT" in one.panel.detail.text())
        one.server.pending = 0
        await until(lambda: "Valid" in one.panel.state.text())


async def test_token_that_is_fetched_by_hand_alone_stops_a_send(tmp_path: Path) -> None:
    async with place(tmp_path, settings__autoFetchToken="false") as one:
        assert "only by this button" in one.panel.state.text()
        one.tab.send()
        await until(lambda: not one.tab.sending)
        assert one.server.server.requests == []
        press(one.panel.get, Qt.Key.Key_Space)
        await until(lambda: "Valid" in one.panel.state.text())
        await send(one.app)
        assert body_of(one.tab) == "welcome"


async def test_what_is_missing_is_named(tmp_path: Path) -> None:
    async with place(tmp_path) as one:
        field = one.tab.request_pane.auth.page.forms.made["oauth2"].fields["accessTokenUrl"]
        type_into(field, " ")
        await until(lambda: "token URL for OAuth 2.0 is empty" in one.panel.state.text())
        assert not one.panel.get.isEnabled()


async def test_token_of_a_collection_is_fetched_on_its_page(tmp_path: Path) -> None:
    async with place(tmp_path) as one:
        session = one.app.window.session
        tree = session.collection(one.root).tree  # type: ignore[union-attr]
        assert isinstance(tree, Collection)
        session.save_shared(one.root, (), _with(tree, auth(one.server, "client_credentials")), ())
        one.app.window.pages.shared(one.root, ())
        page = one.app.window.tabs.current
        assert isinstance(page, SharedPage)
        page.tabs.choose("auth")
        await until(lambda: "None yet" in page.auth.token.state.text())
        press(page.auth.token.get, Qt.Key.Key_Space)
        await until(lambda: "Valid" in page.auth.token.state.text())
        press(page.auth.token.calls, Qt.Key.Key_Space)
        await until(lambda: one.app.window.tabs.request_tab is not None)
        shown = one.app.window.tabs.request_tab
        assert shown is not None
        assert shown.exchange is not None
        assert shown.exchange.prepared.url == f"{one.server.url}/token"


async def test_a_token_of_a_collection_asks_before_a_secret_goes(tmp_path: Path) -> None:
    async with AuthorizationServer() as server, window_on(tmp_path / "home") as app:
        session, root = app.window.session, tmp_path / "foreign"
        CollectionFolder.create(root, "Foreign")
        await session.open_folder(root)
        session.environments.save_variables(root, (Variable("client", SECRET, secret=True),))
        tree = session.collection(root).tree  # type: ignore[union-attr]
        own = auth(server, "client_credentials", credentials__clientSecret="{{client}}")
        session.save_shared(root, (), replace(tree, auth=own), tree.variables)
        page = app.window.pages.shared(root, ())
        page.tabs.choose("auth")
        await until(lambda: page.auth.token.get.isEnabled())
        press(page.auth.token.get, Qt.Key.Key_Space)
        await until(lambda: page.consent.bar.isVisible())
        assert "client" in page.consent.bar.text
        assert not server.calls
        page.consent.bar.button("Send").click()
        await until(lambda: "Valid" in page.auth.token.state.text())
        assert not page.consent.bar.isVisible()


def _with(tree: Collection, auth: Auth) -> Collection:
    return replace(tree, auth=auth)
