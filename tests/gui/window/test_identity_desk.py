"""A request sent as several identities, by keys and clicks, against a server that checks them."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from postwright.gui.application import Application
from postwright.gui.models.identity_rows import BODY, NOTE, STATUS
from postwright.gui.pages.auth_matrix import AuthMatrixPage
from postwright.model.collection import Environment
from postwright.model.request import Auth, Request, Variable
from postwright.storage.collections import CollectionFolder
from tests.gui.driving import click, current, open_request, press, until, window_on
from tests.server import Got, RawServer, Reply

KEY, NOW = b"canary-key", time.time()
GOOD, NO = Reply(200, b'{"who": "ada"}'), Reply(401, b'{"error": "who are you"}')


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token(exp: float) -> str:
    parts = ({"alg": "HS256"}, {"exp": exp})
    head = ".".join(encoded(json.dumps(part).encode()) for part in parts)
    return f"{head}.{encoded(hmac.new(KEY, head.encode(), hashlib.sha256).digest())}"


TOKEN = token(NOW + 600)
BASIC = "Basic " + base64.b64encode(b"ada:canary-7b1e").decode()


def checks_all(got: Got) -> Reply:
    head, _, signature = (got.header("Authorization") or "").partition(" ")[2].rpartition(".")
    if not (got.header("Authorization") or "").startswith("Bearer "):
        return NO
    right = encoded(hmac.new(KEY, head.encode(), hashlib.sha256).digest())
    if signature != right:
        return NO
    claims = json.loads(base64.urlsafe_b64decode(head.partition(".")[2] + "=="))
    return GOOD if claims["exp"] > NOW else NO


def checks_no_signature(got: Got) -> Reply:
    return GOOD if (got.header("Authorization") or "").startswith("Bearer ") else NO


def checks_basic(got: Got) -> Reply:
    return GOOD if got.header("Authorization") == BASIC else NO


def open_to_all(_: Got) -> Reply:
    return GOOD


async def opened(app: Application, request: Request) -> AuthMatrixPage:
    app.window.tabs.open_new(request)
    app.actions.send_as.trigger()
    page = app.window.history.identities.page
    assert page is not None
    return page


async def sent(page: AuthMatrixPage) -> list[list[str]]:
    click(page.send)
    await until(lambda: not page.sending and not page.bar.isVisible(), "still sending")
    return shown(page)


def shown(page: AuthMatrixPage) -> list[list[str]]:
    texts = [page.rows.texts(row) for row in page.rows.rows]
    return [[text[0], text[STATUS], text[BODY]] for text in texts]


def bearer(url: str, method: str = "GET") -> Request:
    return Request(name="who", method=method, url=url, auth=Auth("bearer", (("token", TOKEN),)))


@pytest.mark.parametrize(
    ("answer", "statuses", "verdict"),
    [
        (checks_all, ["200", "401", "401", "401", "401"],
         ["Only who signs in properly gets an answer"]),
        (checks_no_signature, ["200", "401", "200", "200", "401"],
         ["The expired token was accepted",
          "An altered credential was accepted: it is not checked"]),
        (open_to_all, ["200", "200", "200", "200", "200"],
         ["No sign-in answers 200 too: this path is open"]),
    ],
    ids=["checked", "unchecked", "open"],
)  # fmt: skip
async def test_a_token_against_servers(
    answer: Callable[[Got], Reply], statuses: list[str], verdict: list[str], tmp_path: Path
) -> None:
    async with RawServer(answer) as server, window_on(tmp_path) as app:
        page = await opened(app, bearer(server.url))
        rows = await sent(page)
        assert [row[0] for row in rows] == [
            "As it is", "No sign-in", "Expired token", "Tampered signature", "Wrong scheme",
        ]  # fmt: skip
        assert [row[1].split(" ")[0] for row in rows] == statuses
        assert [line.words() for line in page.lines] == verdict
        same = ["the same" if status == "200" else "different" for status in statuses[1:]]
        assert [row[2] for row in rows] == ["", *same]


async def test_the_keys_of_send_send_them_all(tmp_path: Path) -> None:
    async with RawServer(checks_all) as server, window_on(tmp_path) as app:
        page = await opened(app, bearer(server.url))
        press(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: page.lines and page.lines[0].words().startswith("Only who signs in"))


async def test_a_password_has_no_expiry(tmp_path: Path) -> None:
    auth = Auth("basic", (("username", "ada"), ("password", "canary-7b1e")))
    async with RawServer(checks_basic) as server, window_on(tmp_path) as app:
        page = await opened(app, Request(name="who", url=server.url, auth=auth))
        rows = await sent(page)
        assert [row[1].split(" ")[0] for row in rows] == ["200", "401", "", "401", "401"]
        assert "no JWT" in page.rows.texts(page.rows.rows[2])[NOTE]


async def test_rows_are_unticked_by_the_space_bar(tmp_path: Path) -> None:
    async with RawServer(checks_all) as server, window_on(tmp_path) as app:
        page = await opened(app, bearer(server.url))
        assert page.send.text() == "Send 5"
        press(page.table, Qt.Key.Key_Down)
        press(page.table, Qt.Key.Key_Space)
        assert page.send.text() == "Send 4"
        await sent(page)
        assert page.rows.rows[1].exchange is None
        assert len(server.requests) == 4


async def test_a_method_that_changes_things_asks_first(tmp_path: Path) -> None:
    async with RawServer(checks_all) as server, window_on(tmp_path) as app:
        page = await opened(app, bearer(server.url, "DELETE"))
        click(page.send)
        assert page.bar.isVisible()
        assert page.bar.text.startswith("DELETE may change things: it would be sent 5 time")
        cancel = page.bar.button("Cancel")
        assert cancel is not None
        click(cancel)
        assert server.requests == []
        click(page.send)
        go_on = page.bar.button("Send all the same")
        assert go_on is not None
        click(go_on)
        await until(lambda: not page.sending and len(server.requests) == 5)


async def test_each_is_kept_in_history_under_its_name_without_a_token(tmp_path: Path) -> None:
    async with RawServer(checks_all) as server, window_on(tmp_path) as app:
        page = await opened(app, bearer(server.url))
        await sent(page)
        history = app.session.workspace.history
        kept = {entry.summary.sent_as: entry.summary for entry in history.recent()}
        assert set(kept) == {
            "", "No sign-in", "Expired token", "Tampered signature", "Wrong scheme",
        }  # fmt: skip
        for summary in kept.values():
            exchange = history.get(summary.id)
            assert exchange is not None
            text = str(exchange)
            assert TOKEN not in text
            assert TOKEN.rpartition(".")[2] not in text


async def test_an_answer_is_opened_and_compared(tmp_path: Path) -> None:
    async with RawServer(checks_all) as server, window_on(tmp_path) as app:
        page = await opened(app, bearer(server.url))
        await sent(page)
        page.table.selectRow(1)
        click(page.compare)
        compare = app.window.history.comparing.page
        assert compare is not None
        assert compare.exchanges == (page.rows.baseline, page.rows.rows[1].exchange)
        app.window.tabs.show_widget(page)
        press(page.table, Qt.Key.Key_Return)
        assert current(app).exchange is page.rows.rows[1].exchange


async def test_environments_are_tried_with_their_own_values(tmp_path: Path) -> None:
    root = tmp_path / "own"
    async with RawServer(checks_all) as server, window_on(tmp_path / "home") as app:
        CollectionFolder.create(root, "Own")
        await app.session.open_folder(root)
        for name, value in (("good", TOKEN), ("bad", "wrong")):
            app.session.environments.save(root, Environment(name, (Variable("token", value),)))
        app.session.environments.choose(root, "good")
        auth = Auth("bearer", (("token", "{{token}}"),))
        path = app.session.edits.add(root, (), Request(name="who", url=server.url, auth=auth))
        app.session.collections_changed.emit()
        await open_request(app, root, path)
        app.actions.send_as.trigger()
        page = app.window.history.identities.page
        assert page is not None
        rows = await sent(page)
        found = {row[0]: row[1].split(" ")[0] for row in rows}
        assert found["As it is"] == "200"
        assert found["Environment bad"] == "401"


async def test_a_secret_for_a_new_host_is_asked_for_first(tmp_path: Path) -> None:
    root = tmp_path / "foreign"
    async with RawServer(checks_all) as server, window_on(tmp_path / "home") as app:
        CollectionFolder.create(root, "Foreign")
        await app.session.open_folder(root)
        rows = (Variable("token", TOKEN, secret=True),)
        app.session.environments.save(root, Environment("prod", rows))
        app.session.environments.choose(root, "prod")
        auth = Auth("bearer", (("token", "{{token}}"),))
        path = app.session.edits.add(root, (), Request(name="who", url=server.url, auth=auth))
        app.session.collections_changed.emit()
        await open_request(app, root, path)
        app.actions.send_as.trigger()
        page = app.window.history.identities.page
        assert page is not None
        click(page.send)
        assert page.bar.isVisible()
        assert "would go to" in page.bar.text
        assert server.requests == []
        button = page.bar.button("Send")
        assert button is not None
        click(button)
        await until(lambda: not page.sending and len(server.requests) == 5)


async def test_what_is_under_way_is_cancelled(tmp_path: Path) -> None:
    async with RawServer(Reply(hang=True, raw=b"")) as server, window_on(tmp_path) as app:
        page = await opened(app, bearer(server.url))
        click(page.send)
        await until(lambda: len(server.requests) == 4)
        assert page.send.text() == "Cancel"
        click(page.send)
        await until(lambda: not page.sending)
        assert {page.rows.texts(row)[NOTE] for row in page.rows.rows} == {"Cancelled"}


async def test_a_request_that_cannot_be_prepared_says_why(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = await opened(app, Request(name="who", url="http://{{nowhere}}/"))
        assert "nowhere" in page.lines[0].words()
        assert not page.send.isEnabled()


async def test_a_click_on_the_box_unticks_a_row(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = await opened(app, bearer("http://127.0.0.1:1/"))
        place = page.table.visualRect(page.rows.index(1, 0))
        click(page.table.viewport(), place.center())
        assert page.send.text() == "Send 5"
        click(page.table.viewport(), QPoint(place.left() + 28, place.center().y()))
        assert page.send.text() == "Send 4"
        click(page.table.viewport(), QPoint(place.left() + 28, place.center().y()))
        assert page.send.text() == "Send 5"


async def test_rows_move_by_keys_and_by_their_grip_but_the_first(tmp_path: Path) -> None:
    async with RawServer(checks_all) as server, window_on(tmp_path) as app:
        page = await opened(app, Request(url=server.url, auth=Auth("bearer", (("token", TOKEN),))))
        names = [row.identity.title for row in page.rows.rows]
        table, alt = page.table, Qt.KeyboardModifier.AltModifier
        table.selectRow(1)
        press(table, Qt.Key.Key_Down, alt)
        assert [row.identity.title for row in page.rows.rows] == [
            names[0], names[2], names[1], *names[3:],
        ]  # fmt: skip
        assert table.currentIndex().row() == 2
        press(table, Qt.Key.Key_Up, alt)
        press(table, Qt.Key.Key_Up, alt)
        assert [row.identity.title for row in page.rows.rows] == names

        def grip(row: int) -> QPoint:
            return QPoint(6, table.visualRect(table.model().index(row, 0)).center().y())

        view, none = table.viewport(), Qt.KeyboardModifier.NoModifier
        QTest.mousePress(view, Qt.MouseButton.LeftButton, none, grip(1))
        QTest.mouseMove(view, grip(2))
        QTest.mouseMove(view, grip(3))
        QTest.mouseMove(view, grip(0))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, none, grip(3))
        assert [row.identity.title for row in page.rows.rows] == [
            names[0], names[2], names[3], names[1], *names[4:],
        ]  # fmt: skip
        rows = await sent(page)
        assert [name for name, _, _ in rows] == [str(row.identity.title) for row in page.rows.rows]
        assert rows[0][1] == "200 OK"
