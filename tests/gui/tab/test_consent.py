"""A bar asks before a secret, a file or a name of a foreign collection goes anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.gui.tab.consent_words import sentences
from postwright.model.collection import Environment
from postwright.model.consent import Ask
from postwright.model.request import Auth, Body, Field, FileChoice, Request, Variable
from postwright.storage.collections import CollectionFolder
from tests.gui.driving import current, open_request, press, send, until, window_on
from tests.server import RawServer, Reply

CANARY = "canary-7b1e"


async def foreign(app: Application, root: Path, request: Request) -> RequestTab:
    """Open a collection that somebody else wrote, with a secret of the user's in it."""
    CollectionFolder.create(root, "Foreign")
    session = app.window.session
    await session.open_folder(root)
    session.environments.save(root, Environment("prod", (Variable("token", CANARY, secret=True),)))
    session.environments.choose(root, "prod")
    path = session.edits.add(root, (), request)
    session.collections_changed.emit()
    return await open_request(app, root, path)


def with_token(url: str) -> Request:
    return Request(name="One", url=url, headers=(Field("X-Key", "{{token}}"),))


def answer(tab: RequestTab, word: str) -> None:
    """Press a button of the bar with the keyboard alone: Tab leads there from the URL."""
    button = tab.consent.bar.button(word)
    assert button is not None
    tab.url_bar.edit.setFocus()
    for _ in range(30):
        if tab.window().focusWidget() is button:
            break
        press(tab.window().focusWidget() or tab, Qt.Key.Key_Tab)
    assert tab.window().focusWidget() is button
    press(button, Qt.Key.Key_Space)


async def try_to_send(tab: RequestTab) -> None:
    press(tab.url_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: tab.consent.bar.isVisible() and not tab.sending)


async def test_nothing_leaves_before_the_answer_and_send_counts_once(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        tab = await foreign(app, tmp_path / "foreign", with_token(server.url))
        await try_to_send(tab)
        assert tab.consent.bar.text == f"“token” (header X-Key) would go to {server.url}."
        assert not server.requests
        answer(tab, "Send")
        await until(lambda: tab.exchange is not None and not tab.sending)
        assert server.requests[0].header("x-key") == CANARY
        assert not tab.consent.bar.isVisible()
        assert app.window.focusWidget() is tab.url_bar.edit
        await try_to_send(tab)
        assert len(server.requests) == 1


async def test_remember_counts_for_this_origin_alone_and_after_a_restart(tmp_path: Path) -> None:
    home, root = tmp_path / "home", tmp_path / "foreign"
    async with RawServer() as server, RawServer() as other:
        async with window_on(home) as app:
            tab = await foreign(app, root, with_token(server.url))
            await try_to_send(tab)
            answer(tab, "Send and remember")
            await until(lambda: tab.exchange is not None and not tab.sending)
        async with window_on(home) as app:
            tab = await open_request(app, root, ("One.yml",))
            await send(app)
            assert len(server.requests) == 2
            tab.document.set("Edit", url=other.url)
            await try_to_send(tab)
        assert not other.requests


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
async def test_cancel_and_escape_send_nothing(tmp_path: Path, key: Qt.Key | None) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        tab = await foreign(app, tmp_path / "foreign", with_token(server.url))
        await try_to_send(tab)
        if key is None:
            answer(tab, "Cancel")
        else:
            button: QWidget | None = tab.consent.bar.button("Send")
            assert button is not None
            press(button, key)
        assert not tab.consent.bar.isVisible()
        assert not server.requests
        assert not tab.sending


async def test_a_second_return_is_no_answer(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        tab = await foreign(app, tmp_path / "foreign", with_token(server.url))
        await try_to_send(tab)
        focused = app.window.focusWidget()
        assert focused is not tab.consent.bar.button("Send")
        await try_to_send(tab)
        assert not server.requests


async def test_an_edit_withdraws_the_question(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        tab = await foreign(app, tmp_path / "foreign", with_token(server.url))
        await try_to_send(tab)
        tab.document.set("Edit", url=server.url + "/other")
        assert not tab.consent.bar.isVisible()


async def test_the_preview_says_what_will_be_asked(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        tab = await foreign(app, tmp_path / "foreign", with_token(server.url))
        line = f"Asks first: “token” (header X-Key) would go to {server.url}"
        await until(lambda: line in tab.request_pane.sends_as.lines())


async def test_a_file_outside_is_read_only_after_the_answer(tmp_path: Path) -> None:
    secret = tmp_path / "id_rsa"
    secret.write_text(CANARY)
    body = Body("file", files=(FileChoice("../id_rsa", selected=True),))
    request = Request(name="One", method="POST", body=body)
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        tab = await foreign(app, tmp_path / "foreign", request)
        tab.document.set("Edit", url=server.url)
        await try_to_send(tab)
        told = f"{secret} lies outside the collection and would go to {server.url}."
        assert tab.consent.bar.text == told
        assert not server.requests
        answer(tab, "Send")
        await until(lambda: tab.exchange is not None and not tab.sending)
        assert server.requests[0].body == CANARY.encode()


async def test_a_file_that_the_user_picks_is_agreed_to(tmp_path: Path) -> None:
    outside = tmp_path / "report.txt"
    outside.write_text("mine")
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        tab = await foreign(app, tmp_path / "foreign", Request(name="One", method="POST"))
        tab.document.set("Edit", url=server.url)
        tab.request_pane.body.page.file.put_file(str(outside), "Choose a file")
        await send(app)
        assert server.requests[0].body == b"mine"


async def test_what_the_user_made_here_is_trusted_with_its_own(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        session = app.window.session
        root = session.create_collection("Mine").root
        rows = (Variable("token", CANARY, secret=True),)
        session.environments.save(root, Environment("prod", rows))
        session.environments.choose(root, "prod")
        path = session.edits.add(root, (), with_token(server.url))
        await open_request(app, root, path)
        await send(app)
        assert current(app).consent.bar.isHidden()
        assert server.requests[0].header("x-key") == CANARY


async def test_fetching_a_token_by_hand_asks_too(tmp_path: Path) -> None:
    made = b'{"access_token": "t", "token_type": "Bearer"}'
    login = Reply(200, made, (("Content-Type", "application/json"),))
    async with RawServer(login) as server, window_on(tmp_path / "home") as app:
        auth = Auth("oauth2", (
            ("flow", "client_credentials"), ("accessTokenUrl", f"{server.url}/token"),
            ("credentials.clientId", "id"), ("credentials.clientSecret", "{{token}}"),
        ))  # fmt: skip
        request = Request(name="One", url="https://api.test", auth=auth)
        tab = await foreign(app, tmp_path / "foreign", request)
        bar = tab.consent.bar
        tab.token.get()
        await until(bar.isVisible)
        assert bar.text == f"“token” (auth, Client secret) would go to {server.url}."
        assert not server.requests
        answer(tab, "Send")
        await until(lambda: server.requests)
        assert b"Authorization: Basic" in server.requests[0].head
        # What was agreed to once is asked for again; and so is where the token may go.
        await until(lambda: tab.token._running is None)
        await try_to_send(tab)
        assert bar.text == (
            f"“token” (auth, Client secret) would go to {server.url}."
            " The OAuth 2.0 token (auth) would go to https://api.test."
        )
        assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["a\u202eb", "x" * 5000, "<b>bold</b>"])
async def test_names_of_a_foreign_collection_are_shown_as_they_are(
    tmp_path: Path, name: str
) -> None:
    async with RawServer() as server, window_on(tmp_path / "home") as app:
        tab = await foreign(app, tmp_path / "foreign", with_token(server.url))
        ask = Ask("secret", name, server.url)
        words = sentences((ask,))
        assert "\u202e" not in words
        assert len(words) < 400
        tab.consent.bar.show_question((ask,))
        assert tab.consent.bar.text == words
