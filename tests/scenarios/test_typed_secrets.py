"""Credentials that were typed, not declared: seen where they are edited, and told nowhere else."""

import base64
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTabBar,
    QTreeView,
    QWidget,
)

from postwright.gui.application import Application
from postwright.gui.crash_report import report_of
from postwright.gui.dialogs.save_as import SavePopover
from postwright.gui.palette.choices import Choices
from postwright.gui.request.sends_as_line import PreviewLine
from postwright.gui.response.wire_pane import WirePane
from postwright.gui.widgets.code_editor import CodeEditor
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.speech import listening
from postwright.gui.window.notices import NoticeFrame
from postwright.gui.window.wire_export import _written
from postwright.model.exchange import Exchange
from postwright.model.request import Body, Field, Part, Request, Variable
from tests.gui.driving import current, press, send, type_into, until, window_on
from tests.server import RawServer, Reply, unused_port

PLACES = (
    "user", "query", "header", "bearer", "cookie", "json", "xml", "form", "part", "variable",
)  # fmt: skip
CANARIES = {place: f"canary-{place}-Xy7Zq9" for place in PLACES}
PATH = "123456789:AAcanary-path-Xy7Zq9-canary-path-Xy7"
"""A token by its shape alone."""
CANARIES["path"] = PATH
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
)  # fmt: skip
EDITED_IN = ("UrlEdit", "ParamsTable", "PartsTable", "Cookies sent with this request")


def requests(url: str) -> Iterator[Request]:
    c, host = CANARIES, url.partition("://")[2]
    yield Request(
        method="POST", url=f"http://bob:{c['user']}@{host}/bot{PATH}/x?api_key={c['query']}&q=1",
        headers=(Field("X-Api-Key", c["header"]), Field("Cookie", f"a=b; session={c['cookie']}")),
        body=Body("json", text=f'{{"password": "{c["json"]}"}}'),
    )  # fmt: skip
    yield Request(
        method="POST", url=f"{url}/login",
        headers=(Field("Authorization", f"Bearer {c['bearer']}"),),
        body=Body("form-urlencoded", fields=(Field("client_secret", c["form"]),)),
    )  # fmt: skip
    yield Request(
        method="POST", url=f"http://bob:{c['user']}@{host}",
        headers=(Field("X-Other", "{{api_token}}"),),
        variables=(Variable("api_token", c["variable"]),),
        body=Body("multipart-form", parts=(Part("token", value=c["part"]),)),
    )  # fmt: skip
    yield Request(
        method="POST", url=f"{url}/soap",
        body=Body("xml", text=f"<Login><Password>{c['xml']}</Password></Login>"),
    )  # fmt: skip


def canaries_in(text: str | bytes) -> set[str]:
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    return {place for place, canary in CANARIES.items() if canary.encode() in data}


def told_by(widget: QWidget) -> Iterator[str]:
    """What is seen of a widget, its hints, and what a screen reader says."""
    yield from (widget.accessibleName(), widget.toolTip(), widget.windowTitle())
    yield from (widget.accessibleDescription(), widget.statusTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QPlainTextEdit) and not isinstance(widget, CodeEditor):
        yield widget.toPlainText()
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield from (widget.tabText(tab), widget.tabToolTip(tab))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        model = widget.model()
        if model is not None:
            yield from rows_of(widget, model)


def rows_of(view: QAbstractItemView, model: QAbstractItemModel) -> Iterator[str]:
    index = view.indexAt(view.rect().topLeft())
    if isinstance(view, QTreeView):
        while index.isValid():
            yield from (t for role in ROLES if isinstance(t := index.data(role), str))
            index = view.indexBelow(index)
        return
    row = 0
    while (index := model.index(row, 0)).isValid():
        column = 0
        while (cell := index.siblingAtColumn(column)).isValid():
            yield from (t for role in ROLES if isinstance(t := cell.data(role), str))
            column += 1
        row += 1


def told_in(app: Application) -> dict[str, set[str]]:
    """Where in the window canaries are told, beside where they are edited."""
    found: dict[str, set[str]] = {}
    for widget in (app.window, *app.window.findChildren(QWidget)):
        name = type(widget).__name__
        if isinstance(widget, FieldTable | PreviewLine) or name in EDITED_IN:
            continue
        if widget.accessibleName() in EDITED_IN:
            continue
        for text in told_by(widget):
            if canaries := canaries_in(text):
                found.setdefault(f"{name} {widget.accessibleName()}", set()).update(canaries)
    return found


def copied(do: object) -> str:
    QGuiApplication.clipboard().clear()
    do()  # type: ignore[operator]
    return QGuiApplication.clipboard().text()


async def test_they_are_told_nowhere_but_where_they_are_edited(tmp_path: Path) -> None:
    spoken: list[str] = []
    with listening(lambda one: spoken.append(one.words)):
        async with RawServer(Reply(200, b'{"ok": true}')) as server, window_on(tmp_path) as app:
            app.session.change_settings(replace(app.session.settings, log_level="debug"))
            dead = f"http://127.0.0.1:{unused_port()}"
            for request in (*requests(server.url), *requests(dead)):
                app.window.tabs.open_new(request)
                tab = await send(app)
                for key in ("timing", "cookies", "headers", "auth", "checks", "console", "body"):
                    tab.response.choose_tab(key)
                    assert told_in(app) == {}, key
                assert canaries_in(copied(app.actions.copy_curl.trigger)) == set()
                wire = app.window.findChildren(WirePane)[-1]
                assert canaries_in(wire.as_text()) == set()
                for kind in ("har", "text"):
                    exported = tmp_path / f"export.{kind}"
                    _written(tab.exchange, kind, False, exported)
                    assert canaries_in(exported.read_bytes()) == set(), kind
            error = tab.response.body_tab.error
            assert canaries_in(copied(error.copy)) == set()
            assert canaries_in("".join(c.title + c.url for c in await offered(app))) == set()
            log = app.session.workspace.paths.log
            told = report_of(ValueError("\n".join(CANARIES.values())), log)
            assert canaries_in(told) == set()
        wire_bytes = b"".join(got.head + got.body for got in server.requests)
        assert canaries_in(wire_bytes) == set(CANARIES) - {"user"}  # Base64 there
    assert canaries_in("\n".join(spoken)) == set()
    assert kept_in(tmp_path) == {"drafts": set(CANARIES)}


async def offered(app: Application) -> tuple[object, ...]:
    """What the palette has, once it knows what was sent lately."""
    choices = Choices(app.window)
    came: list[bool] = []
    choices.came.connect(lambda: came.append(True))
    choices.refresh()
    await until(lambda: came)
    return choices.all()


async def test_with_secrets_is_a_choice_and_history_has_none(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b"{}")) as server, window_on(tmp_path) as app:
        url = f"{server.url}/x?api_key={CANARIES['query']}"
        app.window.tabs.open_new(Request(url=url))
        tab = await send(app)
        assert canaries_in(copied(app.actions.copy_curl.trigger)) == set()
        assert canaries_in(copied(notice(app).button.click)) == {"query"}
        assert "with secrets" in notice(app).notice.text
        exchange_id = tab.exchange.id
        app.window.tabs.close_widget(tab)
        app.session.drafts.drop(tab.ref)
        app.window.commands.request.open_from_history(exchange_id, True)
        assert current(app).document.request.url == f"{server.url}/x?api_key=***"
        assert "type them where *** stands" in notice(app).notice.text
    assert kept_in(tmp_path) == {}


def notice(app: Application) -> NoticeFrame:
    """What was told last."""
    return app.window.notices.shown[-1]


def kept_in(home: Path) -> dict[str, set[str]]:
    """Which files and tables hold canaries: drafts have to, so that nothing typed is lost."""
    found = {}
    for file in home.rglob("*"):
        if file.is_file() and ".sqlite3" not in file.name and canaries_in(file.read_bytes()):
            found[file.name] = canaries_in(file.read_bytes())
    with sqlite3.connect(next(home.rglob("*.sqlite3"))) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            cells = [cell for row in rows for cell in row if isinstance(cell, str | bytes)]
            if table == "history":
                cells += (bytes_of(row[-1]) for row in rows)
            if canaries := set().union(*map(canaries_in, cells)):
                found[table] = canaries
    connection.close()
    return found


def bytes_of(exchange: bytes) -> bytes:
    """What an exchange keeps as bytes: JSON has it in Base64."""
    kept = msgspec.json.decode(exchange, type=Exchange)
    pieces = (piece for piece in kept.prepared.body.pieces if isinstance(piece, bytes))
    return b"\n".join([*pieces, *(hop.sent + hop.received for hop in kept.hops)])


def test_the_search_sees_what_is_in_base64() -> None:
    assert canaries_in(base64.b64decode(base64.b64encode(PATH.encode()))) == {"path"}


C = "canary-typed-Xy7"

TYPED = {
    "query": (Request(url=f"http://x.test/?api_key={C}&q=1"), "URL (key)", "api_key"),
    "userinfo": (Request(url=f"http://bob:{C}@x.test/"), "URL (password)", "password_2"),
    "header": (
        Request(headers=(Field("X-Api-Key", C),)), "header X-Api-Key (key)", "x_api_key",
    ),
    "bearer": (
        Request(headers=(Field("Authorization", f"Bearer {C}"),)),
        "header Authorization (Bearer credentials)", "authorization",
    ),
    "cookie": (
        Request(headers=(Field("Cookie", f"a=b; session={C}"),)),
        "header Cookie (session cookie)", "session",
    ),
    "json": (
        Request(body=Body("json", text=f'{{"client_secret": "{C}"}}')),
        "body (secret)", "client_secret",
    ),
    "xml": (
        Request(body=Body("xml", text=f"<a><Password>{C}</Password></a>")),
        "body (password)", "password_2",
    ),
    "form": (
        Request(body=Body("form-urlencoded", fields=(Field("refresh_token", C),))),
        "body field refresh_token (token)", "refresh_token",
    ),
    "part": (
        Request(body=Body("multipart-form", parts=(Part("auth_token", value=C),))),
        "body field auth_token (token)", "auth_token",
    ),
}  # fmt: skip
"""The request, what is asked about, its variable: the tour has a `password` already."""


def all_of(root: Path) -> str:
    return "".join(file.read_text("utf-8") for file in root.rglob("*.yml"))


def files_with_it(home: Path) -> list[str]:
    files = (file for file in home.rglob("*") if file.is_file())
    return [file.name for file in files if C.encode() in file.read_bytes()]


@pytest.mark.parametrize("place", TYPED)
async def test_saving_one_offers_the_vault_by_keys(place: str, tmp_path: Path) -> None:
    request, told, variable = TYPED[place]
    async with window_on(tmp_path) as app:
        app.window.tabs.open_new(replace(request, url=request.url or "http://x.test/a"))
        tab = current(app)
        press(tab.url_bar.edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        popover = app.window.findChild(SavePopover)
        assert C not in popover.name.text()
        type_into(popover.name, "One")
        press(popover.name, Qt.Key.Key_Return)
        await until(lambda: tab.bar.isVisible())
        assert told in tab.bar.text
        assert C not in tab.bar.text
        button = QGuiApplication.focusObject()
        assert button is tab.bar.button("Move to the vault")
        press(button, Qt.Key.Key_Space)  # type: ignore[arg-type]
        await until(lambda: not tab.is_new)
        root = Path(tab.ref.collection)
        assert app.session.workspace.secret(root, "", variable) == C
        text = all_of(root)
        assert C not in text
        assert f"{{{{{variable}}}}}" in text
    assert files_with_it(tmp_path) == []
