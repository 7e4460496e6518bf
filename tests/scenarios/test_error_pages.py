"""Each way in which no answer comes: what the page says, and that its first button does it."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from postwright.gui.dialogs.settings import SettingsDialog
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.model.collection import Environment
from postwright.model.options import Options, Postwright, Timeouts
from postwright.model.request import Request, Variable
from tests.gui.driving import press, type_into, until
from tests.scenarios.driver import CONTROL, Someone, choose, someone
from tests.server import (
    Authority,
    ConnectProxy,
    RawServer,
    Reply,
    full_port,
    self_signed,
    unused_port,
)

LONGEST_TITLE = 60


async def failed(user: Someone, title: str) -> None:
    """Send with Return, and find this title over the page."""
    await user.come_back()
    press(user.tab.url_bar.edit, Qt.Key.Key_Return)
    await until(lambda: user.title and not user.tab.sending, "nothing failed")
    assert user.title == title
    assert len(user.title) <= LONGEST_TITLE
    assert user.tab.response.body_tab.error.why.text()


def press_first(user: Someone, words: str) -> None:
    """Click the first of the buttons, which says this."""
    button = user.tab.response.body_tab.error.buttons[0]
    assert button.text() == words
    user.click(button)


def trust(user: Someone, authority: Authority) -> None:
    session = user.app.session
    session.change_settings(replace(session.settings, ca_file=str(authority.file)))


async def settings_opened(user: Someone) -> SettingsDialog:
    await until(lambda: user.window.findChild(SettingsDialog), "no settings")
    dialog = user.window.findChild(SettingsDialog)
    await until(dialog.isVisible)
    return dialog  # type: ignore[no-any-return]


@contextlib.asynccontextmanager
async def plain_server() -> AsyncIterator[int]:
    """Answers whatever comes as a server of plain HTTP does."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.read(1)
        status = b"200 OK" if first == b"G" else b"400 Bad Request"
        writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1]


async def test_refused(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        port = unused_port()
        user.type_url(f"http://localhost:{port}/")
        await failed(user, f"Nothing is listening on localhost:{port}")
        press_first(user, "Retry until it responds")
        served = asyncio.Event()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            writer.close()
            served.set()

        await until(lambda: user.tab.response.body_tab.error.buttons[0].text() == "Stop trying")
        async with await asyncio.start_server(answer, "127.0.0.1", port):
            await until(lambda: user.pill == "200 OK", "nobody tried again")
        assert served.is_set()


async def test_a_name_that_is_spelled_like_a_known_one(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        session = user.app.session
        root = session.create_collection("Orchard").root
        session.edits.add(root, (), Request(name="Other", url="http://api.example.invalid/x"))
        user.open_request_in(root)
        user.type_url("http://api.exmaple.invalid/users?a=1")
        await failed(user, "The name api.exmaple.invalid was not found")
        assert user.tab.response.body_tab.error.buttons[1].text() == "Edit URL"
        press_first(user, "Use this host")
        await until(lambda: "api.example.invalid" in user.title)
        assert user.tab.document.request.url == "http://api.example.invalid/users?a=1"
        press(user.tab.url_bar.edit, Qt.Key.Key_Z, CONTROL)
        assert user.tab.document.request.url == "http://api.exmaple.invalid/users?a=1"


async def test_a_name_out_of_a_variable_leads_to_the_variable(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        session = user.app.session
        root = session.create_collection("Orchard").root
        rows = (Variable("baseUrl", "http://api.exmaple.invalid"),)
        session.environments.save(root, Environment("Staging", rows))
        session.environments.choose(root, "Staging")
        session.edits.add(root, (), Request(name="Other", url="http://api.example.invalid/x"))
        user.open_request_in(root)
        user.type_url("{{baseUrl}}/users")
        await failed(user, "The name api.exmaple.invalid was not found")
        press_first(user, "Use this host")
        await until(lambda: user.window.tabs.page(EnvironmentsPage) is not None)
        assert user.window.tabs.current is user.window.tabs.page(EnvironmentsPage)


async def test_a_name_that_nobody_knows(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        user.type_url("http://nobody.invalid/users")
        await failed(user, "The name nobody.invalid was not found")
        press_first(user, "Edit URL")
        assert user.window.focusWidget() is user.tab.url_bar.edit
        assert user.tab.url_bar.edit.textCursor().selectedText() == "http://nobody.invalid/users"


async def test_no_route(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        user.type_url("http://255.255.255.255/")  # no route leads to everyone (Linux)
        await user.come_back()
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: user.title and not user.tab.sending)
        assert user.title.startswith("No path to 255.255.255.255")
        count = len(user.recorded)
        press_first(user, "Send again")
        await until(lambda: len(user.recorded) > count)


async def test_connect_timeout(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user, full_port() as port:
        user.type_url(f"http://127.0.0.1:{port}/")
        ours = Postwright(timeout=Timeouts(connect_s=1))
        user.tab.document.set("", options=replace(Options(), postwright=ours))
        await failed(user, f"127.0.0.1 does not pick up on port {port}")
        assert "firewall" in user.tab.response.body_tab.error.why.text()
        count = len(user.recorded)
        press_first(user, "Send again")
        await until(lambda: len(user.recorded) > count)


async def test_read_timeout(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(raw=b"", hang=True), Reply(200, b"late")) as server,
        someone(tmp_path / "home") as user,
    ):
        user.type_url(server.url)
        user.set_option("read", 1)
        await failed(user, "No response within 1 second")
        press_first(user, "Allow 2 min")
        await until(lambda: user.pill == "200 OK")
        assert user.tab.document.request.options.postwright.timeout.read_s == 120


async def test_reset(tmp_path: Path) -> None:
    async with (
        RawServer(Reply(raw=b"", close=True), Reply(200, b"ok")) as server,
        someone(tmp_path / "home") as user,
    ):
        user.type_url(server.url)
        await failed(user, "The server hung up before replying")
        assert user.tab.response.body_tab.error.buttons[1].text() == "Open wire log"
        press_first(user, "Send again")
        await until(lambda: user.pill == "200 OK")


async def test_self_signed(tmp_path: Path) -> None:
    async with (
        RawServer(tls=self_signed(tmp_path)) as server,
        someone(tmp_path / "home") as user,
    ):
        user.type_url(f"https://localhost:{server.port}/")
        await failed(user, "The certificate of localhost is self-signed")
        error = user.tab.response.body_tab.error
        assert [one.text() for one in error.buttons] == ["Add CA file", "Turn off for host",
                                                         "Turn off"]  # fmt: skip
        press_first(user, "Add CA file")
        dialog = await settings_opened(user)
        dialog.close()
        user.click(error.buttons[1])
        await until(lambda: user.pill == "200 OK")
        assert user.app.session.settings.unchecked_hosts == ("localhost",)
        await until(lambda: user.travel == "TLS not checked")


async def test_an_expired_certificate(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        authority = Authority.make(tmp_path)
        trust(user, authority)
        async with RawServer(tls=authority.server(expired=True)) as server:
            user.type_url(f"https://localhost:{server.port}/")
            await failed(user, "The certificate expired on 3 Mar 2025")
            press_first(user, "Open details")
            assert user.tab.response.pages.timing.page.isVisible()


async def test_a_certificate_for_another_host(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        authority = Authority.make(tmp_path)
        trust(user, authority)
        async with RawServer(tls=authority.server("shop.invalid")) as server:
            user.type_url(f"https://localhost:{server.port}/x")
            await failed(user, "The certificate is for shop.invalid")
            press_first(user, "Use this host")
            await until(lambda: user.title == "The name shop.invalid was not found")
            assert user.tab.document.request.url == f"https://shop.invalid:{server.port}/x"


async def test_tls_to_a_plain_port(tmp_path: Path) -> None:
    async with plain_server() as port, someone(tmp_path / "home") as user:
        user.type_url(f"https://localhost:{port}/")
        await failed(user, f"localhost:{port} speaks plain HTTP, not HTTPS")
        press_first(user, "Use http")
        await until(lambda: user.pill == "200 OK")
        assert user.tab.document.request.url == f"http://localhost:{port}/"


async def test_a_proxy_that_wants_a_sign_in(tmp_path: Path) -> None:
    async with (
        ConnectProxy(authorization="Basic bWU6cHc=") as proxy,
        someone(tmp_path / "home") as user,
    ):
        user.type_url("https://api.invalid/")
        session = user.app.session
        session.change_settings(
            replace(
                session.settings, proxy_mode="manual", proxy_url=f"http://127.0.0.1:{proxy.port}"
            )
        )
        await failed(user, "The proxy refused: it wants a sign-in (407)")
        press_first(user, "Open settings")
        dialog = await settings_opened(user)
        dialog.close()


async def test_redirects_without_an_end(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        on = Reply(302, headers=(("Location", "/login"),))
        async with RawServer(*[on] * 12) as server:
            user.type_url(server.url)
            await failed(user, "10 redirects in a row, last to /login")
            press_first(user, "Show the chain")
            assert user.tab.response.pages.timing.page.isVisible()


async def test_a_variable_without_a_value(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user, RawServer(Reply(200, b"ok")) as server:
        session = user.app.session
        root = session.create_collection("Orchard").root
        session.environments.save(root, Environment("Staging", (Variable("other", "1"),)))
        session.environments.choose(root, "Staging")
        user.open_request_in(root)
        user.type_url("{{baseUrl}}/x")
        await failed(user, "baseUrl is not set in Staging")
        press_first(user, "Set value")
        bar = user.tab.variables.bar
        assert user.window.focusWidget() is bar.field
        type_into(bar.field, server.url)
        press(bar.field, Qt.Key.Key_Return)
        await until(lambda: not bar.isVisible())
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: user.pill == "200 OK")


async def test_a_file_that_is_gone(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        file, other = tmp_path / "invoice.pdf", tmp_path / "other.pdf"
        file.write_bytes(b"x")
        other.write_bytes(b"y")
        async with RawServer(Reply(200, b"ok")) as server:
            user.type_url(server.url)
            user.page("body")
            user.drop_files(file)
            await user.shown()
            file.unlink()
            await failed(user, "invoice.pdf was not found")
            press_first(user, "Locate")
            dialog = user.tab.request_pane.body.page.file.dialog
            await until(lambda: dialog.isVisible())
            dialog.fileSelected.emit(str(other))
            dialog.close()
            await user.send()
            assert user.pill == "200 OK"
            assert server.requests[-1].body == b"y"


async def test_a_part_whose_file_is_gone(tmp_path: Path) -> None:
    async with someone(tmp_path / "home") as user:
        here, gone = tmp_path / "here.txt", tmp_path / "gone.txt"
        for one in (here, gone):
            one.write_bytes(b"x")
        async with RawServer() as server:
            user.type_url(server.url)
            user.choose_body("multipart-form")
            user.drop_files(here, gone)
            choose_each(user)
            await user.shown()
            gone.unlink()
            await failed(user, "gone.txt was not found")
            press_first(user, "Locate")
            dialog = user.tab.request_pane.body.page.parts.dialog
            dialog.filesSelected.emit([str(here)])
            dialog.close()
            assert [part.files for part in user.tab.document.request.body.parts] == [
                (here.as_posix(),), (here.as_posix(),),
            ]  # fmt: skip


def choose_each(user: Someone) -> None:
    """Answer the question of several files, where it is asked."""
    from PySide6.QtWidgets import QApplication, QMenu

    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        choose(menu, menu.actions()[0].text())


@pytest.mark.parametrize(
    ("url", "title"),
    [("http://", "The URL has no host"), ("http://h:99999/", "99999 is no port"),
     ("ftp://h/", "ftp")],
    ids=["no-host", "port", "scheme"],
)  # fmt: skip
async def test_a_url_that_cannot_be_sent(tmp_path: Path, url: str, title: str) -> None:
    async with someone(tmp_path / "home") as user:
        user.type_url(url)
        await user.come_back()
        await until(lambda: user.tab.url_bar.problem.isVisible(), "the URL is not marked")
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await until(lambda: user.title)
        assert re.search(title, user.title)
        press_first(user, "Edit URL")
        edit = user.tab.url_bar.edit
        assert user.window.focusWidget() is edit
